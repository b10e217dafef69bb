"""Where and when each session takes place."""

from functools import cached_property

from pydantic import Field

from scheduler.model.base import Frozen, Moment
from scheduler.model.ids import ID_PATTERN, AppearanceId, ResourceId, RoomId, SessionId, VariantId


class Placement(Frozen):
    """A session's place: rooms (the first is the main room), start, public minutes, units that serve it, order of speakers."""

    session: SessionId
    start: Moment = Field(description="start of the public time, aware")
    duration: int = Field(ge=1, description="public minutes")
    rooms: tuple[RoomId, ...] = ()
    units: tuple[ResourceId, ...] = Field(default=(), description="booth teams, crews and equipment that serve the session")
    order: tuple[AppearanceId, ...] = Field(default=(), description="order of the speakers; empty: that of the session")


class Timetable(Frozen):
    """The placements, in the order of their start; a session that is missing is unscheduled."""

    placements: tuple[Placement, ...] = ()

    @cached_property
    def by_session(self) -> dict[SessionId, Placement]:
        """The placement of each scheduled session."""
        return {placement.session: placement for placement in self.placements}

    def with_placement(self, placement: Placement) -> "Timetable":
        """The timetable with one session placed anew; the other placements are shared."""
        others = [p for p in self.placements if p.session != placement.session]
        return Timetable(placements=tuple(sorted([*others, placement], key=lambda p: (p.start, p.session))))

    def without(self, session: SessionId) -> "Timetable":
        """The timetable with one session taken out."""
        return Timetable(placements=tuple(p for p in self.placements if p.session != session))


class DraftVariant(Frozen):
    """A named alternative timetable beside the working one."""

    id: VariantId = Field(pattern=ID_PATTERN)
    name: str = Field(min_length=1)
    timetable: Timetable
    note: str = ""
