"""The only module that knows solver and checker: every caller gets its results through it.

Nothing is called conflict-free on the solver's word. The checker reads the timetable again; a must that it finds broken, or a score that
differs from the solver's, turns the outcome into a failure that says so.
"""

from dataclasses import dataclass, replace

from scheduler.checker import Report, check
from scheduler.model.conference import Conference
from solver.outcome import OnEvent, Outcome, ShouldStop, SolveConfig, Status
from solver.solve import solve


@dataclass(frozen=True)
class VerifiedOutcome:
    """An outcome, and the checker's report on its timetable (complete or partial); no report where there is neither."""

    outcome: Outcome
    report: Report | None


def solve_verified(
    conference: Conference, config: SolveConfig, on_event: OnEvent | None = None, should_stop: ShouldStop | None = None
) -> VerifiedOutcome:
    """Solve, then let the checker read the result.

    Raises:
        scheduler.errors.InvalidConferenceError: when the conference has no days or no sessions to plan.
    """
    outcome = solve(conference, config, on_event, should_stop)
    timetable = outcome.timetable or outcome.partial
    if timetable is None:
        return VerifiedOutcome(outcome, None)
    report = check(conference, timetable)
    fault = _disagreement(outcome, report)
    if fault:
        outcome = replace(outcome, status=Status.FAILED, message=fault)
    return VerifiedOutcome(outcome, report)


def _disagreement(outcome: Outcome, report: Report) -> str:
    """What the checker found that the solver did not say; empty where they agree."""
    broken = [v for v in report.violations if v.level == "must" and not v.accepted and v.rule != "placed"]
    if broken:
        return f"The checker found a conflict that the search missed: {broken[0].message}"
    if outcome.timetable is not None and outcome.objective is not None and outcome.objective != report.score.total:
        return f"The checker counts {report.score.total} penalty points where the search counted {outcome.objective}."
    return ""
