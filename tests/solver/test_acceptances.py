"""Accepted breaches in the solver: waived for a session that must stay where it was accepted, and nowhere else."""

import pytest

from scheduler import edits
from scheduler.checker import check
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from solver.outcome import SolveConfig, Status
from solver.verified import VerifiedOutcome, solve_verified
from tests.builder import moment
from tests.checker.reading import Case, changed
from tests.solver.cases import CASES, LIMIT, broken, kept_in_place

UNARY = {
    "accessibility", "allowed-time", "availability", "booths", "cannot-meet", "capacity", "consent", "day-hours", "features",
    "first-or-last", "not-there", "pinned", "remote-hours", "rhythm", "room-open", "rooms-known", "slot-grid", "support-person",
    "track-not-there", "vip-window",
}  # fmt: skip
"""Rules about one session alone."""

ALONE = [case for case in CASES if case.rule in UNARY and broken(case.wrong) == {case.rule} and case.wrong.placements.keys() == {"A"}]
PINNED = [case for case in ALONE if case.rule not in {"pinned", "rooms-known"}]


def accepting(case: Case, conference: Conference) -> Conference:
    """The conference with every breach of the case's rule accepted."""
    for breach in check(conference, conference.timetable).violations:
        if breach.rule == case.rule:
            conference = edits.accept_violation(conference, breach.rule, breach.subjects, "Agreed with the delegation.")
    return conference


def stays_accepted(case: Case, conference: Conference, verified: VerifiedOutcome) -> None:
    outcome, report = verified.outcome, verified.report
    assert outcome.timetable is not None, (outcome.message, outcome.blockers)
    assert report is not None
    assert report.conflict_free
    assert case.rule in {v.rule for v in report.violations if v.accepted}
    (before,), (after,) = conference.timetable.placements, outcome.timetable.placements
    assert (after.start, after.duration, after.rooms) == (before.start, before.duration, before.rooms)


def test_each_rule_about_one_session_has_a_case() -> None:
    assert {case.rule for case in ALONE} == UNARY


@pytest.mark.parametrize("case", ALONE, ids=lambda case: case.rule)
def test_a_session_that_stays_keeps_its_accepted_breach(case: Case) -> None:
    conference = accepting(case, case.wrong.build())
    stays_accepted(case, conference, kept_in_place(conference))


@pytest.mark.parametrize("case", PINNED, ids=lambda case: case.rule)
def test_a_pinned_session_keeps_its_accepted_breach(case: Case) -> None:
    place = case.wrong.placements["A"]
    conference = accepting(case, changed(case.wrong, pinned_start=place.start, pinned_rooms=place.rooms, shortest=None).build())
    stays_accepted(case, conference, solve_verified(conference, SolveConfig(time_limit=LIMIT, workers=1)))


@pytest.mark.parametrize("case", PINNED, ids=lambda case: case.rule)
def test_an_acceptance_of_another_place_waives_nothing(case: Case) -> None:
    conference = accepting(case, case.wrong.build())
    (old,) = conference.acceptances[:1]
    elsewhere = tuple(p.replace(duration=p.duration + 1) for p in old.placements)
    lapsed = conference.replace(acceptances=tuple(a.replace(placements=elsewhere) for a in conference.acceptances))
    assert kept_in_place(lapsed).outcome.status is Status.INFEASIBLE


def test_a_session_that_may_move_keeps_the_rule() -> None:
    case = next(case for case in ALONE if case.rule == "cannot-meet")
    verified = solve_verified(accepting(case, case.wrong.build()), SolveConfig(time_limit=LIMIT, workers=1))
    assert verified.report is not None
    assert verified.report.conflict_free
    assert not [v for v in verified.report.violations if v.accepted]


def test_another_breach_of_the_same_session_is_not_waived() -> None:
    case = next(case for case in ALONE if case.rule == "features")
    conference = accepting(case, case.wrong.build())
    session = conference.session[SessionId("A")]
    also = edits.replace_session(conference, session.replace(pinned_start=moment("12:00")))
    assert kept_in_place(also).outcome.status is Status.INFEASIBLE
