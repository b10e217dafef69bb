"""Whom to ask for an answer: appearances that are not confirmed, by the date by which an answer is expected."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from scheduler.calendar import minute_of, moment_of
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId
from scheduler.model.person import Person
from scheduler.model.session import Appearance, Invitation, Session

WAITING = frozenset({Invitation.TO_INVITE, Invitation.INVITED})
SOON = dt.timedelta(days=7)


class Urgency(StrEnum):
    """When an answer is due."""

    OVERDUE = "overdue"
    THIS_WEEK = "within a week"
    LATER = "later"
    NO_DATE = "no date"


ORDER = tuple(Urgency)


@dataclass(frozen=True)
class Chase:
    """Somebody who has not answered yet."""

    appearance: Appearance
    session: Session
    person: Person
    day: dt.date | None
    """The day at the venue by which an answer is expected."""
    urgency: Urgency


def to_chase(conference: Conference, today: dt.date) -> tuple[Chase, ...]:
    """Everybody who is to be invited or has not answered: overdue first, then by date, importance of the session, and rank.

    Args:
        conference: whose sessions that take part are looked at.
        today: the day at the venue.
    """
    found = [
        _chase(conference, session, one, today)
        for session in conference.planned for one in session.appearances if one.status in WAITING
    ]  # fmt: skip
    return tuple(sorted(found, key=_key))


def _chase(conference: Conference, session: Session, one: Appearance, today: dt.date) -> Chase:
    day = moment_of(minute_of(one.reply_by), conference.zone).date() if one.reply_by is not None else None
    if day is None:
        urgency = Urgency.NO_DATE
    else:
        urgency = Urgency.OVERDUE if day < today else Urgency.THIS_WEEK if day <= today + SOON else Urgency.LATER
    return Chase(one, session, conference.person[one.person], day, urgency)


def _key(one: Chase) -> tuple[int, dt.date, int, int, str]:
    return ORDER.index(one.urgency), one.day or dt.date.max, -one.session.importance, one.person.rank, one.appearance.id


def answered(conference: Conference, appearances: Iterable[AppearanceId], status: Invitation) -> Conference:
    """Several appearances brought to a status."""
    return _with(conference, appearances, status=status)


def due(conference: Conference, appearances: Iterable[AppearanceId], moment: dt.datetime | None) -> Conference:
    """Several appearances for which an answer is expected by a moment, or by none."""
    return _with(conference, appearances, reply_by=moment)


def address_of(person: Person) -> str:
    """Whom to write to: the liaison before the person. For the planner's eyes, never for a paper."""
    contact = person.contact
    if contact.liaison or contact.liaison_email:
        return " ".join(part for part in (contact.liaison, contact.liaison_email) if part)
    return contact.email or contact.telephone


def _with(conference: Conference, appearances: Iterable[AppearanceId], **changes: object) -> Conference:
    chosen = set(appearances)
    sessions = tuple(
        changed(session, appearances=tuple(changed(one, **changes) if one.id in chosen else one for one in session.appearances))
        if any(one.id in chosen for one in session.appearances) else session
        for session in conference.sessions
    )  # fmt: skip
    return conference if all(a is b for a, b in zip(sessions, conference.sessions, strict=True)) else changed(conference, sessions=sessions)
