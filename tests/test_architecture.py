"""The walls hold: who may import whom, who converts time, how long a file may be."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parent.parent
SOURCES = [path for floor in ("scheduler", "solver", "ui", "samples") for path in sorted((HOME / floor).rglob("*.py"))]
EACH = pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(HOME).as_posix())
CONVERTS_TIME = {"scheduler/calendar.py", "scheduler/model/base.py", "scheduler/model/references.py"}
"""The calendar; and in the model what reads a moment with its offset, and what knows whether a zone exists."""
LONGEST = 400
"""Lines of a file. Most are far shorter; one that gets here holds two things with two names."""


def test_imports_point_downwards_only():
    lint = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([lint, "--no-cache"], cwd=HOME, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("module", ["ui.desktop.app", "solver.worker"])
def test_the_solver_is_loaded_when_it_searches_and_not_before(module: str):
    """OR-Tools brings pandas with it: a third of a second and much memory, which a window and most first timetables do without."""
    loaded = f"import sys, {module}; sys.exit('ortools' in sys.modules or 'pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], cwd=HOME, check=False).returncode == 0


def conversions(source: str) -> Iterator[str]:
    """What in a source converts time or opens the way to it."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.ImportFrom(module="zoneinfo") | ast.Import(names=[ast.alias(name="zoneinfo")]):
                yield f"line {node.lineno}: zoneinfo"
            case ast.Attribute(attr="astimezone" | "utcoffset" | "fromtimestamp" | "utcfromtimestamp" as name):
                yield f"line {node.lineno}: {name}"
            case _:
                pass


@EACH
def test_one_place_converts_time(path: Path):
    if path.relative_to(HOME).as_posix() not in CONVERTS_TIME:
        assert list(conversions(path.read_text(encoding="utf-8"))) == []


def test_a_conversion_of_time_is_seen():
    source = "from zoneinfo import ZoneInfo\nimport zoneinfo\nlocal = moment.astimezone(ZoneInfo(name))\nday = moment.date()"
    assert list(conversions(source)) == ["line 1: zoneinfo", "line 2: zoneinfo", "line 3: astimezone"]


@EACH
def test_no_file_has_grown_too_large(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_the_set_up_needs_the_standard_library_only():
    for node in ast.walk(ast.parse((HOME / "ui" / "bootstrap.py").read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names
