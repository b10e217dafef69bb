"""The functions for the shapes about breaks: who keeps a meal free, and no plenaries for too long without a pause."""

from collections.abc import Callable

from solver.rules import Bool, Model, keep_apart
from solver.shapes import Apart, Meal, Plan, Stretch
from solver.variables import Variables


def meal(model: Model, x: Variables, shape: Meal) -> None:
    """At most so many sessions of one person during a meal."""
    during = [_overlaps_meal(model, x, shape.meal, task) for task in shape.tasks]
    model.add(sum(during) <= shape.limit)


def _overlaps_meal(model: Model, x: Variables, meal: int, task: int) -> Bool:
    def value(plan: Plan) -> int:
        a, b = x.place_in(plan, meal), x.place_in(plan, task)
        return int(meal in plan and task in plan and a[0] < sum(b) and b[0] < sum(a))

    return x.shared(("meal", meal, task), lambda: _new_overlap(model, x, meal, task, value))


def _new_overlap(model: Model, x: Variables, one: int, other: int, value: Callable[[Plan], int]) -> Bool:
    if _never_overlap(x, one, other):
        return x.false
    literal = x.boolean(value)
    keep_apart(model, x, Apart(one, other), unless=literal)
    return literal


def _never_overlap(x: Variables, one: int, other: int) -> bool:
    a, b = x.problem.tasks[one], x.problem.tasks[other]
    if not a.starts or not b.starts:
        return True
    if not a.is_fixed:
        a, b = b, a
    return a.is_fixed and all(t + b.longest <= a.starts[0] or t >= a.starts[0] + a.longest for t in b.starts)


def stretch(model: Model, x: Variables, shape: Stretch) -> None:
    """Between two plenaries far apart on one day lies a break."""
    for one in shape.plenaries:
        for other in shape.plenaries:
            if _may_be_far(x, one, other, shape.limit):
                _pause_between(model, x, shape, one, other)


def _may_be_far(x: Variables, one: int, other: int, limit: int) -> bool:
    a, b = x.problem.tasks[one], x.problem.tasks[other]
    if not a.starts or not b.starts:
        return False
    if one == other:
        return a.longest > limit
    common = {a.day_of[t] for t in a.starts} & {b.day_of[t] for t in b.starts}
    return any(
        max(t for t in b.starts if b.day_of[t] == day) + b.longest - min(t for t in a.starts if a.day_of[t] == day) > limit
        for day in common
    )


def _pause_between(model: Model, x: Variables, shape: Stretch, one: int, other: int) -> None:
    def near_value(plan: Plan) -> int:
        return int(sum(x.place_in(plan, other)) - x.place_in(plan, one)[0] <= shape.limit)

    near = x.boolean(near_value)
    model.add(x.end[other] - x.start[one] <= shape.limit).only_enforce_if(near)
    between: list[Bool] = []
    for pause in shape.pauses:
        inside = x.boolean(lambda plan, p=pause: _lies_between(x, plan, p, one, other))
        model.add(x.start[pause] >= x.start[one]).only_enforce_if(inside)
        model.add(x.end[pause] <= x.end[other]).only_enforce_if(inside)
        if x.placed(pause) is not x.true:
            model.add_implication(inside, x.placed(pause))
        between.append(inside)
    away = [~w for w in x.present(one, other)]
    for day in range(x.problem.days):
        on_days = [~x.on_day(one, day), ~x.on_day(other, day)] if one != other else [~x.on_day(one, day)]
        model.add_bool_or([near, *between, *away, *on_days])


def _lies_between(x: Variables, plan: Plan, pause: int, one: int, other: int) -> int:
    if pause not in plan:
        return 0
    start, duration = x.place_in(plan, pause)
    return int(start >= x.place_in(plan, one)[0] and start + duration <= sum(x.place_in(plan, other)))
