"""What each place of a task costs at the moment: how much would have to leave for it, and how welcome it is."""

from collections import Counter, defaultdict
from itertools import chain, combinations, islice

import numpy as np
from numpy.typing import NDArray

from solver.placing.block import Block
from solver.placing.blocks import blocks_of, room_blocks, unit_blocks
from solver.placing.board import Board
from solver.placing.prices import prices_of, shapes_by_task
from solver.shapes import Place, Problem, RoomCost, ShortenedCost, StartCost
from solver.task import Task

NEVER = 1e6
"""Weight of what cannot leave."""

NO_PLACE = NEVER / 2
"""A place of this cost or more is none; far below `NEVER`, because small habits are taken off a cost."""

MOST_COMBINATIONS = 2000
"""Sets of rooms that are considered for a task that needs several."""

SNUG = 0.15
"""What it is worth to begin or end where the room is taken anyway: time is left in one piece."""

SOUGHT = 0.2
"""What the room that is sought after most costs."""

FELT = 0.5
"""What it costs to return to a start from which the task was sent away, for each time."""

Costs = NDArray[np.float64]


class Values:
    """The places of all tasks: rows are sets of rooms, columns are starts."""

    def __init__(self, board: Board) -> None:
        self.board = board
        problem = board.problem
        self.rooms = [_room_sets(board, task) for task in problem.tasks]
        self._rows = [_rows(task, sets) for task, sets in zip(problem.tasks, self.rooms, strict=True)]
        self.weights = [NEVER if task.is_fixed and len(self.rooms[task.index]) <= 1 else 1.0 for task in problem.tasks]
        self.starts = [_starts_by_duration(task) for task in problem.tasks]
        self._closed = [self._closed_rooms(task) for task in problem.tasks]
        self._occupancy = board.occupancy
        self._crowded = {room for room, use in board.index.uses.items() if use.limit > 1}
        self._static = self._prices()
        self._shapes = shapes_by_task(problem)
        self._shortened = _shortened(problem)
        self._sought = _sought(problem)
        self._history = [np.zeros(len(task.starts)) for task in problem.tasks]
        self._last = max((task.starts[-1] for task in problem.tasks if task.starts), default=0) + 2

    def weight(self, block: Block) -> float:
        """The least that has to leave; a block that no task lifts weighs most."""
        return min((self.weights[other] for other in block.by), default=NEVER)

    def count(self, task: int) -> int:
        """How many places the task has at all."""
        return len(self.rooms[task]) * sum(len(starts) for starts in self.starts[task].values())

    def costs(self, task: int, duration: int) -> Costs:
        """What has to leave for each place of that duration, by set of rooms and start."""
        data = self.board.problem.tasks[task]
        starts, sets = self.starts[task][duration], self._rows[task]
        anywhere, used, main = self._summed(data, duration)
        found = np.tile(anywhere[starts], (len(sets), 1)) + self._closed[task][:, np.searchsorted(data.starts, starts)]
        if sets.size:
            at_starts = used[:, starts] - SNUG * _beside(used, starts)
            found += at_starts[sets].sum(axis=1) + main[:, starts][sets[:, 0]]
        return found + self._units_missing(task, duration, starts)

    def _summed(self, data: Task, duration: int) -> tuple[Costs, Costs, Costs]:
        """Weights of all blocks by start: anywhere, by room used, by main room."""
        row = {room: 1 + i for i, room in enumerate(data.rooms)}
        size = 1 + 2 * len(row)
        steps = np.zeros((size, self._last + 1))
        self._occupancy.add(steps[: 1 + len(row)], data.index, duration, self.weights)
        crowded = [room for room in data.rooms if room in self._crowded]
        blocks = chain(blocks_of(self.board, data.index, duration), *(room_blocks(self.board, r, data.index, duration) for r in crowded))
        for block in blocks:
            which = 0 if block.room is None else row[block.room] + (len(row) if block.main else 0)
            self._add(steps[which], block)
        sums = steps.cumsum(axis=1)
        return sums[0], sums[1 : 1 + len(row)], sums[1 + len(row) :]

    def _add(self, steps: Costs, block: Block) -> None:
        first, last = max(0, block.first), min(self._last - 1, block.last)
        if first <= last:
            weight = self.weight(block)
            steps[first] += weight
            steps[last + 1] -= weight

    def _units_missing(self, task: int, duration: int, starts: NDArray[np.int64]) -> Costs:
        """What has to leave so that every need finds a unit, by start."""
        missing = np.zeros(len(starts))
        needs = self.board.index.needs.get(task, [])
        for number, units in enumerate(needs):
            rank = needs[:number].count(units)
            if rank >= len(units):
                return np.full(len(starts), NEVER)
            prices = np.sort(np.stack([self.unit_costs(unit, task, duration)[starts] for unit in units]), axis=0)
            missing += prices[rank]
        return missing

    def unit_costs(self, unit: int, task: int, duration: int) -> Costs:
        """What has to leave so that the unit can serve, by tick."""
        steps = np.zeros(self._last + 1)
        for block in unit_blocks(self.board, unit, task, duration):
            self._add(steps, block)
        costs = steps.cumsum()
        windows = self.board.problem.units[unit].windows
        if windows:
            closed = np.full(self._last + 1, NEVER)
            for first, last in windows:
                closed[max(0, first) : max(0, last - duration + 1)] = 0.0
            costs += closed
        return costs

    def units_at(self, task: int, start: int, duration: int) -> tuple[int, ...] | None:
        """The cheapest unit for each need; None where two needs have but one unit."""
        chosen: list[int] = []
        for units in sorted(self.board.index.needs.get(task, []), key=len):
            free = [unit for unit in units if unit not in chosen]
            if not free:
                return None
            chosen.append(min(free, key=lambda unit: (self.unit_costs(unit, task, duration)[start], unit)))
        return tuple(chosen)

    def prices(self, task: int, duration: int) -> Costs:
        """What the wishes ask for each place of that duration, by set of rooms and start."""
        data = self.board.problem.tasks[task]
        starts, sets = self.starts[task][duration], self._rows[task]
        row = {room: 1 + i for i, room in enumerate(data.rooms)}
        steps = np.zeros((1 + len(row), self._last + 1))
        for price in prices_of(self.board, self._shapes[task], task, duration):
            first, last = max(0, price.first), min(self._last - 1, price.last)
            if first <= last:
                which = steps[0 if price.room is None else row[price.room]]
                which[first] += price.amount
                which[last + 1] -= price.amount
        sums = steps.cumsum(axis=1)[:, starts]
        found = self._static[task][:, np.searchsorted(data.starts, starts)] + (sums[0] + self._shortened[task].get(duration, 0))
        return found + sums[1:][sets[:, 0]] if sets.size else found

    def knows(self, task: int, place: Place) -> bool:
        """Whether a place is one of those that the task may have; one chosen by hand need not be."""
        is_room = any(other[:1] == place.rooms[:1] for other in self.rooms[task])
        return is_room and place.start in self.board.problem.tasks[task].starts

    def price(self, task: int, place: Place) -> int:
        """What the place of a task adds to the penalty while the others stay."""
        data = self.board.problem.tasks[task]
        row, column = self._row_of(task, place.rooms), data.starts.index(place.start)
        static = int(self._static[task][row, column]) + self._shortened[task].get(place.duration, 0)
        prices = prices_of(self.board, self._shapes[task], task, place.duration)
        return static + sum(p.amount for p in prices if p.first <= place.start <= p.last and (p.room is None or p.room == place.main))

    def _row_of(self, task: int, rooms: tuple[int, ...]) -> int:
        """The row with the same main room; the static price depends on nothing else."""
        return next(i for i, other in enumerate(self.rooms[task]) if other[:1] == rooms[:1])

    def remember(self, task: int, start: int) -> None:
        """The task was sent away from this start."""
        self.weights[task] += 1.0
        self._history[task][np.searchsorted(self.board.problem.tasks[task].starts, start)] += FELT

    def blockers(self, task: int, place: Place) -> list[Block]:
        """What has to leave before the task can have the place."""
        blocks = list(blocks_of(self.board, task, place.duration))
        blocks += [b for room in place.rooms for b in room_blocks(self.board, room, task, place.duration)]
        blocks += [b for unit in place.units for b in unit_blocks(self.board, unit, task, place.duration)]
        return [b for b in blocks if b.first <= place.start <= b.last and _concerns(b, place)]

    def _closed_rooms(self, task: Task) -> Costs:
        """Static: a room that is not open at a start, for each set of rooms and start."""
        closed = np.zeros((len(self.rooms[task.index]), len(task.starts)))
        for row, rooms in enumerate(self.rooms[task.index]):
            for room in rooms:
                open_at = self.board.index.room_starts.get((task.index, room))
                if open_at is not None:
                    closed[row] += [0.0 if start in open_at else NEVER for start in task.starts]
        return closed

    def _prices(self) -> list[Costs]:
        """Prices of starts and main rooms, which depend on no other task."""
        problem = self.board.problem
        static = [np.zeros((len(self.rooms[task.index]), len(task.starts))) for task in problem.tasks]
        for shape in problem.soft:
            if isinstance(shape, StartCost):
                static[shape.task] += [shape.costs.get(start, 0) for start in problem.tasks[shape.task].starts]
            elif isinstance(shape, RoomCost):
                static[shape.task] += np.array([[shape.costs.get(rooms[0], 0) if rooms else 0] for rooms in self.rooms[shape.task]])
        return static

    def habits(self, task: int, duration: int) -> Costs:
        """How welcome the places are apart from all wishes: sought-after rooms less, and starts from which it was sent away."""
        columns = np.searchsorted(self.board.problem.tasks[task].starts, self.starts[task][duration])
        rooms = [max((self._sought.get(r, 0.0) for r in rooms), default=0.0) for rooms in self.rooms[task]]
        return self._history[task][columns] + SOUGHT * np.array(rooms)[:, None]


