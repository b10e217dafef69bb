"""Rooms hold so many at a time, change their layout, are open at some times, and hold the guests together."""

from itertools import combinations, combinations_with_replacement

from ortools.sat.python import cp_model

from solver.shapes import LayoutChange, Plan, RoomStarts, RoomSum, RoomUse
from solver.task import Task
from solver.variables import Variables

Model = cp_model.CpModel
Bool = cp_model.IntVar


def room_use(model: Model, x: Variables, shape: RoomUse) -> None:
    """A room holds so many tasks at a time."""
    tasks = [t for t in shape.tasks if x.uses(t, shape.room) is not x.false]
    if shape.limit == 1:
        _one_at_a_time(model, x, shape, tasks)
    elif len(tasks) > shape.limit:
        counted = [_occupied(x, task, 0, _counts(model, x, shape, task)) for task in tasks]
        model.add_cumulative(counted, [1] * len(tasks), shape.limit)


def _one_at_a_time(model: Model, x: Variables, shape: RoomUse, tasks: list[int]) -> None:
    """No two overlap, but joint ones: each of those is held apart from all that it is not joint with."""
    intervals = {task: _occupied(x, task, shape.gap, x.uses(task, shape.room)) for task in tasks}
    joint = [task for task in tasks if any((task, other) in shape.joint for other in tasks)]
    single = [intervals[task] for task in tasks if task not in joint]
    for task in joint:
        model.add_no_overlap([*single, intervals[task]])
    for one, other in combinations(joint, 2):
        if (one, other) not in shape.joint:
            model.add_no_overlap([intervals[one], intervals[other]])
    if not joint:
        model.add_no_overlap(single)


def _counts(model: Model, x: Variables, shape: RoomUse, task: int) -> Bool:
    """Whether a task takes a place of its own in a room for several: not beside a joint one that is there for longer."""
    uses = x.uses(task, shape.room)
    longer = [o for o in shape.tasks if (task, o) in shape.joint and _lasts_longer(x.problem.tasks[o], x.problem.tasks[task])]
    with_others = [x.uses(other, shape.room) for other in longer if x.uses(other, shape.room) is not x.false]
    if not with_others:
        return uses

    def value(plan: Plan) -> int:
        return int(task in plan and shape.room in plan[task].rooms and not any(o in plan and shape.room in plan[o].rooms for o in longer))

    alone = x.boolean(value)
    model.add_bool_or([alone, ~uses, *with_others])
    return alone


def _lasts_longer(one: Task, other: Task) -> bool:
    """Whether a task that starts with another always occupies its room from as early until as late; of two equal ones the first."""
    mine, theirs = (one.before, one.shortest + one.after), (other.before, other.longest + other.after)
    return mine[0] >= theirs[0] and mine[1] >= theirs[1] and (mine != theirs or one.index < other.index)


def layout_change(model: Model, x: Variables, shape: LayoutChange) -> None:
    """Tasks of one layout, widened by the change, exclude those of other layouts; among themselves they do not count.

    A capacity says this without a literal for each pair: a task of the layout takes one unit, any other takes all.
    """
    tasks = [t for t in shape.tasks if x.uses(t, shape.room) is not x.false]
    others = [t for t in shape.others if x.uses(t, shape.room) is not x.false]
    if tasks and others:
        wide = [_occupied(x, t, shape.gap, x.uses(t, shape.room), ahead=shape.gap) for t in tasks]
        plain = [_occupied(x, t, 0, x.uses(t, shape.room)) for t in others]
        model.add_cumulative([*wide, *plain], [1] * len(wide) + [len(wide)] * len(plain), len(wide))


def _occupied(x: Variables, task: int, gap: int, when: Bool, ahead: int = 0) -> cp_model.IntervalVar:
    data = x.problem.tasks[task]
    before = data.before + ahead
    first, last = x.start[task] - before, x.end[task] + data.after + gap
    if len(data.durations) == 1:
        size = before + data.longest + data.after + gap
        if when is x.true:
            return x.model.new_fixed_size_interval_var(first, size, "")
        return x.model.new_optional_fixed_size_interval_var(first, size, when, "")
    return x.model.new_optional_interval_var(first, x.duration[task] + before + data.after + gap, last, when, "")


def rooms_by_class(model: Model, x: Variables, uses: list[RoomUse]) -> None:
    """How many rooms of each class there are, as nested capacities: implied by the rooms.

    Classes are the sets of rooms that tasks allow, and the unions of two of them.
    """
    limit = {use.room: use.limit for use in uses}
    gap = {use.room: use.gap for use in uses}
    joint = frozenset[tuple[int, int]]().union(*(use.joint for use in uses))
    in_use = {task for use in uses for task in use.tasks if not any((task, other) in joint for other in range(task))}
    tasks = [t for t in x.problem.tasks if t.index in in_use and t.starts and t.rooms_needed]
    for rooms, members in _tightest_classes(tasks, limit):
        capacity = sum(limit[r] for r in rooms)
        shared = min(gap[r] for r in rooms)
        intervals = [_occupied(x, t.index, shared, x.placed(t.index)) for t in members]
        if capacity == 1:
            model.add_no_overlap(intervals)
        else:
            model.add_cumulative(intervals, [t.rooms_needed for t in members], capacity)


MOST_CLASSES = 30
"""Measured on 200 sessions in 20 rooms: with all 600 unions of two classes CP-SAT spends its time on reading the model."""


def _tightest_classes(tasks: list[Task], limit: dict[int, int]) -> list[tuple[frozenset[int], list[Task]]]:
    """Classes of rooms whose capacity may bind, those with the most work for each room first; only the smallest of equal members."""
    single = sorted({frozenset(task.rooms) for task in tasks}, key=sorted)
    smallest: dict[tuple[int, ...], tuple[frozenset[int], list[Task]]] = {}
    for one, other in combinations_with_replacement(single, 2):
        rooms = one | other
        members = [t for t in tasks if rooms.issuperset(t.rooms)]
        key = tuple(t.index for t in members)
        crowded = sum(t.rooms_needed for t in members) > sum(limit[r] for r in rooms)
        if crowded and (key not in smallest or len(rooms) < len(smallest[key][0])):
            smallest[key] = rooms, members

    def work(entry: tuple[frozenset[int], list[Task]]) -> float:
        rooms, members = entry
        return -sum(t.shortest * t.rooms_needed for t in members) / sum(limit[r] for r in rooms)

    return sorted(smallest.values(), key=work)[:MOST_CLASSES]


def room_starts(model: Model, x: Variables, shape: RoomStarts) -> None:
    """A room is open only at some times."""
    there = x.main(shape.task, shape.room) if shape.main else x.uses(shape.task, shape.room)
    model.add_implication(there, x.starts_in(shape.task, shape.starts))


def room_sum(model: Model, x: Variables, shape: RoomSum) -> None:
    """Several rooms hold the guests together."""
    held = sum(guests * x.uses(shape.task, room) for room, guests in shape.holds)
    model.add(held >= shape.needed * x.placed(shape.task))
