"""What is placed by hand stays where it was put until it is released."""

import pytest

from scheduler.by_hand import place_by_hand, release_all
from scheduler.edits import update_session
from scheduler.errors import InvalidConferenceError
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.session import Kind, Status
from scheduler.model.timetable import Placement
from tests.builder import Builder, moment

TALK, OTHER, WAITING, LUNCH = (SessionId(name) for name in ("Talk", "Other", "Waiting", "Lunch"))
HALL, LIBRARY = RoomId("Hall"), RoomId("Library")


@pytest.fixture
def conference() -> Conference:
    return (
        Builder().with_room("Hall").with_room("Library")
        .with_session("Talk", at="10:00", room="Hall").with_session("Other", at="11:00", room="Hall").with_session("Waiting")
        .with_session("Lunch", at="12:00", room="Library", kind=Kind.MEAL, served_in=(LIBRARY,))
        .build()
    )  # fmt: skip


def place(session: SessionId, clock: str, room: RoomId) -> Placement:
    return Placement(session=session, start=moment(clock), duration=60, rooms=(room,))


def test_another_time_is_fixed_and_the_room_stays_free(conference: Conference) -> None:
    session = place_by_hand(conference, [place(TALK, "14:00", HALL)]).session[TALK]
    assert (session.pinned_start, session.pinned_rooms) == (moment("14:00"), ())


def test_another_room_is_fixed_and_the_time_stays_free(conference: Conference) -> None:
    session = place_by_hand(conference, [place(TALK, "10:00", LIBRARY)]).session[TALK]
    assert (session.pinned_start, session.pinned_rooms) == (None, (LIBRARY,))


def test_what_comes_from_the_tray_is_fixed_in_time_and_room(conference: Conference) -> None:
    session = place_by_hand(conference, [place(WAITING, "15:00", LIBRARY)]).session[WAITING]
    assert (session.pinned_start, session.pinned_rooms) == (moment("15:00"), (LIBRARY,))


def test_a_fixed_session_is_fixed_at_its_new_place(conference: Conference) -> None:
    fixed = update_session(conference, TALK, pinned_start=moment("10:00"), pinned_rooms=(HALL,))
    session = place_by_hand(fixed, [place(TALK, "16:00", LIBRARY)]).session[TALK]
    assert (session.pinned_start, session.pinned_rooms) == (moment("16:00"), (LIBRARY,))


def test_rooms_in_which_a_meal_is_served_are_no_fixing(conference: Conference) -> None:
    session = place_by_hand(conference, [place(LUNCH, "13:00", LIBRARY)]).session[LUNCH]
    assert (session.pinned_start, session.pinned_rooms) == (moment("13:00"), ())


def test_a_longer_talk_at_its_place_is_fixed_nowhere(conference: Conference) -> None:
    longer = place(TALK, "10:00", HALL).replace(duration=75)
    new = place_by_hand(conference, [longer])
    assert new.sessions == conference.sessions
    assert new.timetable.by_session[TALK].duration == 75


def test_several_are_placed_as_one(conference: Conference) -> None:
    new = place_by_hand(conference, [place(TALK, "11:00", HALL), place(OTHER, "10:00", HALL)])
    assert [p.session for p in new.timetable.placements] == [OTHER, TALK, LUNCH]


def test_what_is_not_planned_is_not_placed(conference: Conference) -> None:
    declined = update_session(conference, WAITING, status=Status.DECLINED)
    with pytest.raises(InvalidConferenceError, match="not planned"):
        place_by_hand(declined, [place(WAITING, "15:00", HALL)])


def test_all_or_some_are_released(conference: Conference) -> None:
    fixed = place_by_hand(conference, [place(TALK, "14:00", LIBRARY), place(WAITING, "15:00", LIBRARY)])
    assert all(s.pinned_start is None and not s.pinned_rooms for s in release_all(fixed).sessions)
    some = release_all(fixed, [TALK]).session
    assert some[TALK].pinned_start is None
    assert some[WAITING].pinned_start == moment("15:00")
    assert release_all(conference) is conference
