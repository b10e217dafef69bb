"""The conference: immutable, and everything that belongs to it."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Self

from pydantic import Field, model_validator

from scheduler.model.base import Frozen, LanguageTag, Text, ZoneName, duplicates
from scheduler.model.day_log import DayLog
from scheduler.model.ids import PersonId, ResourceId, RoomId, SessionId
from scheduler.model.person import Person
from scheduler.model.references import broken_references
from scheduler.model.release import Acceptance, Release, Told
from scheduler.model.resource import Resource
from scheduler.model.room import Room, Walking
from scheduler.model.rule import Rule
from scheduler.model.session import Kind, Session
from scheduler.model.settings import Branding, Comfort, Day, Exclusion, Holiday, Preferences, SlotGrid
from scheduler.model.timetable import DraftVariant, Timetable

PLENARY_KINDS = frozenset({Kind.OPENING, Kind.KEYNOTE, Kind.PANEL, Kind.CLOSING})
"""Kinds that everybody attends."""

PLENARY_EXCLUDES = tuple(
    Exclusion(kind=kind, excludes=PLENARY_KINDS | {Kind.SIDE_EVENT, Kind.PRESS}) for kind in sorted(PLENARY_KINDS)
) + tuple(Exclusion(kind=kind, excludes=PLENARY_KINDS | {Kind.BREAK, Kind.MEAL}) for kind in (Kind.BREAK, Kind.MEAL))
"""The usual setting: a plenary excludes other kinds, breaks and meals exclude plenaries and each other (C05, C25)."""


class Conference(Frozen):
    """A conference with its timetable, variants and history. An edit makes a new one; unchanged parts are shared."""

    title: Text
    theme: Text = Text({})
    organiser: str = ""
    venue: str = ""
    note: str = Field(default="", description="a remark about the data, such as that its people are invented")
    zone: ZoneName = "Europe/Vienna"
    languages: tuple[LanguageTag, ...] = Field(default=("en",), description="working languages, the first is the main one")
    days: tuple[Day, ...] = ()
    grid_minutes: int = Field(default=5, ge=1, le=60, description="starts that are proposed lie on this grid of the wall clock")
    slot_grids: tuple[SlotGrid, ...] = ()
    exclusions: tuple[Exclusion, ...] = PLENARY_EXCLUDES
    holidays: tuple[Holiday, ...] = ()
    branding: Branding = Branding()
    comfort: Comfort = Comfort()
    preferences: Preferences = Preferences()
    order_by_rank: bool = Field(default=True, description="advise where speakers do not stand by rank (C04)")
    rooms: tuple[Room, ...] = ()
    walking: Walking = Walking()
    people: tuple[Person, ...] = ()
    sessions: tuple[Session, ...] = ()
    rules: tuple[Rule, ...] = ()
    resources: tuple[Resource, ...] = ()
    timetable: Timetable = Timetable()
    variants: tuple[DraftVariant, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()
    releases: tuple[Release, ...] = ()
    told: tuple[Told, ...] = ()
    day_log: DayLog = DayLog()

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        faults = [*self._repeated_ids(), *broken_references(self)]
        if faults:
            raise ValueError("; ".join(faults[:5]))
        return self

    def _repeated_ids(self) -> Iterator[str]:
        groups: dict[str, Iterable[str]] = {
            "rooms": (r.id for r in self.rooms),
            "people": (p.id for p in self.people),
            "sessions": (s.id for s in self.sessions),
            "rules": (r.id for r in self.rules),
            "resources": (r.id for r in self.resources),
            "days": (d.date.isoformat() for d in self.days),
            "appearances": (a.id for s in self.sessions for a in s.appearances),
        }
        for group, ids in groups.items():
            for repeated in duplicates(iter(ids)):
                yield f"{group}: “{repeated}” occurs twice"

    @cached_property
    def room(self) -> dict[RoomId, Room]:
        """Rooms by id."""
        return {room.id: room for room in self.rooms}

    @cached_property
    def person(self) -> dict[PersonId, Person]:
        """People by id."""
        return {person.id: person for person in self.people}

    @cached_property
    def session(self) -> dict[SessionId, Session]:
        """Sessions by id, also those that take no part."""
        return {session.id: session for session in self.sessions}

    @cached_property
    def resource(self) -> dict[ResourceId, Resource]:
        """Booth teams, crews and equipment by id."""
        return {resource.id: resource for resource in self.resources}

    @cached_property
    def planned(self) -> tuple[Session, ...]:
        """The sessions that take part in planning."""
        return tuple(session for session in self.sessions if session.takes_part)
