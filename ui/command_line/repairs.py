"""What `hofburg amend` prints: its JSON, documented in docs/command-line.md, and the lines that a planner reads."""

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.model.conference import Conference
from scheduler.model.timetable import Placement
from solver.repair import Moved, Repair
from solver.verified import VerifiedAlternative
from ui.command_line.summary import sessions


class _Result(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PlaceResult(_Result):
    """Where a session stands: start with its offset, public minutes, ids of its rooms, the main one first."""

    start: str
    minutes: int
    rooms: tuple[str, ...]
    order: tuple[str, ...]

    @classmethod
    def of(cls, placement: Placement) -> Self:
        """The place as it is printed."""
        return cls(start=placement.start.isoformat(), minutes=placement.duration, rooms=placement.rooms, order=placement.order)


class ChangeResult(_Result):
    """A session that stands otherwise than it was published; no old place for a new one."""

    session: str
    title: str
    kind: tuple[Literal["time", "room", "order", "new"], ...]
    old: PlaceResult | None
    new: PlaceResult


class AlternativeResult(_Result):
    """A complete timetable after the change."""

    goals: tuple[str, ...]
    people_disturbed: int
    sessions_moved: int
    rooms_changed: int
    objective: int
    proven: bool
    seconds: float
    conflict_free: bool
    changes: tuple[ChangeResult, ...]


class AmendResult(_Result):
    """What `hofburg amend --json` prints."""

    alternatives: tuple[AlternativeResult, ...]
    infeasible: bool
    blockers: tuple[str, ...]
    seconds: float


def amend_result(conference: Conference, found: Repair, read: tuple[VerifiedAlternative, ...]) -> AmendResult:
    """The result of a repair."""
    return AmendResult(
        alternatives=tuple(_alternative(conference, one) for one in read),
        infeasible=found.infeasible,
        blockers=tuple(blocker.message for blocker in found.blockers),
        seconds=round(found.seconds, 3),
    )


def _alternative(conference: Conference, one: VerifiedAlternative) -> AlternativeResult:
    alternative = one.alternative
    return AlternativeResult(
        goals=tuple(goal.value for goal in alternative.goals),
        people_disturbed=len(alternative.people),
        sessions_moved=alternative.sessions_moved,
        rooms_changed=alternative.rooms_changed,
        objective=alternative.objective,
        proven=alternative.is_proven,
        seconds=round(alternative.seconds, 3),
        conflict_free=one.report.conflict_free,
        changes=tuple(_change(conference, moved) for moved in alternative.moved),
    )


def _change(conference: Conference, moved: Moved) -> ChangeResult:
    kinds: list[Literal["time", "room", "order", "new"]] = []
    if moved.is_new:
        kinds.append("new")
    if moved.time:
        kinds.append("time")
    if moved.room:
        kinds.append("room")
    if moved.order:
        kinds.append("order")
    return ChangeResult(
        session=moved.session,
        title=str(conference.session[moved.session].title),
        kind=tuple(kinds),
        old=None if moved.before is None else PlaceResult.of(moved.before),
        new=PlaceResult.of(moved.after),
    )


def amend_summary(conference: Conference, found: Repair, read: tuple[VerifiedAlternative, ...]) -> Iterator[str]:
    """The lines that end a repair."""
    if not read:
        yield "There is no timetable any more in which everything has a place." if found.infeasible else "No timetable was found in time."
        yield from (f"  {blocker.message}" for blocker in found.blockers)
        return
    for number, one in enumerate(read, 1):
        yield from _lines(conference, number, one)
    missing = 4 - sum(len(one.alternative.goals) for one in read)
    if len(read) < 4 and not missing:
        yield "There are no further alternatives: each of these is best in what it names."
    elif missing:
        yield "Keeping all times is not possible." if missing == 1 else "Not every alternative was found."


def found_line(number: int, one: VerifiedAlternative) -> str:
    """The line that says what an alternative costs, also while its proof is still sought."""
    alternative = one.alternative
    people = len(alternative.people)
    disturbed = "nobody is disturbed" if not people else "1 person is disturbed" if people == 1 else f"{people} people are disturbed"
    goals = ", ".join(goal.value for goal in alternative.goals)
    proof = "proven" if alternative.is_proven else "not proven"
    return f"{number}. {goals.capitalize()} ({proof}): {disturbed}, {sessions(alternative.sessions_moved)} moved."


def _lines(conference: Conference, number: int, one: VerifiedAlternative) -> Iterator[str]:
    alternative = one.alternative
    yield found_line(number, one)
    for moved in alternative.moved:
        old = "new" if moved.before is None else _words(conference, moved.before)
        order = ", in another order" if moved.order else ""
        yield f"   “{conference.session[moved.session].label}”: {old} → {_words(conference, moved.after)}{order}"
    for violation in one.report.violations:
        if violation.level == "must" and not violation.accepted:
            yield f"   Still to accept: {violation.message}"


def _words(conference: Conference, placement: Placement) -> str:
    start = ConferenceCalendar(conference).local(minute_of(placement.start))
    rooms = ", ".join(conference.room[room].name for room in placement.rooms if room in conference.room)
    return f"{start:%a %H:%M}, {placement.duration} min{f', {rooms}' if rooms else ''}"
