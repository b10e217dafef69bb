"""The search by swaps, held against the checker: what it counts, what it says a swap changes, and what it returns."""

import time
from random import Random

import numpy as np
import psutil
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scheduler.checker import check
from scheduler.model.conference import Conference
from scheduler.model.rule import Level
from solver.outcome import SolveConfig, Status
from solver.problem import build_problem, timetable_of
from solver.solve import solve
from solver.swapping.companion import Companion
from solver.swapping.fitting import Matrices, matrices_of
from solver.swapping.kicks import Kicks
from solver.swapping.spots import Numbers
from solver.swapping.tabu import Swapping
from solver.swapping.terms import BREACH
from solver.verified import solve_verified
from tests.generator import make_conference
from tests.solver.slotted import easily_placed, in_slots

SEEDS = st.integers(0, 5000)


def _matrices(conference: Conference) -> Matrices:
    matrices = matrices_of(build_problem(conference, SolveConfig()))
    assert matrices is not None
    return matrices


def _anywhere(matrices: Matrices, seed: int) -> Numbers | None:
    """A spot for each task, none twice, whatever they break together."""
    draw, taken = Random(seed), set[int]()
    found: list[int] = []
    for row in matrices.spots.allowed:
        free = [int(spot) for spot in np.flatnonzero(row) if int(spot) not in taken]
        if not free:
            return None
        found.append(draw.choice(free))
        taken.add(found[-1])
    return np.array(found, dtype=np.int64)


def _begun(conference: Conference, seed: int) -> tuple[Matrices, Swapping]:
    matrices = _matrices(conference)
    positions = _anywhere(matrices, seed)
    assume(positions is not None)
    assert positions is not None
    return matrices, Swapping(matrices.terms, matrices.groups(), positions, seed)


def _agree(conference: Conference, matrices: Matrices, swapping: Swapping) -> None:
    """A must is broken exactly where the checker says so, and the rest is the penalty."""
    problem = matrices.spots.problem
    report = check(conference, timetable_of(problem, conference, matrices.spots.plan(swapping.positions)))
    broken = [v for v in report.violations if v.level is Level.MUST]
    assert (swapping.now >= BREACH) == bool(broken), broken
    assert swapping.now % BREACH == pytest.approx(report.score.total - problem.base_cost)


@given(SEEDS)
@settings(max_examples=30, deadline=None, derandomize=True)
def test_what_it_counts_is_what_the_checker_counts(seed: int) -> None:
    conference = in_slots(seed)
    matrices, swapping = _begun(conference, seed)
    _agree(conference, matrices, swapping)


@given(SEEDS)
@settings(max_examples=12, deadline=None, derandomize=True)
def test_it_counts_right_after_every_step(seed: int) -> None:
    conference = in_slots(seed)
    matrices, swapping = _begun(conference, seed)
    for _ in range(12):
        if not swapping.step():
            break
        _agree(conference, matrices, swapping)
    swapping.restart()
    _agree(conference, matrices, swapping)


@given(SEEDS)
@settings(max_examples=12, deadline=None, derandomize=True)
def test_every_swap_changes_what_it_says(seed: int) -> None:
    conference = in_slots(seed)
    matrices, swapping = _begun(conference, seed)
    positions = swapping.positions
    holder = {int(spot): task for task, spot in enumerate(positions)}
    draw = Random(seed)
    for _ in range(15):
        task = draw.randrange(len(positions))
        spot = draw.choice([int(s) for s in np.flatnonzero(matrices.spots.allowed[task])])
        other = holder.get(spot)
        after = positions.copy()
        after[task] = spot
        if other is not None:
            after[other] = positions[task]
            if not matrices.spots.allowed[other, positions[task]] or other == task:
                continue
        elsewhere = Swapping(matrices.terms, matrices.groups(), after, seed)
        assert swapping.change_of(task, spot) == pytest.approx(elsewhere.now - swapping.now)


