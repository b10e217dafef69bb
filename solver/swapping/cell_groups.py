"""Shapes about the cells that groups of tasks have: told by how many tasks of each group are in each cell, without asking their cost.

What a task would cost anywhere follows from these numbers, apart from the cells that it alone has for its group: where it leaves, its
group is gone.
"""

from collections.abc import Sequence

import numpy as np

from solver.shapes import CellPairsCost, CellsCost, GapCost, MixedCost, RoomsCost, SplitCost
from solver.swapping.group import Matrix
from solver.swapping.spots import Flags, Numbers, Spots


class _InCells:
    """Groups of tasks and the cells of their spots; one cell beyond all stands for being in none."""

    def __init__(self, spots: Spots, groups: Sequence[tuple[int, ...]], days: Numbers | None = None, count: int = 0) -> None:
        """Groups in cells; with `days` these stand for slots, one for each spot, and are so many."""
        self.tasks = tuple(task for group in groups for task in group)
        self.work = len(self.tasks)
        self._rooms = len(spots.problem.seats)
        self._slots = len(spots.problem.slots) if days is None else count
        self._none = self._rooms * self._slots
        self._groups = len(groups)
        self._group: Numbers = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
        slots = [spots.slots(task) if days is None else days for task in self.tasks]
        self._cells = np.stack([np.where(own < 0, self._none, own * self._rooms + spots.rooms) for own in slots])
        self._slot_of_cell = np.arange(self._none + 1) // self._rooms
        self._rows = np.arange(len(self.tasks))
        self._index = np.array(self.tasks, dtype=np.int64)

    def cost(self, positions: Numbers) -> float:
        """What the groups cost where they are."""
        return float(self._total(self._counts(self._here(positions)) > 0))

    def prices(self, positions: Numbers) -> Matrix:
        """Tasks by spots: what each would add there."""
        here = self._here(positions)
        counts = self._counts(here)
        table = self._added(counts > 0)[self._group]
        alone = counts[self._group, here] == 1
        self._without(table, self._rows[alone], here[alone], counts > 0)
        table[:, self._none] = 0.0
        return np.take_along_axis(table, self._cells, axis=1)

    def _here(self, positions: Numbers) -> Numbers:
        return self._cells[self._rows, positions[self._index]]

    def _counts(self, here: Numbers) -> Numbers:
        """How many tasks of each group are in each cell; groups by cells."""
        size = self._none + 1
        counts = np.bincount(self._group * size + here, minlength=self._groups * size).reshape(self._groups, size)
        counts[:, self._none] = 0
        return counts

    def _by_slot(self, held: Flags) -> Numbers:
        """How many cells each group has in each slot, for every cell that of its slot; groups by cells."""
        counts = held[:, : self._none].reshape(self._groups, self._slots, self._rooms).sum(axis=2)
        return np.hstack([np.repeat(counts, self._rooms, axis=1), np.zeros((self._groups, 1), dtype=np.int64)])

    def _total(self, held: Flags) -> float:
        """The cost of what is held; groups by cells."""
        raise NotImplementedError

    def _added(self, held: Flags) -> Matrix:
        """What a further task of each group would add in each cell; groups by cells."""
        raise NotImplementedError

    def _without(self, table: Matrix, rows: Numbers, here: Numbers, held: Flags) -> None:
        """Correct the prices of tasks that alone hold their cells for their groups."""
        raise NotImplementedError


class Cells(_InCells):
    """A price for each cell."""

    def __init__(self, spots: Spots, shape: CellsCost) -> None:
        super().__init__(spots, [shape.tasks])
        self._price: Matrix = np.zeros(self._none + 1)
        for (slot, room), cost in shape.costs.items():
            self._price[slot * self._rooms + room] = cost

    def _total(self, held: Flags) -> float:
        return float(self._price[held[0]].sum())

    def _added(self, held: Flags) -> Matrix:
        return np.multiply(~held, self._price)

    def _without(self, table: Matrix, rows: Numbers, here: Numbers, held: Flags) -> None:
        table[rows, here] = self._price[here] * held[0, here]


