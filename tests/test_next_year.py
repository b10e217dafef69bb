"""Next year's conference from the file of the last one."""

import datetime as dt

import pytest

from samples import open_sample, sample_names
from scheduler.calendar import ConferenceCalendar, moment_of
from scheduler.checker import Plan, violations
from scheduler.edits import with_timetable
from scheduler.errors import InvalidConferenceError
from scheduler.frame import two_day_frame
from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ReleaseId, ResourceId, RuleId, SessionId, VariantId
from scheduler.model.release import Acceptance, Release, Standing, Told
from scheduler.model.resource import Interpreter, Resource, Service
from scheduler.model.rule import NotParallel, SpeakerOrder
from scheduler.model.session import FloorRequest, Registrations, Request, Status
from scheduler.model.settings import Holiday, Slot, SlotGrid
from scheduler.model.timetable import DraftVariant, Timetable
from scheduler.next_year import SAME_WEEKDAY, first_day, next_year, summary_of
from scheduler.project_file import dump_conference, parse_conference
from solver.outcome import SolveConfig
from solver.solve import solve
from tests.builder import FIRST_DAY, a_conference, moment, window

NEXT = dt.date(2026, 11, 9)
"""In winter time, where the last conference was in summer time."""


def last_year() -> Conference:
    """A conference with something of everything that has a date or is about somebody."""
    anna, boris = PersonId("Anna"), PersonId("Boris")
    request = Request(received=moment("09:00"), contact="anna@example.org", preferred_slots=(window("13:00", "14:00"),))
    builder = (
        a_conference()
        .with_room("Hall", availability=(window("08:00", "18:00"),))
        .with_session("Opening", at="09:00", allowed_windows=(window("09:00", "11:00"),), pinned_start=moment("09:00"))
        .with_part("Anna")
        .with_part("Boris")
        .with_session("Talks", at="15:00", day=1, request=request, registrations=Registrations(in_person=9), lead="Anna")
        .with_session("Declined", status=Status.DECLINED, request=request)
        .with_session("Debate", floor_requests=(FloorRequest(person=boris, received=moment("09:00")),))
    )
    built = builder.build()
    content = {"title": {"en": "Anna"}}
    return built.replace(
        slot_grids=(SlotGrid(kinds=frozenset(), slots=(Slot(window=window("13:00", "14:00")),)),),
        holidays=(Holiday(name="Feast", windows=(window("08:00", "20:00", 1),)),),
        resources=(
            Resource(id=ResourceId("fr"), name="French", service=Service.INTERPRETATION, offers="fr",
                     members=(Interpreter(person=anna),), availability=(window("10:00", "13:00"),)),
        ),
        rules=(
            SpeakerOrder(id=RuleId("1"), session=SessionId("Opening"), people=(anna, boris)),
            NotParallel(id=RuleId("2"), sessions=(SessionId("Opening"), SessionId("Talks"), SessionId("Declined"))),
            NotParallel(id=RuleId("3"), sessions=(SessionId("Opening"), SessionId("Declined"))),
        ),
        variants=(DraftVariant(id=VariantId("v"), name="Other", timetable=built.timetable),),
        acceptances=(Acceptance(rule="one-person-one-place", subjects=(anna,), reason="Anna wants it"),),
        releases=(Release(id=ReleaseId("r"), number=0, standing=Standing.FINAL, time=moment("08:00"), fingerprint="0", content=content),),
        told=(Told(release=ReleaseId("r"), person=anna, what="time", time=moment("08:00")),),
    )  # fmt: skip


def clock(value: dt.datetime) -> str:
    return f"{moment_of(int(value.timestamp()) // 60, 'Europe/Vienna'):%Y-%m-%d %H:%M}"


def test_nobody_of_last_year_is_in_it() -> None:
    new = next_year(last_year(), NEXT)
    assert new.people == ()
    assert all(not s.appearances and not s.floor_requests and s.request is None for s in new.sessions)
    assert all(s.registrations == Registrations() for s in new.sessions)
    assert (new.variants, new.acceptances, new.releases, new.told) == ((), (), (), ())
    (unit,) = new.resources
    assert unit.members == ()
    assert "anna@" not in dump_conference(new).decode()


def test_all_dates_move_and_keep_their_local_times() -> None:
    new = next_year(last_year(), NEXT)
    assert [day.date for day in new.days] == [NEXT, NEXT + dt.timedelta(days=1)]
    opening = new.session[SessionId("Opening")]
    assert opening.pinned_start is not None
    assert clock(opening.pinned_start) == "2026-11-09 09:00"
    assert opening.pinned_start.utcoffset() == dt.timedelta(hours=1)
    assert moment("09:00").utcoffset() == dt.timedelta(hours=2)
    assert clock(opening.allowed_windows[0].end) == "2026-11-09 11:00"
    assert clock(new.rooms[0].availability[0].start) == "2026-11-09 08:00"
    assert clock(new.resources[0].availability[0].end) == "2026-11-09 13:00"
    assert clock(new.slot_grids[0].slots[0].window.start) == "2026-11-09 13:00"
    assert clock(new.holidays[0].windows[0].start) == "2026-11-10 08:00"
    assert clock(new.timetable.by_session[SessionId("Talks")].start) == "2026-11-10 15:00"


