"""One function for each hard shape. They read only the shapes; the order in which they are called does not matter."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from ortools.sat.python import cp_model

from solver.shapes import (
    Adjacent,
    AfterAny,
    Apart,
    AtOnce,
    Crowd,
    DayLoad,
    Distinct,
    Order,
    Plan,
    Same,
)
from solver.task import WHOLE, Presence
from solver.variables import Variables

Model = cp_model.CpModel
Bool = cp_model.IntVar


def apart(model: Model, x: Variables, shape: Apart) -> None:
    """Two presences keep their gaps; where the walk between the rooms is longer, that."""
    if shape.in_room is not None:
        keep_apart(model, x, shape, when=[x.uses(shape.other, shape.in_room)])
        return
    keep_apart(model, x, shape)
    if shape.walks:
        walks_apart(model, x, shape)


def walks_apart(model: Model, x: Variables, shape: Apart, when: Sequence[Bool] = ()) -> None:
    """The walk between the main rooms, where it is longer than the gaps and `when` holds."""
    walk = x.problem.walk
    one, other = x.problem.tasks[shape.one], x.problem.tasks[shape.other]
    shorter = min(shape.gap, shape.gap_back)
    for a in one.mains:
        for minutes in sorted({walk[a][b] for b in other.mains if walk[a][b] > shorter}):
            there = [x.main(shape.other, b) for b in other.mains if walk[a][b] == minutes]
            far = Apart(
                shape.one, shape.other, max(shape.gap, minutes), max(shape.gap_back, minutes), shape.presence, shape.presence_other
            )
            for room in there:
                keep_apart(model, x, far, when=[x.main(shape.one, a), room, *when])


def keep_apart(model: Model, x: Variables, shape: Apart, when: Iterable[Bool] = (), unless: Bool | None = None) -> None:
    """The relation, as far as `when` holds and both tasks are placed, and `unless` does not."""
    conditions = [c for c in [*when, *x.present(shape.one, shape.other)] if c is not x.true]
    if any(c is x.false for c in conditions):
        return
    if x.has_few_starts(shape.one) and x.has_few_starts(shape.other):
        _apart_by_starts(model, x, shape, conditions, unless)
    else:
        _apart_by_order(model, x, shape, conditions, unless)


def overlap(model: Model, x: Variables, one: int, other: int) -> Bool:
    """Whether the public times of two tasks overlap; may be true without need."""
    one, other = min(one, other), max(one, other)

    def make() -> Bool:
        def value(plan: Plan) -> int:
            return int(one in plan and other in plan and plan[one].start < plan[other].end and plan[other].start < plan[one].end)

        literal = x.boolean(value)
        keep_apart(model, x, Apart(one, other), unless=literal)
        return literal

    return x.shared(("overlap", one, other), make)


def _apart_by_starts(model: Model, x: Variables, shape: Apart, conditions: list[Bool], unless: Bool | None) -> None:
    one, other = x.problem.tasks[shape.one], x.problem.tasks[shape.other]
    spans = {t: shape.presence_other.span(t, other.longest) for t in other.starts}
    ways_out = [~c for c in conditions] + ([unless] if unless is not None else [])
    clashes: dict[frozenset[int], list[int]] = defaultdict(list)
    for start in one.starts:
        first, last = shape.presence.span(start, one.longest)
        clashing = frozenset(t for t, (a, b) in spans.items() if a < last + shape.gap and first < b + shape.gap_back)
        if clashing:
            clashes[clashing].append(start)
    for clashing, starts in clashes.items():
        model.add_bool_or([~x.starts_in(shape.one, starts), ~x.starts_in(shape.other, clashing), *ways_out])


def _apart_by_order(model: Model, x: Variables, shape: Apart, conditions: list[Bool], unless: Bool | None) -> None:
    first, last = x.presence(shape.one, shape.presence)
    other_first, other_last = x.presence(shape.other, shape.presence_other)

    def one_first(plan: Plan) -> int:
        a, b = x.place_in(plan, shape.one), x.place_in(plan, shape.other)
        return int(shape.presence_other.span(*b)[0] >= shape.presence.span(*a)[1] + shape.gap)

    forward = x.boolean(one_first)
    if not conditions and unless is None:
        model.add(other_first >= last + shape.gap).only_enforce_if(forward)
        model.add(first >= other_last + shape.gap_back).only_enforce_if(~forward)
        return

    def other_is_first(plan: Plan) -> int:
        a, b = x.place_in(plan, shape.one), x.place_in(plan, shape.other)
        return int(shape.presence.span(*a)[0] >= shape.presence_other.span(*b)[1] + shape.gap_back)

    backward = x.boolean(other_is_first)
    model.add(other_first >= last + shape.gap).only_enforce_if(forward)
    model.add(first >= other_last + shape.gap_back).only_enforce_if(backward)
    model.add_bool_or([forward, backward, *[~c for c in conditions], *([unless] if unless is not None else [])])


def crowd(model: Model, x: Variables, shape: Crowd) -> None:
    """Several presences of one person at once: stronger than the pairs alone."""
    model.add_no_overlap(x.interval(task, presence, shape.gap) for task, presence in shape.members)


def order(model: Model, x: Variables, shape: Order) -> None:
    """One after the other."""
    model.add(x.start[shape.second] >= x.end[shape.first] + shape.gap).only_enforce_if(*x.present(shape.first, shape.second))


def after_any(model: Model, x: Variables, shape: AfterAny) -> None:
    """After at least one of the others."""
    chosen: list[Bool] = []
    for other in shape.others:
        literal = x.boolean(lambda plan, o=other: int(o in plan and shape.task in plan and plan[shape.task].start >= plan[o].end))
        model.add(x.start[shape.task] >= x.end[other]).only_enforce_if(literal)
        chosen.append(literal)
    ways_out = [~p for p in x.present(shape.task, *shape.others)]
    model.add_bool_or([*chosen, *ways_out])


def adjacent(model: Model, x: Variables, shape: Adjacent, unless: Bool | None = None) -> None:
    """The second follows the first closely, on its day."""
    when = x.present(shape.first, shape.second) + ([~unless] if unless is not None else [])
    for day in range(x.problem.days):
        model.add_bool_or([~x.on_day(shape.first, day), x.on_day(shape.second, day), *[~w for w in when]])
    sides = [(shape.first, shape.second)] + ([(shape.second, shape.first)] if shape.either_order else [])
    if len(sides) == 1:
        _follows(model, x, sides[0], shape.gap, when)
        return
    forward = x.boolean(lambda plan: int(x.place_in(plan, shape.second)[0] >= sum(x.place_in(plan, shape.first))))
    _follows(model, x, sides[0], shape.gap, [*when, forward])
    _follows(model, x, sides[1], shape.gap, [*when, ~forward])


def _follows(model: Model, x: Variables, pair: tuple[int, int], gap: int, when: Sequence[cp_model.LiteralT]) -> None:
    model.add(x.start[pair[1]] >= x.end[pair[0]]).only_enforce_if(*when)
    model.add(x.start[pair[1]] <= x.end[pair[0]] + gap).only_enforce_if(*when)


def same(model: Model, x: Variables, shape: Same) -> None:
    """One day, one main room or one start for all."""
    for one, other in combinations(shape.tasks, 2):
        when = x.present(one, other)
        if shape.what == "start":
            model.add(x.start[one] == x.start[other]).only_enforce_if(*when)
        elif shape.what == "day":
            for day in range(x.problem.days):
                model.add_bool_or([~x.on_day(one, day), x.on_day(other, day), *[~w for w in when]])
        else:
            for room in {*x.problem.tasks[one].mains, *x.problem.tasks[other].mains}:
                model.add(x.main(one, room) == x.main(other, room)).only_enforce_if(*when)


def distinct(model: Model, x: Variables, shape: Distinct) -> None:
    """A day of its own for each."""
    for one, other in combinations(shape.tasks, 2):
        ways_out = [~w for w in x.present(one, other)]
        for day in range(x.problem.days):
            model.add_bool_or([~x.on_day(one, day), ~x.on_day(other, day), *ways_out])


def at_once(model: Model, x: Variables, shape: AtOnce) -> None:
    """At most so many at one moment."""
    model.add_cumulative([x.interval(t, WHOLE, 0) for t in shape.tasks], [1] * len(shape.tasks), shape.limit)


def day_load(model: Model, x: Variables, shape: DayLoad) -> None:
    """Minutes and number of somebody's sessions on one day."""
    members = [(task, presence, x.placed(task)) for task, presence in shape.members]
    members += [(task, WHOLE, _any_serves(x, task, units)) for task, units in shape.served]
    if shape.ticks is not None:
        load_of_day(model, x, members, shape.ticks)
    if shape.count is not None and len(members) > shape.count:
        for day in range(x.problem.days):
            model.add(sum(_on_day_when(model, x, task, day, when) for task, _, when in members) <= shape.count)


