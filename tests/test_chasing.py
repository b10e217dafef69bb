"""Whom to ask for an answer: the day at the venue, and what decides between equals."""

import datetime as dt

from samples import open_sample
from scheduler.chasing import Urgency, to_chase
from scheduler.edits import update_person, update_session
from scheduler.model.conference import Conference
from scheduler.model.session import Invitation, Session, Status
from tests.test_requests import waiting

TODAY = dt.date(2025, 3, 1)


def two_panels() -> tuple[Conference, Session, Session]:
    """Nobody is waited for; two sessions with several people."""
    quiet = waiting(open_sample("alliance-25"))
    first, second = [one for one in quiet.planned if len(one.active_appearances) > 2][:2]
    return quiet, first, second


def invite(conference: Conference, session: Session, *numbers: int, moment: dt.datetime | None = None) -> Conference:
    """The people at some places of a session have not answered."""
    people = tuple(
        one.replace(status=Invitation.INVITED, reply_by=moment) if number in numbers else one
        for number, one in enumerate(session.appearances)
    )
    return update_session(conference, session.id, appearances=people)


def test_half_past_eleven_in_the_evening_in_greenwich_is_the_next_day_in_vienna() -> None:
    conference, panel, _ = two_panels()
    late = dt.datetime(2025, 2, 28, 23, 30, tzinfo=dt.UTC)
    (found,) = to_chase(invite(conference, panel, 0, moment=late), TODAY)
    assert found.day == TODAY
    assert found.urgency is Urgency.THIS_WEEK
    assert to_chase(invite(conference, panel, 0, moment=late), TODAY + dt.timedelta(days=1))[0].urgency is Urgency.OVERDUE


def test_a_week_from_today_is_still_this_week() -> None:
    conference, panel, _ = two_panels()
    noon = dt.datetime(2025, 3, 8, 12, tzinfo=dt.UTC)
    assert to_chase(invite(conference, panel, 0, moment=noon), TODAY)[0].urgency is Urgency.THIS_WEEK
    assert to_chase(invite(conference, panel, 0, moment=noon), TODAY - dt.timedelta(days=1))[0].urgency is Urgency.LATER


def test_the_session_that_matters_more_comes_before_the_higher_rank() -> None:
    conference, first, second = two_panels()
    conference = update_session(conference, first.id, importance=1)
    conference = update_session(conference, second.id, importance=5)
    conference = update_person(conference, first.appearances[0].person, rank=1)
    conference = invite(conference, conference.session[first.id], 0, 1)
    conference = update_person(conference, first.appearances[1].person, rank=8)
    conference = invite(conference, conference.session[second.id], 0)
    assert [(one.session.id, one.person.id) for one in to_chase(conference, TODAY)] == [
        (second.id, second.appearances[0].person), (first.id, first.appearances[0].person), (first.id, first.appearances[1].person),
    ]  # fmt: skip


def test_nobody_is_asked_about_a_session_that_does_not_take_place() -> None:
    conference, panel, _ = two_panels()
    conference = invite(conference, panel, 0, 1)
    assert len(to_chase(conference, TODAY)) == 2
    assert to_chase(update_session(conference, panel.id, status=Status.CANCELLED), TODAY) == ()
