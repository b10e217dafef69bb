"""Rules about slots, rooms and tracks outside of checker and solver: their sentences, proposals, removals, files and next year."""

import datetime as dt

import pytest

from scheduler.dependents import dependents
from scheduler.edits import add_rule, remove_room, remove_session, replace_rule
from scheduler.errors import InvalidConferenceError
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, RuleId, SessionId
from scheduler.model.rule import Level, NotThere, OneRoomInSlot, OneTrackInRoom, Rule, TrackNotThere, TracksApart, rooms_of
from scheduler.model.session import Status
from scheduler.model.settings import Slot, SlotGrid
from scheduler.next_year import next_year
from scheduler.project_file import dump_conference, parse_conference
from scheduler.removals import remove_rule
from scheduler.rule_making import proposals
from scheduler.rule_words import sentence_of
from solver.explain import Edit, applied
from solver.explain.edit import edit_adding, edit_of
from tests.builder import Kind, a_conference, moment, window

ID = RuleId("u1")
A, B, C = SessionId("A"), SessionId("B"), SessionId("C")
HALL, OTHER = RoomId("Hall"), RoomId("Other")
MORNING, NOON = window("09:00", "12:00"), window("12:00", "13:00")
SECOND = window("09:00", "12:00", 1)


def conference() -> Conference:
    """A of one track in the Hall in the morning, B of another beside it at noon, C of the first without a place; slots on two days."""
    grid = SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=tuple(Slot(window=one) for one in (MORNING, NOON, SECOND)))
    builder = a_conference().with_session("A", at="10:00", track="Law").with_session("B", at="12:00", room="Other", track="Trade")
    return builder.with_session("C", track="Law").having(slot_grids=(grid,)).build()


OF_SESSIONS = NotThere(id=ID, sessions=(A, B), windows=(SECOND, MORNING), rooms=(HALL, OTHER))
OF_TRACK = TrackNotThere(id=ID, track="Law", windows=(NOON,), rooms=(HALL, OTHER))
EACH: tuple[Rule, ...] = (OF_SESSIONS, OF_TRACK, OneRoomInSlot(id=ID, sessions=(A, B)), OneTrackInRoom(id=ID),
                          TracksApart(id=ID, tracks=("Law", "Trade")))  # fmt: skip


@pytest.mark.parametrize(("rule", "sentence"), [
    (NotThere(id=ID, sessions=(A,), windows=(NOON,)), "Not starting Monday 12:00–13:00: “A” — must"),
    (NotThere(id=ID, sessions=(A, B), rooms=(HALL, OTHER)), "Not in Hall, Other: “A”, “B” — must"),
    (OF_SESSIONS, "Not starting Monday 09:00–12:00, Tuesday 09:00–12:00, nor in Hall, Other: “A”, “B” — must"),
    (NotThere(id=ID, sessions=(A,)), "Not at a time or in a room that is still to be named: “A” — must"),
    (OneRoomInSlot(id=ID, sessions=(A, B), level=Level.WISH, weight=3), "In one room where they share a slot: “A”, “B” — wish, weight 3"),
    (OneTrackInRoom(id=ID), "One track only in each room and slot — must"),
    (TrackNotThere(id=ID, track="Law", rooms=(HALL,)), "Track “Law” not in Hall in any slot — must"),
    (TrackNotThere(id=ID, track="Law", windows=(NOON,)), "Track “Law” not in slots that start Monday 12:00–13:00 — must"),
    (OF_TRACK, "Track “Law” not in Hall, Other in slots that start Monday 12:00–13:00 — must"),
    (TrackNotThere(id=ID, rooms=(HALL,)), "Nothing in Hall in any slot — must"),
    (TrackNotThere(id=ID), "Nothing in any room or slot — must"),
    (TracksApart(id=ID, tracks=("Law", "Trade")), "Not in one slot, the tracks “Law”, “Trade” — must"),
])  # fmt: skip
def test_each_rule_is_one_sentence(rule: Rule, sentence: str) -> None:
    assert sentence_of(conference(), rule) == sentence


def proposed(*sessions: SessionId) -> list[str]:
    """The sentences of the proposed rules about slots, rooms and tracks."""
    now = conference()
    types = {rule.type for rule in EACH}
    return [sentence_of(now, rule).removesuffix(" — must") for rule in proposals(now, sessions) if rule.type in types]


def test_a_session_with_a_place_is_proposed_not_to_be_there_and_its_track_neither() -> None:
    assert proposed(A) == [
        "Not starting Monday 09:00–12:00: “A”",
        "Not in Hall: “A”",
        "Track “Law” not in slots that start Monday 09:00–12:00",
        "Track “Law” not in Hall in any slot",
        "Track “Law” not in Hall in slots that start Monday 09:00–12:00",
        "One track only in each room and slot",
    ]


def test_several_sessions_are_proposed_in_one_room_and_their_tracks_apart() -> None:
    said = proposed(A, B)
    assert said[:4] == [
        "In one room where they share a slot: “A”, “B”",
        "Not starting Monday 09:00–12:00, Monday 12:00–13:00: “A”, “B”",
        "Not in Hall, Other: “A”, “B”",
        "Not in one slot, the tracks “Law”, “Trade”",
    ]
    assert "Track “Trade” not in Other in any slot" in said
    assert "Not in one slot, the tracks “Law”, “Trade”" not in proposed(A, C)


def test_without_a_place_each_day_is_proposed() -> None:
    assert proposed(C)[:2] == ["Not starting Monday 08:00–20:00: “C”", "Not starting Tuesday 08:00–20:00: “C”"]


