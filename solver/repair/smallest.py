"""The plan with the least of something, such as people disturbed, and the proof.

What can no longer stay where it was published changes in every plan, so its people are disturbed in any case: a bound. Where these sessions
alone find other places while everything else stays, the bound is reached, and nothing else is searched.

Otherwise a plan is sought near what must change. A plan that is better than one that disturbs `n` people cannot touch a session by which
alone, with those that change anyway, `n` people or more are disturbed. So all these are fixed, which proves over a small part what holds
for the whole; and where plans of at most `n` people do not exist, the bound is `n + 1`.
"""

from collections.abc import Callable
from dataclasses import replace

from solver import score
from solver.budget import Budget
from solver.neighbourhoods import Neighbourhoods
from solver.outcome import LevelResult
from solver.placing.conflicts import certain, conflicts
from solver.problem import part_of
from solver.repair.levels import PEOPLE, WISHES, Level, Levels, Solved
from solver.shapes import Plan, Problem

LARGE = 90
"""From so many tasks on later levels are solved over what is disturbed anyway, unless few others could change."""

SOME = 40
"""From so many tasks on a first plan is sought in parts; a smaller problem is searched as a whole at once."""

PARTS = (8, 16, 32, 48, 64)
"""Tasks freed around those that must move."""

STEPS = (0, 1, 2, 4, 8, 12, 16, 24, 32)
"""By how much a plan may exceed the bound, one trial after the other, until there is one."""

STEP_SECONDS = (1.0, 4.0)
"""How long a trial may take, the first time and the second."""


