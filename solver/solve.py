"""One search after the other: a first timetable, the best timetable, or the best partial one where there is no whole one."""

from dataclasses import dataclass, field

from scheduler.model.conference import Conference
from solver import score
from solver.build import build, importance
from solver.neighbourhoods import Neighbourhoods
from solver.outcome import Blocker, EndedBy, LevelResult, OnEvent, Outcome, Progress, ShouldStop, SolveConfig, Status, Unplaced
from solver.problem import build_problem, part_of, timetable_of, with_times_of
from solver.search import Budget, Found, Search
from solver.shapes import Plan, Problem
from solver.variables import FEW_STARTS, Scope

PLACE, WISHES = "place everything", "wishes"

LARGE = 90
"""From so many sessions on a timetable is improved part by part, and not as a whole."""

HUGE = 260
"""From so many sessions on times are sought first and rooms second (docs/benchmarks.md)."""

FIRST_REPAIR = 30
"""Tasks freed at once when the first is sought for those that found no room."""

FIRST_PART = 16
"""Tasks freed at once in the beginning."""

ROOMS_WORK = 0.5
MOST_REPAIRS = 60
PART_WORK = 0.2
"""Deterministic units of work for one part, about a quarter of a second to a second."""


@dataclass
class _Run:
    """A search in progress: what the phases share."""

    conference: Conference
    config: SolveConfig
    problem: Problem
    budget: Budget
    on_event: OnEvent
    first_seconds: float | None = None
    blockers: tuple[Blocker, ...] = ()
    levels: list[LevelResult] = field(default_factory=list[LevelResult])

    def report(self, level: str, plan: Plan | None, value: int | None, bound: int | None) -> None:
        """Tell the caller of a new best, or of a better bound."""
        timetable = None if plan is None else timetable_of(self.problem, self.conference, plan)
        self.on_event(Progress(level, value, bound, self.budget.elapsed, timetable))

    def found(self, plan: Plan, bound: int | None) -> None:
        """A complete timetable, better than those before."""
        if self.first_seconds is None:
            self.first_seconds = self.budget.elapsed
        self.report(WISHES, plan, score.total(self.problem, plan), bound)


def solve(
    conference: Conference, config: SolveConfig, on_event: OnEvent | None = None, should_stop: ShouldStop | None = None
) -> Outcome:
    """Find the best timetable of a conference.

    Args:
        conference: what is to be planned; its timetable counts only for sessions that may not move.
        config: limits, workers, seed, what may move.
        on_event: called with each better timetable and bound, from a thread of the search.
        should_stop: asked several times a second; once it says yes, the best so far is kept.

    Raises:
        InvalidConferenceError: when the conference has no days or no sessions to plan.
    """
    budget = Budget(config, should_stop or (lambda: False))
    problem = build_problem(conference, config)
    run = _Run(conference, config, problem, budget, on_event or (lambda _: None))
    run.blockers = tuple(Blocker(task.why_empty, (task.id,)) for task in problem.tasks if not task.starts)
    if run.blockers:
        return _best_partial(run, proven=True)
    first = _first_timetable(run)
    if first.plan is None:
        if first.infeasible:
            return _best_partial(run, proven=True)
        return _best_partial(run, proven=False) if not budget.is_over else _nothing(run)
    run.levels.append(LevelResult(PLACE, 0, 0, proven=True))
    run.found(first.plan, None)
    return _improve(run, first.plan)


def _first_timetable(run: _Run) -> Found:
    """Any timetable that breaks no must."""
    if len(run.problem.tasks) < HUGE:
        return _whole(run)
    return _times_then_rooms(run)


def _times_then_rooms(run: _Run) -> Found:
    """Times under the capacities of the classes of rooms, then rooms for these times; what does not fit is freed and sought again."""
    times = build(run.problem, Scope(rooms=False), wishes=False)
    found = Search(run.budget, workers=2, light=True).run(times)
    if found.plan is None:
        return _whole(run)
    x = build(with_times_of(run.problem, found.plan), Scope(must_place=False, classes=False), wishes=False)
    x.hint(found.plan)
    plan = Search(run.budget, workers=2, work=ROOMS_WORK, light=True).run(x).plan or {}
    parts = Neighbourhoods(run.problem, run.config.seed)
    attempts = 0
    while len(plan) < len(run.problem.tasks) and not run.budget.is_over and attempts < MOST_REPAIRS:
        attempts += 1
        plan = _repair(run, plan, parts.rivals(plan, FIRST_REPAIR + 2 * attempts))
    if len(plan) == len(run.problem.tasks):
        return Found(plan, None, infeasible=False, optimal=False, ended_by=EndedBy.PROOF)
    return _whole(run)


def _whole(run: _Run) -> Found:
    """Times and rooms at once. Where all have few starts, the capacities of the classes of rooms pay (IETF 106: 1.4 s for 3.8 s)."""
    few = all(len(task.starts) <= FEW_STARTS for task in run.problem.tasks)
    return Search(run.budget, workers=2, light=True).run(build(run.problem, Scope(classes=few), wishes=False))


def _repair(run: _Run, plan: Plan, free: frozenset[int]) -> Plan:
    """Place as many of the free tasks as can be placed while the others stay."""
    x = build(part_of(run.problem, plan, free), Scope(must_place=False, classes=False), wishes=False)
    x.hint(plan)
    better = Search(run.budget, workers=2, work=PART_WORK, light=True).run(x).plan
    return better if better is not None and len(better) >= len(plan) else plan


