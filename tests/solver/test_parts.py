"""A part of a timetable for CP-SAT: what it minimises changes by exactly what the whole penalty changes."""

from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from ortools.sat.python import cp_model

from scheduler.model.conference import Conference
from solver import score
from solver.budget import Budget
from solver.build import build
from solver.fixed_pairs import Spots, units_between
from solver.outcome import SolveConfig
from solver.pairs import PairsCost, Relation, Spot, units
from solver.placing.first import place_all
from solver.problem import build_problem, part_of
from solver.shapes import Place
from solver.variables import Scope, Variables
from tests.solver.slotted import easily_placed
from tests.solver.wished import with_every_wish

SEEDS = st.integers(0, 2000)


def _solved(x: Variables, *, fixed: bool) -> cp_model.CpSolver | None:
    """The model solved, or with `fixed` only read at its hint."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.fix_variables_to_their_hinted_value = fixed
    solver.parameters.max_deterministic_time = 1.0
    return solver if solver.solve(x.model) in (cp_model.OPTIMAL, cp_model.FEASIBLE) else None


def _holds_the_part_against_the_whole(conference: Conference, seed: int) -> None:
    problem = build_problem(conference, SolveConfig())
    plan = place_all(problem, seed, Budget(SolveConfig(), lambda: False))
    assume(len(plan) == len(problem.tasks))
    free = frozenset(Random(seed).sample(sorted(plan), 5))
    x = build(part_of(problem, plan, free), Scope(classes=False), wishes=True)
    x.hint(plan)
    before, after = _solved(x, fixed=True), _solved(x, fixed=False)
    assert before is not None
    assert after is not None
    found = x.extract(after.value)
    assert {task for task, place in plan.items() if (place.start, place.duration, place.rooms) != _place(found[task])} <= free
    x.hint(found)
    read = _solved(x, fixed=True)
    assert read is not None
    assert read.objective_value - before.objective_value == score.total(problem, found) - score.total(problem, plan)


def _place(place: Place) -> tuple[int, int, tuple[int, ...]]:
    return place.start, place.duration, place.rooms


@given(SEEDS)
@settings(max_examples=8, deadline=None, derandomize=True)
def test_in_slots(seed: int) -> None:
    _holds_the_part_against_the_whole(easily_placed(seed, 16), seed)


@given(SEEDS)
@settings(max_examples=6, deadline=None, derandomize=True)
def test_with_many_starts(seed: int) -> None:
    _holds_the_part_against_the_whole(with_every_wish(seed, 14), seed)


@given(SEEDS)
@settings(max_examples=8, deadline=None, derandomize=True)
def test_the_whole_read_at_a_timetable(seed: int) -> None:
    """What is said beside the rules, such as how many fit at a time, excludes no timetable; fixed sessions count too."""
    conference = easily_placed(seed, 16)
    problem = build_problem(conference, SolveConfig())
    plan = place_all(problem, seed, Budget(SolveConfig(), lambda: False))
    assume(len(plan) == len(problem.tasks))
    for task in Random(seed).sample(problem.tasks, 3):
        task.starts, task.rooms, task.mains = (plan[task.index].start,), plan[task.index].rooms, plan[task.index].rooms[:1]
    x = build(problem, Scope(), wishes=True)
    x.hint(plan)
    read = _solved(x, fixed=True)
    assert read is not None
    assert read.objective_value == score.total(problem, plan)


@pytest.mark.parametrize(("relation", "per_tick"), list(product(Relation, (False, True))))
def test_units_of_many_pairs_are_those_of_each(relation: Relation, per_tick: bool) -> None:
    draw = Random(1)
    places: list[Spot] = []
    for _ in range(20):
        start, room = draw.randrange(20), draw.choice((None, 0, 1))
        places.append(Spot(start, start + draw.randint(1, 9), draw.choice((None, 0, 1)), room, draw.choice((None, 10, 20))))
    shape = PairsCost("any", relation, (0, 1), 1, per_tick)
    counted = units_between(shape, Spots.of(places), Spots.of(places))
    assert np.array_equal(counted, [[units(shape, one, other) for other in places] for one in places])
