"""What a generated conference is before it is one: sessions with their hidden places, people with their presences."""

import datetime as dt
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from scheduler.calendar import local_minute, moment_of
from scheduler.model.base import Window
from scheduler.model.room import Room, Walking
from scheduler.model.session import Invitation, Kind, Role
from scheduler.model.settings import Comfort

ZONE = "Europe/Vienna"
MONDAY = date(2026, 6, 15)
COMFORT = Comfort()
WALKING = Walking(same_floor=2, per_floor=2)
PLENARY = frozenset({Kind.OPENING, Kind.KEYNOTE, Kind.PANEL, Kind.CLOSING})
BOUND = frozenset({Invitation.TO_INVITE, Invitation.INVITED, Invitation.CONFIRMED})


def at(day: int, minute: int) -> int:
    """Absolute minute of a minute of a conference day, both counted from 0."""
    return local_minute(MONDAY + timedelta(days=day), dt.time(0), ZONE) + minute


def moment(minute: int) -> dt.datetime:
    """An absolute minute as a moment on the clocks of the conference."""
    return moment_of(minute, ZONE)


def window(start: int, end: int) -> Window:
    """Absolute minutes as a window."""
    return Window(start=moment(start), end=moment(end))


@dataclass
class Part:
    """An appearance before it has its fields."""

    person: "Who"
    role: Role
    minutes: int = 10
    order: int = 0
    own: bool = False
    status: Invitation = Invitation.CONFIRMED
    video: bool = False
    proxy: "Who | None" = None
    id: str = ""

    @property
    def bound(self) -> "Who | None":
        """Who must be there; nobody when the appearance is by video or does not stand."""
        if self.video or self.status not in BOUND:
            return None
        return self.proxy or self.person


@dataclass
class Item:
    """A session and its hidden place."""

    id: str
    kind: Kind
    day: int
    start: int
    duration: int
    rooms: list[Room]
    set_up: int = 0
    clear_down: int = 0
    fields: dict[str, Any] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    units: list[str] = field(default_factory=list)

    @property
    def end(self) -> int:
        """Absolute minute after the public time."""
        return self.start + self.duration

    @property
    def main(self) -> Room | None:
        """The main room."""
        return self.rooms[0] if self.rooms else None

    def overlaps(self, other: "Item") -> bool:
        """Whether public times overlap."""
        return self.start < other.end and other.start < self.end

    def presence(self, part: Part) -> tuple[int, int]:
        """When an appearance binds somebody."""
        if not part.own:
            return self.start, self.end
        before = 0
        for one in sorted(self.parts, key=lambda p: p.order or 99):
            if one is part:
                break
            before += one.minutes if one.status in BOUND else 0
        start = min(self.start + before, self.end - 1)
        return start, min(start + part.minutes, self.end)


@dataclass
class Who:
    """A person and where the hidden timetable needs them: (session, whole-session role)."""

    id: str
    words: dict[str, Any]
    quota: int = 1
    stays: list[tuple[Item, Role]] = field(default_factory=list)
    fields: dict[str, Any] = field(default_factory=dict)
    special: bool = False

    def free_for(self, item: Item, role: Role, rest: int = 0) -> bool:
        """Whether the person can also be in a session, with the walk and in good time."""
        return all(_apart(one, held, item, role, rest) and _apart(item, role, one, held, rest) for one, held in self.stays)


def _apart(one: Item, role: Role, other: Item, other_role: Role, rest: int) -> bool:
    """Whether, if `one` is not later than the other, the gap suffices."""
    if one.start > other.start:
        return True
    walk = WALKING.minutes(one.main, other.main) if one.main and other.main else 0
    need = max(walk, rest, COMFORT.early.get(other_role, 0), COMFORT.connection_test)
    return one.end + need <= other.start


@dataclass
class Draft:
    """The whole."""

    rnd: Random
    days: int
    hours: tuple[int, int]
    rooms: list[Room] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    people: list[Who] = field(default_factory=list)
    resources: list[Any] = field(default_factory=list)
    rules: list[Any] = field(default_factory=list)
    slots: list[tuple[int, int, int]] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def new_id(self, letter: str) -> str:
        """A random id that repeats with the seed."""
        found = f"{letter}{self.rnd.getrandbits(48):012x}"
        while found in self.used:
            found = f"{letter}{self.rnd.getrandbits(48):012x}"
        self.used.add(found)
        return found

    def chance(self, share: float) -> bool:
        """True in that share of the cases."""
        return self.rnd.random() < share

    def sides(self) -> list[Item]:
        """The sessions that are neither plenary nor break, meal or reception."""
        return [i for i in self.items if i.kind in {Kind.SIDE_EVENT, Kind.INTERNAL, Kind.PRESS}]
