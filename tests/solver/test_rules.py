"""Each must in the solver: a timetable that breaks it is not kept, one that keeps it is."""

import pytest

from scheduler.model.conference import Conference
from solver.outcome import SolveConfig, Status
from solver.verified import VerifiedOutcome, solve_verified
from tests.builder import Builder
from tests.checker.musts import MUSTS

LIMIT = 5.0
"""Seconds; each case takes a fraction of one."""

PAIRS = [(case.rule, case.wrong, case.right) for case in MUSTS if case.rule != "placed"]


def kept_in_place(conference: Conference) -> VerifiedOutcome:
    """Solve with every session where it stands."""
    return solve_verified(conference, SolveConfig(time_limit=LIMIT, workers=1, movable=frozenset()))


REFUSALS = [(case.rule, case.wrong) for case in MUSTS if case.rule != "placed" and "it does not need" not in case.sentence]
"""Who serves a session is chosen anew even where the session stays, so that nobody serves it without need."""


@pytest.mark.parametrize(("rule", "wrong"), REFUSALS)
def test_fixed_sessions_that_break_the_rule_give_no_timetable(rule: str, wrong: Builder) -> None:
    found = kept_in_place(wrong.build()).outcome
    assert found.status is Status.INFEASIBLE, (rule, found.message)
    assert found.timetable is None
    assert found.blockers or found.unplaced


@pytest.mark.parametrize(("rule", "wrong", "right"), PAIRS)
def test_a_timetable_that_keeps_the_rule_is_free_of_conflicts(rule: str, wrong: Builder, right: Builder) -> None:
    verified = solve_verified(right.build(), SolveConfig(time_limit=LIMIT, workers=1))
    assert verified.outcome.status is not Status.FAILED, verified.outcome.message
    if verified.outcome.timetable is not None:
        assert verified.report is not None
        assert verified.report.conflict_free
