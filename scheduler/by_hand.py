"""What a planner places by hand keeps its time and its room until it is released: the search leaves it there."""

from collections.abc import Iterable
from typing import Any

from scheduler.errors import InvalidConferenceError
from scheduler.lookup import changed, session_of
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.session import Session
from scheduler.model.timetable import Placement, Timetable
from scheduler.sentence import Sentence


def place_by_hand(conference: Conference, placements: Iterable[Placement]) -> Conference:
    """Puts sessions where a planner wants them, all in one step; a start or rooms that are new to a session are fixed there.

    A session that was fixed elsewhere is fixed at its new place. What the new places break the checker says.

    Raises:
        InvalidConferenceError: when a session is not planned.
    """
    wanted = {placement.session: placement for placement in placements}
    fixed = {session: _fixed(conference, placement) for session, placement in wanted.items()}
    sessions = tuple(fixed.get(session.id, session) for session in conference.sessions)
    others = [p for p in conference.timetable.placements if p.session not in wanted]
    timetable = Timetable(placements=tuple(sorted([*others, *wanted.values()], key=lambda p: (p.start, p.session))))
    if all(new is old for new, old in zip(sessions, conference.sessions, strict=True)):
        return changed(conference, timetable=timetable)
    return changed(conference, sessions=sessions, timetable=timetable)


def _fixed(conference: Conference, placement: Placement) -> Session:
    session = session_of(conference, placement.session)
    if not session.takes_part:
        raise InvalidConferenceError(
            "“{title}” is {status} and is not planned. Accept it first, then place it.",
            title=session.label,
            status=Sentence(session.status),
        )
    old = conference.timetable.by_session.get(session.id)
    pins: dict[str, Any] = {}
    if (old is None or old.start != placement.start or session.pinned_start is not None) and session.pinned_start != placement.start:
        pins["pinned_start"] = placement.start
    chosen = placement.rooms if set(placement.rooms) != set(session.served_in) else ()
    if (old is None or old.rooms != placement.rooms or session.pinned_rooms) and session.pinned_rooms != chosen:
        pins["pinned_rooms"] = chosen
    return changed(session, **pins) if pins else session


def release_all(conference: Conference, sessions: Iterable[SessionId] | None = None) -> Conference:
    """Frees the times and rooms of some sessions, or of all, so that the search may move them again."""
    chosen = set(conference.session if sessions is None else sessions)
    freed = tuple(
        changed(session, pinned_start=None, pinned_rooms=())
        if session.id in chosen and (session.pinned_start is not None or session.pinned_rooms) else session
        for session in conference.sessions
    )  # fmt: skip
    return conference if all(a is b for a, b in zip(freed, conference.sessions, strict=True)) else changed(conference, sessions=freed)
