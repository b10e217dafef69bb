"""What `hofburg fragility` prints: the JSON, and the report in words, the worst first."""

from collections.abc import Iterable, Iterator

from pydantic import BaseModel, ConfigDict

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, RoomId
from scheduler.model.naming import shown_name
from scheduler.words import called
from solver.fragility import Cost, Fragility, Severity, Subject, SubjectCost
from ui.command_line.repairs import sessions

HEADINGS = {
    Severity.NO_REPAIR: "No repair: not everything could have a place any more",
    Severity.HEAVY: "Heavy: ten people or three sessions and more",
    Severity.SOME: "Some",
}


class _Result(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class OccasionResult(_Result):
    """One loss: a person missing at the time of a session, or a room on a day."""

    date: str
    session: str | None
    repairable: bool
    people_disturbed: int | None
    sessions_moved: int | None
    proven: bool
    seconds: float


class LossResult(_Result):
    """A person or a room, with the worst of what could happen."""

    subject: str
    kind: str
    name: str
    confirmed: bool | None
    severity: str
    repairable: bool
    people_disturbed: int | None
    sessions_moved: int | None
    proven: bool
    occasions: tuple[OccasionResult, ...]


class FragilityResult(_Result):
    """What `hofburg fragility --json` prints."""

    losses: tuple[LossResult, ...]
    measured: int
    of: int
    complete: bool
    conflict_free: bool
    seconds: float


def fragility_result(conference: Conference, found: Fragility, *, conflict_free: bool) -> FragilityResult:
    """The result as it is printed; `conflict_free` says so of the timetable that was measured."""
    return FragilityResult(
        losses=tuple(_loss(conference, one) for one in found.losses),
        measured=found.measured,
        of=found.of,
        complete=found.is_complete,
        conflict_free=conflict_free,
        seconds=round(found.seconds, 3),
    )


def _loss(conference: Conference, one: SubjectCost) -> LossResult:
    worst = one.worst
    return LossResult(
        subject=one.subject,
        kind=one.kind.value,
        name=name_of(conference, one.kind, one.subject),
        confirmed=one.confirmed,
        severity=worst.severity.value,
        repairable=worst.repairable,
        people_disturbed=worst.people_disturbed,
        sessions_moved=worst.sessions_moved,
        proven=worst.proven,
        occasions=tuple(_occasion(cost) for cost in one.costs),
    )


def _occasion(cost: Cost) -> OccasionResult:
    return OccasionResult(
        date=cost.loss.date.isoformat(),
        session=cost.loss.session,
        repairable=cost.repairable,
        people_disturbed=cost.people_disturbed,
        sessions_moved=cost.sessions_moved,
        proven=cost.proven,
        seconds=round(cost.seconds, 3),
    )


def name_of(conference: Conference, kind: Subject, subject: str) -> str:
    """A person as the name may appear, or a room."""
    if kind is Subject.PERSON:
        return shown_name(conference.person[PersonId(subject)])
    return conference.room[RoomId(subject)].name


def fragility_summary(conference: Conference, found: Fragility, *, conflict_free: bool) -> Iterator[str]:
    """The report: what has no repair first, whoever costs nothing in one line."""
    yield "What it would cost if somebody could not be there at the time of a session, or a room were lost for a day"
    if not conflict_free:
        yield "The timetable has conflicts; what mending them costs is in every figure. Mend them first, then measure again."
    for severity, heading in HEADINGS.items():
        some = [one for one in found.losses if one.worst.severity is severity]
        if some:
            yield ""
            yield f"{heading} ({len(some)})"
            yield from (f"  • {line}" for line in _lines(conference, some))
    free = sum(one.worst.severity is Severity.NOTHING for one in found.losses)
    yield ""
    if free:
        yield f"Of {free} more the loss would disturb nobody." if len(found.losses) > free else f"Nobody is disturbed by any loss ({free})."
    people = sum(one.kind is Subject.PERSON for one in found.losses)
    measured = f"{_counted(people, 'person', 'people')} and {_counted(len(found.losses) - people, 'room', 'rooms')}"
    state = "" if found.is_complete else f"; ended early, {found.measured} of {found.of} losses measured"
    yield f"{conference.title}: {measured}{state}."


def _lines(conference: Conference, some: Iterable[SubjectCost]) -> Iterator[str]:
    for one in some:
        worst = one.worst
        cost = f": {_cost(worst)}" if worst.repairable else "" if worst.proven else ": none found in time"
        status = "" if one.confirmed is not False else " (not confirmed)"
        others = len(one.costs) - 1
        more = f" ({others} more {'occasion' if others == 1 else 'occasions'})" if others else ""
        yield f"{name_of(conference, one.kind, one.subject)}{status}{cost} – {_when(conference, worst)}{more}"


def _cost(cost: Cost) -> str:
    people = _counted(cost.people_disturbed or 0, "person", "people")
    return f"{people} disturbed, {sessions(cost.sessions_moved or 0)} moved{'' if cost.proven else ', not proven'}"


def _when(conference: Conference, cost: Cost) -> str:
    """The session with its start, or the day."""
    if cost.loss.session is None:
        return f"{cost.loss.date:%a %d %B}"
    start = ConferenceCalendar(conference).local(minute_of(cost.loss.window.start))
    return f"{called(conference.session[cost.loss.session])}, {start:%a %H:%M}"


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
