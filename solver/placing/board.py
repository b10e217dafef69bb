"""A plan that grows and shrinks task by task, and what is asked of it again and again."""

from collections import defaultdict
from collections.abc import Mapping
from typing import TypeVar

from solver.cells import Cell, cell_of
from solver.placing.index import index_of
from solver.placing.occupancy import Occupancy
from solver.shapes import Place, Plan, Problem

Part = TypeVar("Part")
"""A day or a slot."""


class Board:
    """Where the tasks are, and which are in a room or served by a unit."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.index = index_of(problem)
        self.occupancy = Occupancy(problem, self.index)
        self.plan: Plan = {}
        self.in_room: dict[int, set[int]] = defaultdict(set)
        self.served: dict[int, set[int]] = defaultdict(set)
        self.day_number = [-1] * len(problem.tasks)
        """The day of each placed task as wishes count it; -1 without a place."""
        self.days = [_spans(task.day_of) for task in problem.tasks]
        self.slots = [_spans(task.slot_of) for task in problem.tasks]
        """For each task the first and the last start in each slot; between them is no start of another slot."""
        self.cell: list[Cell | None] = [None] * len(problem.tasks)
        """Slot and main room of each placed task."""

    def put(self, task: int, place: Place) -> None:
        """Give a task its place."""
        self.plan[task] = place
        self.day_number[task] = self.problem.tasks[task].day_of.get(place.start) or 0
        self.cell[task] = cell_of(self.problem, task, place)
        self.occupancy.put(task, place)
        for room in place.rooms:
            self.in_room[room].add(task)
        for unit in place.units:
            self.served[unit].add(task)

    def take(self, task: int) -> Place:
        """Take a task away from its place."""
        place = self.plan.pop(task)
        self.day_number[task] = -1
        self.cell[task] = None
        self.occupancy.take(task)
        for room in place.rooms:
            self.in_room[room].discard(task)
        for unit in place.units:
            self.served[unit].discard(task)
        return place

    def day(self, task: int) -> int | None:
        """The day on which a placed task starts."""
        return self.problem.tasks[task].day_of.get(self.plan[task].start)

    def slot(self, task: int) -> int | None:
        """The slot in which a task starts; None without a place or outside of all slots."""
        return self.problem.tasks[task].slot_of.get(self.plan[task].start) if task in self.plan else None


def _spans(part_of: Mapping[int, Part]) -> dict[Part, tuple[int, int]]:
    """The first and the last start of each day, or of each slot."""
    starts: dict[Part, list[int]] = defaultdict(list)
    for start, part in part_of.items():
        starts[part].append(start)
    return {part: (min(values), max(values)) for part, values in starts.items()}
