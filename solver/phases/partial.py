"""As many sessions as can be placed, the more important first; then the wishes of those that have a place."""

from dataclasses import replace

from scheduler.sentence import Sentence
from solver.build import build, importance
from solver.outcome import EndedBy, LevelResult, Outcome, Status, Unplaced
from solver.phases.improvement import improve
from solver.phases.run import PLACE, WISHES, Best, Run
from solver.problem import timetable_of
from solver.search import Found, Search
from solver.shapes import Plan
from solver.task import Task
from solver.variables import Scope


def best_partial(run: Run, start: Plan, *, infeasible: bool) -> tuple[Outcome, Plan]:
    """The outcome without a complete timetable, and the plan it stands for, which is complete where the search found one after all.

    Args:
        run: the search.
        start: a plan to begin with.
        infeasible: whether it is proven that not everything can be placed.
    """
    x = build(run.problem, Scope(must_place=False), wishes=False)
    x.hint(start)
    found = Search(run.budget, workers=8).run(x)
    plan = max(found.plan or {}, start, key=lambda p: _worth(run, p))
    missing = [task for task in run.problem.tasks if task.index not in plan]
    most_missing = _bound_of_missing(run, found)
    run.levels.append(LevelResult(PLACE, len(missing), most_missing, found.optimal))
    run.report(PLACE, plan, len(missing), most_missing)
    ended_by = found.ended_by
    if missing and run.config.preferences and run.problem.soft:
        plan, ended_by = _with_wishes(run, plan, missing, found.ended_by)
    outcome = Outcome(
        status=Status.INFEASIBLE if infeasible or most_missing > 0 else Status.UNKNOWN,
        ended_by=ended_by,
        partial=timetable_of(run.problem, run.conference, plan),
        unplaced=tuple(Unplaced(task.id, _reason(task.why_empty, found.optimal)) for task in missing),
        levels=tuple(run.levels),
        seconds=run.budget.elapsed,
        blockers=run.blockers,
    )
    return outcome, plan


def _worth(run: Run, plan: Plan) -> int:
    return sum(importance(run.problem.tasks[task].importance) for task in plan)


def _bound_of_missing(run: Run, found: Found[Plan]) -> int:
    """How many tasks remain without a place at least."""
    whole = sum(importance(task.importance) for task in run.problem.tasks)
    reachable = whole if found.bound is None else min(whole, found.bound)
    return (whole - reachable) // 1000


def _with_wishes(run: Run, plan: Plan, missing: list[Task], ended_by: EndedBy) -> tuple[Plan, EndedBy]:
    """Improve the places of those that have one; the others stay without."""
    gone = {task.index for task in missing}
    tasks = [replace(t, starts=(), pairs=None) if t.index in gone else t for t in run.problem.tasks]
    rest = replace(run, problem=replace(run.problem, tasks=tasks))
    best = Best(rest, plan)
    if not run.budget.is_over:
        ended_by = improve(rest, best)
    run.levels.append(LevelResult(WISHES, best.value, min(best.bound, best.value), best.is_proven))
    return best.plan, ended_by


def _reason(why: Sentence, proven: bool) -> Sentence:
    if why:
        return why
    if proven:
        return Sentence("No place is left for it beside the others.")
    return Sentence("No place was found for it in the time that there was.")
