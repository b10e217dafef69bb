"""What a repair says of its levels: each value is what the timetable shows, and no bound is above what a search of all timetables finds."""

import datetime as dt
from collections.abc import Callable
from itertools import product

import pytest

from scheduler.amendments import OverRun, UnitMissing, amended
from scheduler.checker import check
from scheduler.edits import with_timetable
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.session import Kind
from scheduler.model.timetable import Timetable
from solver.outcome import SolveConfig
from solver.repair import Alternative, Goal, levels
from solver.repair import smallest as growing
from solver.repair.repairing import repair
from solver.verified import solve_verified
from tests.solved import solved_sample
from tests.solver.test_brute_force import choices
from tests.solver.test_repair import peopled, something

QUICK = SolveConfig(time_limit=20, workers=2)
ORDER = (levels.PEOPLE, levels.PRINTED, levels.TOLD, levels.TIMES, levels.ROOMS, levels.WISHES)


def recounted(conference: Conference, before: Timetable, after: Timetable) -> dict[str, int]:
    """Every level of a timetable, straight from its placements."""
    old = before.by_session
    times = {s for s, p in after.by_session.items() if s in old and (old[s].start, old[s].duration) != (p.start, p.duration)}
    rooms = {s for s, p in after.by_session.items() if s in old and old[s].rooms != p.rooms}
    changed = times | rooms
    printed = {s for s in changed if conference.session[s].kind not in (Kind.INTERNAL, Kind.SET_UP)}

    def people(sessions: set[str]) -> int:
        return len({a.person for s in sessions for a in conference.session[s].active_appearances})  # type: ignore[index]

    return {
        levels.PEOPLE: people(set(changed)),
        levels.SESSIONS: len(changed),
        levels.PRINTED: people(set(printed)),
        levels.TOLD: people(set(printed)),
        levels.TIMES: len(times),
        levels.ROOMS: len(rooms),
        levels.WISHES: check(conference, after).score.total,
    }


def least_by_level(counts: list[dict[str, int]], first: str) -> dict[str, int]:
    """The least of each level among those that are least in all levels before it."""
    found: dict[str, int] = {}
    for name in (first, *(one for one in ORDER if one != first)):
        found[name] = min(one[name] for one in counts)
        counts = [one for one in counts if one[name] == found[name]]
    return found


@pytest.fixture(params=[False, True], ids=["as a whole", "step by step"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small conferences also the way of the large ones."""
    if request.param:
        monkeypatch.setattr(growing, "SOME", 0)
        monkeypatch.setattr(growing, "PARTS", (2,))


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("seed", range(10))
def test_values_are_what_the_timetable_shows_and_bounds_hold_for_every_timetable(seed: int) -> None:
    conference = peopled(seed)
    before = solve_verified(conference, QUICK).outcome.timetable
    if before is None:
        return
    published = with_timetable(conference, before)
    after = amended(published, [something(published, seed)])
    plans = (Timetable(placements=plan) for plan in product(*(choices(after, session) for session in after.sessions)))
    possible = [recounted(after, before, plan) for plan in plans if check(after, plan).conflict_free]
    for one in repair(after, published, None, QUICK).alternatives:
        counted = recounted(after, before, one.timetable)
        first = one.levels[0].name
        limits = least_by_level(possible, first)
        for level in one.levels:
            assert level.bound <= level.value
            assert not level.proven or level.bound == level.value
            if level.name != levels.FAR:
                assert level.value == counted[level.name], level.name
        # A level is bounded given those before it, so it may be judged only while these have their least values.
        if Goal.ROOMS in one.goals and len(one.goals) == 1:
            continue
        for level in one.levels:
            if level.name == levels.FAR or any(counted[name] != limits[name] for name in names_before(one, level.name)):
                break
            assert level.bound <= limits[level.name], level.name
            assert not level.proven or level.value == limits[level.name], level.name


def names_before(one: Alternative, name: str) -> list[str]:
    names = [level.name for level in one.levels]
    return names[: names.index(name)]


@pytest.mark.parametrize("minutes", [5, 15])
def test_a_session_that_has_begun_and_goes_on_counts_in_the_bound(minutes: int) -> None:
    published = solved_sample()
    session = next(s for s in published.planned if s.kind is Kind.SIDE_EVENT and s.active_appearances)
    start = published.timetable.by_session[session.id].start
    after = amended(published, [OverRun(session=session.id, minutes=minutes)])
    first = repair(after, published, start + dt.timedelta(minutes=5), QUICK).alternatives[0]
    assert {a.person for a in session.active_appearances} <= first.people
    assert first.levels[0].bound == first.levels[0].value == len(first.people)


@pytest.mark.parametrize("way", ["as a whole", "step by step"])
def test_a_session_that_keeps_its_place_with_another_team_disturbs_nobody(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if way == "step by step":
        monkeypatch.setattr(growing, "SOME", 0)
    published = solved_sample()
    done = 0
    for placement in published.timetable.placements:
        if not placement.units:
            continue
        unit, end = placement.units[0], placement.start + dt.timedelta(minutes=placement.duration)
        after = amended(published, [UnitMissing(unit=unit, window=Window(start=placement.start, end=end))])
        found = repair(after, published, None, QUICK, goals=()).alternatives
        if not found or found[0].people:
            continue
        moved = found[0].timetable.by_session[placement.session]
        assert (moved.start, moved.rooms) == (placement.start, placement.rooms)
        assert unit not in moved.units
        assert found[0].levels[0].proven
        done += 1
        if done == 2:
            return
    assert done, "no session of the sample can be served by another team"


def crowded() -> tuple[Conference, Conference]:
    """A conference in which something else has to give way, and what is published of it."""
    for seed in range(60):
        conference = peopled(seed)
        before = solve_verified(conference, QUICK).outcome.timetable
        if before is None:
            continue
        published = with_timetable(conference, before)
        after = amended(published, [something(published, seed)])
        found = repair(after, published, None, QUICK).alternatives
        if found and found[0].sessions_moved > 1:
            return after, published
    raise AssertionError("no such conference")


def stopping_after(calls: int) -> Callable[[], bool]:
    """Says stop from the so-many-th question on."""
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > calls

    return stop


@pytest.mark.parametrize("calls", [0, 1, 2, 5, 10, 20, 40, 80])
def test_a_stop_at_any_moment_keeps_what_was_told(calls: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growing, "SOME", 0)
    after, published = crowded()
    told: dict[int, Alternative] = {}
    found = repair(after, published, None, QUICK, told.__setitem__, stopping_after(calls))
    assert not found.infeasible
    if told:
        assert found.alternatives
        assert len(found.alternatives[0].people) <= len(told[0].people)
    for one in found.alternatives:
        assert not [v for v in check(after, one.timetable).violations if v.level == "must" and not v.accepted]


def test_the_first_alternative_is_told_before_its_proof_and_again_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growing, "SOME", 0)
    monkeypatch.setattr(growing, "PARTS", (100,))
    after, published = crowded()
    told: list[tuple[int, Alternative]] = []
    found = repair(after, published, None, QUICK, lambda place, one: told.append((place, one)))
    firsts = [one for place, one in told if place == 0]
    assert not firsts[0].is_proven
    assert firsts[0].levels[0].bound <= firsts[-1].levels[0].value
    assert firsts[-1].is_proven
    assert firsts[-1] == found.alternatives[0]
