"""How it stands on a conference day: now and next in each room, who is missing, what runs late, and what cannot wait."""

from collections.abc import Iterator
from dataclasses import dataclass

from scheduler.calendar import ConferenceCalendar, Span, minute_of, spans_of
from scheduler.day_log import delay_of
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, SessionId
from scheduler.model.naming import shown_name
from scheduler.model.person import Attendance
from scheduler.model.room import Room
from scheduler.model.session import Appearance, Kind, Role, Session
from scheduler.model.timetable import Placement
from scheduler.sentence import Sentence
from scheduler.words import called, who

PAUSES = frozenset({Kind.BREAK, Kind.MEAL, Kind.RECEPTION})
"""What a late programme takes its minutes from first."""

UNMOVED = frozenset({Kind.OPENING, Kind.CLOSING, Kind.PRESS})
"""Kinds that guests from outside wait for."""


@dataclass(frozen=True)
class Expected:
    """A session of the day with its planned and its expected public time, in absolute minutes."""

    session: Session
    placement: Placement
    planned: Span
    span: Span

    @property
    def begins_late(self) -> int:
        """Minutes by which it begins later than planned."""
        return self.span[0] - self.planned[0]

    @property
    def ends_late(self) -> int:
        """Minutes by which it ends later than planned."""
        return self.span[1] - self.planned[1]


@dataclass(frozen=True)
class Attending:
    """Somebody who is wanted in a session, by the name that may appear."""

    person: PersonId
    name: str
    role: Role
    is_there: bool
    from_afar: bool


@dataclass(frozen=True)
class Item:
    """A session as the day view shows it."""

    expected: Expected
    people: tuple[Attending, ...]

    @property
    def session(self) -> Session:
        """The session."""
        return self.expected.session

    @property
    def missing(self) -> tuple[Attending, ...]:
        """Those who have to come and are not there yet."""
        return tuple(one for one in self.people if not one.is_there and not one.from_afar)


@dataclass(frozen=True)
class RoomState:
    """What goes on in a room, and what comes next in it on the same day."""

    room: Room
    now: Item | None
    next: Item | None


@dataclass(frozen=True)
class Obligation:
    """Something that does not wait: when, what, and by how many minutes it would be missed as it stands."""

    minute: int
    words: Sentence
    late: int


@dataclass(frozen=True)
class DayState:
    """How it stands."""

    now: int
    day: int | None
    """Index of the conference day; None before the first and after the last."""
    rooms: tuple[RoomState, ...]
    """Those in use on that day, in the order of the conference."""
    obligations: tuple[Obligation, ...]
    """The next first."""
    late: tuple[Expected, ...]
    """What begins later than planned, in the order of time."""


def state_of(conference: Conference, now: int) -> DayState:
    """How it stands at a moment.

    Args:
        conference: with its log of the day.
        now: absolute minute.
    """
    day = _day_at(conference, now)
    expected = expected_times(conference, day)
    there = _there(conference, day)
    rooms: list[RoomState] = []
    for room in conference.rooms:
        used = [one for one in expected if room.id in one.placement.rooms]
        if used:
            going_on = next((one for one in used if one.span[0] <= now < one.span[1]), None)
            to_come = next((one for one in used if one.span[0] > now), None)
            rooms.append(RoomState(room, _item(conference, going_on, there), _item(conference, to_come, there)))
    late = tuple(one for one in expected if one.begins_late > 0 and one.span[1] > now)
    return DayState(now, day, tuple(rooms), tuple(sorted(_obligations(conference, expected, now), key=lambda one: one.minute)), late)


def expected_times(conference: Conference, day: int | None) -> list[Expected]:
    """Every session of a day with its expected time: what ends late makes what follows in its rooms and for its people late.

    A break gives what it can before anything after it begins late; kinds that exclude each other wait for each other too.
    """
    apart = _kinds_apart(conference)
    calendar = ConferenceCalendar(conference)
    free_room: dict[str, int] = {}
    free_person: dict[PersonId, int] = {}
    free_kind: dict[Kind, int] = {}
    found: list[Expected] = []
    for placement in sorted(conference.timetable.placements, key=lambda one: (minute_of(one.start), one.session)):
        start = minute_of(placement.start)
        session = conference.session[placement.session]
        if day is None or calendar.day_of(start) != day or session.kind is Kind.ALL_DAY:
            continue
        people = _present(session)
        free = [free_room.get(room, start) for room in placement.rooms] + [free_person.get(person, start) for person in people]
        begin = max([start, free_kind.get(session.kind, start), *free])
        end = start + placement.duration
        least = min(placement.duration, session.least_minutes) if session.kind in PAUSES else placement.duration
        until = max(end, begin + least) + delay_of(conference, session.id)
        found.append(Expected(session, placement, (start, end), (begin, until)))
        if until > end:
            free_room |= dict.fromkeys(placement.rooms, until)
            free_person |= dict.fromkeys(people, until)
            free_kind |= dict.fromkeys(apart.get(session.kind, ()), until)
    return found


