"""One function for each soft shape about slots and cells: what it adds to the penalty, as an expression that CP-SAT minimises."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations

from ortools.sat.python import cp_model

from solver import rules
from solver.cell_literals import group_cells, group_slots, in_one_slot
from solver.cell_rules import same_room_unless
from solver.cells import cells_of, cost, has_gap, turns_of
from solver.shapes import CellPairsCost, CellsCost, GapCost, MixedCost, OtherRoomCost, Plan, SplitCost, TurnCost
from solver.variables import Value, Variables

Model = cp_model.CpModel
Bool = cp_model.IntVar
Expression = cp_model.LinearExprT


def cells_cost(_model: Model, x: Variables, shape: CellsCost) -> Expression:
    """A price for each cell that the tasks have."""
    return sum(shape.costs[cell] * literal for cell, literal in group_cells(x, shape.tasks, shape.costs).items())


def split_cost(_model: Model, x: Variables, shape: SplitCost) -> Expression:
    """A price for each further main room in a slot."""
    terms: list[Expression] = []
    for slot, rooms in _by_slot(x, shape.tasks).items():

        def count(plan: Plan, slot: int = slot) -> int:
            return sum(held == slot for held, _ in cells_of(x.problem, shape.tasks, plan))

        terms.append(_beyond_first(x, rooms, count))
    return shape.cost * sum(terms)


def mixed_cost(_model: Model, x: Variables, shape: MixedCost) -> Expression:
    """A price for each further group in a cell."""
    having: dict[tuple[int, int], list[Bool]] = defaultdict(list)
    for tasks in shape.groups:
        for cell, literal in group_cells(x, tasks).items():
            having[cell].append(literal)
    terms: list[Expression] = []
    for cell, groups in having.items():

        def count(plan: Plan, cell: tuple[int, int] = cell) -> int:
            return sum(cell in cells_of(x.problem, tasks, plan) for tasks in shape.groups)

        terms.append(_beyond_first(x, groups, count))
    return shape.cost * sum(terms)


def _by_slot(x: Variables, tasks: tuple[int, ...]) -> dict[int, list[Bool]]:
    """For each slot whether the tasks have its rooms."""
    found: dict[int, list[Bool]] = defaultdict(list)
    for (slot, _), literal in group_cells(x, tasks).items():
        found[slot].append(literal)
    return found


def _beyond_first(x: Variables, literals: list[Bool], count: Value) -> Expression:
    """How many hold beyond one; `count` says how many do in a plan."""
    if len(literals) < 2:
        return 0
    more = x.integer(0, len(literals) - 1, lambda plan: max(0, count(plan) - 1))
    x.model.add(more >= sum(literals) - 1)
    return more


def cell_pairs_cost(model: Model, x: Variables, shape: CellPairsCost) -> Expression:
    """A price for each pair of rooms of the two groups in a slot: for each room of one all those of the other."""
    ones, others = (group_cells(x, tasks) for tasks in (shape.ones, shape.others))
    sides = (shape.ones, ones, others) if len(ones) <= len(others) else (shape.others, others, ones)
    there = _by_slot(x, shape.others if sides[0] is shape.ones else shape.ones)
    terms: list[Expression] = []
    for (slot, room), here in sides[1].items():
        if slot in there:
            terms.append(_all_if(model, x, here, there[slot], _pairs_of(x, shape, sides[0], (slot, room))))
    return shape.cost * sum(terms)


def _pairs_of(x: Variables, shape: CellPairsCost, tasks: tuple[int, ...], cell: tuple[int, int]) -> Value:
    """In how many pairs a cell of one group is."""
    theirs = shape.others if tasks is shape.ones else shape.ones

    def value(plan: Plan) -> int:
        if cell not in cells_of(x.problem, tasks, plan):
            return 0
        return sum(slot == cell[0] for slot, _ in cells_of(x.problem, theirs, plan))

    return value


def _all_if(model: Model, x: Variables, when: Bool, literals: list[Bool], value: Value) -> Expression:
    """How many of the literals hold, where `when` does."""
    if when is x.true:
        return sum(literals)
    counted = x.integer(0, len(literals), value)
    if len(literals) == 1:
        model.add_bool_or([counted, ~when, ~literals[0]])
    else:
        model.add(counted >= sum(literals)).only_enforce_if(when)
    return counted


def gap_cost(model: Model, x: Variables, shape: GapCost) -> Expression:
    """A price when a slot is not used between two that are, told by whether any before and any after it is."""
    in_slot = group_slots(x, shape.tasks)
    used = [in_slot.get(slot, x.false) for slot in shape.slots]
    while used and used[-1] is x.false:
        used.pop()
    while used and used[0] is x.false:
        used.pop(0)
    if len(used) < 3:
        return 0
    first = shape.slots.index(next(slot for slot in shape.slots if slot in in_slot))
    slots = shape.slots[first : first + len(used)]
    before, after = _any_until(model, x, shape, slots, used), _any_until(model, x, shape, slots[::-1], used[::-1])[::-1]
    gap = x.boolean(lambda plan: int(has_gap(shape.slots, _used(x, shape.tasks, plan))))
    for number in range(1, len(used) - 1):
        model.add_bool_or([gap, used[number], ~before[number - 1], ~after[number + 1]])
    return shape.cost * gap


def _used(x: Variables, tasks: Iterable[int], plan: Plan) -> set[int]:
    slots = (x.problem.tasks[task].slot_of.get(plan[task].start) for task in tasks if task in plan)
    return {slot for slot in slots if slot is not None}


def _any_until(model: Model, x: Variables, shape: GapCost, slots: tuple[int, ...], used: list[Bool]) -> list[Bool]:
    """For each slot whether it or one before it is used."""
    found = [used[0]]
    for number, literal in enumerate(used[1:], 1):
        so_far = frozenset(slots[: number + 1])
        any_used = x.boolean(lambda plan, so_far=so_far: int(not so_far.isdisjoint(_used(x, shape.tasks, plan))))
        for one in (literal, found[-1]):
            model.add_implication(one, any_used)
        found.append(any_used)
    return found


def other_room_cost(model: Model, x: Variables, shape: OtherRoomCost) -> Expression:
    """A price when two are in one slot and in different rooms."""
    one, other = min(shape.one, shape.other), max(shape.one, shape.other)
    together = in_one_slot(x, one, other)
    if together is x.false or not all(x.problem.tasks[task].mains for task in (one, other)):
        return 0
    return shape.cost * x.shared(("in one slot, other room", one, other), lambda: _other_room(model, x, one, other, together))


def _other_room(model: Model, x: Variables, one: int, other: int, together: Bool) -> Bool:
    whether = OtherRoomCost("", one, other, 1)
    bad = x.boolean(lambda plan: cost(x.problem, whether, plan))
    same_room_unless(model, x, one, other, [bad, ~together])
    return bad


def turn_cost(model: Model, x: Variables, shape: TurnCost) -> Expression:
    """A price for each task that is not in its turn, which is the number of those before it, and for overlaps."""
    turns = {task: turn for task, turn in zip(shape.tasks, shape.turns, strict=True) if x.problem.tasks[task].starts}
    wanted = [task for task, turn in turns.items() if turn]
    keys = _keys(model, x, tuple(turns))
    before: dict[tuple[int, int], Expression] = {}
    for one, other in combinations(turns, 2):
        if turns[one] or turns[other]:
            earlier = _earlier(model, x, one, other, keys)
            before[one, other], before[other, one] = earlier, 1 - earlier
    terms: list[Expression] = []
    for task in wanted:
        ahead = sum(before[other, task] for other in turns if other != task)
        wrong = x.boolean(lambda plan, task=task: int(task in plan and turns_of(x.problem, turns, plan)[task] != turns[task]))
        model.add(ahead == turns[task] - 1).only_enforce_if(~wrong)
        terms.append(wrong)
    terms += [rules.overlap(model, x, one, other) for one, other in combinations(wanted, 2)]
    return shape.cost * sum(terms)


Key = tuple[Expression, Callable[[Plan], int]]
"""Where a task comes among others, as an expression, and in a plan."""


def _keys(model: Model, x: Variables, tasks: tuple[int, ...]) -> dict[int, Key]:
    """For each task a number by which they come: by slot, or start outside of all, then by main room, by start and as listed."""
    data = [x.problem.tasks[task] for task in tasks]
    times = {time: number for number, time in enumerate(sorted({_time(x, one.index, s) for one in data for s in one.starts}))}
    starts = {start: number for number, start in enumerate(sorted({s for one in data for s in one.starts}))}
    rooms = {room: number for number, room in enumerate(sorted({r for one in data for r in one.mains}), 1)}
    by_start = len(tasks)
    by_room = by_start * len(starts)
    by_time = by_room * (len(rooms) + 1)

    def of(number: int, task: int) -> Key:
        codes = {s: number + by_start * starts[s] + by_time * times[_time(x, task, s)] for s in x.problem.tasks[task].starts}

        def value(plan: Plan) -> int:
            main = plan[task].main if task in plan else None
            return codes[x.place_in(plan, task)[0]] + (0 if main is None else by_room * rooms[main])

        main_room = (by_room * rooms[room] * x.main(task, room) for room in x.problem.tasks[task].mains)
        return sum([_by_start(model, x, task, codes), *main_room]), value

    return {task: of(number, task) for number, task in enumerate(sorted(tasks))}


def _time(x: Variables, task: int, start: int) -> tuple[int, int]:
    """The window of the slot at a start, or the minute."""
    slot = x.problem.tasks[task].slot_of.get(start)
    minute = x.problem.origin + start * x.problem.tick
    return (minute, minute) if slot is None else x.problem.slots[slot]


def _by_start(model: Model, x: Variables, task: int, codes: dict[int, int]) -> Expression:
    """A number that the start gives."""
    if len(codes) == 1:
        return next(iter(codes.values()))
    code = x.integer(min(codes.values()), max(codes.values()), lambda plan: codes[x.place_in(plan, task)[0]])
    model.add_allowed_assignments([x.start[task], code], sorted(codes.items()))
    return code


def _earlier(model: Model, x: Variables, one: int, other: int, keys: dict[int, Key]) -> Bool:
    """Whether one comes before the other, exactly."""
    (key, value), (other_key, other_value) = keys[one], keys[other]
    earlier = x.boolean(lambda plan: int(value(plan) < other_value(plan)))
    model.add(key + 1 <= other_key).only_enforce_if(earlier)
    model.add(other_key + 1 <= key).only_enforce_if(~earlier)
    return earlier
