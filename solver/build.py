"""Problem -> CP-SAT model."""

from ortools.sat.python import cp_model

from solver import rules
from solver.preferences import SOFT_TERMS
from solver.rules import HARD_RULES
from solver.shapes import Need, Problem, RoomUse
from solver.variables import Scope, Variables


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
        rules.rooms_by_class(model, x, [shape for shape in problem.hard if isinstance(shape, RoomUse)])
    rules.units(model, x)
    if not scope.must_place:
        model.maximize(sum(importance(task.importance) * x.placed(task.index) for task in problem.tasks))
    elif wishes:
        model.minimize(problem.base_cost + sum(SOFT_TERMS[type(shape)](model, x, shape) for shape in problem.soft))
    return x


def importance(grade: int) -> int:
    """What it counts to leave a session unplaced: first the number of sessions, then their importance from 1 to 9."""
    return 1000 + grade