def _improve(run: _Run, first: Plan) -> Outcome:
    """Wishes: from the first timetable to the best."""
    if not run.config.preferences or not run.problem.soft:
        return _complete(run, first, score.total(run.problem, first), EndedBy.PROOF)
    if run.budget.is_over:
        return _complete(run, first, run.problem.base_cost, run.budget.ended_by)
    best = _Best(run, first)
    if len(run.problem.tasks) >= LARGE:
        return _by_parts(run, best)
    return _as_a_whole(run, best)


def _as_a_whole(run: _Run, best: "_Best") -> Outcome:
    """The whole problem at once, to the proof."""
    x = build(run.problem, Scope(), wishes=True)
    x.hint(best.plan)
    found = Search(run.budget, workers=8).run(x, lambda value, bound: best.offer(x.extract(value), bound), best.bound_moved)
    if found.plan is not None:
        best.offer(found.plan, found.bound or 0)
    bound = best.value if found.optimal else max(run.problem.base_cost, found.bound or 0)
    return _complete(run, best.plan, bound, found.ended_by)


def _by_parts(run: _Run, best: "_Best") -> Outcome:
    """Part after part is freed and solved; the size of the parts follows how quickly they are proven."""
    parts = Neighbourhoods(run.problem, run.config.seed)
    size = FIRST_PART
    while not run.budget.is_over and best.value > run.problem.base_cost:
        free = parts.choose(best.plan, round(size))
        x = build(part_of(run.problem, best.plan, free), Scope(classes=False), wishes=True)
        x.hint(best.plan)
        before = best.value
        found = Search(run.budget, workers=2, work=PART_WORK, light=True).run(x)
        if found.plan is not None:
            best.offer(found.plan, run.problem.base_cost)
        parts.reward(before - best.value)
        size = min(size * 1.05, 2.0 * FIRST_PART) if found.optimal else max(size * 0.93, 6.0)
    return _complete(run, best.plan, run.problem.base_cost, run.budget.ended_by)


class _Best:
    """The best timetable of the last level, by its exact penalty."""

    def __init__(self, run: _Run, first: Plan) -> None:
        self._run = run
        self.plan = first
        self.value = score.total(run.problem, first)
        self._bound: int | None = None

    def offer(self, plan: Plan, bound: float) -> None:
        """Keep the plan if it is better than the best so far."""
        value = score.total(self._run.problem, plan)
        if value < self.value:
            self.plan, self.value = plan, value
            self._run.found(plan, max(0, round(bound)))

    def bound_moved(self, bound: float) -> None:
        """A better bound."""
        whole = max(0, round(bound))
        if whole != self._bound:
            self._bound = whole
            self._run.report(WISHES, None, self.value, whole)


def _complete(run: _Run, plan: Plan, bound: int, ended_by: EndedBy) -> Outcome:
    value = score.total(run.problem, plan)
    proven = bound >= value
    run.levels.append(LevelResult(WISHES, value, min(bound, value), proven))
    return Outcome(
        status=Status.OPTIMAL if proven else Status.FEASIBLE,
        ended_by=EndedBy.PROOF if proven else ended_by,
        timetable=timetable_of(run.problem, run.conference, plan),
        objective=value,
        bound=min(bound, value),
        levels=tuple(run.levels),
        seconds=run.budget.elapsed,
        first_solution_seconds=run.first_seconds,
        penalties=score.penalties(run.problem, plan),
    )


def _best_partial(run: _Run, *, proven: bool) -> Outcome:
    """As many sessions as can be placed, the more important first."""
    x = build(run.problem, Scope(must_place=False), wishes=False)
    found = Search(run.budget, workers=8).run(x)
    plan = found.plan or {}
    missing = [task for task in run.problem.tasks if task.index not in plan]
    if not missing:
        run.levels.append(LevelResult(PLACE, 0, 0, proven=True))
        run.found(plan, None)
        return _improve(run, plan)
    whole = sum(importance(task.importance) for task in run.problem.tasks)
    reachable = whole if found.bound is None else min(whole, found.bound)
    most_missing = (whole - reachable) // 1000
    run.levels.append(LevelResult(PLACE, len(missing), most_missing, found.optimal))
    run.report(PLACE, plan, len(missing), most_missing)
    return Outcome(
        status=Status.INFEASIBLE if proven or most_missing > 0 else Status.UNKNOWN,
        ended_by=found.ended_by,
        partial=timetable_of(run.problem, run.conference, plan),
        unplaced=tuple(Unplaced(task.id, _reason(task.why_empty, found.optimal)) for task in missing),
        levels=tuple(run.levels),
        seconds=run.budget.elapsed,
        blockers=run.blockers,
    )


def _reason(why: str, proven: bool) -> str:
    if why:
        return why
    return "No place is left for it beside the others." if proven else "No place was found for it in the time that there was."


def _nothing(run: _Run) -> Outcome:
    missing = tuple(Unplaced(task.id, "The search ended before a place was found.") for task in run.problem.tasks)
    return Outcome(Status.UNKNOWN, run.budget.ended_by, unplaced=missing, seconds=run.budget.elapsed)

