"""Shapes about more than two tasks at once: what each of their tasks would cost at each spot while the others stay."""

from collections.abc import Callable, Hashable, Sequence

import numpy as np
from numpy.typing import NDArray

from solver import score
from solver.shapes import (
    AtOnce,
    AtOnceCost,
    CellPairsCost,
    CellsCost,
    CountCost,
    Crowd,
    DayLoad,
    DaysCost,
    GapCost,
    MissingDaysCost,
    MixedCost,
    Place,
    Plan,
    RoomsCost,
    RoomStarts,
    SplitCost,
    StartsCost,
    TurnCost,
)
from solver.swapping.cell_groups import CellPairs, Cells, Gap, Mixed, Split
from solver.swapping.group import Group
from solver.swapping.spots import Numbers, Spots
from solver.swapping.terms import BREACH, Matrix
from solver.swapping.turn_groups import Turns

IMPLIED = (Crowd, RoomStarts)
"""Shapes that others say too: a crowd its pairs, the starts of a room the spots."""

MOST_KNOWN = 5000
"""Tables of one group that are kept."""

Cost = Callable[[Sequence[tuple[int, int]]], float]
"""The cost of tasks at spots."""


class ByAspect:
    """A shape whose cost is asked for, for each of its tasks at one spot of each aspect: the only thing that matters about a spot."""

    def __init__(self, spots: Spots, shape: object, cost: Cost) -> None:
        values = [_aspect(spots, shape, spot) for spot in range(len(spots.spots))]
        numbers = {value: number for number, value in enumerate(dict.fromkeys(values))}
        self._cost = cost
        self._aspect: NDArray[np.int64] = np.array([numbers[value] for value in values], dtype=np.int64)
        self._aspects = len(numbers)
        self.tasks = tuple(task for task, _ in shape.members) if isinstance(shape, DayLoad) else tuple(getattr(shape, "tasks", ()))
        self._rows: NDArray[np.int64] = np.array(self.tasks, dtype=np.int64)
        self._examples = [{int(self._aspect[spot]): int(spot) for spot in np.flatnonzero(spots.allowed[task])} for task in self.tasks]
        """For each task a spot of each aspect that it may have."""
        self._known: dict[tuple[int, ...], Matrix] = {}
        """Tables by the aspects of all its tasks: a search comes back to the same ones all the time."""
        self._last: tuple[tuple[int, ...], Matrix] | None = None
        self.work = sum(map(len, self._examples))

    def cost(self, positions: Numbers) -> float:
        """What it costs."""
        return float(self.prices(positions)[0, positions[self.tasks[0]]]) if self.tasks else 0.0

    def prices(self, positions: Numbers) -> Matrix:
        """Tasks by spots: what it costs with each task there; the same object where nothing that matters has changed."""
        key = tuple(self._aspect[positions[self._rows]].tolist())
        if self._last is None or self._last[0] != key:
            self._last = key, self._table(key, positions)[:, self._aspect]
        return self._last[1]

    def _table(self, key: tuple[int, ...], positions: Numbers) -> Matrix:
        if key not in self._known:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[key] = self._read([(task, int(positions[task])) for task in self.tasks])
        return self._known[key]

    def _read(self, there: list[tuple[int, int]]) -> Matrix:
        """Tasks by aspects."""
        table = np.zeros((len(there), self._aspects))
        for row, (task, _) in enumerate(there):
            others = there[:row] + there[row + 1 :]
            for aspect, spot in self._examples[row].items():
                table[row, aspect] = self._cost([*others, (task, spot)])
        return table


class Groups:
    """All such shapes of a problem; `costs` (tasks by spots) holds what they cost at the moment."""

    def __init__(self, spots: Spots, shapes: Sequence[object]) -> None:
        self._spots = spots
        found = {number: _group(spots, shape) for number, shape in enumerate(shapes) if not isinstance(shape, IMPLIED)}
        self.unknown = [shapes[number] for number, group in found.items() if group is None]
        self.groups = [group for group in found.values() if group is not None]
        self.of_task: list[list[int]] = [[] for _ in spots.problem.tasks]
        for number, group in enumerate(self.groups):
            for task in group.tasks:
                self.of_task[task].append(number)
        self._prices: list[Matrix] = []
        self.costs: Matrix = np.zeros(spots.allowed.shape)

    @property
    def work(self) -> int:
        """How many costs are asked for when every group is read once."""
        return sum(group.work for group in self.groups)

    def begin(self, positions: Numbers) -> float:
        """Read all groups anew; what they cost in all."""
        self.costs[:] = 0.0
        self._prices = [group.prices(positions) for group in self.groups]
        for group, prices in zip(self.groups, self._prices, strict=True):
            self.costs[list(group.tasks)] += prices
        return sum(group.cost(positions) for group in self.groups)

    def cost(self, number: int, positions: Numbers) -> float:
        """What one group costs."""
        return self.groups[number].cost(positions)

    def touched(self, *tasks: int) -> set[int]:
        """The groups of some tasks."""
        return {number for task in tasks for number in self.of_task[task]}

    def renew(self, positions: Numbers, *tasks: int) -> None:
        """Read the groups of tasks that moved."""
        for number in self.touched(*tasks):
            group = self.groups[number]
            prices = group.prices(positions)
            if prices is not self._prices[number]:
                self.costs[list(group.tasks)] += prices - self._prices[number]
                self._prices[number] = prices


def _group(spots: Spots, shape: object) -> Group | None:
    """A shape as a group; None for one that is not known here."""
    match shape:
        case CellsCost():
            return Cells(spots, shape)
        case SplitCost() | RoomsCost() | DaysCost(span=False):
            return Split(spots, shape)
        case CellPairsCost(ones=ones, others=others) if set(ones).isdisjoint(others):
            return CellPairs(spots, shape)
        case MixedCost():
            return Mixed(spots, shape)
        case GapCost():
            return Gap(spots, shape)
        case TurnCost():
            return Turns(spots, shape)
        case _:
            cost = _cost(spots, shape)
            return None if cost is None else ByAspect(spots, shape, cost)


def _aspect(spots: Spots, shape: object, spot: int) -> Hashable:
    start, duration, _ = spots.spots[spot]
    day = int(spots.days[spot])
    match shape:
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
        case DaysCost() | MissingDaysCost() | StartsCost() | CountCost() | AtOnceCost():
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
