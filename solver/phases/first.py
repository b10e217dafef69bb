"""A first timetable: by counts where tracks are held in slots, otherwise task by task; what finds no place so is left to CP-SAT."""

from dataclasses import dataclass

from solver.phases.run import Run
from solver.placing.first import place_all
from solver.shapes import Plan


@dataclass(frozen=True)
class First:
    """A plan of all tasks or none; the largest that was met; and whether it is proven that not all can be placed."""

    plan: Plan | None
    some: Plan
    infeasible: bool


def first_timetable(run: Run) -> First:
    """Any timetable that breaks no must; where there is none, the plan with the most tasks that was met on the way."""
    if run.counted is not None:
        from solver.phases.counting import first_by_counts

        counted = first_by_counts(run, run.counted)
        if counted is not None:
            return First(counted, counted, infeasible=False)
    plan = place_all(run.problem, run.config.seed, run.budget)
    if len(plan) == len(run.problem.tasks):
        return First(plan, plan, infeasible=False)
    from solver.phases.completing import completed  # CP-SAT takes a third of a second to load, and most first timetables need none of it

    found, some = completed(run, plan)
    return First(found.plan, some, found.infeasible)
