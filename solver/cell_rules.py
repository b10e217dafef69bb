"""The functions for the hard shapes about slots and cells."""

from collections import defaultdict

from ortools.sat.python import cp_model

from solver.cell_literals import group_cells, in_one_slot, slots_of
from solver.cells import Cell
from solver.shapes import NotInOneSlot, OneGroup
from solver.variables import Variables

Model = cp_model.CpModel
Bool = cp_model.IntVar


def one_group(model: Model, x: Variables, shape: OneGroup) -> None:
    """At most one group in each cell."""
    having: dict[Cell, list[Bool]] = defaultdict(list)
    for tasks in shape.groups:
        for cell, literal in group_cells(x, tasks).items():
            having[cell].append(literal)
    for literals in having.values():
        if len(literals) > 1:
            model.add_at_most_one(literals)


def not_in_one_slot(model: Model, x: Variables, shape: NotInOneSlot) -> None:
    """Not in one slot, or in one main room."""
    one, other = shape.one, shape.other
    ways_out = [~p for p in x.present(one, other)]
    if shape.one_room:
        same_room_unless(model, x, one, other, [~in_one_slot(x, one, other), *ways_out])
        return
    slots, others = slots_of(x, one), slots_of(x, other)
    for slot in slots:
        if slot in others:
            model.add_bool_or([~slots[slot], ~others[slot], *ways_out])


def same_room_unless(model: Model, x: Variables, one: int, other: int, ways_out: list[cp_model.LiteralT]) -> None:
    """Both have one main room unless one of the ways out holds; nothing where one of them has no room at all."""
    mains, others = (x.problem.tasks[task].mains for task in (one, other))
    if mains and others:
        for room in mains:
            model.add_bool_or([~x.main(one, room), x.main(other, room), *ways_out])
