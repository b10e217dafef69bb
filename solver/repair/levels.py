"""The levels of a repair, one after the other: each is solved with the former as a bound and its result as a complete hint."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ortools.sat.python import cp_model

from scheduler.model.ids import PersonId
from solver import score
from solver.budget import Budget
from solver.build import build
from solver.outcome import LevelResult
from solver.preferences import penalty
from solver.repair.base import Base
from solver.search import Search
from solver.shapes import Plan, Problem
from solver.variables import Scope, Variables

Expression = cp_model.LinearExprT
PEOPLE, SESSIONS, PRINTED, TOLD, TIMES, ROOMS, WISHES, FAR = (
    "people disturbed", "sessions changed", "people of printed sessions", "people of told sessions", "times changed", "rooms changed",
    "wishes", "steps moved",
)  # fmt: skip
WORKERS = 8


@dataclass(frozen=True)
class Level:
    """What is to be as small as possible: as an expression of a model, and as the exact count of a plan."""

    name: str
    write: Callable[["Kept"], Expression]
    count: Callable[[Plan], int]
    least: Callable[[frozenset[int]], int] = lambda _: 0
    """What it is at least when these tasks change."""


class Kept:
    """For each published task of a model whether it keeps its time and its rooms."""

    def __init__(self, base: Base, x: Variables, free: frozenset[int]) -> None:
        self.base, self.x = base, x
        # What is settled otherwise is not free, and yet those whom it concerns are disturbed.
        self.tasks = sorted((free & base.known) | base.settled_otherwise)
        self.time = {t: self._time(t) for t in self.tasks}
        self.room = {t: self._room(t) for t in self.tasks}

    def _time(self, task: int) -> cp_model.IntVar:
        old, data, x, base = self.base.old(task), self.x.problem.tasks[task], self.x, self.base
        if old is None or old.start not in data.starts or old.duration not in data.durations:
            return x.false
        kept = x.boolean(lambda plan: int(task in plan and base.keeps_time(task, plan[task])))
        x.model.add_implication(kept, x.starts_in(task, (old.start,)))
        if len(data.durations) > 1:
            x.model.add(x.duration[task] == old.duration).only_enforce_if(kept)
        return kept

    def _room(self, task: int) -> cp_model.IntVar:
        old, data, x, base = self.base.old(task), self.x.problem.tasks[task], self.x, self.base
        if old is None or not set(old.rooms) <= set(data.rooms) or len(old.rooms) != data.rooms_needed:
            return x.false
        if old.main is None:
            return x.true
        kept = x.boolean(lambda plan: int(task in plan and base.keeps_room(task, plan[task])))
        x.model.add_implication(kept, x.main(task, old.main))
        for room in old.rooms:
            x.model.add_implication(kept, x.uses(task, room))
        return kept

    def disturbed(self, tiers: Iterable[int], known: frozenset[PersonId]) -> Expression:
        """How many people, apart from those who are disturbed anyway, have a part in a task of these tiers that changes."""
        base, x, wanted = self.base, self.x, set(tiers)
        by_person: dict[PersonId, list[int]] = {}
        for task in self.tasks:
            if base.tier[task] in wanted:
                for person in base.people[task] - known:
                    by_person.setdefault(person, []).append(task)
        total: list[cp_model.IntVar] = []
        for _, tasks in sorted(by_person.items()):
            literal = x.boolean(lambda plan, tasks=tasks: int(any(not base.is_kept(t, plan[t]) for t in tasks if t in plan)))
            for task in tasks:
                x.model.add_bool_or(literal, self.time[task])
                x.model.add_bool_or(literal, self.room[task])
            total.append(literal)
        return sum(total)

    def far(self) -> Expression:
        """By how many ticks published starts move, all together."""
        total: list[cp_model.IntVar] = []
        for task in self.tasks:
            old, starts = self.base.old(task), self.x.problem.tasks[task].starts
            if old is None or set(starts) == {old.start}:
                continue
            most = max(abs(start - old.start) for start in (starts[0], starts[-1]))
            steps = self.x.integer(0, most, lambda plan, task=task, at=old.start: abs(plan[task].start - at) if task in plan else 0)
            self.x.model.add_abs_equality(steps, self.x.start[task] - old.start)
            total.append(steps)
        return sum(total)

    def changed(self) -> Expression:
        """How many tasks change."""
        base, x = self.base, self.x
        total: list[cp_model.IntVar] = []
        for task in self.tasks:
            literal = x.boolean(lambda plan, task=task: int(task in plan and not base.is_kept(task, plan[task])))
            x.model.add_bool_or(literal, self.time[task])
            x.model.add_bool_or(literal, self.room[task])
            total.append(literal)
        return sum(total)


class Levels:
    """The levels of one repair over one problem."""

    def __init__(self, base: Base, budget: Budget, reordered: frozenset[int]) -> None:
        self.base, self.budget, self.reordered = base, budget, reordered
        self.anyway = frozenset(person for task in reordered for person in base.people[task])
        """People whose panel has a new order: they are disturbed in any case."""

    def people_of(self, plan: Plan, tiers: Iterable[int] = (0, 1, 2)) -> frozenset[PersonId]:
        """Who is disturbed by a plan."""
        base, wanted = self.base, set(tiers)
        changed = [t for t in base.known if t in self.reordered or (t in plan and not base.is_kept(t, plan[t]))]
        return frozenset(person for task in changed if base.tier[task] in wanted for person in base.people[task])

    def changed_in(self, plan: Plan) -> frozenset[int]:
        """The published tasks that a plan changes."""
        base = self.base
        return frozenset(t for t in base.known if t in plan and not base.is_kept(t, plan[t]))

    def people(self) -> Level:
        """The number of distinct people."""
        return Level(
            PEOPLE, lambda kept: len(self.anyway) + kept.disturbed((0, 1, 2), self.anyway), lambda plan: len(self.people_of(plan)),
            lambda tasks: len(self.anyway.union(*(self.base.people[task] for task in tasks))),
        )  # fmt: skip

    def sessions(self) -> Level:
        """The number of sessions."""
        return Level(
            SESSIONS, lambda kept: kept.changed(), lambda plan: len(self.changed_in(plan)), lambda tasks: len(tasks & self.base.known)
        )

    def after(self, first: Level, problem: Problem) -> list[Level]:
        """The levels that follow a first one."""
        base = self.base
        printed = frozenset(p for t in self.reordered if base.tier[t] == 0 for p in base.people[t])
        told = frozenset(p for t in self.reordered if base.tier[t] <= 1 for p in base.people[t])
        levels = [
            self.people(),
            Level(PRINTED, lambda kept: len(printed) + kept.disturbed((0,), printed), lambda plan: len(self.people_of(plan, (0,)))),
            Level(TOLD, lambda kept: len(told) + kept.disturbed((0, 1), told), lambda plan: len(self.people_of(plan, (0, 1)))),
            Level(TIMES, lambda kept: len(kept.tasks) - sum(kept.time.values()), self._times),
            Level(ROOMS, lambda kept: len(kept.tasks) - sum(kept.room.values()), self._rooms),
            Level(WISHES, lambda kept: penalty(kept.x.model, kept.x), lambda plan: score.total(problem, plan)),
            # Of places that are equally good the nearest: half an hour later rather than the next day.
            Level(FAR, lambda kept: kept.far(), self._far),
        ]  # fmt: skip
        tiers = {base.tier[t] for t in base.known if base.people[t]}
        needless = {first.name, *((PRINTED, TOLD) if tiers <= {0} else ())}
        return [level for level in levels if level.name not in needless]

    def _times(self, plan: Plan) -> int:
        return sum(t in plan and not self.base.keeps_time(t, plan[t]) for t in self.base.known)

    def _rooms(self, plan: Plan) -> int:
        return sum(t in plan and not self.base.keeps_room(t, plan[t]) for t in self.base.known)

    def _far(self, plan: Plan) -> int:
        olds = ((self.base.old(task), plan[task]) for task in self.base.known if task in plan)
        return sum(abs(place.start - old.start) for old, place in olds if old is not None)

    def solve(
        self, problem: Problem, free: frozenset[int], levels: list[Level], hint: Plan | None,
        seconds: float | None = None, below: int | None = None,
    ) -> "Solved":  # fmt: skip
        """Solves some levels over a problem in which only some tasks are free.

        Args:
            problem: in it all tasks but the free ones are fixed where they were published.
            free: the others count as not changed.
            levels: one after the other.
            hint: a plan that is known; it is the result where nothing better is found.
            seconds: of the whole budget; None: all of it.
            below: the first level has to be less than this.
        """
        x = build(problem, Scope(classes=False), wishes=False)
        kept = Kept(self.base, x, free)
        # What it takes to write the model of a large conference is not taken from the search.
        budget = self.budget if seconds is None else self.budget.part(seconds)
        if below is not None:
            x.model.add(levels[0].write(kept) <= below - 1)
        results: list[LevelResult] = []
        plan, infeasible = hint, False
        for level in levels:
            if budget.is_over and plan is not None:
                break
            if plan is not None and level.name != WISHES and level.count(plan) == 0:
                results.append(LevelResult(level.name, 0, 0, proven=True))
                x.model.add(level.write(kept) == 0)
                continue
            expression = level.write(kept)
            x.model.minimize(expression)
            if plan is not None:
                x.hint(plan)
            found = Search(budget, WORKERS, light=True).run(x)
            if found.plan is None:
                infeasible = found.infeasible and plan is None
                if plan is not None:
                    results.append(LevelResult(level.name, level.count(plan), 0, proven=False))
                break
            value = level.count(found.plan)
            if plan is None or value <= level.count(plan):
                plan = found.plan
            value = level.count(plan)
            results.append(LevelResult(level.name, value, value if found.optimal else min(value, found.bound or 0), found.optimal))
            x.model.add(expression <= value)
        return Solved(plan, tuple(results), infeasible)


@dataclass(frozen=True)
class Solved:
    """The best plan, the levels as far as they were solved, and whether there is provably no plan at all."""

    plan: Plan | None
    levels: tuple[LevelResult, ...]
    infeasible: bool
