"""What the commands do when all is well, and their exit codes."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from samples import open_sample, sample_names
from scheduler.edits import unschedule
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.person import Privacy
from scheduler.model.release import ReleaseKind
from scheduler.project_file import open_project, read_conference, save_project
from tests.command_line.conftest import Run, assert_refused
from tests.papers.sample import conference as paper_sample
from tests.papers.sample import released
from tests.papers.test_papers import pages
from ui.command_line import app
from ui.command_line.app import OPEN, directed
from ui.command_line.results import CheckResult, SolveResult

STAMP = "2025-03-31T09:00:00+02:00"


def protected_names(conference: Conference) -> list[str]:
    return [person.name for person in conference.people if person.privacy is not Privacy.FULL]


def test_solve_without_out_changes_no_file(hofburg: Run, tmp_path: Path, project: Path) -> None:
    before = project.read_bytes()
    ended = hofburg("solve", project)
    assert ended.returncode == 0, ended.stderr
    assert "cannot be improved" in ended.stdout
    assert "nothing is without a place, no conflict" in ended.stdout
    assert project.read_bytes() == before
    assert list(tmp_path.iterdir()) == [project]


def test_solve_saves_what_check_finds_free_of_conflicts(hofburg: Run, tmp_path: Path, project: Path) -> None:
    assert hofburg("check", project).returncode == 1
    assert hofburg("solve", project, "-o", "solved.hofburg").returncode == 0
    ended = hofburg("check", "solved.hofburg")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert hofburg("solve", project, "-o", project).returncode == 0
    assert hofburg("check", project).returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == {"small.hofburg", "solved.hofburg"}


def test_solve_keeps_the_best_partial_timetable_of_an_impossible_conference(hofburg: Run, tmp_path: Path) -> None:
    ended = hofburg("solve", "overfull", "-o", "partial.hofburg")
    assert ended.returncode == 1
    assert "Without a place" in ended.stdout
    assert read_conference(tmp_path / "partial.hofburg").timetable.placements


def test_json_of_solve_is_as_documented(hofburg: Run) -> None:
    ended = hofburg("solve", "overfull", "--json")
    result = SolveResult.model_validate_json(ended.stdout)
    assert (ended.returncode, ended.stderr) == (1, "")
    assert (result.status, result.conflict_free) == ("infeasible", False)
    assert result.levels[0].name == "place everything"
    titles = {str(session.id): str(session.title) for session in open_sample("overfull").sessions}
    assert result.unplaced
    assert all(titles[missing.session] == missing.title and missing.reason for missing in result.unplaced)


def test_json_of_a_solved_conference(hofburg: Run, project: Path) -> None:
    result = SolveResult.model_validate_json(hofburg("solve", project, "--json").stdout)
    assert (result.status, result.ended_by, result.conflict_free) == ("optimal", "proof", True)
    assert result.objective == result.bound == sum(result.penalties.values())
    assert result.first_solution_seconds is not None
    assert result.first_solution_seconds <= result.seconds


def test_one_worker_and_one_seed_give_one_timetable(hofburg: Run, tmp_path: Path) -> None:
    for name in ("a.hofburg", "b.hofburg"):
        hofburg("solve", "overfull", "--workers", "1", "--seed", "5", "--work-limit", "2", "-o", name)
    assert (tmp_path / "a.hofburg").read_bytes() == (tmp_path / "b.hofburg").read_bytes()


@pytest.mark.parametrize("sample", sample_names())
def test_no_json_names_a_protected_person(hofburg: Run, sample: str) -> None:
    checked = hofburg("check", sample, "--json")
    solved = hofburg("solve", sample, "--json", "--time-limit", "4")
    CheckResult.model_validate_json(checked.stdout)
    SolveResult.model_validate_json(solved.stdout)
    for name in protected_names(open_sample(sample)):
        assert name not in checked.stdout + checked.stderr
        assert name not in solved.stdout + solved.stderr


def test_the_alliance_sample_has_protected_persons() -> None:
    assert len(protected_names(open_sample("alliance-25"))) >= 2


@pytest.mark.parametrize("paper", ["programme", "grid"])
def test_one_stamp_gives_one_paper(hofburg: Run, tmp_path: Path, project: Path, paper: str) -> None:
    hofburg("solve", project, "-o", project)
    for name in ("a.pdf", "b.pdf"):
        ended = hofburg("export", project, "--paper", paper, "--page", "a3", "--stamp", STAMP, "-o", name)
        assert ended.returncode == 0, ended.stderr
    first = (tmp_path / "a.pdf").read_bytes()
    assert first.startswith(b"%PDF")
    assert first == (tmp_path / "b.pdf").read_bytes()


def test_a_paper_of_an_unfinished_timetable_says_so(hofburg: Run, tmp_path: Path) -> None:
    ended = hofburg("export", "overfull", "--paper", "grid", "-o", "grid.pdf")
    assert ended.returncode == 1
    assert "not complete" in ended.stderr
    assert (tmp_path / "grid.pdf").read_bytes().startswith(b"%PDF")


def test_demo_makes_project_and_papers_and_goes_without_a_display(hofburg: Run, tmp_path: Path) -> None:
    ended = hofburg("demo", "--out", "made")
    assert ended.returncode == 0, ended.stderr
    made = tmp_path / "made"
    for name in ("alliance-25.hofburg", "programme.pdf", "day-grid.pdf"):
        assert str((made / name).resolve()) in ended.stdout
        assert (made / name).stat().st_size > 1000
    assert "no display" in ended.stdout
    assert open_project(made / "alliance-25.hofburg").conference.timetable.placements


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for other processes")
def test_two_processes_on_one_file(tmp_path: Path) -> None:
    save_project(tmp_path / "a.hofburg", open_sample("forum-200"))
    command = [sys.executable, "-m", "ui.command_line", "solve", "a.hofburg", "--time-limit", "120", "-o", "a.hofburg"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as first:
        assert first.stderr is not None
        first.stderr.readline()  # the search has begun, so the lock is held
        second = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
        first.send_signal(signal.SIGINT)
        first.communicate(timeout=60)
    assert "open for writing" in assert_refused(second)
    assert first.returncode == 0
    assert read_conference(tmp_path / "a.hofburg").timetable.placements
    assert [path.name for path in tmp_path.iterdir()] == ["a.hofburg"]


def test_a_paper_names_the_release_until_the_file_is_edited(hofburg: Run, tmp_path: Path) -> None:
    published = released(paper_sample(), number=2, kind=ReleaseKind.REVISION)
    for made, expected in ((published, "Final programme, Rev. 2"), (unschedule(published, SessionId("s8")), "Draft, not published")):
        (tmp_path / "p.hofburg").unlink(missing_ok=True)
        save_project(tmp_path / "p.hofburg", made)
        hofburg("export", "p.hofburg", "--paper", "grid", "-o", "p.pdf")
        assert all(expected in page for page in pages((tmp_path / "p.pdf").read_bytes()))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for other processes")
def test_ctrl_c_stops_the_search_and_keeps_the_best(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ui.command_line", "solve", "forum-200", "--time-limit", "120", "-o", str(tmp_path / "kept.hofburg")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr is not None
        for line in running.stderr:
            if line.startswith("Best so far"):
                break
        running.send_signal(signal.SIGINT)
        asked = time.monotonic()
        out, err = running.communicate(timeout=60)
    assert time.monotonic() - asked < 15
    assert "Traceback" not in err
    assert "was stopped; the best so far is kept" in out
    assert running.returncode == 0
    assert len(read_conference(tmp_path / "kept.hofburg").timetable.placements) >= 200


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["solve"], [OPEN, "--", "solve"]),
        (["./solve"], [OPEN, "--", "./solve"]),
        (["--", "solve"], [OPEN, "--", "solve"]),
        (["solve", "plan"], ["solve", "plan"]),
        (["check"], ["check"]),
        (["plan.hofburg"], [OPEN, "--", "plan.hofburg"]),
        (["--version"], ["--version"]),
        ([], []),
    ],
)
def test_a_file_named_solve_opens_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], meant: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "solve").write_text("a file")
    assert directed(arguments) == meant


def test_a_file_named_solve_is_read(hofburg: Run, tmp_path: Path, small: Conference) -> None:
    save_project(tmp_path / "solve", small)
    assert "display" in hofburg("solve").stderr
    assert hofburg("solve", "solve").returncode == 0
    assert hofburg("check", "solve").returncode == 1


def test_help_and_version() -> None:
    runner = CliRunner()
    for command in ("demo", "solve", "check", "export"):
        assert command in runner.invoke(app, ["--help"]).output
        assert runner.invoke(app, [command, "--help"]).exit_code == 0
    assert runner.invoke(app, ["--version"]).output.startswith("hofburg ")


@pytest.mark.parametrize("arguments", [("check", "overfull"), ("solve", "overfull"), ("--version",)])
def test_only_the_window_loads_qt(arguments: tuple[str, ...]) -> None:
    code = (
        "import sys; from ui.command_line import run; run(sys.argv[1:]);"
        " sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
