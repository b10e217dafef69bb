"""Requests for the floor: the proposed order, the order by hand, the minutes and the seats."""

import datetime as dt

import pytest

from samples import open_sample
from scheduler import floor
from scheduler.errors import InvalidConferenceError
from scheduler.model.conference import Conference
from scheduler.model.person import Person
from scheduler.model.session import FloorRequest, Kind, Registrations
from tests.solved import solved_sample

NOON = dt.datetime(2025, 1, 7, 12, tzinfo=dt.UTC)


def ranked(conference: Conference) -> list[Person]:
    return sorted(conference.people, key=lambda person: person.rank)


def test_the_floor_goes_by_rank_then_by_time_and_late_ones_come_last() -> None:
    conference = open_sample("alliance-25")
    first, last = ranked(conference)[0], ranked(conference)[-1]
    assert first.rank < last.rank
    hour = dt.timedelta(hours=1)
    low = FloorRequest(person=last.id, received=NOON - 3 * hour)
    unknown = FloorRequest(speaker="Somebody", received=NOON - hour)
    high = FloorRequest(person=first.id, received=NOON)
    late = FloorRequest(person=first.id, received=NOON, deadline=NOON - hour)
    assert floor.rank_of(conference, unknown) == floor.LOWEST_RANK
    assert floor.proposed(conference, [unknown, late, low, high]) == (high, low, unknown, late)
    assert floor.proposed(conference, [high, low])[0] is high
    assert floor.is_late(late)
    assert not floor.is_late(high.replace(deadline=NOON))
    again = FloorRequest(speaker="Other", received=NOON - 2 * hour)
    assert floor.proposed(conference, [unknown, again]) == (again, unknown)


def test_an_order_by_hand_stays_and_nobody_asks_for_nobody() -> None:
    conference = open_sample("alliance-25")
    panel = next(s.id for s in conference.planned if s.kind is Kind.PANEL)
    one, other = (FloorRequest(speaker=name, received=NOON) for name in ("A", "B"))
    kept = floor.with_floor(conference, panel, [other, one])
    assert kept.session[panel].floor_requests == (other, one)
    assert floor.with_floor(kept, panel, [other, one]) is kept
    with pytest.raises(InvalidConferenceError, match="who asks"):
        floor.with_floor(conference, panel, [FloorRequest(received=NOON)])


@pytest.mark.parametrize(("minutes", "words"), [(5, "left"), (500, "more than the session has")])
def test_the_minutes_asked_for_are_held_against_the_session(minutes: int, words: str) -> None:
    panel = next(s for s in open_sample("alliance-25").planned if s.kind is Kind.PANEL)
    said = floor.minutes_sentence(panel.replace(floor_requests=(FloorRequest(speaker="A", received=NOON, minutes=minutes),)))
    assert words in said
    assert f"{minutes} min" in said


@pytest.mark.parametrize(("there", "words"), [(3, "seats."), (90_000, "too few")])
def test_registrations_are_held_against_the_room(there: int, words: str) -> None:
    conference = solved_sample()
    panel = next(s for s in conference.planned if s.kind is Kind.PANEL)
    said = floor.registrations_sentence(conference, panel.replace(registrations=Registrations(in_person=there, online=44)))
    assert words in said
    assert "44 online" in said
    bare = floor.registrations_sentence(conference.replace(timetable=type(conference.timetable)()), panel)
    assert "seats" not in bare


def test_rooms_that_are_used_together_are_all_named() -> None:
    conference = solved_sample()
    panel = next(s for s in conference.planned if s.kind is Kind.PANEL and s.id in conference.timetable.by_session)
    first, second = [room for room in conference.rooms if room.capacity][:2]
    place = conference.timetable.by_session[panel.id].replace(rooms=(first.id, second.id))
    kept = [one for one in conference.timetable.placements if one.session != panel.id]
    both = conference.model_copy(update={"timetable": conference.timetable.replace(placements=(*kept, place))})
    said = floor.registrations_sentence(both, panel.replace(layout=None))
    seats = max(first.capacity.values()) + max(second.capacity.values())
    assert f"{first.name} + {second.name} has {seats} seats" in said
