"""The only module that knows solver and checker: every caller gets its results through it.

Nothing is called conflict-free on the solver's word. The checker reads the timetable again; a must that it finds broken, or a score that
differs from the solver's, turns the outcome into a failure that says so.
"""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from scheduler.checker import Report, Violation, check
from scheduler.errors import SolverError
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.timetable import Placement
from scheduler.releases import with_new_places
from solver.explain import Explanation, applied
from solver.explain.values import OnFinding
from solver.outcome import OnEvent, Outcome, ShouldStop, SolveConfig, Status
from solver.repair import Alternative, Goal, Repair
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
    """An alternative, and the checker's report on the conference with it."""

    alternative: Alternative
    report: Report

    def conference(self, amended: Conference) -> Conference:
        """The conference with it, from the one that was repaired."""
        return with_new_places(amended, self.alternative.timetable)


OnVerified = Callable[[int, VerifiedAlternative], None]
"""Called with the place of an alternative in the list and the alternative; again when the one in that place has changed."""


def repair_verified(
    conference: Conference,
    published: Conference,
    now: dt.datetime | None,
    config: SolveConfig,
    on_alternative: OnVerified | None = None,
    should_stop: ShouldStop | None = None,
    kept: Sequence[Placement] = (),
    goals: Collection[Goal] = tuple(Goal),
) -> tuple[Repair, tuple[VerifiedAlternative, ...]]:
    """Repair, and let the checker read each alternative as it comes. What has begun by `now` is a fact, whatever it breaks.

    The score is compared only where the configuration wants preferences: without, none is counted.

    Raises:
        scheduler.errors.InvalidConferenceError: when the conference has no days or no sessions to plan.
        scheduler.errors.SolverError: when the checker finds a conflict that the search missed, or counts other wishes.
    """
    from solver.repair.repairing import repair  # loads CP-SAT, which neither a window nor most first timetables need

    begun = {p.session for p in published.timetable.placements if now is not None and p.start < now}
    read: dict[int, VerifiedAlternative] = {}

    def keep(place: int, one: Alternative) -> None:
        read[place] = VerifiedAlternative(one, _report_on(conference, one, begun, scored=config.preferences))
        if on_alternative is not None:
            on_alternative(place, read[place])

    found = repair(conference, published, now, config, keep, should_stop, kept, goals)
    return found, tuple(read[place] for place in sorted(read))


def _report_on(conference: Conference, one: Alternative, begun: set[SessionId], *, scored: bool) -> Report:
    """The checker's report on an alternative.

    Raises:
        scheduler.errors.SolverError: when it disagrees.
    """
    new = with_new_places(conference, one.timetable)
    report = check(new, new.timetable)
    broken = [v for v in report.violations if v.level == "must" and not v.accepted and not _has_begun(conference, v, begun)]
    if broken:
        raise SolverError("The checker found a conflict that the search missed: {message}", message=broken[0].message)
    if scored and report.score.total != one.objective:
        raise SolverError(
            "The checker counts {counted} penalty points where the search counted {searched}.",
            counted=report.score.total, searched=one.objective,
        )  # fmt: skip
    return report


def _has_begun(conference: Conference, violation: Violation, begun: set[SessionId]) -> bool:
    """Whether a conflict is about nothing but what has begun, which is a fact."""
    sessions = {one for one in violation.subjects if one in conference.session}
    return bool(sessions) and sessions <= begun


@dataclass(frozen=True)
class VerifiedExplanation:
    """An explanation, and whether the checker finds the timetable of its combination free of conflicts."""

    explanation: Explanation
    combination_holds: bool


def explain_verified(
    conference: Conference, config: SolveConfig | None = None, on_finding: OnFinding | None = None, should_stop: ShouldStop | None = None
) -> VerifiedExplanation:
    """Explain, then let the checker read the timetable of the combination.

    Raises:
        scheduler.errors.InvalidConferenceError: when the conference has no days or no sessions to plan.
    """
    from solver.explain.explaining import explain  # loads CP-SAT, see above

    explanation = explain(conference, config, on_finding, should_stop)
    found = explanation.combination
    holds = found is not None and check(applied(conference, found.edits), found.timetable).conflict_free
    return VerifiedExplanation(explanation, holds)