class Smallest:
    """The search for the least of one level, followed by the others."""

    def __init__(self, levels: Levels, problem: Problem, first: Level, on_plan: Callable[[Solved], None] = lambda _: None) -> None:
        """Prepare a search.

        Args:
            levels: of the repair, with its base and its budget.
            problem: of all tasks.
            first: what is to be as small as possible.
            on_plan: called with a plan that is known before the proof.
        """
        self._levels, self._base, self._problem, self._first, self._on_plan = levels, levels.base, problem, first, on_plan
        self._everything = frozenset(task.index for task in problem.tasks)
        self._must, self._clashing = self._forced()
        anyway = self._anyway()
        self._least = first.least(anyway)
        self._extra = {task: first.least(anyway | {task}) - self._least for task in self._everything}
        self._plan: Plan | None = None
        self._bound = self._least

    def find(self, seconds: float) -> Solved:
        """The least, and the levels after it.

        Args:
            seconds: how long the proof may take where a plan is known; without a plan, all that is left.
        """
        if not self._clashing:
            alone = self._solve(self._must, None)
            if alone.plan is not None:
                self._found(alone.plan)
        if self._is_proven:
            return self._refined()
        if len(self._everything) < SOME:
            return self._whole()
        if self._plan is None:
            self._near()
        else:
            self._tell()
        self._grow(seconds)
        return self._whole() if self._plan is None else self._refined()

    # What must change

    def _forced(self) -> tuple[frozenset[int], frozenset[int]]:
        """Tasks that have to be free: they cannot stay as they were published, or some of the second set not beside each other."""
        problem, plan = self._problem, self._base.plan
        must = {t.index for t in problem.tasks if t.index not in plan or plan[t.index].start not in t.starts}
        ways = conflicts(problem, {task: place for task, place in plan.items() if task not in must})
        stay = {t.index for t in problem.tasks if t.is_fixed and len(t.rooms) <= t.rooms_needed}
        must |= {task for task, blocks in ways.items() if task not in stay and any(stay.issuperset(by) for by in blocks)}
        left = {task for task, blocks in ways.items() if task not in must and any(must.isdisjoint(by) for by in blocks)}
        return frozenset(must), frozenset(left)

    def _anyway(self) -> frozenset[int]:
        """Published tasks that change in every plan."""
        problem, base, plan = self._problem, self._base, self._base.plan
        stay = frozenset(
            t.index for t in problem.tasks
            if t.is_fixed and len(t.rooms) <= t.rooms_needed and len(t.mains) <= 1 and t.index in plan and plan[t.index].start in t.starts
        )  # fmt: skip
        gone = {t for t in base.known if base.old(t) is not None and (t not in plan or plan[t].start not in problem.tasks[t].starts)}
        return (certain(problem, plan, stay) & base.known) | gone | (base.settled_otherwise & stay)

    def _within(self, more: int) -> frozenset[int]:
        """Every task that may change in a plan that exceeds what must be by no more than this."""
        return self._must | self._clashing | {task for task, extra in self._extra.items() if extra <= more}

    # The search

    def _solve(self, free: frozenset[int], hint: Plan | None, seconds: float | None = None, below: int | None = None) -> Solved:
        part = self._problem if free == self._everything else part_of(self._problem, self._base.plan, free)
        return self._levels.solve(part, free, [self._first], hint, seconds, below)

    def _found(self, plan: Plan) -> None:
        if self._plan is None or self._first.count(plan) < self._value:
            self._plan = plan

    @property
    def _value(self) -> int:
        assert self._plan is not None
        return self._first.count(self._plan)

    @property
    def _is_proven(self) -> bool:
        return self._plan is not None and self._bound >= self._value

    def _near(self) -> None:
        """A first plan that changes something near what must change."""
        near = Neighbourhoods(self._problem, self._levels.budget.config.seed)
        free = self._must | self._clashing
        rest = {task: place for task, place in self._base.plan.items() if task not in free}
        for size in PARTS:
            solved = self._solve(near.rivals(rest, size) | free, None)
            if solved.plan is not None:
                self._found(solved.plan)
                self._tell()
                return
            if self._levels.budget.is_over:
                return

    def _grow(self, seconds: float) -> None:
        """From the bound up, until a plan is the least; from the first plan on for no more than these seconds."""
        whole, budget = self._levels.budget, None
        for trial in STEP_SECONDS:
            for more in STEPS:
                if budget is None and self._plan is not None:
                    budget = whole.part(seconds)
                if self._is_proven or whole.is_over or (budget is not None and budget.is_over):
                    return
                if self._least + more >= self._bound:
                    self._try(more, budget or whole, trial)
        if budget is not None and not self._is_proven and not budget.is_over:
            self._try(self._value - 1 - self._least, budget, seconds)

    def _try(self, more: int, budget: Budget, seconds: float) -> None:
        """Seeks a plan that exceeds what must be by no more than this, and the least of them."""
        before = None if self._plan is None else self._value
        more = more if before is None else min(more, before - 1 - self._least)
        below = self._least + more + 1
        free = self._within(more)
        left = budget.seconds_left
        solved = self._solve(free, None, seconds if left is None else min(seconds, left), below)
        if solved.plan is not None:
            self._found(solved.plan)
            # Whoever stays below the limit changes nothing but what was free: the bound is one of the whole.
            self._bound = max(self._bound, solved.levels[0].bound)
            if not self._is_proven:
                self._tell()
        elif solved.infeasible:
            self._bound = max(self._bound, below)

    def _whole(self) -> Solved:
        """Everything at once, with all the time that is left."""
        solved = self._levels.solve(self._problem, self._everything, [self._first], self._plan)
        if solved.plan is None:
            return solved
        self._found(solved.plan)
        self._bound = max(self._bound, solved.levels[0].bound)
        return self._refined()

    def _result(self) -> LevelResult:
        value = self._value
        return LevelResult(self._first.name, value, min(self._bound, value), self._is_proven)

    def _tell(self) -> None:
        self._on_plan(Solved(self._plan, (self._result(),), infeasible=False))

    # The levels after the first

    def _refined(self) -> Solved:
        """The levels after the first: over all that may change in such a plan, or where that is much over what disturbs nobody else."""
        assert self._plan is not None
        plan, first = self._plan, self._first
        possible = self._within(self._value - self._least)
        # What may change without more of the first level is all that may change in any plan of that value.
        exact = self._is_proven and (len(self._problem.tasks) < LARGE or len(possible) < SOME)
        free = possible if exact else self._harmless()
        part = part_of(self._problem, self._base.plan if exact else plan, free)
        more = self._levels.solve(part, free, [first, *self._levels.after(first, part)], plan)
        best = more.plan or plan
        self._found(best)  # also the first level, where its proof had ended early
        later = [level if exact else replace(level, bound=0, proven=level.value == 0) for level in more.levels[1:]]
        later = [self._whole_wishes(level, best) for level in later]
        return Solved(best, (self._result(), *later), infeasible=False)

    def _harmless(self) -> frozenset[int]:
        """Tasks that may move without anybody more being disturbed; for the fewest sessions only those that change already."""
        base, levels, plan = self._base, self._levels, self._plan
        assert plan is not None
        new = self._everything - base.known
        if self._first.name != PEOPLE:
            return levels.changed_in(plan) | new
        people = levels.people_of(plan)
        return frozenset(t for t in base.known if base.people[t] <= people) | new

    def _whole_wishes(self, level: LevelResult, plan: Plan) -> LevelResult:
        if level.name != WISHES:
            return level
        value = score.total(self._base.problem, plan)
        return replace(level, value=value, bound=max(0, value - (level.value - level.bound)))
