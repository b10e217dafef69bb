"""Requests for side events: how far each has come, and what may be decided of it next."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from scheduler.calendar import in_utc
from scheduler.errors import InvalidConferenceError
from scheduler.lookup import changed, session_of
from scheduler.model.base import Moment, Text
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId, new_id
from scheduler.model.session import Kind, Request, Session, Status
from scheduler.sentence import Sentence

USUAL_MINUTES = 60


class State(StrEnum):
    """How far a request has come."""

    RECEIVED = "received"
    UNDER_REVIEW = "under review"
    ACCEPTED = "accepted"
    MERGED = "merged"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"


_OPEN = frozenset({State.ACCEPTED, State.MERGED, State.DECLINED, State.WITHDRAWN})
NEXT: Mapping[State, frozenset[State]] = {
    State.RECEIVED: _OPEN | {State.UNDER_REVIEW},
    State.UNDER_REVIEW: _OPEN,
    State.ACCEPTED: frozenset({State.UNDER_REVIEW, State.MERGED, State.DECLINED, State.WITHDRAWN}),
    State.MERGED: frozenset({State.UNDER_REVIEW}),
    State.DECLINED: frozenset({State.UNDER_REVIEW}),
    State.WITHDRAWN: frozenset({State.UNDER_REVIEW}),
    State.CANCELLED: frozenset({State.UNDER_REVIEW}),
}
"""What may follow what; what was decided can always be taken up again."""

_STATES = {
    Status.REQUESTED: State.RECEIVED, Status.UNDER_REVIEW: State.UNDER_REVIEW, Status.MERGED: State.MERGED, Status.DECLINED: State.DECLINED,
    Status.CANCELLED: State.CANCELLED,
}  # fmt: skip
_STATUSES = {
    State.UNDER_REVIEW: Status.UNDER_REVIEW, State.ACCEPTED: Status.ACCEPTED, State.DECLINED: Status.DECLINED,
    State.WITHDRAWN: Status.DECLINED,
}  # fmt: skip


def requests_of(conference: Conference) -> tuple[Session, ...]:
    """Everything that was asked for, the oldest first."""
    asked = [s for s in conference.sessions if s.request is not None]
    return tuple(sorted(asked, key=lambda s: (in_utc(s.request.received) if s.request else None, s.id)))


def state_of(session: Session) -> State:
    """How far a request has come."""
    if session.request is not None and session.request.withdrawn:
        return State.WITHDRAWN
    return _STATES.get(session.status, State.ACCEPTED)


def new_request(conference: Conference, received: Moment) -> Session:
    """A request that is still to be filled in."""
    title = Text.of("New request", conference.languages[0])
    request = Request(received=received)
    return Session(
        id=SessionId(new_id("s")), kind=Kind.SIDE_EVENT, title=title, duration=USUAL_MINUTES, status=Status.REQUESTED, request=request
    )


def decide(conference: Conference, session_id: SessionId, state: State) -> Conference:
    """Takes a request to another state; accepted, it is planned and waits to be placed, otherwise it leaves the timetable.

    What was asked for becomes what is planned, where nothing is planned yet: the preferred slots and the expected guests.

    Raises:
        InvalidConferenceError: when this may not follow, or the session was never asked for.
    """
    session, request = _asked(conference, session_id)
    _may_follow(session, state)
    if state not in _STATUSES:
        raise InvalidConferenceError("Say into which session “{title}” is merged.", title=session.label)
    fields: dict[str, Any] = {"status": _STATUSES[state], "merged_into": None}
    fields["request"] = changed(request, withdrawn=state is State.WITHDRAWN)
    if state is State.ACCEPTED:
        fields["preferred_windows"] = session.preferred_windows or request.preferred_slots
        fields["expected"] = session.expected or request.expected_guests
    return _replaced(conference, changed(session, **fields))


def merge(conference: Conference, session_id: SessionId, into: SessionId) -> Conference:
    """Joins a request to another session, which gains its organisers, languages, subjects, guests and people, none of them twice.

    Raises:
        InvalidConferenceError: when this may not follow, or the other session is itself one that is not planned.
    """
    session, _ = _asked(conference, session_id)
    _may_follow(session, State.MERGED)
    target = session_of(conference, into)
    if target.id == session.id:
        raise InvalidConferenceError("“{title}” cannot be merged into itself.", title=session.label)
    if not target.takes_part:
        raise InvalidConferenceError(
            "“{title}” is {status}; a request is merged into a session that is planned. Accept that one first.",
            title=target.label,
            status=Sentence(target.status),
        )
    known = {(a.person, a.role) for a in target.appearances}
    organisers = [name for name in (session.lead, *session.co_organisers) if name and name != target.lead]
    fuller = changed(
        target,
        co_organisers=tuple(dict.fromkeys((*target.co_organisers, *organisers))),
        languages=tuple(dict.fromkeys((*target.languages, *session.languages))),
        topics=target.topics | session.topics,
        audience=target.audience | session.audience,
        expected=max(target.expected, session.expected, session.request.expected_guests if session.request else 0),
        appearances=(*target.appearances, *(a for a in session.appearances if (a.person, a.role) not in known)),
    )
    left = changed(session, status=Status.MERGED, merged_into=target.id, appearances=())
    sessions = tuple({fuller.id: fuller, left.id: left}.get(one.id, one) for one in conference.sessions)
    return changed(conference, sessions=sessions, timetable=conference.timetable.without(left.id))


def may_follow(session: Session, state: State) -> bool:
    """Whether a request may be taken to a state."""
    return session.request is not None and state in NEXT[state_of(session)]


def _may_follow(session: Session, state: State) -> None:
    if not may_follow(session, state):
        raise InvalidConferenceError(
            "“{title}” is {now}; it cannot be {then} now. Take it up for review first.",
            title=session.label,
            now=Sentence(state_of(session)),
            then=Sentence(state),
        )


def _asked(conference: Conference, session_id: SessionId) -> tuple[Session, Request]:
    session = session_of(conference, session_id)
    if session.request is None:
        raise InvalidConferenceError("“{title}” is no request; its status is changed with its other fields.", title=session.label)
    return session, session.request


def _replaced(conference: Conference, session: Session) -> Conference:
    timetable = conference.timetable if session.takes_part else conference.timetable.without(session.id)
    sessions = tuple(session if one.id == session.id else one for one in conference.sessions)
    return changed(conference, sessions=sessions, timetable=timetable)
