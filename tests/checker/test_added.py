"""Each rule that planners add, broken and kept, as a must and as a wish; and joint meetings."""

from dataclasses import replace
from typing import Any

import pytest

from scheduler.model.rule import (
    Adjacent,
    AnotherDay,
    AtMostAtOnce,
    AtMostPerOrganiser,
    Before,
    Level,
    NotParallel,
    SameDay,
    SameRoom,
    SpeakerOrder,
    Together,
)
from scheduler.model.session import Invitation, Kind, Status
from tests.builder import Builder
from tests.checker.reading import Case, as_wishes, cases, changed, found, in_rooms, one, placed, read, two, with_rule

PAIR = {"sessions": ("A", "B")}
ORDER = {"first": "A", "second": "B"}
NEXT = {"first": "A", "second": "B", "gap": 15}
AB = ("A", "B")


def four(second: str, third: str, fourth: str) -> Builder:
    return two(second).with_session("C", at=third, room="Third").with_session("D", at=fourth, room="Fourth")


def led(*leads: str, day: int = 0, kind: Kind = Kind.SIDE_EVENT) -> Builder:
    """One session after the other, each led by one of these; the last on another day if said so."""
    builder = one(lead=leads[0])
    for number, lead in enumerate(leads[1:]):
        last = number == len(leads) - 2
        builder = builder.with_session(
            "BC"[number], at=f"{12 + number}:00", lead=lead, day=day * last, kind=kind if last else Kind.SIDE_EVENT
        )
    return builder


def spoken(*names: str) -> Builder:
    builder = one().with_person("P").with_person("Q").with_person("R")
    for name in names:
        builder = builder.with_part(name)
    return builder


SPEAKERS = {"session": "A", "people": ("P", "Q", "R")}
TURNED = "The speakers of “A” are not in the order asked for."
FOLLOWS = "“B” does not follow “A” on the same day within 15 minutes."
BOTH_WAYS = NEXT | {"either_order": True}
THREE_AT_ONCE = {"limit": 2, "sessions": ("A", "B", "C", "D")}

ADDED = (
    Case(
        "before",
        with_rule(Before, two("10:59"), **ORDER),
        with_rule(Before, two("11:00"), **ORDER),
        AB,
        "“B” must come after “A”, but starts on Monday from 10:59 to 11:59.",
    ),
    Case(
        "before",
        with_rule(Before, two("11:14"), **NEXT),
        with_rule(Before, two("11:15"), **NEXT),
        AB,
        "“B” must come after “A”, at least 15 minutes later, but starts on Monday from 11:14 to 12:14.",
    ),
    Case("adjacent", with_rule(Adjacent, two("11:16"), **NEXT), with_rule(Adjacent, two("11:15"), **NEXT), AB, FOLLOWS),
    Case("adjacent", with_rule(Adjacent, two("10:59"), **NEXT), with_rule(Adjacent, two("11:00"), **NEXT), AB, FOLLOWS),
    Case("adjacent", with_rule(Adjacent, two("09:00"), **NEXT), with_rule(Adjacent, two("09:00"), **BOTH_WAYS), AB, FOLLOWS),
    Case("adjacent", with_rule(Adjacent, two("08:44"), **BOTH_WAYS), with_rule(Adjacent, two("08:45"), **BOTH_WAYS), AB, FOLLOWS),
    Case("adjacent", with_rule(Adjacent, two("11:00", day=1), **NEXT), with_rule(Adjacent, two("11:00"), **NEXT), AB, FOLLOWS),
    Case(
        "same-day",
        with_rule(SameDay, two("12:00", day=1), **PAIR),
        with_rule(SameDay, two("12:00"), **PAIR),
        AB,
        "“A”, “B” should be on one day and are on 2.",
    ),
    Case(
        "another-day",
        with_rule(AnotherDay, two("12:00"), **PAIR),
        with_rule(AnotherDay, two("12:00", day=1), **PAIR),
        AB,
        "“A”, “B” should be on different days.",
    ),
    Case(
        "same-room",
        with_rule(SameRoom, two("12:00"), **PAIR),
        with_rule(SameRoom, two("12:00", "Hall"), **PAIR),
        AB,
        "“A”, “B” should be in one room.",
    ),
    Case(
        "same-room",
        with_rule(SameRoom, in_rooms(two("12:00"), "B", "Other", "Hall"), **PAIR),
        with_rule(SameRoom, in_rooms(two("12:00"), "B", "Hall", "Other"), **PAIR),
        AB,
        "“A”, “B” should be in one room.",
    ),
    Case(
        "together",
        with_rule(Together, two("10:00"), **PAIR),
        with_rule(Together, two("10:00", "Hall"), **PAIR),
        AB,
        "“A”, “B” should be in one room.",
    ),
    Case(
        "together",
        with_rule(Together, two("10:01", "Hall"), **PAIR),
        with_rule(Together, two("10:00", "Hall"), **PAIR),
        AB,
        "“A”, “B” should be at one time.",
    ),
    Case(
        "together",
        with_rule(Together, two("10:01"), **PAIR),
        with_rule(Together, two("10:00", "Hall"), **PAIR),
        AB,
        "“A”, “B” should be at one time and in one room.",
    ),
    Case(
        "together",
        with_rule(Together, two("10:00"), **PAIR),
        with_rule(Together, two("10:00"), one_room=False, **PAIR),
        AB,
        "“A”, “B” should be in one room.",
    ),
    Case(
        "not-parallel",
        with_rule(NotParallel, two("10:59"), **PAIR),
        with_rule(NotParallel, two("11:00"), **PAIR),
        AB,
        "“A” and “B” should not run in parallel, on Monday from 10:59 to 11:59.",
    ),
    Case(
        "at-most-at-once",
        with_rule(AtMostAtOnce, four("10:30", "10:59", "12:00"), **THREE_AT_ONCE),
        with_rule(AtMostAtOnce, four("10:30", "11:00", "12:00"), **THREE_AT_ONCE),
        ("A", "B", "C"),
        "“A”, “B”, “C” run at the same time; at most 2 of them may.",
    ),
    Case(
        "at-most-per-organiser",
        with_rule(AtMostPerOrganiser, led("X", "X"), limit=1),
        with_rule(AtMostPerOrganiser, led("X", "Y"), limit=1),
        AB,
        "X leads 2 sessions; the limit is 1.",
    ),
    Case(
        "at-most-per-organiser",
        with_rule(AtMostPerOrganiser, led("X", "X", day=1), limit=1),
        with_rule(AtMostPerOrganiser, led("X", "X", day=1), limit=1, per_day=True),
        AB,
        "X leads 2 sessions; the limit is 1.",
    ),
    Case(
        "at-most-per-organiser",
        with_rule(AtMostPerOrganiser, led("X", "X"), limit=1, per_day=True),
        with_rule(AtMostPerOrganiser, led("X", "X", kind=Kind.PANEL), limit=1, per_day=True),
        AB,
        "X leads 2 sessions on one day; the limit is 1.",
    ),
    Case(
        "at-most-per-organiser",
        with_rule(AtMostPerOrganiser, led("X", "X"), limit=1, kinds=frozenset({Kind.SIDE_EVENT, Kind.PANEL})),
        with_rule(AtMostPerOrganiser, led("", ""), limit=1),
        AB,
        "X leads 2 sessions; the limit is 1.",
    ),
    Case(
        "speaker-order",
        with_rule(SpeakerOrder, spoken("Q", "P"), **SPEAKERS),
        with_rule(SpeakerOrder, spoken("P", "Q"), **SPEAKERS),
        ("A", "P", "Q", "R"),
        TURNED,
    ),
    Case(
        "speaker-order",
        with_rule(SpeakerOrder, spoken("P", "Q", "R"), session="A", people=("R", "P")),
        with_rule(SpeakerOrder, placed(spoken("P", "Q", "R"), order=("a-A-2", "a-A-0")), session="A", people=("R", "P")),
        ("A", "R", "P"),
        TURNED,
    ),
)


