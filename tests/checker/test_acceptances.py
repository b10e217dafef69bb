"""Accepted breaches: they hold as long as the placements of their subjects stand, and no longer."""

from typing import Any

import pytest

from scheduler import edits
from scheduler.checker import Report, check
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from tests.builder import moment
from tests.checker.reading import speaking

RULE = "one-person-one-place"


def reading(conference: Conference) -> Report:
    return check(conference, conference.timetable)


def accepted() -> Conference:
    """Ms A speaks in A and in B from 10:30 on, which was accepted; C is elsewhere."""
    conference = speaking("10:30").with_session("C", at="15:00", room="Third").build()
    (clash,) = (v for v in reading(conference).violations if v.rule == RULE)
    return edits.accept_violation(conference, clash.rule, clash.subjects, "She looks in for ten minutes.")


def clashes(conference: Conference) -> list[tuple[bool, str]]:
    return [(v.accepted, v.reason) for v in reading(conference).violations if v.rule == RULE]


def test_an_accepted_breach_is_listed_with_its_reason_and_blocks_no_longer() -> None:
    assert clashes(accepted()) == [(True, "She looks in for ten minutes.")]
    assert reading(accepted()).conflict_free


def test_it_counts_again_when_it_is_withdrawn() -> None:
    conference = accepted()
    acceptance = conference.acceptances[0]
    withdrawn = edits.withdraw_acceptance(conference, acceptance.rule, acceptance.subjects)
    assert clashes(withdrawn) == [(False, "")]
    assert not reading(withdrawn).conflict_free


@pytest.mark.parametrize("title", ["A", "B"])
@pytest.mark.parametrize("change", [{"rooms": ("Third",)}, {"duration": 61}, {"start": moment("10:05")}])
def test_it_lapses_when_a_subject_is_placed_otherwise(title: str, change: dict[str, Any]) -> None:
    moved = edits.move_session(accepted(), SessionId(title), **change)
    assert clashes(moved) == [(False, "")]
    assert not reading(moved).conflict_free


def test_it_holds_while_other_sessions_move() -> None:
    conference = accepted()
    moved = edits.move_session(conference, SessionId("C"), start=moment("15:30"), rooms=("Hall",))
    assert clashes(moved) == [(True, "She looks in for ten minutes.")]


def test_it_holds_again_when_the_subject_moves_back() -> None:
    conference = accepted()
    session = SessionId("B")
    back = edits.move_session(edits.move_session(conference, session, rooms=("Third",)), session, rooms=("Other",))
    assert clashes(back) == [(True, "She looks in for ten minutes.")]


def test_another_rule_about_the_same_subjects_is_not_accepted() -> None:
    conference = accepted()
    person = edits.update_person(conference, conference.people[0].id, max_sessions_per_day=1)
    rules = {v.rule: v.accepted for v in reading(person).violations}
    assert rules == {RULE: True, "daily-limit": False}


def test_accepted_breaches_come_after_those_that_block() -> None:
    conference = accepted()
    person = edits.update_person(conference, conference.people[0].id, max_sessions_per_day=1)
    assert [v.rule for v in reading(person).violations] == ["daily-limit", RULE]


def test_an_acceptance_without_a_breach_says_nothing() -> None:
    conference = edits.unschedule(accepted(), SessionId("B"))
    assert [v.rule for v in reading(conference).violations] == ["placed"]
