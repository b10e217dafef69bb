"""How it stands on the day: now, next, who is missing, what runs late and what does not wait."""

import datetime as dt

from scheduler.calendar import minute_of
from scheduler.day_log import delay_of, with_arrival, with_delay, without_arrival, without_delays
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, SessionId
from scheduler.model.person import Attendance, Privacy
from scheduler.model.release import Standing
from scheduler.model.session import Kind
from scheduler.model.settings import Day, Hours
from scheduler.next_year import next_year
from scheduler.on_the_day import DayState, expected_times, people_late, state_of
from scheduler.project_file import content_fingerprint, dump_conference, parse_conference, release_content
from scheduler.releases import publish, restored
from tests.builder import FIRST_DAY, Builder, a_conference, moment, window


def morning() -> Builder:
    """Two panels with a break between them that can be halved, then lunch at a fixed time."""
    return (
        a_conference()
        .with_session("Opening", at="09:00", kind=Kind.OPENING).with_part("Ann").with_part("Ben", attendance=Attendance.REMOTE)
        .with_session("Coffee", at="10:00", minutes=30, shortest=15, kind=Kind.BREAK)
        .with_session("Panel", at="10:30", kind=Kind.PANEL).with_part("Cem").with_part("Ann")
        .with_session("Lunch", at="11:30", room="Foyer", kind=Kind.MEAL, pinned_start=moment("11:30"))
    )  # fmt: skip


def at(conference: Conference, clock: str, day: int = 0) -> DayState:
    return state_of(conference, minute_of(moment(clock, day)))


def late(conference: Conference) -> dict[str, tuple[int, int]]:
    """Minutes by which sessions begin and end late."""
    return {one.session.id: (one.begins_late, one.ends_late) for one in expected_times(conference, 0)}


def test_now_and_next_by_room() -> None:
    state = at(morning().build(), "09:20")
    hall, foyer = state.rooms
    assert hall.now is not None
    assert (hall.now.session.id, hall.now.expected.span[1] - state.now) == ("Opening", 40)
    assert hall.next is not None
    assert hall.next.session.id == "Coffee"
    assert foyer.now is None
    assert foyer.next is not None
    assert foyer.next.session.id == "Lunch"
    evening = at(morning().build(), "19:00")
    assert all(one.now is None and one.next is None for one in evening.rooms)


def test_who_has_arrived_is_known_for_that_day_only() -> None:
    conference = morning().build()
    (hall, _) = at(conference, "09:20").rooms
    assert hall.now is not None
    assert [one.name for one in hall.now.missing] == ["Ann"], "Ben takes part from afar"
    arrived = with_arrival(conference, PersonId("Ann"), moment("08:50"))
    (hall, _) = at(arrived, "09:20").rooms
    assert hall.now is not None
    assert not hall.now.missing
    again = without_arrival(arrived, PersonId("Ann"))
    assert again.day_log == conference.day_log
    other = morning().with_session("Tuesday", at="09:00", day=1).with_part("Ann").build()
    (hall,) = at(with_arrival(other, PersonId("Ann"), moment("08:50")), "09:20", 1).rooms
    assert hall.now is not None
    assert [one.name for one in hall.now.missing] == ["Ann"]


def test_a_break_takes_what_it_can_and_the_rest_is_passed_on() -> None:
    conference = morning().build()
    assert set(late(conference).values()) == {(0, 0)}
    ten = with_delay(conference, SessionId("Opening"), 10)
    assert late(ten) == {"Opening": (0, 10), "Coffee": (10, 0), "Panel": (0, 0), "Lunch": (0, 0)}
    more = with_delay(conference, SessionId("Opening"), 25)
    assert late(more) == {"Opening": (0, 25), "Coffee": (25, 10), "Panel": (10, 10), "Lunch": (10, 10)}, "a meal waits for a plenary"
    state = at(more, "09:30")
    assert [one.session.id for one in state.late] == ["Coffee", "Panel", "Lunch"]
    assert people_late(more, state.late) == ("Cem", "Ann")


def test_what_does_not_wait() -> None:
    conference = morning().build()
    (first, *_) = at(conference, "10:40").obligations
    assert (str(first.words), first.minute, first.late) == ("“Lunch” begins", minute_of(moment("11:30")), 0)
    (first, *_) = at(with_delay(conference, SessionId("Panel"), 15), "10:40").obligations
    assert first.late == 15
    leaving = morning().with_person("Ann", availability=(window("08:00", "11:00"),)).build()
    (first, *_) = at(leaving, "10:40").obligations
    assert (str(first.words), first.minute, first.late) == ("Ann leaves", minute_of(moment("11:00")), 30)
    hidden = morning().with_person("Ann", privacy=Privacy.HIDDEN, availability=(window("08:00", "11:00"),)).build()
    (first, *_) = at(hidden, "10:40").obligations
    assert "Ann" not in first.words


def test_days_that_pass_midnight_and_days_of_no_conference() -> None:
    night = Day(date=FIRST_DAY, hours=Hours(start=dt.time(18), end=dt.time(2)))
    conference = a_conference().having(days=(night,)).with_session("Gala", at="00:30", day=1).with_part("Ann").build()
    state = at(conference, "00:40", 1)
    assert state.day == 0
    assert state.rooms[0].now is not None
    assert at(conference, "12:00", -2).day is None
    assert at(conference, "12:00", 3).day is None
    assert not at(conference, "12:00", -2).rooms


def test_the_log_is_saved_and_is_no_part_of_what_is_published() -> None:
    conference = publish(morning().build(), standing=Standing.FINAL, time=moment("08:00", -3))
    logged = with_delay(with_arrival(conference, PersonId("Ann"), moment("08:50")), SessionId("Opening"), 5)
    assert parse_conference(dump_conference(logged), "x").day_log == logged.day_log
    assert content_fingerprint(release_content(logged)) == content_fingerprint(release_content(conference))
    assert restored(logged, logged.releases[0]).day_log == logged.day_log
    assert not next_year(logged, FIRST_DAY + dt.timedelta(days=364)).day_log.arrivals
    assert delay_of(logged, SessionId("Opening")) == 5
    assert not without_delays(logged).day_log.delays
    assert with_delay(logged, SessionId("Opening"), 0).day_log.delays == ()
