"""Tiny conferences about slots, rooms and tracks: each must broken and kept, and each wish missed and met."""

from dataclasses import replace
from typing import Any

from scheduler.model.rule import Level, NotThere, OneRoomInSlot, OneTrackInRoom, TrackNotThere, TracksApart
from scheduler.model.session import Kind
from scheduler.model.settings import Preferences, Slot, SlotGrid, Wish
from tests.builder import Builder, a_conference, window
from tests.checker.reading import Case

GRID = SlotGrid(
    kinds=frozenset({Kind.SIDE_EVENT}),
    slots=tuple(Slot(window=window(*hours)) for hours in (("10:00", "12:00"), ("13:00", "15:00"), ("15:00", "17:00"))),
)
"""Three slots in which two sessions fit one after the other."""

MORNING = (window("10:00", "11:30"),)
PAIR = ("A", "B")


def there(*sessions: tuple[str, str, str], **fields: Any) -> Builder:
    """Sessions A, B, C … of an hour in slots, each with its track, time and room; two rooms."""
    builder = a_conference().having(slot_grids=(GRID,), **fields).with_room("Hall").with_room("Other")
    for name, (track, at, room) in zip("ABCDE", sessions, strict=False):
        builder = builder.with_session(name, at=at, room=room, track=track)
    return builder


def asked(rule: Any, *sessions: tuple[str, str, str], **fields: Any) -> Builder:
    """The same with one rule."""
    return there(*sessions).having(rules=(rule(id="r", weight=7, **fields),))


A_MORNING, A_LATER = ("t", "10:00", "Hall"), ("t", "13:00", "Hall")
BESIDE, BEHIND, ALONE = ("u", "10:00", "Other"), ("u", "11:00", "Hall"), ("u", "13:00", "Other")
BOTH, APART = {"sessions": PAIR}, {"tracks": ("t", "u")}
ELSEWHERE = {"track": "t", "rooms": ("Hall",), "windows": MORNING}
NOT_THEN, NOT_IN_HALL = {"sessions": ("A",), "windows": MORNING}, {"sessions": ("A",), "rooms": ("Hall",)}

BREAKING = (
    Case("not-there", asked(NotThere, A_MORNING, **NOT_THEN), asked(NotThere, A_LATER, **NOT_THEN), ("A",), ""),
    Case("not-there", asked(NotThere, A_MORNING, **NOT_IN_HALL), asked(NotThere, BESIDE, **NOT_IN_HALL), ("A",), ""),
    Case("one-room-in-a-slot", asked(OneRoomInSlot, A_MORNING, BESIDE, **BOTH), asked(OneRoomInSlot, A_MORNING, BEHIND, **BOTH), PAIR, ""),
    Case("one-track-in-a-room", asked(OneTrackInRoom, A_MORNING, BEHIND), asked(OneTrackInRoom, A_MORNING, BESIDE), ("Hall", *PAIR), ""),
    Case("track-not-there", asked(TrackNotThere, A_MORNING, **ELSEWHERE), asked(TrackNotThere, A_LATER, **ELSEWHERE), ("Hall", "A"), ""),
    Case("tracks-apart", asked(TracksApart, A_MORNING, BESIDE, **APART), asked(TracksApart, A_MORNING, ALONE, **APART), PAIR, ""),
)
"""For each rule a timetable that breaks it and the nearest that keeps it."""


def wished(builder: Builder) -> Builder:
    """The same with its rules as wishes."""
    return builder.having(rules=tuple(rule.replace(level=Level.WISH) for rule in builder.settings["rules"]))


def of_track(name: str, *sessions: tuple[str, str], places: tuple[int, ...] = ()) -> Builder:
    """Sessions of one track, each with its time and room, where only one thing is preferred."""
    fields = {one: Wish(on=one == name, weight=3) for one in Preferences.model_fields}
    builder = there(*(("t", at, room) for at, room in sessions), preferences=Preferences(**fields))
    placed = dict(zip(builder.sessions, places, strict=False))
    return replace(builder, sessions={name: s.replace(place_in_track=placed.get(name, 0)) for name, s in builder.sessions.items()})


TOGETHER, ACROSS = ("10:00", "Other"), ("13:00", "Other")
LAST = ("15:00", "Hall")
PREFERRED = (
    ("track_home", 3, of_track("track_home", A_MORNING[1:], ACROSS)),
    ("track_home", 0, of_track("track_home", A_MORNING[1:], A_LATER[1:])),
    ("track_at_once", 3, of_track("track_at_once", A_MORNING[1:], TOGETHER)),
    ("track_at_once", 0, of_track("track_at_once", A_MORNING[1:], BEHIND[1:], ACROSS)),
    ("track_gaps", 3, of_track("track_gaps", A_MORNING[1:], LAST)),
    ("track_gaps", 0, of_track("track_gaps", A_MORNING[1:], ACROSS, LAST)),
    ("track_places", 6, of_track("track_places", A_LATER[1:], A_MORNING[1:], places=(1, 2))),
    ("track_places", 3, of_track("track_places", A_MORNING[1:], ("10:30", "Other"), places=(1, 2))),
    ("track_places", 0, of_track("track_places", A_MORNING[1:], ACROSS, LAST, places=(1, 2))),
)
"""What tracks prefer: the label, the penalty, the timetable."""

WISHES = (
    *PREFERRED,
    *(("rules", 7, wished(case.wrong)) for case in BREAKING),
    *(("rules", 0, wished(case.right)) for case in BREAKING),
)
