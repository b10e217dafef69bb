"""What happened on the conference days themselves: who has arrived, and what ends later than planned."""

from pydantic import Field

from scheduler.model.base import Frozen, Moment
from scheduler.model.ids import PersonId, SessionId


class Arrival(Frozen):
    """Somebody is there."""

    person: PersonId
    time: Moment


class Delay(Frozen):
    """A session that goes on is expected to end later; no longer kept once the timetable takes account of it."""

    session: SessionId
    minutes: int = Field(ge=1, description="minutes by which it ends later than its place in the timetable says")


class DayLog(Frozen):
    """The log of the days; no part of what is published."""

    arrivals: tuple[Arrival, ...] = ()
    delays: tuple[Delay, ...] = ()
