"""The exact penalty of each preference on a tiny conference, and none where it is met."""

from typing import Any

import pytest

from scheduler.checker import check
from scheduler.model.person import Attendance
from scheduler.model.room import Layout
from scheduler.model.rule import Before, Level
from scheduler.model.session import Kind
from tests.builder import Builder, a_conference, window


def penalties(builder: Builder) -> dict[str, int]:
    conference = builder.build()
    return check(conference, conference.timetable).score.penalties


def one(**fields: Any) -> Builder:
    return a_conference().with_session("A", **({"at": "10:00"} | fields))


def pair(second: str, room: str = "Other", day: int = 0, **fields: Any) -> Builder:
    return one(**fields).with_session("B", at=second, room=room, day=day, **fields)


def speaking(second: str, room: str = "Hall", day: int = 0) -> Builder:
    return one().with_part("P").with_session("B", at=second, room=room, day=day).with_part("P")


WISH = Before(id="r", level=Level.WISH, weight=7, first="A", second="B")
SEATS = {"capacity": {Layout.THEATRE: 100}}
LARGE = a_conference().with_room("Hall", **SEATS)


@pytest.mark.parametrize(
    ("label", "penalty", "builder"),
    [
        ("preferred_times", 5, one(preferred_windows=(window("11:00", "12:00"),))),
        ("preferred_times", 5, one(avoided_windows=(window("10:00", "12:00"),))),
        ("preferred_times", 0, one(preferred_windows=(window("10:00", "10:01"),))),
        ("preferred_rooms", 3, one(avoided_rooms=("Hall",))),
        ("preferred_rooms", 0, one(preferred_rooms=("Hall",))),
        ("tags", 4, one(preferred_room_tags=frozenset({"x", "y"}))),
        ("audience", 12, pair("10:59", audience=frozenset({"x"}))),
        ("audience", 0, pair("11:00", audience=frozenset({"x"}))),
        ("topics", 2, pair("10:59", topics=frozenset({"x"}))),
        ("topics", 0, pair("11:00", topics=frozenset({"x"}))),
        ("track_days", 3, pair("10:00", day=1, track="t")),
        ("track_days", 0, pair("12:00", track="t")),
        ("track_rooms", 1, pair("12:00", track="t")),
        ("track_rooms", 0, pair("12:00", "Hall", track="t")),
        ("room_fit", 1, LARGE.with_session("A", at="10:00", expected=33)),
        ("room_fit", 2, LARGE.with_session("A", at="10:00", expected=16)),
        ("room_fit", 1, LARGE.with_session("A", at="10:00", expected=91)),
        ("room_fit", 0, LARGE.with_session("A", at="10:00", expected=90)),
        ("short_stays", 2, speaking("10:00", day=1)),
        ("short_stays", 0, speaking("12:00")),
        ("room_changes", 1, speaking("12:00", "Other")),
        ("room_changes", 0, speaking("12:00")),
        ("breathing_space", 2, speaking("11:29")),
        ("breathing_space", 0, speaking("11:30")),
        ("spread", 3, pair("12:00")),
        ("spread", 0, pair("12:00", day=1)),
        ("remote_hours", 4, one().with_person("P", attendance=Attendance.REMOTE, zone="Asia/Tokyo").having().with_session(
            "B", at="13:00").with_part("P")),
        ("remote_hours", 0, one().with_person("P", attendance=Attendance.REMOTE).with_part("P")),
        ("easier_first", 1, one(track="t", level=2).with_session("B", at="12:00", track="t", level=1)),
        ("easier_first", 0, one(track="t", level=1).with_session("B", at="12:00", track="t", level=2)),
        ("rules", 7, pair("10:30").having(rules=(WISH,))),
        ("rules", 0, pair("11:00").having(rules=(WISH,))),
    ],
)  # fmt: skip
def test_penalty(label: str, penalty: int, builder: Builder) -> None:
    assert penalties(builder).get(label, 0) == penalty


@pytest.mark.parametrize(("kind", "penalty"), [(Kind.PANEL, 12), (Kind.BREAK, 6)])
def test_shortened_by_six_minutes(kind: Kind, penalty: int) -> None:
    conference = one(kind=kind, shortest=30).build()
    shorter = conference.timetable.placements[0].replace(duration=54)
    score = check(conference, conference.timetable.with_placement(shorter)).score
    assert score.penalties.get("durations") == penalty
