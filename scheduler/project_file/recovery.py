"""Recovery copies: unsaved work, kept in one named folder of the user until it is saved or purged."""

import datetime as dt
import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from scheduler.errors import ProjectFileError
from scheduler.model.conference import Conference
from scheduler.project_file.format import dump_conference
from scheduler.project_file.lock import process_runs
from scheduler.project_file.store import replace_file

UNSAVED = "unsaved"
KEPT = 5
"""Copies kept of one project; older ones go."""


@dataclass(frozen=True)
class Draft:
    """Work that has no file yet, of one window of one program."""

    key: str
    """The process and a random part."""

    @classmethod
    def new(cls) -> "Draft":
        """Work that begins now, in this process."""
        return cls(f"{os.getpid()}x{secrets.token_hex(4)}")

    @property
    def is_left(self) -> bool:
        """Whether the program that made it runs no longer."""
        return not process_runs(int(self.key.partition("x")[0]))


Owner = Path | Draft
"""What copies belong to: a project file, or work that has none."""


@dataclass(frozen=True)
class RecoveryCopy:
    """A copy that `open_project` can read."""

    path: Path
    time: dt.datetime
    """When it was written, aware, UTC."""


def recovery_folder() -> Path:
    """Where recovery copies lie unless another folder is given."""
    return Path(platformdirs.user_state_dir("hofburg", appauthor=False)) / "recovery"


def write_recovery(project: Owner, conference: Conference, folder: Path | None = None) -> RecoveryCopy:
    """Keeps a copy of unsaved work; readable by its user only.

    Args:
        project: the file that the work belongs to, or the draft that was never saved.
        conference: the work.
        folder: where to keep it, otherwise `recovery_folder()`.

    Raises:
        ProjectFileError: when it cannot be written.
    """
    folder = folder or recovery_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ProjectFileError(
            "The folder {folder} for recovery copies cannot be made ({cause}). Save now.", folder=folder, cause=error.strerror or error
        ) from error
    now = dt.datetime.now(dt.UTC)
    path = folder / f"{_name(project)}-{now:%Y%m%dT%H%M%S%f}.hofburg"
    path.touch(mode=0o600)
    replace_file(path, dump_conference(conference))
    for old in recovery_copies(project, folder)[KEPT:]:
        old.path.unlink(missing_ok=True)
    return RecoveryCopy(path, now)


def recovery_copies(project: Owner, folder: Path | None = None) -> tuple[RecoveryCopy, ...]:
    """The copies of a project's unsaved work, the newest first."""
    found = sorted((folder or recovery_folder()).glob(f"{_name(project)}-*.hofburg"), reverse=True)
    return tuple(RecoveryCopy(path, _time(path)) for path in found)


def left_drafts(folder: Path | None = None) -> tuple[Draft, ...]:
    """Drafts of programs that ended before they were saved, the newest first."""
    found = sorted((folder or recovery_folder()).glob(f"{UNSAVED}*-*.hofburg"), key=_time, reverse=True)
    drafts = dict.fromkeys(Draft(path.name.removeprefix(UNSAVED).partition("-")[0]) for path in found)
    return tuple(draft for draft in drafts if draft.is_left)


def purge_recovery(project: Owner, folder: Path | None = None) -> int:
    """Deletes the copies of one project; returns how many."""
    return _delete(tuple(copy.path for copy in recovery_copies(project, folder)))


def purge_all_recovery(folder: Path | None = None) -> int:
    """Deletes all copies that there are; returns how many."""
    return _delete(_all_files(folder or recovery_folder()))


def _delete(paths: tuple[Path, ...]) -> int:
    for path in paths:
        path.unlink(missing_ok=True)
    return len(paths)


def _all_files(folder: Path) -> tuple[Path, ...]:
    """All copies, and what a program that was killed while writing one has left."""
    return (*folder.glob("*.hofburg"), *folder.glob(".*.tmp"))


def _name(project: Owner) -> str:
    """The same for every way of writing a project's path; says nothing of its folders."""
    if isinstance(project, Draft):
        return f"{UNSAVED}{project.key}"
    return hashlib.sha256(str(project.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _time(path: Path) -> dt.datetime:
    return dt.datetime.strptime(path.stem.rpartition("-")[2], "%Y%m%dT%H%M%S%f").replace(tzinfo=dt.UTC)
