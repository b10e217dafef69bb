"""Impossible data, found in milliseconds by sums: no room is large enough, windows do not meet, minutes exceed what there is."""

from collections.abc import Iterator

from scheduler.calendar import ConferenceCalendar, Span, spans_of
from scheduler.model.conference import Conference
from scheduler.model.person import Attendance
from scheduler.model.session import Kind, Presence, Session
from scheduler.sentence import Sentence
from scheduler.words import called, minutes
from solver.compile.domains import OUTSIDE_HOURS, seats
from solver.context import Context
from solver.explain.pools import overfull_pools
from solver.explain.values import Impossible
from solver.shapes import Problem
from solver.task import Task

ALWAYS: tuple[Span, ...] = ((-(10**9), 10**9),)


def prechecks(conference: Conference, context: Context, problem: Problem) -> Iterator[Impossible]:
    """Everything that sums show: session by session, then people, teams and rooms that are asked for more than they have."""
    for task in problem.tasks:
        if not task.starts:
            yield _hopeless(conference, conference.session[task.id], task)
    yield from overfull_pools(conference, context, problem)


def _hopeless(conference: Conference, session: Session, task: Task) -> Impossible:
    """Why a session has no place even by itself."""
    found = _too_large(conference, session) or _too_short(conference, session)
    if found is not None:
        return found
    return Impossible("placed", (session.id,), task.why_empty, (session.id,))


def _too_large(conference: Conference, session: Session) -> Impossible | None:
    if session.rooms_needed != 1 or session.served_in or not session.expected or session.kind is Kind.ALL_DAY:
        return None
    allowed = session.pinned_rooms or session.allowed_rooms
    rooms = [room for room in conference.rooms if not room.hidden and (not allowed or room.id in allowed)]
    largest = max(rooms, key=lambda room: seats(session, room), default=None)
    if largest is None or not 0 < seats(session, largest) < session.expected:
        return None
    said = Sentence(
        "{session} expects {guests} guests; the largest room that it may have, {room}, holds {seats}.",
        session=called(session),
        guests=session.expected,
        room=largest.name,
        seats=seats(session, largest),
    )
    return Impossible("capacity", (session.id, largest.id), said, (session.id,))


def _too_short(conference: Conference, session: Session) -> Impossible | None:
    """The longest stretch that the windows of the session and of its people leave together."""
    hours = tuple(day.hours for day in ConferenceCalendar(conference).days)
    common = ALWAYS if session.kind in OUTSIDE_HOURS else hours
    subjects: list[str] = [session.id]
    if session.allowed_windows:
        common = _both(common, spans_of(session.allowed_windows))
    for one in session.active_appearances:
        person = conference.person[one.proxy or one.person]
        away = (one.attendance or person.attendance) is Attendance.VIDEO
        if person.availability and one.presence is Presence.WHOLE_SESSION and not away:
            common = _both(common, spans_of(person.availability))
            subjects.append(person.id)
    left = max((end - start for start, end in common), default=0)
    if left >= session.least_minutes:
        return None
    said = Sentence(
        "{session} needs {needed} at a stretch; its windows, the hours of the days and the windows of its people leave {left} in common.",
        session=called(session),
        needed=minutes(session.least_minutes),
        left=minutes(left),
    )
    return Impossible("allowed-time" if session.allowed_windows else "availability", tuple(subjects), said, (session.id,))


def _both(ones: tuple[Span, ...], others: tuple[Span, ...]) -> tuple[Span, ...]:
    pairs = ((max(a, c), min(b, d)) for a, b in ones for c, d in others)
    return tuple(sorted(pair for pair in pairs if pair[0] < pair[1]))
