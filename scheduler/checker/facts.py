"""What does not depend on where sessions are placed: read once for each conference."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from scheduler.calendar import ConferenceCalendar, Span, span_of, spans_of
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, ResourceId, RoomId, SessionId
from scheduler.model.person import Attendance, Need, Person
from scheduler.model.resource import Resource, Service
from scheduler.model.room import Room
from scheduler.model.rule import (
    AtMostPerOrganiser,
    Level,
    OneTrackInRoom,
    Rule,
    Together,
    TrackNotThere,
    TracksApart,
    sessions_of,
)
from scheduler.model.session import Appearance, Kind, Presence, Role, Session

NOT_AN_AUDIENCE = frozenset({Kind.BREAK, Kind.MEAL, Kind.RECEPTION, Kind.INTERNAL, Kind.SET_UP})
"""Kinds beside which an audience does not have to choose."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one person has to do in one session."""

    person: PersonId
    roles: tuple[Role, ...]
    early: int
    offset: int
    length: int | None
    in_person: bool
    remote: bool
    serving: bool = False


class Facts:
    """A conference, indexed for the rules."""

    def __init__(self, conference: Conference) -> None:
        self.conference = conference
        self.calendar = ConferenceCalendar(conference)
        self.session = conference.session
        self.room: dict[RoomId, Room] = conference.room
        self.person: dict[PersonId, Person] = conference.person
        self.unit: dict[ResourceId, Resource] = conference.resource
        self.timed = tuple(s for s in conference.planned if s.kind is not Kind.ALL_DAY)
        self.rank = {s.id: i for i, s in enumerate(conference.sessions)}
        self.parts = {s.id: self.parts_of(s, ()) for s in self.timed}
        self._walks: dict[tuple[RoomId, RoomId], int] = {}
        self._days: dict[int, int | None] = {}
        self._clocks: dict[int, tuple[int, str]] = {}

    @cached_property
    def joint(self) -> set[frozenset[SessionId]]:
        """Pairs that a Together rule (must) joins."""
        rules = [r for r in self.conference.rules if isinstance(r, Together) and r.level is Level.MUST]
        return {frozenset(pair) for rule in rules for pair in combinations(dict.fromkeys(rule.sessions), 2)}

    def are_joint(self, one: SessionId, other: SessionId) -> bool:
        """Whether the two are one joint meeting."""
        return bool(self.joint) and frozenset((one, other)) in self.joint

    @cached_property
    def person_spans(self) -> dict[PersonId, tuple[Span, ...]]:
        """Availability of those who have one."""
        return {p.id: spans_of(p.availability) for p in self.conference.people if p.availability}

    @cached_property
    def room_spans(self) -> dict[RoomId, tuple[Span, ...]]:
        """Availability of those rooms that have one."""
        return {r.id: spans_of(r.availability) for r in self.conference.rooms if r.availability}

    @cached_property
    def unit_spans(self) -> dict[ResourceId, tuple[Span, ...]]:
        """Availability of those units that have one."""
        return {r.id: spans_of(r.availability) for r in self.conference.resources if r.availability}

    @cached_property
    def slots(self) -> dict[Kind, tuple[tuple[Span, bool], ...]]:
        """For each kind with a slot grid its slots, and whether sessions start with them."""
        found: dict[Kind, list[tuple[Span, bool]]] = defaultdict(list)
        for grid in self.conference.slot_grids:
            for kind in grid.kinds:
                found[kind] += [(span_of(slot.window), grid.start_with_slot) for slot in grid.slots]
        return {kind: tuple(slots) for kind, slots in found.items()}

    @cached_property
    def tagged_slots(self) -> tuple[tuple[Span, frozenset[str]], ...]:
        """All slots that have tags."""
        return tuple((span_of(s.window), s.tags) for grid in self.conference.slot_grids for s in grid.slots if s.tags)

    @cached_property
    def exclusion_partners(self) -> dict[SessionId, tuple[SessionId, ...]]:
        """For each session the later-listed ones that exclude it or that it excludes."""
        pairs = {(e.kind, k) for e in self.conference.exclusions for k in e.excludes}
        either = pairs | {(b, a) for a, b in pairs}
        by_kind: dict[Kind, list[Session]] = defaultdict(list)
        for session in self.timed:
            by_kind[session.kind].append(session)
        found: dict[SessionId, tuple[SessionId, ...]] = {}
        for session in self.timed:
            others = (o.id for kind, group in by_kind.items() if (session.kind, kind) in either for o in group)
            found[session.id] = tuple(o for o in others if self.rank[o] > self.rank[session.id])
        return found

    @cached_property
    def same_audience(self) -> dict[SessionId, tuple[SessionId, ...]]:
        """For each session the later-listed ones for an audience that is its own."""
        found: dict[SessionId, dict[SessionId, None]] = defaultdict(dict)
        for (family, _), group in self.words.items():
            for one, other in combinations(group, 2) if family == "audience" else ():
                if not self.are_joint(one.id, other.id):
                    found[one.id][other.id] = None
        return {session: tuple(others) for session, others in found.items()}

    @cached_property
    def words(self) -> dict[tuple[str, tuple[str, ...]], tuple[Session, ...]]:
        """The sessions, in their order, that share a word: a topic, theme, sector or audience, or a theme and an audience."""
        found: dict[tuple[str, tuple[str, ...]], list[Session]] = defaultdict(list)
        for session in self.timed:
            for key in words_of(session):
                found[key].append(session)
        return {key: tuple(group) for key, group in found.items() if len(group) > 1}

    @cached_property
    def owners(self) -> dict[SessionId, set[SessionId]]:
        """For each session those earlier-listed ones whose pairs it belongs to."""
        found: dict[SessionId, set[SessionId]] = defaultdict(set)
        for owner, partners in self.exclusion_partners.items():
            for partner in partners:
                found[partner].add(owner)
        for owner, partners in self.same_audience.items():
            for partner in partners:
                found[partner].add(owner)
        return found

    @cached_property
    def rules_of(self) -> dict[SessionId, set[int]]:
        """Positions of the planners' rules that concern each session."""
        found: dict[SessionId, set[int]] = defaultdict(set)
        for index, rule in enumerate(self.conference.rules):
            for session in self._sessions_of_rule(rule):
                found[session].add(index)
        return found

    def _sessions_of_rule(self, rule: Rule) -> Iterable[SessionId]:
        match rule:
            case AtMostPerOrganiser():
                return [s.id for s in self.timed if s.lead and s.kind in rule.kinds]
            case OneTrackInRoom() | TrackNotThere(track=""):
                return [s.id for s in self.timed]
            case TrackNotThere(track=track):
                return [s.id for s in self.tracks.get(track, ())]
            case TracksApart(tracks=tracks):
                return [s.id for track in tracks for s in self.tracks.get(track, ())]
            case _:
                return sessions_of(rule)

    @cached_property
    def slot_windows(self) -> tuple[Span, ...]:
        """The windows of all slots, each once, by start and end."""
        return tuple(sorted({span_of(slot.window) for grid in self.conference.slot_grids for slot in grid.slots}))

    @cached_property
    def slots_of_kind(self) -> dict[Kind, tuple[int, ...]]:
        """For each kind that has a grid the numbers of its slots."""
        windows = {kind: set[Span]() for grid in self.conference.slot_grids for kind in grid.kinds}
        for grid in self.conference.slot_grids:
            for kind in grid.kinds:
                windows[kind].update(span_of(slot.window) for slot in grid.slots)
        return {kind: tuple(n for n, span in enumerate(self.slot_windows) if span in own) for kind, own in windows.items()}

    def slot_of(self, session: Session, start: int) -> int | None:
        """The first slot for the kind of a session that holds its start."""
        holding = (n for n in self.slots_of_kind.get(session.kind, ()) if self.slot_windows[n][0] <= start < self.slot_windows[n][1])
        return next(holding, None)

    @cached_property
    def tracks(self) -> dict[str, tuple[Session, ...]]:
        """Sessions by track."""
        found: dict[str, list[Session]] = defaultdict(list)
        for session in self.timed:
            if session.track:
                found[session.track].append(session)
        return {track: tuple(sessions) for track, sessions in found.items()}

    @cached_property
    def seen_by(self) -> dict[PersonId, tuple[SessionId, ...]]:
        """For each person who wants to see something what they want to see, and what they are in themselves."""
        timed = {session.id for session in self.timed}
        wanting = {p.id: dict.fromkeys(s for s in p.wants_to_see if s in timed) for p in self.conference.people if p.wants_to_see}
        for session, parts in self.parts.items():
            for part in parts:
                if part.person in wanting:
                    wanting[part.person][session] = None
        return {person: tuple(sorted(sessions, key=self.rank.__getitem__)) for person, sessions in wanting.items()}

    @cached_property
    def wanted_by(self) -> dict[SessionId, tuple[PersonId, ...]]:
        """For each session those who want to see it."""
        found: dict[SessionId, list[PersonId]] = defaultdict(list)
        for person, sessions in self.seen_by.items():
            for session in sessions:
                found[session].append(person)
        return {session: tuple(people) for session, people in found.items()}

    @cached_property
    def needs(self) -> dict[SessionId, tuple[tuple[Service, str], ...]]:
        """Services that each session needs."""
        return {session.id: tuple(self._services(session)) for session in self.timed}

    def _services(self, session: Session) -> list[tuple[Service, str]]:
        wanted = [(Service.INTERPRETATION, language) for language in session.interpretation]
        wanted += [(Service.LIVESTREAM, "")] if session.livestream else []
        personal = {need for part in self.parts[session.id] for need in self.person[part.person].needs}
        wanted += [(Service.SIGN_LANGUAGE, "")] if Need.SIGN_LANGUAGE in personal else []
        wanted += [(Service.CAPTIONING, "")] if Need.CAPTIONING in personal else []
        return wanted + [(Service.EQUIPMENT, name) for name in session.equipment]

    @cached_property
    def sharing(self) -> dict[ResourceId, tuple[ResourceId, ...]]:
        """For each unit the others that share a member with it."""
        members = {unit.id: {m.person for m in unit.members} for unit in self.conference.resources}
        return {u: tuple(o for o in members if o != u and members[u] & members[o]) for u in members}

    @cached_property
    def meals(self) -> tuple[SessionId, ...]:
        """The meals."""
        return tuple(s.id for s in self.timed if s.kind is Kind.MEAL)

    @cached_property
    def closers(self) -> dict[RoomId, tuple[SessionId, ...]]:
        """For each room the sessions that close it."""
        return {r: tuple(s.id for s in self.timed if r in s.closes_rooms) for r in self.room}

    def day_of(self, minute: int) -> int | None:
        """Index of the conference day of a minute."""
        if minute not in self._days:
            self._days[minute] = self.calendar.day_of(minute)
        return self._days[minute]

    def clock(self, minute: int) -> str:
        """24-hour wall clock of the conference at a minute."""
        return self._told(minute)[1]

    def weekday(self, minute: int) -> int:
        """Weekday of a minute, Monday being 0."""
        return self._told(minute)[0]

    def _told(self, minute: int) -> tuple[int, str]:
        """Weekday and clock; sentences name the same few minutes over and over."""
        if minute not in self._clocks:
            self._clocks[minute] = self.calendar.local(minute).weekday(), self.calendar.clock(minute)
        return self._clocks[minute]

    @cached_property
    def windows(self) -> dict[SessionId, tuple[tuple[Span, ...], ...]]:
        """Allowed, forbidden, preferred and avoided windows of the sessions that have any."""
        kinds = {s.id: (s.allowed_windows, s.cannot_meet, s.preferred_windows, s.avoided_windows) for s in self.conference.planned}
        return {session: tuple(spans_of(w) for w in windows) for session, windows in kinds.items() if any(windows)}

    @cached_property
    def holidays(self) -> tuple[tuple[str, tuple[Span, ...]], ...]:
        """Names and times of the holidays."""
        return tuple((holiday.name, spans_of(holiday.windows)) for holiday in self.conference.holidays)

    def walk(self, one: RoomId, other: RoomId) -> int:
        """Minutes between two rooms."""
        key = (one, other)
        if key not in self._walks:
            self._walks[key] = self.conference.walking.minutes(self.room[one], self.room[other])
        return self._walks[key]

    def seats(self, session: Session, room: Room) -> int | None:
        """Guests that the room holds for the session; None: any number."""
        if not room.capacity:
            return None
        return room.capacity.get(session.layout, 0) if session.layout else max(room.capacity.values())

    def attendance(self, appearance: Appearance) -> Attendance:
        """How the bound person of an appearance takes part."""
        return appearance.attendance or self.person[appearance.proxy or appearance.person].attendance

    def in_order(self, session: Session, order: tuple[AppearanceId, ...]) -> list[Appearance]:
        """Active appearances as they follow each other."""
        if order:
            return sorted(session.active_appearances, key=lambda a: order.index(a.id) if a.id in order else len(order))
        return sorted(session.active_appearances, key=lambda a: (a.order == 0, a.order))

    def parts_of(self, session: Session, order: tuple[AppearanceId, ...]) -> tuple[Part, ...]:
        """Everybody whom a session binds, under an order of speakers."""
        begins: dict[AppearanceId, int] = {}
        spoken = 0
        for appearance in self.in_order(session, order):
            begins[appearance.id] = spoken
            spoken += appearance.minutes
        of_person: dict[PersonId, list[Appearance]] = {}
        for appearance in session.active_appearances:
            if self.attendance(appearance) is not Attendance.VIDEO:
                of_person.setdefault(appearance.proxy or appearance.person, []).append(appearance)
        return tuple(self._part(person, appearances, begins) for person, appearances in of_person.items())

    def _part(self, person: PersonId, appearances: list[Appearance], begins: dict[AppearanceId, int]) -> Part:
        comfort = self.conference.comfort
        remote = [self.attendance(a) is Attendance.REMOTE for a in appearances]
        early = max([comfort.early.get(a.role, 0) for a in appearances] + ([comfort.connection_test] if any(remote) else []))
        whole = any(a.presence is Presence.WHOLE_SESSION for a in appearances)
        offset = 0 if whole else min(begins[a.id] for a in appearances)
        length = None if whole else max(max(begins[a.id] + a.minutes for a in appearances) - offset, 1)
        return Part(person, tuple(a.role for a in appearances), early, offset, length, not all(remote), any(remote))


def words_of(session: Session) -> set[tuple[str, tuple[str, ...]]]:
    """What a session may have in common with others, each with the kind of scope that it makes."""
    if session.kind in NOT_AN_AUDIENCE:
        return set()
    single = {"topic": session.topics, "theme": session.themes, "sector": session.sectors, "audience": session.audience}
    both = {("theme and audience", (theme, audience)) for theme in session.themes for audience in session.audience}
    return both | {(family, (word,)) for family, words in single.items() for word in words}


_recent: list[Facts] = []


def facts_of(conference: Conference) -> Facts:
    """The facts of a conference; those of the last few conferences are kept."""
    for facts in _recent:
        if facts.conference is conference:
            return facts
    facts = Facts(conference)
    _recent.insert(0, facts)
    del _recent[4:]
    return facts
