"""`PairsCost` for CP-SAT: pairs are counted, not listed, wherever their sessions have few starts and fixed durations.

How many of a set of literals hold is written as steps: the k-th further one adds k pairs. Sets are shared by all shapes that speak of
the same sessions, so that prices for them are summed first (one day and one room of a theme leave a single price). What cannot be
counted so has a literal for each pair.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from ortools.sat.python import cp_model

from solver import rules
from solver.fixed_pairs import FixedPairs
from solver.pairs import PairsCost, Relation, holds, measure
from solver.score import spot
from solver.shapes import Apart, Plan
from solver.variables import Variables

Model = cp_model.CpModel
Expression = cp_model.LinearExprT
Bool = cp_model.IntVar


class PairTerms:
    """The terms of all `PairsCost` of a model."""

    def __init__(self, model: Model, x: Variables) -> None:
        self._model, self._x = model, x
        self._terms: list[Expression] = []
        self._counted: dict[tuple[int, ...], tuple[list[Bool], int]] = {}
        """Price of each pair of a set of literals that both hold; by the indexes of the literals."""
        self._fixed = FixedPairs(x)
        self._single: dict[tuple[Relation, int, int], Bool] = {}

    def add(self, shape: PairsCost) -> None:
        """Take a shape in."""
        shape = self._fixed.rest(shape)
        tasks = [(t, g) for t, g in zip(shape.tasks, shape.grades or shape.tasks, strict=True) if self._x.problem.tasks[t].starts]
        fixed = all(len(self._x.problem.tasks[t].durations) == 1 for t, _ in tasks)
        if shape.relation is Relation.LARGER_ROOM and fixed and not shape.joint:
            self._by_order(shape, tasks)
            return
        if shape.joint or not all(self._x.has_few_starts(t) for t, _ in tasks):
            self._by_pairs(shape, shape.pairs())
            return
        match shape.relation:
            case Relation.IN_PARALLEL if shape.per_tick and shape.grades is None:
                self._moments([t for t, _ in tasks], shape.cost)
            case Relation.NOT_TOGETHER | Relation.OTHER_DAY | Relation.OTHER_ROOM:
                self._alike(shape, tasks)
            case _:
                self._by_pairs(shape, shape.pairs())

    def total(self) -> Expression:
        """The sum of all terms."""
        for literals, price in self._counted.values():
            if price:
                self._steps(literals, price)
        return sum([*self._terms, *self._fixed.terms(self._there)])

    # Counting

    def _alike(self, shape: PairsCost, tasks: Sequence[tuple[int, int]]) -> None:
        """Pairs of one length are counted; the others one by one."""
        by_length: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for task, grade in tasks:
            by_length[self._x.problem.tasks[task].longest].append((task, grade))
        for length, group in by_length.items():
            ticks = length if shape.relation is Relation.NOT_TOGETHER else 2 * length
            price = shape.cost * (ticks if shape.per_tick else 1)
            self._count(shape.relation, [t for t, _ in group], price)
            if shape.grades is not None:
                by_grade: dict[int, list[int]] = defaultdict(list)
                for task, grade in group:
                    by_grade[grade].append(task)
                for same in by_grade.values():
                    self._count(shape.relation, same, -price)
        lengths = {task: length for length, group in by_length.items() for task, _ in group}
        self._by_pairs(shape, ((a, b) for a, b in shape.pairs() if a in lengths and b in lengths and lengths[a] != lengths[b]))

    def _count(self, relation: Relation, tasks: Sequence[int], price: int) -> None:
        x = self._x
        pairs = len(tasks) * (len(tasks) - 1) // 2
        if relation is Relation.NOT_TOGETHER:
            self._terms.append(price * pairs)
            for start in sorted({s for t in tasks for s in x.problem.tasks[t].starts}):
                self._together([x.starts_in(t, [start]) for t in tasks], -price)
            return
        if relation is Relation.OTHER_DAY:
            self._terms.append(price * pairs)
        sign = -1 if relation is Relation.OTHER_DAY else 1
        for day in range(x.problem.days):
            self._together([x.on_day(t, day) for t in tasks], sign * price)
            if relation is Relation.OTHER_ROOM:
                for room in sorted({r for t in tasks for r in x.problem.tasks[t].mains}):
                    self._together([self._there(t, day, room) for t in tasks], -price)

    def _there(self, task: int, day: int, room: int) -> Bool:
        """Whether the task is on the day with that main room."""
        x = self._x
        on, main = x.on_day(task, day), x.main(task, room)
        if on is x.false or main is x.false:
            return x.false
        if on is x.true:
            return main
        if main is x.true:
            return on
        return x.shared(("day and room", task, day, room), lambda: self._both(task, day, room, on, main))

    def _both(self, task: int, day: int, room: int, on: Bool, main: Bool) -> Bool:
        def value(plan: Plan) -> int:
            place = plan.get(task)
            return int(place is not None and place.main == room and self._x.problem.tasks[task].day_of.get(place.start) == day)

        both = self._x.boolean(value)
        self._model.add_implication(both, on)
        self._model.add_implication(both, main)
        self._model.add_bool_or([both, ~on, ~main])
        return both

    def _moments(self, tasks: Sequence[int], price: int) -> None:
        """Overlap ticks: for each elementary stretch its length times the pairs that are held in it."""
        x = self._x
        spans = {(s, s + x.problem.tasks[t].longest) for t in tasks for s in x.problem.tasks[t].starts}
        points = sorted({p for span in spans for p in span})
        for first, last in zip(points, points[1:], strict=False):
            held = [self._held(t, first) for t in tasks]
            self._together(held, price * (last - first))

    def _held(self, task: int, tick: int) -> Bool:
        data = self._x.problem.tasks[task]
        return self._x.starts_in(task, (s for s in data.starts if s <= tick < s + data.longest))

    def _together(self, literals: Sequence[Bool], price: int) -> None:
        """A price for each pair of the literals that hold."""
        some = [one for one in literals if one is not self._x.false]
        if len(some) > 1:
            key = tuple(sorted(one.index for one in some))
            self._counted[key] = some, self._counted.get(key, (some, 0))[1] + price

    def _steps(self, literals: list[Bool], price: int) -> None:
        """One ordered literal for each number of literals that may hold at once."""
        count = len(literals)
        values = [self._x.value_of(one) for one in literals]

        def at_least(number: int) -> Callable[[Plan], int]:
            return lambda plan: int(sum(value(plan) for value in values) > number)

        steps = [self._x.boolean(at_least(number)) for number in range(count)]
        self._model.add(sum(steps) == sum(literals))
        for one, following in zip(steps, steps[1:], strict=False):
            self._model.add_implication(following, one)
        self._terms += [price * number * step for number, step in enumerate(steps) if number]

    # By order of interest

    def _by_order(self, shape: PairsCost, tasks: Sequence[tuple[int, int]]) -> None:
        """For each task the number of those of lower grades that have more seats, counted along the grades."""
        lengths = sorted({self._x.problem.tasks[t].longest for t, _ in tasks})
        graded: dict[int, list[int]] = defaultdict(list)
        for task, grade in tasks:
            graded[grade].append(task)
        for length in lengths:
            below: dict[int, tuple[list[int], Expression]] = {}
            for grade in sorted(graded):
                for task in graded[grade]:
                    self._more_seats(shape, task, length, below)
                for task in graded[grade]:
                    if self._x.problem.tasks[task].longest == length:
                        self._count_above(task, below)

    def _sizes(self, task: int) -> dict[int, list[int]]:
        """The main rooms of a task by their seats, as far as those are known."""
        found: dict[int, list[int]] = defaultdict(list)
        for room in self._x.problem.tasks[task].mains:
            seats = self._x.problem.seats[room]
            if seats is not None:
                found[seats].append(room)
        return found

    def _count_above(self, task: int, below: dict[int, tuple[list[int], Expression]]) -> None:
        """Count the task among those with more seats, for each number of seats that matters."""
        sizes = self._sizes(task)
        for seats in sorted({held for held in self._x.problem.seats if held is not None}):
            larger = [room for held, rooms in sizes.items() if held > seats for room in rooms]
            if not larger:
                continue
            before, total = below.get(seats, ([], 0))
            counted = [*before, task]

            def value(plan: Plan, counted: list[int] = counted, seats: int = seats) -> int:
                return sum((self._seats_of(plan, one) or 0) > seats for one in counted)

            count = self._x.integer(0, len(counted), value)
            self._model.add(count == sum([total, self._any_main(task, larger)]))
            below[seats] = counted, count

    def _seats_of(self, plan: Plan, task: int) -> int | None:
        place = plan.get(task)
        return None if place is None or place.main is None else self._x.problem.seats[place.main]

    def _more_seats(self, shape: PairsCost, task: int, length: int, below: dict[int, tuple[list[int], Expression]]) -> None:
        """What the task counts with those before it that have more seats than its own room."""
        counted = sorted({one for before, _ in below.values() for one in before})
        if not counted:
            return

        def value(plan: Plan) -> int:
            own = self._seats_of(plan, task)
            return 0 if own is None else sum((self._seats_of(plan, one) or 0) > own for one in counted)

        count = self._x.integer(0, len(counted), value)
        for seats, rooms in self._sizes(task).items():
            if seats in below:
                self._model.add(count >= below[seats][1]).only_enforce_if(self._any_main(task, rooms))
        own = self._x.problem.tasks[task].longest
        self._terms.append(shape.cost * ((length + own) if shape.per_tick else 1) * count)

    # One by one

    def _by_pairs(self, shape: PairsCost, pairs: Iterable[tuple[int, int]]) -> None:
        tasks = self._x.problem.tasks
        for one, other in pairs:
            if not tasks[one].starts or not tasks[other].starts:
                continue
            if shape.per_tick and shape.relation is Relation.IN_PARALLEL:
                self._terms.append(shape.cost * self._overlap(one, other))
                continue
            bad = self._bad(shape.relation, one, other)
            if not shape.per_tick:
                self._terms.append(shape.cost * bad)
            elif len(tasks[one].durations) == len(tasks[other].durations) == 1:
                short, long = sorted((tasks[one].longest, tasks[other].longest))
                self._terms.append(shape.cost * (short if shape.relation is Relation.NOT_TOGETHER else short + long) * bad)
            else:
                self._terms.append(shape.cost * self._measured(shape.relation, one, other, bad))

    def _bad(self, relation: Relation, one: int, other: int) -> Bool:
        """Whether the pair stands in the relation; may be true without need."""
        key = relation, one, other
        if key not in self._single:
            bad = self._x.boolean(lambda plan: int(self._holds(relation, plan, one, other)))
            self._unless(relation, one, other, bad)
            self._single[key] = bad
        return self._single[key]

    def _holds(self, relation: Relation, plan: Plan, one: int, other: int) -> bool:
        problem = self._x.problem
        return one in plan and other in plan and holds(relation, spot(problem, one, plan[one]), spot(problem, other, plan[other]))

    def _unless(self, relation: Relation, one: int, other: int, bad: Bool) -> None:
        model, x = self._model, self._x
        match relation:
            case Relation.IN_PARALLEL:
                rules.keep_apart(model, x, Apart(one, other), unless=bad)
            case Relation.NOT_TOGETHER:
                model.add(x.start[one] == x.start[other]).only_enforce_if(~bad)
                model.add(x.duration[one] == x.duration[other]).only_enforce_if(~bad)
            case Relation.OTHER_DAY:
                for day in range(x.problem.days):
                    model.add_bool_or([bad, ~x.on_day(one, day), x.on_day(other, day)])
            case Relation.OTHER_ROOM:
                for day in range(x.problem.days):
                    for room in x.problem.tasks[one].mains:
                        elsewhere = [x.main(other, r) for r in x.problem.tasks[other].mains if r != room]
                        for there in elsewhere:
                            model.add_bool_or([bad, ~x.on_day(one, day), ~x.on_day(other, day), ~x.main(one, room), ~there])
            case Relation.TOO_EARLY:
                self._too_early(one, other, bad)
            case Relation.LARGER_ROOM:
                self._larger(one, other, bad)

    def _too_early(self, one: int, other: int, bad: Bool) -> None:
        x = self._x
        if not (x.has_few_starts(one) and x.has_few_starts(other)):
            self._model.add(x.start[other] >= x.end[one]).only_enforce_if(~bad)
            return
        first, second = x.problem.tasks[one], x.problem.tasks[other]
        for end in sorted({s + first.longest for s in first.starts}):
            late = x.starts_in(one, (s for s in first.starts if s + first.longest >= end))
            self._model.add_bool_or([bad, ~late, x.starts_in(other, (s for s in second.starts if s >= end))])

    def _larger(self, one: int, other: int, bad: Bool) -> None:
        x, seats = self._x, self._x.problem.seats
        known = {task: [(seats[r], r) for r in x.problem.tasks[task].mains if seats[r] is not None] for task in (one, other)}
        for size in sorted({held for held, _ in known[other]}, key=lambda held: held or 0):
            more = [r for held, r in known[one] if (held or 0) > (size or 0)]
            small = [r for held, r in known[other] if held == size]
            if more and small:
                self._model.add_bool_or([bad, ~self._any_main(one, more), ~self._any_main(other, small)])

    def _any_main(self, task: int, rooms: Sequence[int]) -> Bool:
        """Whether the main room is one of these."""
        x = self._x
        if len(rooms) == 1:
            return x.main(task, rooms[0])
        if len(rooms) == len(x.problem.tasks[task].mains):
            return x.placed(task)
        return x.shared(("main among", task, *rooms), lambda: self._new_any_main(task, rooms))

    def _new_any_main(self, task: int, rooms: Sequence[int]) -> Bool:
        among = frozenset(rooms)
        literal = self._x.boolean(lambda plan: int(task in plan and plan[task].main in among))
        self._model.add(sum(self._x.main(task, room) for room in rooms) == literal)
        return literal

    def _measured(self, relation: Relation, one: int, other: int, bad: Bool) -> Expression:
        """The ticks of a pair whose durations vary, where the relation holds."""
        x, problem = self._x, self._x.problem

        def value(plan: Plan) -> int:
            if not self._holds(relation, plan, one, other):
                return 0
            return measure(relation, spot(problem, one, plan[one]), spot(problem, other, plan[other]))

        counted = x.integer(0, problem.tasks[one].longest + problem.tasks[other].longest, value)
        both = [x.duration[one], x.duration[other]]
        if relation is Relation.NOT_TOGETHER:
            shorter = x.integer(0, problem.tasks[one].longest, lambda plan: min(x.place_in(plan, one)[1], x.place_in(plan, other)[1]))
            self._model.add_min_equality(shorter, both)
            self._model.add(counted >= shorter).only_enforce_if(bad)
        else:
            self._model.add(counted >= sum(both)).only_enforce_if(bad)
        return counted

    def _overlap(self, one: int, other: int) -> Expression:
        """Ticks of the overlap of two tasks."""
        x, problem = self._x, self._x.problem
        most = min(problem.tasks[one].longest, problem.tasks[other].longest)
        ends = [x.end[one], x.end[other]]
        starts = [x.start[one], x.start[other]]

        def places(plan: Plan) -> tuple[tuple[int, int], tuple[int, int]]:
            (a, d), (b, e) = x.place_in(plan, one), x.place_in(plan, other)
            return (a, a + d), (b, b + e)

        def value(plan: Plan) -> int:
            (a, b), (c, d) = places(plan)
            return max(0, min(b, d) - max(a, c))

        counted = x.integer(0, most, value)
        ways: list[Bool] = []
        for i in (0, 1):
            for j in (0, 1):
                way = x.boolean(lambda plan, i=i, j=j: int(value(plan) >= places(plan)[i][1] - places(plan)[j][0]))
                self._model.add(counted >= ends[i] - starts[j]).only_enforce_if(way)
                ways.append(way)
        self._model.add_bool_or(ways)
        return counted
