"""Where sessions stand after a gesture on the grid: shifted, swapped, resized, put side by side again at another place.

Everything here only computes placements; `scheduler.by_hand` puts them into the timetable.
"""

from collections.abc import Iterable, Sequence

from scheduler.additions import copy_of_session
from scheduler.by_hand import place_by_hand
from scheduler.calendar import ConferenceCalendar, local_minute, minute_of, moment_of
from scheduler.errors import InvalidConferenceError
from scheduler.lookup import changed, session_of
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.session import Kind, Session
from scheduler.model.timetable import Placement

SERVED = frozenset({Kind.BREAK, Kind.MEAL})
"""Kinds that stand across all rooms; their own rooms are those in which they are served."""


def shifted(
    conference: Conference, placements: Sequence[Placement], minutes: int, columns: int, rooms: Sequence[RoomId]
) -> list[Placement]:
    """Placements moved together by minutes and by columns of the shown rooms.

    None leaves the shown rooms: where one would, all stop beside the edge. Sessions in several rooms, in a room that is not shown, and
    breaks keep their rooms.
    """
    movable = [rooms.index(p.rooms[0]) for p in placements if _has_a_column(conference, p, rooms)]
    if movable:
        columns = max(-min(movable), min(columns, len(rooms) - 1 - max(movable)))
    return [_shifted(conference, placement, minutes, columns, rooms) for placement in placements]


def _has_a_column(conference: Conference, placement: Placement, rooms: Sequence[RoomId]) -> bool:
    session = session_of(conference, placement.session)
    return len(placement.rooms) == 1 and placement.rooms[0] in rooms and session.kind not in SERVED


def _shifted(conference: Conference, placement: Placement, minutes: int, columns: int, rooms: Sequence[RoomId]) -> Placement:
    start = moment_of(minute_of(placement.start) + minutes, conference.zone)
    if columns and _has_a_column(conference, placement, rooms):
        return placement.replace(start=start, rooms=(rooms[rooms.index(placement.rooms[0]) + columns],))
    return placement.replace(start=start)


def on_another_day(conference: Conference, placements: Iterable[Placement], way: int) -> list[Placement]:
    """Placements at the same time of the wall clock, so many conference days later, or earlier where `way` is negative.

    Raises:
        InvalidConferenceError: when there is no such day.
    """
    calendar, found = ConferenceCalendar(conference), list[Placement]()
    for placement in placements:
        start = minute_of(placement.start)
        day = calendar.day_of(start)
        if day is None or not 0 <= day + way < len(calendar.days):
            raise InvalidConferenceError("The conference has no further day there. Add one in the settings, or choose another place.")
        local = calendar.local(start)
        date = local.date() + (calendar.days[day + way].date - calendar.days[day].date)
        moved = moment_of(local_minute(date, local.time(), conference.zone), conference.zone)
        found.append(placement.replace(start=moved))
    return found


def swapped(conference: Conference, one: SessionId, other: SessionId) -> list[Placement]:
    """Two sessions with their starts and rooms exchanged; each keeps its length.

    Raises:
        InvalidConferenceError: when one of them has no place.
    """
    first, second = _placement(conference, one), _placement(conference, other)
    return [first.replace(start=second.start, rooms=second.rooms), second.replace(start=first.start, rooms=first.rooms)]


def resized(conference: Conference, session: SessionId, minutes: int) -> Placement:
    """A session with another length, in public minutes, at its place.

    Raises:
        InvalidConferenceError: when it has no place, or the length is none.
    """
    return changed(_placement(conference, session), duration=minutes)


def duplicated(conference: Conference, placements: Iterable[Placement]) -> tuple[Conference, list[SessionId]]:
    """Copies of sessions, placed; the ids are those of the copies. Each placement says where the copy of its session stands."""
    copies: list[Session] = []
    places: list[Placement] = []
    for placement in placements:
        copies.append(copy_of_session(session_of(conference, placement.session)))
        places.append(placement.replace(session=copies[-1].id, order=()))
    wider = changed(conference, sessions=(*conference.sessions, *copies))
    return place_by_hand(wider, places), [copy.id for copy in copies]


def _placement(conference: Conference, session_id: SessionId) -> Placement:
    placement = conference.timetable.by_session.get(session_id)
    if placement is None:
        raise InvalidConferenceError("“{title}” is not in the timetable. Place it first.", title=session_of(conference, session_id).label)
    return placement
