"""Tags of rooms and of slots, as sessions and those who appear in them require, prefer, avoid or rule them out."""

from collections.abc import Iterator

from scheduler.checker import say
from scheduler.checker.facts import Facts
from scheduler.checker.plan import Placed, Plan
from scheduler.checker.registry import must, preference, rule
from scheduler.checker.violation import Violation
from scheduler.model.ids import SessionId
from scheduler.model.person import Person
from scheduler.model.session import Session
from scheduler.sentence import Sentence


def _wanting(facts: Facts, session: Session, *, in_person: bool) -> Iterator[tuple[str, Session | Person]]:
    """Whose wishes count: the session's own, and those of the people who appear in it; each with its name in a sentence."""
    yield say.called(session), session
    for part in facts.parts[session.id]:
        if part.in_person or not in_person:
            person = facts.person[part.person]
            yield Sentence("{person} in {session}", person=say.who(person), session=say.called(session)), person


def _slot_tags(plan: Plan, placed: Placed) -> frozenset[str]:
    """The tags of all slots that hold the start."""
    slots = [names for (a, b), names in plan.facts.tagged_slots if a <= placed.start < b]
    return frozenset[str]().union(*slots)


@rule("room-tags", per="session")
def room_has_the_tags(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """The main room has the required tags and none that is ruled out."""
    placed = plan.timed(session)
    if placed is None or placed.main is None:
        return
    room = plan.facts.room[placed.main]
    both, name = (session, room.id), room.name
    for who, wants in _wanting(plan.facts, placed.session, in_person=True):
        for tag in sorted(wants.required_room_tags - room.tags):
            yield must("room-tags", both, "{who}: the room must be “{tag}”, and {room} is not.", who=who, tag=tag, room=name)
        for tag in sorted(wants.excluded_room_tags & room.tags):
            yield must("room-tags", both, "{who}: the room must not be “{tag}”, and {room} is.", who=who, tag=tag, room=name)


@rule("time-tags", per="session")
def slot_has_the_tags(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """The slots that hold the start have the required tags and none that is ruled out."""
    placed = plan.timed(session)
    if placed is None:
        return
    there, when = _slot_tags(plan, placed), say.times(plan, placed)
    for who, wants in _wanting(plan.facts, placed.session, in_person=False):
        for tag in sorted(wants.required_time_tags - there):
            yield must("time-tags", (session,), "{who}: the slot must be “{tag}”, which it is not {when}.", who=who, tag=tag, when=when)
        for tag in sorted(wants.excluded_time_tags & there):
            yield must("time-tags", (session,), "{who}: the slot must not be “{tag}”, which it is {when}.", who=who, tag=tag, when=when)


@preference("tags", per="session")
def tags(plan: Plan, session: SessionId) -> int:
    """Preferred tags that room or slot lack, and tags to be avoided that they have; of the session and of its people."""
    placed = plan.timed(session)
    if placed is None:
        return 0
    units = 0
    if placed.main is not None:
        room = plan.facts.room[placed.main].tags
        for _, wants in _wanting(plan.facts, placed.session, in_person=True):
            units += len(wants.preferred_room_tags - room) + len(wants.avoided_room_tags & room)
    there = _slot_tags(plan, placed)
    for _, wants in _wanting(plan.facts, placed.session, in_person=False):
        units += len(wants.preferred_time_tags - there) + len(wants.avoided_time_tags & there)
    return units * (placed.session.duration if plan.conference.preferences.tags.per_minute else 1)
