"""Turns of a group of tasks for the search by swaps: who is out of turn with one of them at each spot."""

import numpy as np

from solver.shapes import TurnCost
from solver.swapping.group import Matrix
from solver.swapping.spots import Numbers, Spots


class Turns:
    """A price for each task that is not in its turn; those that overlap are pairs, and read as such."""

    def __init__(self, spots: Spots, shape: TurnCost) -> None:
        self.tasks = shape.tasks
        self.work = len(shape.tasks)
        self._price = float(shape.cost)
        self._turns = np.array(shape.turns, dtype=np.int64)
        self._index = np.array(shape.tasks, dtype=np.int64)
        self._keys = _keys(spots, shape.tasks)
        """Tasks by spots: numbers by which the tasks come, no two alike."""
        self._rows = np.arange(len(shape.tasks))

    def cost(self, positions: Numbers) -> float:
        """What it costs."""
        order = np.argsort(self._keys[self._rows, positions[self._index]])
        return self._price * float(self._wrong(order, 1).sum())

    def prices(self, positions: Numbers) -> Matrix:
        """Tasks by spots: what it costs with each task there."""
        now = self._keys[self._rows, positions[self._index]]
        order = np.argsort(now)
        table = np.zeros(self._keys.shape)
        for row in self._rows:
            others = order[order != row]
            before, behind = self._wrong(others, 1), self._wrong(others, 2)
            # Behind `n` of the others: these have the turns from 1 on, the rest those from n + 2 on.
            ahead = np.append(0, np.cumsum(before))
            after = np.append(np.cumsum(behind[::-1])[::-1], 0)
            own = (self._turns[row] != 0) & (self._turns[row] != np.arange(1, len(self.tasks) + 1))
            table[row] = (ahead + after + own)[np.searchsorted(now[others], self._keys[row])]
        return self._price * table

    def _wrong(self, order: Numbers, first: int) -> Numbers:
        """Which rows, in that order, are not in the turns from the first on."""
        turns = self._turns[order]
        return ((turns != 0) & (turns != np.arange(first, first + len(order)))).astype(np.int64)


def _keys(spots: Spots, tasks: tuple[int, ...]) -> Numbers:
    """By slot, or outside of all by start, then by room, by start, and as listed; tasks by spots."""
    problem = spots.problem
    found: list[list[tuple[tuple[int, int], int, int]]] = []
    for task in tasks:
        own: list[tuple[tuple[int, int], int, int]] = []
        for (start, _, room), slot in zip(spots.spots, spots.slots(task), strict=True):
            minute = problem.origin + start * problem.tick
            own.append((problem.slots[slot] if slot >= 0 else (minute, minute), room, start))
        found.append(own)
    rank = {key: number for number, key in enumerate(sorted({key for own in found for key in own}))}
    ranks = np.array([[rank[key] for key in own] for own in found], dtype=np.int64)
    return ranks * len(problem.tasks) + np.array(tasks, dtype=np.int64)[:, None]
