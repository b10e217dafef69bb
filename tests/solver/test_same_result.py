"""One seed, one worker and a limit of work give one timetable, whatever the order in which a process keeps its sets."""

import os
import subprocess
import sys

from solver.outcome import EndedBy, Progress, SolveConfig
from solver.verified import solve_verified
from tests.generator import make_conference

PROGRAM = """
from solver.outcome import SolveConfig
from solver.solve import solve
from tests.generator import make_conference
found = solve(make_conference(5, 12).conference, SolveConfig(time_limit=None, work_limit=1, workers=1, seed=7))
print(found.status, found.objective, found.timetable.model_dump_json())
"""


def _said(hash_seed: str) -> str:
    environment = os.environ | {"PYTHONHASHSEED": hash_seed}
    return subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True).stdout


def test_the_order_of_sets_changes_nothing() -> None:
    one = _said("1")
    assert "placements" in one
    assert one == _said("2")


def test_stop_keeps_the_best_timetable_so_far() -> None:
    seen: list[Progress] = []
    conference = make_conference(5, 20).conference
    found = solve_verified(conference, SolveConfig(time_limit=60, workers=1), seen.append, lambda: any(p.timetable for p in seen))
    assert found.outcome.ended_by in {EndedBy.STOP, EndedBy.PROOF}
    assert found.outcome.timetable is not None
    assert found.outcome.objective is not None
    assert found.outcome.objective <= min(p.value for p in seen if p.timetable is not None and p.value is not None)
