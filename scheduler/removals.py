"""Taking something out of a conference together with every mention of it."""

from collections.abc import Callable, Iterable
from typing import Any, cast

from scheduler.lookup import changed, person_of, resource_of, room_of, rule_of, session_of
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, RuleId, SessionId
from scheduler.model.release import Acceptance
from scheduler.model.rule import (
    Adjacent,
    AtMostAtOnce,
    Before,
    NotThere,
    Rule,
    SpeakerOrder,
    TrackNotThere,
    rooms_of,
    sessions_of,
)
from scheduler.model.session import Appearance, Session
from scheduler.model.timetable import DraftVariant, Placement, Timetable

ROOM_FIELDS = ("allowed_rooms", "preferred_rooms", "avoided_rooms", "served_in", "closes_rooms")
"""Fields of a session that list rooms; pins are apart, because half a pin means something else."""


def remove_person(conference: Conference, person_id: PersonId) -> Conference:
    """Removes a person with their appearances, requests for the floor and mentions as support, proxy or in a team."""
    person_of(conference, person_id)
    sessions = tuple(_session_without_person(session, person_id) for session in conference.sessions)
    gone = {a.id for s in conference.sessions for a in s.appearances if a.person == person_id}

    def shortened(placement: Placement) -> Placement:
        if gone.isdisjoint(placement.order):
            return placement
        return placement.replace(order=tuple(one for one in placement.order if one not in gone))

    others = (person for person in conference.people if person.id != person_id)
    people = (other.replace(support_person=None) if other.support_person == person_id else other for other in others)
    resources = (
        unit.replace(members=tuple(m for m in unit.members if m.person != person_id))
        if any(m.person == person_id for m in unit.members)
        else unit
        for unit in conference.resources
    )
    return changed(
        conference,
        people=tuple(people),
        sessions=sessions,
        resources=tuple(resources),
        rules=_kept(_rule_without_person(rule, person_id) for rule in conference.rules),
        acceptances=_acceptances_without(conference, person_id),
        **_with_placements(conference, shortened),
    )


def remove_room(conference: Conference, room_id: RoomId) -> Conference:
    """Removes a room with its walks and every mention; a session that stands in no other room becomes unscheduled."""
    room_of(conference, room_id)

    def elsewhere(placement: Placement) -> Placement | None:
        if room_id not in placement.rooms:
            return placement
        others = tuple(room for room in placement.rooms if room != room_id)
        return placement.replace(rooms=others) if others else None

    walking = conference.walking
    pairs = tuple(walk for walk in walking.pairs if room_id not in walk.rooms)
    return changed(
        conference,
        rooms=tuple(room for room in conference.rooms if room.id != room_id),
        walking=walking if len(pairs) == len(walking.pairs) else walking.replace(pairs=pairs),
        sessions=tuple(_session_without_room(session, room_id) for session in conference.sessions),
        rules=_kept(rule_without_room(rule, room_id) for rule in conference.rules),
        acceptances=_acceptances_without(conference, room_id),
        **_with_placements(conference, elsewhere),
    )


def remove_session(conference: Conference, session_id: SessionId) -> Conference:
    """Removes a session with its appearances, placements and mentions in rules."""
    session_of(conference, session_id)
    sessions = (
        session.replace(merged_into=None) if session.merged_into == session_id else session
        for session in conference.sessions
        if session.id != session_id
    )
    people = (
        person.replace(wants_to_see=tuple(one for one in person.wants_to_see if one != session_id))
        if session_id in person.wants_to_see
        else person
        for person in conference.people
    )
    return changed(
        conference,
        sessions=tuple(sessions),
        people=tuple(people),
        rules=_kept(rule_without_session(rule, session_id) for rule in conference.rules),
        acceptances=_acceptances_without(conference, session_id),
        **_with_placements(conference, lambda placement: None if placement.session == session_id else placement),
    )


def remove_resource(conference: Conference, resource_id: ResourceId) -> Conference:
    """Removes a unit; the sessions that it serves keep their places and lack it."""
    resource_of(conference, resource_id)

    def unserved(placement: Placement) -> Placement:
        if resource_id not in placement.units:
            return placement
        return placement.replace(units=tuple(unit for unit in placement.units if unit != resource_id))

    return changed(
        conference,
        resources=tuple(unit for unit in conference.resources if unit.id != resource_id),
        acceptances=_acceptances_without(conference, resource_id),
        **_with_placements(conference, unserved),
    )


