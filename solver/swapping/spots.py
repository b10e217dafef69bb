"""The places of a problem as a list, and which task may have which."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from solver.pairs import Spot
from solver.shapes import Place, Plan, Problem, RoomStarts

Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Spots:
    """Every start, duration and room that some task may have; rows of arrays are spots."""

    problem: Problem
    spots: tuple[tuple[int, int, int], ...]
    """Start, duration and room of each."""
    allowed: Flags
    """Tasks by spots: which a task may have by itself."""

    @cached_property
    def index(self) -> dict[tuple[int, int, int], int]:
        """The number of each spot."""
        return {spot: number for number, spot in enumerate(self.spots)}

    @cached_property
    def starts(self) -> Numbers:
        """First tick of each spot."""
        return np.array([start for start, _, _ in self.spots], dtype=np.int64)

    @cached_property
    def durations(self) -> Numbers:
        """Ticks of each spot."""
        return np.array([duration for _, duration, _ in self.spots], dtype=np.int64)

    @cached_property
    def ends(self) -> Numbers:
        """Tick after the last of each spot."""
        return self.starts + self.durations

    @cached_property
    def rooms(self) -> Numbers:
        """Room of each spot."""
        return np.array([room for _, _, room in self.spots], dtype=np.int64)

    @cached_property
    def days(self) -> Numbers:
        """Day of each spot; −1 outside the days."""
        day_of = {start: day for task in self.problem.tasks for start, day in task.day_of.items()}
        return np.array([-1 if day_of[start] is None else day_of[start] for start, _, _ in self.spots], dtype=np.int64)

    @cached_property
    def seats(self) -> Numbers:
        """Seats of the room of each spot; −1 where they are not known."""
        seats = [-1 if held is None else held for held in self.problem.seats]
        return np.array([seats[room] for _, _, room in self.spots], dtype=np.int64)

    @cached_property
    def _slots(self) -> tuple[list[int], list[Numbers]]:
        """For each task the number of its sort, and for each sort the slots of all spots; tasks of one sort agree on every start."""
        sorts: list[dict[int, int]] = []
        of_task: list[int] = []
        for task in self.problem.tasks:
            own = {start: task.slot_of.get(start, -1) for start in task.day_of}
            number = next((n for n, sort in enumerate(sorts) if all(sort.get(s, slot) == slot for s, slot in own.items())), len(sorts))
            if number == len(sorts):
                sorts.append({})
            sorts[number] |= own
            of_task.append(number)
        return of_task, [np.array([sort.get(start, -1) for start, _, _ in self.spots], dtype=np.int64) for sort in sorts]

    def sort_of(self, task: int) -> int:
        """The number of the sort of a task: tasks of one sort are in the same slot when they start together."""
        return self._slots[0][task]

    def slots(self, task: int) -> Numbers:
        """Slot of each spot for a task; −1 outside of its slots."""
        return self._slots[1][self.sort_of(task)]

    @cached_property
    def as_pairs_see_them(self) -> tuple[Spot, ...]:
        """Each spot as a relation between two sees it."""
        days = [None if day < 0 else int(day) for day in self.days]
        known = self.problem.seats
        return tuple(Spot(s, s + d, day, room, known[room]) for (s, d, room), day in zip(self.spots, days, strict=True))

    def positions(self, plan: Plan) -> Numbers:
        """The spot of each task in a complete plan."""
        return np.array([self.index[self._key(plan[task.index])] for task in self.problem.tasks], dtype=np.int64)

    @staticmethod
    def _key(place: Place) -> tuple[int, int, int]:
        return place.start, place.duration, place.rooms[0]

    def plan(self, positions: Numbers) -> Plan:
        """The plan of positions."""
        return {task: self._place(int(spot)) for task, spot in enumerate(positions)}

    def _place(self, spot: int) -> Place:
        start, duration, room = self.spots[spot]
        return Place(start, duration, (room,))


def spots_of(problem: Problem) -> Spots:
    """The spots of a problem in which every task has one room and nothing around it."""
    closed = {(shape.task, shape.room): shape.starts for shape in problem.hard if isinstance(shape, RoomStarts)}
    own: list[set[tuple[int, int, int]]] = []
    for task in problem.tasks:
        open_in = {room: closed.get((task.index, room), frozenset(task.starts)) for room in task.mains}
        pairs = task.pairs or {(start, duration) for start in task.starts for duration in task.durations}
        own.append({(s, d, room) for s, d in pairs for room, starts in open_in.items() if s in starts})
    spots = tuple(sorted(set[tuple[int, int, int]]().union(*own)))
    allowed = np.array([[spot in places for spot in spots] for places in own], dtype=np.bool_)
    return Spots(problem, spots, allowed.reshape(len(own), len(spots)))
