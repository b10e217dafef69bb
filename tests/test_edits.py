"""Every edit gives a new, valid conference, leaves the old one as it was, and refuses in words."""

import datetime as dt
from collections.abc import Callable

import pytest

from scheduler.additions import copy_of_person, copy_of_room, copy_of_session, new_person, new_room, new_session
from scheduler.edits import (
    accept_violation,
    add_person,
    add_room,
    add_session,
    dependents,
    move_session,
    pin_room,
    pin_time,
    place_session,
    remove_person,
    remove_resource,
    remove_room,
    remove_rule,
    remove_session,
    rename,
    replace_session,
    set_preferences,
    unpin,
    unschedule,
    update_conference,
    update_person,
    update_session,
    with_timetable,
    withdraw_acceptance,
)
from scheduler.errors import HofburgError, InvalidConferenceError, UnknownReferenceError
from scheduler.frame import two_day_frame
from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, RoomId, RuleId, SessionId
from scheduler.model.person import Contact, Person
from scheduler.model.room import Room
from scheduler.model.rule import SpeakerOrder
from scheduler.model.session import Kind, Status
from scheduler.model.settings import Preferences, Wish
from scheduler.model.timetable import Placement, Timetable
from scheduler.project_file import dump_conference, parse_conference
from scheduler.sentence import Sentence
from tests.project_file.conference import (
    ANNA,
    BERTA,
    CLOSING,
    HALL,
    HIDDEN,
    LIBRARY,
    PANEL,
    PROTECTED,
    TALK,
    TEAM,
    at,
    small_conference,
)

OLD = small_conference()


def test_a_session_is_placed_moved_and_taken_out() -> None:
    placed = place_session(OLD, Placement(session=CLOSING, start=at(15), duration=30, rooms=(HALL,)))
    moved = move_session(placed, CLOSING, start=at(16), rooms=[LIBRARY])
    place = moved.timetable.by_session[CLOSING]
    assert (place.start, place.duration, place.rooms) == (at(16), 30, (LIBRARY,))
    assert unschedule(moved, CLOSING).timetable == OLD.timetable
    assert moved.sessions[0] is OLD.sessions[0]
    assert CLOSING not in OLD.timetable.by_session


def test_another_timetable_takes_the_place_of_the_working_one() -> None:
    assert with_timetable(OLD, Timetable()).timetable == Timetable()


def test_a_session_that_is_declined_leaves_the_timetable_and_cannot_be_placed() -> None:
    declined = update_session(OLD, TALK, status=Status.DECLINED)
    assert TALK not in declined.timetable.by_session
    with pytest.raises(InvalidConferenceError, match=r"“Guardianship” is declined .*Accept it first"):
        place_session(declined, OLD.timetable.by_session[TALK])


def test_pins_take_the_present_place_and_can_be_taken_off() -> None:
    pinned = pin_room(pin_time(OLD, TALK), TALK)
    assert pinned.session[TALK].pinned_start == at(12)
    assert pinned.session[TALK].pinned_rooms == (LIBRARY,)
    assert unpin(pinned, TALK, room=False).session[TALK].pinned_rooms == (LIBRARY,)
    assert unpin(pinned, TALK) == OLD
    assert pin_time(OLD, CLOSING, at(17)).session[CLOSING].pinned_start == at(17)


def test_an_accepted_conflict_keeps_the_placements_and_the_latest_reason() -> None:
    once = accept_violation(OLD, "rest", [PANEL, ANNA], "agreed", accepted_by="Chair", time=at(9))
    twice = accept_violation(once, "rest", [PANEL, ANNA], "agreed again")
    assert [a.reason for a in twice.acceptances] == ["short", "agreed again"]
    assert once.acceptances[1].placements == (OLD.timetable.by_session[PANEL],)
    assert withdraw_acceptance(twice, "rest", [PANEL, ANNA]) == OLD


def test_titles_preferences_and_settings_change() -> None:
    heavy = Preferences(room_changes=Wish(weight=9))
    assert set_preferences(OLD, heavy).preferences == heavy
    assert str(rename(OLD, Text.of("New")).title) == "New"
    assert update_conference(OLD, venue="Hofburg").venue == "Hofburg"
    assert update_person(OLD, ANNA, rank=2).person[ANNA].rank == 2
    assert len(add_room(OLD, Room(id=RoomId("r3"), name="Raum 525")).rooms) == 3


