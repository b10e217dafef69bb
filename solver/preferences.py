"""One function for each soft shape: it returns what the shape adds to the penalty, as an expression that CP-SAT minimises.

Literals are one-sided: a minimum never leaves one true without need. The exact penalty of a plan is `score.total`.
"""

from collections import defaultdict
from collections.abc import Callable

from ortools.sat.python import cp_model

from solver import cell_terms, rules, score
from solver.pair_terms import PairTerms
from solver.pairs import PairsCost
from solver.shapes import (
    Apart,
    AtOnceCost,
    CellPairsCost,
    CellsCost,
    CountCost,
    DaysCost,
    GapCost,
    LateCost,
    MissingDaysCost,
    MixedCost,
    NearCost,
    NotAdjacentCost,
    OtherRoomCost,
    OverlapCost,
    Plan,
    RoomCost,
    RoomsCost,
    ShortenedCost,
    SoftShape,
    SplitCost,
    StartCost,
    StartsCost,
    TurnCost,
)
from solver.task import WHOLE
from solver.variables import Variables

Model = cp_model.CpModel
Expression = cp_model.LinearExprT


def start_cost(_model: Model, x: Variables, shape: StartCost) -> Expression:
    """A price by start."""
    by_cost: dict[int, list[int]] = defaultdict(list)
    for start, cost in shape.costs.items():
        by_cost[cost].append(start)
    return sum(cost * x.starts_in(shape.task, starts) for cost, starts in by_cost.items())


def room_cost(_model: Model, x: Variables, shape: RoomCost) -> Expression:
    """A price by main room."""
    return sum(cost * x.main(shape.task, room) for room, cost in shape.costs.items())


def overlap_cost(model: Model, x: Variables, shape: OverlapCost) -> Expression:
    """A price when two public times overlap."""
    return shape.cost * rules.overlap(model, x, shape.one, shape.other)


def near_cost(model: Model, x: Variables, shape: NearCost) -> Expression:
    """A price when two presences follow each other closely."""
    literal = x.boolean(lambda plan: int(score.cost(x.problem, shape, plan) > 0))
    relation = Apart(shape.one, shape.other, shape.gap, shape.gap, shape.presence, shape.presence_other)
    rules.keep_apart(model, x, relation, unless=literal)
    return shape.cost * literal


