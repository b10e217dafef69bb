"""What depends on a room, person, session or unit, in sentences, to be read before it is removed."""

from collections.abc import Iterator

from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, SessionId
from scheduler.model.naming import shown_name
from scheduler.model.person import Person
from scheduler.model.rule import Adjacent, AtMostPerOrganiser, Before, Rule, SpeakerOrder
from scheduler.model.session import Session
from scheduler.model.timetable import Placement


def dependents(conference: Conference, one_id: str) -> tuple[str, ...]:
    """One sentence for each thing that names it; empty when nothing does or it is not in the conference."""
    if one_id in conference.person:
        return tuple(_of_person(conference, conference.person[PersonId(one_id)]))
    if one_id in conference.room:
        return tuple(_of_room(conference, RoomId(one_id)))
    if one_id in conference.session:
        return tuple(_of_session(conference, SessionId(one_id)))
    if one_id in conference.resource:
        return tuple(_of_resource(conference, ResourceId(one_id)))
    return ()


def _of_person(conference: Conference, person: Person) -> Iterator[str]:
    name = shown_name(person)
    for session in conference.sessions:
        for appearance in session.appearances:
            if appearance.person == person.id:
                yield f"{name} has the role “{appearance.role}” in “{session.label}”."
            if appearance.proxy == person.id:
                absent = shown_name(conference.person[appearance.person])
                yield f"{name} takes the part of {absent} in “{session.label}”."
        if any(request.person == person.id for request in session.floor_requests):
            yield f"{name} has asked for the floor in “{session.label}”."
    for other in conference.people:
        if other.support_person == person.id:
            yield f"{name} is the support person of {shown_name(other)}."
    for unit in conference.resources:
        if any(member.person == person.id for member in unit.members):
            yield f"{name} belongs to “{unit.name}”."
    for rule in conference.rules:
        if isinstance(rule, SpeakerOrder) and person.id in rule.people:
            yield f"A rule on the order of speakers in “{conference.session[rule.session].label}” names {name}."


def _of_room(conference: Conference, room_id: RoomId) -> Iterator[str]:
    name = conference.room[room_id].name
    for session in conference.sessions:
        yield from (f"“{session.label}” {words}" for words in _room_in_session(session, room_id, name))
    for placement in _placed(conference):
        if room_id in placement.rooms:
            end = "loses that room" if len(placement.rooms) > 1 else "becomes unscheduled"
            yield f"“{conference.session[placement.session].label}” takes place in {name} and {end}."
    for variant in conference.variants:
        if any(room_id in placement.rooms for placement in variant.timetable.placements):
            yield f"The draft variant “{variant.name}” uses {name}."
    for walk in conference.walking.pairs:
        if room_id in walk.rooms:
            one, other = (conference.room[room].name for room in walk.rooms)
            yield f"The walk between {one} and {other} is known."


def _room_in_session(session: Session, room_id: RoomId, name: str) -> Iterator[str]:
    if session.allowed_rooms == (room_id,):
        yield f"is allowed in {name} only, and would then be allowed in any room."
    elif room_id in session.allowed_rooms:
        yield f"is allowed in {name}."
    if room_id in session.pinned_rooms:
        yield f"is fixed in {name}, and would no longer be fixed in any room."
    if room_id in session.served_in:
        yield f"is served in {name}."
    if room_id in session.closes_rooms:
        yield f"closes {name}."
    if room_id in session.preferred_rooms:
        yield f"would best be in {name}."
    if room_id in session.avoided_rooms:
        yield f"would better not be in {name}."


def _of_session(conference: Conference, session_id: SessionId) -> Iterator[str]:
    label = conference.session[session_id].label
    for appearance in conference.session[session_id].appearances:
        person = conference.person[appearance.person]
        yield f"{shown_name(person)} has the role “{appearance.role}” in “{label}”."
    if session_id in conference.timetable.by_session:
        yield f"“{label}” is in the timetable."
    for variant in conference.variants:
        if session_id in variant.timetable.by_session:
            yield f"“{label}” is in the draft variant “{variant.name}”."
    for session in conference.sessions:
        if session.merged_into == session_id:
            yield f"“{session.label}” was merged into “{label}”."
    for rule in conference.rules:
        if session_id in _sessions_named(rule):
            others = [f"“{conference.session[one].label}”" for one in _sessions_named(rule) if one != session_id]
            yield f"The rule “{rule.type}” names “{label}”{' with ' + ', '.join(others) if others else ''}."


def _of_resource(conference: Conference, resource_id: ResourceId) -> Iterator[str]:
    name = conference.resource[resource_id].name
    for placement in _placed(conference):
        if resource_id in placement.units:
            yield f"“{name}” serves “{conference.session[placement.session].label}”."
    for variant in conference.variants:
        if any(resource_id in placement.units for placement in variant.timetable.placements):
            yield f"The draft variant “{variant.name}” uses “{name}”."


def _placed(conference: Conference) -> tuple[Placement, ...]:
    return conference.timetable.placements


def _sessions_named(rule: Rule) -> tuple[SessionId, ...]:
    match rule:
        case Before() | Adjacent():
            return (rule.first, rule.second)
        case SpeakerOrder():
            return (rule.session,)
        case AtMostPerOrganiser():
            return ()
        case _:
            return rule.sessions
