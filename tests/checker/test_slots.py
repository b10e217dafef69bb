"""Rules about slots, rooms and tracks, broken and kept, as musts and as wishes; and what tracks prefer, to the slot and to the room."""

from dataclasses import replace
from typing import Any

import pytest

from scheduler.checker import check
from scheduler.model.rule import Level, NotThere, OneRoomInSlot, OneTrackInRoom, Together, TrackNotThere, TracksApart
from scheduler.model.session import Kind
from scheduler.model.settings import Slot, SlotGrid
from tests.builder import Builder, window
from tests.checker.reading import Case, as_wishes, cases, changed, found, in_rooms, one, two, windows, with_rule
from tests.checker.test_pairs import wishing

MORNING, NOON, AFTERNOON = window("09:00", "12:00"), window("12:00", "13:00"), window("13:00", "17:00")
SLOTS = (AFTERNOON, MORNING, window("09:00", "12:00", 1), NOON)
"""In no order; two sessions of an hour may be in the first one after the other, and in different rooms beside each other."""
AB = ("A", "B")
T, U = {"track": "t"}, {"track": "u"}
WISH: dict[str, Any] = {"level": Level.WISH, "weight": 7}


def in_slots(builder: Builder, kind: Kind = Kind.SIDE_EVENT) -> Builder:
    """The same with the slots for sessions of a kind."""
    return builder.having(slot_grids=(SlotGrid(kinds=frozenset({kind}), slots=tuple(Slot(window=one) for one in SLOTS)),))


def pair(second: str, room: str = "Other", *, day: int = 0, **fields: Any) -> Builder:
    """A of an hour from 10:00 in the Hall, in a slot until 12:00; and B, with the same fields."""
    return in_slots(two(second, room, day=day, first=fields, **fields))


def tracks(second: str, room: str = "Other", *, day: int = 0, b: str = "u") -> Builder:
    """The same, A of the track t and B of another one."""
    return changed(pair(second, room, day=day, **T), "B", track=b)


def more(builder: Builder, at: str, room: str, *, day: int = 0, **fields: Any) -> Builder:
    """The same with C."""
    return builder.with_session("C", at=at, room=room, day=day, **fields)


def halls(main: str, second: str) -> Builder:
    """A in two rooms."""
    return in_rooms(one(rooms_needed=2), "A", main, second)


def joint(builder: Builder) -> Builder:
    """The same with A and B as one joint meeting, beside the rule."""
    return builder.having(rules=(*builder.settings.get("rules", ()), Together(id="t", sessions=AB, one_room=False)))


def not_there(builder: Builder, **fields: Any) -> Builder:
    return with_rule(NotThere, builder, sessions=("A",), **fields)


def one_room(builder: Builder, **fields: Any) -> Builder:
    return with_rule(OneRoomInSlot, builder, sessions=AB, **fields)


def one_track(builder: Builder, **fields: Any) -> Builder:
    return with_rule(OneTrackInRoom, builder, **fields)


def closed(builder: Builder, **fields: Any) -> Builder:
    return with_rule(TrackNotThere, builder, **fields)


def apart(builder: Builder, *names: str, **fields: Any) -> Builder:
    return with_rule(TracksApart, builder, tracks=names or ("t", "u"), **fields)


THEN, NOT_IN_HALL = "“A” should not start on Monday at 10:00.", "“A” should not be in Hall."
SPLIT = "“A” and “B” are in one slot and in different rooms, on Monday from 11:00 to 12:00."
MIXED = "Hall has sessions of several tracks in one slot, on Monday from 10:00 to 11:00: “A”, “B”."
NONE_HERE = "“A”: in Hall on Monday from 10:00 to 11:00, where a rule wants none."
AT_ONCE = "The tracks “t” and “u” are in one slot, on Monday from 10:00 to 11:00."