@cases(*ADDED)
def test_musts_of_planners(case: Case) -> None:
    case.hold()


@cases(*(replace(case, wrong=as_wishes(case.wrong), right=as_wishes(case.right), level=Level.WISH) for case in ADDED))
def test_wishes_of_planners(case: Case) -> None:
    case.hold()


@pytest.mark.parametrize("case", ADDED, ids=lambda case: case.rule)
@pytest.mark.parametrize("away", [{"status": Status.CANCELLED}, {"kind": Kind.ALL_DAY}])
def test_sessions_that_do_not_count_break_no_rule_of_planners(case: Case, away: dict[str, Any]) -> None:
    builder = case.wrong
    for title in builder.sessions:
        builder = changed(builder, title, **away)
    assert not found(case.rule, builder)


def test_who_declined_does_not_stand_in_the_order_of_speakers() -> None:
    declined = one().with_person("P").with_person("Q").with_person("R").with_part("Q", status=Invitation.DECLINED).with_part("P")
    assert not found("speaker-order", with_rule(SpeakerOrder, declined.with_part("Q"), **SPEAKERS))


def test_a_joint_meeting_is_no_conflict() -> None:
    """Two committees that meet as one: the same speaker, the same room, kinds that exclude each other, not to be parallel."""
    meeting = one(kind=Kind.PANEL).with_part("Ms A").with_session("B", at="10:00", room="Hall", kind=Kind.PANEL).with_part("Ms A")
    apart = NotParallel(id="n", sessions=AB)
    broken = {"one-person-one-place", "turnaround", "exclusion", "not-parallel"}
    assert {v.rule for v in read(meeting.having(rules=(apart,)))} == broken
    assert read(meeting.having(rules=(apart, Together(id="t", sessions=AB)))) == ()


def test_a_joint_meeting_is_joint_only_with_its_own_sessions() -> None:
    meeting = two("10:00", "Hall").with_part("Ms A").with_session("C", at="10:30", room="Third").with_part("Ms A")
    joint = with_rule(Together, meeting, sessions=AB)
    assert [v.subjects for v in found("one-person-one-place", joint)] == [("Ms-A", "B", "C")]


def test_each_pair_in_parallel_is_told() -> None:
    parallel = with_rule(NotParallel, four("10:30", "10:45", "12:00"), sessions=("A", "B", "C"))
    assert [v.subjects for v in found("not-parallel", parallel)] == [
        ("A", "B"), ("A", "C"), ("B", "C"),
    ]  # fmt: skip
