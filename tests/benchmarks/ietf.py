"""IETF 106 as a conference: real requests that nobody here made, in the words of the model."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from scheduler.calendar import minute_of, moment_of
from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, RoomId, RuleId, SessionId
from scheduler.model.person import Person
from scheduler.model.room import Layout, Room, Walking
from scheduler.model.rule import Adjacent, AnotherDay, Before, Grade, Level, NotParallel, Rule, Together
from scheduler.model.session import Appearance, Kind, Role, Session
from scheduler.model.settings import Comfort, Day, Hours, Slot, SlotGrid
from scheduler.model.timetable import Timetable
from tests.benchmarks.ietf_source import Group, RawSlot, groups_of, is_barred, regular_rooms, regular_slots

ZONE = "Asia/Singapore"
SATURDAY = date(2019, 11, 16)
"""Day 0 of the data."""

GRADE_OF = {1: Grade.SLIGHT, 2: Grade.STRONG, 3: Grade.SEVERE}
Binding = Literal[Level.MUST, Level.WISH]


@dataclass(frozen=True)
class Translation:
    """The conference, and in words what of the requests it does not hold exactly."""

    conference: Conference
    remarks: tuple[str, ...]


class _Translator:
    def __init__(self, raw: dict[str, Any], conflicts: Binding) -> None:
        self.raw = raw
        self.conflicts: Binding = conflicts
        self.groups = groups_of(raw)
        self.slots = regular_slots(raw)
        self.remarks: list[str] = []
        self.minutes = [self._minutes(session) for session in raw["sessions"]]

    def _minutes(self, session: dict[str, Any]) -> int:
        shortest, longest = (pick(slot.minutes for slot in self.slots) for pick in (min, max))
        asked: int = session["minutes"]
        if asked > longest:
            self.remarks.append(f"{session['group']} asks for {asked} minutes, longer than any slot; it gets the longest, {longest}.")
        if asked == 0:
            self.remarks.append(f"{session['group']} asks for 0 minutes; it gets the shortest slot, {shortest}.")
        return min(asked, longest) or shortest

    def conference(self) -> Conference:
        rules = tuple(self._rules())
        people = sorted({person for group in self.groups.values() for person in group.people})
        return Conference(
            title=Text.of("IETF 106"),
            venue="Singapore",
            note="Meeting requests of IETF 106 (IETF Trust, BSD-3); people are numbers.",
            zone=ZONE,
            days=tuple(self._days()),
            slot_grids=(SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=tuple(self._grid()), start_with_slot=True),),
            comfort=Comfort(longest_stretch=None, meal_sessions=None),
            rooms=tuple(self._rooms()),
            walking=Walking(same_floor=0, per_floor=0, other_building=0),
            people=tuple(Person(id=PersonId(number), name=number) for number in people),
            sessions=tuple(self._sessions()),
            rules=rules,
        )

    def _days(self) -> Iterator[Day]:
        for day in sorted({slot.day for slot in self.slots}):
            slots = [slot for slot in self.slots if slot.day == day]
            first, last = min(slot.start for slot in slots), max(slot.end for slot in slots)
            hours = Hours(start=time(*divmod(first, 60)), end=time(*divmod(last, 60)))
            yield Day(date=SATURDAY + timedelta(days=day), hours=hours)

    def _grid(self) -> Iterator[Slot]:
        for slot in self.slots:
            yield Slot(window=_window(slot), name=slot.range_name)

    def _rooms(self) -> Iterator[Room]:
        for number, (name, (capacity, slots)) in enumerate(regular_rooms(self.raw).items(), 1):
            always = set(slots) == set(self.slots)
            yield Room(
                id=RoomId(f"r{number}"),
                name=name,
                capacity={Layout.THEATRE: capacity},
                turnaround=0,
                layout_change=0,
                availability=() if always else tuple(_window(slot) for slot in sorted(slots)),
            )

    def _sessions(self) -> Iterator[Session]:
        for group in self.groups.values():
            barred = [slot for slot in self.slots if any(is_barred(slot, expression) for expression in group.barred)]
            for number, index in enumerate(group.sessions, 1):
                title = group.name if len(group.sessions) == 1 else f"{group.name}, session {number}"
                yield Session(
                    id=session_id(index),
                    kind=Kind.SIDE_EVENT,
                    title=Text.of(title),
                    duration=self.minutes[index],
                    expected=self.raw["sessions"][index]["attendees"] or 0,
                    cannot_meet=tuple(_window(slot) for slot in barred),
                    appearances=tuple(_attends(index, person) for person in sorted(group.people)),
                )

    def _rules(self) -> Iterator[Rule]:
        relations = [*self._not_parallel(), *self._joint(), *self._adjacent(), *self._apart()]
        for number, rule in enumerate(relations, 1):
            yield rule.replace(id=RuleId(f"n{number:04}"))

    def _not_parallel(self) -> Iterator[Rule]:
        pairs: dict[tuple[int, int], int] = {}
        for group in self.groups.values():
            for name, grade in group.conflicts.items():
                other = self.groups.get(name)
                for one, two in _pairs(group, other) if other else ():
                    pairs[one, two] = max(grade, pairs.get((one, two), 0))
        for (one, two), grade in sorted(pairs.items()):
            yield NotParallel(id=_NO_ID, level=self.conflicts, sessions=_ids(one, two), grade=GRADE_OF[grade])
        for group in self.groups.values():
            if len(group.sessions) > 1:
                yield NotParallel(id=_NO_ID, sessions=_ids(*group.sessions), grade=Grade.SEVERE)

    def _joint(self) -> Iterator[Rule]:
        """A joint session is held with one session of the other group: one of the same length, otherwise the first."""
        for group in self.groups.values():
            for name in group.joint:
                other = self.groups.get(name)
                if other is None:
                    self.remarks.append(f"{group.name} asks for a joint session with {name}, which asked for no session.")
                    continue
                first = group.sessions[0]
                second = min(other.sessions, key=lambda index: self.minutes[index] != self.minutes[first])
                yield Together(id=_NO_ID, sessions=_ids(first, second), one_room=True)

    def _adjacent(self) -> Iterator[Rule]:
        done: set[frozenset[str]] = set()
        for group in self.groups.values():
            for name in group.adjacent:
                if name not in self.groups or frozenset({group.name, name}) in done:
                    continue
                done.add(frozenset({group.name, name}))
                one, two = group.sessions[0], self.groups[name].sessions[0]
                gap = self._gap_to_next_slot(one, two)
                yield Adjacent(id=_NO_ID, first=session_id(one), second=session_id(two), gap=gap, either_order=True)

    def _gap_to_next_slot(self, one: int, two: int) -> int:
        """The largest gap that reaches the next slot of the day and never the one after it, in minutes."""
        near: list[int] = [0]
        far: list[int] = []
        for first, second in ((one, two), (two, one)):
            for i, slot in enumerate(self.slots):
                for j, later in enumerate(self.slots[i + 1 :]):
                    if later.day == slot.day and self.minutes[first] <= slot.minutes and self.minutes[second] <= later.minutes:
                        (far if j else near).append(later.start - slot.start - self.minutes[first])
        return min(max(near), min(far, default=max(near) + 1) - 1)

    def _apart(self) -> Iterator[Rule]:
        """Sessions of one group with a day between them, the first before the second; or on days of their own."""
        for group in self.groups.values():
            for relation in group.relations:
                first, second = group.sessions[:2]
                if relation.startswith("one-day"):
                    yield Before(id=_NO_ID, first=session_id(first), second=session_id(second), gap=self._gap_of_a_day(first))
                else:
                    yield AnotherDay(id=_NO_ID, sessions=_ids(first, second))
                    self.remarks.append(f"{group.name} asks for two days in a row; the model says “another day”, not “the next day”.")

    def _gap_of_a_day(self, first: int) -> int:
        """The least gap that leaves a whole day between the end of the first and any slot, in minutes."""
        close = [
            (later.day - slot.day) * 1440 + later.start - slot.start - self.minutes[first]
            for slot in self.slots
            for later in self.slots
            if later.day - slot.day <= 1 and self.minutes[first] <= slot.minutes
        ]
        return max(close) + 1


_NO_ID = RuleId("n0")


def translate(raw: dict[str, Any], conflicts: Binding = Level.MUST) -> Translation:
    """The requests as a conference without a timetable.

    Args:
        raw: the file's JSON.
        conflicts: whether the conflicts between groups are musts or wishes; their grade is kept either way.
    """
    translator = _Translator(raw, conflicts)
    conference = translator.conference()
    return Translation(conference, tuple(translator.remarks))


Place = tuple[int, str, str]
"""Day of the data, start such as 10:00, name of the room."""


def in_words(conference: Conference, timetable: Timetable) -> list[Place | None]:
    """Where each session of the data takes place, in the order and the words of the data."""
    places: list[Place | None] = []
    for index in range(len(conference.sessions)):
        placement = timetable.by_session.get(session_id(index))
        if placement is None:
            places.append(None)
            continue
        start = moment_of(minute_of(placement.start), ZONE)
        room = conference.room[placement.rooms[0]].name if placement.rooms else ""
        places.append(((start.date() - SATURDAY).days, f"{start:%H:%M}", room))
    return places


def session_id(index: int) -> SessionId:
    """Id of the session at a place in the data."""
    return SessionId(f"s{index + 1:03}")


def _ids(*indexes: int) -> tuple[SessionId, ...]:
    return tuple(session_id(index) for index in indexes)


def _pairs(one: Group, other: Group) -> Iterator[tuple[int, int]]:
    for first in one.sessions:
        for second in other.sessions:
            if first != second:
                yield min(first, second), max(first, second)


def _attends(index: int, person: str) -> Appearance:
    return Appearance(id=AppearanceId(f"a{index + 1:03}-{person}"), person=PersonId(person), role=Role.ATTENDEE)


def _window(slot: RawSlot) -> Window:
    midnight = datetime.combine(SATURDAY + timedelta(days=slot.day), time(0), ZoneInfo(ZONE))
    return Window(start=midnight + timedelta(minutes=slot.start), end=midnight + timedelta(minutes=slot.end))