def _beside(taken: Costs, starts: NDArray[np.int64]) -> Costs:
    """For each room and start how many of the neighbouring starts are taken or outside the day: zero to two."""
    ahead = (taken[:, starts - 1] > 0) | (np.diff(starts, prepend=-2) > 1)
    behind = (taken[:, starts + 1] > 0) | (np.diff(starts, append=starts[-1] + 2) > 1)
    return ahead.astype(np.float64) + behind


def _rows(task: Task, sets: list[tuple[int, ...]]) -> NDArray[np.int64]:
    """The sets of rooms as positions in the task's rooms, one row for each, also for the set of no rooms."""
    return np.array([[task.rooms.index(room) for room in rooms] for rooms in sets], dtype=np.int64)


def _concerns(block: Block, place: Place) -> bool:
    if block.room is None:
        return True
    return block.room == place.main if block.main else block.room in place.rooms


def _shortened(problem: Problem) -> dict[int, Counter[int]]:
    """Prices by duration, by task."""
    prices: dict[int, Counter[int]] = defaultdict(Counter)
    for shape in problem.soft:
        if isinstance(shape, ShortenedCost):
            prices[shape.task].update(shape.costs)
    return prices


def _sought(problem: Problem) -> dict[int, float]:
    """How much of the work may come to each room, at most one."""
    work: dict[int, float] = {}
    for task in problem.tasks:
        for room in task.rooms:
            work[room] = work.get(room, 0.0) + task.longest * task.rooms_needed / len(task.rooms)
    most = max(work.values(), default=1.0)
    return {room: value / most for room, value in work.items()}


def _room_sets(board: Board, task: Task) -> list[tuple[int, ...]]:
    """Sets of rooms, the main room first."""
    if not task.rooms_needed or not task.rooms:
        return [()]
    sums = [(dict(shape.holds), shape.needed) for shape in board.index.room_sums.get(task.index, [])]
    sets: list[tuple[int, ...]] = []
    for rooms in islice(combinations(task.rooms, task.rooms_needed), MOST_COMBINATIONS):
        if all(sum(holds.get(room, 0) for room in rooms) >= needed for holds, needed in sums):
            sets += [(main, *(r for r in rooms if r != main)) for main in rooms if main in task.mains]
    return sets


def _starts_by_duration(task: Task) -> dict[int, NDArray[np.int64]]:
    """Allowed starts by duration, the preferred duration first."""
    by_duration: dict[int, list[int]] = {}
    for duration in reversed(task.durations):
        starts = [s for s in task.starts if task.pairs is None or (s, duration) in task.pairs]
        if starts:
            by_duration[duration] = starts
    return {duration: np.array(starts, dtype=np.int64) for duration, starts in by_duration.items()}
