"""Units that serve sessions: one task at a time, hours and limits, and their members elsewhere."""

from itertools import combinations

from ortools.sat.python import cp_model

from solver.rules import keep_apart, load_of_day, walks_apart
from solver.shapes import Apart, Unit, UnitApart
from solver.task import WHOLE
from solver.variables import Variables

Model = cp_model.CpModel
Bool = cp_model.IntVar


def unit_apart(model: Model, x: Variables, shape: UnitApart) -> None:
    """A member of a unit who also appears elsewhere."""
    relation = Apart(shape.served, shape.other, shape.gap, shape.gap_back, WHOLE, shape.presence_other)
    when = [x.serves(shape.unit, shape.served)]
    keep_apart(model, x, relation, when=when)
    if shape.walks:
        walks_apart(model, x, relation, when=when)


def units(model: Model, x: Variables) -> None:
    """Hours, rest and one task at a time hold for each unit; units that share a member are one in this."""
    for unit in x.problem.units:
        tasks = x.served_by(unit.index)
        _one_at_a_time(model, x, unit, unit, unit.gap)
        for index, gap in zip(unit.shares_with, unit.shared_gap, strict=True):
            if index > unit.index:
                _one_at_a_time(model, x, unit, x.problem.units[index], gap)
        for task in tasks:
            if unit.windows:
                _within_windows(model, x, task, unit.windows, x.serves(unit.index, task))
        if unit.per_day is not None:
            load_of_day(model, x, [(t, WHOLE, x.serves(unit.index, t)) for t in tasks], unit.per_day)


def _one_at_a_time(model: Model, x: Variables, unit: Unit, other: Unit, gap: int) -> None:
    """Tasks of the two units, or of one, keep their gap and their walks; not joint tasks, nor one task with itself."""
    tasks, others = x.served_by(unit.index), x.served_by(other.index)
    pairs = list(combinations(tasks, 2)) if unit is other else [(a, b) for a in tasks for b in others if a != b]
    apart = [pair for pair in pairs if pair not in unit.joint]
    simple = len(apart) == len(pairs) and (unit is other or not {*tasks} & {*others})
    if simple:
        both = {(u.index, t) for u in (unit, other) for t in x.served_by(u.index)}
        model.add_no_overlap(x.interval(t, WHOLE, gap, x.serves(u, t)) for u, t in sorted(both))
    far = unit.walks and any(minutes > gap for row in x.problem.walk for minutes in row)
    for a, b in apart if far or not simple else ():
        when = [x.serves(unit.index, a), x.serves(other.index, b)]
        relation = Apart(a, b, gap, gap)
        if not simple:
            keep_apart(model, x, relation, when=when)
        if far:
            walks_apart(model, x, relation, when=when)


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
