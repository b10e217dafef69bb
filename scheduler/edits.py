"""Everything that a planner can do to a conference, as pure functions from one conference to the next.

Each takes time in proportion to the size of the conference, shares what it does not change, and raises
`InvalidConferenceError` or `UnknownReferenceError` with a sentence for the planner when it cannot be done.
Removing stands in `scheduler.removals`, what depends on a thing in `scheduler.dependents`; both are offered here too.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from pydantic import ValidationError

from scheduler.dependents import dependents
from scheduler.errors import InvalidConferenceError
from scheduler.faults import faults_of
from scheduler.lookup import changed, person_of, resource_of, room_of, rule_of, session_of
from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, SessionId
from scheduler.model.person import Person
from scheduler.model.release import Acceptance
from scheduler.model.resource import Resource
from scheduler.model.room import Room
from scheduler.model.rule import Rule
from scheduler.model.session import Session
from scheduler.model.settings import Preferences
from scheduler.model.timetable import Placement, Timetable
from scheduler.removals import remove_person, remove_resource, remove_room, remove_rule, remove_session
from scheduler.sentence import Sentence

__all__ = [
    "accept_violation",
    "add_person",
    "add_resource",
    "add_room",
    "add_rule",
    "add_session",
    "dependents",
    "move_session",
    "pin_room",
    "pin_time",
    "place_session",
    "remove_person",
    "remove_resource",
    "remove_room",
    "remove_rule",
    "remove_session",
    "rename",
    "replace_person",
    "replace_resource",
    "replace_room",
    "replace_rule",
    "replace_session",
    "set_preferences",
    "unpin",
    "unschedule",
    "update_conference",
    "update_person",
    "update_resource",
    "update_room",
    "update_session",
    "with_timetable",
    "withdraw_acceptance",
]

Item = TypeVar("Item", Room, Person, Session, Rule, Resource)

# The timetable


def place_session(conference: Conference, placement: Placement) -> Conference:
    """Puts a session at a place in the timetable, or moves it there; what that breaks the checker says."""
    session = session_of(conference, placement.session)
    if not session.takes_part:
        raise InvalidConferenceError(
            "“{title}” is {status} and is not planned. Accept it first, then place it.",
            title=session.label,
            status=Sentence(session.status),
        )
    return changed(conference, timetable=conference.timetable.with_placement(placement))


def move_session(
    conference: Conference,
    session_id: SessionId,
    *,
    start: dt.datetime | None = None,
    rooms: Sequence[RoomId] | None = None,
    duration: int | None = None,
) -> Conference:
    """Moves a placed session in time, to other rooms, or changes its public minutes; what is not given stays."""
    placement = conference.timetable.by_session.get(session_id)
    if placement is None:
        raise InvalidConferenceError("“{title}” is not in the timetable. Place it first.", title=session_of(conference, session_id).label)
    wanted: dict[str, Any] = {"start": start, "rooms": None if rooms is None else tuple(rooms), "duration": duration}
    moved = changed(placement, **{name: value for name, value in wanted.items() if value is not None})
    return place_session(conference, moved)


def unschedule(conference: Conference, session_id: SessionId) -> Conference:
    """Takes a session out of the timetable."""
    session_of(conference, session_id)
    return changed(conference, timetable=conference.timetable.without(session_id))


def with_timetable(conference: Conference, timetable: Timetable) -> Conference:
    """Puts another timetable in the place of the working one."""
    return changed(conference, timetable=timetable)


def pin_time(conference: Conference, session_id: SessionId, start: dt.datetime | None = None) -> Conference:
    """Fixes the start of a session, by default where it stands now."""
    fixed = start or _placement(conference, session_id, NO_TIME).start
    return update_session(conference, session_id, pinned_start=fixed)


def pin_room(conference: Conference, session_id: SessionId, rooms: Sequence[RoomId] = ()) -> Conference:
    """Fixes the rooms of a session, the first being the main one; by default those where it stands now."""
    fixed = tuple(rooms) or _placement(conference, session_id, NO_ROOM).rooms
    return update_session(conference, session_id, pinned_rooms=fixed)


def unpin(conference: Conference, session_id: SessionId, *, time: bool = True, room: bool = True) -> Conference:
    """Frees the start, the rooms or both."""
    freed: dict[str, Any] = ({"pinned_start": None} if time else {}) | ({"pinned_rooms": ()} if room else {})
    return update_session(conference, session_id, **freed)


def accept_violation(
    conference: Conference,
    rule: str,
    subjects: Iterable[str],
    reason: str,
    *,
    accepted_by: str = "",
    time: dt.datetime | None = None,
) -> Conference:
    """Accepts a breach with a reason; it lapses when the placements of its subjects change.

    Args:
        conference: the conference with the breach.
        rule: name of the rule, as in the violation.
        subjects: ids of the subjects, in the order of the violation.
        reason: why it is accepted.
        accepted_by: who accepts it.
        time: when, aware.
    """
    if not reason.strip():
        raise InvalidConferenceError("A conflict is accepted with a reason only. Say why it may stay.")
    named = tuple(subjects)
    places = (conference.timetable.by_session.get(SessionId(subject)) for subject in named)
    try:
        acceptance = Acceptance(
            rule=rule,
            subjects=named,
            placements=tuple(place for place in places if place is not None),
            reason=reason.strip(),
            accepted_by=accepted_by,
            time=time,
        )
    except ValidationError as error:
        raise InvalidConferenceError("This cannot be accepted. {faults} Nothing was changed.", faults=faults_of(error)) from error
    return changed(conference, acceptances=(*_other_acceptances(conference, rule, named), acceptance))


def withdraw_acceptance(conference: Conference, rule: str, subjects: Iterable[str]) -> Conference:
    """Takes an acceptance back, so that the breach counts again."""
    return changed(conference, acceptances=_other_acceptances(conference, rule, tuple(subjects)))


# The conference itself


def rename(conference: Conference, title: Text) -> Conference:
    """Gives the conference another title."""
    if not title:
        raise InvalidConferenceError("A conference needs a title. Type one.")
    return changed(conference, title=title)


def set_preferences(conference: Conference, preferences: Preferences) -> Conference:
    """Switches and weighs what makes one timetable better than another."""
    return changed(conference, preferences=preferences)


def update_conference(conference: Conference, **changes: Any) -> Conference:
    """Changes any fields of the conference itself, such as its days or its zone."""
    return changed(conference, **changes)


# Rooms, people, sessions, rules and resources: one is added at the end, or replaces the one with its id


def add_room(conference: Conference, room: Room) -> Conference:
    """Adds a room."""
    return changed(conference, rooms=(*conference.rooms, room))


def add_person(conference: Conference, person: Person) -> Conference:
    """Adds a person."""
    return changed(conference, people=(*conference.people, person))


def add_session(conference: Conference, session: Session) -> Conference:
    """Adds a session."""
    return changed(conference, sessions=(*conference.sessions, session))


def add_rule(conference: Conference, rule: Rule) -> Conference:
    """Adds a rule between sessions."""
    return changed(conference, rules=(*conference.rules, rule))


def add_resource(conference: Conference, resource: Resource) -> Conference:
    """Adds a booth team, a crew or a piece of equipment."""
    return changed(conference, resources=(*conference.resources, resource))


def replace_room(conference: Conference, room: Room) -> Conference:
    """Puts a room in the place of the one with its id."""
    room_of(conference, room.id)
    return changed(conference, rooms=_with_one(conference.rooms, room))


def replace_person(conference: Conference, person: Person) -> Conference:
    """Puts a person in the place of the one with their id."""
    person_of(conference, person.id)
    return changed(conference, people=_with_one(conference.people, person))


def replace_session(conference: Conference, session: Session) -> Conference:
    """Puts a session in the place of the one with its id; one that takes no part any longer leaves the timetable."""
    session_of(conference, session.id)
    timetable = conference.timetable if session.takes_part else conference.timetable.without(session.id)
    return changed(conference, sessions=_with_one(conference.sessions, session), timetable=timetable)


def replace_rule(conference: Conference, rule: Rule) -> Conference:
    """Puts a rule in the place of the one with its id."""
    rule_of(conference, rule.id)
    return changed(conference, rules=_with_one(conference.rules, rule))


def replace_resource(conference: Conference, resource: Resource) -> Conference:
    """Puts a unit in the place of the one with its id."""
    resource_of(conference, resource.id)
    return changed(conference, resources=_with_one(conference.resources, resource))


def update_room(conference: Conference, room_id: RoomId, **changes: Any) -> Conference:
    """Changes fields of a room."""
    return replace_room(conference, changed(room_of(conference, room_id), **changes))


def update_person(conference: Conference, person_id: PersonId, **changes: Any) -> Conference:
    """Changes fields of a person."""
    return replace_person(conference, changed(person_of(conference, person_id), **changes))


def update_session(conference: Conference, session_id: SessionId, **changes: Any) -> Conference:
    """Changes fields of a session."""
    return replace_session(conference, changed(session_of(conference, session_id), **changes))


def update_resource(conference: Conference, resource_id: ResourceId, **changes: Any) -> Conference:
    """Changes fields of a unit."""
    return replace_resource(conference, changed(resource_of(conference, resource_id), **changes))


def _with_one(items: tuple[Item, ...], item: Item) -> tuple[Item, ...]:
    return tuple(item if one.id == item.id else one for one in items)


NO_TIME = Sentence("has no time that could be fixed. Place it first, or say which.")
NO_ROOM = Sentence("has no room that could be fixed. Place it first, or say which.")


def _placement(conference: Conference, session_id: SessionId, fault: Sentence) -> Placement:
    session = session_of(conference, session_id)
    placement = conference.timetable.by_session.get(session_id)
    if placement is None:
        raise InvalidConferenceError("“{title}” {fault}", title=session.label, fault=fault)
    return placement


def _other_acceptances(conference: Conference, rule: str, subjects: tuple[str, ...]) -> tuple[Acceptance, ...]:
    return tuple(one for one in conference.acceptances if (one.rule, one.subjects) != (rule, subjects))
