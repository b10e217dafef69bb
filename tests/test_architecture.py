"""The walls hold: who may import whom, who converts time, how long a file may be."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parent.parent
SOURCES = [path for floor in ("scheduler", "solver", "ui", "samples") for path in sorted((HOME / floor).rglob("*.py"))]
CONVERTS_TIME = {"scheduler/calendar.py", "scheduler/model/base.py", "scheduler/model/references.py"}
"""The calendar; and in the model what reads a moment with its offset, and what knows whether a zone exists."""


def test_imports_point_downwards_only():
    lint = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([lint, "--no-cache"], cwd=HOME, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(HOME)))
def test_one_place_converts_time(path: Path):
    if str(path.relative_to(HOME)) in CONVERTS_TIME:
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.module != "zoneinfo"
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"astimezone", "utcoffset", "fromtimestamp"}, f"{path.name}:{node.lineno}"


def test_reportlab_is_imported_in_the_papers_only():
    for path in SOURCES:
        if "papers" not in path.parts:
            assert "reportlab" not in path.read_text(encoding="utf-8"), path


def test_no_file_has_grown_too_large():
    long = {str(p.relative_to(HOME)): n for p in SOURCES if (n := len(p.read_text(encoding="utf-8").splitlines())) > 420}
    assert not long
