"""Preferences about pairs of sessions that share a word, and tags: case by case and by the minute, on tiny conferences."""

from typing import Any

import pytest

from scheduler.checker import check
from scheduler.model.person import Attendance
from scheduler.model.room import Layout
from scheduler.model.rule import Together
from scheduler.model.session import Kind
from scheduler.model.settings import Comfort, Preferences, Slot, SlotGrid, Wish
from tests.builder import Builder, a_conference, window
from tests.checker.reading import Case, changed, two

X = frozenset({"x"})
XY = frozenset({"x", "y"})
OTHER = frozenset({"z"})
SHARED: dict[str, dict[str, Any]] = {
    "topics": {"topics": XY},
    "themes": {"themes": XY},
    "sectors": {"sectors": XY},
    "theme_audience": {"themes": X, "audience": XY},
}
TRACK = {"track": "t"}
"""What two sessions have twice in common, for each wish that they are not in parallel."""


def wishing(builder: Builder, label: str, *, per_minute: bool = False) -> Builder:
    """Nothing is preferred but this, with weight 3."""
    off = dict.fromkeys(Preferences.model_fields, Wish(on=False))
    return builder.having(preferences=Preferences(**(off | {label: Wish(weight=3, per_minute=per_minute)})))


def pair(label: str, second: str, room: str = "Other", *, day: int = 0, per_minute: bool = False, **fields: Any) -> Builder:
    """A of 60 minutes from 10:00 in the Hall and B of 40 with the same fields."""
    return wishing(two(second, room, first=fields, day=day, minutes=40, **fields), label, per_minute=per_minute)


def alike(label: str, second: str, **fields: Any) -> Builder:
    """A and B, both of 60 minutes."""
    return wishing(two(second, "Other", first=fields, **fields), label)


def minutes(label: str, second: str, room: str = "Other", *, day: int = 0, **fields: Any) -> Builder:
    """The same, by the minute."""
    return pair(label, second, room, day=day, per_minute=True, **fields)


def graded(label: str, levels: tuple[int | None, int | None], second: str, *, per_minute: bool = False) -> Builder:
    """A and B of different levels on one topic."""
    builder = pair(label, second, per_minute=per_minute, topics=X, level=levels[0])
    return changed(builder, "B", level=levels[1])


def ordered(places: tuple[int, int], second: str) -> Builder:
    """A and B of one track with their places in it."""
    return changed(pair("track_order", second, track="t", place_in_track=places[0]), "B", place_in_track=places[1])


def wanting(
    second: str, wants: tuple[str, ...], *, others: int = 0, speaks: bool = False, per_minute: bool = False, **part: Any
) -> Builder:
    """Somebody who wants to see some of A and B, and perhaps speaks in B; others who want the same."""
    builder = pair("wanted", second, per_minute=per_minute)
    for number in range(others + 1):
        builder = builder.with_person(f"P{number}", wants_to_see=wants)
    return builder.with_part("P0", **part) if speaks else builder


def speaking_in(label: str, one: tuple[str, ...], other: tuple[str, ...], second: str) -> Builder:
    return changed(pair(label, second, languages=one), "B", languages=other)


def halls(interests: tuple[int, int], seats: tuple[int, int], *, per_minute: bool = False) -> Builder:
    """A in a hall and B the day after in another."""
    rooms = [{"capacity": {Layout.THEATRE: number, Layout.BANQUET: 1}} if number else {} for number in seats]
    builder = a_conference().with_room("Hall", **rooms[0]).with_room("Other", **rooms[1])
    builder = builder.with_session("A", at="10:00", interest=interests[0])
    builder = builder.with_session("B", at="10:00", day=1, room="Other", minutes=40, interest=interests[1])
    return wishing(builder, "larger_rooms", per_minute=per_minute)


def staying(days: int, stay_days: int) -> Builder:
    """Somebody on the first and on the last of so many days."""
    builder = a_conference().with_session("A", at="10:00").with_part("P").with_session("B", at="10:00", day=days - 1).with_part("P")
    return wishing(builder, "short_stays").having(comfort=Comfort(stay_days=stay_days))


SLOTS = SlotGrid(kinds=frozenset({Kind.PRESS}), slots=(Slot(window=window("10:00", "11:00"), tags=XY),))


