"""The set-up finds what is missing, says what it does, and does nothing twice."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from ui import bootstrap

posix = pytest.mark.skipif(os.name == "nt", reason="apt and signals of a terminal are not of Windows")


class Commands:
    """Takes the place of running commands: remembers them, and lets those fail that contain a given word."""

    def __init__(self, *failing: str) -> None:
        self.failing = failing
        self.run: list[list[str]] = []

    def __call__(self, command: Sequence[str], **_options: object) -> subprocess.CompletedProcess[str]:
        self.run.append([str(part) for part in command])
        fails = any(word in self.run[-1] for word in self.failing)
        return subprocess.CompletedProcess(command, int(fails), stdout="/site-packages\n", stderr="")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project folder, and an environment in it that already has an interpreter."""
    (tmp_path / "pyproject.toml").write_text("[project]")
    python = bootstrap.python_of(tmp_path / ".venv")
    python.parent.mkdir(parents=True)
    python.touch()
    monkeypatch.setattr(bootstrap, "HOME", tmp_path)
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", tmp_path / ".venv")
    return tmp_path


def run_by(monkeypatch: pytest.MonkeyPatch, *failing: str) -> Commands:
    commands = Commands(*failing)
    monkeypatch.setattr(bootstrap.subprocess, "run", commands)
    return commands


def installations(commands: Commands) -> list[str]:
    return [command[-1] for command in commands.run if "install" in command]


@pytest.mark.parametrize(
    ("message", "package"),
    [
        ("ImportError: libEGL.so.1: cannot open shared object file: No such file or directory", "libegl1"),
        ("OSError: libxcb-cursor.so.0: cannot open shared object file: No such file or directory", "libxcb-cursor0"),
        ("ImportError: libglib-2.0.so.0: cannot open shared object file: No such file or directory", "libglib2.0-0"),
        ("ImportError: libunheard-of.so.7: cannot open shared object file: No such file or directory", None),
        ("ModuleNotFoundError: No module named 'PySide6'", None),
    ],
)
def test_a_loaders_message_names_the_debian_package(message: str, package: str | None):
    assert bootstrap.missing_package(message) == package


def test_everything_that_is_missing_is_fetched_at_once():
    found = bootstrap.missing_packages(bootstrap.FOR_QT, "libEGL.so.1: cannot open", is_there=lambda library: "lib-" in library)
    assert found == list(dict.fromkeys(bootstrap.FOR_QT.values()))


def test_a_library_that_the_loader_names_is_fetched_even_where_it_seemed_to_be_there():
    assert bootstrap.missing_packages(bootstrap.FOR_QT, "libGL.so.1: cannot open", is_there=lambda _: True) == ["libgl1"]


