"""The hard shapes of a problem, sorted by what they are about."""

from collections import defaultdict
from dataclasses import dataclass, field

from solver.shapes import (
    Adjacent,
    AfterAny,
    Apart,
    AtOnce,
    Crowd,
    DayLoad,
    Distinct,
    HardShape,
    LayoutChange,
    Meal,
    Need,
    NotInOneSlot,
    OneGroup,
    Order,
    Problem,
    RoomStarts,
    RoomSum,
    RoomUse,
    Same,
    Stretch,
    UnitApart,
)


@dataclass
class Index:
    """The hard shapes of a problem by the tasks, rooms and units that they are about."""

    relations: dict[int, list[HardShape]] = field(default_factory=lambda: defaultdict(list))
    """Shapes that rule out starts, by task."""
    uses: dict[int, RoomUse] = field(default_factory=dict[int, RoomUse])
    use_tasks: dict[int, frozenset[int]] = field(default_factory=dict[int, frozenset[int]])
    layouts: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    """By task the tasks of other layouts."""
    layout_gap: dict[int, int] = field(default_factory=dict[int, int])
    room_starts: dict[tuple[int, int], frozenset[int]] = field(default_factory=dict[tuple[int, int], frozenset[int]])
    room_sums: dict[int, list[RoomSum]] = field(default_factory=lambda: defaultdict(list))
    needs: dict[int, list[tuple[int, ...]]] = field(default_factory=lambda: defaultdict(list))
    bound: dict[tuple[int, int], list[UnitApart]] = field(default_factory=lambda: defaultdict(list))
    serving_loads: dict[tuple[int, int], list[DayLoad]] = field(default_factory=lambda: defaultdict(list))
    """By unit and task: limits a day of members, towards which the task counts when the unit serves it."""
    longest_walk: int = 0
    """By unit and task served."""
    stretches: dict[int, list[Stretch]] = field(default_factory=lambda: defaultdict(list))


def index_of(problem: Problem) -> Index:
    """Sort the shapes of a problem.

    Raises:
        TypeError: when a shape is of a kind that is not known here.
    """
    index = Index()
    index.longest_walk = max((ticks for row in problem.walk for ticks in row), default=0)
    for load in (shape for shape in problem.hard if isinstance(shape, DayLoad)):
        for task, units in load.served:
            for unit in units:
                index.serving_loads[unit, task].append(load)
    for shape in problem.hard:
        match shape:
            case RoomUse(room=room):
                index.uses[room] = shape
                index.use_tasks[room] = frozenset(shape.tasks)
            case LayoutChange(room=room):
                index.layout_gap[room] = max(shape.gap, index.layout_gap.get(room, 0))
                for one in shape.tasks:
                    index.layouts[one].update(shape.others)
                for other in shape.others:
                    index.layouts[other].update(shape.tasks)
            case RoomStarts():
                key = shape.task, shape.room
                index.room_starts[key] = index.room_starts.get(key, shape.starts) & shape.starts
            case RoomSum(task=task):
                index.room_sums[task].append(shape)
            case Need(task=task):
                index.needs[task].append(shape.units)
            case UnitApart():
                index.bound[shape.unit, shape.served].append(shape)
                index.relations[shape.other].append(shape)
            case Stretch():
                for task in {*shape.plenaries, *shape.pauses}:
                    index.stretches[task].append(shape)
            case _:
                for task in _members(shape):
                    index.relations[task].append(shape)
    return index


def _members(shape: HardShape) -> set[int]:
    match shape:
        case Apart() | NotInOneSlot():
            return {shape.one, shape.other}
        case Order() | Adjacent():
            return {shape.first, shape.second}
        case Crowd() | DayLoad():
            return {task for task, _ in shape.members}
        case Same() | Distinct() | AtOnce():
            return set(shape.tasks)
        case OneGroup(groups=groups):
            return {task for group in groups for task in group}
        case AfterAny():
            return {shape.task, *shape.others}
        case Meal():
            return {shape.meal, *shape.tasks}
        case _:
            raise TypeError(type(shape).__name__)