SLOTTED = (
    Case("not-there", not_there(one(), windows=windows(("10:00", "12:00"))), not_there(one(), windows=windows(("10:01", "12:00"))), ("A",),
         THEN),
    Case("not-there", not_there(one(), windows=windows(("09:00", "10:01"))), not_there(one(), windows=windows(("09:00", "10:00"))), ("A",),
         THEN),
    Case("not-there", not_there(one(), rooms=("Hall",)), not_there(one(room="Other").with_room("Hall"), rooms=("Hall",)), ("A", "Hall"),
         NOT_IN_HALL),
    Case("not-there", not_there(halls("Hall", "Other"), rooms=("Hall",)), not_there(halls("Other", "Hall"), rooms=("Hall",)), ("A", "Hall"),
         NOT_IN_HALL),
    Case("one-room-in-a-slot", one_room(pair("11:00")), one_room(pair("11:00", "Hall")), AB, SPLIT),
    Case("one-room-in-a-slot", one_room(pair("11:00")), one_room(pair("12:00")), AB, SPLIT),
    Case("one-room-in-a-slot", one_room(pair("11:00")), one_room(changed(pair("11:00"), "B", kind=Kind.INTERNAL)), AB, SPLIT),
    Case("one-track-in-a-room", one_track(tracks("11:00", "Hall")), one_track(tracks("12:00", "Hall")), ("Hall", *AB), MIXED),
    Case("one-track-in-a-room", one_track(tracks("11:00", "Hall")), one_track(tracks("11:00")), ("Hall", *AB), MIXED),
    Case("one-track-in-a-room", one_track(tracks("11:00", "Hall")), one_track(tracks("11:00", "Hall", b="t")), ("Hall", *AB), MIXED),
    Case("one-track-in-a-room", one_track(tracks("11:00", "Hall")), one_track(tracks("11:00", "Hall", b="")), ("Hall", *AB), MIXED),
    Case("track-not-there", closed(in_slots(one(**T)), rooms=("Hall",), **T), closed(in_slots(one(**U)), rooms=("Hall",), **T),
         ("Hall", "A"), NONE_HERE),
    Case("track-not-there", closed(in_slots(one(**T)), rooms=("Hall",)),
         closed(in_slots(one(room="Other").with_room("Hall")), rooms=("Hall",)), ("Hall", "A"), NONE_HERE),
    Case("track-not-there", closed(in_slots(one()), windows=windows(("08:59", "09:01"))),
         closed(in_slots(one()), windows=windows(("08:59", "09:00"), ("09:01", "12:00"))), ("Hall", "A"), NONE_HERE),
    Case("track-not-there", closed(in_slots(one(**T)), windows=(MORNING,), rooms=("Hall",), **T),
         closed(in_slots(one(at="12:00", **T)), windows=(MORNING,), rooms=("Hall",), **T), ("Hall", "A"), NONE_HERE),
    Case("tracks-apart", apart(tracks("11:00")), apart(tracks("12:00")), AB, AT_ONCE),
    Case("tracks-apart", apart(tracks("11:00", "Hall")), apart(tracks("10:00", day=1)), AB, AT_ONCE),
    Case("tracks-apart", apart(tracks("11:00"), "v", "t", "u"), apart(tracks("11:00"), "v", "t"), AB, AT_ONCE),
    Case("tracks-apart", apart(tracks("11:00")), apart(tracks("11:00", b="t")), AB, AT_ONCE),
)  # fmt: skip


@cases(*SLOTTED)
def test_musts_of_planners(case: Case) -> None:
    case.hold()


@cases(*(replace(case, wrong=as_wishes(case.wrong), right=as_wishes(case.right), level=Level.WISH) for case in SLOTTED))
def test_wishes_of_planners(case: Case) -> None:
    case.hold()


IN_THE_SLOT = [case for case in SLOTTED if case.rule != "not-there"]


@cases(*IN_THE_SLOT)
def test_what_has_no_slot_breaks_no_rule_about_slots(case: Case) -> None:
    assert found(case.rule, in_slots(case.wrong, Kind.PANEL)) == []
    assert found(case.rule, case.wrong.having(slot_grids=())) == []


@cases(*IN_THE_SLOT)
def test_what_has_no_room_breaks_no_rule_about_slots(case: Case) -> None:
    builder = case.wrong
    for title in builder.sessions:
        builder = in_rooms(builder, title)
    assert found(case.rule, builder) == []


@pytest.mark.parametrize("case", SLOTTED, ids=lambda case: case.rule)
def test_all_day_items_break_no_rule_about_slots(case: Case) -> None:
    builder = case.wrong
    for title in builder.sessions:
        builder = changed(builder, title, kind=Kind.ALL_DAY)
    assert found(case.rule, in_slots(builder, Kind.ALL_DAY)) == []


