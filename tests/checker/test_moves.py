"""A plan after moves reads exactly as one that is read anew, whatever was moved."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import samples
from scheduler.checker import Plan, score, violations
from scheduler.model.timetable import Placement, Timetable
from tests.builder import moment

SAMPLE = samples.open_sample("alliance-25")
ROOMS = [room.id for room in SAMPLE.rooms]
UNITS = [unit.id for unit in SAMPLE.resources]
SESSIONS = [session.id for session in SAMPLE.sessions]


@st.composite
def placements(draw: st.DrawFn) -> Placement:
    """Any session anywhere."""
    session = draw(st.sampled_from(SESSIONS))
    start = moment("08:00") + timedelta(minutes=5 * draw(st.integers(0, 420)))
    rooms = tuple(draw(st.lists(st.sampled_from(ROOMS), min_size=1, max_size=2, unique=True)))
    units = tuple(draw(st.lists(st.sampled_from(UNITS), max_size=3, unique=True)))
    return Placement(session=session, start=start, duration=SAMPLE.session[session].duration, rooms=rooms, units=units)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    first=st.lists(placements(), min_size=10, max_size=20, unique_by=lambda p: p.session),
    moves=st.lists(placements(), min_size=1, max_size=4),
    removed=st.sampled_from(SESSIONS),
)
def test_a_moved_plan_reads_like_a_new_one(first: list[Placement], moves: list[Placement], removed: str) -> None:
    timetable = Timetable(placements=tuple(first))
    plan = Plan(SAMPLE, timetable)
    before = violations(plan), score(plan)
    original = plan
    for move in moves:
        timetable, plan = timetable.with_placement(move), plan.moved(move)
        assert violations(plan) == violations(Plan(SAMPLE, timetable))
        assert score(plan) == score(Plan(SAMPLE, timetable))
    session = SAMPLE.session[next(s for s in SESSIONS if s == removed)].id
    assert violations(plan.removed(session)) == violations(Plan(SAMPLE, timetable.without(session)))
    assert (violations(original), score(original)) == before


def test_a_removed_session_is_only_not_placed() -> None:
    session = SAMPLE.planned[0].id
    plan = Plan(SAMPLE, Timetable()).removed(session)
    assert [v.rule for v in violations(plan) if session in v.subjects] == ["placed"]


@pytest.mark.parametrize("name", samples.sample_names())
def test_every_sample_can_be_read(name: str) -> None:
    conference = samples.open_sample(name)
    unplaced = [v for v in violations(Plan(conference, Timetable())) if v.rule == "placed"]
    assert len(unplaced) == len(conference.planned)
