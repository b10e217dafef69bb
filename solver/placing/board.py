"""A plan that grows and shrinks task by task, and what is asked of it again and again."""

from collections import defaultdict

from solver.placing.index import index_of
from solver.placing.occupancy import Occupancy
from solver.shapes import Place, Plan, Problem


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
        self.days = [_day_spans(task.day_of) for task in problem.tasks]

    def put(self, task: int, place: Place) -> None:
        """Give a task its place."""
        self.plan[task] = place
        self.day_number[task] = self.problem.tasks[task].day_of.get(place.start) or 0
        self.occupancy.put(task, place)
        for room in place.rooms:
            self.in_room[room].add(task)
        for unit in place.units:
            self.served[unit].add(task)

    def take(self, task: int) -> Place:
        """Take a task away from its place."""
        place = self.plan.pop(task)
        self.day_number[task] = -1
        self.occupancy.take(task)
        for room in place.rooms:
            self.in_room[room].discard(task)
        for unit in place.units:
            self.served[unit].discard(task)
        return place

    def day(self, task: int) -> int | None:
        """The day on which a placed task starts."""
        return self.problem.tasks[task].day_of.get(self.plan[task].start)


def _day_spans(day_of: dict[int, int | None]) -> dict[int | None, tuple[int, int]]:
    """The first and the last start of each day."""
    starts: dict[int | None, list[int]] = defaultdict(list)
    for start, day in day_of.items():
        starts[day].append(start)
    return {day: (min(values), max(values)) for day, values in starts.items()}
