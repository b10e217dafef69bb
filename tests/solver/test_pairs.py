"""Preferences about pairs in the solver, held against the checker on generated conferences in which everything is preferred."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.checker import check
from scheduler.model.settings import Preferences
from solver import score
from solver.budget import Budget
from solver.outcome import SolveConfig, Status
from solver.pairs import PairsCost
from solver.placing.board import Board
from solver.placing.first import place_all
from solver.placing.values import Values
from solver.problem import build_problem, timetable_of
from solver.verified import solve_verified
from tests.solver.wished import with_every_wish

SEEDS = st.integers(0, 2000)


@given(SEEDS)
@settings(max_examples=12, deadline=None, derandomize=True)
def test_the_penalties_are_those_of_the_checker(seed: int) -> None:
    conference = with_every_wish(seed, 14)
    problem = build_problem(conference, SolveConfig())
    plan = place_all(problem, seed, Budget(SolveConfig(), lambda: False))
    report = check(conference, timetable_of(problem, conference, plan))
    assert score.penalties(problem, plan) == {label: cost for label, cost in report.score.penalties.items() if cost}


def test_every_preference_about_pairs_occurs_in_what_is_generated() -> None:
    wanted = {
        "topics", "topic_days", "topic_levels", "themes", "theme_days", "theme_rooms", "theme_audience", "sectors", "audience_choice",
        "level_variety", "language_variety", "larger_rooms", "track_parallel", "track_order", "wanted",
    }  # fmt: skip
    problem = build_problem(with_every_wish(3, 14), SolveConfig())
    assert {shape.label for shape in problem.soft if isinstance(shape, PairsCost)} == wanted
    assert wanted <= set(Preferences.model_fields)


@given(SEEDS)
@settings(max_examples=10, deadline=None, derandomize=True)
def test_a_place_is_priced_by_what_it_adds(seed: int) -> None:
    problem = build_problem(with_every_wish(seed, 12), SolveConfig())
    plan = place_all(problem, seed, Budget(SolveConfig(), lambda: False))
    task = Random(seed).choice(sorted(plan))
    board = Board(problem)
    for other, place in plan.items():
        if other != task:
            board.put(other, place)
    without = {other: place for other, place in plan.items() if other != task}
    assert Values(board).price(task, plan[task]) == score.total(problem, plan) - score.total(problem, without)


def test_what_is_proven_with_every_wish_is_what_the_checker_counts() -> None:
    verified = solve_verified(with_every_wish(5, 8, rooms=3), SolveConfig(time_limit=20, workers=2))
    assert verified.report is not None
    assert verified.report.conflict_free
    assert verified.outcome.status in {Status.OPTIMAL, Status.FEASIBLE}
    assert verified.outcome.objective == verified.report.score.total
