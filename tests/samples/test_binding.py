"""Every rule of docs/rules.md is binding in a sample: from a conflict-free timetable one small change breaks it."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cache

import pytest

import samples
from scheduler.checker import Plan, check, violations
from scheduler.model.conference import Conference
from scheduler.model.session import Invitation, Role
from scheduler.model.timetable import Placement, Timetable
from solver.outcome import SolveConfig
from solver.solve import solve
from tests.generator import make_conference

PLACED = (
    "duration rooms-known room-open one-person-one-place be-early rest availability vip-window daily-limit exclusion slot-grid "
    "turnaround closed-room capacity booths features accessibility services unit-busy unit-hours day-hours rhythm remote-hours "
    "first-or-last press meals longest-stretch cannot-meet allowed-time pinned before adjacent same-day another-day same-room together "
    "not-parallel at-most-per-organiser at-most-at-once speaker-order"
)
STEP = dt.timedelta(minutes=30)


@cache
def alliance() -> tuple[Conference, Timetable]:
    """The sample with the timetable of the solver."""
    conference = samples.open_sample("alliance-25")
    timetable = solve(conference, SolveConfig(time_limit=None, work_limit=0.5, workers=1, seed=1)).timetable
    assert timetable is not None
    return conference, timetable


def forum() -> tuple[Conference, Timetable]:
    """The sample with the hidden timetable from which it was made."""
    conference = samples.open_sample("forum-60")
    return conference, make_conference(60, 60, 12, 2, 200).solution


def changes(conference: Conference, placement: Placement) -> Iterator[Placement]:
    """Other times, rooms, durations, units and orders for one session."""
    for steps in range(-24, 25):
        yield placement.replace(start=placement.start + steps * STEP)
        yield placement.replace(start=placement.start + steps * STEP + dt.timedelta(days=1 if placement.start.day != 1 else -1))
    for room in conference.rooms:
        yield placement.replace(rooms=(room.id,))
    yield placement.replace(duration=placement.duration + 30)
    yield placement.replace(units=())
    for unit in conference.resources:
        yield placement.replace(units=(unit.id, *placement.units[1:]))
    spoken = tuple(a.id for a in conference.session[placement.session].appearances)
    yield placement.replace(order=spoken[::-1])


def broken_by_changes(conference: Conference, timetable: Timetable) -> set[str]:
    """The musts that some change of one placement breaks."""
    return broken_by_moving(conference, timetable, timetable.placements)


def broken_by_moving(conference: Conference, timetable: Timetable, placements: Iterable[Placement]) -> set[str]:
    """The musts that some change of one of these placements breaks; read as the window reads a move."""
    plan = Plan(conference, timetable)
    violations(plan)
    moved = (violations(plan.moved(changed)) for placement in placements for changed in changes(conference, placement))
    return {v.rule for found in moved for v in found if v.level == "must" and not v.accepted}


def musts(conference: Conference, timetable: Timetable) -> set[str]:
    """The musts that a timetable breaks."""
    return {v.rule for v in check(conference, timetable).violations if v.level == "must" and not v.accepted}


@cache
def in_alliance() -> frozenset[str]:
    """What changes of the Alliance conference break."""
    return frozenset(broken_by_changes(*alliance()))


@cache
def in_either() -> frozenset[str]:
    """What changes of the Alliance conference, or of a quarter of the forum, break."""
    conference, timetable = forum()
    return in_alliance() | broken_by_moving(conference, timetable, timetable.placements[::4])


def test_samples_start_conflict_free() -> None:
    assert musts(*alliance()) == set()
    assert musts(*forum()) == set()


@pytest.mark.parametrize("rule", PLACED.split())
def test_a_change_of_one_placement_breaks(rule: str) -> None:
    assert rule in in_alliance() or rule in in_either()


def test_placed_and_not_planned() -> None:
    conference, timetable = alliance()
    first = timetable.placements[0]
    assert musts(conference, timetable.without(first.session)) >= {"placed"}
    declined = next(s.id for s in conference.sessions if not s.takes_part)
    assert musts(conference, timetable.with_placement(first.replace(session=declined, units=()))) >= {"not-planned"}


def test_consent_binds_who_speaks_in_the_stream() -> None:
    conference, timetable = alliance()
    streamed = next(s for s in conference.planned if s.livestream)
    speaker = streamed.active_appearances[0].person
    people = tuple(p.replace(consent_to_stream=False) if p.id == speaker else p for p in conference.people)
    assert musts(conference.replace(people=people), timetable) == {"consent"}


def test_support_person_must_be_there() -> None:
    conference, timetable = alliance()
    sessions = tuple(
        s.replace(
            appearances=tuple(a.replace(status=Invitation.DECLINED) if a.role is Role.SUPPORT_PERSON else a for a in s.appearances)
        )
        for s in conference.sessions
    )
    assert musts(conference.replace(sessions=sessions), timetable) == {"support-person"}


def test_a_booth_team_must_be_strong_enough() -> None:
    conference, timetable = alliance()
    weaker = tuple(r.replace(members=r.members[:1]) if r.members else r for r in conference.resources)
    assert musts(conference.replace(resources=weaker), timetable) == {"team-strength"}
