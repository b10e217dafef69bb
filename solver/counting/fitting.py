"""Whether sessions can be counted by slot at all, and what of the shapes counts so.

That is where each room has tasks of one group only within a slot, and a task that may have a slot may stand anywhere in it: then it only
matters how many units of a group are in the slot and in how many rooms, and tasks of a group that nothing else tells apart are one class.
What the counts cannot say (who overlaps whom within a slot) is left to the exact penalty and to later phases; it never costs less than
nothing, so that a bound of what is counted is a bound of the whole.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from math import gcd

from solver.counting.counted import Alike, Counted, Pair
from solver.pairs import PairsCost, Relation
from solver.shapes import (
    Apart,
    CellPairsCost,
    CellsCost,
    Crowd,
    GapCost,
    HardShape,
    NotInOneSlot,
    OneGroup,
    OtherRoomCost,
    OverlapCost,
    Problem,
    RoomsCost,
    RoomStarts,
    RoomUse,
    SoftShape,
    SplitCost,
    StartCost,
    TurnCost,
)
from solver.task import WHOLE, Task

LIKELY = 3
"""One of so many pairs in one slot overlaps, as slots of three or four units have it."""


def counted_of(problem: Problem, *, guess: bool = False) -> Counted | None:
    """The problem as counts; None where its tasks cannot be counted by slot.

    With `guess` two tasks that had better not overlap cost something already when they are in one slot: a guess that helps to find plans
    and that makes no bound.
    """
    only = [shape for shape in problem.hard if isinstance(shape, OneGroup)]
    if problem.units or not only or not all(_is_simple(task) for task in problem.tasks):
        return None
    groups = only[0].groups
    group_of = {task: number for number, tasks in enumerate(groups) for task in tasks}
    rooms = [{problem.tasks[task].mains for task in tasks} for tasks in groups]
    if len(group_of) < len(problem.tasks) or any(len(mains) != 1 for mains in rooms):
        return None
    times = _times(problem)
    if times is None:
        return None
    step, first, capacity = times
    counted = Counted(problem, step, first, capacity, groups, tuple(frozenset(next(iter(mains))) for mains in rooms), group_of)
    if not all(_take_must(counted, shape) for shape in problem.hard) or not _take_closed(counted):
        return None
    _take_wishes(counted, guess=guess)
    return counted


def _is_simple(task: Task) -> bool:
    alone = task.rooms_needed == 1 and task.mains and len(task.durations) == 1 and not task.before and not task.after
    return bool(alone and task.starts and all(start in task.slot_of for start in task.starts))


def _times(problem: Problem) -> tuple[int, dict[int, int], dict[int, int]] | None:
    """Ticks of a unit, first tick and units of each slot, if every task may stand anywhere in the slots that it may have."""
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for task in problem.tasks:
        for start in task.starts:
            slot = task.slot_of[start]
            first[slot] = min(start, first.get(slot, start))
            last[slot] = max(start + task.longest, last.get(slot, 0))
    steps = [start - first[task.slot_of[start]] for task in problem.tasks for start in task.starts]
    step = gcd(*steps, *(task.longest for task in problem.tasks))
    for task in problem.tasks:
        own = {slot: [s for s in task.starts if task.slot_of[s] == slot] for slot in set(task.slot_of.values())}
        for slot, starts in own.items():
            if starts and starts != list(range(first[slot], last[slot] - task.longest + 1, step)):
                return None
    order = sorted(first, key=first.__getitem__)
    if any(last[one] > first[other] for one, other in zip(order, order[1:], strict=False)):
        return None
    return step, {slot: first[slot] for slot in order}, {slot: (last[slot] - first[slot]) // step for slot in order}


# Musts


def _take_must(counted: Counted, shape: HardShape) -> bool:
    """Note what a hard shape asks; False where counts cannot say it."""
    match shape:
        case OneGroup(groups=groups):
            return groups == counted.groups
        case RoomUse(limit=1, gap=0, joint=joint):
            return not joint
        case NotInOneSlot(one=one, other=other, one_room=one_room):
            counted.pairs.append(Pair(one, other, None, anywhere=not one_room))
            return True
        case Apart(one=one, other=other):
            counted.is_exact = False  # they could share a slot in two rooms, one after the other
            counted.pairs.append(Pair(one, other, None))
            return _keeps_within_slots(counted, shape)
        case RoomStarts() | Crowd():
            return True  # of the one see below, the other says of many what `Apart` says of each two
        case _:
            return False


def _keeps_within_slots(counted: Counted, shape: Apart) -> bool:
    """Whether two presences are far enough apart when they are in different slots, or one after the other in one room."""
    if shape.presence != WHOLE or shape.presence_other != WHOLE or shape.in_room is not None or shape.gap or shape.gap_back:
        return False
    ends = [first + counted.capacity[slot] * counted.step for slot, first in counted.first.items()]
    between = [first - end for end, first in zip(ends, list(counted.first.values())[1:], strict=False)]
    longest = max((ticks for row in counted.problem.walk for ticks in row), default=0) if shape.walks else 0
    return longest <= min(between, default=longest)


def _take_closed(counted: Counted) -> bool:
    """Note slots in which rooms are closed for a whole group; False where they are for a part of a slot or of a group."""
    shapes = [shape for shape in counted.problem.hard if isinstance(shape, RoomStarts)]
    closed: dict[tuple[int, int, int], set[int]] = defaultdict(set)
    for shape in shapes:
        task = counted.problem.tasks[shape.task]
        open_starts: dict[int, int] = defaultdict(int)
        for start in task.starts:
            open_starts[task.slot_of[start]] += start in shape.starts
        for slot, count in open_starts.items():
            if count == 0:
                closed[counted.group_of[shape.task], slot, shape.room].add(shape.task)
            elif count < sum(task.slot_of[start] == slot for start in task.starts):
                return False
    for (group, slot, room), tasks in closed.items():
        if tasks != {t for t in counted.groups[group] if _may_have(counted.problem.tasks[t], slot)}:
            return False
        counted.closed.add((group, slot, room))
    return True


def _may_have(task: Task, slot: int) -> bool:
    return any(task.slot_of[start] == slot for start in task.starts)


# Wishes


def _take_wishes(counted: Counted, *, guess: bool) -> None:
    number = {frozenset(tasks): group for group, tasks in enumerate(counted.groups)}
    slot_costs: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for shape in counted.problem.soft:
        if isinstance(shape, StartCost):
            _take_starts(counted, shape, slot_costs[shape.task])
        elif not _take_wish(counted, shape, number):
            counted.left.append(shape)
    if guess:
        counted.pairs += _guesses(counted)
    told_apart = {task for pair in counted.pairs for task in (pair.one, pair.other)}
    told_apart |= {task for _, turns, _ in counted.turns for task in turns}
    counted.alike += _classes(counted, slot_costs, told_apart)


def _guesses(counted: Counted) -> Iterator[Pair]:
    """What two tasks may be expected to cost in one slot and different rooms, of shapes that count overlaps."""
    for shape in counted.left:
        overlaps: Iterable[tuple[int, int, int]] = ()
        if isinstance(shape, PairsCost) and shape.relation is Relation.IN_PARALLEL:
            overlaps = ((a, b, shape.cost * (counted.step if shape.per_tick else 1)) for a, b in shape.pairs())
        elif isinstance(shape, OverlapCost):
            overlaps = ((shape.one, shape.other, shape.cost),)
        yield from (Pair(one, other, max(1, cost // LIKELY)) for one, other, cost in overlaps)


def _take_starts(counted: Counted, shape: StartCost, costs: dict[int, int]) -> None:
    """Prices of starts as prices of slots: the least of each; what some starts cost beyond that is left."""
    by_slot: dict[int, set[int]] = defaultdict(set)
    task = counted.problem.tasks[shape.task]
    for start in task.starts:
        by_slot[task.slot_of[start]].add(shape.costs.get(start, 0))
    for slot, found in by_slot.items():
        costs[slot] += min(found)
    if any(len(found) > 1 for found in by_slot.values()):
        counted.left.append(shape)


def _take_wish(counted: Counted, shape: SoftShape, number: Mapping[frozenset[int], int]) -> bool:
    """Note what a soft shape costs; False where counts cannot say it."""
    match shape:
        case CellsCost(tasks=tasks, costs=costs):
            return _take_cells(counted, tasks, costs)
        case CellPairsCost(ones=ones, others=others, cost=cost) if frozenset(ones) in number and frozenset(others) in number:
            one, other = sorted((number[frozenset(ones)], number[frozenset(others)]))
            counted.together[one, other] += cost
        case SplitCost(tasks=tasks, cost=cost) if frozenset(tasks) in number:
            counted.split[number[frozenset(tasks)]] += cost
        case RoomsCost(tasks=tasks, cost=cost, per_day=False) if frozenset(tasks) in number:
            counted.home[number[frozenset(tasks)]] += cost
        case GapCost(tasks=tasks, slots=slots, cost=cost) if frozenset(tasks) in number:
            counted.gaps.append((number[frozenset(tasks)], tuple(s for s in slots if s in counted.first), cost))
            return set(slots) <= set(counted.first)
        case TurnCost(tasks=tasks, turns=turns, cost=cost) if frozenset(tasks) in number:
            own = {task: turn for task, turn in zip(tasks, turns, strict=True) if turn}
            counted.turns.append((number[frozenset(tasks)], own, cost))
        case OtherRoomCost(one=one, other=other, cost=cost):
            counted.pairs.append(Pair(one, other, cost))
        case _:
            return False
    return True


def _take_cells(counted: Counted, tasks: Iterable[int], costs: Mapping[tuple[int, int], int]) -> bool:
    concerned = set(tasks)
    groups = [number for number, own in enumerate(counted.groups) if concerned.intersection(own)]
    if any(not concerned.issuperset(counted.groups[group]) for group in groups):
        return False
    for group in groups:
        for (slot, room), cost in costs.items():
            counted.cells[group, slot, room] += cost
    return True


def _classes(counted: Counted, costs: Mapping[int, Mapping[int, int]], told_apart: set[int]) -> list[Alike]:
    found: dict[tuple[object, ...], list[int]] = defaultdict(list)
    prices: dict[int, dict[int, int]] = {}
    for task in counted.problem.tasks:
        slots = sorted({task.slot_of[start] for start in task.starts})
        own = prices[task.index] = {slot: costs[task.index].get(slot, 0) if task.index in costs else 0 for slot in slots}
        alone = task.index if task.index in told_apart else -1
        found[counted.group_of[task.index], task.longest, tuple(own.items()), alone].append(task.index)
    return [
        Alike(counted.group_of[tasks[0]], counted.problem.tasks[tasks[0]].longest // counted.step, tuple(tasks), prices[tasks[0]])
        for tasks in found.values()
    ]
