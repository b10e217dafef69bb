"""The exact penalty of each preference on a tiny conference, and none where it is met; to the minute and to the seat."""

import datetime as dt
from typing import Any

import pytest

from scheduler.checker import check
from scheduler.model.person import Attendance
from scheduler.model.room import Layout
from scheduler.model.rule import Before, Level, NotParallel, Together
from scheduler.model.session import Kind, Role
from scheduler.model.settings import Comfort, Hours, Preferences, Slot, SlotGrid, Wish
from tests.builder import Builder, a_conference, window
from tests.checker.reading import changed, in_rooms, one, placed, speaking, team, two, windows, with_unit

REMOTE = {"attendance": Attendance.REMOTE, "zone": "Asia/Tokyo"}
AUDIENCE, TOPIC = {"audience": frozenset({"x", "y"})}, {"topics": frozenset({"x"})}
TRACK = {"track": "t"}
TAGS = frozenset({"x", "y"})
SLOTS = SlotGrid(kinds=frozenset({Kind.PRESS}), slots=(Slot(window=window("10:00", "11:00"), tags=TAGS),))
WISH = {"id": "r", "level": Level.WISH, "weight": 7}
WHOLE_DAY = Hours(start=dt.time(0), end=dt.time(0))
ALL_HOURS = Comfort(remote_hours=WHOLE_DAY)
"""At any hour remote people may have to appear; in Tokyo, seven hours ahead, their decent ones end at 12:00 and the tolerable at 15:00."""


def penalties(builder: Builder) -> dict[str, int]:
    conference = builder.build()
    return check(conference, conference.timetable).score.penalties


def is_conflict_free(builder: Builder) -> bool:
    """Whether nothing but preferences is missed."""
    conference = builder.build()
    return check(conference, conference.timetable).conflict_free


def pair(second: str, room: str = "Other", **fields: Any) -> Builder:
    """A and B with the same fields."""
    return two(second, room, first=fields, **fields)


def later(day: int = 1, **fields: Any) -> Builder:
    """A, and B at the same time of another day, with the same fields."""
    return two("10:00", "Hall", first=fields, day=day, **fields)


def tagged(**rooms: Any) -> Builder:
    return a_conference().with_room("Hall", tags=frozenset({"y", "z"})).with_session("A", at="10:00", **rooms)


def slotted(at: str, **fields: Any) -> Builder:
    return one(at=at, **fields).having(slot_grids=(SLOTS,))


def guests(expected: int, layout: Layout | None = None) -> Builder:
    hall = a_conference().with_room("Hall", capacity={Layout.THEATRE: 120, Layout.BANQUET: 20})
    return hall.with_session("A", at="10:00", expected=expected, layout=layout)


def graded(first: int | None, second: int | None, track: str = "t") -> Builder:
    return two("10:01", first={"track": "t", "level": first}, track=track, level=second)


def remote(at: str, **person: Any) -> Builder:
    return one(at=at, shortest=30).with_person("P", **(REMOTE | person)).with_part("P")


def remote_in(start: str, end: str, at: str = "10:00") -> Builder:
    """The same in the one slot that there is."""
    slot = SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=(Slot(window=window(start, end)),))
    return remote(at).having(slot_grids=(slot,))


def by_minute(label: str, weight: int, builder: Builder) -> Builder:
    return builder.having(preferences=Preferences(**{label: Wish(weight=weight, per_minute=True)}))


def events(*days: int) -> Builder:
    """Side events on these days."""
    builder = a_conference()
    for number, day in enumerate(days):
        builder = builder.with_session(f"S{number}", at=f"{10 + number}:00", day=day)
    return builder


def as_member(**second: Any) -> Builder:
    """Ms A speaks in A; a team with her in it serves B."""
    unit = team("Booth F", "fr", "Ms A", "I2")
    return with_unit(one().with_part("Ms A").with_session("B", **second, units=(unit.id,)), unit)


def joint(builder: Builder) -> Builder:
    return builder.having(rules=(Together(id="t", sessions=("A", "B"), one_room=False),))


