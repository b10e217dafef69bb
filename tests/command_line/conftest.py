"""The real command in a process of its own, and projects to give it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from samples import open_sample
from scheduler.model.conference import Conference
from scheduler.project_file import save_project

Run = Callable[..., subprocess.CompletedProcess[str]]
HOME = Path(__file__).resolve().parent.parent.parent


def running_in(folder: Path) -> Run:
    """Runs `hofburg` in a folder, without a display; returns its exit code and what it printed."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(HOME), os.environ.get("PYTHONPATH", "")]))

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "ui.command_line", *map(str, arguments)]
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=180, check=False)

    return run


@pytest.fixture
def hofburg(tmp_path: Path) -> Run:
    """Runs `hofburg` in an empty folder."""
    return running_in(tmp_path)


@pytest.fixture
def small() -> Conference:
    """A conference that is solved in a moment: one session of the sample, without anything that binds it."""
    overfull = open_sample("overfull")
    return overfull.replace(sessions=overfull.sessions[:1], rules=(), acceptances=())


@pytest.fixture
def project(tmp_path: Path, small: Conference) -> Path:
    """The small conference in a file, not solved yet."""
    return save_project(tmp_path / "small.hofburg", small).path


def assert_refused(ended: subprocess.CompletedProcess[str]) -> str:
    """Exit code 2, nothing on standard output, exactly one sentence on standard error; returns it."""
    assert (ended.returncode, ended.stdout) == (2, ""), ended
    sentence = ended.stderr.strip()
    assert "Traceback" not in sentence
    assert sentence.count("\n") == 0
    assert sentence.startswith("hofburg: ")
    assert sentence.endswith(".")
    return sentence
