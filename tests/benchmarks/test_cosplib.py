"""CoSPLib: on any timetable the referee counts what the program counts, and the small one is proven optimal."""

from random import Random
from typing import Any

import pytest

from scheduler.checker import check
from scheduler.model.conference import Conference
from scheduler.model.rule import Level
from solver import score
from solver.outcome import SolveConfig
from solver.problem import build_problem, timetable_of
from solver.shapes import Place, Plan, Problem
from tests.benchmarks.peers import cases, cosplib
from tests.benchmarks.peers.measuring import measured

pytestmark = pytest.mark.skipif(not cosplib.folder().is_dir(), reason=f"there is no {cosplib.folder()}")
NAMES = ("N2OR", "GECCO19", "GECCO20", "GECCO21", "OR60F", "ISF22")


def _packed(problem: Problem, conference: Conference, draw: Random) -> Plan:
    """As many submissions as find room in slots drawn by chance, one track a room."""
    plan, cells = Plan(), dict[tuple[int, int], tuple[str, int]]()
    for task in problem.tasks:
        places = [(slot, room) for slot in range(len(problem.slots)) for room in range(len(problem.seats))]
        draw.shuffle(places)
        track = conference.sessions[task.index].track
        for slot, room in places:
            held, used = cells.get((slot, room), (track, 0))
            begin, end = ((minute - problem.origin) // problem.tick for minute in problem.slots[slot])
            if held == track and begin + used + task.longest <= end:
                cells[slot, room] = track, used + task.longest
                plan[task.index] = Place(begin + used, task.longest, (room,))
                break
    return plan


def _agree(raw: dict[str, Any], seed: int) -> None:
    adapter = cosplib.Adapter(raw)
    conference = adapter.conference()
    problem = build_problem(conference, SolveConfig())
    plan = _packed(problem, conference, Random(seed))
    timetable = timetable_of(problem, conference, plan)
    report = check(conference, timetable)
    referee = adapter.judged(timetable)
    assert {v.rule for v in report.violations if v.level is Level.MUST} <= {"placed"}
    assert referee.hard == len(problem.tasks) - len(plan)
    assert score.total(problem, plan) == report.score.total == referee.score * adapter.scale


@pytest.mark.parametrize("name", NAMES)
def test_penalty_and_objective_agree_on_any_timetable(name: str) -> None:
    _agree(cosplib.read(name), 1)


@pytest.mark.parametrize("seed", range(5))
def test_every_term_of_the_family_is_counted(seed: int) -> None:
    """A small instance with every weight and every kind of penalty drawn."""
    _agree(_drawn(cosplib.read("N2OR"), Random(seed)), seed)


def _drawn(raw: dict[str, Any], draw: Random) -> dict[str, Any]:
    sizes = {"track": len(raw["tracks"]), "session": len(raw["sessions"]), "room": len(raw["rooms"]), "submission": len(raw["submissions"])}

    def penalties(one: str, other: str) -> list[list[int]]:
        pairs = {(draw.randrange(sizes[one]), draw.randrange(sizes[other])) for _ in range(12)}
        return [[a, b, draw.choice((1, 10))] for a, b in sorted(pairs)]

    alike = sorted({tuple(sorted(draw.sample(range(sizes["track"]), 2))) for _ in range(4)})
    people = [f"someone {number}" for number in range(12)]
    ordered = [
        submission | {"order": draw.choice((0, 0, 1, 2)) if submission["slots"] == 1 else 0, "tz": draw.choice((-8, 0, 2, 9))}
        | {"presenters": draw.sample(people, 1), "attendees": draw.sample(people, draw.choice((0, 1, 2)))}
        for submission in raw["submissions"]
    ]  # fmt: skip
    return raw | {
        "weights": {name: draw.choice((0, 1, 3, 7)) for name in raw["weights"]},
        "tracks": [track | {"chairs": draw.sample(people, 1)} for track in raw["tracks"]],
        "submissions": ordered,
        "similar_tracks": [[a, b, draw.choice((1, 10))] for a, b in alike],
        "track_session_penalty": penalties("track", "session"),
        "track_room_penalty": penalties("track", "room"),
        "session_room_penalty": penalties("session", "room"),
        "submission_session_penalty": penalties("submission", "session"),
        "submission_room_penalty": penalties("submission", "room"),
    }


def test_the_small_one_is_proven_optimal() -> None:
    found = measured(cases.case_named("cosplib N2OR").name, 1, 30.0, 0.0)
    assert (found.score, found.bound, found.hard, found.proven) == (1, 1, 0, True)
