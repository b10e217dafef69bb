"""Looking things up in a conference and changing one of them, with a sentence when that cannot be done."""

from typing import Any, TypeVar

from pydantic import ValidationError

from scheduler.errors import InvalidConferenceError, UnknownReferenceError
from scheduler.faults import faults_of
from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, RuleId, SessionId
from scheduler.model.person import Person
from scheduler.model.resource import Resource
from scheduler.model.room import Room
from scheduler.model.rule import AtMostPerOrganiser, OneTrackInRoom, Rule, TrackNotThere, TracksApart, sessions_of
from scheduler.model.session import Session
from scheduler.sentence import Sentence

Entity = TypeVar("Entity", bound=Frozen)
Item = TypeVar("Item", Room, Person, Session, Rule, Resource)


def changed(entity: Entity, **changes: Any) -> Entity:
    """Any entity of the model with some fields changed.

    Raises:
        InvalidConferenceError: when the changes are not valid; the first faults are said in words.
    """
    try:
        return entity.replace(**changes)
    except ValidationError as error:
        raise InvalidConferenceError("This cannot be done. {faults} Nothing was changed.", faults=faults_of(error)) from error


def room_of(conference: Conference, room_id: RoomId) -> Room:
    """The room with an id."""
    return _found(conference.room.get(room_id), Sentence("This room is no longer in the conference."))


def person_of(conference: Conference, person_id: PersonId) -> Person:
    """The person with an id."""
    return _found(conference.person.get(person_id), Sentence("This person is no longer in the conference."))


def session_of(conference: Conference, session_id: SessionId) -> Session:
    """The session with an id."""
    return _found(conference.session.get(session_id), Sentence("This session is no longer in the conference."))


def resource_of(conference: Conference, resource_id: ResourceId) -> Resource:
    """The unit with an id."""
    return _found(conference.resource.get(resource_id), Sentence("This team, crew or equipment is no longer in the conference."))


def rule_of(conference: Conference, rule_id: RuleId) -> Rule:
    """The rule with an id."""
    found = next((rule for rule in conference.rules if rule.id == rule_id), None)
    return _found(found, Sentence("This rule is no longer in the conference."))


def sessions_about(conference: Conference, rule: Rule) -> tuple[SessionId, ...]:
    """The planned sessions that a rule is about, whether it names them, their track or their kind."""
    planned = conference.planned
    match rule:
        case AtMostPerOrganiser():
            return tuple(s.id for s in planned if s.lead and s.kind in rule.kinds)
        case OneTrackInRoom():
            return tuple(s.id for s in planned if s.track)
        case TrackNotThere():
            return tuple(s.id for s in planned if rule.track in ("", s.track))
        case TracksApart():
            return tuple(s.id for s in planned if s.track in rule.tracks)
        case _:
            return sessions_of(rule)


def _found(item: Item | None, gone: Sentence) -> Item:
    if item is None:
        raise UnknownReferenceError("{gone} Choose another one, or undo the removal.", gone=gone)
    return item
