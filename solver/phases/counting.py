"""Tracks held in slots: counts by slot first, then rooms, then both at once to the proof; at last the order within slots."""

from dataclasses import replace

from solver.build import build
from solver.counting.counted import Counted
from solver.counting.draft import Draft, arranged, draft_of
from solver.counting.fitting import counted_of
from solver.counting.model import CountingModel
from solver.counting.rooms import RoomModel
from solver.counting.wishes import penalty
from solver.phases.limited import search_for
from solver.phases.run import Best, Run
from solver.problem import part_of
from solver.search import Found, Search
from solver.shapes import Plan, Problem
from solver.task import Task
from solver.variables import Scope

COUNT_SECONDS, ROOM_SECONDS, ORDER_SECONDS = 30.0, 5.0, 2.0
"""How long counts without rooms, rooms for given counts, and the order in one slot are sought."""

SHARE = 0.6
"""Of the time that is left, what counts with rooms take before the order within slots is looked at."""

LONGEST = 600.0
"""Seconds that counts with rooms take at most at one time where nothing limits the search."""

WORKERS = 8


def first_by_counts(run: Run, counted: Counted) -> Plan | None:
    """A first timetable: the first counts that are found, with the cheapest rooms; both at once where no rooms fit the counts."""
    for rooms in (False, True):
        x = _model(run, counted, rooms=rooms)
        draft = Search(run.budget, WORKERS, first_only=True).run(x).plan
        if draft is not None and not rooms:
            draft = _with_rooms(run, draft)
        if draft is not None:
            return arranged(draft)
    return None


def improve_by_counts(run: Run, best: Best, counted: Counted) -> None:
    """Improve a plan until it is proven best or counts bring no more; what is left then are places within slots."""
    found = _count(run, best, counted, rooms=False, seconds=COUNT_SECONDS)
    draft = None if found.plan is None else _with_rooms(run, found.plan)
    if draft is not None:
        best.offer(arranged(draft))
    _count(run, best, counted, rooms=True, seconds=_share(run, counted))
    if counted.left and not run.budget.is_over and not best.is_proven:
        _order(run, best, counted)
        guessed = counted_of(run.problem, guess=True)
        assert guessed is not None
        _guess(run, best, guessed)


def _share(run: Run, counted: Counted) -> float:
    """Seconds for counts with rooms: all where nothing but counts matters."""
    left = run.budget.seconds_left
    return LONGEST if left is None else left if not counted.left else SHARE * left


def _model(run: Run, counted: Counted, *, rooms: bool) -> CountingModel:
    x = CountingModel(counted, rooms=rooms)
    x.model.minimize(run.problem.base_cost + penalty(x))
    return x


def _count(run: Run, best: Best, counted: Counted, *, rooms: bool, seconds: float) -> Found[Draft]:
    """Counts from the best plan on; their bound is one of the whole where the musts are counted exactly."""
    x = _model(run, counted, rooms=rooms)
    x.hint(draft_of(counted, best.plan))
    found = search_for(run, seconds, WORKERS).run(
        x,
        (lambda value, _: best.offer(arranged(x.extract(value)))) if rooms else None,
        best.bound_moved if counted.is_exact else None,
    )
    if found.bound is not None and counted.is_exact:
        best.bound_moved(found.bound)
    return found


def _with_rooms(run: Run, draft: Draft) -> Draft | None:
    return search_for(run, ROOM_SECONDS, WORKERS).run(RoomModel(draft)).plan


def _guess(run: Run, best: Best, guessed: Counted) -> None:
    """Counts that also guess what overlaps will cost; each better one is ordered, which tells what they do cost."""
    x = _model(run, guessed, rooms=True)
    x.hint(draft_of(guessed, best.plan))
    found = search_for(run, _share(run, guessed), WORKERS).run(x)
    if found.plan is not None:
        other = Best(run, arranged(found.plan))
        _order(run, other, guessed)
        best.offer(other.plan)


# The order within slots


def _order(run: Run, best: Best, counted: Counted) -> None:
    """The best order in each slot by itself, and which room of a group each of its tasks has."""
    for slot in counted.slots:
        if run.budget.is_over or best.is_proven:
            return
        x = build(_within(run.problem, draft_of(counted, best.plan), best.plan, slot), Scope(classes=False), wishes=True)
        x.hint(best.plan)
        found = search_for(run, ORDER_SECONDS, WORKERS, light=True).run(x)
        if found.plan is not None:
            best.offer(found.plan)


def _within(problem: Problem, draft: Draft, plan: Plan, slot: int) -> Problem:
    """The problem with only the tasks of a slot free, and only within it and the rooms that their group has there."""
    free = frozenset(task for task, own in draft.slot.items() if own == slot)
    part = part_of(problem, plan, free)
    return replace(part, tasks=[_narrowed(task, draft, slot) if task.index in free else task for task in part.tasks])


def _narrowed(task: Task, draft: Draft, slot: int) -> Task:
    rooms = draft.rooms[draft.counted.group_of[task.index], slot]
    return replace(task, starts=tuple(s for s in task.starts if task.slot_of[s] == slot), rooms=rooms, mains=rooms)