@pytest.mark.parametrize(
    ("environment", "platforms"),
    [
        ({}, ["offscreen"]),
        ({"DISPLAY": ":0"}, ["offscreen", "xcb"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["offscreen", "xcb", "wayland"]),
    ],
)
def test_what_a_display_needs_is_wanted_only_where_there_is_one(environment: dict[str, str], platforms: list[str]):
    found, libraries = bootstrap.wanted_libraries(environment)
    assert found == platforms
    assert ("libxcb-cursor.so.0" in libraries) is ("DISPLAY" in environment)


def test_a_library_of_the_system_loads_and_another_does_not():
    assert not bootstrap.loads("libunheard-of.so.7")
    if sys.platform.startswith("linux"):
        assert bootstrap.loads("libc.so.6")


def test_an_older_python_is_told_so():
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer, this is 3\.10"):
        bootstrap.require_python((3, 10))
    bootstrap.require_python((3, 11))


def test_the_second_start_installs_nothing(project: Path, monkeypatch: pytest.MonkeyPatch):
    commands = run_by(monkeypatch)
    bootstrap.prepare()
    bootstrap.prepare()
    assert installations(commands) == [str(project)]


def test_a_changed_pyproject_is_installed_again(project: Path, monkeypatch: pytest.MonkeyPatch):
    commands = run_by(monkeypatch)
    bootstrap.prepare()
    (project / "pyproject.toml").write_text("[project]\nname = 'hofburg'")
    bootstrap.prepare()
    assert installations(commands) == [str(project), str(project)]


def test_what_the_tests_need_comes_once_and_is_enough_for_the_program(project: Path, monkeypatch: pytest.MonkeyPatch):
    commands = run_by(monkeypatch)
    for extra in ("test", "", "test"):
        bootstrap.prepare(extra)
    assert installations(commands) == [f"{project}[test]"]


def test_an_installation_that_failed_is_tried_again(project: Path, monkeypatch: pytest.MonkeyPatch):
    run_by(monkeypatch, "--editable")
    with pytest.raises(SystemExit, match="did not succeed"):
        bootstrap.prepare()
    commands = run_by(monkeypatch)
    bootstrap.prepare()
    assert installations(commands) == [str(project)]


def test_a_moved_folder_gets_a_new_environment(project: Path, monkeypatch: pytest.MonkeyPatch):
    run_by(monkeypatch)
    bootstrap.prepare()
    made: list[Path] = []
    monkeypatch.setattr(bootstrap.venv.EnvBuilder, "create", lambda _, folder: made.append(folder))
    bootstrap.prepare()
    assert made == []
    monkeypatch.setattr(bootstrap, "HOME", project / "..")
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", project / ".venv")
    (project.parent / "pyproject.toml").write_text("[project]")
    bootstrap.prepare()
    assert made == [project / ".venv"]


def test_an_environment_without_pip_gets_it_from_the_systems_pip(project: Path, monkeypatch: pytest.MonkeyPatch):
    commands = run_by(monkeypatch, "--version")
    bootstrap.prepare()
    first, second = (command for command in commands.run if "install" in command)
    assert first[0] == sys.executable
    assert first[-3:] == ["--target", str(Path("/site-packages")), "pip"]
    assert second[0] == str(bootstrap.python_of(project / ".venv"))


def test_a_python_without_pip_is_told_what_to_install(project: Path, monkeypatch: pytest.MonkeyPatch):
    run_by(monkeypatch, "--version")
    monkeypatch.setattr(bootstrap, "find_spec", lambda _: None)
    with pytest.raises(SystemExit, match="sudo apt-get install python3-pip"):
        bootstrap.prepare()


def test_without_rights_it_says_the_line_to_type(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _: None)
    assert not bootstrap.install_debian(["libegl1", "libgl1"])
    assert "sudo apt-get install libegl1 libgl1" in capsys.readouterr().err


@posix
@pytest.mark.parametrize(("user", "rights"), [(0, []), (1000, ["sudo", "-n"])])
def test_apt_runs_as_root_or_with_sudo(user: int, rights: list[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: user)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _: "/usr/bin/apt-get")
    commands = run_by(monkeypatch)
    assert bootstrap.install_debian(["libegl1"])
    assert commands.run[-1][: len(rights) + 1] == [*rights, "env"]
    assert commands.run[-1][-1] == "libegl1"


@posix
def test_apt_reads_its_lists_anew_before_it_gives_up(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _: "/usr/bin/apt-get")
    commands = run_by(monkeypatch, "install")
    assert not bootstrap.install_debian(["libegl1"])
    assert ["install" in command for command in commands.run] == [True, False, True]
    assert "could not install libegl1" in capsys.readouterr().err


ANSWERS_CTRL_C = """
import sys, time
try:
    print("ready", flush=True)
    time.sleep(60)
except KeyboardInterrupt:
    time.sleep(1)
    sys.exit(7)
"""


@posix
def test_ctrl_c_is_left_to_the_program():
    starter = "import sys; from ui.bootstrap import hand_over; sys.exit(hand_over([sys.executable, '-c', sys.argv[1]]))"
    command = [sys.executable, "-c", starter, ANSWERS_CTRL_C]
    with subprocess.Popen(command, cwd=bootstrap.HOME, stdout=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout
        assert process.stdout.readline() == b"ready\n"
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(timeout=20) == 7


def test_the_programs_exit_code_is_passed_on():
    assert bootstrap.hand_over([sys.executable, "-c", "raise SystemExit(7)"]) == 7
