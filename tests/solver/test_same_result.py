"""One seed, one worker and a limit of work give one timetable, whatever the order in which a process keeps its sets."""

import os
import subprocess
import sys

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
