"""Tags of rooms and slots: whose wishes count, and which rooms and starts are right for a session."""

from collections.abc import Iterator

from scheduler.calendar import Span, span_of
from scheduler.model.person import Person
from scheduler.model.room import Room
from scheduler.model.session import Session
from solver.context import Context

EVER = 10**9


def wanting(context: Context, session: Session, *, in_person: bool) -> Iterator[Session | Person]:
    """Whose wishes count: those of the session and of the people whom it binds."""
    yield session
    for bound in context.bound.get(session.id, ()):
        if bound.in_person or not in_person:
            yield bound.person


def tagged_slots(context: Context) -> list[tuple[Span, frozenset[str]]]:
    """All slots that have tags."""
    return [(span_of(slot.window), slot.tags) for grid in context.conference.slot_grids for slot in grid.slots if slot.tags]


def tags_at(slots: list[tuple[Span, frozenset[str]]], minute: int) -> frozenset[str]:
    """The tags of those slots that hold a minute."""
    return frozenset(tag for (start, end), names in slots if start <= minute < end for tag in names)


def room_is_right(context: Context, session: Session, room: Room) -> bool:
    """Whether the room has the required tags and none that is ruled out."""
    wants = wanting(context, session, in_person=True)
    return all(one.required_room_tags <= room.tags and not one.excluded_room_tags & room.tags for one in wants)


def right_starts(context: Context, session: Session) -> tuple[Span, ...] | None:
    """The stretches in which the session may start, for its slots have the tags that they must have; None: no limit."""
    wants = list(wanting(context, session, in_person=False))
    required = frozenset[str]().union(*(one.required_time_tags for one in wants))
    excluded = frozenset[str]().union(*(one.excluded_time_tags for one in wants))
    if not required and not excluded:
        return None
    slots = tagged_slots(context)
    points = sorted({-EVER, EVER, *(point for span, _ in slots for point in span)})
    right = [(a, b) for a, b in zip(points, points[1:], strict=False) if required <= (there := tags_at(slots, a)) and not excluded & there]
    return tuple(right)
