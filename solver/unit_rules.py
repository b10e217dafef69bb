"""Units that serve sessions: one task at a time, hours and limits, and their members elsewhere."""

from ortools.sat.python import cp_model

from solver.rules import keep_apart, load_of_day
from solver.shapes import Apart, UnitApart
from solver.task import WHOLE
from solver.variables import Variables

Model = cp_model.CpModel
Bool = cp_model.IntVar


def unit_apart(model: Model, x: Variables, shape: UnitApart) -> None:
    """A member of a unit who also appears elsewhere."""
    relation = Apart(shape.served, shape.other, shape.gap, shape.gap_back, WHOLE, shape.presence_other)
    keep_apart(model, x, relation, when=[x.serves(shape.unit, shape.served)])


def units(model: Model, x: Variables) -> None:
    """Hours, rest and one task at a time hold for each unit; units that share a member are one in this."""
    for unit in x.problem.units:
        tasks = x.served_by(unit.index)
        model.add_no_overlap(x.interval(t, WHOLE, unit.gap, x.serves(unit.index, t)) for t in tasks)
        for task in tasks:
            if unit.windows:
                _within_windows(model, x, task, unit.windows, x.serves(unit.index, task))
        for other in (x.problem.units[i] for i in unit.shares_with if i > unit.index):
            gap = max(unit.gap, other.gap)
            both = [(u.index, t) for u in (unit, other) for t in x.served_by(u.index)]
            model.add_no_overlap(x.interval(t, WHOLE, gap, x.serves(u, t)) for u, t in both)
        if unit.per_day is not None:
            members = [(t, WHOLE, x.serves(unit.index, t)) for t in tasks]
            load_of_day(model, x, members, unit.per_day)


def _within_windows(model: Model, x: Variables, task: int, windows: tuple[tuple[int, int], ...], when: Bool) -> None:
    data = x.problem.tasks[task]
    if len(data.durations) == 1:
        inside = [t for t in data.starts if any(a <= t and t + data.longest <= b for a, b in windows)]
        model.add_implication(when, x.starts_in(task, inside))
        return
    chosen: list[Bool] = []
    for a, b in windows:
        literal = x.boolean(lambda plan, a=a, b=b: int(task in plan and a <= plan[task].start and plan[task].end <= b))
        model.add(x.start[task] >= a).only_enforce_if(literal)
        model.add(x.end[task] <= b).only_enforce_if(literal)
        chosen.append(literal)
    model.add_bool_or([*chosen, ~when])