def tagged(at: str = "10:00", *, person: dict[str, Any] | None = None, attendance: Attendance | None = None, **fields: Any) -> Builder:
    """A in a hall that is x and z, with slots from 10:00 to 11:00 that are x and y; perhaps with somebody who has wishes too."""
    builder = a_conference().with_room("Hall", tags=frozenset({"x", "z"})).with_session("A", at=at, **fields)
    if person is not None:
        builder = builder.with_person("P", **person).with_part("P", attendance=attendance)
    return builder.having(slot_grids=(SLOTS,))


PAIRS = [
    *((label, 6, pair(label, "10:59", **fields)) for label, fields in SHARED.items()),
    *((label, 0, pair(label, "11:00", **fields)) for label, fields in SHARED.items()),
    *((label, 2 * 3 * 25, minutes(label, "10:35", **fields)) for label, fields in SHARED.items()),
    *((label, 2 * 3 * 40, minutes(label, "10:10", **fields)) for label, fields in SHARED.items()),
    *((label, 0, changed(pair(label, "10:00", **fields), "B", kind=Kind.BREAK)) for label, fields in SHARED.items()),
    *((label, 0, changed(pair(label, "10:00", **fields), "B", **dict.fromkeys(fields, OTHER))) for label, fields in SHARED.items()),
    ("topic_days", 6, pair("topic_days", "12:00", day=1, topics=XY)),
    ("topic_days", 0, pair("topic_days", "12:00", topics=XY)),
    ("topic_days", 300, minutes("topic_days", "12:00", day=1, topics=X)),
    ("theme_days", 6, pair("theme_days", "12:00", day=1, themes=XY)),
    ("theme_days", 0, pair("theme_days", "12:00", themes=XY)),
    ("theme_rooms", 6, pair("theme_rooms", "12:00", themes=XY)),
    ("theme_rooms", 0, pair("theme_rooms", "12:00", "Hall", themes=XY)),
    ("theme_rooms", 0, pair("theme_rooms", "12:00", day=1, themes=XY)),
    ("theme_rooms", 300, minutes("theme_rooms", "12:00", themes=X)),
    ("topic_levels", 3, graded("topic_levels", (1, 2), "10:59")),
    ("topic_levels", 0, graded("topic_levels", (1, 2), "11:00")),
    ("topic_levels", 3, graded("topic_levels", (2, 1), "15:00")),
    ("topic_levels", 0, graded("topic_levels", (2, 2), "10:30")),
    ("topic_levels", 0, graded("topic_levels", (1, None), "10:30")),
    ("topic_levels", 300, graded("topic_levels", (2, 1), "15:00", per_minute=True)),
    ("audience_choice", 6, pair("audience_choice", "10:01", audience=XY)),
    ("audience_choice", 0, alike("audience_choice", "10:00", audience=XY)),
    ("audience_choice", 6, alike("audience_choice", "10:01", audience=XY)),
    ("audience_choice", 6, pair("audience_choice", "10:00", audience=XY)),
    ("audience_choice", 120, minutes("audience_choice", "10:01", audience=X)),
    ("level_variety", 3, graded("level_variety", (1, 2), "10:01")),
    ("level_variety", 0, changed(alike("level_variety", "10:00", level=1), "B", level=2)),
    ("level_variety", 0, graded("level_variety", (1, 1), "10:01")),
    ("language_variety", 3, speaking_in("language_variety", ("en", "fr"), ("fr", "en"), "10:01")),
    ("language_variety", 0, changed(alike("language_variety", "10:00", languages=("en", "fr")), "B", languages=("fr", "en"))),
    ("language_variety", 0, speaking_in("language_variety", ("en", "fr"), ("en",), "10:01")),
    ("language_variety", 0, speaking_in("language_variety", ("en",), (), "10:01")),
    ("track_parallel", 3, pair("track_parallel", "10:59", **TRACK)),
    ("track_parallel", 0, pair("track_parallel", "11:00", **TRACK)),
    ("track_parallel", 0, changed(pair("track_parallel", "10:00", **TRACK), "B", track="u")),
    ("track_parallel", 75, minutes("track_parallel", "10:35", **TRACK)),
    ("track_order", 3, ordered((1, 2), "10:59")),
    ("track_order", 0, ordered((1, 2), "11:00")),
    ("track_order", 3, ordered((2, 1), "15:00")),
    ("track_order", 0, ordered((2, 0), "10:00")),
    ("track_order", 0, ordered((2, 2), "10:00")),
    ("wanted", 3, wanting("10:59", ("A", "B"))),
    ("wanted", 0, wanting("11:00", ("A", "B"))),
    ("wanted", 6, wanting("10:30", ("A", "B"), others=1)),
    ("wanted", 75, wanting("10:35", ("A", "B"), per_minute=True)),
    ("wanted", 0, wanting("10:30", ("A",))),
    ("wanted", 3, wanting("10:30", ("A",), speaks=True)),
    ("wanted", 0, wanting("10:30", ("A",), speaks=True, attendance=Attendance.VIDEO)),
    ("larger_rooms", 3, halls((10, 11), (51, 50))),
    ("larger_rooms", 300, halls((11, 10), (50, 51), per_minute=True)),
    ("larger_rooms", 0, halls((10, 11), (50, 50))),
    ("larger_rooms", 0, halls((10, 10), (50, 51))),
    ("larger_rooms", 0, halls((10, 11), (50, 0))),
    ("short_stays", 3, staying(2, 1)),
    ("short_stays", 0, staying(2, 2)),
    ("tags", 6, wishing(tagged(person={"preferred_room_tags": frozenset({"a", "b", "x"})}), "tags")),
    ("tags", 6, wishing(tagged(person={"avoided_time_tags": XY}), "tags")),
    ("tags", 0, wishing(tagged(person={"preferred_room_tags": frozenset({"a"})}, attendance=Attendance.REMOTE), "tags")),
    ("tags", 6, wishing(tagged(person={"avoided_time_tags": XY}, attendance=Attendance.REMOTE), "tags")),
    ("tags", 0, wishing(tagged(person={"avoided_time_tags": XY}, attendance=Attendance.VIDEO), "tags")),
    ("tags", 180, wishing(tagged(avoided_room_tags=X), "tags", per_minute=True)),
]

