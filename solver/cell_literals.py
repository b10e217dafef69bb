"""Literals about slots and cells that several shapes share: a task in a slot, a group of tasks in a slot or a cell.

They may be true without need unless it is said that they are exact; in a plan each has its exact value.
"""

from collections import defaultdict
from collections.abc import Container

from ortools.sat.python import cp_model

from solver.cells import Cell, cells_of
from solver.shapes import Plan
from solver.variables import Variables

Bool = cp_model.IntVar


def slots_of(x: Variables, task: int) -> dict[int, Bool]:
    """For each slot that the task may have whether it starts in it, exactly; its start counts even while it is unplaced."""
    data = x.problem.tasks[task]
    starts: dict[int, list[int]] = defaultdict(list)
    for start in data.starts:
        if start in data.slot_of:
            starts[data.slot_of[start]].append(start)
    return {slot: x.starts_in(task, starts[slot]) for slot in sorted(starts)}


def slot_in(x: Variables, plan: Plan, task: int) -> int | None:
    """The slot that the variables of a task have for a plan, placed or not."""
    data = x.problem.tasks[task]
    return data.slot_of.get(x.place_in(plan, task)[0]) if data.starts else None


def group_slots(x: Variables, tasks: tuple[int, ...]) -> dict[int, Bool]:
    """For each slot whether one of the tasks starts in it, exactly."""
    within: dict[int, list[Bool]] = defaultdict(list)
    for task in tasks:
        for slot, literal in slots_of(x, task).items():
            within[slot].append(literal)
    return {s: x.shared(("group has slot", s, *tasks), lambda s=s: _any_in_slot(x, tasks, s, within[s])) for s in sorted(within)}


def _any_in_slot(x: Variables, tasks: tuple[int, ...], slot: int, literals: list[Bool]) -> Bool:
    if any(one is x.true for one in literals):
        return x.true
    if len(literals) == 1:
        return literals[0]
    used = x.boolean(lambda plan: int(any(slot_in(x, plan, task) == slot for task in tasks)))
    x.model.add_max_equality(used, literals)
    return used


def group_cells(x: Variables, tasks: tuple[int, ...], wanted: Container[Cell] | None = None) -> dict[Cell, Bool]:
    """For each cell that a task of the group may have, or each wanted one of these, whether a placed one has it."""
    holding: dict[Cell, list[tuple[Bool, Bool]]] = defaultdict(list)
    for task in tasks:
        for slot, in_slot in slots_of(x, task).items():
            for room in x.problem.tasks[task].mains:
                main = x.main(task, room)
                if main is not x.false and (wanted is None or (slot, room) in wanted):
                    holding[slot, room].append((in_slot, main))
    return {c: x.shared(("group has cell", *c, *tasks), lambda c=c: _any_in_cell(x, tasks, c, holding[c])) for c in sorted(holding)}


def _any_in_cell(x: Variables, tasks: tuple[int, ...], cell: Cell, holding: list[tuple[Bool, Bool]]) -> Bool:
    if any(in_slot is x.true and main is x.true for in_slot, main in holding):
        return x.true
    conditions = [[one for one in pair if one is not x.true] for pair in holding]
    if len(conditions) == 1 and len(conditions[0]) == 1:
        return conditions[0][0]
    has = x.boolean(lambda plan: int(cell in cells_of(x.problem, tasks, plan)))
    for both in conditions:
        x.model.add_bool_or([has, *(~one for one in both)])
    return has


def in_one_slot(x: Variables, one: int, other: int) -> Bool:
    """Whether both start in one slot; their starts count even while they are unplaced."""
    one, other = min(one, other), max(one, other)
    return x.shared(("in one slot", one, other), lambda: _in_one_slot(x, one, other))


def _in_one_slot(x: Variables, one: int, other: int) -> Bool:
    slots, others = slots_of(x, one), slots_of(x, other)
    common = [slot for slot in slots if slot in others]
    if not common:
        return x.false
    if any(slots[slot] is x.true and others[slot] is x.true for slot in common):
        return x.true
    both = x.boolean(lambda plan: int(slot_in(x, plan, one) == slot_in(x, plan, other) is not None))
    for slot in common:
        x.model.add_bool_or([both, ~slots[slot], ~others[slot]])
    return both
