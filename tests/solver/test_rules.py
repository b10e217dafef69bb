"""Each must in the solver: a timetable that breaks it is not kept, the nearest that keeps it is, and no wish is worth a breach."""

import pytest

from solver.outcome import SolveConfig, Status
from solver.verified import solve_verified
from tests.checker.reading import Case
from tests.solver.cases import CASES, LIMIT, MENDABLE, broken, kept_in_place, with_spares

ALONE = [case for case in CASES if broken(case.wrong) <= {case.rule} and not broken(case.right)]
"""Conferences in which the rule alone forbids the timetable."""


def test_each_rule_alone_makes_some_conference_impossible() -> None:
    assert {case.rule for case in CASES} == {case.rule for case in ALONE}


def test_each_rule_that_a_timetable_can_keep_has_a_case_that_can_be_mended() -> None:
    beyond = {"consent", "support-person", "speaker-order"}
    assert {case.rule for case in CASES} - beyond == {case.rule for case in MENDABLE}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_sessions_that_stay_and_break_the_rule_give_no_timetable(case: Case) -> None:
    outcome = kept_in_place(case.wrong.build()).outcome
    assert outcome.status is Status.INFEASIBLE, outcome.message
    assert outcome.timetable is None
    named = {subject for blocker in outcome.blockers for subject in blocker.subjects} | {left.session for left in outcome.unplaced}
    assert named & set(case.subjects)


@pytest.mark.parametrize("case", ALONE, ids=lambda case: case.rule)
def test_the_nearest_timetable_that_keeps_the_rule_is_found(case: Case) -> None:
    outcome = kept_in_place(case.right.build()).outcome
    assert outcome.timetable is not None, outcome.blockers or outcome.unplaced
    before = case.right.build().timetable.by_session
    assert all((p.start, p.rooms) == (before[p.session].start, before[p.session].rooms) for p in outcome.timetable.placements)


@pytest.mark.parametrize("case", MENDABLE, ids=lambda case: case.rule)
def test_no_wish_is_worth_a_breach(case: Case) -> None:
    """Every session would best stay where the rule is broken, and may go elsewhere."""
    verified = solve_verified(with_spares(case.wrong), SolveConfig(time_limit=LIMIT, workers=1))
    outcome, report = verified.outcome, verified.report
    assert outcome.status is Status.OPTIMAL, (outcome.message, outcome.blockers)
    assert outcome.timetable is not None
    assert report is not None
    assert report.conflict_free
    assert set(outcome.timetable.placements) != set(case.wrong.build().timetable.placements)
