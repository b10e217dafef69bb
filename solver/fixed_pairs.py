"""Pairs with fixed tasks: beside those a free task has a price for each start, room, or day and room, which is all that CP-SAT has to know.

A part of a timetable with a dozen free tasks of a hundred would otherwise list thousands of pairs of which one side never moves.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from ortools.sat.python import cp_model

from solver.pairs import PairsCost, Relation, Spot
from solver.score import spot
from solver.shapes import Place, Problem
from solver.task import Task
from solver.variables import Variables

Numbers = NDArray[np.int64]
Expression = cp_model.LinearExprT
OnDayIn = Callable[[int, int, int], cp_model.IntVar]
Prices = dict[tuple[int, ...], int]

UNKNOWN = -1
"""No day, no room, or a number of seats that is not known."""


@dataclass(frozen=True)
class Spots:
    """Places as pairs see them, as columns."""

    starts: Numbers
    ends: Numbers
    days: Numbers
    mains: Numbers
    seats: Numbers

    @classmethod
    def of(cls, places: Iterable[Spot]) -> "Spots":
        """The columns of places."""
        rows = [
            (p.start, p.end, *(UNKNOWN if known is None else known for known in (p.day, p.main, p.seats)))
            for p in places
        ]  # fmt: skip
        return cls(*np.array(rows, dtype=np.int64).reshape(len(rows), 5).T)


def units_between(shape: PairsCost, ones: Spots, others: Spots) -> Numbers:
    """`pairs.units` for each of the ones with each of the others."""
    holds = _holds(shape.relation, ones, others)
    if not shape.per_tick:
        return holds.astype(np.int64)
    lengths, their = (ones.ends - ones.starts)[:, None], others.ends - others.starts
    match shape.relation:
        case Relation.IN_PARALLEL:
            ticks = np.minimum(ones.ends[:, None], others.ends) - np.maximum(ones.starts[:, None], others.starts)
        case Relation.NOT_TOGETHER:
            ticks = np.minimum(lengths, their)
        case _:
            ticks = lengths + their
    return np.where(holds, ticks, 0)


def _holds(relation: Relation, ones: Spots, others: Spots) -> NDArray[np.bool_]:
    start, end, day = ones.starts[:, None], ones.ends[:, None], ones.days[:, None]
    main, seats = ones.mains[:, None], ones.seats[:, None]
    match relation:
        case Relation.IN_PARALLEL:
            return (start < others.ends) & (others.starts < end)
        case Relation.NOT_TOGETHER:
            return (start != others.starts) | (end != others.ends)
        case Relation.OTHER_DAY:
            return day != others.days
        case Relation.OTHER_ROOM:
            return (day == others.days) & (main != others.mains) & (main != UNKNOWN) & (others.mains != UNKNOWN)
        case Relation.TOO_EARLY:
            return others.starts < end
        case Relation.LARGER_ROOM:
            return (seats != UNKNOWN) & (others.seats != UNKNOWN) & (seats > others.seats)


class FixedPairs:
    """Prices of free tasks beside fixed ones, summed over all shapes."""

    def __init__(self, x: Variables) -> None:
        self._x = x
        self._fixed = {
            task.index: _spot(x.problem, task, task.starts[0], task.mains[0] if task.mains else None)
            for task in x.problem.tasks
            if task.is_fixed and len(task.mains) <= 1
        }
        self._by_start: Prices = defaultdict(int)
        self._by_room: Prices = defaultdict(int)
        self._by_day_and_room: Prices = defaultdict(int)
        self._constant = 0

    def rest(self, shape: PairsCost) -> PairsCost:
        """The shape among the tasks that are not fixed; what it asks of others is taken in. The whole shape where durations vary."""
        tasks = self._x.problem.tasks
        if shape.joint or any(len(tasks[t].durations) > 1 for t in shape.tasks):
            return shape
        grades = shape.grades or tuple(range(len(shape.tasks)))
        members = [(t, grade) for t, grade in zip(shape.tasks, grades, strict=True) if tasks[t].starts]
        free = [(t, grade) for t, grade in members if t not in self._fixed]
        fixed = [(t, grade) for t, grade in members if t in self._fixed]
        if not fixed:
            return shape
        there, order = Spots.of(self._fixed[t] for t, _ in fixed), np.array([grade for _, grade in fixed], dtype=np.int64)
        self._constant += shape.cost * int((units_between(shape, there, there) * (order[:, None] < order)).sum())
        for task, grade in free:
            self._price(shape, tasks[task], there, order - grade)
        kept = None if shape.grades is None else tuple(grade for _, grade in free)
        return replace(shape, tasks=tuple(t for t, _ in free), grades=kept)

    def _price(self, shape: PairsCost, task: Task, there: Spots, above: Numbers) -> None:
        """Add what a free task costs at each of its places; `above`: by how much the fixed ones are of a higher grade."""
        names, places = _places(self._x.problem, task, shape.relation)
        prices = {Relation.LARGER_ROOM: self._by_room, Relation.OTHER_ROOM: self._by_day_and_room}.get(shape.relation, self._by_start)
        own = Spots.of(places)
        counted = units_between(shape, own, there) @ (above > 0) + (above < 0) @ units_between(shape, there, own)
        for name, units in zip(names, counted.tolist(), strict=True):
            prices[name] += shape.cost * units

    def terms(self, on_day_in: OnDayIn) -> list[Expression]:
        """What all that adds to the penalty; `on_day_in` gives the literal for a task, a day and a room."""
        x = self._x
        alike: dict[tuple[int, int], list[int]] = defaultdict(list)
        for (task, start), price in self._by_start.items():
            alike[task, price].append(start)
        terms: list[Expression] = [self._constant]
        terms += [price * x.starts_in(task, starts) for (task, price), starts in alike.items() if price]
        terms += [price * x.main(task, room) for (task, room), price in self._by_room.items() if price]
        days: dict[tuple[int, int], dict[int, int]] = defaultdict(dict)
        for (task, day, room), price in self._by_day_and_room.items():
            days[task, day][room] = price
        for (task, day), prices in days.items():  # the middle price once for the day, and for some rooms what theirs differs from it
            middle = sorted(prices.values())[len(prices) // 2]
            terms.append(middle * x.on_day(task, day))
            terms += [(price - middle) * on_day_in(task, day, room) for room, price in prices.items() if price != middle]
        return terms


def _places(problem: Problem, task: Task, relation: Relation) -> tuple[list[tuple[int, ...]], list[Spot]]:
    """The places of a task that a relation tells apart, and their names."""
    index = task.index
    match relation:
        case Relation.LARGER_ROOM:
            return [(index, room) for room in task.mains], [_spot(problem, task, task.starts[0], room) for room in task.mains]
        case Relation.OTHER_ROOM:
            first = {task.day_of[start]: start for start in reversed(task.starts)}
            names = [(index, day, room) for day in first if day is not None for room in task.mains]
            return [*names], [_spot(problem, task, first[day], room) for _, day, room in names]
        case _:
            return [(index, start) for start in task.starts], [_spot(problem, task, start, None) for start in task.starts]


def _spot(problem: Problem, task: Task, start: int, main: int | None) -> Spot:
    return spot(problem, task.index, Place(start, task.longest, () if main is None else (main,)))
