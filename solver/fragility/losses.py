"""What could be lost: for every person each session in which they are needed, for every room each day on which it is used.

A person who does not come at all leaves a session without them, and moves nothing. What hurts is somebody who comes, but cannot be there
when it was planned: a flight is late, a minister leaves early, somebody who has not confirmed yet has another engagement. So a person is
lost for the time of one session, and the session has to find another place or another order of its speakers. Away for a whole day would
say little: measured on the samples eight or nine in ten of such losses have no repair, because most sessions are bound to their day.
Interpreters are lost likewise, and their team with them. A room is lost for a whole day, as by a fire or water.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import StrEnum

from scheduler.amendments import Amendment, PersonUnavailable, RoomLost
from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.model.base import Frozen, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, RoomId, SessionId
from scheduler.model.person import Attendance
from scheduler.model.session import Invitation, Kind, Session
from scheduler.model.timetable import Placement, Timetable

AROUND = 4 * 60
"""Minutes before and after the hours of a day that a lost room loses, too."""


class Subject(StrEnum):
    """Who or what is lost."""

    PERSON = "person"
    ROOM = "room"


class Loss(Frozen):
    """One thing that could happen; each is a search of its own, which needs none of the others."""

    kind: Subject
    subject: str
    """The id of a person or a room."""
    session: SessionId | None
    """The session at whose time a person is missing; none for a room."""
    date: dt.date
    """The conference day on which it happens."""
    window: Window

    @property
    def amendment(self) -> Amendment:
        """It as a late change."""
        if self.kind is Subject.PERSON:
            return PersonUnavailable(person=PersonId(self.subject), window=self.window)
        return RoomLost(room=RoomId(self.subject), window=self.window)


def losses_of(
    conference: Conference, published: Timetable, now: dt.datetime | None = None, only: Subject | None = None
) -> tuple[Loss, ...]:
    """All losses of a timetable, those of people who have not confirmed first: so the most urgent is known when a search is stopped.

    Args:
        conference: whose sessions take part and need somebody.
        published: where they stand.
        now: what has begun by then is past.
        only: people or rooms; None for both.
    """
    standing = [
        (session, place) for session in conference.planned
        if session.kind is not Kind.ALL_DAY and (place := published.by_session.get(session.id)) is not None
        and (now is None or place.start >= now)
    ]  # fmt: skip
    found: list[Loss] = []
    if only is not Subject.ROOM:
        found += sorted(_people(conference, standing), key=lambda one: is_confirmed(conference, one.subject) is not False)
    if only is not Subject.PERSON:
        found += _rooms(conference, standing)
    return tuple(found)


def is_confirmed(conference: Conference, subject: str) -> bool | None:
    """Whether a person has confirmed all their appearances in sessions that take part; None for whoever has none, and for rooms."""
    asked = [
        one.status for session in conference.planned for one in session.active_appearances if subject == (one.proxy or one.person)
    ]  # fmt: skip
    return all(status is Invitation.CONFIRMED for status in asked) if asked else None


def needed_in(conference: Conference, session: Session, place: Placement) -> tuple[PersonId, ...]:
    """Who must be there in person or from afar: those who appear, or their deputies, and the teams that serve."""
    needed: dict[PersonId, None] = {}
    for one in session.active_appearances:
        person = one.proxy or one.person
        if (one.attendance or conference.person[person].attendance) is not Attendance.VIDEO:
            needed[person] = None
    for unit in place.units:
        for member in conference.resource[unit].members if unit in conference.resource else ():
            needed[member.person] = None
    return tuple(needed)


def _people(conference: Conference, standing: Iterable[tuple[Session, Placement]]) -> Iterator[Loss]:
    calendar = ConferenceCalendar(conference)
    for session, place in standing:
        window = Window(start=place.start, end=place.start + dt.timedelta(minutes=place.duration))
        for person in needed_in(conference, session, place):
            yield Loss(kind=Subject.PERSON, subject=person, session=session.id, date=_date(calendar, place), window=window)


def _rooms(conference: Conference, standing: Iterable[tuple[Session, Placement]]) -> Iterator[Loss]:
    calendar = ConferenceCalendar(conference)
    used: dict[tuple[RoomId, int], None] = {}
    for _, place in standing:
        day = calendar.day_of(minute_of(place.start))
        if day is not None:
            used.update(dict.fromkeys((room, day) for room in place.rooms if room in conference.room))
    for room, index in sorted(used):
        day = calendar.days[index]
        start, end = (calendar.local(minute) for minute in (day.hours[0] - AROUND, day.hours[1] + AROUND))
        yield Loss(kind=Subject.ROOM, subject=room, session=None, date=day.date, window=Window(start=start, end=end))


def _date(calendar: ConferenceCalendar, place: Placement) -> dt.date:
    minute = minute_of(place.start)
    day = calendar.day_of(minute)
    return calendar.local(minute).date() if day is None else calendar.days[day].date
