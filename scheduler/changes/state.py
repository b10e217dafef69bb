"""What was, or is, promised of a session: time, rooms, people in their order, teams, languages, access."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from scheduler.calendar import minute_of
from scheduler.checker.facts import facts_of
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, SessionId
from scheduler.model.person import Attendance
from scheduler.model.resource import Resource
from scheduler.model.room import Room
from scheduler.model.session import Appearance, Role, Session, Status


class ChangeKind(StrEnum):
    """What differs of a session, or of somebody's part in it."""

    TIME = "moved in time"
    ROOM = "moved in room"
    NEW = "new"
    CANCELLED = "cancelled"
    TITLE = "title"
    ORDER = "order"
    PEOPLE = "people"
    TEAMS = "teams"
    LANGUAGES = "languages"
    ACCESS = "access"


@dataclass(frozen=True)
class Part:
    """What somebody does in a session."""

    person: PersonId
    """Who has to be there: the deputy, where there is one."""
    role: Role
    attendance: Attendance
    minutes: int
    on_behalf_of: PersonId | None = None


@dataclass(frozen=True)
class State:
    """A session as it stands in one state of the conference."""

    session: Session
    span: tuple[int, int] | None
    """Public time in absolute minutes; None as long as it has no place."""
    rooms: tuple[Room, ...]
    parts: tuple[Part, ...]
    """In the order of the speakers."""
    units: tuple[Resource, ...]

    @cached_property
    def people(self) -> frozenset[PersonId]:
        """Everybody who has to be there, members of the teams included."""
        return frozenset(self.roles)

    @cached_property
    def principals(self) -> frozenset[PersonId]:
        """Those for whom a deputy comes."""
        return frozenset(one.on_behalf_of for one in self.parts if one.on_behalf_of is not None)

    @cached_property
    def roles(self) -> dict[PersonId, tuple[Role | ResourceId, ...]]:
        """What everybody does: roles, and the teams with which they serve."""
        found: dict[PersonId, list[Role | ResourceId]] = {}
        for one in self.parts:
            found.setdefault(one.person, []).append(one.role)
        for unit in self.units:
            for member in unit.members:
                found.setdefault(member.person, []).append(unit.id)
        return {person: tuple(dict.fromkeys(roles)) for person, roles in found.items()}

    @property
    def is_tentative(self) -> bool:
        """Whether it is printed as to be confirmed."""
        return self.session.status is Status.TENTATIVE

    def parts_of(self, person: PersonId) -> tuple[Part, ...]:
        """What somebody does here, except serving with a team."""
        return tuple(one for one in self.parts if one.person == person)

    def place_of(self, person: PersonId) -> int | None:
        """Somebody's place among the speakers, from 1; who presides or records has none."""
        speaking = [one.person for one in self.parts if one.role in SPEAKING]
        return speaking.index(person) + 1 if person in speaking else None

    def minutes_of(self, person: PersonId) -> int:
        """Somebody's speaking time in minutes."""
        return sum(one.minutes for one in self.parts_of(person))


SPEAKING = frozenset({Role.OPENING_REMARKS, Role.KEYNOTE, Role.SPEAKER})


def states_of(conference: Conference) -> dict[SessionId, State]:
    """Every session that takes part, also those without a place."""
    return {session.id: _state(conference, session) for session in conference.planned}


def _state(conference: Conference, session: Session) -> State:
    placement = conference.timetable.by_session.get(session.id)
    order = () if placement is None else placement.order
    parts = tuple(_part(conference, one) for one in facts_of(conference).in_order(session, order))
    if placement is None:
        return State(session, None, (), parts, ())
    start = minute_of(placement.start)
    return State(
        session=session,
        span=(start, start + placement.duration),
        rooms=tuple(conference.room[room] for room in placement.rooms),
        parts=parts,
        units=tuple(conference.resource[unit] for unit in placement.units),
    )


def _part(conference: Conference, one: Appearance) -> Part:
    bound = one.proxy or one.person
    attendance = one.attendance or conference.person[bound].attendance
    return Part(bound, one.role, attendance, one.minutes, one.person if one.proxy else None)


def kinds_of(old: State | None, new: State | None) -> Iterator[ChangeKind]:
    """What differs between two states of one session; nothing for a session that had no place and has none."""
    if old is None or old.span is None:
        if new is not None and new.span is not None:
            yield ChangeKind.NEW
        return
    if new is None:
        yield ChangeKind.CANCELLED
        return
    if old.span != new.span:
        yield ChangeKind.TIME
    if new.span is not None:
        if _doors(old.rooms) != _doors(new.rooms):
            yield ChangeKind.ROOM
        if teams(old) != teams(new):
            yield ChangeKind.TEAMS
    yield from _said_otherwise(old, new)


def _said_otherwise(old: State, new: State) -> Iterator[ChangeKind]:
    """What does not depend on where the session stands."""
    before, now = old.session, new.session
    if (before.label, before.title, before.subtitle, old.is_tentative) != (now.label, now.title, now.subtitle, new.is_tentative):
        yield ChangeKind.TITLE
    if _cast(old) != _cast(new):
        yield ChangeKind.PEOPLE
    if _speeches(old, new) != _speeches(new, old):
        yield ChangeKind.ORDER
    if (set(before.languages), set(before.interpretation)) != (set(now.languages), set(now.interpretation)):
        yield ChangeKind.LANGUAGES
    if (before.access, before.online_access, before.livestream) != (now.access, now.online_access, now.livestream):
        yield ChangeKind.ACCESS


def _doors(rooms: tuple[Room, ...]) -> tuple[tuple[RoomId, str, str], ...]:
    """A room that was given another name is another one to whoever looks for it."""
    return tuple((room.id, room.name, room.floor) for room in rooms)


def teams(state: State) -> dict[ResourceId, frozenset[PersonId]]:
    """The units that serve, with their members."""
    return {unit.id: frozenset(member.person for member in unit.members) for unit in state.units}


def _cast(state: State) -> set[tuple[PersonId, Role, Attendance, PersonId | None]]:
    return {(one.person, one.role, one.attendance, one.on_behalf_of) for one in state.parts}


def _speeches(state: State, other: State) -> list[tuple[PersonId, Role, int]]:
    """The parts of those who are in both states: that somebody came or went is not a change of order."""
    both = {(one.person, one.role) for one in other.parts}
    return [(one.person, one.role, one.minutes) for one in state.parts if (one.person, one.role) in both]
