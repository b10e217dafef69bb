"""Whom a change concerns: who appears or serves, before or after, who organises, and who stands between."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from scheduler.changes.names import Names
from scheduler.changes.state import ChangeKind, State, teams
from scheduler.model.ids import PersonId, ResourceId
from scheduler.model.resource import Resource, Service
from scheduler.model.session import Kind, Role


class Capacity(StrEnum):
    """Why somebody is concerned who has no role in the session."""

    INTERPRETER = "interpreter"
    CREW = "crew"
    PRINCIPAL = "represented"
    LIAISON = "liaison"
    ORGANISER = "organiser"
    CATERING = "catering"
    PROTOCOL = "protocol"


@dataclass(frozen=True)
class Concerned:
    """Somebody who must be told."""

    capacity: str
    """A role or a capacity, in English."""
    person: PersonId | None = None
    """For a liaison the person for whom they receive messages."""
    unit: ResourceId | None = None
    name: str = ""
    """Of a unit or an organiser; people are named by `Names` only."""

    @property
    def party(self) -> str:
        """What ticks are kept under for those who are no people of the conference, such as "catering"; nothing for a person."""
        return "" if self.person is not None else " ".join(part for part in (self.capacity, self.unit or self.name) if part)


MOVES = frozenset({ChangeKind.TIME, ChangeKind.ROOM, ChangeKind.NEW, ChangeKind.CANCELLED})
_SERVED = frozenset({Kind.BREAK, Kind.MEAL, Kind.RECEPTION})
_PRESIDING = frozenset({Role.MODERATOR, Role.ONLINE_MODERATOR})
_WITHOUT_TEAMS = frozenset({ChangeKind.ORDER, ChangeKind.TITLE})
_WITH_PROTOCOL = MOVES | {ChangeKind.ORDER, ChangeKind.PEOPLE}
_WITH_ORGANISERS = MOVES | {ChangeKind.PEOPLE, ChangeKind.TITLE, ChangeKind.LANGUAGES, ChangeKind.ACCESS}
MINISTER = 2
"""Rank up to which protocol receives a guest."""


def concerned_by(kind: ChangeKind, old: State | None, new: State | None, names: Names) -> tuple[Concerned, ...]:
    """Everybody whom a change of a session concerns, each of them once in each capacity, moderators first."""
    states = [state for state in (old, new) if state is not None]
    found: list[Concerned] = []
    if kind is ChangeKind.TEAMS:
        found += _presiding(states)
        found += _serving(_exchanged(old, new))
    else:
        found += _appearing(states)
        if kind not in _WITHOUT_TEAMS:
            found += _serving(unit for state in states for unit in state.units)
    found += _liaisons(found, names)
    found += _others(kind, states, names)
    return tuple(dict.fromkeys(found))


def _appearing(states: Iterable[State]) -> list[Concerned]:
    found: list[Concerned] = []
    for state in states:
        for one in state.parts:
            found.append(Concerned(one.role.value, one.person))
            if one.on_behalf_of is not None:
                found.append(Concerned(Capacity.PRINCIPAL, one.on_behalf_of))
    return sorted(found, key=lambda one: one.capacity != Role.MODERATOR)


def _presiding(states: Iterable[State]) -> list[Concerned]:
    return [Concerned(one.role.value, one.person) for state in states for one in state.parts if one.role in _PRESIDING]


def _exchanged(old: State | None, new: State | None) -> list[Resource]:
    """The units that serve only before or only after, or with other members."""
    before, now = ({} if state is None else teams(state) for state in (old, new))
    units = [unit for state in (old, new) if state is not None for unit in state.units]
    return [unit for unit in units if before.get(unit.id) != now.get(unit.id)]


def capacity_of(unit: Resource) -> Capacity:
    """What the members of a unit are."""
    return Capacity.INTERPRETER if unit.service in (Service.INTERPRETATION, Service.SIGN_LANGUAGE) else Capacity.CREW


def _serving(units: Iterable[Resource]) -> Iterator[Concerned]:
    for unit in units:
        capacity = capacity_of(unit)
        for member in unit.members:
            yield Concerned(capacity, member.person)
        if not unit.members:
            yield Concerned(capacity, unit=unit.id, name=unit.name)


def _liaisons(found: Iterable[Concerned], names: Names) -> list[Concerned]:
    people = dict.fromkeys(one.person for one in found if one.person is not None)
    contacts = {person: names.record(person).contact for person in people}
    return [Concerned(Capacity.LIAISON, person) for person, one in contacts.items() if one.liaison or one.liaison_email]


def _others(kind: ChangeKind, states: list[State], names: Names) -> Iterator[Concerned]:
    sessions = [state.session for state in states]
    if kind in _WITH_ORGANISERS:
        for name in dict.fromkeys(name.strip() for session in sessions for name in (session.lead, *session.co_organisers)):
            if name:
                yield Concerned(Capacity.ORGANISER, name=name)
    if kind in MOVES and any(session.kind in _SERVED for session in sessions):
        yield Concerned(Capacity.CATERING)
    # The rank of a protected person would help to recognise them.
    guests = (names.record(person) for state in states for person in state.people if not names.is_protected(person))
    if kind in _WITH_PROTOCOL and any(guest.rank <= MINISTER for guest in guests):
        yield Concerned(Capacity.PROTOCOL)
