"""The reading of the next state of a conference: whatever a step cannot touch is carried over."""

from collections.abc import Sequence
from copy import copy
from typing import TypeVar

from scheduler.checker.facts import Facts
from scheduler.checker.plan import Plan
from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.session import Session

Entity = TypeVar("Entity", bound=Frozen)

FEW_MOVES = 8
"""Up to so many moved sessions results are carried over; beyond that a fresh reading is as fast."""

LIGHT = frozenset({
    "pinned_start", "pinned_rooms", "subtitle", "description", "guiding_question", "registrations", "floor_requests", "request",
    "importance", "online_access",
})  # fmt: skip
"""Fields of a session that no other session's findings depend on and that no fact is made from."""

LIGHT_OF_PEOPLE = frozenset({"contact", "language", "position", "affiliation", "affiliation_short"})
"""Fields of a person that no rule reads."""

BESIDE = frozenset(
    {"timetable", "sessions", "people", "acceptances", "releases", "told", "day_log", "variants", "note", "theme", "branding"}
)
"""Fields of a conference after whose change the facts may be kept, as far as sessions and people changed lightly."""


def following(plan: Plan, conference: Conference) -> Plan:
    """The checker's reading of the next state; equal to a fresh one, and much faster after a small step."""
    old = plan.conference
    sessions = lightly_changed(old.sessions, conference.sessions, LIGHT)
    people = lightly_changed(old.people, conference.people, LIGHT_OF_PEOPLE)
    heavy = (name for name in type(old).model_fields if name not in BESIDE and getattr(old, name) != getattr(conference, name))
    before, after = old.timetable.by_session, conference.timetable.by_session
    moved = [] if before is after else [p for s, p in after.items() if before.get(s) != p]
    removed = [] if before is after else [s for s in before if s not in after]
    if sessions is None or people is None or len(moved) + len(removed) + len(sessions) > FEW_MOVES or any(heavy):
        return Plan(conference, conference.timetable)
    plan = _renewed(plan, conference, sessions)
    for session in removed:
        plan = plan.removed(session)
    for placement in moved:
        plan = plan.moved(placement)
    return plan


def lightly_changed(old: Sequence[Entity], new: Sequence[Entity], light: frozenset[str]) -> list[Entity] | None:
    """Those that changed in light fields only; None where more than that has changed."""
    if old is new:
        return []
    if len(old) != len(new):
        return None
    changed = [(one, other) for one, other in zip(old, new, strict=True) if one is not other and one != other]
    if any(getattr(one, name) != getattr(other, name) for one, other in changed for name in type(one).model_fields if name not in light):
        return None
    return [other for _, other in changed]


def _renewed(plan: Plan, conference: Conference, sessions: Sequence[Session]) -> Plan:
    """The plan of a conference that differs in light fields only; what these sessions say is read again."""
    if not sessions:
        return plan.accepting(conference)
    new = copy(plan)
    new.conference, new.facts = conference, _renewed_facts(plan.facts, conference)
    new.unread = plan.unread | {scope: None for session in sessions for scope in plan.scopes_of(session.id)}
    new.findings = dict(plan.findings)
    for session in sessions:
        placed = new.placed.get(session.id)
        # Rooms, days and people list the session as it was, so it is put there anew.
        new = new if placed is None else new.moved(placed.placement)
    return new


def _renewed_facts(facts: Facts, conference: Conference) -> Facts:
    new = copy(facts)
    new.conference = conference
    new.session, new.person = conference.session, conference.person
    known: dict[SessionId, Session] = conference.session
    new.timed = tuple(known[s.id] for s in facts.timed)
    return new
