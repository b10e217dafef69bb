"""Requests for side events, requests for the floor, speakers in order, whom to ask, availability."""

import datetime as dt
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samples import open_sample
from scheduler import speaking
from scheduler.availability import added, is_within, touches, windows_of, without
from scheduler.calendar import spans_of
from scheduler.chasing import Urgency, address_of, answered, due, to_chase
from scheduler.edits import add_session, update_session
from scheduler.errors import InvalidConferenceError
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, SessionId
from scheduler.model.person import Contact
from scheduler.model.session import Invitation, Kind, Request, Role, Status
from scheduler.requests import NEXT, State, decide, may_follow, merge, new_request, requests_of, state_of
from tests.solved import solved_sample

NOON = dt.datetime(2025, 1, 7, 12, tzinfo=dt.UTC)
WINDOW = Window(start=NOON, end=NOON + dt.timedelta(hours=2))


def asked(conference: Conference | None = None, **fields: object) -> tuple[Conference, SessionId]:
    conference = conference or open_sample("alliance-25")
    request = new_request(conference, NOON)
    return add_session(conference, request.replace(**fields)), request.id


def in_state(state: State) -> tuple[Conference, SessionId]:
    conference, one = asked()
    if state is State.MERGED:
        target = next(s.id for s in conference.planned if s.kind is Kind.SIDE_EVENT)
        return merge(conference, one, target), one
    if state is State.CANCELLED:
        return update_session(conference, one, status=Status.CANCELLED), one
    return (conference if state is State.RECEIVED else decide(conference, one, state)), one


@pytest.mark.parametrize(("before", "after"), [pair for pair in product(State, State) if pair[1] != State.MERGED])
def test_only_what_may_follow_can_be_decided(before: State, after: State) -> None:
    conference, one = in_state(before)
    assert state_of(conference.session[one]) is before
    assert may_follow(conference.session[one], after) is (after in NEXT[before])
    if after in NEXT[before]:
        assert state_of(decide(conference, one, after).session[one]) is after
    else:
        with pytest.raises(InvalidConferenceError):
            decide(conference, one, after)


def test_requests_stand_by_the_day_on_which_they_came() -> None:
    conference, late = asked()
    early = new_request(conference, NOON - dt.timedelta(days=3))
    conference = add_session(conference, early)
    ours = [s.id for s in requests_of(conference) if s.id in (late, early.id)]
    assert ours == [early.id, late]
    assert all(s.request is not None for s in requests_of(conference))


def test_an_accepted_request_waits_to_be_placed_as_it_was_asked_for() -> None:
    conference, one = asked(request=Request(received=NOON, preferred_slots=(WINDOW,), expected_guests=70))
    accepted = decide(conference, one, State.ACCEPTED).session[one]
    assert accepted.takes_part
    assert (accepted.preferred_windows, accepted.expected) == ((WINDOW,), 70)
    own = update_session(conference, one, expected=20)
    assert decide(own, one, State.ACCEPTED).session[one].expected == 20


@pytest.mark.parametrize("state", [State.DECLINED, State.WITHDRAWN, State.UNDER_REVIEW])
def test_who_is_not_accepted_leaves_the_timetable(state: State) -> None:
    conference = solved_sample()
    one = next(s for s in conference.planned if s.kind is Kind.SIDE_EVENT and s.id in conference.timetable.by_session)
    conference = update_session(conference, one.id, request=Request(received=NOON))
    assert one.id not in decide(conference, one.id, state).timetable.by_session


def test_a_merged_request_brings_its_people_and_organisers_once() -> None:
    conference = open_sample("alliance-25")
    target, other = [s for s in conference.planned if s.kind is Kind.SIDE_EVENT and s.appearances][:2]
    conference, one = asked(conference, lead="Ministry of Examples", co_organisers=(target.lead, "Third"), languages=("es",), expected=300,
                            appearances=(other.appearances[0].replace(id=AppearanceId("anew")),))  # fmt: skip
    merged = merge(conference.replace(sessions=tuple(s for s in conference.sessions if s.id != other.id),
                                      rules=(), timetable=type(conference.timetable)()), one, target.id)  # fmt: skip
    fuller, left = merged.session[target.id], merged.session[one]
    assert fuller.co_organisers[-2:] == ("Ministry of Examples", "Third")
    assert target.lead not in fuller.co_organisers
    assert "es" in fuller.languages
    assert fuller.expected == 300
    assert len(fuller.appearances) == len(target.appearances) + 1
    assert (left.status, left.merged_into, left.appearances) == (Status.MERGED, target.id, ())
    with pytest.raises(InvalidConferenceError, match="is merged"):
        merge(merged, one, target.id)


