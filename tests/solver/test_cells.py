"""Slots and cells in CP-SAT, in placing and in swaps, held against the exact reading on timetables of every sort, made of shapes alone."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest
from ortools.sat.python import cp_model

from solver import score
from solver.build import build
from solver.placing.board import Board
from solver.placing.conflicts import conflicts
from solver.placing.values import Values
from solver.shapes import Place, Plan, Problem, RoomStarts
from solver.swapping.groups import Groups
from solver.swapping.spots import Numbers, spots_of
from solver.swapping.tabu import Swapping
from solver.swapping.terms import BREACH, terms_of
from solver.variables import Scope, Variables
from tests.solver.celled import anywhere, celled, is_kept, musts, wishes

SEEDS = range(60)


def demand(x: Variables, plan: Plan) -> None:
    """Every task just where the plan has it, or without a place."""
    for task in x.problem.tasks:
        place = plan.get(task.index)
        if place is None:
            x.model.add(x.placed(task.index) == 0)
            continue
        x.model.add(x.placed(task.index) == 1)
        x.model.add(x.start[task.index] == place.start)
        x.model.add(x.duration[task.index] == place.duration)
        for room in place.rooms:
            x.model.add(x.uses(task.index, room) == 1)
        if place.main is not None:
            x.model.add(x.main(task.index, place.main) == 1)


def solved(x: Variables, *, as_hinted: bool = False) -> int | None:
    """The least penalty, or nothing where there is no plan; `as_hinted`: of the very values that the hint gives."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = 20
    solver.parameters.fix_variables_to_their_hinted_value = as_hinted
    status = solver.solve(x.model)
    assert status in {cp_model.OPTIMAL, cp_model.INFEASIBLE}
    return round(solver.objective_value) if status == cp_model.OPTIMAL else None


def _with_wish(seed: int, number: int) -> tuple[Problem, Plan]:
    problem = replace(celled(seed), soft=[wishes(seed)[number]])
    return problem, anywhere(problem, seed)


@pytest.mark.parametrize("number", range(7))
def test_cp_sat_counts_what_each_wish_costs(number: int) -> None:
    costs: set[int] = set()
    for seed in SEEDS:
        problem, plan = _with_wish(seed, number)
        x = build(problem, Scope(), wishes=True)
        demand(x, plan)
        costs.add(score.total(problem, plan))
        assert solved(x) == score.total(problem, plan), (seed, problem.soft)
    assert 0 in costs
    assert len(costs) > 3, "a timetable that misses nothing tells little"


@pytest.mark.parametrize("number", range(7))
def test_every_literal_of_a_wish_knows_its_value_in_a_plan(number: int) -> None:
    for seed in SEEDS:
        problem, plan = _with_wish(seed, number)
        x = build(problem, Scope(), wishes=True)
        x.hint(plan)
        assert solved(x, as_hinted=True) == score.total(problem, plan), (seed, problem.soft)


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize("placed", [1.0, 0.7])
def test_cp_sat_allows_what_keeps_a_must_and_nothing_else(number: int, placed: float) -> None:
    found: set[bool] = set()
    for seed in SEEDS:
        problem = replace(celled(seed), hard=[musts(seed)[number]])
        plan = anywhere(problem, seed, placed)
        x = build(problem, Scope(must_place=placed == 1.0), wishes=False)
        demand(x, plan)
        kept = is_kept(problem, problem.hard[0], plan)
        found.add(kept)
        assert (solved(x) is not None) == kept, (seed, problem.hard)
    assert found == {False, True}


@pytest.mark.parametrize("placed", [1.0, 0.7])
def test_every_literal_of_a_must_knows_its_value_in_a_plan(placed: float) -> None:
    for seed in SEEDS:
        problem = celled(seed)
        plan = anywhere(problem, seed, placed)
        problem.hard = [shape for shape in musts(seed) if is_kept(problem, shape, plan)]
        x = build(problem, Scope(must_place=placed == 1.0), wishes=False)
        x.hint(plan)
        assert solved(x, as_hinted=True) is not None, (seed, problem.hard)


def _places(values: Values, task: int) -> list[tuple[Place, float, float]]:
    """Every place of a task, what has to leave for it and what the wishes ask."""
    found: list[tuple[Place, float, float]] = []
    for duration, starts in values.starts[task].items():
        costs, prices = values.costs(task, duration), values.prices(task, duration)
        for row, rooms in enumerate(values.rooms[task]):
            found += [(Place(int(s), duration, rooms), costs[row, n], prices[row, n]) for n, s in enumerate(starts)]
    return found


@pytest.mark.parametrize("placed", [1.0, 0.7])
def test_placing_prices_every_place_by_what_it_adds(placed: float) -> None:
    for seed in SEEDS:
        for wish in wishes(seed):
            problem = replace(celled(seed), soft=[wish])
            _hold_prices(problem, anywhere(problem, seed, placed), seed % len(problem.tasks))


