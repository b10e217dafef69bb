"""One program at a time writes a project; whose lock it is can be read, and a dead program's lock does not bind."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scheduler.project_file import Lock, LockedError, ProjectFileError, lock_owner, open_project, save_project
from tests.project_file.conference import small_conference

CONFERENCE = small_conference()


def foreign(path: Path, **changes: Any) -> Path:
    """A lock of another program, running on this computer unless changed."""
    sidecar = path.with_name(f"{path.name}.lock")
    owner = {
        "user": "berta",
        "host": socket.gethostname(),
        "process": os.getppid(),
        "time": "2025-03-31T08:00:00+00:00",
    }
    sidecar.write_text(json.dumps(owner | changes), encoding="utf-8")
    return sidecar


def ended_process() -> int:
    """The number of a process that has ended."""
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return save_project(tmp_path / "a.hofburg", CONFERENCE).path


def test_a_lock_says_who_has_it_and_is_given_back(path: Path) -> None:
    with Lock.take(path) as lock:
        owner = json.loads(path.with_name("a.hofburg.lock").read_text(encoding="utf-8"))
        assert set(owner) == {"user", "host", "process", "time"}
        assert (owner["host"], owner["process"]) == (socket.gethostname(), os.getpid())
        assert lock.is_held
    assert lock_owner(path) is None
    assert list(path.parent.iterdir()) == [path]


def test_another_programs_lock_refuses_and_names_its_owner(path: Path) -> None:
    before = path.read_bytes()
    sidecar = foreign(path, host="desk-2")
    with pytest.raises(LockedError, match=r"a\.hofburg is open for writing by berta on desk-2 .*take the project over"):
        save_project(open_project(path), CONFERENCE.replace(note="x"))
    assert path.read_bytes() == before
    assert sidecar.exists()
    owner = lock_owner(path)
    assert owner is not None
    assert owner.user == "berta"


def test_a_running_program_of_this_computer_keeps_its_lock(path: Path) -> None:
    foreign(path)
    with pytest.raises(LockedError):
        Lock.take(path)


def test_the_lock_of_an_ended_program_does_not_bind(path: Path) -> None:
    foreign(path, process=ended_process())
    assert lock_owner(path) is None
    with Lock.take(path) as lock:
        assert lock.is_held


def test_of_another_computer_nobody_knows_whether_the_program_ended(path: Path) -> None:
    foreign(path, host="desk-2", process=ended_process())
    with pytest.raises(LockedError):
        Lock.take(path)


def test_an_unreadable_lock_refuses_until_it_is_taken_over(path: Path) -> None:
    path.with_name("a.hofburg.lock").write_bytes(b"\xff")
    with pytest.raises(LockedError, match="unknown program"):
        Lock.take(path)
    with Lock.take(path, take_over=True) as lock:
        assert lock.is_held
    assert list(path.parent.iterdir()) == [path]


def test_a_lock_can_be_taken_over_and_its_former_owner_does_not_remove_it(path: Path) -> None:
    mine = Lock.take(path)
    sidecar = foreign(path, host="desk-2")
    assert not mine.is_held
    mine.release()
    assert sidecar.exists()
    saved = save_project(open_project(path), CONFERENCE.replace(note="x"), take_over=True)
    assert open_project(path) == saved


def test_saving_under_the_own_lock_keeps_it(path: Path) -> None:
    with Lock.take(path) as lock:
        save_project(open_project(path), CONFERENCE.replace(note="x"))
        assert lock.is_held
    assert lock_owner(path) is None


def test_opening_asks_for_no_lock(path: Path) -> None:
    foreign(path, host="desk-2")
    assert open_project(path).conference == CONFERENCE


def test_a_folder_that_may_not_be_written_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", forbidden)
    with pytest.raises(ProjectFileError, match=r"cannot be written .*another folder"):
        Lock.take(path)