def test_a_session_is_in_the_first_slot_that_holds_its_start() -> None:
    """From 09:00 to 12:00 and from 10:30 to 14:00: what starts at 11:00 is in the first, what starts at 12:00 in the second."""
    slots = (Slot(window=window("10:30", "14:00")), Slot(window=MORNING))

    def overlapping(second: str) -> Builder:
        return one_room(two(second).having(slot_grids=(SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=slots),)))

    assert len(found("one-room-in-a-slot", overlapping("11:00"))) == 1
    assert found("one-room-in-a-slot", overlapping("12:00")) == []


def test_slots_of_two_grids_with_one_window_are_one_slot() -> None:
    kinds = (Kind.SIDE_EVENT, Kind.INTERNAL)
    grids = tuple(SlotGrid(kinds=frozenset({kind}), slots=(Slot(window=MORNING),)) for kind in kinds)
    builder = changed(two("11:00"), "B", kind=Kind.INTERNAL).having(slot_grids=grids)
    assert len(found("one-room-in-a-slot", one_room(builder))) == 1


def test_joint_sessions_may_be_in_two_rooms_of_a_slot_but_not_of_tracks_that_are_apart() -> None:
    assert found("one-room-in-a-slot", joint(one_room(pair("10:00")))) == []
    assert len(found("tracks-apart", joint(apart(tracks("10:00"))))) == 1


def test_a_session_that_is_named_twice_counts_once() -> None:
    assert len(found("not-there", with_rule(NotThere, one(), sessions=("A", "A"), rooms=("Hall",)))) == 1
    assert len(found("one-room-in-a-slot", with_rule(OneRoomInSlot, pair("11:00"), sessions=("A", "B", "A")))) == 1
    assert len(found("tracks-apart", apart(tracks("11:00"), "t", "u", "t"))) == 1


def test_time_and_room_are_told_apart() -> None:
    both = not_there(one(), windows=windows(("10:00", "11:00")), rooms=("Hall",))
    assert [v.message for v in found("not-there", both)] == [THEN, NOT_IN_HALL]
    assert found("not-there", not_there(one())) == []


def test_without_a_time_and_a_room_nothing_may_be_in_any_slot() -> None:
    assert [v.subjects for v in found("track-not-there", closed(tracks("11:00")))] == [("Hall", "A"), ("Other", "B")]
    assert [v.subjects for v in found("track-not-there", closed(tracks("11:00"), track="u"))] == [("Other", "B")]


LIKED = [
    ("rules", 7, not_there(one(), rooms=("Hall",), **WISH)),
    ("rules", 14, not_there(one(), windows=windows(("10:00", "11:00")), rooms=("Hall",), **WISH)),
    ("rules", 14, with_rule(NotThere, pair("11:00"), sessions=AB, windows=(MORNING,), **WISH)),
    ("rules", 7, one_room(pair("11:00"), **WISH)),
    ("rules", 14, with_rule(OneRoomInSlot, more(pair("11:00"), "10:00", "Other"), sessions=("A", "B", "C"), **WISH)),
    ("rules", 7, one_track(tracks("11:00", "Hall"), **WISH)),
    ("rules", 14, one_track(more(tracks("11:00", "Hall"), "09:00", "Hall", track="v"), **WISH)),
    ("rules", 7, one_track(more(tracks("11:00", "Hall"), "09:00", "Hall", **T), **WISH)),
    ("rules", 7, closed(pair("11:00", "Hall", **T), rooms=("Hall",), **T, **WISH)),
    ("rules", 14, closed(pair("11:00", **T), windows=(MORNING,), **T, **WISH)),
    ("rules", 7, closed(pair("12:00", **T), windows=(MORNING,), **WISH)),
    ("rules", 7, apart(tracks("11:00"), **WISH)),
    ("rules", 14, apart(more(tracks("11:00"), "09:00", "Third", **T), **WISH)),
    ("rules", 7, apart(more(tracks("11:00"), "09:00", "Hall", **T), **WISH)),
    ("rules", 21, apart(more(tracks("11:00"), "09:00", "Third", track="v"), "t", "u", "v", **WISH)),
    *((label, cost, wishing(builder, label)) for label, cost, builder in (
        ("track_home", 3, pair("10:00", day=1, **T)),
        ("track_home", 0, pair("10:00", "Hall", day=1, **T)),
        ("track_home", 0, tracks("10:00", day=1)),
        ("track_home", 6, more(pair("12:00", **T), "14:00", "Third", **T)),
        ("track_home", 3, more(pair("12:00", **T), "14:00", "Hall", **T)),
        ("track_at_once", 3, pair("11:00", **T)),
        ("track_at_once", 0, pair("11:00", "Hall", **T)),
        ("track_at_once", 0, pair("12:00", **T)),
        ("track_at_once", 0, tracks("11:00")),
        ("track_at_once", 6, more(pair("11:00", **T), "09:00", "Third", **T)),
        ("track_at_once", 3, more(pair("11:00", **T), "12:00", "Third", **T)),
        ("track_at_once", 0, two("10:00", first=T, **T)),
        ("track_gaps", 3, pair("13:00", **T)),
        ("track_gaps", 0, pair("12:00", **T)),
        ("track_gaps", 0, pair("11:00", **T)),
        ("track_gaps", 3, pair("09:00", day=1, **T)),
        ("track_gaps", 0, more(pair("13:00", **T), "12:00", "Third", **T)),
        ("track_gaps", 3, more(pair("13:00", **T), "12:00", "Third", **U)),
        ("track_gaps", 3, more(pair("12:00", **T), "09:00", "Third", day=1, **T)),
        ("track_gaps", 0, two("15:00", first=T, **T)),
    )),
]  # fmt: skip