def test_removing_a_person_removes_every_mention() -> None:
    without = remove_person(OLD, ANNA)
    panel = without.session[PANEL]
    assert [a.person for a in panel.appearances] == [BERTA, HIDDEN]
    assert all(a.proxy is None for a in panel.appearances)
    assert without.person[HIDDEN].support_person is None
    assert not any(isinstance(rule, SpeakerOrder) for rule in without.rules)
    assert without.timetable.by_session[PANEL].order == ("a2",)
    assert without.variants[0].timetable.by_session[PANEL].order == ("a2",)
    berta_gone = remove_person(OLD, BERTA)
    assert [m.person for m in berta_gone.resources[0].members] == [HIDDEN]
    assert berta_gone.session[PANEL].floor_requests == ()


def test_removing_a_room_unschedules_what_has_no_other() -> None:
    without = remove_room(OLD, HALL)
    assert set(without.timetable.by_session) == {TALK}
    assert (without.session[PANEL].allowed_rooms, without.session[PANEL].pinned_rooms) == ((), ())
    assert without.session[CLOSING].preferred_rooms == (LIBRARY,)
    assert without.walking.pairs == ()
    assert remove_room(OLD, LIBRARY).acceptances == ()


def test_removing_a_session_removes_rules_that_then_say_nothing() -> None:
    without = remove_session(OLD, TALK)
    assert [rule.type for rule in without.rules] == ["not parallel", "speaker order"]
    assert TALK not in without.timetable.by_session
    assert TALK not in without.variants[0].timetable.by_session
    assert without.acceptances == ()


def test_nobody_wants_to_see_what_is_removed() -> None:
    keen = update_person(OLD, ANNA, wants_to_see=(TALK, PANEL))
    assert Sentence("%n person(s) would like to see “{title}”.", 1, title=OLD.session[TALK].label) in dependents(keen, TALK)
    without = remove_session(keen, TALK)
    assert without.person[ANNA].wants_to_see == (PANEL,)
    assert without.person[BERTA] is keen.person[BERTA]
    with pytest.raises(InvalidConferenceError):
        update_person(OLD, ANNA, wants_to_see=(SessionId("nowhere"),))


def test_removing_a_unit_and_a_rule() -> None:
    assert remove_resource(OLD, TEAM).timetable.by_session[PANEL].units == ()
    assert len(remove_rule(OLD, RuleId("x1")).rules) == 3


@pytest.mark.parametrize("remove", [remove_person, remove_room, remove_session, remove_resource, remove_rule])
def test_what_is_not_there_cannot_be_removed(remove: Callable[[Conference, str], Conference]) -> None:
    with pytest.raises(UnknownReferenceError, match="no longer in the conference"):
        remove(OLD, "nobody")


