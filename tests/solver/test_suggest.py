"""Where a session could go: every cell held against the checker."""

import datetime as dt
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.checker import Plan, score, violations
from scheduler.edits import move_session, with_timetable
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.rule import Level
from scheduler.model.session import Kind
from solver.suggest import Cells, Places, State
from tests.builder import a_conference
from tests.generator import make_conference
from tests.solved import solved_sample

CELLS = 40
"""Places that are compared for each session."""


def _hold(conference: Conference, session: SessionId, seed: int) -> None:
    timetable = conference.timetable
    places = Places(conference).of(timetable, session)
    cells = places.cells()
    plan = Plan(conference, timetable)
    every = [(room, start) for room in cells.rooms for start in cells.starts]
    for room, start in Random(seed).sample(every, min(CELLS, len(every))):
        placement = places.placement(room, start, cells.duration)
        if placement is None:
            assert cells.state(room, start) is State.IMPOSSIBLE
            continue
        broken = [v for v in violations(plan.moved(placement)) if v.level is Level.MUST and not v.accepted]
        assert (cells.state(room, start) is State.IMPOSSIBLE) == bool(broken), (placement, [v.message for v in broken])


@given(st.integers(0, 2000), st.integers(8, 18))
@settings(max_examples=12, deadline=None, derandomize=True)
def test_a_cell_is_impossible_exactly_where_the_checker_finds_a_broken_must(seed: int, sessions: int) -> None:
    generated = make_conference(seed, sessions, rooms=5, days=2)
    conference = with_timetable(generated.conference, generated.solution)
    for session in Random(seed).sample([s.id for s in conference.planned], 3):
        _hold(conference, session, seed)


@pytest.mark.parametrize("name", ["alliance-25", "forum-60"])
def test_the_cells_of_a_sample_are_what_the_checker_says(name: str) -> None:
    conference = solved_sample(name)
    for session in Random(4).sample([s.id for s in conference.planned], 5):
        _hold(conference, session, 4)


def test_suggestions_are_free_other_places_whose_price_is_the_checkers() -> None:
    conference = solved_sample("forum-60")
    found = conference.timetable
    plan, places = Plan(conference, found), Places(conference)
    before = score(plan).total
    for session in Random(2).sample([s.id for s in conference.planned if s.pinned_start is None], 6):
        ranked = places.of(found, session).ranked()
        assert list(ranked) == sorted(ranked, key=lambda s: s.penalty)
        told = [one.placement for one in ranked]
        assert all(a.rooms[:1] != b.rooms[:1] or abs(a.start - b.start) >= dt.timedelta(minutes=30) for a, b in combinations(told, 2))
        for one in ranked:
            moved = plan.moved(one.placement)
            assert not [v for v in violations(moved) if v.level is Level.MUST]
            assert score(moved).total - before == one.penalty
            assert (one.placement.start, one.placement.rooms) != (found.by_session[session].start, found.by_session[session].rooms)


def test_placements_beside_the_grid_are_in_the_way_too() -> None:
    conference = a_conference().with_session("A", at="10:03").with_session("B", at="14:00").build()
    one, other = conference.sessions
    cells: Cells = Places(conference).of(conference.timetable, other.id).cells()
    taken = conference.timetable.by_session[one.id].rooms[0]
    clocks = {conference.timetable.by_session[one.id].start.replace(minute=m).timestamp() // 60 for m in (5, 30, 55)}
    assert clocks
    assert all(cells.state(taken, int(minute)) is State.IMPOSSIBLE for minute in clocks)
    assert any(cells.state(taken, start) is not State.IMPOSSIBLE for start in cells.starts)


@pytest.mark.parametrize("where", ["room", "start"])
def test_a_session_where_it_may_not_be_is_told_where_it_may(where: str) -> None:
    conference = solved_sample()
    found = conference.timetable
    event = next(s for s in conference.planned if s.kind is Kind.SIDE_EVENT)
    panel = next(s for s in conference.planned if s.kind is Kind.PANEL)
    place, free = found.by_session[panel.id], found.by_session[event.id]
    if where == "room":
        spoilt = move_session(conference, event.id, start=free.start, rooms=place.rooms)
    else:
        spoilt = move_session(conference, event.id, start=free.start.replace(hour=23), rooms=free.rooms)
    ranked = Places(spoilt).of(spoilt.timetable, event.id).ranked()
    assert ranked
    plan = Plan(spoilt, spoilt.timetable)
    for one in ranked:
        assert one.mends
        assert not [v for v in violations(plan.moved(one.placement)) if v.level is Level.MUST]
