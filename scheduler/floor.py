"""Requests for the floor in a session, the order in which people speak, and who has registered."""

from collections.abc import Sequence

from scheduler.calendar import in_utc
from scheduler.errors import InvalidConferenceError
from scheduler.lookup import changed, session_of
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.naming import shown_name
from scheduler.model.session import FloorRequest, Session
from scheduler.sentence import Sentence

LOWEST_RANK = 9
"""The rank of somebody who is not known as a person of the conference."""


def proposed(conference: Conference, requests: Sequence[FloorRequest]) -> tuple[FloorRequest, ...]:
    """The requests by rank, then by the time at which they were received; those that came too late at the end."""
    return tuple(sorted(requests, key=lambda one: (is_late(one), rank_of(conference, one), in_utc(one.received))))


def rank_of(conference: Conference, request: FloorRequest) -> int:
    """1 for a head of state or government … 9."""
    person = conference.person.get(request.person) if request.person is not None else None
    return person.rank if person is not None else LOWEST_RANK


def is_late(request: FloorRequest) -> bool:
    """Whether it was received after its deadline."""
    return request.deadline is not None and in_utc(request.received) > in_utc(request.deadline)


def speaker_of(conference: Conference, request: FloorRequest) -> str:
    """Who will speak, as the name may appear."""
    person = conference.person.get(request.person) if request.person is not None else None
    return shown_name(person) if person is not None else request.speaker


def with_floor(conference: Conference, session_id: SessionId, requests: Sequence[FloorRequest]) -> Conference:
    """The requests of a session in the order in which people are to speak.

    Raises:
        InvalidConferenceError: when a request names nobody.
    """
    session = session_of(conference, session_id)
    if any(one.person is None and not one.speaker.strip() and not one.on_behalf_of.strip() for one in requests):
        raise InvalidConferenceError("Say who asks for the floor: a person, a name or a delegation.")
    kept = tuple(requests)
    if kept == session.floor_requests:
        return conference
    new = changed(session, floor_requests=kept)
    return changed(conference, sessions=tuple(new if one.id == session.id else one for one in conference.sessions))


def minutes_sentence(session: Session) -> Sentence:
    """How much of the session the requests take."""
    asked = sum(one.minutes for one in session.floor_requests)
    planned = sum(one.minutes for one in session.active_appearances) + session.question_minutes
    left = session.duration - planned - asked
    if left < 0:
        return Sentence(
            "The requests take {asked} min; with the planned speakers that is {over} min more than the session has.",
            asked=asked, over=-left,
        )
    return Sentence("The requests take {asked} min; {left} min of the session are left.", asked=asked, left=left)


def registrations_sentence(conference: Conference, session: Session) -> Sentence:
    """Who has registered, against the seats of the rooms in which the session stands together."""
    there, online = session.registrations.in_person, session.registrations.online
    placement = conference.timetable.by_session.get(session.id)
    rooms = [conference.room[room] for room in placement.rooms] if placement is not None else []
    seats = sum(room.capacity.get(session.layout, 0) if session.layout else max(room.capacity.values(), default=0) for room in rooms)
    if not rooms or not any(room.capacity for room in rooms):
        return Sentence("Registered: {there} in person, {online} online.", there=there, online=online)
    names = " + ".join(room.name for room in rooms)
    if there > seats:
        return Sentence(
            "Registered: {there} in person, {online} online; {room} has {seats} seats, {over} too few.",
            there=there, online=online, room=names, seats=seats, over=there - seats,
        )  # fmt: skip
    return Sentence(
        "Registered: {there} in person, {online} online; {room} has {seats} seats.",
        there=there, online=online, room=names, seats=seats,
    )  # fmt: skip