def test_dependents_are_sentences_without_protected_names() -> None:
    assert "Anna Adler has the role “moderator” in “Panel 1: Trends”." in dependents(OLD, ANNA)
    assert "Anna Adler takes the part of Berta Bauer in “Panel 1: Trends”." in dependents(OLD, ANNA)
    assert "Anna Adler is the support person of Name protected." in dependents(OLD, ANNA)
    assert "Berta Bauer belongs to “French booth”." in dependents(OLD, BERTA)
    assert "“Panel 1: Trends” takes place in Neuer Saal and becomes unscheduled." in dependents(OLD, HALL)
    assert "“Guardianship” is in the timetable." in dependents(OLD, TALK)
    assert "“French booth” serves “Panel 1: Trends”." in dependents(OLD, TEAM)
    assert PROTECTED not in " ".join(line for one in (ANNA, HIDDEN, PANEL, TEAM) for line in dependents(OLD, one))
    assert dependents(OLD, "nobody") == ()


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "field": (lambda: update_session(OLD, TALK, duration=0), "duration must be at least 1"),
    "unknown room": (lambda: update_session(OLD, TALK, allowed_rooms=("r9",)), "there is no room “r9”"),
    "unknown session": (lambda: replace_session(OLD, OLD.sessions[0].replace(id=SessionId("s9"))), "no longer"),
    "twice": (lambda: add_person(OLD, Person(id=ANNA, name="X")), "people: “p1” occurs twice"),
    "not placed": (lambda: move_session(OLD, CLOSING, start=at(9)), "“Closing” is not in the timetable"),
    "nothing to fix": (lambda: pin_room(OLD, CLOSING), "“Closing” has no room"),
    "no reason": (lambda: accept_violation(OLD, "rest", [PANEL], " "), "Say why"),
    "no title": (lambda: rename(OLD, Text({})), "needs a title"),
    "frame without title": (lambda: two_day_frame(" ", dt.date(2025, 3, 31)), "needs a title"),
    "frame elsewhere": (lambda: two_day_frame("T", dt.date(2025, 3, 31), "Mars/Base"), "“Mars/Base”"),
    "unknown person": (lambda: update_person(OLD, PersonId("p9"), rank=2), "person is no longer"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_done_is_said_in_words(case: str) -> None:
    edit, said = REFUSED[case]
    with pytest.raises(HofburgError) as raised:
        edit()
    assert said in str(raised.value)
    assert "validation error" not in str(raised.value)


def test_the_frame_of_a_new_conference_has_two_days_and_the_rooms_of_the_hofburg() -> None:
    frame = two_day_frame("Alliance", dt.date(2025, 3, 31), languages=("en", "fr"))
    kinds = [session.kind for session in frame.sessions]
    assert [day.date.isoformat() for day in frame.days] == ["2025-03-31", "2025-04-01"]
    assert kinds.count(Kind.PANEL) == 3
    assert {Kind.OPENING, Kind.CLOSING, Kind.BREAK, Kind.MEAL, Kind.RECEPTION, Kind.PRESS} < set(kinds)
    booths = {room.name: room.booths for room in frame.rooms}
    assert booths["Ratsaal"] == 6
    assert booths["Bibliothekssaal"] == 4
    assert len({room.name for room in frame.rooms}) == 10
    assert parse_conference(dump_conference(frame), "a.hofburg") == frame


def test_the_frame_over_a_change_of_the_clocks_keeps_its_wall_clock() -> None:
    frame = two_day_frame("Alliance", dt.date(2025, 3, 29))
    starts = {session.preferred_windows[0].start.isoformat() for session in frame.sessions}
    assert {"2025-03-29T10:00:00+01:00", "2025-03-30T10:00:00+02:00"} <= starts


def test_what_is_new_can_be_added_and_waits_to_be_placed() -> None:
    session = new_session(OLD)
    added = add_room(add_person(add_session(OLD, session), new_person(OLD)), new_room(OLD))
    assert session.takes_part
    assert session.id not in added.timetable.by_session
    assert [len(added.sessions), len(added.people), len(added.rooms)] == [len(OLD.sessions) + 1, len(OLD.people) + 1, len(OLD.rooms) + 1]


def test_a_copy_of_a_session_has_ids_of_its_own_and_is_fixed_nowhere() -> None:
    pinned = pin_room(pin_time(OLD, PANEL), PANEL)
    copy = copy_of_session(pinned.session[PANEL])
    both = add_session(pinned, copy)
    assert str(both.session[copy.id].title) == f"{OLD.session[PANEL].title} (copy)"
    assert (copy.pinned_start, copy.pinned_rooms, copy.floor_requests) == (None, (), ())
    assert [a.person for a in copy.appearances] == [a.person for a in OLD.session[PANEL].appearances]
    assert {a.id for a in copy.appearances}.isdisjoint(a.id for a in OLD.session[PANEL].appearances)


def test_a_copy_of_a_person_carries_nothing_personal() -> None:
    copy = copy_of_person(OLD.person[HIDDEN])
    assert PROTECTED not in copy.model_dump_json()
    assert copy.privacy is OLD.person[HIDDEN].privacy
    assert copy.contact == Contact()
    assert add_person(OLD, copy).people[-1].id != HIDDEN


def test_a_copy_of_a_room_is_like_it() -> None:
    copy = copy_of_room(OLD.room[HALL])
    assert copy.capacity == OLD.room[HALL].capacity
    assert copy.name == f"{OLD.room[HALL].name} (copy)"
    assert len(add_room(OLD, copy).rooms) == len(OLD.rooms) + 1
