"""Conferences from a seed that became impossible: whatever is said of them is tried with checker and solver."""

import datetime as dt
from collections.abc import Callable
from random import Random

import pytest

from scheduler.model.conference import Conference
from scheduler.model.ids import RuleId
from scheduler.model.rule import Before
from solver.explain.explaining import explain
from solver.outcome import SolveConfig, Status
from solver.solve import solve
from tests.generator import make_conference
from tests.solver.test_brute_force import best, tiny
from tests.solver.test_explain import assert_combination_is_complete, assert_irreducible, assert_ways_help

IMPOSSIBLE = (1, 18, 22, 32, 38)
"""Seeds of tiny conferences without a timetable; that there is none is found out again by the test."""

QUICK = SolveConfig(time_limit=20, workers=1, preferences=False)


def circle(conference: Conference, draw: Random) -> Conference:
    """Three sessions, each after the other."""
    three = draw.sample([s.id for s in conference.planned], 3)
    pairs = zip(three, (*three[1:], three[0]), strict=True)
    rules = tuple(Before(id=RuleId(f"circle-{n}"), first=a, second=b) for n, (a, b) in enumerate(pairs))
    return conference.replace(rules=(*conference.rules, *rules))


def early_end(conference: Conference, draw: Random) -> Conference:
    """The last day ends at noon."""
    last = conference.days[-1]
    return conference.replace(days=(*conference.days[:-1], last.replace(hours=last.hours.replace(end=dt.time(draw.choice((11, 12)))))))


def one_room(conference: Conference, draw: Random) -> Conference:
    """Half of the rooms are lost."""
    lost = set(draw.sample([room.id for room in conference.rooms], len(conference.rooms) // 2))
    return conference.replace(rooms=tuple(r.replace(hidden=True) if r.id in lost else r for r in conference.rooms))


def two_at_once(conference: Conference, draw: Random) -> Conference:
    """Two sessions with somebody in common are fixed at the same time."""
    people = [{a.person for a in s.active_appearances} for s in conference.planned]
    pairs = [(a, b) for a in range(len(people)) for b in range(a) if people[a] & people[b]]
    one, other = (conference.planned[n] for n in draw.choice(pairs))
    hours = conference.days[0].hours
    start = dt.datetime.combine(conference.days[0].date, hours.start, dt.timezone(dt.timedelta(hours=2))) + dt.timedelta(hours=1)
    both = {one.id, other.id}
    return conference.replace(sessions=tuple(s.replace(pinned_start=start) if s.id in both else s for s in conference.sessions))


@pytest.mark.parametrize("seed", [0, 2])
@pytest.mark.parametrize("worsen", [circle, early_end, one_room, two_at_once], ids=lambda one: one.__name__)
def test_what_is_said_of_an_impossible_conference_is_so(worsen: Callable[[Conference, Random], Conference], seed: int) -> None:
    conference = worsen(make_conference(seed, sessions=12, rooms=4, days=2).conference, Random(seed))
    if solve(conference, QUICK).status is not Status.INFEASIBLE:
        assert explain(conference, QUICK).clashes == ()
        return
    explanation = explain(conference, QUICK)
    assert explanation.complete
    assert explanation.clashes
    for clash in [one for one in explanation.clashes if one.verified and not one.follows][:3]:
        assert_irreducible(conference, clash)
        assert_ways_help(conference, clash)
    assert all(clash.verified for clash in explanation.clashes)
    assert_combination_is_complete(conference, explanation)


@pytest.mark.parametrize("seed", [0, 2, *IMPOSSIBLE])
def test_tiny_conferences_are_explained_exactly_where_trying_everything_finds_no_timetable(seed: int) -> None:
    conference = tiny(seed)
    explanation = explain(conference, QUICK)
    assert explanation.complete
    assert bool(explanation.clashes) == (best(conference) is None) == (seed in IMPOSSIBLE)
    for clash in explanation.clashes:
        assert clash.verified, clash
        if not clash.follows:
            assert_irreducible(conference, clash)
    if explanation.clashes:
        assert_combination_is_complete(conference, explanation)
