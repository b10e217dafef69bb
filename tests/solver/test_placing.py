"""Placing without CP-SAT, held against the checker: which places are free, and what they cost."""

from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from samples import open_sample, sample_names
from scheduler.checker import check
from scheduler.model.conference import Conference
from scheduler.model.rule import Level
from solver import score
from solver.budget import Budget
from solver.neighbourhoods import Neighbourhoods
from solver.outcome import SolveConfig
from solver.placing.board import Board
from solver.placing.first import place_all
from solver.placing.improving import Improving
from solver.placing.stretches import far_without_pause
from solver.placing.values import Values
from solver.problem import build_problem, timetable_of
from solver.shapes import Place, Plan, Problem
from tests.generator import make_conference

CELLS = 25
"""Places that are compared for each task."""

FREE = 0.5
"""A place of a lower cost needs nobody to leave; being snug takes less than this off."""


def _unlimited() -> Budget:
    return Budget(SolveConfig(), lambda: False)


def _conference(seed: int, sessions: int) -> Conference:
    return make_conference(seed, sessions, rooms=5, days=2).conference


SEEDS, SESSIONS = st.integers(0, 2000), st.integers(8, 18)


@given(SEEDS, SESSIONS)
@settings(max_examples=15, deadline=None, derandomize=True)
def test_what_is_placed_breaks_no_must(seed: int, sessions: int) -> None:
    conference = _conference(seed, sessions)
    problem = build_problem(conference, SolveConfig())
    plan = place_all(problem, seed, _unlimited())
    report = check(conference, timetable_of(problem, conference, plan))
    assert not [v for v in report.violations if v.level is Level.MUST and v.rule != "placed"]


def test_nearly_every_conference_that_has_a_timetable_is_placed_whole() -> None:
    whole = 0
    for seed in range(30):
        problem = build_problem(_conference(seed, 14), SolveConfig())
        whole += len(place_all(problem, seed, _unlimited())) == len(problem.tasks)
    assert whole >= 28


@given(SEEDS, SESSIONS)
@settings(max_examples=8, deadline=None, derandomize=True)
def test_a_place_is_free_exactly_where_the_checker_finds_no_broken_must(seed: int, sessions: int) -> None:
    conference = _conference(seed, sessions)
    problem = build_problem(conference, SolveConfig())
    plan = place_all(problem, seed, _unlimited())
    for task in Random(seed).sample(range(len(problem.tasks)), 3):
        _hold_cells(conference, problem, plan, task, seed)


@pytest.mark.parametrize("name", [name for name in sample_names() if name != "overfull"])
def test_places_in_the_samples_are_free_exactly_where_the_checker_says_so(name: str) -> None:
    conference = open_sample(name)
    problem = build_problem(conference, SolveConfig())
    plan = place_all(problem, 3, _unlimited())
    movable = [task.index for task in problem.tasks if not task.is_fixed]
    for task in Random(5).sample(movable, 4):
        _hold_cells(conference, problem, plan, task, 5)


def _hold_cells(conference: Conference, problem: Problem, plan: Plan, task: int, seed: int) -> None:
    """Every place of a task, or some of them: free, and dearer by just as much, as the checker reads it."""
    board = Board(problem)
    for other, place in plan.items():
        if other != task:
            board.put(other, place)
    values = Values(board)
    rest = score.total(problem, board.plan)
    for place, cost, price in _cells(values, task, seed):
        whole = plan | {task: place}
        report = check(conference, timetable_of(problem, conference, whole))
        free = cost < FREE and not far_without_pause(board, task, place)
        assert free == report.conflict_free, (problem.tasks[task].title, place, cost, [v.message for v in report.violations][:3])
        assert report.score.total - rest == price == values.price(task, place)


def _cells(values: Values, task: int, seed: int) -> list[tuple[Place, float, float]]:
    found: list[tuple[Place, float, float]] = []
    for duration, starts in values.starts[task].items():
        costs, prices = values.costs(task, duration), values.prices(task, duration)
        for row, rooms in enumerate(values.rooms[task]):
            for column, start in enumerate(starts):
                units = values.units_at(task, int(start), duration)
                if units is not None:
                    place = Place(int(start), duration, rooms, units)
                    found.append((place, float(costs[row, column]), float(prices[row, column])))
    return Random(seed).sample(found, min(CELLS, len(found)))


@given(SEEDS, SESSIONS)
@settings(max_examples=6, deadline=None, derandomize=True)
def test_ruin_and_recreate_keeps_every_must_and_knows_its_penalty(seed: int, sessions: int) -> None:
    conference = _conference(seed, sessions)
    problem = build_problem(conference, SolveConfig())
    first = place_all(problem, seed, _unlimited())
    assume(len(first) == len(problem.tasks))
    value = score.total(problem, first)
    improving = Improving(problem, first, value, seed, Neighbourhoods(problem, seed).choose)
    improving.run(60, _unlimited())
    report = check(conference, timetable_of(problem, conference, improving.best))
    assert report.conflict_free
    assert report.score.total == improving.value <= value


def test_the_same_seed_gives_the_same_first_timetable() -> None:
    problem = build_problem(open_sample("forum-60"), SolveConfig())
    assert place_all(problem, 4, _unlimited()) == place_all(problem, 4, _unlimited())
    assert place_all(problem, 4, _unlimited()) != place_all(problem, 5, _unlimited())