def test_the_timetable_can_be_left_behind() -> None:
    new = next_year(last_year(), NEXT, keep_timetable=False)
    assert new.timetable == Timetable()
    assert new.session[SessionId("Opening")].pinned_start is not None


def test_what_was_not_planned_is_gone_with_the_rules_that_say_nothing_without_it() -> None:
    new = next_year(last_year(), NEXT)
    assert SessionId("Declined") not in new.session
    assert [rule.id for rule in new.rules] == ["2"]
    (rule,) = new.rules
    assert isinstance(rule, NotParallel)
    assert rule.sessions == ("Opening", "Talks")


def test_a_window_in_the_hour_that_the_clocks_skip_keeps_its_length() -> None:
    night = Window(start=moment("02:15"), end=moment("03:10"))
    old = a_conference().with_session("Watch", allowed_windows=(night,)).build()
    new = next_year(old, dt.date(2026, 3, 29))
    (moved,) = new.sessions[0].allowed_windows
    assert moved.end - moved.start == dt.timedelta(minutes=55)


def test_a_day_in_which_the_clocks_change_has_its_usual_hours() -> None:
    new = next_year(last_year(), dt.date(2026, 10, 25))
    (first, _) = ConferenceCalendar(new).days
    assert [f"{ConferenceCalendar(new).local(minute):%d %H:%M}" for minute in first.hours] == ["25 08:00", "25 20:00"]
    assert clock(new.timetable.by_session[SessionId("Opening")].start) == "2026-10-25 09:00"


def test_a_new_title_replaces_the_old_one_and_no_title_keeps_it() -> None:
    old = last_year().replace(title=Text({"de": "Tagung 2025", "en": "Meeting 2025"}))
    assert next_year(old, NEXT).title == old.title
    assert next_year(old, NEXT, title="Tagung 2025").title == old.title
    assert next_year(old, NEXT, title=" Tagung 2026 ").title.root == {"de": "Tagung 2026"}


def test_dates_out_of_the_calendar_and_a_conference_without_days_are_refused() -> None:
    with pytest.raises(InvalidConferenceError, match="out of the calendar"):
        next_year(last_year(), dt.date.max)
    with pytest.raises(InvalidConferenceError, match="no days"):
        next_year(last_year().replace(days=()), NEXT)


@pytest.mark.parametrize("first", [dt.date(2028, 3, 25), dt.date(2026, 10, 24)])
def test_what_kept_all_rules_keeps_them_on_days_on_which_the_clocks_change(first: dt.date) -> None:
    frame = two_day_frame("Meeting", FIRST_DAY, languages=("en", "fr"))
    found = solve(frame, SolveConfig(time_limit=None, work_limit=0.5, workers=1)).timetable
    assert found is not None
    new = next_year(with_timetable(frame, found), first)
    assert violations(Plan(new, new.timetable)) == ()


def test_the_summary_counts_what_is_kept_and_dropped() -> None:
    summary = summary_of(last_year())
    assert "3 sessions, with their wishes" in summary.kept
    assert "the places of 2 sessions in the timetable" in summary.kept
    assert "1 rule between sessions" in summary.kept
    assert "2 people, with their contacts" in summary.dropped
    assert "1 session left unplanned" in summary.dropped
    assert "2 requests for side events, as received" in summary.dropped
    assert "1 rule about the order of speakers" in summary.dropped
    assert summary.named == ("People are named in the words of 1 session. Look through them before they are printed.",)
    without = summary_of(last_year(), keep_timetable=False)
    assert "the places of 2 sessions in the timetable" in without.dropped
    assert "the places of 2 sessions in the timetable" not in without.kept


def test_the_summary_of_a_bare_frame_leaves_nothing_out() -> None:
    assert summary_of(two_day_frame("Meeting", FIRST_DAY)).dropped == ()


@pytest.mark.parametrize("name", sample_names())
def test_every_sample_can_be_held_again(name: str) -> None:
    old = open_sample(name)
    first = first_day(old)
    new = next_year(old, first + SAME_WEEKDAY)
    assert first_day(new).weekday() == first.weekday()
    assert parse_conference(dump_conference(new), name) == new
    text = dump_conference(new).decode()
    assert not [person.id for person in old.people if f'"{person.id}"' in text]
    back = next_year(new, first)
    assert next_year(old, first) == back
