"""The alternatives after a late change, each found by levels: everything placed, people, tiers, times, rooms, wishes.

What can no longer stay where it was published must change, so its people are disturbed in any case. Where these sessions alone find other
places while everything else stays, nothing can disturb fewer people, and that is proven without a search of the whole. Only otherwise is
the whole searched.
"""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from scheduler.model.conference import Conference
from scheduler.model.timetable import Placement
from solver import score
from solver.budget import Budget
from solver.neighbourhoods import Neighbourhoods
from solver.outcome import Blocker, LevelResult, ShouldStop, SolveConfig
from solver.phases.improvement import improve
from solver.phases.run import Best, Run
from solver.placing.conflicts import conflicts
from solver.problem import part_of, timetable_of
from solver.repair.base import Base, base_of
from solver.repair.levels import WISHES, Level, Levels, Solved
from solver.repair.outcome import Alternative, Goal, Moved, Repair
from solver.shapes import Plan, Problem

LARGE = 90
"""From so many tasks on later levels are solved over what is disturbed anyway, and not over the whole."""

SOME = 40
"""From so many tasks on a first plan is sought in parts before the whole is searched."""

PARTS = (8, 16, 32)
"""Tasks freed around those that must move, before the whole is searched."""

PROOF_SECONDS = 8.0
"""How long the proof of the first level may take where a plan is known."""

QUALITY_SECONDS = (0.5, 4.0)
"""How long the best quality is sought, for small conferences and for large ones."""

OnAlternative = Callable[[int, Alternative], None]
"""Called with the place of an alternative in the list and the alternative; again when the one in that place has changed."""


def repair(
    conference: Conference,
    published: Conference,
    now: dt.datetime | None,
    config: SolveConfig,
    on_alternative: OnAlternative | None = None,
    should_stop: ShouldStop | None = None,
    kept: Sequence[Placement] = (),
    goals: Collection[Goal] = tuple(Goal),
) -> Repair:
    """Find the smallest changes of a published timetable that make room for what happened.

    Args:
        conference: after the change.
        published: the release that people know.
        now: what has begun by then stays where it is; None: nothing has begun.
        config: limits, seed and workers of the whole.
        on_alternative: called with each alternative as it comes and its place, and again when it serves one more goal; from this thread.
        should_stop: asked several times a second.
        kept: where some sessions have to stand, whatever that moves.
        goals: which alternatives are sought; the one with the fewest people always is.

    Raises:
        InvalidConferenceError: when the conference has no days or no sessions to plan.
    """
    budget = Budget(config, should_stop or (lambda: False))
    base = base_of(conference, published, now, config, kept)
    blockers = tuple(Blocker(task.why_empty, (task.id,)) for task in base.problem.tasks if not task.starts)
    if blockers:
        return Repair((), budget.elapsed, infeasible=True, blockers=blockers)
    return _Repairing(base, budget, config, on_alternative or (lambda _place, _one: None)).run(goals)


