"""What the lists of sessions, people, rooms and units show: every field that fits into a cell, and what is computed.

The columns that are seen at first stand first; the others can be shown.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.edits import update_person, update_resource, update_room, update_session
from scheduler.errors import InvalidConferenceError
from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from scheduler.model.naming import shown_name, shows_details
from scheduler.model.person import Person, Privacy
from scheduler.model.resource import Resource
from scheduler.model.room import Layout, Room
from scheduler.model.session import Session
from ui.desktop.forms.fields import Field, fields_of
from ui.desktop.language import mark, short_day, tr
from ui.desktop.lists.table import Column
from ui.desktop.lists.values import SIMPLE, read, shown, whole

Thing = TypeVar("Thing", bound=Frozen)
Update = Callable[..., Conference]


def column_of(field: Field, update: Update, *, usual: bool) -> Column[Any]:
    """The column of a field; `update` takes a conference, an id, and the field by its name."""

    def write(conference: Conference, item: Any, words: str) -> Conference:
        return update(conference, item.id, **{field.name: read(conference, field, words, getattr(item, field.name))})

    return Column(field.label, lambda c, item: shown(c, field, getattr(item, field.name)), write, usual, field.help)


def _columns(kind: type[Frozen], update: Update, first: Sequence[str | Column[Any]], apart: frozenset[str]) -> tuple[Column[Any], ...]:
    """The first columns by their fields or as they are, then every other field that fits into a cell."""
    fields = fields_of(kind)
    named = {one for one in first if isinstance(one, str)}
    made = [column_of(fields[one], update, usual=True) if isinstance(one, str) else one for one in first]
    others = [field for name, field in fields.items() if name not in named | apart and field.shape in SIMPLE]
    return (*made, *(column_of(field, update, usual=False) for field in others))


def _place(conference: Conference, session: Session) -> str:
    placement = conference.timetable.by_session.get(session.id)
    if placement is None:
        return tr("not placed") if session.takes_part else ""
    rooms = ", ".join(conference.room[room].name for room in placement.rooms)
    calendar, start = ConferenceCalendar(conference), minute_of(placement.start)
    return f"{short_day(calendar.local(start).date())} {calendar.clock(start)}  {rooms}"


def _fixed(session: Session) -> str:
    if session.pinned_start and session.pinned_rooms:
        return tr("time and room")
    return tr("time") if session.pinned_start else tr("room") if session.pinned_rooms else ""


def _named(conference: Conference, person: Person, words: str) -> Conference:
    """The name is typed in the list only where everybody may see it."""
    if person.privacy is not Privacy.FULL:
        raise InvalidConferenceError("This name is protected. It is changed at the right, among name and privacy.")
    name = words.removeprefix(person.honorific).strip()
    if not name:
        raise InvalidConferenceError("A name is needed. Type one.")
    return update_person(conference, person.id, name=name)


def _seats(room: Room) -> int:
    return max(room.capacity.values(), default=0)


def _with_seats(conference: Conference, room: Room, words: str) -> Conference:
    """Sets the seats of the layout that has most; the others cannot have more."""
    seats = whole(words or "0")
    largest = max(room.capacity, key=lambda layout: room.capacity[layout], default=Layout.THEATRE)
    held = {layout: min(number, seats) for layout, number in room.capacity.items()} | {largest: seats}
    return update_room(conference, room.id, capacity=held)


def _sessions_of(conference: Conference, person: Person) -> int:
    return sum(any(a.person == person.id for a in s.active_appearances) for s in conference.planned)


def _members(conference: Conference, unit: Resource) -> str:
    return ", ".join(shown_name(conference.person[one.person]) for one in unit.members)


SESSIONS: tuple[Column[Session], ...] = _columns(
    Session, update_session,
    ("title", "number", "kind", "duration", "expected", Column(mark("When and where"), _place),
     Column(mark("Fixed"), lambda _, s: _fixed(s)),
     "status"),
    frozenset({"pinned_start", "pinned_rooms", "merged_into"}),
)  # fmt: skip
PEOPLE: tuple[Column[Person], ...] = _columns(
    Person, update_person,
    (Column(mark("Name"), lambda _, p: shown_name(p), _named),
     Column(mark("Affiliation"), lambda _, p: str(p.affiliation) if shows_details(p) else "",
            lambda c, p, words: update_person(c, p.id, affiliation=read(c, fields_of(Person)["affiliation"], words, p.affiliation))),
     "privacy", "rank", "attendance", Column(mark("Sessions"), _sessions_of)),
    frozenset({"name", "alias", "affiliation", "affiliation_short", "position", "delegation", "honorific", "gender"}),
)  # fmt: skip
"""What could tell who somebody is stands in no list, unless they may be named."""

ROOMS: tuple[Column[Room], ...] = _columns(
    Room, update_room, ("name", "floor", Column(mark("Seats"), lambda _, r: _seats(r) or "", _with_seats), "booths", "step_free", "hidden"),
    frozenset(),
)  # fmt: skip
UNITS: tuple[Column[Resource], ...] = _columns(
    Resource, update_resource, ("name", "service", "offers", Column(mark("Members"), _members), "heavy", "minutes_per_day"), frozenset(),
)  # fmt: skip
