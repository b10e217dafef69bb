"""What a planner reads: conflicts as sentences, penalties in words, and what remains to be done."""

from collections.abc import Iterator

from scheduler.checker import Report, Violation
from scheduler.model.conference import Conference
from scheduler.model.settings import Preferences
from solver.outcome import EndedBy, Outcome, Progress, Status
from ui.command_line.results import is_done

MOST_LISTED = 12
"""Sentences of one kind beyond these are counted; the JSON has them all."""

_HEADINGS = {"must": "Conflicts", "wish": "Wishes not kept", "advice": "Advice"}


def progress_line(best: Progress) -> str:
    """A moment of a search in words."""
    elapsed = f"{best.elapsed:.1f} s"
    if best.value is None:
        return f"Searching for a first timetable, {elapsed}"
    if best.level == "place everything":
        return f"Best so far: {sessions(best.value)} without a place, {elapsed}"
    return f"Best so far: {points(best.value)}; {still_possible(best.value, best.bound)}, {elapsed}"


def still_possible(value: int, bound: int | None) -> str:
    """How much better a timetable could be."""
    if bound is None:
        return "how much better is possible is not known yet"
    if bound >= value:
        return "it cannot be improved"
    return f"at most {-(-100 * (value - bound) // max(1, value))} % better is still possible"


def points(value: int) -> str:
    """Penalty points in words."""
    return "1 penalty point" if value == 1 else f"{value} penalty points"


def sessions(number: int) -> str:
    """A number of sessions in words."""
    return "1 session" if number == 1 else f"{number} sessions"


def solve_summary(conference: Conference, outcome: Outcome, report: Report | None) -> Iterator[str]:
    """The lines that end a search."""
    yield f"{conference.title}: {_placed(conference, outcome)}"
    if outcome.message:
        yield outcome.message
    if is_done(outcome, report):
        yield "The checker found no conflict."
    yield _verdict(outcome, report)
    yield _ending(outcome)
    for blocker in outcome.blockers:
        yield f"  {blocker.message}"
    yield from _unplaced(conference, outcome)
    if report is not None:
        yield from report_lines(report, with_unplaced=False)


def check_summary(conference: Conference, report: Report) -> Iterator[str]:
    """The lines of a check."""
    verdict = "no conflicts." if report.conflict_free else "the timetable has conflicts or is not complete."
    yield f"{conference.title}: {verdict}"
    yield from report_lines(report, with_unplaced=True)


def report_lines(report: Report, *, with_unplaced: bool) -> Iterator[str]:
    """Violations by level, accepted ones apart, then penalties."""
    listed = [v for v in report.violations if with_unplaced or v.rule != "placed"]
    for level, heading in _HEADINGS.items():
        yield from _listed(heading, [v.message for v in listed if v.level == level and not v.accepted])
    yield from _listed("Accepted", [_with_reason(v) for v in listed if v.accepted])
    yield from _penalties(report)


def _with_reason(violation: Violation) -> str:
    return f"{violation.message} Accepted: {violation.reason}" if violation.reason else violation.message


def _placed(conference: Conference, outcome: Outcome) -> str:
    number = len(conference.planned)
    timetable = outcome.timetable or outcome.partial
    if outcome.timetable is not None:
        return f"all {sessions(number)} have a place."
    if timetable is None:
        return f"no timetable was found for its {sessions(number)}."
    return f"{len(timetable.placements)} of {sessions(number)} have a place."


def _verdict(outcome: Outcome, report: Report | None) -> str:
    """How good it is, and always what is missing or broken."""
    missing = f"{sessions(len(outcome.unplaced))} without a place" if outcome.unplaced else "nothing is without a place"
    broken = sum(1 for v in report.violations if v.level == "must" and not v.accepted and v.rule != "placed") if report else 0
    conflicts = "no conflict" if not broken else "1 conflict" if broken == 1 else f"{broken} conflicts"
    match outcome.status:
        case Status.OPTIMAL:
            return f"It cannot be improved ({points(outcome.objective or 0)}): {missing}, {conflicts}."
        case Status.FEASIBLE:
            value = outcome.objective or 0
            return f"{points(value).capitalize()}; {still_possible(value, outcome.bound)}: {missing}, {conflicts}."
        case Status.INFEASIBLE:
            return f"Not every session can have a place under the musts as they are: {missing}."
        case Status.UNKNOWN:
            return f"Whether every session can have a place is not known: {missing}. Give it more time."
        case Status.FAILED:
            return "This result must not be used; please report it with the file."


def _ending(outcome: Outcome) -> str:
    reason = {
        EndedBy.PROOF: "ended with a proof",
        EndedBy.TIME: "ended at the time limit",
        EndedBy.WORK: "ended at the work limit",
        EndedBy.STOP: "was stopped; the best so far is kept",
        EndedBy.ERROR: "ended with an error",
    }[outcome.ended_by]
    first = "" if outcome.first_solution_seconds is None else f", the first timetable after {outcome.first_solution_seconds:.1f} s"
    return f"The search {reason}, after {outcome.seconds:.1f} s{first}."


def _unplaced(conference: Conference, outcome: Outcome) -> Iterator[str]:
    lines = [f"“{conference.session[missing.session].title}”: {missing.reason}" for missing in outcome.unplaced]
    yield from _listed("Without a place", lines)


def _listed(heading: str, sentences: list[str]) -> Iterator[str]:
    if not sentences:
        return
    yield ""
    yield f"{heading} ({len(sentences)})"
    for sentence in sentences[:MOST_LISTED]:
        yield f"  • {sentence}"
    if len(sentences) > MOST_LISTED:
        yield f"  and {len(sentences) - MOST_LISTED} more; --json lists all."


def _penalties(report: Report) -> Iterator[str]:
    costs = {label: cost for label, cost in report.score.penalties.items() if cost}
    if not costs:
        return
    yield ""
    yield f"What could be better ({points(report.score.total)})"
    for label, cost in sorted(costs.items(), key=lambda item: (-item[1], item[0])):
        yield f"  {cost:>5}  {_in_words(label)}"


def _in_words(label: str) -> str:
    field = Preferences.model_fields.get(label)
    if field is not None and field.description:
        return f"not always: {field.description}"
    return "wishes among the rules of this conference" if label == "rules" else label.replace("_", " ")
