"""A conference with some of its sessions only, and whatever binds them; it never asks for more than the whole does."""

from collections.abc import Collection, Iterator
from typing import Any

from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, SessionId
from scheduler.model.rule import (
    Adjacent,
    AtMostPerOrganiser,
    Before,
    NotThere,
    OneTrackInRoom,
    Rule,
    SpeakerOrder,
    TrackNotThere,
    TracksApart,
)
from scheduler.model.session import Kind, Session
from scheduler.model.timetable import Timetable

PAUSES = frozenset({Kind.BREAK, Kind.MEAL})


def restricted(conference: Conference, sessions: Collection[SessionId]) -> Conference:
    """The conference of these sessions. Everything that makes it impossible makes the whole impossible too.

    What some sessions do for others is not missed: without all pauses the longest stretch is not asked for, and a press slot waits for
    no opening once one of the openings is left out.
    """
    kept = [session for session in conference.planned if session.id in sessions]
    wanted = frozenset(session.id for session in kept)
    rules = [rule for old in conference.rules for rule in _of_rule(old, wanted)]
    people = _people(conference, kept, rules)
    return conference.replace(
        sessions=tuple(_of_session(conference, session, wanted) for session in kept),
        people=tuple(person for person in conference.people if person.id in people),
        rules=tuple(rules),
        timetable=Timetable(placements=tuple(p for p in conference.timetable.placements if p.session in wanted)),
        acceptances=tuple(a for a in conference.acceptances if all(s in wanted for s in a.subjects if s in conference.session)),
        comfort=conference.comfort if _has_all(conference, wanted, PAUSES) else conference.comfort.replace(longest_stretch=None),
        variants=(),
        releases=(),
        told=(),
    )


def _has_all(conference: Conference, wanted: frozenset[SessionId], kinds: frozenset[Kind]) -> bool:
    return all(session.id in wanted for session in conference.planned if session.kind in kinds)


def _of_session(conference: Conference, session: Session, wanted: frozenset[SessionId]) -> Session:
    changes: dict[str, Any] = {}
    if session.merged_into is not None and session.merged_into not in wanted:
        changes["merged_into"] = None
    if session.floor_requests:
        changes["floor_requests"] = ()
    if session.kind is Kind.PRESS and not _has_all(conference, wanted, frozenset({Kind.OPENING})):
        changes["kind"] = Kind.INTERNAL
    return session.replace(**changes) if changes else session


def _of_rule(rule: Rule, wanted: frozenset[SessionId]) -> Iterator[Rule]:
    """The rule as far as it is about these sessions; nothing where too few of them are left."""
    match rule:
        case Before() | Adjacent():
            if {rule.first, rule.second} <= wanted:
                yield rule
        case SpeakerOrder():
            if rule.session in wanted:
                yield rule
        case AtMostPerOrganiser() | OneTrackInRoom() | TrackNotThere() | TracksApart():
            yield rule
        case _:
            kept = tuple(session for session in rule.sessions if session in wanted)
            if len(kept) > 1 or (kept and isinstance(rule, NotThere)):
                yield rule if len(kept) == len(rule.sessions) else rule.replace(sessions=kept)


def _people(conference: Conference, sessions: list[Session], rules: list[Rule]) -> set[PersonId]:
    """Everybody whom the sessions, the rules and the teams name, and those who support them."""
    found = {person for session in sessions for a in session.appearances for person in (a.person, a.proxy) if person is not None}
    found |= {member.person for resource in conference.resources for member in resource.members}
    found |= {person for rule in rules if isinstance(rule, SpeakerOrder) for person in rule.people}
    waiting = list(found)
    while waiting:
        support = conference.person[waiting.pop()].support_person
        if support is not None and support not in found:
            found.add(support)
            waiting.append(support)
    return found
