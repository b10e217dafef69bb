"""Late changes (L1–L11): what happened, each as a value that can be read from JSON and carried out on a conference.

Carrying one out says only what is now the case; where sessions go because of it is the search's business (`solver/repair.py`).
"""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from scheduler.additions import new_session
from scheduler.availability import windows_of, without
from scheduler.calendar import Span, hours_span, span_of, spans_of
from scheduler.edits import add_session, update_person, update_resource, update_room, update_session
from scheduler.errors import InvalidConferenceError
from scheduler.lookup import changed, person_of, resource_of, room_of, session_of
from scheduler.model.base import Frozen, Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, ResourceId, RoomId, SessionId, new_id
from scheduler.model.person import Attendance, Privacy
from scheduler.model.session import Appearance, Invitation, Kind, Session, Status

DAY = 24 * 60
Change = Callable[[Appearance], list[Appearance]]


class PersonUnavailable(Frozen):
    """Somebody cannot be there for a time: a delayed flight, an early departure (L3, L4)."""

    type: Literal["person-unavailable"] = "person-unavailable"
    person: PersonId
    window: Window

    def apply(self, conference: Conference) -> Conference:
        """Takes the time out of the person's availability."""
        person = person_of(conference, self.person)
        return update_person(conference, person.id, availability=_less(conference, person.availability, self.window))


class PersonCancelled(Frozen):
    """Somebody does not come at all, or not to one session (L1)."""

    type: Literal["person-cancelled"] = "person-cancelled"
    person: PersonId
    session: SessionId | None = None

    def apply(self, conference: Conference) -> Conference:
        """The person's appearances are declined."""
        return _appearances(conference, self.person, self.session, lambda one: [changed(one, status=Invitation.DECLINED)])


class PersonReplaced(Frozen):
    """Somebody else comes instead (L2)."""

    type: Literal["person-replaced"] = "person-replaced"
    person: PersonId
    by: PersonId
    session: SessionId | None = None

    def apply(self, conference: Conference) -> Conference:
        """The person's appearances are replaced by ones of the other, in the same roles and places of the order."""
        person_of(conference, self.by)

        def replaced(one: Appearance) -> list[Appearance]:
            other = changed(one, id=new_id("a"), person=self.by, proxy=None, attendance=None, status=Invitation.CONFIRMED, reply_by=None)
            return [changed(one, status=Invitation.REPLACED), other]

        return _appearances(conference, self.person, self.session, replaced)


class PersonElsewhere(Frozen):
    """Somebody takes part from afar or by video (L2)."""

    type: Literal["person-elsewhere"] = "person-elsewhere"
    person: PersonId
    attendance: Attendance
    session: SessionId | None = None

    def apply(self, conference: Conference) -> Conference:
        """The person's appearances are of that attendance."""
        return _appearances(conference, self.person, self.session, lambda one: [changed(one, attendance=self.attendance)])


class ConsentWithdrawn(Frozen):
    """Somebody no longer consents to be streamed, or to be named (L10)."""

    type: Literal["consent-withdrawn"] = "consent-withdrawn"
    person: PersonId
    streaming: bool = Field(default=True, description="no longer to be seen in a livestream")
    naming: bool = Field(default=False, description="no longer to be named: the role alone is shown")

    def apply(self, conference: Conference) -> Conference:
        """Sessions in which the person appears are no longer streamed; where no name may be shown the role is."""
        person = person_of(conference, self.person)
        if self.naming and person.privacy is not Privacy.HIDDEN:
            conference = update_person(conference, person.id, privacy=Privacy.ROLE_ONLY)
        if not self.streaming:
            return conference
        conference = update_person(conference, person.id, consent_to_stream=False)
        for session in conference.sessions:
            if session.livestream and any(person.id in (one.person, one.proxy) for one in session.active_appearances):
                conference = update_session(conference, session.id, livestream=False)
        return conference


class SessionAdded(Frozen):
    """One more session (L9)."""

    type: Literal["session-added"] = "session-added"
    title: str = Field(min_length=1)
    kind: Kind = Kind.SIDE_EVENT
    duration: int = Field(ge=1, description="public minutes")
    expected: int = Field(default=0, ge=0, description="expected guests")
    people: tuple[PersonId, ...] = ()
    window: Window | None = Field(default=None, description="when it must take place; empty: at any time")

    def apply(self, conference: Conference) -> Conference:
        """Adds it, accepted and without a place."""
        appearances = tuple(Appearance(id=AppearanceId(new_id("a")), person=person_of(conference, one).id) for one in self.people)
        plain = new_session(conference)
        session = plain.replace(
            title=Text({conference.languages[0]: self.title}), kind=self.kind, duration=self.duration, expected=self.expected,
            appearances=appearances, allowed_windows=() if self.window is None else (self.window,), status=Status.ACCEPTED,
        )  # fmt: skip
        return add_session(conference, session)


class SessionStatus(Frozen):
    """A session is cancelled, or no longer certain (L8)."""

    type: Literal["session-status"] = "session-status"
    session: SessionId
    status: Literal[Status.CANCELLED, Status.TENTATIVE, Status.CONFIRMED]

    def apply(self, conference: Conference) -> Conference:
        """Changes the status; a cancelled session leaves the timetable."""
        conference = update_session(conference, session_of(conference, self.session).id, status=self.status)
        if self.status is Status.CANCELLED:
            conference = changed(conference, timetable=conference.timetable.without(self.session))
        return conference


