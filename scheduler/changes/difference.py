"""What changed between two states of a conference, for each session and for each person."""

from collections.abc import Iterator
from dataclasses import dataclass

from scheduler.changes.concerned import Concerned, concerned_by
from scheduler.changes.names import Names
from scheduler.changes.state import ChangeKind, State, kinds_of, states_of
from scheduler.errors import InvalidConferenceError
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, SessionId


@dataclass(frozen=True)
class SessionChange:
    """One thing that changed of one session; what it was and is stands in the states."""

    session: SessionId
    kind: ChangeKind
    old: State | None
    new: State | None
    concerned: tuple[Concerned, ...]


@dataclass(frozen=True)
class PersonChange:
    """One thing that changed for one person."""

    person: PersonId
    session: SessionId
    kind: ChangeKind
    """New and cancelled also where only the person's part is: the session then takes place with or without them."""
    old: State | None
    new: State | None
    capacities: tuple[str, ...]
    """Roles and capacities in which they are concerned, their liaison among them."""
    own: bool = False
    """Whether it is their part that is new, cancelled or another one, not the session."""


@dataclass(frozen=True)
class Changes:
    """Everything that changed, in the order of time."""

    old: Conference
    new: Conference
    names: Names
    sessions: tuple[SessionChange, ...]
    people: tuple[PersonChange, ...]

    @property
    def people_concerned(self) -> tuple[PersonId, ...]:
        """Everybody who must be told, each once."""
        return tuple(dict.fromkeys(one.person for one in self.people))

    @property
    def parties_concerned(self) -> tuple[str, ...]:
        """Who else must be told, by `Concerned.party`."""
        return tuple(dict.fromkeys(one.party for change in self.sessions for one in change.concerned if one.person is None))


def changes_between(old: Conference, new: Conference, *also: Conference) -> Changes:
    """What changed from one state of a conference to another.

    Args:
        old: what people were told.
        new: what is to be told.
        also: further states in which somebody may be protected, such as the draft when two releases are compared.

    Raises:
        InvalidConferenceError: when the two have no session in common.
    """
    if old.sessions and new.sessions and old.session.keys().isdisjoint(new.session):
        raise InvalidConferenceError("These two have no session in common. Compare two states of one conference.")
    names = Names(old, new, *also)
    before, now = states_of(old), states_of(new)
    pairs = [(session, before.get(session), now.get(session)) for session in dict.fromkeys([*before, *now])]
    pairs.sort(key=lambda pair: (_begins(pair[1], pair[2]), pair[0]))
    sessions = tuple(change for pair in pairs for change in _of_session(*pair, names))
    return Changes(old, new, names, sessions, tuple(_by_person(sessions, new, old)))


def _begins(old: State | None, new: State | None) -> int:
    spans = [state.span for state in (new, old) if state is not None and state.span is not None]
    return spans[0][0] if spans else 0


def _of_session(session: SessionId, old: State | None, new: State | None, names: Names) -> Iterator[SessionChange]:
    kinds = list(kinds_of(old, new))
    if old is not None and old.span is not None and new is not None and ChangeKind.PEOPLE not in kinds:
        # A name that is printed otherwise changes the page, even where the person stays.
        people = {one.person for one in (*old.parts, *new.parts)}
        kinds += [ChangeKind.PEOPLE] if any(names.was_renamed(person) for person in people) else []
    was = old if old is not None and old.span is not None else None
    for kind in kinds:
        yield SessionChange(session, kind, was, new, concerned_by(kind, was, new, names))


def _by_person(sessions: tuple[SessionChange, ...], new: Conference, old: Conference) -> Iterator[PersonChange]:
    """The changes of each person, people in the order of the conference."""
    found: dict[PersonId, dict[tuple[SessionId, ChangeKind, bool], PersonChange]] = {}
    for change in sessions:
        for person in dict.fromkeys(one.person for one in change.concerned if one.person is not None):
            made = _for_person(person, change)
            # Who comes or goes would hear it once for each thing that changed of the session.
            found.setdefault(person, {}).setdefault((made.session, made.kind, made.own), made)
    listed = dict.fromkeys([*new.person, *old.person])
    return (change for person in listed for change in found.get(person, {}).values())


def _for_person(person: PersonId, change: SessionChange) -> PersonChange:
    """What a change of a session is to somebody: who comes or goes hears of that alone, not of what else changed meanwhile."""
    old, new = change.old, change.new
    capacities = tuple(dict.fromkeys(str(one.capacity) for one in change.concerned if one.person == person))
    if old is None or new is None:
        return PersonChange(person, change.session, change.kind, old, new, capacities)
    was = _takes_part(old, person)
    # Without a place a session has no teams; that is no reason to tell their members that they are not needed.
    stays = _takes_part(new, person) or (new.span is None and was and not old.parts_of(person))
    if was and stays:
        own = change.kind in OWN and _own(person, change.kind, old, new)
        return PersonChange(person, change.session, change.kind, old, new, capacities, own)
    kind = ChangeKind.CANCELLED if was else ChangeKind.NEW
    return PersonChange(person, change.session, kind, old, new, capacities, own=True)


OWN = frozenset({ChangeKind.PEOPLE, ChangeKind.ORDER})
"""Kinds that may be about somebody's own part."""


def _own(person: PersonId, kind: ChangeKind, old: State, new: State) -> bool:
    if kind is ChangeKind.ORDER:
        return (old.place_of(person), old.minutes_of(person)) != (new.place_of(person), new.minutes_of(person))
    before, now = ({(p.role, p.attendance, p.on_behalf_of) for p in state.parts_of(person)} for state in (old, new))
    return before != now


def _takes_part(state: State, person: PersonId) -> bool:
    return person in state.people or person in state.principals