def test_what_a_request_cannot_be_merged_into() -> None:
    conference, one = asked()
    with pytest.raises(InvalidConferenceError, match="into itself"):
        merge(conference, one, one)
    other, second = asked(conference)
    with pytest.raises(InvalidConferenceError, match="requested"):
        merge(other, one, second)
    panel = next(s for s in conference.planned if s.kind is Kind.PANEL)
    with pytest.raises(InvalidConferenceError, match="is no request"):
        decide(conference, panel.id, State.DECLINED)
    with pytest.raises(InvalidConferenceError, match="into which session"):
        decide(conference, one, State.MERGED)


# Speakers


def test_speakers_stand_by_rank_behind_the_moderator() -> None:
    conference = open_sample("alliance-25")
    panel = next(s for s in conference.planned if s.kind is Kind.PANEL and len(s.appearances) > 3)
    ordered = speaking.by_rank(conference, tuple(reversed(panel.appearances)))
    assert [one.order for one in ordered] == list(range(1, len(ordered) + 1))
    assert ordered[0].role is Role.MODERATOR
    ranks = [conference.person[one.person].rank for one in ordered if one.role is Role.SPEAKER]
    assert ranks == sorted(ranks)
    said = speaking.minutes_sentence(panel, panel.appearances)
    assert f"of {panel.duration} min" in said
    assert "too many" in speaking.minutes_sentence(panel.replace(duration=1, shortest=None), panel.appearances)


# Whom to ask


def waiting(conference: Conference, *days: int | None) -> Conference:
    """As many appearances of the first panel as days, to be answered so many days from the first of March."""
    panel = next(s for s in conference.planned if s.kind is Kind.PANEL)
    first = dt.datetime(2025, 3, 1, 17, tzinfo=dt.UTC)
    changed = [
        one.replace(status=Invitation.INVITED, reply_by=None if day is None else first + dt.timedelta(days=day))
        for one, day in zip(panel.appearances, days, strict=False)
    ]
    quiet = tuple(s.replace(appearances=tuple(a.replace(status=Invitation.CONFIRMED) for a in s.appearances)) for s in conference.sessions)
    conference = conference.replace(sessions=quiet)
    rest = conference.session[panel.id].appearances[len(changed):]
    return update_session(conference, panel.id, appearances=(*changed, *rest))


def test_the_most_urgent_come_first() -> None:
    conference = waiting(open_sample("alliance-25"), None, 20, -1, 3)
    found = to_chase(conference, dt.date(2025, 3, 1))
    assert [one.urgency for one in found] == [Urgency.OVERDUE, Urgency.THIS_WEEK, Urgency.LATER, Urgency.NO_DATE]
    assert found[0].day == dt.date(2025, 2, 28)
    assert to_chase(conference, dt.date(2025, 2, 28))[0].urgency is Urgency.THIS_WEEK


def test_who_has_answered_is_not_asked_again() -> None:
    conference = waiting(open_sample("alliance-25"), -1, 3)
    first, second = (one.appearance.id for one in to_chase(conference, dt.date(2025, 3, 1)))
    done = answered(conference, [first], Invitation.CONFIRMED)
    assert [one.appearance.id for one in to_chase(done, dt.date(2025, 3, 1))] == [second]
    assert to_chase(due(done, [second], None), dt.date(2025, 3, 1))[0].urgency is Urgency.NO_DATE
    assert answered(conference, [], Invitation.CONFIRMED) is conference


def test_the_liaison_is_written_to_before_the_person() -> None:
    person = open_sample("alliance-25").people[0]
    contact = Contact(email="p@example.org", liaison="L. Iaison", liaison_email="l@example.org")
    assert address_of(person.replace(contact=contact)) == "L. Iaison l@example.org"
    assert address_of(person.replace(contact=contact.replace(liaison="", liaison_email=""))) == "p@example.org"


# Availability

spans = st.lists(st.tuples(st.integers(0, 400), st.integers(1, 80)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=5)


@given(ones=spans, others=spans)
def test_painting_and_wiping_are_those_of_sets_of_minutes(ones: list[tuple[int, int]], others: list[tuple[int, int]]) -> None:
    def minutes(some: object) -> set[int]:
        assert isinstance(some, (list, tuple))
        return {minute for start, end in some for minute in range(start, end)}

    both, less = added(ones, others), without(added((), ones), others)
    assert minutes(both) == minutes(ones) | minutes(others)
    assert minutes(less) == minutes(ones) - minutes(others)
    for found in (both, less):
        assert list(found) == sorted(found)
        assert all(a[1] < b[0] for a, b in zip(found, found[1:], strict=False))
    for span in ones:
        assert is_within(span, both)
        assert not touches(span, without(both, [span]))


def test_windows_are_those_of_the_spans_again() -> None:
    some = ((29_000_000, 29_000_090), (29_000_120, 29_000_125))
    windows = windows_of(some, "Asia/Tokyo")
    assert spans_of(windows) == some
    assert windows[0].start.isoformat().endswith("+09:00")


