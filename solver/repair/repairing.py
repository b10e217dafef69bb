"""The alternatives after a late change, each found by levels: everything placed, people, tiers, times, rooms, wishes."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from scheduler.model.conference import Conference
from scheduler.model.timetable import Placement
from solver import score
from solver.budget import Budget
from solver.outcome import Blocker, LevelResult, ShouldStop, SolveConfig
from solver.phases.improvement import improve
from solver.phases.run import Best, Run
from solver.problem import timetable_of
from solver.repair.base import Base, base_of
from solver.repair.levels import WISHES, Levels, Solved
from solver.repair.outcome import Alternative, Goal, Moved, Repair
from solver.repair.smallest import LARGE, Smallest
from solver.shapes import Plan, Problem

PEOPLE_SECONDS, SESSIONS_SECONDS = 6.0, 2.0
"""How long the proof that nothing disturbs fewer may take where a plan is known."""

QUALITY_SECONDS = (0.5, 4.0)
"""How long the best quality is sought, for small conferences and for large ones."""

OnAlternative = Callable[[int, Alternative], None]
"""Called with the place of an alternative in the list and the alternative; again when the one in that place has changed: the first comes as
soon as any plan is known, and again when a better one or the proof has come."""


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
        first = self._fewest_people(self._base.problem, self._early)
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

    def _fewest_people(self, problem: Problem, on_plan: Callable[[Solved], None] = lambda _: None) -> Solved:
        return Smallest(self._levels, problem, self._levels.people(), on_plan).find(PEOPLE_SECONDS)

    def _fewest_sessions(self) -> Solved:
        return Smallest(self._levels, self._base.problem, self._levels.sessions()).find(SESSIONS_SECONDS)

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

    # What is kept

    def _early(self, solved: Solved) -> None:
        """The first alternative as far as it is known; whoever waits for it can already look at it."""
        assert solved.plan is not None
        self._tell(0, self._alternative(Goal.PEOPLE, solved, solved.plan))

    def _keep(self, goal: Goal, solved: Solved) -> None:
        """A new alternative, or one more goal of one that is the same in effect."""
        assert solved.plan is not None
        made = self._alternative(goal, solved, solved.plan)
        for number, (plan, known) in enumerate(self._found):
            if _effect(made) == _effect(known):
                self._found[number] = plan, replace(known, goals=(*known.goals, goal))
                self._tell(number, self._found[number][1])
                return
        if self._found and len(made.people) < len(self._found[0][1].people):
            self._replace_first(solved.plan, made)
            return
        self._found.append((solved.plan, made))
        self._tell(len(self._found) - 1, made)

    def _replace_first(self, plan: Plan, made: Alternative) -> None:
        """What was sought for another goal disturbs fewer people than the first, whose proof had ended early: it takes its place."""
        before = self._found[0][1].levels[0]
        value = len(made.people)
        level = replace(before, value=value, bound=min(before.bound, value), proven=before.bound >= value)
        self._found[0] = plan, replace(made, goals=(Goal.PEOPLE, *made.goals), levels=(level,))
        self._tell(0, self._found[0][1])

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
