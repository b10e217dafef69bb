"""Counts by slot, held against the general search and the checker: their prices, their bound, and what they return."""

from collections.abc import Callable

import pytest
from ortools.sat.python import cp_model

from scheduler.model.conference import Conference
from scheduler.model.rule import OneTrackInRoom
from solver import score
from solver.budget import Budget
from solver.counting.counted import Counted
from solver.counting.draft import arranged, draft_of
from solver.counting.fitting import counted_of
from solver.counting.model import CountingModel
from solver.counting.wishes import penalty
from solver.outcome import EndedBy, SolveConfig, Status
from solver.phases.run import Run
from solver.problem import build_problem
from solver.search import Search
from solver.shapes import Plan, Problem, TurnCost
from solver.verified import VerifiedOutcome, solve_verified
from tests.solver.held_in_slots import held_in_slots

SEEDS = range(12)
LIMIT = 20.0


def _counted(conference: Conference) -> Counted:
    counted = counted_of(build_problem(conference, SolveConfig()))
    assert counted is not None
    return counted


def _plan(counted: Counted, seed: int) -> Plan:
    """Some plan that keeps the musts, whatever it costs."""
    x = CountingModel(counted, rooms=True)
    list_of_prices = penalty(x)
    x.model.minimize(0 * sum([list_of_prices]))
    found = Search(Budget(SolveConfig(time_limit=LIMIT, seed=seed), lambda: False), 1, first_only=True).run(x).plan
    assert found is not None
    return arranged(found)


def _price_of_hint(counted: Counted, plan: Plan, *, rooms: bool) -> int:
    """What the model says a plan costs when every variable is fixed to its hint."""
    x = CountingModel(counted, rooms=rooms)
    x.model.minimize(penalty(x))
    x.hint(draft_of(counted, plan))
    solver = cp_model.CpSolver()
    solver.parameters.fix_variables_to_their_hinted_value = True
    solver.parameters.num_workers = 1
    solver.solve(x.model)
    assert solver.status_name() == "OPTIMAL", "the hint is not a solution"
    return round(solver.objective_value)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_plan_is_a_complete_hint_and_costs_in_the_model_what_it_costs(seed: int) -> None:
    counted = _counted(held_in_slots(seed))
    plan = _plan(counted, seed)
    whole = score.total(counted.problem, plan)
    uncounted = sum(score.cost(counted.problem, shape, plan) for shape in counted.left)
    turns = sum(score.cost(counted.problem, shape, plan) for shape in counted.problem.soft if isinstance(shape, TurnCost))
    price = _price_of_hint(counted, plan, rooms=True)
    assert price <= whole - uncounted <= price + turns  # a turn may be missed within a slot, and overlaps of turns are not counted
    assert _price_of_hint(counted, plan, rooms=False) <= price


@pytest.mark.parametrize("seed", SEEDS)
def test_a_draft_keeps_the_cells_of_its_plan(seed: int) -> None:
    counted = _counted(held_in_slots(seed))
    plan = _plan(counted, seed)
    again = arranged(draft_of(counted, plan))
    assert {t: (counted.problem.tasks[t].slot_of[p.start], p.rooms) for t, p in again.items()} == {
        t: (counted.problem.tasks[t].slot_of[p.start], p.rooms) for t, p in plan.items()
    }


def _solved(conference: Conference) -> VerifiedOutcome:
    return solve_verified(conference, SolveConfig(time_limit=LIMIT, workers=4))


@pytest.mark.parametrize("seed", range(7))
def test_counting_proves_what_the_general_search_proves(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    conference = held_in_slots(seed, 7)
    counted = _solved(conference)
    monkeypatch.setattr(Run, "counted", None)
    general = _solved(conference)
    assert counted.outcome.status == general.outcome.status == Status.OPTIMAL
    assert counted.outcome.objective == general.outcome.objective


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_speakers_stay_in_one_place_at_a_time_and_then_counts_make_no_bound(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two sessions of one speaker could share a slot in two rooms, one after the other: counts do not see that, the search goes on."""
    conference = held_in_slots(seed, 7, people=1)
    assert not _counted(conference).is_exact
    counted = _solved(conference)
    monkeypatch.setattr(Run, "counted", None)
    general = _solved(conference)
    assert counted.outcome.objective == general.outcome.objective
    assert counted.outcome.ended_by is EndedBy.PROOF


def _problem(change: Callable[[Conference], Conference] = lambda c: c) -> Problem:
    return build_problem(change(held_in_slots(3)), SolveConfig())


def test_only_tracks_held_in_slots_are_counted() -> None:
    assert counted_of(_problem()) is not None
    assert counted_of(_problem(lambda c: c.replace(rules=tuple(r for r in c.rules if not isinstance(r, OneTrackInRoom))))) is None
    without_track = _problem(lambda c: c.replace(sessions=(c.sessions[0].replace(track=""), *c.sessions[1:])))
    assert counted_of(without_track) is None
    set_up = _problem(lambda c: c.replace(sessions=(c.sessions[0].replace(set_up=30), *c.sessions[1:])))
    assert counted_of(set_up) is None


def test_a_session_that_may_have_a_part_of_a_slot_only_is_not_counted() -> None:
    def late(conference: Conference) -> Conference:
        window = conference.slot_grids[0].slots[0].window
        never = window.replace(end=window.start.replace(minute=30))
        return conference.replace(sessions=(conference.sessions[0].replace(cannot_meet=(never,)), *conference.sessions[1:]))

    assert counted_of(_problem(late)) is None


def test_rooms_that_are_closed_for_a_whole_slot_are_counted() -> None:
    def closed(conference: Conference) -> Conference:
        first = conference.rooms[0].replace(availability=tuple(s.window for s in conference.slot_grids[0].slots[1:]))
        return conference.replace(rooms=(first, *conference.rooms[1:]))

    counted = counted_of(_problem(closed))
    assert counted is not None
    assert {(group, 0, 0) for group in range(len(counted.groups))} <= counted.closed
    verified = _solved(closed(held_in_slots(3)))
    assert verified.outcome.status is Status.OPTIMAL


def test_the_same_work_and_seed_give_the_same_timetable() -> None:
    conference = held_in_slots(5, 24, days=3, rooms=4)
    config = SolveConfig(time_limit=None, work_limit=0.3, workers=1, seed=3)
    one, other = (solve_verified(conference, config).outcome for _ in range(2))
    assert one.timetable is not None
    assert one.ended_by in (EndedBy.WORK, EndedBy.PROOF)
    assert (one.timetable, one.objective, one.bound) == (other.timetable, other.objective, other.bound)


@pytest.mark.parametrize("after", [0, 1, 5, 20])
def test_a_stop_at_any_moment_leaves_a_timetable_or_says_that_there_is_none(after: int) -> None:
    """Told to stop when it asks for the n-th time."""
    asked: list[None] = []

    def stop() -> bool:
        asked.append(None)
        return len(asked) > after

    outcome = solve_verified(held_in_slots(5, 24, days=3, rooms=4), SolveConfig(time_limit=LIMIT), should_stop=stop).outcome
    assert outcome.status in (Status.OPTIMAL, Status.FEASIBLE, Status.UNKNOWN)
    assert outcome.timetable is not None or outcome.status is Status.UNKNOWN