def _kinds_apart(conference: Conference) -> dict[Kind, set[Kind]]:
    """Which kinds may not run beside a kind."""
    apart: dict[Kind, set[Kind]] = {}
    for one in conference.exclusions:
        for other in one.excludes:
            apart.setdefault(one.kind, set()).add(other)
            apart.setdefault(other, set()).add(one.kind)
    return apart


def _present(session: Session) -> list[PersonId]:
    return [one.proxy or one.person for one in session.active_appearances]


def _day_at(conference: Conference, now: int) -> int | None:
    days = ConferenceCalendar(conference).days
    day = ConferenceCalendar(conference).day_of(now)
    return None if day is None or (day == len(days) - 1 and now >= days[day].hours[1] + 6 * 60) else day


def _there(conference: Conference, day: int | None) -> frozenset[PersonId]:
    """Who has arrived on that day."""
    calendar = ConferenceCalendar(conference)
    return frozenset(one.person for one in conference.day_log.arrivals if calendar.day_of(minute_of(one.time)) == day)


def _item(conference: Conference, expected: Expected | None, there: frozenset[PersonId]) -> Item | None:
    if expected is None:
        return None
    session = expected.session
    given = {one: place for place, one in enumerate(expected.placement.order)}
    ordered = sorted(session.active_appearances, key=lambda one: (one.role is not Role.MODERATOR, given.get(one.id, len(given)), one.order))
    return Item(expected, tuple(_attending(conference, one, there) for one in ordered))


def _attending(conference: Conference, one: Appearance, there: frozenset[PersonId]) -> Attending:
    person = conference.person[one.proxy or one.person]
    from_afar = (one.attendance or person.attendance) is not Attendance.IN_PERSON
    return Attending(person.id, shown_name(person, one.role.capitalize()), one.role, person.id in there, from_afar)


def _obligations(conference: Conference, expected: list[Expected], now: int) -> Iterator[Obligation]:
    """Fixed starts, what outsiders wait for, livestreams, and people who leave before the day ends."""
    for one in expected:
        session = one.session
        if one.planned[0] <= now:
            continue
        if session.pinned_start is not None or session.kind in UNMOVED:
            yield Obligation(one.planned[0], Sentence("{session} begins", session=called(session)), one.begins_late)
        elif session.livestream:
            yield Obligation(one.planned[0], Sentence("{session} is streamed live", session=called(session)), one.begins_late)
    yield from _departures(conference, expected, now)


def _departures(conference: Conference, expected: list[Expected], now: int) -> Iterator[Obligation]:
    last = max((one.span[1] for one in expected), default=now)
    wanted: dict[PersonId, int] = {}
    for one in expected:
        if one.span[1] > now:
            for person in _present(one.session):
                wanted[person] = max(wanted.get(person, 0), one.span[1])
    for person, until in sorted(wanted.items()):
        windows = spans_of(conference.person[person].availability)
        leaves = next((end for start, end in windows if start <= now < end), None)
        if leaves is not None and leaves < last + 60:
            yield Obligation(leaves, Sentence("{person} leaves", person=who(conference.person[person])), max(0, until - leaves))


def people_late(conference: Conference, late: tuple[Expected, ...]) -> tuple[str, ...]:
    """Who has a part in what begins late, by the names that may appear."""
    people = dict.fromkeys(person for one in late for person in _present(one.session))
    return tuple(dict.fromkeys(who(conference.person[person]) for person in people))


SOON = 60
"""Minutes before its beginning in which a session is looked after."""


def is_active(state: RoomState, now: int) -> bool:
    """Whether something goes on in a room, or begins there soon."""
    return state.now is not None or (state.next is not None and state.next.expected.span[0] - now <= SOON)


def running(state: DayState, room: str) -> SessionId | None:
    """The session that goes on in a room."""
    return next((one.now.session.id for one in state.rooms if one.room.id == room and one.now is not None), None)
