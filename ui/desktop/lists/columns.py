"""What the lists of sessions, people and rooms show, and what can be typed in them. Nothing here needs Qt widgets."""

from collections.abc import Callable
from typing import Any

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.edits import update_person, update_room, update_session
from scheduler.errors import InvalidConferenceError
from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.naming import shown_name, shows_details
from scheduler.model.person import Person, Privacy
from scheduler.model.room import Layout, Room
from scheduler.model.session import Kind, Session
from ui.desktop.lists.table import Column


def _whole(words: str) -> int:
    try:
        return int(words)
    except ValueError as error:
        raise InvalidConferenceError("“{words}” is no whole number. Type digits only.", words=words) from error


def _one_of(words: str, known: type[Kind] | type[Privacy]) -> Any:
    try:
        return known(words.lower())
    except ValueError as error:
        raise InvalidConferenceError("“{words}” is not known here. Type one of: {join}.", words=words, join=", ".join(known)) from error


def _session(**fields: Callable[[Session, str], Any]) -> Callable[[Conference, Session, str], Conference]:
    return lambda c, item, words: update_session(c, item.id, **{name: made(item, words) for name, made in fields.items()})


def _person(**fields: Callable[[str], Any]) -> Callable[[Conference, Person, str], Conference]:
    return lambda c, item, words: update_person(c, item.id, **{name: made(words) for name, made in fields.items()})


def _room(**fields: Callable[[Room, str], Any]) -> Callable[[Conference, Room, str], Conference]:
    return lambda c, item, words: update_room(c, item.id, **{name: made(item, words) for name, made in fields.items()})


def _retitled(session: Session, words: str) -> Text:
    if not words:
        raise InvalidConferenceError("A session needs a title. Type one.")
    language = next(iter(session.title.root), "en")
    return Text(session.title.root | {language: words})


def _place(conference: Conference, session: Session) -> str:
    placement = conference.timetable.by_session.get(session.id)
    if placement is None:
        return "not placed"
    rooms = ", ".join(conference.room[room].name for room in placement.rooms)
    calendar = ConferenceCalendar(conference)
    start = calendar.local(minute_of(placement.start))
    return f"{start:%a %H:%M}  {rooms}"


def _fixed(session: Session) -> str:
    words = [word for word, is_fixed in (("time", session.pinned_start), ("room", session.pinned_rooms)) if is_fixed]
    return " and ".join(words)


def _seats(room: Room) -> int:
    return max(room.capacity.values(), default=0)


def _with_seats(room: Room, words: str) -> dict[Layout, int]:
    """Sets the seats of the layout that has most; the others cannot have more."""
    seats = _whole(words)
    largest = max(room.capacity, key=lambda layout: room.capacity[layout], default=Layout.THEATRE)
    return {layout: min(number, seats) for layout, number in room.capacity.items()} | {largest: seats}


def _yes(words: str) -> bool:
    if words.lower() not in ("yes", "no", ""):
        raise InvalidConferenceError("“{words}” is neither yes nor no. Type one of the two.", words=words)
    return words.lower() == "yes"


SESSIONS: tuple[Column[Session], ...] = (
    Column("Title", lambda _, s: str(s.title), _session(title=_retitled)),
    Column("Number", lambda _, s: s.number),
    Column("Kind", lambda _, s: s.kind.value, _session(kind=lambda _, words: _one_of(words, Kind))),
    Column("Minutes", lambda _, s: s.duration, _session(duration=lambda _, words: _whole(words))),
    Column("Expected", lambda _, s: s.expected or "", _session(expected=lambda _, words: _whole(words or "0"))),
    Column("Place", _place),
    Column("Fixed", lambda _, s: _fixed(s)),
    Column("Status", lambda _, s: s.status.value),
)
PEOPLE: tuple[Column[Person], ...] = (
    Column("Name", lambda _, p: shown_name(p)),
    Column("Affiliation", lambda _, p: str(p.affiliation) if shows_details(p) else ""),
    Column("Privacy", lambda _, p: p.privacy.value, _person(privacy=lambda words: _one_of(words, Privacy))),
    Column("Rank", lambda _, p: p.rank, _person(rank=_whole)),
    Column("Takes part", lambda _, p: p.attendance.value),
    Column("Sessions", lambda c, p: sum(any(a.person == p.id for a in s.active_appearances) for s in c.planned)),
)
ROOMS: tuple[Column[Room], ...] = (
    Column("Name", lambda _, r: r.name, _room(name=lambda _, words: words)),
    Column("Floor", lambda _, r: r.floor),
    Column("Seats", lambda _, r: _seats(r) or "", _room(capacity=_with_seats)),
    Column("Booths", lambda _, r: r.booths or ""),
    Column("Step-free", lambda _, r: "yes" if r.step_free else "no"),
    Column("Hidden", lambda _, r: "yes" if r.hidden else "", _room(hidden=lambda _, words: _yes(words))),
)