def _any_serves(x: Variables, task: int, units: tuple[int, ...]) -> Bool:
    if len(units) == 1:
        return x.serves(units[0], task)
    literal = x.boolean(lambda plan: int(task in plan and bool({*units} & {*plan[task].units})))
    for unit in units:
        x.model.add_implication(x.serves(unit, task), literal)
    return literal


def load_of_day(model: Model, x: Variables, members: list[tuple[int, Presence, Bool]], limit: int) -> None:
    """At most so many ticks on each day, of those members whose literal holds."""
    if sum(x.problem.tasks[t].longest for t, _, _ in members) <= limit:
        return
    for day in range(x.problem.days):
        terms: list[cp_model.LinearExprT] = []
        for task, presence, when in members:
            there = _on_day_when(model, x, task, day, when)
            if there is x.false:
                continue
            lengths = {d: span[1] - span[0] for d in x.problem.tasks[task].durations for span in [presence.span(0, d)]}
            if len(set(lengths.values())) == 1:
                terms.append(next(iter(lengths.values())) * there)
            else:
                terms.append(_load(model, x, task, presence, there, max(lengths.values()), day))
        model.add(sum(terms) <= limit)


def _load(model: Model, x: Variables, task: int, presence: Presence, there: Bool, most: int, day: int) -> cp_model.IntVar:
    """Length of a presence on a day, for a task of variable duration."""

    def value(plan: Plan) -> int:
        start, duration = x.place_in(plan, task)
        first, last = presence.span(start, duration)
        return last - first if task in plan and x.problem.tasks[task].day_of.get(start) == day else 0

    load = x.integer(0, most, value)
    first, last = x.presence(task, presence)
    model.add(load >= last - first).only_enforce_if(there)
    return load


def _on_day_when(model: Model, x: Variables, task: int, day: int, when: Bool) -> Bool:
    """Whether the task is on the day and the condition holds; may be true without need, never false against it."""
    on_day = x.on_day(task, day)
    if on_day is x.true or on_day is x.false or when is x.true:
        return when if on_day is x.true else on_day

    days = x.problem.tasks[task].day_of
    both = x.boolean(lambda plan: int(task in plan and days.get(x.place_in(plan, task)[0]) == day))
    model.add_bool_or([~on_day, ~when, both])
    return both
