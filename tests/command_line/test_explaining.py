"""`hofburg explain`: what it prints, its JSON, its exit codes."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from samples import open_sample
from scheduler.checker import check
from scheduler.model.conference import Conference
from scheduler.project_file import save_project
from solver.explain import applied
from solver.outcome import SolveConfig
from solver.solve import solve
from tests.command_line.conftest import Run, assert_refused
from ui.command_line.explain import ExplainResult


def test_every_clash_is_told_with_its_ways_out(hofburg: Run, tmp_path: Path) -> None:
    ended = hofburg("explain", "overfull")
    assert (ended.returncode, ended.stderr) == (1, "")
    for number in (1, 2, 3):
        assert f"Clash {number}: these cannot all hold." in ended.stdout
        assert f"Ways out of clash {number}" in ended.stdout
    assert "H.E. Margarethe Löwenstein is there in these windows only: Monday 09:45–11:45." in ended.stdout
    assert "With these 3 changes together every session has a place" in ended.stdout
    assert "Without a place in the best partial timetable (3)" in ended.stdout
    assert ended.stdout.endswith("Meeting of National Co-ordinators: 3 clashes.\n")
    assert list(tmp_path.iterdir()) == []


def test_json_of_explain_is_as_documented(hofburg: Run) -> None:
    ended = hofburg("explain", "overfull", "--json")
    result = ExplainResult.model_validate_json(ended.stdout)
    assert (ended.returncode, ended.stderr) == (1, "")
    conference = open_sample("overfull")
    assert len(result.clashes) == 3
    for clash in result.clashes:
        assert clash.verified
        assert all(member.rule and member.message and member.subjects for member in clash.members)
        assert all(way.verified and way.edits for way in clash.ways_out)
    assert result.combination is not None
    assert result.combination.verified
    solved = solve(applied(conference, result.combination.edits), SolveConfig(preferences=False))
    assert solved.timetable is not None
    assert check(applied(conference, result.combination.edits), solved.timetable).conflict_free
    assert {missing.session for missing in result.unplaced} <= set(conference.session)
    assert [set(entry) for entry in json.loads(ended.stdout)["clashes"]][0] >= {"members", "verified", "ways_out"}


def test_a_conference_with_a_timetable_ends_with_0(hofburg: Run, project: Path) -> None:
    before = project.read_bytes()
    ended = hofburg("explain", project)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "every session can have a place" in ended.stdout
    result = ExplainResult.model_validate_json(hofburg("explain", project, "--json").stdout)
    assert (result.complete, result.clashes, result.combination, result.unplaced) == (True, (), None, ())
    assert project.read_bytes() == before


@pytest.mark.parametrize("arguments", [("nothing.hofburg",), ("overfull", "--time-limit", "0"), ("overfull", "--time-limit", "nan")])
def test_bad_input_is_one_sentence(hofburg: Run, arguments: tuple[str, ...]) -> None:
    assert_refused(hofburg("explain", *arguments))


def test_a_conference_without_sessions_is_refused(hofburg: Run, tmp_path: Path, small: Conference) -> None:
    save_project(tmp_path / "empty.hofburg", small.replace(sessions=()))
    assert "no session to plan" in assert_refused(hofburg("explain", "empty.hofburg"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for other processes")
def test_ctrl_c_keeps_what_was_found() -> None:
    command = [sys.executable, "-m", "ui.command_line", "explain", "overfull"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        first = next(line for line in running.stdout if line.startswith("Clash 1"))
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert first
    assert "Stopping; what was found so far is kept." in err
    assert "the search was ended early" in out
    assert running.returncode == 1
