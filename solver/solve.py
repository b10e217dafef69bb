"""The search for the best timetable of a conference: one phase after the other."""

from scheduler.model.conference import Conference
from scheduler.sentence import Sentence
from solver import score
from solver.budget import Budget
from solver.outcome import Blocker, EndedBy, LevelResult, OnEvent, Outcome, ShouldStop, SolveConfig, Status, Unplaced
from solver.phases.first import first_timetable
from solver.phases.run import WISHES, Best, Run
from solver.problem import build_problem, timetable_of
from solver.shapes import Plan


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
    run = Run(conference, config, problem, budget, on_event or (lambda _: None))
    run.blockers = tuple(Blocker(task.why_empty, (task.id,)) for task in problem.tasks if not task.starts)
    if run.blockers:
        return _partial(run, {}, infeasible=True)
    first = first_timetable(run)
    if first.plan is not None:
        return _with_wishes(run, first.plan)
    if not first.some and budget.is_over:
        return _nothing(run)
    return _partial(run, first.some, infeasible=first.infeasible)


def _partial(run: Run, start: Plan, *, infeasible: bool) -> Outcome:
    """The best partial timetable; the best complete one, where the search for it found one."""
    from solver.phases.partial import best_partial  # loads CP-SAT, see `phases/first.py`

    outcome, plan = best_partial(run, start, infeasible=infeasible)
    if outcome.unplaced:
        return outcome
    run.levels.clear()
    return _with_wishes(run, plan)


def _with_wishes(run: Run, first: Plan) -> Outcome:
    """From the first timetable to the best."""
    run.placed_all(first)
    best = Best(run, first)
    if not run.config.preferences or not run.problem.soft:
        best.bound = best.value
        return _complete(run, best, EndedBy.PROOF)
    if run.budget.is_over:
        return _complete(run, best, run.budget.ended_by)
    from solver.phases.improvement import improve  # loads CP-SAT, see `phases/first.py`

    return _complete(run, best, improve(run, best))


def _complete(run: Run, best: Best, ended_by: EndedBy) -> Outcome:
    bound = min(best.bound, best.value)
    run.levels.append(LevelResult(WISHES, best.value, bound, best.is_proven))
    return Outcome(
        status=Status.OPTIMAL if best.is_proven else Status.FEASIBLE,
        ended_by=EndedBy.PROOF if best.is_proven else ended_by,
        timetable=timetable_of(run.problem, run.conference, best.plan),
        objective=best.value,
        bound=bound,
        levels=tuple(run.levels),
        seconds=run.budget.elapsed,
        first_solution_seconds=run.first_seconds,
        penalties=score.penalties(run.problem, best.plan),
    )


def _nothing(run: Run) -> Outcome:
    missing = tuple(Unplaced(task.id, Sentence("The search ended before a place was found.")) for task in run.problem.tasks)
    return Outcome(Status.UNKNOWN, run.budget.ended_by, unplaced=missing, seconds=run.budget.elapsed)
