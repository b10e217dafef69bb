"""Late changes as planners read them: "Dr Anna Berg cannot be there Monday 09:00–11:00"."""

from scheduler.amendments import (
    Amendment,
    ConsentWithdrawn,
    DayLost,
    MoreGuests,
    OverRun,
    PersonCancelled,
    PersonElsewhere,
    PersonReplaced,
    PersonUnavailable,
    RoomLost,
    SessionAdded,
    SessionLength,
    SessionStatus,
    UnitMissing,
)
from scheduler.calendar import span_of
from scheduler.lookup import person_of, resource_of, room_of, session_of
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.person import Attendance
from scheduler.model.session import Status
from scheduler.sentence import NOTHING, Sentence
from scheduler.words import WEEKDAYS, called, minutes, span_words, who

OfPerson = PersonUnavailable | PersonCancelled | PersonReplaced | PersonElsewhere | ConsentWithdrawn
OfSession = SessionAdded | SessionStatus | SessionLength | OverRun | MoreGuests


def amendment_words(conference: Conference, amendment: Amendment) -> Sentence:
    """What happened, in a few words without a full stop.

    Raises:
        UnknownReferenceError: when it names something that is not there.
    """
    match amendment:
        case RoomLost():
            room = room_of(conference, amendment.room).name
            return Sentence("{room} cannot be used{when}", room=room, when=_when(conference, amendment.window))
        case UnitMissing():
            unit = resource_of(conference, amendment.unit).name
            return Sentence("{unit} is missing{when}", unit=unit, when=_when(conference, amendment.window))
        case DayLost():
            day, date = WEEKDAYS[amendment.date.weekday()], f"{amendment.date:%d.%m.%Y}"
            return Sentence("{weekday} {date} is lost", weekday=day, date=date)
        case PersonUnavailable() | PersonCancelled() | PersonReplaced() | PersonElsewhere() | ConsentWithdrawn():
            return _of_person(conference, amendment)
        case _:
            return _of_session(conference, amendment)


def _of_person(conference: Conference, amendment: OfPerson) -> Sentence:
    person = who(person_of(conference, amendment.person))
    match amendment:
        case PersonUnavailable():
            return Sentence("{person} cannot be there{when}", person=person, when=_when(conference, amendment.window))
        case PersonCancelled():
            return Sentence("{person} does not come{where}", person=person, where=_where(conference, amendment.session))
        case PersonReplaced():
            other, where = who(person_of(conference, amendment.by)), _where(conference, amendment.session)
            return Sentence("{other} comes instead of {person}{where}", person=person, other=other, where=where)
        case PersonElsewhere():
            where = _where(conference, amendment.session)
            match amendment.attendance:
                case Attendance.REMOTE:
                    return Sentence("{person} takes part from afar{where}", person=person, where=where)
                case Attendance.VIDEO:
                    return Sentence("{person} takes part by video{where}", person=person, where=where)
                case _:
                    return Sentence("{person} takes part in person{where}", person=person, where=where)
        case _:
            if amendment.naming:
                return Sentence("{person} may no longer be named", person=person)
            return Sentence("{person} may no longer be streamed", person=person)


def _of_session(conference: Conference, amendment: OfSession) -> Sentence:
    if isinstance(amendment, SessionAdded):
        return Sentence("“{title}” is added, {length}", title=amendment.title, length=minutes(amendment.duration))
    session = called(session_of(conference, amendment.session))
    match amendment:
        case SessionLength():
            return Sentence("{session} lasts {length}", session=session, length=minutes(amendment.minutes))
        case OverRun():
            return Sentence("{session} ends {length} later", session=session, length=minutes(amendment.minutes))
        case MoreGuests():
            return Sentence("{session} expects {guests}", session=session, guests=Sentence("%n guest(s)", amendment.expected))
        case _:
            match amendment.status:
                case Status.CANCELLED:
                    return Sentence("{session} is cancelled", session=session)
                case Status.TENTATIVE:
                    return Sentence("{session} is tentative", session=session)
                case _:
                    return Sentence("{session} is confirmed", session=session)


def _when(conference: Conference, window: Window | None) -> Sentence:
    return NOTHING if window is None else Sentence(", {when}", when=span_words(conference, span_of(window)))


def _where(conference: Conference, session: SessionId | None) -> Sentence:
    return NOTHING if session is None else Sentence(" in {session}", session=called(session_of(conference, session)))