def _hold_prices(problem: Problem, plan: Plan, task: int) -> None:
    board = Board(problem)
    for other, place in plan.items():
        if other != task:
            board.put(other, place)
    values = Values(board)
    rest = score.total(problem, board.plan)
    for place, _, price in _places(values, task):
        added = score.total(problem, board.plan | {task: place}) - rest
        assert price == values.price(task, place) == added, (problem.soft, task, place)


@pytest.mark.parametrize("placed", [1.0, 0.7])
def test_a_place_is_free_exactly_where_it_keeps_the_must(placed: float) -> None:
    for seed in SEEDS:
        for must in musts(seed):
            problem = replace(celled(seed), hard=[must])
            plan, task = anywhere(problem, seed, placed), seed % len(problem.tasks)
            board = Board(problem)
            for other, place in plan.items():
                if other != task:
                    board.put(other, place)
            if is_kept(problem, must, board.plan):
                values = Values(board)
                for place, cost, _ in _places(values, task):
                    free = is_kept(problem, must, board.plan | {task: place})
                    assert (cost <= 0) == free, (must, task, place)
                    assert isinstance(must, RoomStarts) or (not values.blockers(task, place)) == free, (must, task, place)


@pytest.mark.parametrize("number", range(3))
def test_conflicts_are_found_where_a_must_is_broken(number: int) -> None:
    for seed in SEEDS:
        problem = replace(celled(seed), hard=[musts(seed)[number]])
        plan = anywhere(problem, seed)
        assert bool(conflicts(problem, plan)) != is_kept(problem, problem.hard[0], plan)


def _begun(problem: Problem, positions: Numbers) -> Swapping:
    terms = terms_of(spots_of(problem))
    groups = Groups(terms.spots, terms.rest)
    assert not groups.unknown
    return Swapping(terms, groups, positions, 1)


def _spread(problem: Problem, seed: int) -> Numbers:
    """A spot for each task, none twice where that is possible; those with the fewest come first."""
    draw, allowed = Random(seed), spots_of(problem).allowed
    positions = np.full(len(allowed), -1, dtype=np.int64)
    for task in np.argsort(allowed.sum(axis=1)):
        own = [int(spot) for spot in np.flatnonzero(allowed[task])]
        positions[task] = draw.choice([spot for spot in own if spot not in positions] or own)
    return positions


@pytest.mark.parametrize("number", range(7))
def test_swaps_count_what_each_wish_costs_and_what_a_move_changes(number: int) -> None:
    for seed in SEEDS:
        problem = replace(celled(seed, one_room=True), soft=[wishes(seed)[number]])
        positions = _spread(problem, seed)
        swapping = _begun(problem, positions)
        spots = spots_of(problem)
        assert swapping.now == score.total(problem, spots.plan(positions)), (seed, problem.soft)
        task = seed % len(problem.tasks)
        prices = swapping.costs_of(task)
        for spot in np.flatnonzero(spots.allowed[task]):
            after = positions.copy()
            after[task] = spot
            change = score.total(problem, spots.plan(after)) - swapping.now
            assert prices[spot] - prices[positions[task]] == change, (seed, problem.soft, task, spot)


@pytest.mark.parametrize("number", range(7))
def test_swaps_go_on_counting_what_each_wish_costs(number: int) -> None:
    for seed in range(20):
        problem = replace(celled(seed, one_room=True), soft=[wishes(seed)[number]])
        swapping = _begun(problem, _spread(problem, seed))
        for _ in range(10):
            swapping.step()
            assert swapping.now == score.total(problem, spots_of(problem).plan(swapping.positions)), (seed, problem.soft)


@pytest.mark.parametrize("number", range(3))
def test_swaps_break_a_must_where_it_is_broken(number: int) -> None:
    for seed in SEEDS:
        problem = replace(celled(seed, one_room=True), hard=[musts(seed)[number]])
        positions = _spread(problem, seed)
        plan = spots_of(problem).plan(positions)
        assert (_begun(problem, positions).now >= BREACH) != is_kept(problem, problem.hard[0], plan)


def test_a_spot_is_allowed_only_where_every_rule_about_its_room_is_kept() -> None:
    for seed in SEEDS:
        problem = celled(seed, one_room=True)
        task = problem.tasks[seed % len(problem.tasks)]
        room = task.mains[0]
        odd, early = frozenset(s for s in task.starts if s % 2), frozenset(s for s in task.starts if s < 40)
        problem.hard = [RoomStarts(task.index, room, odd), RoomStarts(task.index, room, early, main=True)]
        spots = spots_of(problem)
        there = {spots.spots[n][0] for n in np.flatnonzero(spots.allowed[task.index]) if spots.spots[n][2] == room}
        assert there == odd & early
