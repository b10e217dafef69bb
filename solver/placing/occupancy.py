"""When rooms that hold one task at a time are taken, as columns: all rooms of a task are read in one step."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from solver.placing.index import Index
from solver.shapes import Place, Problem

Integers = NDArray[np.int64]


class Occupancy:
    """One entry for each placed task and each of its rooms that hold one at a time, set-up and clear-down included."""

    def __init__(self, problem: Problem, index: Index) -> None:
        self._tasks, self._index = problem.tasks, index
        tasks = problem.tasks
        self._single = {room for room, use in index.uses.items() if use.limit == 1}
        rooms = 1 + max(index.uses, default=0)
        size = sum(max(1, task.rooms_needed) for task in tasks)
        self._first, self._last = np.zeros(size, np.int64), np.zeros(size, np.int64)
        self._room, self._task = np.zeros(size, np.int64), np.zeros(size, np.int64)
        self._used = np.zeros(size, np.bool_)
        self._free = list(range(size))
        self._slots: dict[int, list[int]] = {}
        self._gap = np.zeros(rooms, np.int64)
        self._wide = np.zeros(rooms, np.int64)
        for room, use in index.uses.items():
            self._gap[room] = use.gap
            self._wide[room] = max(use.gap, index.layout_gap.get(room, 0))
        self._row = [self._rows(task.index) for task in tasks]
        joint = {pair for use in index.uses.values() for pair in use.joint}
        self._partners = [_members({t.index} | {b for a, b in joint if a == t.index}, len(tasks)) for t in tasks]
        self._other_layout = [_members(index.layouts.get(task.index, set()), len(tasks)) for task in tasks]

    def _rows(self, task: int) -> Integers:
        """Position of each room in the task's list, from one on; zero: it never uses it, or what is there does not matter."""
        rows = np.zeros(len(self._gap), np.int64)
        for position, room in enumerate(self._tasks[task].rooms):
            if room in self._single and task in self._index.use_tasks[room]:
                rows[room] = position + 1
        return rows

    def put(self, task: int, place: Place) -> None:
        """The task takes its rooms."""
        data = self._tasks[task]
        slots: list[int] = []
        for room in place.rooms:
            if room in self._single and task in self._index.use_tasks[room]:
                slot = self._free.pop()
                slots.append(slot)
                self._first[slot], self._last[slot] = place.start - data.before, place.end + data.after
                self._room[slot], self._task[slot], self._used[slot] = room, task, True
        self._slots[task] = slots

    def take(self, task: int) -> None:
        """The task leaves its rooms."""
        for slot in self._slots.pop(task):
            self._used[slot] = False
            self._free.append(slot)

    def add(self, steps: NDArray[np.float64], task: int, duration: int, weights: Sequence[float]) -> None:
        """Add to `steps`, whose rows follow the task's rooms from one on, what has to leave for each start."""
        rows = self._row[task][self._room]
        there = np.flatnonzero(self._used & (rows > 0) & ~self._partners[task][self._task])
        if not there.size:
            return
        data, room, other = self._tasks[task], self._room[there], self._task[there]
        gap = np.where(self._other_layout[task][other], self._wide[room], self._gap[room])
        most = steps.shape[1] - 2
        first = np.maximum(0, self._first[there] - duration - data.after - gap + 1)
        last = np.minimum(most, self._last[there] + gap + data.before - 1)
        kept = first <= last
        flat, width = steps.reshape(-1), steps.shape[1]
        base, weight = rows[there][kept] * width, np.asarray(weights)[other[kept]]
        np.add.at(flat, base + first[kept], weight)
        np.subtract.at(flat, base + last[kept] + 1, weight)


def _members(tasks: set[int], size: int) -> NDArray[np.bool_]:
    found = np.zeros(size, np.bool_)
    found[list(tasks)] = True
    return found
