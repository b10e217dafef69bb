"""The only module that knows solver and checker: every caller gets its results through it.

Nothing is called conflict-free on the solver's word. The checker reads the timetable again; a must that it finds broken, or a score that
differs from the solver's, turns the outcome into a failure that says so.
"""

import datetime as dt
from dataclasses import dataclass, replace

from scheduler.checker import Report, check
from scheduler.errors import SolverError
from scheduler.model.conference import Conference
from scheduler.releases import with_new_places
from solver.outcome import OnEvent, Outcome, ShouldStop, SolveConfig, Status
from solver.repair import Alternative, Repair, repair
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


@dataclass(frozen=True)
class VerifiedAlternative:
    """An alternative, the conference with it, and the checker's report on that."""

    alternative: Alternative
    conference: Conference
    report: Report


def repair_verified(
    conference: Conference, published: Conference, now: dt.datetime | None, config: SolveConfig, should_stop: ShouldStop | None = None
) -> tuple[Repair, tuple[VerifiedAlternative, ...]]:
    """Repair, then let the checker read each alternative. What has begun by `now` is a fact, whatever it breaks.

    Raises:
        scheduler.errors.InvalidConferenceError: when the conference has no days or no sessions to plan.
        scheduler.errors.SolverError: when the checker finds a conflict that the search missed, or counts other wishes.
    """
    found = repair(conference, published, now, config, should_stop=should_stop)
    begun = {p.session for p in published.timetable.placements if now is not None and p.start < now}
    read: list[VerifiedAlternative] = []
    for one in found.alternatives:
        new = with_new_places(conference, one.timetable)
        report = check(new, new.timetable)
        broken = [v for v in report.violations if v.level == "must" and not v.accepted and begun.isdisjoint(v.subjects)]
        if broken:
            raise SolverError("The checker found a conflict that the search missed: {message}", message=broken[0].message)
        if report.score.total != one.objective:
            raise SolverError(
                "The checker counts {counted} penalty points where the search counted {searched}.",
                counted=report.score.total, searched=one.objective,
            )  # fmt: skip
        read.append(VerifiedAlternative(one, new, report))
    return found, tuple(read)
