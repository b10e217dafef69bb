"""Tiny conferences for tests, built sentence by sentence: a day in Vienna, sessions in rooms, people in roles."""

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import Any

from scheduler.calendar import local_minute, moment_of
from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, RoomId, SessionId
from scheduler.model.person import Person
from scheduler.model.room import Room
from scheduler.model.session import Appearance, Kind, Role, Session
from scheduler.model.settings import Day, Hours
from scheduler.model.timetable import Placement, Timetable

FIRST_DAY = dt.date(2025, 3, 31)
ZONE = "Europe/Vienna"


def moment(clock: str, day: int = 0) -> dt.datetime:
    """A clock time of a day, counted from 0."""
    return moment_of(local_minute(FIRST_DAY + dt.timedelta(days=day), dt.time.fromisoformat(clock), ZONE), ZONE)


def window(start: str, end: str, day: int = 0) -> Window:
    """From one clock time to another."""
    return Window(start=moment(start, day), end=moment(end, day))


@dataclass(frozen=True)
class Builder:
    """A conference that grows; names serve as ids, blanks removed."""

    settings: dict[str, Any] = field(default_factory=dict[str, Any])
    rooms: dict[str, Room] = field(default_factory=dict[str, Room])
    people: dict[str, Person] = field(default_factory=dict[str, Person])
    sessions: dict[str, Session] = field(default_factory=dict[str, Session])
    placements: dict[str, Placement] = field(default_factory=dict[str, Placement])
    latest: str = ""

    def having(self, **settings: Any) -> "Builder":
        """Fields of the conference."""
        return replace(self, settings=self.settings | settings)

    def with_room(self, name: str, **fields: Any) -> "Builder":
        """A room."""
        room = Room(**({"id": RoomId(ident(name)), "name": name, "turnaround": 0} | fields))
        return replace(self, rooms=self.rooms | {name: room})

    def with_person(self, name: str, **fields: Any) -> "Builder":
        """A person."""
        person = Person(**({"id": PersonId(ident(name)), "name": name} | fields))
        return replace(self, people=self.people | {name: person})

    def with_session(
        self, title: str, *, at: str = "", room: str = "Hall", minutes: int = 60, day: int = 0, units: tuple[str, ...] = (), **fields: Any
    ) -> "Builder":
        """A session; with `at` it stands in the timetable, in a room that is made when it is new."""
        builder = self if room in self.rooms else self.with_room(room)
        data = {"id": SessionId(ident(title)), "title": Text.of(title), "kind": Kind.SIDE_EVENT, "duration": minutes} | fields
        session = Session(**data)
        placements = dict(self.placements)
        if at:
            placements[title] = Placement.model_validate(
                {"session": session.id, "start": moment(at, day), "duration": minutes, "rooms": (ident(room),), "units": units}
            )
        return replace(builder, sessions=self.sessions | {title: session}, placements=placements, latest=title)

    def with_part(self, name: str, role: Role = Role.SPEAKER, **fields: Any) -> "Builder":
        """A person's part in the latest session; the person is made when they are new."""
        builder = self if name in self.people else self.with_person(name)
        session = self.sessions[self.latest]
        number = len(session.appearances)
        data = {"id": AppearanceId(f"a-{session.id}-{number}"), "person": PersonId(ident(name)), "role": role} | fields
        changed = session.replace(appearances=(*session.appearances, Appearance(**data)))
        return replace(builder, sessions=self.sessions | {self.latest: changed})

    def build(self) -> Conference:
        """The conference with its timetable; two days from 08:00 to 20:00 unless said otherwise."""
        hours = Hours(start=dt.time(8), end=dt.time(20))
        days = tuple(Day(date=FIRST_DAY + dt.timedelta(days=n), hours=hours) for n in range(2))
        fields: dict[str, Any] = {
            "title": Text.of("Conference"),
            "days": days,
            "rooms": tuple(self.rooms.values()),
            "people": tuple(self.people.values()),
            "sessions": tuple(self.sessions.values()),
            "timetable": Timetable(placements=tuple(self.placements.values())),
        }
        return Conference(**(fields | self.settings))


def a_conference() -> Builder:
    """An empty conference."""
    return Builder()


def ident(name: str) -> str:
    """The id for a name."""
    return name.replace(" ", "-")