class SessionLength(Frozen):
    """A session becomes longer or shorter before it begins."""

    type: Literal["session-length"] = "session-length"
    session: SessionId
    minutes: int = Field(ge=1, description="its public minutes from now on")

    def apply(self, conference: Conference) -> Conference:
        """It lasts just so long: what was asked for is not shortened again."""
        session = session_of(conference, self.session)
        return update_session(conference, session.id, duration=self.minutes, shortest=None)


class OverRun(Frozen):
    """A session that is going on ends later (L7)."""

    type: Literal["over-run"] = "over-run"
    session: SessionId
    minutes: int = Field(ge=1, description="minutes by which it ends later")

    def apply(self, conference: Conference) -> Conference:
        """It keeps its start and its room and lasts longer."""
        session = session_of(conference, self.session)
        place = conference.timetable.by_session.get(session.id)
        if place is None:
            raise InvalidConferenceError("“{title}” is not in the timetable. Place it first.", title=session.label)
        lasts = place.duration + self.minutes
        pins = {"pinned_start": place.start, "pinned_rooms": session.pinned_rooms if session.served_in else place.rooms}
        conference = update_session(conference, session.id, duration=lasts, shortest=None, **pins)
        return changed(conference, timetable=conference.timetable.with_placement(changed(place, duration=lasts)))


class MoreGuests(Frozen):
    """More or fewer guests are expected than before."""

    type: Literal["more-guests"] = "more-guests"
    session: SessionId
    expected: int = Field(ge=0)

    def apply(self, conference: Conference) -> Conference:
        """Changes what is expected."""
        return update_session(conference, session_of(conference, self.session).id, expected=self.expected)


class RoomLost(Frozen):
    """A room cannot be used for a time, or at all (L5)."""

    type: Literal["room-lost"] = "room-lost"
    room: RoomId
    window: Window | None = Field(default=None, description="empty: at all")

    def apply(self, conference: Conference) -> Conference:
        """Takes the time out of the room's availability, or hides the room."""
        room = room_of(conference, self.room)
        if self.window is None:
            return update_room(conference, room.id, hidden=True)
        return update_room(conference, room.id, availability=_less(conference, room.availability, self.window))


class DayLost(Frozen):
    """A whole day is lost (L6)."""

    type: Literal["day-lost"] = "day-lost"
    date: dt.date

    def apply(self, conference: Conference) -> Conference:
        """No room can be used on that day."""
        days = [day for day in conference.days if day.date == self.date]
        if not days:
            raise InvalidConferenceError("The conference has no day on {date}. Choose one of its days.", date=self.date.isoformat())
        start, end = hours_span(self.date, days[0].hours, conference.zone)
        (window,) = windows_of([(start - DAY // 6, end + DAY // 6)], conference.zone)
        for room in conference.rooms:
            conference = update_room(conference, room.id, availability=_less(conference, room.availability, window))
        return conference


class UnitMissing(Frozen):
    """A team, a crew or a piece of equipment is missing for a time, or at all."""

    type: Literal["unit-missing"] = "unit-missing"
    unit: ResourceId
    window: Window | None = Field(default=None, description="empty: at all")

    def apply(self, conference: Conference) -> Conference:
        """Takes the time out of the unit's availability."""
        unit = resource_of(conference, self.unit)
        window = self.window
        if window is None:
            (window,) = windows_of([_span(conference)], conference.zone)
        return update_resource(conference, unit.id, availability=_less(conference, unit.availability, window))


Amendment = (
    PersonUnavailable | PersonCancelled | PersonReplaced | PersonElsewhere | ConsentWithdrawn | SessionAdded | SessionStatus
    | SessionLength | OverRun | MoreGuests | RoomLost | DayLost | UnitMissing
)  # fmt: skip
"""Something that happened."""

AMENDMENTS: TypeAdapter[tuple[Amendment, ...]] = TypeAdapter(tuple[Annotated[Amendment, Field(discriminator="type")], ...])
"""Reads a list of them from JSON."""


def amended(conference: Conference, amendments: Iterable[Amendment]) -> Conference:
    """The conference after all of them, in their order.

    Raises:
        UnknownReferenceError: when one names something that is not there.
        InvalidConferenceError: when one cannot be.
    """
    for amendment in amendments:
        conference = amendment.apply(conference)
    return conference


def _span(conference: Conference) -> Span:
    """The days of the conference with a day before and after, in absolute minutes."""
    spans = [hours_span(day.date, day.hours, conference.zone) for day in conference.days]
    placed = [span_of(Window(start=p.start, end=p.start + dt.timedelta(minutes=p.duration))) for p in conference.timetable.placements]
    ends = [minute for span in (*spans, *placed) for minute in span]
    return (min(ends) - DAY, max(ends) + DAY)


def _less(conference: Conference, windows: tuple[Window, ...], lost: Window) -> tuple[Window, ...]:
    """The windows without a stretch; none mean always, and a single minute long ago stands for never."""
    left = without(spans_of(windows) if windows else [_span(conference)], [span_of(lost)])
    never = (_span(conference)[0] - DAY, _span(conference)[0] - DAY + 1)
    return windows_of(left or [never], conference.zone)


def _appearances(conference: Conference, person: PersonId, only: SessionId | None, change: Change) -> Conference:
    """Changes the active appearances of a person, in all sessions or in one."""
    person_of(conference, person)
    if only is not None:
        session_of(conference, only)
    for session in conference.sessions:
        if only in (None, session.id) and any(one.person == person for one in session.active_appearances):
            conference = update_session(conference, session.id, appearances=_changed(session, person, change))
    return conference


def _changed(session: Session, person: PersonId, change: Change) -> tuple[Appearance, ...]:
    active = {one.id for one in session.active_appearances}
    return tuple(
        new for one in session.appearances for new in (change(one) if one.person == person and one.id in active else [one])
    )