def days_cost(model: Model, x: Variables, shape: DaysCost) -> Expression:
    """A price for each further day, or for each day of a stay beyond those that are free."""
    if shape.span:
        days = sum(_stays_over(model, x, shape.tasks, day) for day in range(1, x.problem.days))
        if not shape.free:
            return shape.cost * days
        more = x.integer(0, x.problem.days, lambda plan: score.cost(x.problem, shape, plan) // shape.cost)
        model.add(more >= days - shape.free)
        return shape.cost * more
    return shape.cost * (sum(_day_used(model, x, shape.tasks)) - 1)


def _day_used(model: Model, x: Variables, tasks: tuple[int, ...]) -> list[cp_model.IntVar]:
    """For each day whether one of the tasks is on it; may be true without need."""
    used: list[cp_model.IntVar] = []
    for day in range(x.problem.days):
        literal = x.shared(("day used", day, *tasks), lambda day=day: _one_day_used(model, x, tasks, day))
        used.append(literal)
    return used


def _one_day_used(model: Model, x: Variables, tasks: tuple[int, ...], day: int) -> cp_model.IntVar:
    on_day = [x.on_day(task, day) for task in tasks]
    if any(literal is x.true for literal in on_day):
        return x.true
    if all(literal is x.false for literal in on_day):
        return x.false
    used = x.boolean(lambda plan: int(any(_is_on(x, plan, task, day) for task in tasks)))
    model.add_max_equality(used, on_day)
    return used


def _is_on(x: Variables, plan: Plan, task: int, day: int) -> bool:
    return x.problem.tasks[task].day_of.get(x.place_in(plan, task)[0]) == day


def _stays_over(model: Model, x: Variables, tasks: tuple[int, ...], day: int) -> cp_model.IntVar:
    """Whether one of the tasks is before the day and another on it or later."""
    days = [x.problem.tasks[task].day_of for task in tasks]
    before = [x.starts_in(t, (s for s in x.problem.tasks[t].starts if (of[s] or 0) < day)) for t, of in zip(tasks, days, strict=True)]
    if all(b is x.true for b in before) or all(b is x.false for b in before):
        return x.false

    def value(plan: Plan) -> int:
        placed = [(x.problem.tasks[t].day_of.get(x.place_in(plan, t)[0]) or 0) < day for t in tasks]
        return int(any(placed) and not all(placed))

    stays = x.boolean(value)
    pivot = before[0]
    for other in before[1:]:
        model.add_bool_or([stays, ~pivot, other])
        model.add_bool_or([stays, pivot, ~other])
    return stays


def missing_days_cost(model: Model, x: Variables, shape: MissingDaysCost) -> Expression:
    """A price for each task that shares its day."""
    return shape.cost * (len(shape.tasks) - sum(_day_used(model, x, shape.tasks)))


def rooms_cost(model: Model, x: Variables, shape: RoomsCost) -> Expression:
    """A price for each further main room, by day or in all."""
    tasks = tuple(t for t in shape.tasks if x.problem.tasks[t].mains)
    if len({x.problem.tasks[t].mains for t in tasks}) == 1 and len(x.problem.tasks[tasks[0]].mains) == 1:
        return 0
    if len(tasks) == 2 and shape.per_day:
        return shape.cost * x.shared(("changes room", *tasks), lambda: _changes_room(model, x, tasks[0], tasks[1]))
    if len(tasks) < 2:
        return 0
    return shape.cost * sum(_rooms_used(model, x, tasks, day) for day in (range(x.problem.days) if shape.per_day else [None]))


def _changes_room(model: Model, x: Variables, one: int, other: int) -> cp_model.IntVar:
    """Whether two tasks are on one day in different rooms."""

    def value(plan: Plan) -> int:
        if one not in plan or other not in plan or plan[one].main == plan[other].main:
            return 0
        return int(any(_is_on(x, plan, one, day) and _is_on(x, plan, other, day) for day in range(x.problem.days)))

    changes = x.boolean(value)
    for day in range(x.problem.days):
        apart_days = [~x.on_day(one, day), ~x.on_day(other, day)]
        if x.on_day(one, day) is x.false or x.on_day(other, day) is x.false:
            continue
        for room in x.problem.tasks[one].mains:
            model.add_bool_or([changes, *apart_days, ~x.main(one, room), x.main(other, room)])
    return changes


def _rooms_used(model: Model, x: Variables, tasks: tuple[int, ...], day: int | None) -> Expression:
    """Main rooms beyond the first on a day."""
    there = {t: x.true if day is None else x.on_day(t, day) for t in tasks}
    there = {t: literal for t, literal in there.items() if literal is not x.false}
    if len(there) < 2:
        return 0
    used: list[cp_model.IntVar] = []
    for room in sorted({r for t in there for r in x.problem.tasks[t].mains}):

        def value(plan: Plan, room: int = room) -> int:
            return int(any(t in plan and plan[t].main == room and (day is None or _is_on(x, plan, t, day)) for t in there))

        literal = x.boolean(value)
        for task, literal_day in there.items():
            model.add_bool_or([literal, ~literal_day, ~x.main(task, room)])
        used.append(literal)
    first = x.true if day is None else x.shared(("day used", day, *there), lambda: _one_day_used(model, x, tuple(there), day))
    return sum(used) - first


def starts_cost(model: Model, x: Variables, shape: StartsCost) -> Expression:
    """A price for each further start."""
    ticks = sorted({t for task in shape.tasks for t in x.problem.tasks[task].starts})
    used: list[cp_model.IntVar] = []
    for tick in ticks:
        at = [x.starts_in(task, [tick]) for task in shape.tasks]
        literal = x.boolean(lambda plan, tick=tick: int(any(x.place_in(plan, t)[0] == tick for t in shape.tasks)))
        for one in at:
            model.add_implication(one, literal)
        used.append(literal)
    return shape.cost * (sum(used) - 1)


def count_cost(_model: Model, x: Variables, shape: CountCost) -> Expression:
    """A price for each task on a day above the limit."""
    terms: list[Expression] = []
    for day in range(x.problem.days):
        above = x.integer(
            0,
            len(shape.tasks),
            lambda plan, day=day: max(0, sum(_is_on(x, plan, t, day) for t in shape.tasks) - shape.limit),
        )
        x.model.add(above >= sum(x.on_day(task, day) for task in shape.tasks) - shape.limit)
        terms.append(above)
    return shape.cost * sum(terms)


def at_once_cost(model: Model, x: Variables, shape: AtOnceCost) -> Expression:
    """A price for each task above the limit at the fullest moment."""
    most = len(shape.tasks) - shape.limit
    above = x.integer(0, most, lambda plan: score.cost(x.problem, shape, plan) // shape.cost)
    intervals = [x.interval(task, WHOLE, 0) for task in shape.tasks]
    model.add_cumulative(intervals, [1] * len(intervals), above + shape.limit)
    return shape.cost * above


def late_cost(model: Model, x: Variables, shape: LateCost) -> Expression:
    """A price when the second is too early."""
    literal = x.boolean(lambda plan: int(score.cost(x.problem, shape, plan) > 0))
    earliest = x.start[shape.first] if shape.by_start else x.end[shape.first] + shape.gap
    model.add(x.start[shape.second] >= earliest).only_enforce_if(~literal, *x.present(shape.first, shape.second))
    return shape.cost * literal


def not_adjacent_cost(model: Model, x: Variables, shape: NotAdjacentCost) -> Expression:
    """A price unless two are adjacent."""
    literal = x.boolean(lambda plan: int(score.cost(x.problem, shape, plan) > 0))
    rules.adjacent(model, x, shape.relation, unless=literal)
    return shape.cost * literal


def shortened_cost(model: Model, x: Variables, shape: ShortenedCost) -> Expression:
    """A price by duration."""
    table = [(d, shape.costs.get(d, 0)) for d in x.problem.tasks[shape.task].durations]
    cost = x.integer(0, max(c for _, c in table), lambda plan: shape.costs.get(x.place_in(plan, shape.task)[1], 0))
    model.add_allowed_assignments([x.duration[shape.task], cost], table)
    return cost


def penalty(model: Model, x: Variables) -> Expression:
    """The penalty of the wishes as CP-SAT minimises it."""
    pairs = PairTerms(model, x)
    terms: list[Expression] = []
    for shape in x.problem.soft:
        if isinstance(shape, PairsCost):
            pairs.add(shape)
        else:
            terms.append(SOFT_TERMS[type(shape)](model, x, shape))
    return sum([x.problem.base_cost, *terms, pairs.total()])


SOFT_TERMS: dict[type[SoftShape], Callable[..., Expression]] = {
    StartCost: start_cost,
    RoomCost: room_cost,
    OverlapCost: overlap_cost,
    NearCost: near_cost,
    DaysCost: days_cost,
    MissingDaysCost: missing_days_cost,
    RoomsCost: rooms_cost,
    StartsCost: starts_cost,
    CountCost: count_cost,
    AtOnceCost: at_once_cost,
    LateCost: late_cost,
    NotAdjacentCost: not_adjacent_cost,
    ShortenedCost: shortened_cost,
    CellsCost: cell_terms.cells_cost,
    CellPairsCost: cell_terms.cell_pairs_cost,
    SplitCost: cell_terms.split_cost,
    GapCost: cell_terms.gap_cost,
    TurnCost: cell_terms.turn_cost,
    OtherRoomCost: cell_terms.other_room_cost,
    MixedCost: cell_terms.mixed_cost,
}
"""The function for each soft shape but `PairsCost`, which are written together."""
