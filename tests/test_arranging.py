"""What a gesture on the grid does to the places of sessions."""

import datetime as dt

import pytest

from scheduler.arranging import duplicated, on_another_day, resized, shifted, swapped
from scheduler.errors import InvalidConferenceError
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.session import Kind
from scheduler.model.settings import Day, Hours
from scheduler.model.timetable import Placement
from tests.builder import Builder, moment

TALK, OTHER, LUNCH, WAITING = (SessionId(name) for name in ("Talk", "Other", "Lunch", "Waiting"))
HALL, LIBRARY, STUDY = ROOMS = tuple(RoomId(name) for name in ("Hall", "Library", "Study"))


@pytest.fixture
def conference() -> Conference:
    return (
        Builder().with_room("Hall").with_room("Library").with_room("Study").with_session("Talk", at="10:00", room="Hall")
        .with_session("Other", at="11:00", minutes=30, room="Library").with_session("Waiting")
        .with_session("Lunch", at="12:00", room="Library", kind=Kind.MEAL, served_in=(LIBRARY,)).build()
    )  # fmt: skip


def test_several_move_together(conference: Conference) -> None:
    places = shifted(conference, conference.timetable.placements, 15, 1, ROOMS)
    assert [(p.session, p.start, p.rooms) for p in places] == [
        (TALK, moment("10:15"), (LIBRARY,)), (OTHER, moment("11:15"), (STUDY,)), (LUNCH, moment("12:15"), (LIBRARY,)),
    ]  # fmt: skip


def test_none_leaves_the_shown_rooms(conference: Conference) -> None:
    talk, other, _ = conference.timetable.placements
    assert [p.rooms for p in shifted(conference, [talk, other], 0, 5, ROOMS)] == [(LIBRARY,), (STUDY,)]
    assert [p.rooms for p in shifted(conference, [talk, other], 0, -5, ROOMS)] == [(HALL,), (LIBRARY,)]


def test_several_rooms_and_hidden_rooms_are_kept(conference: Conference) -> None:
    talk = conference.timetable.by_session[TALK]
    assert shifted(conference, [talk.replace(rooms=(HALL, LIBRARY))], 0, 1, ROOMS)[0].rooms == (HALL, LIBRARY)
    assert shifted(conference, [talk], 0, 1, (LIBRARY, STUDY))[0].rooms == (HALL,)


def test_two_change_places_and_keep_their_lengths(conference: Conference) -> None:
    one, other = swapped(conference, TALK, OTHER)
    assert (one.start, one.rooms, one.duration) == (moment("11:00"), (LIBRARY,), 60)
    assert (other.start, other.rooms, other.duration) == (moment("10:00"), (HALL,), 30)
    with pytest.raises(InvalidConferenceError, match="Place it first"):
        swapped(conference, TALK, WAITING)


def test_a_length_is_one_minute_at_least(conference: Conference) -> None:
    assert resized(conference, TALK, 75).duration == 75
    with pytest.raises(InvalidConferenceError):
        resized(conference, TALK, 0)


def test_copies_stand_where_they_are_put(conference: Conference) -> None:
    talk = conference.timetable.by_session[TALK]
    new, [copy] = duplicated(conference, shifted(conference, [talk], 120, 1, ROOMS))
    assert new.timetable.by_session[TALK] == talk
    assert (new.timetable.by_session[copy].start, new.timetable.by_session[copy].rooms) == (moment("12:00"), (LIBRARY,))
    assert str(new.session[copy].title) == "Talk (copy)"


def test_another_day_keeps_the_wall_clock_over_a_change_of_the_clocks() -> None:
    days = [Day(date=dt.date(2025, 3, day), hours=Hours(start=dt.time(8), end=dt.time(20))) for day in (29, 30)]
    before = moment("10:00", -2)
    conference = Builder().having(days=tuple(days)).with_session("Talk").build()
    placed = [Placement(session=TALK, start=before, duration=60, rooms=(HALL,))]
    [later] = on_another_day(conference, placed, 1)
    assert (later.start - before, later.start) == (dt.timedelta(hours=23), moment("10:00", -1))
    with pytest.raises(InvalidConferenceError, match="no further day"):
        on_another_day(conference, placed, -1)