class Split(_InCells):
    """A price for each room beyond the first of a slot, of a day, or of all days."""

    def __init__(self, spots: Spots, shape: SplitCost | RoomsCost) -> None:
        match shape:
            case SplitCost():
                super().__init__(spots, [shape.tasks])
            case RoomsCost(per_day=True):
                super().__init__(spots, [shape.tasks], np.maximum(spots.days, 0), spots.problem.days)
            case RoomsCost():
                super().__init__(spots, [shape.tasks], np.zeros_like(spots.days), 1)
        self._price = float(shape.cost)

    def _total(self, held: Flags) -> float:
        rooms = held[0, : self._none].reshape(self._slots, self._rooms).sum(axis=1)
        return self._price * float(np.maximum(rooms - 1, 0).sum())

    def _added(self, held: Flags) -> Matrix:
        return np.multiply(~held & (self._by_slot(held) > 0), self._price)

    def _without(self, table: Matrix, rows: Numbers, here: Numbers, held: Flags) -> None:
        more = self._by_slot(held)[0, here] > 1
        table[rows[more], here[more]] = self._price
        last = rows[~more]
        table[last] *= self._slot_of_cell != self._slot_of_cell[here[~more]][:, None]


class CellPairs(_InCells):
    """A price for each pair of rooms of two groups in one slot."""

    def __init__(self, spots: Spots, shape: CellPairsCost) -> None:
        super().__init__(spots, [shape.ones, shape.others])
        self._price = float(shape.cost)

    def _total(self, held: Flags) -> float:
        ones, others = held[:, : self._none].reshape(2, self._slots, self._rooms).sum(axis=2)
        return self._price * float((ones * others).sum())

    def _added(self, held: Flags) -> Matrix:
        return np.multiply(~held * self._by_slot(held)[::-1], self._price)

    def _without(self, table: Matrix, rows: Numbers, here: Numbers, held: Flags) -> None:
        table[rows, here] = self._price * self._by_slot(held)[1 - self._group[rows], here]


class Mixed(_InCells):
    """A price for each group in a cell beyond the first."""

    def __init__(self, spots: Spots, shape: MixedCost) -> None:
        super().__init__(spots, shape.groups)
        self._price = float(shape.cost)

    def _total(self, held: Flags) -> float:
        return self._price * float(np.maximum(held.sum(axis=0) - 1, 0).sum())

    def _added(self, held: Flags) -> Matrix:
        return np.multiply(~held & held.any(axis=0), self._price)

    def _without(self, table: Matrix, rows: Numbers, here: Numbers, held: Flags) -> None:
        table[rows, here] = self._price * (held[:, here].sum(axis=0) > 1)


class Gap:
    """A price when a slot lies unused between two that are used."""

    def __init__(self, spots: Spots, shape: GapCost) -> None:
        self.tasks = shape.tasks
        self.work = len(shape.tasks)
        self._price = float(shape.cost)
        self._count = len(shape.slots)
        place: Numbers = np.full(len(spots.problem.slots) + 1, self._count)
        place[list(shape.slots)] = np.arange(self._count)
        self._places = np.stack([place[spots.slots(task)] for task in shape.tasks])
        """Tasks by spots: which of the slots; one beyond all for none. No slot is −1, which is the last entry of `place`."""
        self._rows, self._index = np.arange(len(self.tasks)), np.array(self.tasks, dtype=np.int64)

    def cost(self, positions: Numbers) -> float:
        """What it costs."""
        return self._price * float(self._with_each(self._used(positions) > 0)[self._count])

    def prices(self, positions: Numbers) -> Matrix:
        """Tasks by spots: what it costs with each task there."""
        used, here = self._used(positions), self._places[self._rows, positions[self._index]]
        table = np.tile(self._with_each(used > 0), (len(self.tasks), 1))
        for row in self._rows[(here < self._count) & (np.append(used, 0)[here] == 1)]:
            left = used > 0
            left[here[row]] = False
            table[row] = self._with_each(left)
        return self._price * np.take_along_axis(table, self._places, axis=1)

    def _used(self, positions: Numbers) -> Numbers:
        """How many tasks are in each of the slots."""
        return np.bincount(self._places[self._rows, positions[self._index]], minlength=self._count + 1)[: self._count]

    def _with_each(self, used: Flags) -> Matrix:
        """For each slot whether there is a gap when it is used too, and at last whether there is one as it is."""
        there = np.flatnonzero(used)
        if not there.size:
            return np.zeros(self._count + 1)
        each = np.arange(self._count)
        first, last = np.minimum(there[0], each), np.maximum(there[-1], each)
        gaps = last - first >= there.size + ~used
        return np.append(gaps, there[-1] - there[0] >= there.size).astype(np.float64)
