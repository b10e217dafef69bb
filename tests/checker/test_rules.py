"""Each rule on a tiny conference: once broken, once kept."""

from collections.abc import Callable
from typing import Any

import pytest

from scheduler.checker import check
from scheduler.model.person import Attendance, Need, Privacy
from scheduler.model.release import Acceptance
from scheduler.model.room import Layout, Walk, Walking
from scheduler.model.rule import AnotherDay, AtMostAtOnce, AtMostPerOrganiser, Before, NotParallel, SameDay, SameRoom, Together
from scheduler.model.session import Kind, Role, Status
from scheduler.model.settings import Slot, SlotGrid
from tests.builder import Builder, a_conference, window


def broken(builder: Builder) -> set[str]:
    conference = builder.build()
    return {v.rule for v in check(conference, conference.timetable).violations}


def one(**fields: Any) -> Builder:
    return a_conference().with_session("A", **({"at": "10:00"} | fields))


def two(second: str = "10:30", room: str = "Other", **fields: Any) -> Builder:
    return one().with_session("B", at=second, room=room, **fields)


def speaking(second: str, room: str = "Other", **person: Any) -> Builder:
    return (
        a_conference()
        .with_person("Ms A", **person)
        .with_session("A", at="10:00")
        .with_part("Ms A")
        .with_session("B", at=second, room=room)
        .with_part("Ms A")
    )


def with_rule(rule: Callable[..., Any], builder: Builder, **fields: Any) -> Builder:
    return builder.having(rules=(rule(id="r", **fields),))


PAIR = {"sessions": ("A", "B")}
ORDER = {"first": "A", "second": "B"}
HALL = {"capacity": {Layout.THEATRE: 50}}

