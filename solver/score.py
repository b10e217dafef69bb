"""The exact penalty of a plan, read from the soft shapes; what CP-SAT minimises must agree with it, and so must the checker."""

from collections import defaultdict
from collections.abc import Iterable

from solver import cells
from solver.pairs import PairsCost, Spot, units
from solver.shapes import (
    Adjacent,
    AtOnceCost,
    CellPairsCost,
    CellsCost,
    CountCost,
    DaysCost,
    GapCost,
    LateCost,
    MissingDaysCost,
    MixedCost,
    NearCost,
    NotAdjacentCost,
    OtherRoomCost,
    OverlapCost,
    Place,
    Plan,
    Problem,
    RoomCost,
    RoomsCost,
    ShortenedCost,
    SoftShape,
    SplitCost,
    StartCost,
    StartsCost,
    TurnCost,
)


def penalties(problem: Problem, plan: Plan) -> dict[str, int]:
    """Penalty by label."""
    found: dict[str, int] = defaultdict(int)
    if problem.base_cost:
        found["rules"] = problem.base_cost
    for shape in problem.soft:
        found[shape.label] += cost(problem, shape, plan)
    return {label: value for label, value in found.items() if value}


def total(problem: Problem, plan: Plan) -> int:
    """The whole penalty."""
    return problem.base_cost + sum(cost(problem, shape, plan) for shape in problem.soft)


def cost(problem: Problem, shape: SoftShape, plan: Plan) -> int:
    """The penalty of one shape; tasks that are not placed cost nothing."""
    match shape:
        case StartCost(task=task, costs=costs):
            return costs.get(plan[task].start, 0) if task in plan else 0
        case RoomCost(task=task, costs=costs):
            main = plan[task].main if task in plan else None
            return costs.get(main, 0) if main is not None else 0
        case ShortenedCost(task=task, costs=costs):
            return costs.get(plan[task].duration, 0) if task in plan else 0
        case OverlapCost() | NearCost() | LateCost() | NotAdjacentCost():
            return shape.cost * _pair_units(problem, shape, plan)
        case PairsCost():
            return shape.cost * _units_of_pairs(problem, shape, plan)
        case CellsCost() | CellPairsCost() | SplitCost() | GapCost() | TurnCost() | OtherRoomCost() | MixedCost():
            return cells.cost(problem, shape, plan)
        case DaysCost() | MissingDaysCost() | RoomsCost() | StartsCost() | CountCost() | AtOnceCost():
            return shape.cost * _group_units(problem, shape, plan)


def _pair_units(problem: Problem, shape: OverlapCost | NearCost | LateCost | NotAdjacentCost, plan: Plan) -> int:
    if isinstance(shape, NotAdjacentCost):
        pair = shape.relation.first, shape.relation.second
    elif isinstance(shape, LateCost):
        pair = shape.first, shape.second
    else:
        pair = shape.one, shape.other
    one, other = plan.get(pair[0]), plan.get(pair[1])
    if one is None or other is None:
        return 0
    match shape:
        case OverlapCost():
            return int(one.start < other.end and other.start < one.end)
        case NearCost():
            a, b = shape.presence.span(one.start, one.duration), shape.presence_other.span(other.start, other.duration)
            return int(0 <= max(b[0] - a[1], a[0] - b[1]) < shape.gap)
        case LateCost():
            return int(other.start < one.start) if shape.by_start else int(other.start < one.end + shape.gap)
        case NotAdjacentCost():
            return int(not adjacent(problem, shape.relation, one, other))


def adjacent(problem: Problem, relation: Adjacent, one: Place, other: Place) -> bool:
    """Whether two places are adjacent as the relation asks."""
    if problem.tasks[relation.first].day_of.get(one.start) != problem.tasks[relation.second].day_of.get(other.start):
        return False
    after = 0 <= other.start - one.end <= relation.gap
    return after or (relation.either_order and 0 <= one.start - other.end <= relation.gap)


def spot(problem: Problem, task: int, place: Place) -> Spot:
    """A place of a task as pairs see it."""
    seats = None if place.main is None else problem.seats[place.main]
    return Spot(place.start, place.end, problem.tasks[task].day_of.get(place.start), place.main, seats)


def _units_of_pairs(problem: Problem, shape: PairsCost, plan: Plan) -> int:
    spots = {task: spot(problem, task, plan[task]) for task in shape.tasks if task in plan}
    return sum(units(shape, spots[one], spots[other]) for one, other in shape.pairs() if one in spots and other in spots)


GroupCost = DaysCost | MissingDaysCost | RoomsCost | StartsCost | CountCost | AtOnceCost


def _group_units(problem: Problem, shape: GroupCost, plan: Plan) -> int:
    tasks = [task for task in shape.tasks if task in plan]
    if not tasks:
        return 0
    days = [problem.tasks[t].day_of[plan[t].start] or 0 for t in tasks]
    match shape:
        case DaysCost(span=span, free=free):
            return max(0, max(days) - min(days) - free) if span else len(set(days)) - 1
        case MissingDaysCost():
            return len(days) - len(set(days))
        case RoomsCost(per_day=per_day):
            return _room_units(((day if per_day else 0, plan[t].main) for t, day in zip(tasks, days, strict=True)))
        case StartsCost():
            return len({plan[t].start for t in tasks}) - 1
        case CountCost(limit=limit):
            return sum(max(0, days.count(day) - limit) for day in set(days))
        case AtOnceCost(limit=limit):
            return max(0, fullest_moment([plan[t] for t in tasks]) - limit)


def _room_units(rooms: Iterable[tuple[int, int | None]]) -> int:
    used = {(day, room) for day, room in rooms if room is not None}
    return len(used) - len({day for day, _ in used})


def fullest_moment(places: list[Place]) -> int:
    """The largest number of places with public time at one moment."""
    return max((sum(other.start <= place.start < other.end for other in places) for place in places), default=0)


def tasks_of(shape: SoftShape) -> tuple[int, ...]:
    """The tasks that a soft shape is about."""
    match shape:
        case StartCost(task=task) | RoomCost(task=task) | ShortenedCost(task=task):
            return (task,)
        case LateCost(first=first, second=second):
            return first, second
        case NotAdjacentCost(relation=Adjacent(first=first, second=second)):
            return first, second
        case OverlapCost(one=one, other=other) | NearCost(one=one, other=other) | OtherRoomCost(one=one, other=other):
            return one, other
        case CellPairsCost(ones=ones, others=others):
            return *ones, *others
        case MixedCost(groups=groups):
            return tuple(task for group in groups for task in group)
        case _:
            return shape.tasks
