"""Opening and saving project files. Opening never writes; saving replaces a file as a whole or leaves it as it was."""

import contextlib
import errno
import hashlib
import os
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path

import scheduler
from scheduler.errors import ProjectFileError
from scheduler.model.conference import Conference
from scheduler.project_file.format import dump_conference, parse_conference
from scheduler.project_file.lock import Lock
from scheduler.sentence import Sentence

LARGEST = 256 * 1024 * 1024
"""Bytes of the largest file that is opened; a project of 1000 sessions has about one hundredth of it."""


class ChangedOnDiskError(ProjectFileError):
    """The file is no longer the one that was opened; saving would lose the work of another program."""


@dataclass(frozen=True)
class Project:
    """A conference and the file it was read from."""

    conference: Conference
    path: Path
    fingerprint: str
    """SHA-256 of the bytes of the file when it was read or written last, hexadecimal."""


def open_project(path: Path | str) -> Project:
    """Reads a project file and leaves it untouched.

    Raises:
        ProjectFileError: when the file is missing, no project, damaged, newer than the program, or wrong inside.
    """
    path = Path(path)
    data = _read(path)
    return Project(parse_conference(data, path.name), path, _fingerprint(data))


def read_conference(path: Path | str) -> Conference:
    """The conference of a project file; errors as in `open_project`."""
    return open_project(path).conference


def save_project(target: Project | Path | str, conference: Conference, *, overwrite: bool = False, take_over: bool = False) -> Project:
    """Saves a conference, under the lock of the file, which is taken for the time of saving unless this process has it.

    Args:
        target: the project as it was opened or saved last; or the path of a new file.
        conference: what to save.
        overwrite: replace a file that another program changed, or that stands where a new one is to be.
        take_over: take the lock even from an owner that may still run.

    Returns:
        The project as it now is on disk; the next saving needs it.

    Raises:
        ChangedOnDiskError: when the file changed since it was opened, or a new file would replace one.
        LockedError: when somebody else has the file open.
        ProjectFileError: when it cannot be written; the file on disk is then as it was.
    """
    path = target.path if isinstance(target, Project) else Path(target)
    expected = target.fingerprint if isinstance(target, Project) else None
    _refuse_samples(path)
    data = dump_conference(conference)
    if not path.resolve().parent.is_dir():
        raise ProjectFileError("The folder {parent} does not exist. Create it, or save the project elsewhere.", parent=path.parent)
    with Lock.take(path, take_over=take_over):
        if not overwrite:
            _refuse_changed(path, expected)
        _remove_leftovers(path.resolve())
        replace_file(path, data)
    return Project(conference, path, _fingerprint(data))


def replace_file(path: Path, data: bytes) -> None:
    """Puts a whole file in the place of another, or leaves that as it was.

    A temporary file in the same folder is written, flushed to the disk and renamed, so that at every moment the old or
    the new file is there in full. The mode of the file is kept; a link stays a link.

    Raises:
        ProjectFileError: when it cannot be written.
    """
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        try:
            _write_through(temporary, data, _mode(path))
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
        _flush_folder(path.parent)
    except OSError as error:
        raise ProjectFileError(
            "{name} cannot be saved: {cause} What was saved before is still there.", name=path.name, cause=_cause(error)
        ) from error


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ProjectFileError("{name} is a folder. Choose a file that ends in .hofburg.", name=path.name)
        if not path.is_file() and path.exists():
            raise ProjectFileError("{name} is not a file. Choose a file that ends in .hofburg.", name=path.name)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise ProjectFileError("{path} does not exist. Check the name and the folder.", path=path) from error
    except PermissionError as error:
        raise ProjectFileError("{name} may not be read. Ask its owner for the right to read it.", name=path.name) from error
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or error
        raise ProjectFileError("{name} cannot be read ({why}). Check the disk and the name.", name=path.name, why=why) from error
    if len(data) > LARGEST:
        raise ProjectFileError("{name} is larger than any Hofburg project can be. Choose a file that Hofburg has saved.", name=path.name)
    return data


def _fingerprint(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _refuse_samples(path: Path) -> None:
    samples = Path(scheduler.__file__).resolve().parent.parent / "samples"
    if path.resolve().is_relative_to(samples):
        raise ProjectFileError("{name} is a sample and stays as it is. Save the project under another name.", name=path.name)


def _refuse_changed(path: Path, expected: str | None) -> None:
    """Compares the file on disk with what was read or written last."""
    if not path.exists():
        if expected is not None:
            raise ChangedOnDiskError(f"{path.name} was moved or removed since it was opened. Save the project under another name.")
        return
    if expected is None:
        raise ChangedOnDiskError(f"{path.name} exists already. Choose another name, or say that it is to be replaced.")
    if _fingerprint(_read(path)) != expected:
        raise ChangedOnDiskError(
            f"{path.name} was changed by another program since it was opened. Save the project under another name, then compare the two."
        )


def _remove_leftovers(path: Path) -> None:
    """Deletes what a program that was killed while saving this file has left; the lock says that none is at work."""
    start = f".{path.name}."
    with contextlib.suppress(OSError):
        for left in path.parent.iterdir():
            if left.name.startswith(start) and left.suffix == ".tmp":
                left.unlink(missing_ok=True)


def _mode(path: Path) -> int | None:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return None


def _write_through(temporary: Path, data: bytes, mode: int | None) -> None:
    with os.fdopen(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        temporary.chmod(mode)


def _flush_folder(folder: Path) -> None:
    """Makes the rename itself durable; Windows and some network disks cannot open or flush a folder."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)


def _cause(error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return Sentence("the disk is full. Free some space, or save elsewhere.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Sentence("the folder may not be written. Save elsewhere.")
        case _:
            return Sentence("{cause}. Save elsewhere.", cause=error.strerror or error)
