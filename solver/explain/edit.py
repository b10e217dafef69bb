"""Edits as data: some fields of one thing get other values. They can be told, kept in JSON, and applied to a conference."""

from collections.abc import Iterable
from enum import StrEnum
from json import dumps
from typing import Any

from pydantic import JsonValue, TypeAdapter

from scheduler.edits import add_rule, add_session, replace_person, replace_resource, replace_room, replace_rule, replace_session
from scheduler.lookup import changed, person_of, resource_of, room_of, rule_of, session_of
from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, RuleId, SessionId
from scheduler.model.person import Person
from scheduler.model.resource import Resource
from scheduler.model.room import Room
from scheduler.model.rule import Rule
from scheduler.model.session import Session


class On(StrEnum):
    """What kind of thing an edit changes."""

    CONFERENCE = "conference"
    SESSION = "session"
    PERSON = "person"
    ROOM = "room"
    RESOURCE = "resource"
    RULE = "rule"
    NEW_SESSION = "new session"
    NEW_RULE = "new rule"


class Edit(Frozen):
    """Other values for some fields of one thing, as they stand in a project file; of a new thing all that are not usual."""

    on: On
    id: str = ""
    changes: dict[str, JsonValue]

    @property
    def fields(self) -> frozenset[tuple[str, str, str]]:
        """What it sets: two edits that share one of these are not independent."""
        return frozenset((self.on, self.id, name) for name in self.changes)


_RULE: TypeAdapter[Rule] = TypeAdapter(Rule)

Item = Conference | Session | Person | Room | Resource | Rule


def edit_of(item: Item, **changes: Any) -> Edit:
    """The edit that gives these fields of an item these values.

    Raises:
        InvalidConferenceError: when the values are not valid.
    """
    new = changed(item, **changes)
    values = new.model_dump(mode="json", include=set(changes))
    if isinstance(item, Conference):
        return Edit(on=On.CONFERENCE, changes=values)
    return Edit(on=_kind_of(item), id=item.id, changes=values)


def edit_adding(item: Session | Rule) -> Edit:
    """The edit that adds a session or a rule."""
    values = item.model_dump(mode="json", exclude_defaults=True) | ({} if isinstance(item, Session) else {"type": item.type})
    return Edit(on=On.NEW_SESSION if isinstance(item, Session) else On.NEW_RULE, id=item.id, changes=values)


def added_by(edits: Iterable[Edit]) -> tuple[SessionId, ...]:
    """The sessions that edits add."""
    return tuple(SessionId(edit.id) for edit in edits if edit.on is On.NEW_SESSION)


def _kind_of(item: Session | Person | Room | Resource | Rule) -> On:
    match item:
        case Session():
            return On.SESSION
        case Person():
            return On.PERSON
        case Room():
            return On.ROOM
        case Resource():
            return On.RESOURCE
        case _:
            return On.RULE


def applied(conference: Conference, edits: Iterable[Edit]) -> Conference:
    """The conference after the edits, one after the other.

    Raises:
        InvalidConferenceError: when a value is not valid, or things contradict each other afterwards.
        UnknownReferenceError: when something is no longer there.
    """
    for edit in edits:
        conference = _applied(conference, edit)
    return conference


def _applied(conference: Conference, edit: Edit) -> Conference:
    match edit.on:
        case On.CONFERENCE:
            return changed(conference, **edit.changes)
        case On.SESSION:
            return replace_session(conference, changed(session_of(conference, SessionId(edit.id)), **edit.changes))
        case On.PERSON:
            return replace_person(conference, changed(person_of(conference, PersonId(edit.id)), **edit.changes))
        case On.ROOM:
            return replace_room(conference, changed(room_of(conference, RoomId(edit.id)), **edit.changes))
        case On.RESOURCE:
            return replace_resource(conference, changed(resource_of(conference, ResourceId(edit.id)), **edit.changes))
        case On.NEW_SESSION:
            return add_session(conference, Session.model_validate_json(dumps(edit.changes)))
        case On.NEW_RULE:
            return add_rule(conference, _RULE.validate_json(dumps(edit.changes)))
        case On.RULE:
            return replace_rule(conference, changed(rule_of(conference, RuleId(edit.id)), **edit.changes))
