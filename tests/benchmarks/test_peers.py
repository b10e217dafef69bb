"""The instances of the peers: what their referees say is what the program counts, and the targets of the quick ones are reached."""

import json
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest

from scheduler.checker import check
from solver.outcome import SolveConfig
from solver.problem import build_problem, timetable_of
from solver.swapping.fitting import matrices_of
from tests.benchmarks.ietf_source import shared_data
from tests.benchmarks.peers import cases, timefold, w3c
from tests.benchmarks.peers.case import PeerCase
from tests.benchmarks.peers.measuring import Measured, measured

FOLDER = shared_data() / "benchmarks"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"there is no {FOLDER}")
SIZES = ("18talks-6timeslots-5rooms", "36talks-12timeslots-5rooms", "108talks-18timeslots-10rooms")


@pytest.mark.parametrize("name", SIZES)
def test_penalty_and_score_of_timefold_agree_on_any_timetable(name: str) -> None:
    """Drawn talk by talk, whatever musts are broken: the soft score is ours with the sign turned and the rewards added."""
    adapter = timefold.Adapter(timefold.read(name))
    conference = adapter.conference()
    problem = build_problem(conference, SolveConfig())
    matrices = matrices_of(problem)
    assert matrices is not None
    draw, taken, positions = Random(1), set[int](), list[int]()
    order = sorted(range(len(problem.tasks)), key=lambda task: int(matrices.spots.allowed[task].sum()))
    found = dict[int, int]()
    for task in order:
        spot = draw.choice([int(s) for s in np.flatnonzero(matrices.spots.allowed[task]) if int(s) not in taken])
        taken.add(spot)
        found[task] = spot
    positions = [found[task] for task in range(len(problem.tasks))]
    timetable = timetable_of(problem, conference, matrices.spots.plan(np.array(positions, dtype=np.int64)))
    penalties = dict(check(conference, timetable).score.penalties)
    penalties.pop("preferred_times", None)
    verdict = timefold.judged(adapter.raw, adapter.assignment(timetable))
    assert verdict.score == adapter.reward_constant - sum(penalties.values())


def run(case: PeerCase, seconds: float) -> Measured:
    return measured(case.name, 1, seconds, 0.0)


def test_the_small_one_of_timefold_is_proven_optimal() -> None:
    found = run(cases.case_named("timefold 18"), 20.0)
    assert (found.score, found.bound, found.hard, found.proven) == (-34_245, -34_245, 0, True)


def test_the_fewest_talks_are_moved_when_four_speakers_cannot_come() -> None:
    found = run(cases.case_named("timefold 108-replan4"), 20.0)
    assert (found.score, found.bound, found.hard, found.proven) == (4, 4, 0, True)


def test_every_request_of_the_ietf_is_granted() -> None:
    found = run(cases.case_named("ietf 106"), 10.0)
    assert (found.score, found.hard) == (0, 0), found.breakdown


def test_every_meeting_of_the_w3c_has_its_slot_and_room() -> None:
    found = run(cases.case_named("w3c TPAC 2023"), 20.0)
    assert (found.hard, found.proven) == (0, True)
    assert found.score == found.bound


def test_the_referee_of_the_w3c_sees_what_is_wrong() -> None:
    raw: dict[str, Any] = {
        "rooms": ["Large (60)", "Small (20)"],
        "slots": ["2023-09-11 09:30 - 11:00", "2023-09-11 11:30 - 13:00"],
        "sessions": [
            {"number": n, "attendees": size, "preferred_slots": ["Monday, 09:30 - 11:00"], "avoid_conflict_with": avoided}
            for n, size, avoided in ((1, "31-50", [2]), (2, "Less than 15", []), (3, "Less than 15", []))
        ],
    }
    good = w3c.judged(raw, {1: (0, 0), 2: (1, 1), 3: (0, 1)})
    assert (good.score, good.hard) == (1, 0)
    assert w3c.judged(raw, {1: (0, 1), 2: (1, 1), 3: (0, 0)}).breakdown["too small"] == 1
    assert w3c.judged(raw, {1: (0, 0), 2: (0, 1), 3: (1, 1)}).breakdown["conflicts"] == 1
    assert w3c.judged(raw, {1: (0, 0), 2: (1, 1), 3: (1, 1)}).breakdown["shared"] == 1
    assert w3c.judged(raw, {1: (0, 0), 2: (1, 1)}).breakdown["no place"] == 1


def test_no_module_of_the_search_knows_a_peer() -> None:
    names = ("timefold", "cosplib", "ietf", "w3c", "optaplanner", "gecco")
    for path in (Path(__file__).parents[2] / "solver").rglob("*.py"):
        text = path.read_text(encoding="utf-8").lower()
        assert not [name for name in names if name in text], path


def test_figures_survive_the_way_between_two_processes() -> None:
    one = Measured("x", 2, 0.5, 1.0, -3.0, 0, -2.0, proven=True, memory=10.0, breakdown={"a": 1.0})
    assert Measured.from_json(json.dumps(one.__dict__)) == one