def remove_rule(conference: Conference, rule_id: RuleId) -> Conference:
    """Removes a rule between sessions."""
    rule_of(conference, rule_id)
    return changed(conference, rules=tuple(rule for rule in conference.rules if rule.id != rule_id))


def _session_without_person(session: Session, person_id: PersonId) -> Session:
    if all(person_id not in (a.person, a.proxy) for a in session.appearances) and all(
        request.person != person_id for request in session.floor_requests
    ):
        return session

    def without_proxy(appearance: Appearance) -> Appearance:
        return appearance.replace(proxy=None) if appearance.proxy == person_id else appearance

    return session.replace(
        appearances=tuple(without_proxy(a) for a in session.appearances if a.person != person_id),
        floor_requests=tuple(request for request in session.floor_requests if request.person != person_id),
    )


def _session_without_room(session: Session, room_id: RoomId) -> Session:
    changes: dict[str, Any] = {}
    for field in ROOM_FIELDS:
        rooms = cast(tuple[RoomId, ...], getattr(session, field))
        if room_id in rooms:
            changes[field] = tuple(room for room in rooms if room != room_id)
    if room_id in session.pinned_rooms:
        changes["pinned_rooms"] = ()
    return session.replace(**changes) if changes else session


def _rule_without_person(rule: Rule, person_id: PersonId) -> Rule | None:
    if not isinstance(rule, SpeakerOrder) or person_id not in rule.people:
        return rule
    people = tuple(person for person in rule.people if person != person_id)
    return rule.replace(people=people) if len(people) > 1 else None


def rule_without_room(rule: Rule, room_id: RoomId) -> Rule | None:
    """The rule about the other rooms; None when it spoke of this one only."""
    if room_id not in rooms_of(rule):
        return rule
    assert isinstance(rule, NotThere | TrackNotThere)
    rooms = tuple(room for room in rule.rooms if room != room_id)
    is_about_windows = isinstance(rule, NotThere) and rule.windows
    return rule.replace(rooms=rooms) if rooms or is_about_windows else None


def rule_without_session(rule: Rule, session_id: SessionId) -> Rule | None:
    """The rule about the other sessions; None when it then says nothing."""
    if session_id not in sessions_of(rule):
        return rule
    if isinstance(rule, Before | Adjacent | SpeakerOrder):
        return None
    sessions = tuple(one for one in sessions_of(rule) if one != session_id)
    match rule:
        case AtMostAtOnce(limit=limit):
            fewest = limit + 1
        case NotThere():
            fewest = 1
        case _:
            fewest = 2
    return rule.replace(sessions=sessions) if len(sessions) >= fewest else None


def _kept(rules: Iterable[Rule | None]) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if rule is not None)


def _with_placements(conference: Conference, edit: Callable[[Placement], Placement | None]) -> dict[str, Any]:
    """The working timetable and the draft variants, each placement edited or dropped."""

    def edited(timetable: Timetable) -> Timetable:
        placements = [edit(placement) for placement in timetable.placements]
        if all(new is old for new, old in zip(placements, timetable.placements, strict=True)):
            return timetable
        return Timetable(placements=tuple(one for one in placements if one is not None))

    def variant(draft: DraftVariant) -> DraftVariant:
        timetable = edited(draft.timetable)
        return draft if timetable is draft.timetable else draft.replace(timetable=timetable)

    variants = tuple(variant(draft) for draft in conference.variants)
    return {"timetable": edited(conference.timetable), "variants": variants}


def _acceptances_without(conference: Conference, one_id: str) -> tuple[Acceptance, ...]:
    """An acceptance lapses with what it names."""

    def is_named(acceptance: Acceptance) -> bool:
        return one_id in acceptance.subjects or any(one_id in (*p.rooms, *p.units) for p in acceptance.placements)

    return tuple(acceptance for acceptance in conference.acceptances if not is_named(acceptance))
