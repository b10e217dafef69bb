"""The JSON of the commands, documented in docs/command-line.md. Fields are added, never renamed or removed.

Subjects are ids; messages use the names that may be shown, so that no protected name is ever in them.
"""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict

from scheduler.checker import Report, Violation
from scheduler.model.conference import Conference
from solver.outcome import Outcome


class _Result(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ViolationResult(_Result):
    """A rule or a wish that is not kept, or an advice."""

    rule: str
    level: Literal["must", "wish", "advice"]
    subjects: tuple[str, ...]
    message: str
    accepted: bool
    reason: str

    @classmethod
    def of(cls, violation: Violation) -> Self:
        """The violation as it is printed."""
        return cls.model_validate(
            {
                "rule": violation.rule,
                "level": str(violation.level),
                "subjects": violation.subjects,
                "message": violation.message,
                "accepted": violation.accepted,
                "reason": violation.reason,
            }
        )


class UnplacedResult(_Result):
    """A session without a place."""

    session: str
    title: str
    reason: str


class LevelResult(_Result):
    """One level of a search."""

    name: str
    value: int
    bound: int
    proven: bool


class CheckResult(_Result):
    """What `hofburg check --json` prints."""

    conflict_free: bool
    score: int
    penalties: dict[str, int]
    violations: tuple[ViolationResult, ...]
    unplaced: tuple[UnplacedResult, ...]


class SolveResult(_Result):
    """What `hofburg solve --json` prints; seconds count from the start of the search, the building of its model included."""

    status: Literal["optimal", "feasible", "infeasible", "unknown", "failed"]
    ended_by: Literal["proof", "time", "work", "stop", "error"]
    conflict_free: bool
    objective: int | None
    bound: int | None
    levels: tuple[LevelResult, ...]
    seconds: float
    first_solution_seconds: float | None
    penalties: dict[str, int]
    violations: tuple[ViolationResult, ...]
    unplaced: tuple[UnplacedResult, ...]
    message: str


def check_result(conference: Conference, report: Report) -> CheckResult:
    """The result of a check."""
    missing = [v for v in report.violations if v.rule == "placed"]
    titles = {str(session.id): str(session.title) for session in conference.sessions}
    return CheckResult(
        conflict_free=report.conflict_free,
        score=report.score.total,
        penalties=dict(report.score.penalties),
        violations=tuple(ViolationResult.of(violation) for violation in report.violations),
        unplaced=tuple(
            UnplacedResult(session=v.subjects[0], title=titles.get(v.subjects[0], ""), reason="It has no place yet.") for v in missing
        ),
    )


def solve_result(conference: Conference, outcome: Outcome, report: Report | None) -> SolveResult:
    """The result of a search."""
    return SolveResult(
        status=outcome.status.value,
        ended_by=outcome.ended_by.value,
        conflict_free=is_done(outcome, report),
        objective=outcome.objective,
        bound=outcome.bound,
        levels=tuple(LevelResult(name=x.name, value=x.value, bound=x.bound, proven=x.proven) for x in outcome.levels),
        seconds=round(outcome.seconds, 3),
        first_solution_seconds=None if outcome.first_solution_seconds is None else round(outcome.first_solution_seconds, 3),
        penalties={} if report is None else dict(report.score.penalties),
        violations=() if report is None else tuple(ViolationResult.of(v) for v in report.violations),
        unplaced=tuple(
            UnplacedResult(session=x.session, title=str(conference.session[x.session].title), reason=x.reason) for x in outcome.unplaced
        ),
        message=outcome.message,
    )


def is_done(outcome: Outcome, report: Report | None) -> bool:
    """Whether there is a complete timetable that the checker finds free of conflicts."""
    return outcome.timetable is not None and outcome.status != "failed" and report is not None and report.conflict_free