CASES: dict[str, list[tuple[Builder, Builder]]] = {
    "placed": [(one(at=""), one())],
    "not-planned": [(one(status=Status.CANCELLED), one(status=Status.TENTATIVE))],
    "rooms-known": [(one(rooms_needed=2), one()), (a_conference().with_room("Hall", hidden=True).with_session("A", at="10:00"), one())],
    "room-open": [
        (
            a_conference().with_room("Hall", availability=(window("09:00", "11:00"),)).with_session("A", at="10:00", clear_down=5),
            a_conference().with_room("Hall", availability=(window("09:00", "11:00"),)).with_session("A", at="10:00"),
        )
    ],
    "one-person-one-place": [
        (speaking("10:30"), speaking("11:10")),
        (
            speaking("11:10").having(walking=Walking(pairs=(Walk(rooms=("Hall", "Other"), minutes=11),))),
            speaking("11:10").having(walking=Walking(pairs=(Walk(rooms=("Hall", "Other"), minutes=10),))),
        ),
    ],
    "be-early": [(speaking("11:09"), speaking("11:10"))],
    "rest": [(speaking("11:29", rest=30), speaking("11:30", rest=30))],
    "availability": [
        (speaking("12:00", availability=(window("10:00", "12:30"),)), speaking("12:00", availability=(window("10:00", "13:00"),)))
    ],
    "vip-window": [
        (
            speaking("12:00", rank=1, availability=(window("10:00", "12:30"),)),
            speaking("12:00", rank=1, availability=(window("10:00", "13:00"),)),
        )
    ],
    "daily-limit": [
        (speaking("12:00", max_minutes_per_day=119), speaking("12:00", max_minutes_per_day=120)),
        (speaking("12:00", max_sessions_per_day=1), speaking("12:00", max_sessions_per_day=2)),
    ],
    "exclusion": [(two(kind=Kind.PANEL), two("11:00", kind=Kind.PANEL))],
    "slot-grid": [
        tuple(
            one().having(slot_grids=(SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=(Slot(window=window("10:00", end)),)),))
            for end in ("10:59", "11:00")
        )  # type: ignore[list-item]
    ],
    "turnaround": [
        (two(room="Hall"), two("11:00", room="Hall")),
        (two("11:04", room="Hall", set_up=5), two("11:05", room="Hall", set_up=5)),
    ],
    "capacity": [tuple(a_conference().with_room("Hall", **HALL).with_session("A", at="10:00", expected=n) for n in (51, 50))],  # type: ignore[list-item]
    "features": [(one(features=frozenset({"piano"})), one())],
    "accessibility": [
        tuple(
            a_conference()
            .with_room("Hall", step_free=free)
            .with_person("P", needs=frozenset({Need.STEP_FREE}))
            .with_session("A", at="10:00")
            .with_part("P")
            for free in (False, True)
        )  # type: ignore[list-item]
    ],
    "services": [(one(livestream=True), one())],
    "booths": [(one(interpretation=("fr",)), one())],
    "day-hours": [(one(at="19:01"), one(at="19:00"))],
    "remote-hours": [tuple(speaking("12:00", attendance=Attendance.REMOTE, zone=zone) for zone in ("America/Los_Angeles", "Asia/Tokyo"))],  # type: ignore[list-item]
    "consent": [tuple(one(livestream=True).with_person("P", consent_to_stream=yes).with_part("P") for yes in (False, True))],  # type: ignore[list-item]
    "first-or-last": [tuple(one(at=at).with_person("P", not_first_or_last=True).with_part("P") for at in ("08:30", "09:00"))],  # type: ignore[list-item]
    "cannot-meet": [tuple(one(cannot_meet=(window(at, "12:00"),)) for at in ("10:59", "11:00"))],  # type: ignore[list-item]
    "allowed-time": [tuple(one(allowed_windows=(window("10:00", end),)) for end in ("10:59", "11:00"))],  # type: ignore[list-item]
    "pinned": [tuple(one(pinned_start=window(at, "12:00").start) for at in ("10:05", "10:00"))],  # type: ignore[list-item]
    "closed-room": [(two(room="Hall", closes_rooms=("Hall",)), two("11:00", room="Hall", closes_rooms=("Hall",)))],
    "longest-stretch": [(one(kind=Kind.PANEL, minutes=211), one(kind=Kind.PANEL, minutes=210))],
    "press": [tuple(one(kind=Kind.OPENING).with_session("B", at=at, room="Other", kind=Kind.PRESS) for at in ("09:00", "11:00"))],  # type: ignore[list-item]
    "support-person": [
        (
            a_conference().with_person("S").with_person("P", support_person="S").with_session("A", at="10:00").with_part("P"),
            a_conference()
            .with_person("S")
            .with_person("P", support_person="S")
            .with_session("A", at="10:00")
            .with_part("P")
            .with_part("S", Role.SUPPORT_PERSON),
        )
    ],
    "before": [(with_rule(Before, two("10:59"), **ORDER), with_rule(Before, two("11:00"), **ORDER))],
    "same-day": [(with_rule(SameDay, two(day=1), **PAIR), with_rule(SameDay, two(), **PAIR))],
    "another-day": [(with_rule(AnotherDay, two(), **PAIR), with_rule(AnotherDay, two(day=1), **PAIR))],
    "same-room": [(with_rule(SameRoom, two("12:00"), **PAIR), with_rule(SameRoom, two("12:00", "Hall"), **PAIR))],
    "together": [(with_rule(Together, two("10:00"), **PAIR), with_rule(Together, two("10:00", "Hall"), **PAIR))],
    "not-parallel": [(with_rule(NotParallel, two("10:59"), **PAIR), with_rule(NotParallel, two("11:00"), **PAIR))],
    "at-most-at-once": [(with_rule(AtMostAtOnce, two("10:59"), limit=1, **PAIR), with_rule(AtMostAtOnce, two("11:00"), limit=1, **PAIR))],
    "at-most-per-organiser": [
        tuple(with_rule(AtMostPerOrganiser, one(lead="X").with_session("B", at="12:00", lead=lead), limit=1) for lead in ("X", "Y"))  # type: ignore[list-item]
    ],
}


@pytest.mark.parametrize(("rule", "wrong", "right"), [(name, *case) for name, cases in CASES.items() for case in cases])
def test_rule_is_broken_here_and_kept_there(rule: str, wrong: Builder, right: Builder) -> None:
    assert rule in broken(wrong)
    assert rule not in broken(right)


def test_sentence_names_roles_sessions_and_times() -> None:
    conference = speaking("10:30").build()
    sentences = [v.message for v in check(conference, conference.timetable).violations]
    assert "Ms A speaks in “A” and speaks in “B” on Monday from 10:30 to 11:00." in sentences


def test_a_protected_name_is_in_no_sentence() -> None:
    conference = speaking("10:30", privacy=Privacy.ROLE_ONLY).build()
    assert not any("Ms A" in v.message for v in check(conference, conference.timetable).violations)


@pytest.mark.parametrize(("moved_to", "accepted"), [("10:30", True), ("10:35", False)])
def test_an_acceptance_lapses_when_a_placement_changes(moved_to: str, accepted: bool) -> None:
    first = speaking("10:30").build()
    clash = next(v for v in check(first, first.timetable).violations if v.rule == "one-person-one-place")
    acceptance = Acceptance(rule=clash.rule, subjects=clash.subjects, placements=first.timetable.placements, reason="agreed")
    later = speaking(moved_to).having(acceptances=(acceptance,)).build()
    report = check(later, later.timetable)
    assert [(v.accepted, v.reason) for v in report.violations if v.rule == clash.rule] == [(accepted, "agreed" if accepted else "")]
    assert report.conflict_free is accepted
