"""What depends on a room, person, session or unit, in sentences, to be read before it is removed."""

from collections.abc import Iterator

from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, SessionId
from scheduler.model.naming import shown_name
from scheduler.model.person import Person
from scheduler.model.rule import SpeakerOrder, rooms_of, sessions_of
from scheduler.model.session import Session
from scheduler.model.timetable import Placement
from scheduler.removals import rule_without_room
from scheduler.sentence import Sentence, listed


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


def _of_person(conference: Conference, person: Person) -> Iterator[Sentence]:
    name = shown_name(person)
    for session in conference.sessions:
        for appearance in session.appearances:
            if appearance.person == person.id:
                yield Sentence("{name} has the role “{role}” in “{title}”.", name=name, role=Sentence(appearance.role), title=session.label)
            if appearance.proxy == person.id:
                absent = shown_name(conference.person[appearance.person])
                yield Sentence("{name} takes the part of {absent} in “{title}”.", name=name, absent=absent, title=session.label)
        if any(request.person == person.id for request in session.floor_requests):
            yield Sentence("{name} has asked for the floor in “{title}”.", name=name, title=session.label)
    for other in conference.people:
        if other.support_person == person.id:
            yield Sentence("{name} is the support person of {other}.", name=name, other=shown_name(other))
    for unit in conference.resources:
        if any(member.person == person.id for member in unit.members):
            yield Sentence("{name} belongs to “{unit}”.", name=name, unit=unit.name)
    for rule in conference.rules:
        if isinstance(rule, SpeakerOrder) and person.id in rule.people:
            title = conference.session[rule.session].label
            yield Sentence("A rule on the order of speakers in “{title}” names {name}.", title=title, name=name)


def _of_room(conference: Conference, room_id: RoomId) -> Iterator[Sentence]:
    name = conference.room[room_id].name
    for session in conference.sessions:
        yield from _room_in_session(session, room_id, name)
    for placement in _placed(conference):
        if room_id in placement.rooms:
            title = conference.session[placement.session].label
            if len(placement.rooms) > 1:
                yield Sentence("“{title}” takes place in {room} and loses that room.", title=title, room=name)
            else:
                yield Sentence("“{title}” takes place in {room} and becomes unscheduled.", title=title, room=name)
    for variant in conference.variants:
        if any(room_id in placement.rooms for placement in variant.timetable.placements):
            yield Sentence("The draft variant “{variant}” uses {name}.", variant=variant.name, name=name)
    for walk in conference.walking.pairs:
        if room_id in walk.rooms:
            one, other = (conference.room[room].name for room in walk.rooms)
            yield Sentence("The walk between {one} and {other} is known.", one=one, other=other)
    for rule in conference.rules:
        if room_id in rooms_of(rule):
            if rule_without_room(rule, room_id) is None:
                yield Sentence("A rule is about {room} only, and would be removed.", room=name)
            else:
                yield Sentence("A rule names {room}.", room=name)


def _room_in_session(session: Session, room_id: RoomId, name: str) -> Iterator[Sentence]:
    values = {"title": session.label, "room": name}
    if session.allowed_rooms == (room_id,):
        yield Sentence("“{title}” is allowed in {room} only, and would then be allowed in any room.", **values)
    elif room_id in session.allowed_rooms:
        yield Sentence("“{title}” is allowed in {room}.", **values)
    if room_id in session.pinned_rooms:
        yield Sentence("“{title}” is fixed in {room}, and would no longer be fixed in any room.", **values)
    if room_id in session.served_in:
        yield Sentence("“{title}” is served in {room}.", **values)
    if room_id in session.closes_rooms:
        yield Sentence("“{title}” closes {room}.", **values)
    if room_id in session.preferred_rooms:
        yield Sentence("“{title}” would best be in {room}.", **values)
    if room_id in session.avoided_rooms:
        yield Sentence("“{title}” would better not be in {room}.", **values)


def _of_session(conference: Conference, session_id: SessionId) -> Iterator[Sentence]:
    label = conference.session[session_id].label
    for appearance in conference.session[session_id].appearances:
        person = conference.person[appearance.person]
        yield Sentence("{name} has the role “{role}” in “{title}”.", name=shown_name(person), role=Sentence(appearance.role), title=label)
    if session_id in conference.timetable.by_session:
        yield Sentence("“{title}” is in the timetable.", title=label)
    for variant in conference.variants:
        if session_id in variant.timetable.by_session:
            yield Sentence("“{title}” is in the draft variant “{variant}”.", title=label, variant=variant.name)
    for session in conference.sessions:
        if session.merged_into == session_id:
            yield Sentence("“{title}” was merged into “{title_}”.", title=session.label, title_=label)
    wanting = sum(session_id in person.wants_to_see for person in conference.people)
    if wanting:
        yield Sentence("%n person(s) would like to see “{title}”.", wanting, title=label)
    for rule in conference.rules:
        if session_id in sessions_of(rule):
            named = [conference.session[one].label for one in sessions_of(rule) if one != session_id]
            others = listed(Sentence("“{title}”", title=other) for other in named)
            if others:
                yield Sentence("A rule names “{title}” with {others}.", title=label, others=others)
            else:
                yield Sentence("A rule names “{title}”.", title=label)


def _of_resource(conference: Conference, resource_id: ResourceId) -> Iterator[Sentence]:
    name = conference.resource[resource_id].name
    for placement in _placed(conference):
        if resource_id in placement.units:
            yield Sentence("“{name}” serves “{title}”.", name=name, title=conference.session[placement.session].label)
    for variant in conference.variants:
        if any(resource_id in placement.units for placement in variant.timetable.placements):
            yield Sentence("The draft variant “{variant}” uses “{name}”.", variant=variant.name, name=name)


def _placed(conference: Conference) -> tuple[Placement, ...]:
    return conference.timetable.placements
