"""What may move: only some sessions, or only rooms; whatever stays keeps its time, its rooms and its team."""

from functools import cache

import pytest

from samples import open_sample
from scheduler.calendar import minute_of
from scheduler.edits import unschedule, with_timetable
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.timetable import Placement
from scheduler.proposals import differences
from solver.outcome import SolveConfig
from solver.verified import solve_verified

WORK = 0.5


@cache
def solved(name: str) -> Conference:
    sample = open_sample(name)
    found = solve_verified(sample, SolveConfig(time_limit=None, work_limit=WORK, workers=1)).outcome.timetable
    assert found is not None
    return with_timetable(sample, found)


def free(conference: Conference) -> list[SessionId]:
    placed = conference.timetable.by_session
    return [s.id for s in conference.planned if s.id in placed and s.pinned_start is None and not s.pinned_rooms and not s.served_in]


@pytest.mark.parametrize("name", ["alliance-25", "forum-60"])
@pytest.mark.parametrize("count", [1, 3])
def test_what_may_not_move_is_exactly_as_it_was(name: str, count: int) -> None:
    conference = solved(name)
    out = free(conference)[:: len(free(conference)) // count][:count]
    less = conference
    for session in out:
        less = unschedule(less, session)
    config = SolveConfig(time_limit=None, work_limit=WORK, workers=1, movable=frozenset(out))
    found = solve_verified(less, config).outcome.timetable
    assert found is not None
    assert {one.session for one in differences(less.timetable, found)} == set(out)


@pytest.mark.parametrize("name", ["alliance-25", "forum-60"])
def test_with_times_kept_only_rooms_and_teams_differ(name: str) -> None:
    conference = solved(name)
    # Rooms that nobody would choose, so that there is something to improve.
    rooms = [room.id for room in conference.rooms if not room.hidden]

    def elsewhere(placement: Placement) -> Placement:
        moves = placement.session in free(conference)[:5]
        return placement.replace(rooms=(rooms[(rooms.index(placement.rooms[0]) + 1) % len(rooms)],)) if moves else placement

    spoilt = conference.replace(timetable=type(conference.timetable)(placements=tuple(map(elsewhere, conference.timetable.placements))))
    config = SolveConfig(time_limit=None, work_limit=WORK, workers=1, keep_times=True)
    verified = solve_verified(spoilt, config)
    found = verified.outcome.timetable
    assert found is not None
    before, after = spoilt.timetable.by_session, found.by_session
    times = [{s: (minute_of(p.start), p.duration) for s, p in placed.items()} for placed in (before, after)]
    assert times[0] == times[1]
    assert any(before[s].rooms != after[s].rooms for s in before)
    assert verified.report is not None
    assert verified.report.conflict_free