def test_without_slots_nothing_about_slots_is_proposed() -> None:
    bare = conference().replace(slot_grids=())
    assert [rule.type for rule in proposals(bare, (A, B)) if rule.type in {r.type for r in EACH}] == ["not there", "not there"]
    rule = next(rule for rule in proposals(bare, (A,)) if isinstance(rule, NotThere))
    assert rule.windows == (window("10:00", "11:00"),)


def test_a_removed_room_leaves_the_rules_and_takes_those_with_it_that_named_no_other() -> None:
    rules = (OF_SESSIONS, OF_TRACK.replace(id=RuleId("u2")), NotThere(id=RuleId("u3"), sessions=(A,), rooms=(HALL,)),
             TrackNotThere(id=RuleId("u4"), windows=(NOON,), rooms=(HALL,)), OneTrackInRoom(id=RuleId("u5")),
             NotThere(id=RuleId("u6"), sessions=(A,), windows=(NOON,), rooms=(HALL,)))  # fmt: skip
    now = conference().replace(rules=rules)
    left = remove_room(now, HALL).rules
    assert [(rule.id, rooms_of(rule)) for rule in left] == [("u1", (OTHER,)), ("u2", (OTHER,)), ("u5", ()), ("u6", ())]
    assert remove_room(now, OTHER).rules[2:] == rules[2:]


def test_it_is_said_before_that_a_rule_names_a_room() -> None:
    now = conference().replace(rules=(OF_SESSIONS, TrackNotThere(id=RuleId("u2"), windows=(NOON,), rooms=(HALL,))))
    assert [said for said in dependents(now, HALL) if "rule" in said] == [
        "A rule names Hall.", "A rule is about Hall only, and would be removed.",
    ]  # fmt: skip
    assert [said for said in dependents(now, OTHER) if "rule" in said] == ["A rule names Other."]
    assert "A rule names “A” with “B”." in dependents(now, A)


def test_a_removed_session_leaves_the_rules_while_they_still_say_something() -> None:
    now = conference().replace(rules=(OF_SESSIONS, OneRoomInSlot(id=RuleId("u2"), sessions=(A, B)), OneTrackInRoom(id=RuleId("u3"))))
    first = remove_session(now, A)
    assert [(rule.id, getattr(rule, "sessions", None)) for rule in first.rules] == [("u1", (B,)), ("u3", None)]
    assert [rule.id for rule in remove_session(first, B).rules] == ["u3"]


def test_a_rule_may_name_only_rooms_that_there_are_and_needs_two_tracks() -> None:
    with pytest.raises(InvalidConferenceError, match="there is no room “r9”"):
        add_rule(conference(), NotThere(id=ID, sessions=(A,), rooms=(RoomId("r9"),)))
    now = add_rule(conference(), TracksApart(id=ID, tracks=("Law", "Trade")))
    with pytest.raises(ValueError, match="at least 2"):
        replace_rule(now, now.rules[0].replace(tracks=("Law",)))


@pytest.mark.parametrize("rule", EACH, ids=lambda rule: rule.type)
def test_each_rule_is_kept_in_a_file_and_as_an_edit(rule: Rule) -> None:
    now = add_rule(conference(), rule)
    assert parse_conference(dump_conference(now), "a.hofburg") == now
    through_json = Edit.model_validate_json(edit_adding(rule).model_dump_json())
    assert applied(conference(), [through_json]) == now
    wish = applied(now, [Edit.model_validate_json(edit_of(rule, level=Level.WISH).model_dump_json())])
    assert wish.rules == (rule.replace(level=Level.WISH),)
    assert remove_rule(wish, ID) == conference()


def test_the_times_of_an_edit_are_kept_to_the_minute() -> None:
    now = add_rule(conference(), OF_SESSIONS)
    edit = Edit.model_validate_json(edit_of(OF_SESSIONS, windows=(NOON,), rooms=(OTHER,)).model_dump_json())
    assert applied(now, [edit]).rules == (OF_SESSIONS.replace(windows=(NOON,), rooms=(OTHER,)),)


def test_next_year_the_times_of_rules_move_with_the_days_and_keep_their_clock() -> None:
    rules = (OF_SESSIONS, OF_TRACK.replace(id=RuleId("u2")), TracksApart(id=RuleId("u3"), tracks=("Law", "Trade")))
    new = next_year(conference().replace(rules=rules), dt.date(2026, 11, 9))
    days = dt.timedelta(days=(dt.date(2026, 11, 9) - moment("09:00").date()).days)

    def moved(old: Window) -> tuple[str, str]:
        return f"{old.start + days:%d %H:%M}", f"{old.end + days:%d %H:%M}"

    first, second, third = new.rules
    assert isinstance(first, NotThere)
    assert isinstance(second, TrackNotThere)
    assert [(f"{w.start:%d %H:%M}", f"{w.end:%d %H:%M}") for w in first.windows] == [moved(SECOND), moved(MORNING)]
    assert first.windows[0].start.utcoffset() == dt.timedelta(hours=1)
    assert [(f"{w.start:%d %H:%M}", f"{w.end:%d %H:%M}") for w in second.windows] == [moved(NOON)]
    assert (first.rooms, second.track, third) == (OF_SESSIONS.rooms, "Law", rules[2])


def test_next_year_a_rule_does_not_speak_of_what_was_declined() -> None:
    old = conference()
    declined = old.replace(sessions=tuple(s.replace(status=Status.DECLINED) if s.id == A else s for s in old.sessions))
    new = next_year(declined.replace(rules=(OF_SESSIONS, OneRoomInSlot(id=RuleId("u2"), sessions=(A, B)))), dt.date(2026, 11, 9))
    assert [getattr(rule, "sessions", None) for rule in new.rules] == [(B,)]
