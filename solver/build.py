"""Problem -> CP-SAT model."""

from collections.abc import Callable

from ortools.sat.python import cp_model

from solver import break_rules, cell_rules, room_rules, rules, shapes, unit_rules
from solver.preferences import penalty
from solver.shapes import HardShape, Need, Problem, RoomUse
from solver.slot_counts import slot_counts
from solver.variables import Scope, Variables

HARD_RULES: dict[type[HardShape], Callable[..., None]] = {
    shapes.Apart: rules.apart,
    shapes.Crowd: rules.crowd,
    shapes.RoomUse: room_rules.room_use,
    shapes.LayoutChange: room_rules.layout_change,
    shapes.RoomStarts: room_rules.room_starts,
    shapes.RoomSum: room_rules.room_sum,
    shapes.UnitApart: unit_rules.unit_apart,
    shapes.Order: rules.order,
    shapes.AfterAny: rules.after_any,
    shapes.Adjacent: rules.adjacent,
    shapes.Same: rules.same,
    shapes.Distinct: rules.distinct,
    shapes.AtOnce: rules.at_once,
    shapes.DayLoad: rules.day_load,
    shapes.Meal: break_rules.meal,
    shapes.Stretch: break_rules.stretch,
    shapes.OneGroup: cell_rules.one_group,
    shapes.NotInOneSlot: cell_rules.not_in_one_slot,
}
"""The function for each hard shape; needs are part of the variables."""


def build(problem: Problem, scope: Scope, *, wishes: bool) -> Variables:
    """A model of the problem with every must; with `wishes` it minimises the penalty.

    Where tasks may stay unplaced it minimises their importance instead.
    """
    model = cp_model.CpModel()
    x = Variables(model, problem, scope)
    for shape in problem.hard:
        if not isinstance(shape, Need):
            HARD_RULES[type(shape)](model, x, shape)
    if scope.classes:
        room_rules.rooms_by_class(model, x, [shape for shape in problem.hard if isinstance(shape, RoomUse)])
    unit_rules.units(model, x)
    if not scope.must_place:
        model.maximize(sum(importance(task.importance) * x.placed(task.index) for task in problem.tasks))
    elif wishes:
        if scope.classes:
            slot_counts(model, x)
        model.minimize(penalty(model, x))
    return x


def importance(grade: int) -> int:
    """What it counts to leave a session unplaced: first the number of sessions, then their importance from 1 to 9."""
    return 1000 + grade
