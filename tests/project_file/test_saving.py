"""Saving replaces a file as a whole or leaves it as it was; nobody's work is lost."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import scheduler
from scheduler.model.base import Text
from scheduler.project_file import (
    ChangedOnDiskError,
    Lock,
    ProjectFileError,
    dump_conference,
    open_project,
    save_project,
)
from tests.project_file.conference import small_conference

REPOSITORY = Path(__file__).parents[2]
CONFERENCE = small_conference()
RENAMED = CONFERENCE.replace(title=Text.of("Another title"))


def test_saving_leaves_the_file_and_nothing_else(tmp_path: Path) -> None:
    project = save_project(tmp_path / "a.hofburg", CONFERENCE)
    again = save_project(project, RENAMED)
    assert open_project(project.path) == again
    assert again.conference == RENAMED
    assert [path.name for path in tmp_path.iterdir()] == ["a.hofburg"]


def test_a_file_that_another_program_changed_is_not_overwritten(tmp_path: Path) -> None:
    project = save_project(tmp_path / "a.hofburg", CONFERENCE)
    theirs = dump_conference(RENAMED)
    project.path.write_bytes(theirs)
    with pytest.raises(ChangedOnDiskError, match=r"a\.hofburg was changed by another program.*under another name"):
        save_project(project, CONFERENCE)
    assert project.path.read_bytes() == theirs
    assert save_project(project, CONFERENCE, overwrite=True).conference == CONFERENCE
    assert project.path.read_bytes() == dump_conference(CONFERENCE)


def test_a_file_that_was_removed_is_not_made_again_silently(tmp_path: Path) -> None:
    project = save_project(tmp_path / "a.hofburg", CONFERENCE)
    project.path.unlink()
    with pytest.raises(ChangedOnDiskError, match="moved or removed"):
        save_project(project, CONFERENCE)
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_replaces_none(tmp_path: Path) -> None:
    path = save_project(tmp_path / "a.hofburg", CONFERENCE).path
    with pytest.raises(ChangedOnDiskError, match="exists already"):
        save_project(path, RENAMED)
    assert open_project(path).conference == CONFERENCE
    save_project(path, RENAMED, overwrite=True)
    assert open_project(path).conference == RENAMED


def test_a_project_saved_twice_in_a_row_is_not_taken_for_changed(tmp_path: Path) -> None:
    project = save_project(tmp_path / "a.hofburg", CONFERENCE)
    project = save_project(project, RENAMED)
    project = save_project(project, CONFERENCE)
    assert open_project(project.path).fingerprint == project.fingerprint


def test_the_mode_is_kept_and_a_link_stays_a_link(tmp_path: Path) -> None:
    project = save_project(tmp_path / "a.hofburg", CONFERENCE)
    project.path.chmod(0o640)
    link = tmp_path / "link.hofburg"
    link.symlink_to(project.path)
    save_project(open_project(link), RENAMED)
    assert link.is_symlink()
    assert stat.S_IMODE(project.path.stat().st_mode) == 0o640
    assert open_project(project.path).conference == RENAMED


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "may not be written"), (errno.EIO, "Save elsewhere")],
)
@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_failing_disk_leaves_the_old_file(
    number: int, said: str, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = save_project(tmp_path / "a.hofburg", CONFERENCE)
    before = project.path.read_bytes()

    open_as_ever = os.open

    def failing(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    def failing_for_the_new_file(path: Path, flags: int, mode: int = 0o777) -> int:
        return failing() or -1 if Path(path).suffix == ".tmp" else open_as_ever(path, flags, mode)

    with Lock.take(project.path), monkeypatch.context() as patch:
        if step == "write":
            patch.setattr(os, "open", failing_for_the_new_file)
        elif step == "fsync":
            patch.setattr(os, "fsync", failing)
        else:
            patch.setattr(Path, "replace", failing)
        with pytest.raises(ProjectFileError, match=said) as raised:
            save_project(project, RENAMED)
    assert "a.hofburg" in str(raised.value)
    assert project.path.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["a.hofburg"]


def test_a_program_killed_between_writing_and_renaming_leaves_the_old_file_whole(tmp_path: Path) -> None:
    path = save_project(tmp_path / "a.hofburg", CONFERENCE).path
    before = path.read_bytes()
    code = (
        "import os, signal, sys; from pathlib import Path; from scheduler.project_file import *;"
        "from scheduler.model.base import Text; project = open_project(sys.argv[1]);"
        "Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL);"
        "save_project(project, project.conference.replace(title=Text.of('Another title')))"
    )
    child = subprocess.run([sys.executable, "-c", code, str(path)], cwd=REPOSITORY, check=False, capture_output=True)
    assert child.returncode == -9
    assert path.read_bytes() == before
    assert any(left.suffix == ".tmp" for left in tmp_path.iterdir()), "it was killed after writing"
    saved = save_project(open_project(path), RENAMED)  # the lock of the killed program does not bind
    assert open_project(path) == saved
    assert [left.name for left in tmp_path.iterdir()] == ["a.hofburg"]


def test_samples_are_never_written() -> None:
    samples = Path(scheduler.__file__).parent.parent / "samples"
    with pytest.raises(ProjectFileError, match=r"is a sample and stays as it is\. Save"):
        save_project(samples / "new.hofburg", CONFERENCE, overwrite=True)
    assert not (samples / "new.hofburg").exists()


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError, match=r"gone does not exist\. Create it"):
        save_project(tmp_path / "gone" / "a.hofburg", CONFERENCE)


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.hofburg").mkdir()
    with pytest.raises(ProjectFileError, match=r"a\.hofburg"):
        save_project(tmp_path / "a.hofburg", CONFERENCE, overwrite=True)
    assert [path.name for path in tmp_path.iterdir()] == ["a.hofburg"]
