"""The decision variables, as an object that answers questions; it hides how starts, rooms and units are encoded.

Where a task has few starts each start is a literal, otherwise the start is an integer and literals are made for the sets of starts
that somebody asks about. Every literal knows its value in a given plan, so that a plan is always a complete hint.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ortools.sat.python import cp_model

from solver.shapes import Need, Place, Plan, Problem
from solver.task import Presence, Task
from solver.valued import Valued

Value = Callable[[Plan], int]

FEW_STARTS = 40
"""Up to so many starts a literal for each pays; measured on slot grids (6 to 30 starts) against 5-minute grids (60 to 250)."""


@dataclass(frozen=True)
class Scope:
    """Which part of the problem a model covers."""

    must_place: bool = True
    """Otherwise a task may stay unplaced."""
    classes: bool = True
    """Also say how many rooms of each class there are; it helps a search of the whole, and is not worth its price for a part."""


class Variables(Valued[Plan]):
    """Starts, durations, rooms and units of all tasks."""

    def __init__(self, model: cp_model.CpModel, problem: Problem, scope: Scope) -> None:
        super().__init__(model)
        self.problem = problem
        self.scope = scope
        self._start_sets: dict[tuple[int, frozenset[int]], cp_model.IntVar] = {}
        self._shared: dict[tuple[str | int, ...], cp_model.IntVar] = {}
        self.true = model.new_constant(1)
        self.false = model.new_constant(0)
        self._placed = [self._make_placed(task) for task in problem.tasks]
        self.start = [self._make_start(task) for task in problem.tasks]
        self._at = [self._make_start_literals(task) for task in problem.tasks]
        self.duration = [self._make_duration(task) for task in problem.tasks]
        self.end = [self._make_end(task) for task in problem.tasks]
        self._uses: dict[tuple[int, int], cp_model.IntVar] = {}
        self._main: dict[tuple[int, int], cp_model.IntVar] = {}
        for task in problem.tasks:
            self._make_rooms(task)
        self._serves: dict[tuple[int, int], cp_model.IntVar] = {}
        self._needs: list[tuple[int, dict[int, cp_model.IntVar]]] = []
        for need in (shape for shape in problem.hard if isinstance(shape, Need)):
            self._make_need(need)

    # ── making ──

    def _make_placed(self, task: Task) -> cp_model.IntVar:
        if not task.starts:
            return self.false
        return self.true if self.scope.must_place else self.boolean(lambda plan: int(task.index in plan))

    def _make_start(self, task: Task) -> cp_model.IntVar:
        starts = task.starts or (0,)
        variable = self.model.new_int_var_from_domain(cp_model.Domain.from_values(list(starts)), "")
        return self.know(variable, lambda plan: plan[task.index].start if task.index in plan else starts[0])

    def _make_start_literals(self, task: Task) -> dict[int, cp_model.IntVar] | None:
        if not 1 < len(task.starts) <= FEW_STARTS:
            return None
        index, first = task.index, task.starts[0]
        literals = {t: self.boolean(lambda plan, t=t: int((plan[index].start if index in plan else first) == t)) for t in task.starts}
        self.model.add_exactly_one(literals.values())
        self.model.add(self.start[index] == sum(t * literal for t, literal in literals.items()))
        return literals

    def _make_duration(self, task: Task) -> cp_model.IntVar:
        variable = self.model.new_int_var_from_domain(cp_model.Domain.from_values(list(task.durations)), "")
        self.know(variable, lambda plan: plan[task.index].duration if task.index in plan else self._any_duration(task))
        if task.pairs is not None and task.starts:
            self.model.add_allowed_assignments([self.start[task.index], variable], sorted(task.pairs))
        return variable

    def _make_end(self, task: Task) -> cp_model.LinearExpr:
        """The end as an expression of one variable, as intervals want it."""
        index = task.index
        if len(task.durations) == 1:
            return self.start[index] + task.longest
        starts = task.starts or (0,)
        end = self.integer(starts[0] + task.shortest, starts[-1] + task.longest, lambda plan: sum(self.place_in(plan, index)))
        self.model.add(end == self.start[index] + self.duration[index])
        return end

    @staticmethod
    def _any_duration(task: Task) -> int:
        """A duration that is allowed at the start which an unplaced task is given."""
        return next(d for s, d in sorted(task.pairs) if s == task.starts[0]) if task.pairs and task.starts else task.longest

    def _make_rooms(self, task: Task) -> None:
        index, placed = task.index, self._placed[task.index]
        if not task.rooms or not task.rooms_needed or not task.starts:
            return
        if len(task.rooms) == task.rooms_needed:
            for room in task.rooms:
                self._uses[index, room] = placed
        else:
            for room in task.rooms:
                self._uses[index, room] = self.boolean(lambda plan, room=room: int(index in plan and room in plan[index].rooms))
            self.model.add(sum(self._uses[index, room] for room in task.rooms) == task.rooms_needed * placed)
        self._make_main(task)

    def _make_main(self, task: Task) -> None:
        index, placed = task.index, self._placed[task.index]
        if len(task.mains) == 1:
            self._main[index, task.mains[0]] = placed
        elif task.rooms_needed == 1:
            for room in task.mains:
                self._main[index, room] = self._uses[index, room]
            for room in set(task.rooms) - set(task.mains):
                self.model.add(self._uses[index, room] == 0)
            return
        else:
            for room in task.mains:
                self._main[index, room] = self.boolean(lambda plan, room=room: int(index in plan and plan[index].main == room))
                self.model.add_implication(self._main[index, room], self._uses[index, room])
            self.model.add(sum(self._main[index, room] for room in task.mains) == placed)
        if len(task.mains) == 1 and task.mains[0] in task.rooms:
            self.model.add(self._uses[index, task.mains[0]] == placed)

    def _make_need(self, need: Need) -> None:
        number = sum(task == need.task for task, _ in self._needs)
        literals: dict[int, cp_model.IntVar] = {}
        for unit in need.units:
            literals[unit] = self.boolean(lambda plan, unit=unit: int(self._is_served(plan, need, unit, number)))
        self.model.add(sum(literals.values()) == self._placed[need.task])
        self._needs.append((need.task, literals))
        for unit, literal in literals.items():
            other = self._serves.get((need.task, unit))
            if other is None:
                self._serves[need.task, unit] = literal
            else:
                self.model.add_at_most_one([other, literal])
                both = self.boolean(lambda plan, unit=unit: int(need.task in plan and unit in plan[need.task].units))
                self.model.add_max_equality(both, [other, literal])
                self._serves[need.task, unit] = both

    @staticmethod
    def _is_served(plan: Plan, need: Need, unit: int, number: int) -> bool:
        """Whether the unit meets this need; a task with several alike needs takes its units in order."""
        if need.task not in plan:
            return False
        fitting = [u for u in plan[need.task].units if u in need.units]
        if len(fitting) <= 1:
            return unit in fitting
        return fitting[number % len(fitting)] == unit

    # ── questions ──

    def placed(self, task: int) -> cp_model.IntVar:
        """Whether the task has a place."""
        return self._placed[task]

    def present(self, *tasks: int) -> list[cp_model.IntVar]:
        """What must hold for all the tasks to have a place; nothing where that is certain."""
        return [self._placed[t] for t in tasks if self._placed[t] is not self.true]

    def starts_in(self, task: int, ticks: Iterable[int]) -> cp_model.IntVar:
        """Whether the task starts at one of the ticks."""
        all_starts = self.problem.tasks[task].starts
        wanted = frozenset(ticks).intersection(all_starts)
        if not wanted:
            return self.false
        if len(wanted) == len(all_starts):
            return self.true
        key = task, wanted
        if key not in self._start_sets:
            self._start_sets[key] = self._make_start_set(task, wanted)
        return self._start_sets[key]

    def _make_start_set(self, task: int, wanted: frozenset[int]) -> cp_model.IntVar:
        at = self._at[task]
        if at is not None and len(wanted) == 1:
            return at[next(iter(wanted))]
        first = self.problem.tasks[task].starts[0]
        literal = self.boolean(lambda plan: int((plan[task].start if task in plan else first) in wanted))
        if at is not None:
            self.model.add(sum(at[t] for t in sorted(wanted)) == literal)
        else:
            inside = cp_model.Domain.from_values(sorted(wanted))
            outside = cp_model.Domain.from_values([t for t in self.problem.tasks[task].starts if t not in wanted])
            self.model.add_linear_expression_in_domain(self.start[task], inside).only_enforce_if(literal)
            self.model.add_linear_expression_in_domain(self.start[task], outside).only_enforce_if(~literal)
        return literal

    def has_few_starts(self, task: int) -> bool:
        """Whether each start of the task is a literal, or it has but one, and its duration is fixed."""
        return (self._at[task] is not None or len(self.problem.tasks[task].starts) <= 1) and len(self.problem.tasks[task].durations) == 1

    def on_day(self, task: int, day: int) -> cp_model.IntVar:
        """Whether the task starts on the day; its start counts even while it is unplaced."""
        days = self.problem.tasks[task].day_of
        return self.starts_in(task, (t for t in self.problem.tasks[task].starts if days[t] == day))

    def uses(self, task: int, room: int) -> cp_model.IntVar:
        """Whether the task takes place in the room, as its main room or beside it."""
        return self._uses.get((task, room), self.false)

    def main(self, task: int, room: int) -> cp_model.IntVar:
        """Whether the room is the task's main room."""
        return self._main.get((task, room), self.false)

    def serves(self, unit: int, task: int) -> cp_model.IntVar:
        """Whether the unit serves the task."""
        return self._serves.get((task, unit), self.false)

    def served_by(self, unit: int) -> list[int]:
        """Tasks that the unit may serve."""
        return [task for task, served in self._serves if served == unit]

    def presence(self, task: int, presence: Presence) -> tuple[cp_model.LinearExpr, cp_model.LinearExpr]:
        """First tick of a presence and the tick after its last."""
        durations = self.problem.tasks[task].durations
        spans = {d: presence.span(0, d) for d in durations}
        return self._along(task, {d: s[0] for d, s in spans.items()}), self._along(task, {d: s[1] for d, s in spans.items()})

    def _along(self, task: int, by_duration: dict[int, int]) -> cp_model.LinearExpr:
        """The start plus what depends on the duration."""
        values = set(by_duration.values())
        if len(values) == 1:
            return self.start[task] + values.pop()
        if all(duration == value for duration, value in by_duration.items()):
            return self.end[task]
        longest = self.problem.tasks[task].longest
        length = self.integer(
            min(values), max(values), lambda plan: by_duration.get(plan[task].duration if task in plan else longest, min(values))
        )
        self.model.add_allowed_assignments([self.duration[task], length], sorted(by_duration.items()))
        starts = self.problem.tasks[task].starts or (0,)
        point = self.integer(
            starts[0] + min(values),
            starts[-1] + max(values),
            lambda plan: self.place_in(plan, task)[0] + by_duration[self.place_in(plan, task)[1]],
        )
        self.model.add(point == self.start[task] + length)
        return point

    def interval(self, task: int, presence: Presence, gap: int, when: cp_model.IntVar | None = None) -> cp_model.IntervalVar:
        """A presence and the gap behind it, as long as the task is placed and `when` holds."""
        first, last = self.presence(task, presence)
        literal = self._placed[task] if when is None else when
        durations = self.problem.tasks[task].durations
        lengths = {span[1] - span[0] for span in (presence.span(0, d) for d in durations)}
        if len(lengths) == 1:
            length = lengths.pop() + gap
            if literal is self.true:
                return self.model.new_fixed_size_interval_var(first, length, "")
            return self.model.new_optional_fixed_size_interval_var(first, length, literal, "")
        size = self.integer(min(lengths) + gap, max(lengths) + gap, lambda plan: _length(presence, self.place_in(plan, task)) + gap)
        self.model.add(size == last + gap - first)
        return self.model.new_optional_interval_var(first, size, last + gap, literal, "")

    def place_in(self, plan: Plan, task: int) -> tuple[int, int]:
        """Start and duration of a task in a plan; for an unplaced one those that its variables are given."""
        if task in plan:
            return plan[task].start, plan[task].duration
        data = self.problem.tasks[task]
        return (data.starts or (0,))[0], self._any_duration(data)

    def shared(self, key: tuple[str | int, ...], make: Callable[[], cp_model.IntVar]) -> cp_model.IntVar:
        """A literal that several rules ask for, made once."""
        if key not in self._shared:
            self._shared[key] = make()
        return self._shared[key]

    # ── hint and result ──

    def value_of(self, variable: cp_model.IntVar) -> Value:
        """What a variable is in a plan."""
        if variable is self.true or variable is self.false:
            return lambda _: int(variable is self.true)
        return self._values[variable.index][1]

    def extract(self, value: Callable[[cp_model.IntVar], int]) -> Plan:
        """The plan that a solution stands for."""
        plan: Plan = {}
        for task in self.problem.tasks:
            if not value(self._placed[task.index]):
                continue
            rooms = [r for r in task.rooms if (task.index, r) in self._uses and value(self._uses[task.index, r])]
            main = [r for r in task.mains if (task.index, r) in self._main and value(self._main[task.index, r])]
            ordered = tuple(sorted(rooms, key=lambda r: (r not in main, task.rooms.index(r))))
            units = [u for t, served in self._needs if t == task.index for u, literal in served.items() if value(literal)]
            plan[task.index] = Place(value(self.start[task.index]), value(self.duration[task.index]), ordered, tuple(units))
        return plan


def _length(presence: Presence, place: tuple[int, int]) -> int:
    first, last = presence.span(*place)
    return last - first
