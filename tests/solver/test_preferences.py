"""Each preference in the solver: the penalty of a timetable that stays as it is equals the checker's."""

import pytest

from solver.outcome import SolveConfig, Status
from solver.verified import solve_verified
from tests.builder import Builder, window
from tests.checker import test_preferences as checker_cases

CASES = [case for case in checker_cases.CASES if checker_cases.is_conflict_free(case[2])]


@pytest.mark.parametrize(("label", "penalty", "builder"), CASES)
def test_a_timetable_left_as_it_is_costs_what_the_checker_counts(label: str, penalty: int, builder: Builder) -> None:
    verified = solve_verified(builder.build(), SolveConfig(time_limit=5, workers=1, movable=frozenset()))
    assert verified.outcome.status is Status.OPTIMAL, verified.outcome.message
    assert verified.report is not None
    assert verified.outcome.penalties.get(label, 0) == penalty
    assert verified.report.score.penalties.get(label, 0) == penalty
    assert verified.outcome.objective == verified.report.score.total


def test_a_free_session_goes_to_the_time_it_prefers() -> None:
    conference = checker_cases.one(preferred_windows=(window("15:00", "16:00"),)).build()
    outcome = solve_verified(conference, SolveConfig(time_limit=5, workers=1)).outcome
    assert outcome.status is Status.OPTIMAL
    assert outcome.objective == 0


@pytest.mark.parametrize(("label", "penalty", "builder"), CASES)
def test_free_sessions_pay_at_most_that_and_label_by_label_what_the_checker_counts(label: str, penalty: int, builder: Builder) -> None:
    verified = solve_verified(builder.build(), SolveConfig(time_limit=10, workers=1))
    stays = solve_verified(builder.build(), SolveConfig(time_limit=10, workers=1, movable=frozenset())).outcome
    assert verified.outcome.status is Status.OPTIMAL, verified.outcome.message
    assert verified.report is not None
    assert verified.outcome.objective is not None
    assert stays.objective is not None
    assert verified.outcome.objective <= stays.objective
    counted = {name: cost for name, cost in verified.report.score.penalties.items() if cost}
    assert {name: cost for name, cost in verified.outcome.penalties.items() if cost} == counted