def placed_in_track(second: str, *places: int, room: str = "Other", slots: bool = True) -> Builder:
    """A and B with places in one track, with slots or without."""
    builder = two(second, room, first=T | {"place_in_track": places[0]}, place_in_track=places[1], **T)
    return wishing(in_slots(builder) if slots else builder, "track_places")


LIKED += [
    ("track_places", 0, placed_in_track("12:00", 1, 2)),
    ("track_places", 6, placed_in_track("12:00", 2, 1)),
    ("track_places", 0, placed_in_track("12:00", 0, 2)),
    ("track_places", 3, placed_in_track("12:00", 0, 1)),
    ("track_places", 3, placed_in_track("12:00", 1, 3)),
    ("track_places", 3, placed_in_track("12:00", 1, 1)),
    ("track_places", 3, placed_in_track("10:59", 1, 2)),
    ("track_places", 0, placed_in_track("11:00", 1, 2)),
    ("track_places", 0, placed_in_track("10:30", 0, 2)),
    ("track_places", 0, placed_in_track("09:00", 1, 2)),
    ("track_places", 6, placed_in_track("09:00", 1, 2, room="Hall")),
    ("track_places", 6, placed_in_track("09:00", 1, 2, slots=False)),
    ("track_places", 0, placed_in_track("09:00", 2, 1, slots=False)),
    ("track_places", 3, joint(placed_in_track("10:00", 1, 2))),
    ("track_places", 3, changed(placed_in_track("12:00", 2, 1), "B", track="u")),
]


@pytest.mark.parametrize(("label", "penalty", "builder"), LIKED)
def test_penalty(label: str, penalty: int, builder: Builder) -> None:
    conference = builder.build()
    assert check(conference, conference.timetable).score.penalties.get(label, 0) == penalty


@pytest.mark.parametrize(("label", "penalty", "builder"), [case for case in LIKED if case[0] != "rules"])
def test_what_has_no_place_and_what_lasts_all_day_costs_nothing(label: str, penalty: int, builder: Builder) -> None:
    conference = builder.build()
    assert check(conference, conference.timetable.replace(placements=())).score.total == 0, (label, penalty)
    for title in builder.sessions:
        builder = changed(builder, title, kind=Kind.ALL_DAY)
    conference = in_slots(builder, Kind.ALL_DAY).build()
    assert check(conference, conference.timetable).score.total == 0, (label, penalty)


def test_a_gap_is_one_of_the_slots_for_any_session_of_the_track_placed_or_not() -> None:
    """Panels have the morning and the afternoon; the noon between them is for side events."""
    panels = SlotGrid(kinds=frozenset({Kind.PANEL}), slots=(Slot(window=MORNING), Slot(window=AFTERNOON)))
    events = SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=(Slot(window=NOON),))
    builder = wishing(two("13:00", first=T | {"kind": Kind.PANEL}, kind=Kind.PANEL, **T), "track_gaps").having(slot_grids=(panels, events))
    for extended, penalty in ((builder, 0), (builder.with_session("C", **U), 0), (builder.with_session("C", **T), 3)):
        conference = extended.build()
        assert check(conference, conference.timetable).score.total == penalty
