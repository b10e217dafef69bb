"""A timetable as the rules read it, with the results of earlier readings reused where a move cannot have touched them."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from copy import copy
from dataclasses import dataclass
from typing import NamedTuple

from scheduler.calendar import minute_of
from scheduler.checker.facts import Facts, Part, facts_of, words_of
from scheduler.checker.violation import Violation
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, SessionId
from scheduler.model.session import Kind, Role, Session
from scheduler.model.timetable import Placement, Timetable


class Stay(NamedTuple):
    """A person's presence in a placed session, in absolute minutes."""

    part: Part
    begins: int
    ends: int
    placed: "Placed"


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A session with its place, in absolute minutes."""

    session: Session
    placement: Placement
    start: int
    end: int
    day: int | None

    @property
    def rooms(self) -> tuple[RoomId, ...]:
        """All its rooms."""
        return self.placement.rooms

    @property
    def main(self) -> RoomId | None:
        """Its main room."""
        return self.placement.rooms[0] if self.placement.rooms else None

    @property
    def occupied(self) -> tuple[int, int]:
        """Public time with set-up and clear-down."""
        return self.start - self.session.set_up, self.end + self.session.clear_down

    def overlaps(self, other: "Placed") -> bool:
        """Whether the public times overlap."""
        return self.start < other.end and other.start < self.end


class Scope(NamedTuple):
    """What a result is about: a kind of scope and a key, such as ("person", id)."""

    kind: str
    key: Hashable


@dataclass(frozen=True, slots=True)
class Finding:
    """What the rules and preferences of a scope say."""

    violations: tuple[Violation, ...]
    penalties: tuple[tuple[str, int], ...]


class Plan:
    """A conference under a timetable, ready to be read by the rules."""

    def __init__(self, conference: Conference, timetable: Timetable) -> None:
        self.conference = conference
        self.facts: Facts = facts_of(conference)
        self.placed: dict[SessionId, Placed] = {}
        self.stays: dict[SessionId, list[Stay]] = {}
        self.outside: dict[SessionId, Placement] = {}
        self.in_room: dict[RoomId, list[Placed]] = defaultdict(list)
        self.of_unit: dict[ResourceId, list[Placed]] = defaultdict(list)
        self.of_person: dict[PersonId, list[Stay]] = defaultdict(list)
        self.on_day: dict[int | None, list[Placed]] = defaultdict(list)
        self.findings: dict[Scope, Finding] = {}
        for placement in timetable.placements:
            self._add(placement)
        self.unread: dict[Scope, None] = dict.fromkeys(self._all_scopes())

    def _add(self, placement: Placement) -> None:
        session = self.facts.session[placement.session]
        if not session.takes_part:
            self.outside[session.id] = placement
            return
        start = minute_of(placement.start)
        placed = Placed(session, placement, start, start + placement.duration, self.facts.day_of(start))
        self.placed[session.id] = placed
        if session.kind is Kind.ALL_DAY:
            return
        stays = self.stays[session.id] = self._stays_in(placed)
        # Lists grow by copies: plans before and after a move share those that it leaves alone.
        for room in dict.fromkeys(placed.rooms):
            self.in_room[room] = [*self.in_room[room], placed]
        for unit in dict.fromkeys(placement.units):
            self.of_unit[unit] = [*self.of_unit[unit], placed]
        for stay in stays:
            self.of_person[stay.part.person] = [*self.of_person[stay.part.person], stay]
        self.on_day[placed.day] = [*self.on_day[placed.day], placed]

    def _drop(self, session: SessionId) -> None:
        self.outside.pop(session, None)
        placed = self.placed.pop(session, None)
        if placed is None or placed.session.kind is Kind.ALL_DAY:
            return
        for room in placed.rooms:
            self.in_room[room] = [p for p in self.in_room[room] if p is not placed]
        for unit in placed.placement.units:
            self.of_unit[unit] = [p for p in self.of_unit[unit] if p is not placed]
        for person in {stay.part.person for stay in self.stays.pop(session)}:
            self.of_person[person] = [s for s in self.of_person[person] if s.placed is not placed]
        self.on_day[placed.day] = [p for p in self.on_day[placed.day] if p is not placed]

    def timed(self, session: SessionId) -> Placed | None:
        """The session with its place, unless it has none or lasts all day: few rules concern all-day items."""
        placed = self.placed.get(session)
        return None if placed is None or placed.session.kind is Kind.ALL_DAY else placed

    def _stays_in(self, placed: Placed) -> list[Stay]:
        """Presences in a session: those who appear, and the members of the units that serve it."""
        session = placed.session
        parts = self.facts.parts_of(session, placed.placement.order) if placed.placement.order else self.facts.parts[session.id]
        stays = [Stay(part, *_presence(part, placed), placed) for part in parts]
        known = {part.person for part in parts}
        early = self.conference.comfort.early.get(Role.INTERPRETER, 0)
        for unit in placed.placement.units:
            for member in self.facts.unit[unit].members:
                if member.person not in known:
                    known.add(member.person)
                    part = Part(member.person, (Role.INTERPRETER,), early, 0, None, in_person=True, remote=False, serving=True)
                    stays.append(Stay(part, placed.start, placed.end, placed))
        return stays

    def moved(self, placement: Placement) -> "Plan":
        """The plan with one session placed anew; whatever the move cannot touch is reused."""
        return self._changed(placement.session, placement)

    def removed(self, session: SessionId) -> "Plan":
        """The plan without a session's placement; whatever that cannot touch is reused."""
        return self._changed(session, None)

    def accepting(self, conference: Conference) -> "Plan":
        """The plan of a conference that differs in what is accepted only; everything is reused."""
        new = copy(self)
        new.conference = conference
        return new

    def _changed(self, session: SessionId, placement: Placement | None) -> "Plan":
        new = object.__new__(Plan)
        new.conference, new.facts = self.conference, self.facts
        new.placed, new.outside, new.stays = dict(self.placed), dict(self.outside), dict(self.stays)
        new.in_room, new.of_unit = self.in_room.copy(), self.of_unit.copy()
        new.of_person, new.on_day = self.of_person.copy(), self.on_day.copy()
        touched = self.scopes_of(session)
        new._drop(session)
        if placement is not None:
            new._add(placement)
        touched |= new.scopes_of(session)
        new.findings, new.unread = self.findings.copy(), self.unread | dict.fromkeys(touched)
        return new

    def scopes_of(self, session: SessionId) -> set[Scope]:
        """All scopes whose findings may depend on where the session is placed."""
        scopes = {Scope("session", session), Scope("conference", None)}
        placed = self.timed(session)
        if placed is None:
            return scopes
        scopes |= {Scope("pairs", owner) for owner in (session, *self.facts.owners[session])}
        scopes |= {Scope("room", room) for room in self._rooms_touched(placed)}
        scopes |= {Scope("unit", other) for unit in placed.placement.units for other in (unit, *self.facts.sharing[unit])}
        scopes |= {Scope("person", stay.part.person) for stay in self.stays[session]}
        scopes |= {Scope("person", person) for person in self.facts.wanted_by.get(session, ())}
        scopes |= {Scope("rule", index) for index in self.facts.rules_of[session]}
        scopes |= {Scope("track", placed.session.track)} if placed.session.track else set()
        scopes |= {Scope(*key) for key in words_of(placed.session) if key in self.facts.words}
        scopes |= {Scope("day", placed.day)}
        if placed.session.kind is Kind.MEAL:
            meanwhile = (other for other in self.placed.values() if other.overlaps(placed))
            scopes |= {Scope("person", stay.part.person) for other in meanwhile for stay in self.stays.get(other.session.id, ())}
        return scopes

    @staticmethod
    def _rooms_touched(placed: Placed) -> Iterable[RoomId]:
        return {*placed.rooms, *placed.session.closes_rooms}

    def _all_scopes(self) -> Iterable[Scope]:
        """Every scope that has something to say."""
        yield Scope("conference", None)
        facts = self.facts
        yield from (Scope("session", session.id) for session in self.conference.sessions)
        yield from (Scope("pairs", session.id) for session in facts.timed)
        yield from (Scope("room", room) for room in facts.room)
        yield from (Scope("unit", unit) for unit in facts.unit)
        yield from (Scope("person", person) for person in facts.person)
        yield from (Scope("rule", index) for index in range(len(self.conference.rules)))
        yield from (Scope("track", track) for track in facts.tracks)
        yield from (Scope(family, word) for family, word in facts.words)
        yield from (Scope("day", day) for day in [*range(len(self.conference.days)), None])


def _presence(part: Part, placed: Placed) -> tuple[int, int]:
    begins = placed.start + min(part.offset, placed.end - placed.start - 1)
    ends = placed.end if part.length is None else min(placed.start + part.offset + part.length, placed.end)
    return begins, max(ends, begins + 1)