class _Repairing:
    def __init__(self, base: Base, budget: Budget, config: SolveConfig, tell: OnAlternative) -> None:
        self._base, self._budget, self._config, self._tell = base, budget, config, tell
        before, now = base.published.by_session, base.conference.timetable.by_session
        reordered = [t.index for t in base.problem.tasks if t.id in now and now[t.id].order != before[t.id].order]
        self._levels = Levels(base, budget, frozenset(reordered))
        self._found: list[tuple[Plan, Alternative]] = []

    def run(self, goals: Collection[Goal]) -> Repair:
        """The alternatives for these goals."""
        first = self._fewest_people(self._base.problem)
        if first.plan is None:
            return Repair((), self._budget.elapsed, infeasible=first.infeasible)
        self._keep(Goal.PEOPLE, first)
        for goal, find in (
            (Goal.SESSIONS, self._fewest_sessions), (Goal.ROOMS, self._only_rooms), (Goal.QUALITY, lambda: self._best_quality(first)),
        ):  # fmt: skip
            if self._budget.is_over:
                break
            if goal not in goals:
                continue
            solved = find()
            if solved is not None and solved.plan is not None:
                self._keep(goal, solved)
        return Repair(tuple(alternative for _, alternative in self._found), self._budget.elapsed)

    # One goal

    def _fewest_people(self, problem: Problem) -> Solved:
        return self._smallest(problem, self._levels.people())

    def _fewest_sessions(self) -> Solved:
        return self._smallest(self._base.problem, self._levels.sessions())

    def _only_rooms(self) -> Solved | None:
        """The fewest people while every published time is kept; None where some time cannot be kept."""
        base, tasks = self._base, list(self._base.problem.tasks)
        for index in sorted(base.known):
            old, task = base.old(index), tasks[index]
            if old is None or old.start not in task.starts or old.duration not in task.durations:
                return None
            tasks[index] = replace(task, starts=(old.start,), durations=(old.duration,), pairs=None)
        return self._fewest_people(replace(base.problem, tasks=tasks))

    def _best_quality(self, first: Solved) -> Solved:
        """From the smallest change on, whatever it moves."""
        base, problem = self._base, self._base.problem
        assert first.plan is not None
        budget = self._budget.part(QUALITY_SECONDS[len(problem.tasks) >= LARGE])
        run = Run(base.conference, budget.config, problem, budget, lambda _: None)
        best = Best(run, first.plan)
        if problem.soft and not best.is_proven:
            improve(run, best)
        return Solved(best.plan, (LevelResult(WISHES, best.value, min(best.bound, best.value), best.is_proven),), infeasible=False)

    # The smallest of something

    def _smallest(self, problem: Problem, first: Level) -> Solved:
        """The levels, the given one first: by what must change alone if that is enough, otherwise over more and more."""
        must, clashing = self._must(problem)
        if clashing:
            return self._searched(problem, first, must | clashing)
        alone = self._levels.solve(part_of(problem, self._base.plan, must), must, [first], None)
        if alone.plan is not None:
            # Nothing that must change can stay, and nothing else changes: no plan has less of it.
            value = first.count(alone.plan)
            proof = LevelResult(first.name, value, value, proven=True)
            return self._refined(problem, first, Solved(alone.plan, (proof,), infeasible=False), proven=True)
        return self._searched(problem, first, must)

    def _must(self, problem: Problem) -> tuple[frozenset[int], frozenset[int]]:
        """Tasks that cannot stay where they were published, or were not; and those of which some cannot stay beside each other."""
        plan = self._base.plan
        must = {t.index for t in problem.tasks if t.index not in plan or plan[t.index].start not in t.starts}
        ways = conflicts(problem, {task: place for task, place in plan.items() if task not in must})
        stay = {t.index for t in problem.tasks if t.is_fixed and len(t.rooms) <= t.rooms_needed}
        must |= {task for task, blocks in ways.items() if task not in stay and any(stay.issuperset(by) for by in blocks)}
        left = {task for task, blocks in ways.items() if task not in must and any(must.isdisjoint(by) for by in blocks)}
        return frozenset(must), frozenset(left)

    def _searched(self, problem: Problem, first: Level, must: frozenset[int]) -> Solved:
        everything = frozenset(t.index for t in problem.tasks)
        hint: Plan | None = None
        near = Neighbourhoods(problem, self._config.seed)
        rest = {t: p for t, p in self._base.plan.items() if t not in must}
        for size in PARTS if len(everything) >= SOME else ():
            free = near.rivals(rest, size) | must
            hint = self._levels.solve(part_of(problem, rest, free), free, [first], None).plan
            if hint is not None:
                break
        # With something to offer the proof may take only so long; without, everything that is left.
        solved = self._levels.solve(problem, everything, [first], hint, None if hint is None else PROOF_SECONDS)
        if solved.plan is None:
            return solved
        return self._refined(problem, first, solved, proven=False)

    def _refined(self, problem: Problem, first: Level, solved: Solved, *, proven: bool) -> Solved:
        """The levels after the first: over everything where that is small, otherwise over what disturbs nobody else."""
        assert solved.plan is not None
        plan, base = solved.plan, self._base
        if len(problem.tasks) < LARGE and not proven:
            free, whole, exact = frozenset(t.index for t in problem.tasks), problem, True
        else:
            free = self._harmless(plan, first)
            whole, exact = part_of(problem, plan, free), proven
        # The first level once more, so that later ones keep what it reached.
        more = self._levels.solve(whole, free, [first, *self._levels.after(first, whole)], plan)
        best = more.plan or plan
        later = [level if exact else replace(level, bound=0, proven=level.value == 0) for level in more.levels[1:]]
        later = [self._whole_wishes(level, best, base.problem) for level in later]
        return Solved(best, (solved.levels[0], *later), infeasible=False)

    def _harmless(self, plan: Plan, first: Level) -> frozenset[int]:
        """Tasks that may move without anybody more being disturbed; for the fewest sessions only those that change already."""
        base, levels = self._base, self._levels
        new = frozenset(t.index for t in base.problem.tasks) - base.known
        if first.name != levels.people().name:
            return levels.changed_in(plan) | new
        people = levels.people_of(plan)
        return frozenset(t for t in base.known if base.people[t] <= people) | new

    @staticmethod
    def _whole_wishes(level: LevelResult, plan: Plan, problem: Problem) -> LevelResult:
        if level.name != WISHES:
            return level
        value = score.total(problem, plan)
        return replace(level, value=value, bound=max(0, value - (level.value - level.bound)))

    # What is kept

    def _keep(self, goal: Goal, solved: Solved) -> None:
        """A new alternative, or one more goal of one that is the same in effect."""
        assert solved.plan is not None
        made = self._alternative(goal, solved, solved.plan)
        for number, (plan, known) in enumerate(self._found):
            if _effect(made) == _effect(known):
                self._found[number] = plan, replace(known, goals=(*known.goals, goal))
                self._tell(number, self._found[number][1])
                return
        self._found.append((solved.plan, made))
        self._tell(len(self._found) - 1, made)

    def _alternative(self, goal: Goal, solved: Solved, plan: Plan) -> Alternative:
        base, problem = self._base, self._base.problem
        return Alternative(
            goals=(goal,),
            timetable=timetable_of(problem, base.conference, plan),
            people=self._levels.people_of(plan),
            moved=self._moved(plan),
            objective=score.total(problem, plan),
            levels=solved.levels,
            seconds=self._budget.elapsed,
        )

    def _moved(self, plan: Plan) -> tuple[Moved, ...]:
        base, reordered = self._base, self._levels.reordered
        after = timetable_of(base.problem, base.conference, plan).by_session
        found: list[Moved] = []
        for task in base.problem.tasks:
            place, before = plan[task.index], base.published.by_session.get(task.id)
            if before is None or task.index in reordered or not base.is_kept(task.index, place):
                time, room = not base.keeps_time(task.index, place), not base.keeps_room(task.index, place)
                found.append(Moved(task.id, before, after[task.id], time, room, task.index in reordered))
        return tuple(sorted(found, key=lambda one: (one.after.start, one.session)))


def _effect(one: Alternative) -> tuple[int, ...]:
    """What an alternative costs; two that cost the same are one to a planner."""
    times = sum(moved.time for moved in one.moved)
    return len(one.people), one.sessions_moved, times, one.rooms_changed, one.objective