CASES = [
    ("preferred_times", 5, one(preferred_windows=windows(("10:01", "12:00")))),
    ("preferred_times", 5, one(preferred_windows=windows(("09:00", "10:00")))),
    ("preferred_times", 0, one(preferred_windows=windows(("12:00", "13:00"), ("10:00", "10:01")))),
    ("preferred_times", 5, one(avoided_windows=windows(("09:00", "10:01")))),
    ("preferred_times", 0, one(avoided_windows=windows(("09:00", "10:00"), ("10:01", "12:00")))),
    ("preferred_times", 10, one(preferred_windows=windows(("12:00", "13:00")), avoided_windows=windows(("10:00", "11:00")))),
    ("preferred_rooms", 3, one(avoided_rooms=("Hall",))),
    ("preferred_rooms", 3, in_rooms(one(preferred_rooms=("Hall",), rooms_needed=2), "A", "Other", "Hall")),
    ("preferred_rooms", 0, in_rooms(one(preferred_rooms=("Hall",), avoided_rooms=("Other",)).with_room("Other"), "A", "Hall", "Other")),
    ("tags", 2, tagged(preferred_room_tags=TAGS)),
    ("tags", 2, tagged(avoided_room_tags=TAGS)),
    ("tags", 0, tagged(preferred_room_tags=frozenset({"y"}), avoided_room_tags=frozenset({"x"}))),
    ("tags", 4, slotted("09:59", preferred_time_tags=TAGS)),
    ("tags", 0, slotted("10:00", preferred_time_tags=TAGS)),
    ("tags", 4, slotted("10:59", avoided_time_tags=TAGS)),
    ("tags", 0, slotted("11:00", avoided_time_tags=TAGS)),
    ("audience", 12, pair("10:59", **AUDIENCE)),
    ("audience", 0, pair("11:00", **AUDIENCE)),
    ("audience", 0, joint(pair("10:00", **AUDIENCE))),
    ("audience", 0, changed(pair("10:59", **AUDIENCE), "B", audience=frozenset({"z"}))),
    ("audience", 0, changed(pair("10:59", **AUDIENCE), "B", kind=Kind.RECEPTION)),
    ("topics", 2, pair("10:59", **TOPIC)),
    ("topics", 0, pair("11:00", **TOPIC)),
    ("topics", 0, joint(pair("10:00", **TOPIC))),
    ("topics", 0, changed(pair("10:59", **TOPIC), "B", kind=Kind.INTERNAL)),
    ("track_days", 3, later(**TRACK)),
    ("track_days", 0, later(0, **TRACK)),
    ("track_days", 0, changed(later(**TRACK), "B", track="u")),
    ("track_rooms", 1, pair("12:00", **TRACK)),
    ("track_rooms", 0, pair("12:00", "Hall", **TRACK)),
    ("track_rooms", 0, changed(pair("12:00", **TRACK), "B", track="u")),
    ("track_rooms", 0, two("12:00", first=TRACK, day=1, **TRACK)),
    ("room_fit", 1, guests(39)),
    ("room_fit", 0, guests(40)),
    ("room_fit", 2, guests(19)),
    ("room_fit", 1, guests(20)),
    ("room_fit", 1, guests(109)),
    ("room_fit", 0, guests(108)),
    ("room_fit", 1, guests(19, Layout.BANQUET)),
    ("room_fit", 0, guests(18, Layout.BANQUET)),
    ("room_fit", 0, in_rooms(changed(guests(19), rooms_needed=2), "A", "Hall", "Other")),
    ("room_fit", 0, one(expected=19)),
    ("short_stays", 2, speaking("10:00", day=1)),
    ("short_stays", 0, speaking("12:00")),
    ("short_stays", 0, speaking("10:00", day=1, attendance=Attendance.REMOTE)),
    ("short_stays", 0, as_member(at="10:00", day=1)),
    ("room_changes", 1, speaking("12:00")),
    ("room_changes", 0, speaking("12:00", "Hall")),
    ("room_changes", 0, speaking("12:00", day=1)),
    ("room_changes", 0, speaking("12:00", attendance=Attendance.REMOTE)),
    ("room_changes", 0, as_member(at="12:00", room="Other")),
    ("breathing_space", 2, speaking("11:29")),
    ("breathing_space", 2, speaking("11:00")),
    ("breathing_space", 0, speaking("10:59")),
    ("breathing_space", 0, speaking("11:30")),
    ("breathing_space", 0, speaking("11:29").having(comfort=Comfort(comfortable_break=29))),
    ("breathing_space", 0, as_member(at="11:00", room="Other")),
    ("breathing_space", 0, joint(speaking("11:00"))),
    ("spread", 3, events(0, 0)),
    ("spread", 0, events(0, 1)),
    ("spread", 0, events(0, 0, 1)),
    ("spread", 3, events(1, 1, 1)),
    ("spread", 0, changed(events(0, 0), "S0", kind=Kind.PANEL)),
    ("remote_hours", 0, remote("11:00")),
    ("remote_hours", 4, remote("11:01")),
    ("remote_hours", 4, placed(remote("11:01"), duration=30)),
    ("remote_hours", 4, remote("14:00").having(comfort=ALL_HOURS)),
    ("remote_hours", 40, remote("14:01").having(comfort=ALL_HOURS)),
    ("remote_hours", 40, placed(remote("14:01"), duration=30)),
    ("remote_hours", 0, remote("14:01").having(comfort=Comfort(remote_hours=WHOLE_DAY, decent_hours=WHOLE_DAY))),
    ("remote_hours", 0, remote("09:00", zone=None)),
    ("remote_hours", 4, remote("08:59", zone=None)),
    ("remote_hours", 0, remote("18:00", zone=None)),
    ("remote_hours", 4, remote("18:01", zone=None)),
    ("remote_hours", 0, remote("12:00", attendance=Attendance.IN_PERSON)),
    ("remote_hours", 0, remote_in("09:00", "12:00")),
    ("remote_hours", 4, remote_in("09:00", "12:01")),
    ("remote_hours", 4, remote_in("09:00", "15:00", at="14:00")),
    ("remote_hours", 40, remote_in("09:00", "15:01")),
    ("remote_hours", 8, remote_in("09:00", "12:01").with_person("Q", **REMOTE).with_part("Q")),
    ("remote_hours", 240, by_minute("remote_hours", 4, remote("11:01"))),
    ("remote_hours", 2400, by_minute("remote_hours", 4, placed(remote_in("09:00", "15:01"), duration=30))),
    ("remote_hours", 0, by_minute("remote_hours", 4, remote("11:00"))),
    ("easier_first", 1, graded(2, 1)),
    ("easier_first", 0, graded(1, 2)),
    ("easier_first", 0, graded(2, 2)),
    ("easier_first", 0, graded(2, None)),
    ("easier_first", 0, graded(2, 1, track="u")),
    ("easier_first", 0, pair("10:00", **TRACK)),
    ("durations", 12, placed(one(shortest=30), duration=54)),
    ("durations", 6, placed(one(shortest=30), duration=55)),
    ("durations", 6, placed(one(kind=Kind.BREAK, shortest=30), duration=54)),
    ("durations", 3, placed(one(kind=Kind.MEAL, shortest=30), duration=55)),
    ("durations", 0, one(shortest=30)),
    ("rules", 7, pair("10:59").having(rules=(Before(first="A", second="B", **WISH),))),
    ("rules", 0, pair("11:00").having(rules=(Before(first="A", second="B", **WISH),))),
    ("rules", 0, pair("10:59").having(rules=(Before(first="A", second="B", **WISH | {"level": Level.MUST}),))),
    ("rules", 70, pair("10:59").having(rules=(NotParallel(sessions=("A", "B"), grade="severe", **WISH),))),
    ("rules", 21, pair("10:59").having(rules=(NotParallel(sessions=("A", "B"), grade="strong", **WISH),))),
    ("rules", 7, pair("10:59").having(rules=(NotParallel(sessions=("A", "B"), grade="slight", **WISH),))),
    ("rules", 14, pair("10:59").having(rules=(Together(sessions=("A", "B"), **WISH),))),
]
MISSED = [(label, builder) for label, penalty, builder in CASES if penalty and label != "rules"]