@given(SEEDS)
@settings(max_examples=12, deadline=None, derandomize=True)
def test_where_it_goes_on_every_task_has_a_spot_of_its_own_that_it_may_have(seed: int) -> None:
    matrices, swapping = _begun(in_slots(seed), seed)
    kicks = Kicks(matrices.spots, np.random.default_rng(seed))
    for helped in (False, True, False, False, True, False):
        positions = kicks.from_best(swapping.best, helped=helped)
        assert len(set(positions.tolist())) == len(positions)
        assert matrices.spots.allowed[np.arange(len(positions)), positions].all()


def test_generated_conferences_contain_every_shape_that_it_knows() -> None:
    """None is left to chance: what no conference contains no property would notice."""
    found: set[str] = set()
    for seed in range(60):
        problem = build_problem(in_slots(seed), SolveConfig())
        found |= {type(shape).__name__ for shape in (*problem.hard, *problem.soft)}
    wanted = {
        "Apart", "RoomUse", "LayoutChange", "RoomStarts", "Order", "Adjacent", "Same", "Distinct", "AtOnce", "DayLoad", "StartCost",
        "RoomCost", "OverlapCost", "NearCost", "DaysCost", "MissingDaysCost", "RoomsCost", "CountCost", "AtOnceCost", "LateCost",
        "NotAdjacentCost", "PairsCost", "OneGroup", "NotInOneSlot", "CellsCost", "CellPairsCost", "SplitCost", "GapCost", "TurnCost",
        "OtherRoomCost", "MixedCost",
    }  # fmt: skip
    assert wanted <= found


def test_conferences_with_teams_are_left_to_others() -> None:
    assert matrices_of(build_problem(make_conference(1, 12).conference, SolveConfig())) is None


@pytest.mark.parametrize("seed", [1, 3, 4, 8])
def test_what_is_found_is_free_of_conflicts_and_counted_right(seed: int) -> None:
    verified = solve_verified(in_slots(seed), SolveConfig(time_limit=2, workers=2))
    assert verified.outcome.status in {Status.OPTIMAL, Status.FEASIBLE}, verified.outcome.message
    assert verified.report is not None
    assert verified.report.conflict_free
    assert verified.outcome.objective == verified.report.score.total


def searching() -> list[psutil.Process]:
    """The processes that search beside this one."""
    return [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]


def test_another_process_searches_too_and_takes_over_what_is_better() -> None:
    matrices = _matrices(in_slots(8))
    positions = _anywhere(matrices, 8)
    assert positions is not None
    swapping = Swapping(matrices.terms, matrices.groups(), positions, 8)
    companion = Companion(matrices, swapping.positions, 2)
    (process,) = searching()
    try:
        values = [swapping.now]
        end = time.monotonic() + 20
        while len(values) < 2 and time.monotonic() < end:
            values += [value for value, _ in companion.found()]
        assert values[-1] < values[0]
        companion.tell(-1.0, swapping.positions)
        time.sleep(0.3)
        list(companion.found())
        assert not list(companion.found()), "nothing is better than what it was told"
    finally:
        companion.close()
    assert not process.is_running()
    assert not searching()


def test_many_sessions_are_searched_on_two_cores_and_nothing_is_left() -> None:
    conference = easily_placed(1, 96)
    assert matrices_of(build_problem(conference, SolveConfig())) is not None
    seen: list[int] = []
    verified = solve_verified(conference, SolveConfig(time_limit=3), lambda _: seen.append(len(searching())))
    assert verified.outcome.timetable is not None, verified.outcome.message
    assert verified.report is not None
    assert verified.report.conflict_free
    assert verified.outcome.objective == verified.report.score.total
    assert max(seen) == 1
    assert not searching()


def test_the_same_seed_and_work_give_the_same_timetable() -> None:
    conference = in_slots(8)
    config = SolveConfig(time_limit=None, work_limit=0.3, workers=1, seed=3)
    first, second = solve(conference, config), solve(conference, config)
    assert first.timetable is not None
    assert first.timetable == second.timetable
