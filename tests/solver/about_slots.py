"""Tiny conferences that a single rule about slots, rooms or tracks makes impossible."""

from typing import Any

from scheduler.model.rule import NotThere, OneRoomInSlot, OneTrackInRoom, TrackNotThere, TracksApart
from scheduler.model.session import Kind
from scheduler.model.settings import Slot, SlotGrid
from tests.builder import Builder, a_conference, window

GRID = SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=(Slot(window=window("10:00", "12:00")),))
"""One slot, in which two sessions fit one after the other."""


def in_one_slot(rule: Any, *tracks: str, minutes: int = 60, halls: int = 1, **fields: Any) -> Builder:
    """Sessions A, B … of tracks, for which there is a single slot and a rule that leaves them no timetable."""
    builder = a_conference().having(slot_grids=(GRID,), rules=(rule(id="r", **fields),)).with_room("Hall")
    builder = builder.with_room("Other") if halls > 1 else builder
    for name, track in zip("ABCDE", tracks, strict=False):
        builder = builder.with_session(name, track=track, minutes=minutes)
    return builder


IMPOSSIBLE = (
    ("not-there", in_one_slot(NotThere, "t", sessions=("A",), rooms=("Hall",))),
    ("track-not-there", in_one_slot(TrackNotThere, "t", track="t")),
    ("one-room-in-a-slot", in_one_slot(OneRoomInSlot, "t", "t", minutes=90, halls=2, sessions=("A", "B"))),
    ("one-track-in-a-room", in_one_slot(OneTrackInRoom, "t", "u")),
    ("tracks-apart", in_one_slot(TracksApart, "t", "u", halls=2, tracks=("t", "u"))),
)
"""For each rule a conference that it alone makes impossible."""
