"""How many tasks fit at a time and in a room, as sums: implied by the rooms, and what bounds of the wishes about pairs stand on.

That a room holds one task at a time tells the linear relaxation little about how many are at one time at all; prices of pairs grow with
the square of that number. Only where all tasks have few starts: on a fine grid hardly any of it binds, and reading it takes time.
"""

from collections.abc import Iterable

from ortools.sat.python import cp_model

from solver.shapes import RoomStarts, RoomUse
from solver.task import Task
from solver.variables import Variables

Span = tuple[int, int]


def slot_counts(model: cp_model.CpModel, x: Variables) -> None:
    """Add the sums wherever they could bind; every task has to be placed."""
    if not all(x.has_few_starts(task.index) for task in x.problem.tasks):
        return
    counts = _Counts(model, x)
    for rooms in counts.classes():
        counts.by_time(rooms)
    for use in counts.uses:
        counts.by_room(use)


class _Counts:
    """The rooms, and those tasks that take exactly one of them for themselves."""

    def __init__(self, model: cp_model.CpModel, x: Variables) -> None:
        self._model, self._x = model, x
        self.uses = [shape for shape in x.problem.hard if isinstance(shape, RoomUse)]
        self._limits = {use.room: use.limit for use in self.uses}
        self._open = {(shape.task, shape.room): shape.starts for shape in x.problem.hard if isinstance(shape, RoomStarts)}
        joint = {task for use in self.uses for pair in use.joint for task in pair}
        within = {use.room: set(use.tasks) for use in self.uses}
        self._tasks = [
            task
            for task in x.problem.tasks
            if task.starts and task.rooms_needed == 1 and task.mains and task.index not in joint
            if all(task.index in within.get(room, set[int]()) for room in task.mains)
        ]

    def classes(self) -> list[frozenset[int]]:
        """The sets of rooms that tasks may have, and all rooms together."""
        single = {frozenset(task.mains) for task in self._tasks}
        return sorted(single | {frozenset[int]().union(*single)}, key=sorted)

    def by_time(self, rooms: frozenset[int]) -> None:
        """At the begin of each start no more tasks of these rooms than there are rooms open to one of them."""
        members = [task for task in self._tasks if rooms.issuperset(task.mains)]
        for tick in sorted({start for task in members for start in task.starts}):
            there = [(task, room) for task in members for room in task.mains if _holds(self._spans(task, room), tick)]
            capacity = sum(self._limits[room] for room in {room for _, room in there})
            held = sorted({task.index for task, _ in there})
            if len(held) > capacity:
                self._model.add(sum(self._held(task, tick) for task in held) <= capacity)

    def by_room(self, use: RoomUse) -> None:
        """No more tasks in a room than can follow each other."""
        members = [task for task in self._tasks if use.room in task.mains]
        most = _most({span for task in members for span in self._spans(task, use.room)}, use.gap)
        if use.limit == 1 and len(members) > most:
            self._model.add(sum(self._x.main(task.index, use.room) for task in members) <= most)

    def _spans(self, task: Task, room: int) -> list[Span]:
        """When the task could be in the room."""
        starts = self._open.get((task.index, room), task.starts)
        return [(start, start + task.longest) for start in task.starts if start in starts]

    def _held(self, task: int, tick: int) -> cp_model.IntVar:
        data = self._x.problem.tasks[task]
        return self._x.starts_in(task, (start for start in data.starts if start <= tick < start + data.longest))


def _holds(spans: Iterable[Span], tick: int) -> bool:
    return any(first <= tick < last for first, last in spans)


def _most(spans: Iterable[Span], gap: int) -> int:
    """How many of the spans can follow each other with the gap between them."""
    count, free = 0, None
    for first, last in sorted(spans, key=lambda span: span[1]):
        if free is None or first >= free:
            count, free = count + 1, last + gap
    return count
