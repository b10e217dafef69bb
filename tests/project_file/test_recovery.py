"""Recovery copies lie in one named folder, are found by project, and purging leaves none."""

import subprocess
import sys
from pathlib import Path

import pytest

from scheduler.project_file import (
    Draft,
    ProjectFileError,
    left_drafts,
    open_project,
    purge_all_recovery,
    purge_recovery,
    recovery_copies,
    recovery_folder,
    write_recovery,
)
from scheduler.project_file.recovery import KEPT
from tests.project_file.conference import small_conference

CONFERENCE = small_conference()


def test_a_copy_opens_as_a_project(tmp_path: Path) -> None:
    project = tmp_path / "a.hofburg"
    copy = write_recovery(project, CONFERENCE, tmp_path / "recovery")
    assert recovery_copies(project, tmp_path / "recovery") == (copy,)
    assert open_project(copy.path).conference == CONFERENCE
    assert copy.path.stat().st_mode & 0o077 == 0
    assert not project.exists()


def test_copies_belong_to_their_project(tmp_path: Path) -> None:
    one, other = tmp_path / "a.hofburg", tmp_path / "b.hofburg"
    write_recovery(one, CONFERENCE, tmp_path / "recovery")
    drafts = Draft.new(), Draft.new()
    for draft in drafts:
        write_recovery(draft, CONFERENCE, tmp_path / "recovery")
    assert recovery_copies(other, tmp_path / "recovery") == ()
    assert [len(recovery_copies(draft, tmp_path / "recovery")) for draft in drafts] == [1, 1]
    assert len(recovery_copies(tmp_path / "sub" / ".." / "a.hofburg", tmp_path / "recovery")) == 1


def test_the_newest_come_first_and_old_ones_go(tmp_path: Path) -> None:
    project = tmp_path / "a.hofburg"
    written = [write_recovery(project, CONFERENCE.replace(note=str(n)), tmp_path / "recovery") for n in range(KEPT + 2)]
    assert recovery_copies(project, tmp_path / "recovery") == tuple(reversed(written[2:]))


def test_purging_reaches_one_project_or_everything(tmp_path: Path) -> None:
    folder = tmp_path / "recovery"
    for project in (tmp_path / "a.hofburg", tmp_path / "b.hofburg", Draft.new()):
        write_recovery(project, CONFERENCE, folder)
    assert purge_recovery(tmp_path / "a.hofburg", folder) == 1
    assert len(list(folder.iterdir())) == 2
    (folder / ".a.hofburg.1234.tmp").touch()
    assert purge_all_recovery(folder) == 3
    assert list(folder.iterdir()) == []
    assert purge_all_recovery(tmp_path / "none") == 0


def test_drafts_are_left_by_programs_that_no_longer_run(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    first, second, running = Draft(f"{ended.pid}xaa"), Draft(f"{ended.pid}xbb"), Draft.new()
    for draft in (first, second, first, running):
        write_recovery(draft, CONFERENCE, tmp_path)
    write_recovery(tmp_path / "a.hofburg", CONFERENCE, tmp_path)
    assert left_drafts(tmp_path) == (first, second)
    assert not running.is_left


def test_the_usual_folder_is_one_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    copy = write_recovery(Draft.new(), CONFERENCE)
    assert copy.path.parent == recovery_folder()
    assert recovery_folder().name == "recovery"
    assert "hofburg" in recovery_folder().parts


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ProjectFileError, match="recovery copies cannot be made"):
        write_recovery(Draft.new(), CONFERENCE, tmp_path / "file" / "recovery")
