"""What the compilers share: the conference read into ticks, who is bound by which session, and the lists that they fill."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from math import gcd

from scheduler.calendar import ConferenceCalendar, Span, minute_of, span_of
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, RoomId, SessionId
from scheduler.model.person import Attendance, Person
from scheduler.model.release import Acceptance
from scheduler.model.rule import Level, Together
from scheduler.model.session import Appearance, Kind, Role, Session
from scheduler.model.session import Presence as Stay
from scheduler.model.timetable import Placement
from solver.outcome import SolveConfig
from solver.shapes import HardShape, SoftShape
from solver.task import Presence, Task


@dataclass(frozen=True)
class Bound:
    """A person whom a session binds: when within it, how early before it, and whether they come in person."""

    person: Person
    session: SessionId
    presence: Presence
    early: int
    in_person: bool
    remote: bool


class Context:
    """Compilation in progress."""

    def __init__(self, conference: Conference, config: SolveConfig) -> None:
        self.conference = conference
        self.config = config
        self.calendar = ConferenceCalendar(conference)
        self.planned = conference.planned
        self.timed = tuple(s for s in self.planned if s.kind is not Kind.ALL_DAY)
        """Sessions that the rules concern: all-day items are left out (C29)."""
        self.origin = min((day.hours[0] for day in self.calendar.days), default=0) // 1440 * 1440
        self.tick = self._find_tick()
        self.rooms = conference.rooms
        self.room_index: dict[RoomId, int] = {room.id: i for i, room in enumerate(self.rooms)}
        self.task: dict[SessionId, Task] = {}
        self.hard: list[HardShape] = []
        self.soft: list[SoftShape] = []
        self.base_cost = 0

    def _find_tick(self) -> int:
        """The largest tick on which all starts, durations and gaps of rooms lie; person's gaps are rounded up onto it, exactly."""
        steps = [self.conference.grid_minutes]
        for session in self.planned:
            steps += [session.duration, session.least_minutes, session.set_up, session.clear_down]
            kept = self.kept_time(session)
            if kept is not None:
                steps += [minute_of(kept.start) - self.origin, kept.duration]
            if session.pinned_start is not None:
                steps.append(minute_of(session.pinned_start) - self.origin)
            if any(a.presence is Stay.OWN_MINUTES for a in session.active_appearances):
                steps += [a.minutes for a in session.active_appearances]
        for grid in self.conference.slot_grids:
            if grid.start_with_slot:
                steps += [minute_of(slot.window.start) - self.origin for slot in grid.slots]
        for room in self.conference.rooms:
            steps += [room.turnaround, room.layout_change]
        return max(1, gcd(*steps))

    @cached_property
    def timed_ids(self) -> frozenset[SessionId]:
        """The ids of `timed`."""
        return frozenset(session.id for session in self.timed)

    @cached_property
    def tracks(self) -> dict[str, list[Session]]:
        """The timed sessions of each track."""
        found: dict[str, list[Session]] = defaultdict(list)
        for session in self.timed:
            if session.track:
                found[session.track].append(session)
        return dict(found)

    @cached_property
    def slots(self) -> tuple[Span, ...]:
        """The windows of all slots of all grids, by start and end."""
        return tuple(sorted({span_of(slot.window) for grid in self.conference.slot_grids for slot in grid.slots}))

    @cached_property
    def slots_of_kind(self) -> dict[Kind, tuple[int, ...]]:
        """For each kind the numbers of the slots for it, in their order."""
        number = {span: index for index, span in enumerate(self.slots)}
        found: dict[Kind, set[int]] = defaultdict(set)
        for grid in self.conference.slot_grids:
            for kind in grid.kinds:
                found[kind].update(number[span_of(slot.window)] for slot in grid.slots)
        return {kind: tuple(sorted(numbers)) for kind, numbers in found.items()}

    def slot_at(self, session: Session, minute: int) -> int | None:
        """The first slot for the kind of the session that holds the minute."""
        for number in self.slots_of_kind.get(session.kind, ()):
            if self.slots[number][0] <= minute < self.slots[number][1]:
                return number
        return None

    def fixed_placement(self, session: Session) -> Placement | None:
        """The placement that the session must keep: it is not among those that may move."""
        placement = self.conference.timetable.by_session.get(session.id)
        movable = self.config.movable
        return placement if placement is not None and movable is not None and session.id not in movable else None

    def kept_time(self, session: Session) -> Placement | None:
        """The placement whose start and length the session keeps: it must stay, or all times are kept and only rooms chosen."""
        placement = self.conference.timetable.by_session.get(session.id)
        keeps = self.config.keep_times and placement is not None and session.pinned_start in (None, placement.start)
        return placement if keeps else self.fixed_placement(session)

    def is_waived(self, session: Session, rule: str, *others: str) -> bool:
        """Whether a breach of this rule, by this session and these other subjects, was accepted at the place that the session must keep.

        A session that may still move keeps every rule, because an acceptance lapses when its subjects move; one that recorded no
        placement never does.
        """
        subjects = sorted((session.id, *filter(None, others)))
        return subjects in (sorted(a.subjects) for a in self._standing(session.id) if a.rule == rule)

    def _standing(self, session: SessionId) -> list[Acceptance]:
        """The acceptances about this session alone that hold wherever the search puts the others."""
        data, found = self.conference.session[session], self.conference.acceptances
        alone = [a for a in found if session in a.subjects and all(p.session == session for p in a.placements)]
        return [a for a in alone if all(self._must_stay(data, placement) for placement in a.placements)]

    def _must_stay(self, session: Session, accepted: Placement) -> bool:
        """Whether the session cannot be placed otherwise than when the breach was accepted: it does not move, or is pinned."""
        fixed = self.fixed_placement(session)
        if fixed is not None:
            return (fixed.start, fixed.duration, fixed.rooms) == (accepted.start, accepted.duration, accepted.rooms)
        lengths = {session.duration, session.least_minutes}
        return (session.pinned_start, lengths, session.pinned_rooms) == (accepted.start, {accepted.duration}, accepted.rooms)

    def up(self, minutes: int) -> int:
        """Minutes as ticks, rounded up."""
        return -(-minutes // self.tick)

    def tick_of(self, minute: int) -> int:
        """An absolute minute as a tick; it must lie on one."""
        return (minute - self.origin) // self.tick

    def minute(self, tick: int) -> int:
        """A tick as an absolute minute."""
        return self.origin + tick * self.tick

    def ticks_within(self, span: Span) -> tuple[int, int]:
        """The largest span of ticks inside a span of minutes."""
        return -((self.origin - span[0]) // self.tick), (span[1] - self.origin) // self.tick

    @cached_property
    def joint(self) -> set[frozenset[SessionId]]:
        """Pairs of sessions that a Together rule (must) joins."""
        return self._together(one_room=False)

    @cached_property
    def in_one_room(self) -> set[frozenset[SessionId]]:
        """The joint pairs that meet in one room."""
        return self._together(one_room=True)

    def _together(self, *, one_room: bool) -> set[frozenset[SessionId]]:
        pairs: set[frozenset[SessionId]] = set()
        for rule in self.conference.rules:
            if isinstance(rule, Together) and rule.level is Level.MUST and (rule.one_room or not one_room):
                pairs |= {frozenset((a, b)) for a in rule.sessions for b in rule.sessions if a != b}
        return pairs

    @cached_property
    def joint_tasks(self) -> frozenset[tuple[int, int]]:
        """The joint pairs as indexes of tasks, both ways round."""
        timed = {session.id for session in self.timed}
        pairs = [tuple(pair) for pair in self.joint if pair <= timed]
        indexes = [(self.task[pair[0]].index, self.task[pair[1]].index) for pair in pairs]
        return frozenset(indexes) | frozenset((b, a) for a, b in indexes)

    def is_joint(self, one: Session, other: Session) -> bool:
        """Whether the two are one joint meeting."""
        return frozenset((one.id, other.id)) in self.joint

    @cached_property
    def bound(self) -> dict[SessionId, tuple[Bound, ...]]:
        """Who is bound by each session, one entry a person."""
        return {session.id: tuple(self._bound(session)) for session in self.timed}

    @cached_property
    def sessions_of(self) -> dict[PersonId, list[Bound]]:
        """For each person the sessions that bind them, in the order of the conference."""
        found: dict[PersonId, list[Bound]] = defaultdict(list)
        for session in self.timed:
            for bound in self.bound[session.id]:
                found[bound.person.id].append(bound)
        return found

    def _bound(self, session: Session) -> list[Bound]:
        offsets: dict[str, int] = {}
        elapsed = 0
        for appearance in self.speaking_order(session):
            offsets[appearance.id] = elapsed
            elapsed += appearance.minutes
        by_person: dict[PersonId, list[Appearance]] = defaultdict(list)
        for appearance in session.active_appearances:
            if self.attendance(appearance) is not Attendance.VIDEO:
                by_person[appearance.proxy or appearance.person].append(appearance)
        return [self._bound_person(session, person, apps, offsets) for person, apps in by_person.items()]

    def speaking_order(self, session: Session) -> list[Appearance]:
        """The active appearances in the order in which they speak."""
        placement = self.conference.timetable.by_session.get(session.id)
        if placement is not None and placement.order:
            place = {appearance: i for i, appearance in enumerate(placement.order)}
            return sorted(session.active_appearances, key=lambda a: place.get(a.id, len(place)))
        return sorted(session.active_appearances, key=lambda a: a.order or 10_000)

    def attendance(self, appearance: Appearance) -> Attendance:
        """How the bound person of an appearance takes part."""
        person = self.conference.person[appearance.proxy or appearance.person]
        return appearance.attendance or person.attendance

    def _bound_person(self, session: Session, person: PersonId, apps: list[Appearance], offsets: dict[str, int]) -> Bound:
        comfort = self.conference.comfort
        early = max(comfort.early.get(a.role, 0) for a in apps)
        remote = [a for a in apps if self.attendance(a) is Attendance.REMOTE]
        if remote:
            early = max(early, comfort.connection_test)
        if any(a.presence is Stay.WHOLE_SESSION for a in apps):
            presence = Presence()
        else:
            first = min(offsets[a.id] for a in apps)
            last = max(offsets[a.id] + a.minutes for a in apps)
            presence = Presence(first // self.tick, max((last - first) // self.tick, 1))
        return Bound(self.conference.person[person], session.id, presence, early, in_person=len(remote) < len(apps), remote=bool(remote))

    def interpreter_early(self) -> int:
        """Minutes that interpreters come before a session."""
        return self.conference.comfort.early.get(Role.INTERPRETER, 0)