NEEDS_ROOM = {"required_room_tags": frozenset({"y"})}
TAGS = (
    Case("room-tags", tagged(**NEEDS_ROOM), tagged(required_room_tags=X), ("A", "Hall"), "“A”: the room must be “y”, and Hall is not."),
    Case(
        "room-tags",
        tagged(excluded_room_tags=frozenset({"z"})),
        tagged(excluded_room_tags=frozenset({"y"})),
        ("A", "Hall"),
        "“A”: the room must not be “z”, and Hall is.",
    ),
    Case(
        "room-tags",
        tagged(person=NEEDS_ROOM),
        tagged(person=NEEDS_ROOM, attendance=Attendance.REMOTE),
        ("A", "Hall"),
        "P in “A”: the room must be “y”, and Hall is not.",
    ),
    Case(
        "time-tags",
        tagged("11:00", required_time_tags=X),
        tagged("10:59", required_time_tags=X),
        ("A",),
        "“A”: the slot must be “x”, which it is not on Monday from 11:00 to 12:00.",
    ),
    Case(
        "time-tags",
        tagged(excluded_time_tags=X),
        tagged("09:59", excluded_time_tags=X),
        ("A",),
        "“A”: the slot must not be “x”, which it is on Monday from 10:00 to 11:00.",
    ),
    Case(
        "time-tags",
        tagged(person={"excluded_time_tags": X}),
        tagged("11:00", person={"excluded_time_tags": X}),
        ("A",),
        "P in “A”: the slot must not be “x”, which it is on Monday from 10:00 to 11:00.",
    ),
)


@pytest.mark.parametrize(("label", "penalty", "builder"), PAIRS)
def test_penalty(label: str, penalty: int, builder: Builder) -> None:
    conference = builder.build()
    assert check(conference, conference.timetable).score.penalties.get(label, 0) == penalty


def test_joint_sessions_are_no_pair() -> None:
    for label, fields in SHARED.items():
        builder = pair(label, "10:00", **fields).having(rules=(Together(id="t", sessions=("A", "B"), one_room=False),))
        conference = builder.build()
        assert check(conference, conference.timetable).score.total == 0


def test_what_has_no_place_is_in_no_pair() -> None:
    for label, _, builder in PAIRS:
        conference = builder.build()
        alone = conference.timetable.placements[:1]
        if len(conference.sessions) > 1:
            assert check(conference, conference.timetable.replace(placements=alone)).score.total == 0, label
