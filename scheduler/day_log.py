"""Keeping the log of the day: arrivals and delays, each a change of the conference that undo takes back."""

import datetime as dt

from scheduler.lookup import changed, person_of, session_of
from scheduler.model.conference import Conference
from scheduler.model.day_log import Arrival, Delay
from scheduler.model.ids import PersonId, SessionId


def with_arrival(conference: Conference, person: PersonId, time: dt.datetime) -> Conference:
    """Somebody has arrived; whoever was there already on another day is there again.

    Raises:
        UnknownReferenceError: when the person is no longer in the conference.
    """
    person_of(conference, person)
    log = conference.day_log
    return changed(conference, day_log=changed(log, arrivals=(*log.arrivals, Arrival(person=person, time=time))))


def without_arrival(conference: Conference, person: PersonId) -> Conference:
    """An arrival was noted by mistake: the last one of the person is taken back."""
    log = conference.day_log
    last = next((one for one in reversed(log.arrivals) if one.person == person), None)
    return changed(conference, day_log=changed(log, arrivals=tuple(one for one in log.arrivals if one is not last)))


def delay_of(conference: Conference, session: SessionId) -> int:
    """Minutes by which a session is expected to end later."""
    return next((one.minutes for one in conference.day_log.delays if one.session == session), 0)


def with_delay(conference: Conference, session: SessionId, minutes: int) -> Conference:
    """A session is expected to end so many minutes later, all in all; 0 or less: as planned.

    Raises:
        UnknownReferenceError: when the session is no longer in the conference.
    """
    session_of(conference, session)
    log = conference.day_log
    others = tuple(one for one in log.delays if one.session != session)
    delays = (*others, Delay(session=session, minutes=minutes)) if minutes > 0 else others
    return conference if delays == log.delays else changed(conference, day_log=changed(log, delays=delays))


def without_delays(conference: Conference) -> Conference:
    """The timetable takes account of everything that was late."""
    log = conference.day_log
    return changed(conference, day_log=changed(log, delays=())) if log.delays else conference