@pytest.mark.parametrize(("label", "penalty", "builder"), CASES)
def test_penalty(label: str, penalty: int, builder: Builder) -> None:
    assert penalties(builder).get(label, 0) == penalty


@pytest.mark.parametrize(("label", "builder"), MISSED)
def test_a_preference_that_is_off_costs_nothing(label: str, builder: Builder) -> None:
    assert label not in penalties(builder.having(preferences=Preferences(**{label: Wish(on=False)})))


@pytest.mark.parametrize(("label", "builder"), MISSED)
def test_a_preference_costs_in_proportion_to_its_weight(label: str, builder: Builder) -> None:
    once, often = (penalties(builder.having(preferences=Preferences(**{label: Wish(weight=weight)}))) for weight in (1, 1000))
    assert often[label] == 1000 * once[label]


@pytest.mark.parametrize(("label", "builder"), MISSED)
def test_all_day_items_cost_nothing(label: str, builder: Builder) -> None:
    for title in builder.sessions:
        builder = changed(builder, title, kind=Kind.ALL_DAY)
    assert penalties(builder) == {}


def test_the_score_is_the_sum() -> None:
    conference = pair("10:59", **AUDIENCE, **TOPIC).build()
    score = check(conference, conference.timetable).score
    assert score.penalties == {"audience": 12, "topics": 2, "spread": 3} | score.penalties
    assert score.total == sum(score.penalties.values())


def test_what_has_no_place_costs_nothing() -> None:
    assert penalties(one(at="", **TRACK).with_session("B", **TRACK)) == {}


def test_several_rooms_of_a_person_on_one_day() -> None:
    three = speaking("12:00").with_session("C", at="14:00", room="Third").with_part("Ms A", Role.ATTENDEE)
    assert penalties(three)["room_changes"] == 2
