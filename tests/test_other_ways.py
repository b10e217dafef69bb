"""Every way out that is offered mends a conflict and breaks nothing new; nothing happens until one is chosen."""

from itertools import combinations

import pytest

from scheduler.availability import windows_of
from scheduler.calendar import minute_of
from scheduler.checker import Plan, violations
from scheduler.edits import move_session, update_person, update_session
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.person import Attendance
from scheduler.model.rule import Level
from scheduler.model.session import Kind
from scheduler.other_ways import OtherWay, Way, other_ways
from tests.solved import solved_sample


def musts(conference: Conference) -> set[tuple[str, tuple[str, ...]]]:
    found = violations(Plan(conference, conference.timetable))
    return {(v.rule, v.subjects) for v in found if v.level is Level.MUST and not v.accepted}


def ways(conference: Conference, session: SessionId) -> tuple[OtherWay, ...]:
    return other_ways(Plan(conference, conference.timetable), session)


def panel(conference: Conference) -> SessionId:
    return next(s.id for s in conference.planned if s.kind is Kind.PANEL)


def with_speaker_gone(minutes: int) -> tuple[Conference, SessionId]:
    """A speaker of the first panel who leaves so many minutes before its end."""
    conference = solved_sample()
    one = panel(conference)
    place = conference.timetable.by_session[one]
    person = next(a.person for a in conference.session[one].active_appearances if a.role.value == "speaker")
    end = minute_of(place.start) + place.duration - minutes
    return update_person(conference, person, availability=windows_of([(end - 2000, end)], conference.zone)), one


def test_a_session_without_conflict_needs_no_way_out() -> None:
    conference = solved_sample()
    assert all(ways(conference, one) == () for one in list(conference.timetable.by_session)[:6])


@pytest.mark.parametrize("minutes", [10, 30])
def test_ways_for_a_speaker_who_leaves_early(minutes: int) -> None:
    conference, one = with_speaker_gone(minutes)
    assert musts(conference)
    found = ways(conference, one)
    assert {way.way for way in found} & {Way.VIDEO, Way.REMOTE}
    for way in found:
        assert musts(way.conference) < musts(conference)
        assert way.mended >= 1
        assert way.what
        assert way.consequence.startswith("mends")


def test_a_shorter_session_is_a_way_where_it_may_be_shorter() -> None:
    conference, one = with_speaker_gone(10)
    data = conference.session[one]
    shorter = update_session(conference, one, shortest=data.duration - 30)
    found = [way for way in ways(shorter, one) if way.way is Way.SHORTEN]
    assert found
    assert found[0].conference.timetable.by_session[one].duration <= data.duration - 10
    firm = update_session(conference, one, shortest=None)
    assert not [way for way in ways(firm, one) if way.way is Way.SHORTEN]


def test_a_deputy_is_of_the_same_delegation_and_free() -> None:
    conference, one = with_speaker_gone(10)
    person = next(a.person for a in conference.session[one].active_appearances if a.role.value == "speaker")
    busy = {a.person for s in conference.planned for a in s.active_appearances}
    other = next(p for p in conference.people if p.id not in busy)
    same = update_person(update_person(conference, person, delegation="Examples"), other.id, delegation="Examples", availability=(),
                         attendance=Attendance.IN_PERSON)  # fmt: skip
    found = [way for way in ways(same, one) if way.way is Way.DEPUTY]
    assert [next(a.proxy for a in way.conference.session[one].appearances if a.person == person) for way in found] == [other.id]


def test_two_sessions_may_change_places() -> None:
    solved = solved_sample()
    placed = solved.timetable.by_session
    events = [s for s in solved.planned if s.kind is Kind.SIDE_EVENT and s.pinned_start is None and s.id in placed]
    offered = 0
    for one, other in combinations(events, 2):
        mine, theirs = placed[one.id], placed[other.id]
        if mine.duration == theirs.duration and mine.start != theirs.start:
            spoilt = move_session(solved, one.id, start=theirs.start, rooms=theirs.rooms)
            spoilt = move_session(spoilt, other.id, start=mine.start, rooms=mine.rooms)
            broken = musts(spoilt)
            if any(one.id in subjects for _, subjects in broken):
                back = [way for way in ways(spoilt, one.id) if way.way is Way.SWAP]
                assert all(musts(way.conference) < broken for way in back)
                offered += bool(back)
    assert offered, "changing back is offered"
