"""Shapes about more than two tasks at once: what each of their tasks would cost at each spot while the others stay."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from solver import score
from solver.shapes import (
    AtOnce,
    AtOnceCost,
    CountCost,
    Crowd,
    DayLoad,
    DaysCost,
    MissingDaysCost,
    Place,
    Plan,
    RoomsCost,
    RoomStarts,
    StartsCost,
)
from solver.swapping.spots import Numbers, Spots
from solver.swapping.terms import BREACH, Matrix

IMPLIED = (Crowd, RoomStarts)
"""Shapes that others say too: a crowd its pairs, the starts of a room the spots."""

MOST_KNOWN = 5000
"""Tables of one group that are kept."""

Cost = Callable[[Sequence[tuple[int, int]]], float]
"""The cost of tasks at spots."""


@dataclass
class Group:
    """A shape, its tasks, and for each spot the only thing that matters about it, as a number."""

    tasks: tuple[int, ...]
    cost: Cost
    aspect: Numbers
    examples: tuple[dict[int, int], ...]
    """For each task a spot of each aspect that it may have."""
    aspects: int
    """How many there are."""
    table: Matrix = field(default_factory=lambda: np.zeros((0, 0)))
    """Tasks by aspects: the cost with this task there."""
    known: dict[tuple[int, ...], Matrix] = field(default_factory=dict[tuple[int, ...], Matrix])
    """Tables by the aspects of all its tasks: a search comes back to the same ones all the time."""

    def table_at(self, positions: Numbers) -> Matrix:
        """The table when tasks are at these spots."""
        there = self.aspect[positions[self.rows]]
        key = tuple(there.tolist())
        if key not in self.known:
            if len(self.known) >= MOST_KNOWN:
                self.known.clear()
            self.known[key] = self._read([(task, int(positions[task])) for task in self.tasks])
        return self.known[key]

    def cost_at(self, positions: Numbers) -> float:
        """What the shape costs when tasks are at these spots."""
        return float(self.table_at(positions)[0, self.aspect[positions[self.tasks[0]]]]) if self.tasks else 0.0

    @cached_property
    def rows(self) -> Numbers:
        """The tasks as an index."""
        return np.array(self.tasks, dtype=np.int64)

    def _read(self, there: list[tuple[int, int]]) -> Matrix:
        table = np.zeros((len(there), self.aspects))
        for row, (task, _) in enumerate(there):
            others = there[:row] + there[row + 1 :]
            for aspect, spot in self.examples[row].items():
                table[row, aspect] = self.cost([*others, (task, spot)])
        return table


class Groups:
    """All such shapes of a problem; `costs` (tasks by spots) holds what they cost at the moment."""

    def __init__(self, spots: Spots, shapes: Sequence[object]) -> None:
        self._spots = spots
        self.unknown = [shape for shape in shapes if not isinstance(shape, IMPLIED) and _cost(spots, shape) is None]
        self.groups = [group for shape in shapes if (group := _group(spots, shape)) is not None]
        self.of_task: list[list[int]] = [[] for _ in spots.problem.tasks]
        for number, group in enumerate(self.groups):
            for task in group.tasks:
                self.of_task[task].append(number)
        self.costs: Matrix = np.zeros(spots.allowed.shape)

    @property
    def work(self) -> int:
        """How many costs are asked for when every group is read once."""
        return sum(len(own) for group in self.groups for own in group.examples)

    def begin(self, positions: Numbers) -> float:
        """Read all groups anew; what they cost in all."""
        self.costs[:] = 0.0
        for group in self.groups:
            group.table = group.table_at(positions)
            self._add(group, group.table)
        return sum(group.cost_at(positions) for group in self.groups)

    def cost(self, number: int, positions: Numbers) -> float:
        """What one group costs."""
        return self.groups[number].cost_at(positions)

    def touched(self, *tasks: int) -> set[int]:
        """The groups of some tasks."""
        return {number for task in tasks for number in self.of_task[task]}

    def renew(self, positions: Numbers, *tasks: int) -> None:
        """Read the groups of tasks that moved."""
        for number in self.touched(*tasks):
            group = self.groups[number]
            table = group.table_at(positions)
            if table is not group.table:
                self._add(group, table - group.table)
                group.table = table

    def _add(self, group: Group, table: Matrix) -> None:
        for row, task in enumerate(group.tasks):
            self.costs[task] += table[row][group.aspect]


def _group(spots: Spots, shape: object) -> Group | None:
    cost = _cost(spots, shape)
    if cost is None:
        return None
    values = [_aspect(spots, shape, spot) for spot in range(len(spots.spots))]
    numbers = {value: number for number, value in enumerate(dict.fromkeys(values))}
    aspect: NDArray[np.int64] = np.array([numbers[value] for value in values], dtype=np.int64)
    tasks = tuple(task for task, _ in shape.members) if isinstance(shape, DayLoad) else tuple(getattr(shape, "tasks", ()))
    examples = tuple({int(aspect[spot]): int(spot) for spot in np.flatnonzero(spots.allowed[task])} for task in tasks)
    return Group(tasks, cost, aspect, examples, len(numbers))


def _aspect(spots: Spots, shape: object, spot: int) -> Hashable:
    start, duration, room = spots.spots[spot]
    day = int(spots.days[spot])
    match shape:
        case RoomsCost(per_day=per_day):
            return (day, room) if per_day else room
        case StartsCost():
            return start
        case AtOnce() | AtOnceCost():
            return start, duration
        case DayLoad():
            return day, duration
        case _:
            return day


def _cost(spots: Spots, shape: object) -> Cost | None:
    """What a shape costs; None for one that is not known here."""
    problem = spots.problem

    def plan(places: Sequence[tuple[int, int]]) -> Plan:
        return {task: Place(*spots.spots[spot][:2], (spots.spots[spot][2],)) for task, spot in places}

    match shape:
        case DaysCost() | MissingDaysCost() | RoomsCost() | StartsCost() | CountCost() | AtOnceCost():
            return lambda places: score.cost(problem, shape, plan(places))
        case AtOnce(limit=limit):
            return lambda places: BREACH * max(0, score.fullest_moment(list(plan(places).values())) - limit)
        case DayLoad(served=()):
            return lambda places: BREACH * _overload(spots, shape, places)
        case _:
            return None


def _overload(spots: Spots, shape: DayLoad, places: Sequence[tuple[int, int]]) -> int:
    """Tasks and ticks above the limits, over all days."""
    presence, units = dict(shape.members), 0
    for day in {int(spots.days[spot]) for _, spot in places}:
        there = [(task, spots.spots[spot]) for task, spot in places if int(spots.days[spot]) == day]
        ticks = 0
        for task, (start, duration, _) in there:
            first, last = presence[task].span(start, duration)
            ticks += last - first
        units += max(0, len(there) - shape.count) if shape.count is not None else 0
        units += max(0, ticks - shape.ticks) if shape.ticks is not None else 0
    return units
