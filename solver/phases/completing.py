"""CP-SAT for what found no place: part after part where there are many sessions, then everything at once."""

from solver.build import build
from solver.neighbourhoods import Neighbourhoods
from solver.phases.run import Run
from solver.problem import part_of
from solver.search import Found, Search
from solver.shapes import Plan
from solver.variables import FEW_STARTS, Scope

LARGE = 90
"""From so many tasks on those that found no place are sought in parts before the whole is tried at once."""

FIRST_REPAIR = 30
"""Tasks freed at once when the first is sought for those that found no place."""

MOST_REPAIRS = 60
"""Parts that are tried before the whole is."""

REPAIR_WORK = 0.2
"""Deterministic units of work for one part, about a quarter of a second to a second."""


def completed(run: Run, plan: Plan) -> tuple[Found[Plan], Plan]:
    """A plan of all tasks, or the proof that there is none; and the plan with the most tasks that was met on the way."""
    if len(run.problem.tasks) >= LARGE and not _has_few_starts(run):
        plan = _repaired(run, plan)
    if len(plan) == len(run.problem.tasks):
        return Found(plan, None, infeasible=False, optimal=False, ended_by=run.budget.ended_by), plan
    return _whole(run, plan), plan


def _repaired(run: Run, plan: Plan) -> Plan:
    """Free what stands in the way of those without a place, part after part, until all have one or it has been tried often."""
    parts = Neighbourhoods(run.problem, run.config.seed)
    for attempt in range(MOST_REPAIRS):
        if len(plan) == len(run.problem.tasks) or run.budget.is_over:
            break
        free = parts.rivals(plan, FIRST_REPAIR + 2 * attempt)
        x = build(part_of(run.problem, plan, free), Scope(must_place=False, classes=False), wishes=False)
        x.hint(plan)
        better = Search(run.budget, workers=2, work=REPAIR_WORK, light=True).run(x).plan
        if better is not None and len(better) >= len(plan):
            plan = better
    return plan


def _whole(run: Run, plan: Plan) -> Found[Plan]:
    """Everything at once; where all have few starts, capacities of classes of rooms pay (126 sessions in slots: 1.4 s for 3.8 s)."""
    x = build(run.problem, Scope(classes=_has_few_starts(run)), wishes=False)
    x.hint(plan)
    return Search(run.budget, workers=2, light=True).run(x)


def _has_few_starts(run: Run) -> bool:
    return all(len(task.starts) <= FEW_STARTS for task in run.problem.tasks)
