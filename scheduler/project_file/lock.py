"""The lock beside a project file, `NAME.hofburg.lock`: one program at a time writes the project."""

import ctypes
import datetime as dt
import getpass
import json
import os
import secrets
import socket
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from scheduler.errors import ProjectFileError
from scheduler.sentence import Sentence

LOCKED = Sentence(
    "{name} is open for writing by {owner}. "
    "Close it there, save under another name, or take the project over if that program no longer runs."
)


class LockedError(ProjectFileError):
    """Somebody else has the project open; `owner` says who."""

    def __init__(self, path: Path, owner: "LockOwner") -> None:
        super().__init__(LOCKED, name=path.name, owner=owner.described())
        self.owner = owner


@dataclass(frozen=True)
class LockOwner:
    """Who has a project open."""

    user: str = ""
    host: str = ""
    process: int = 0
    time: str = ""

    @classmethod
    def this_process(cls) -> "LockOwner":
        """The running program."""
        return cls(_user(), socket.gethostname(), os.getpid(), dt.datetime.now(dt.UTC).isoformat(timespec="seconds"))

    @property
    def is_this_process(self) -> bool:
        """Whether the running program is the owner."""
        return (self.host, self.process) == (socket.gethostname(), os.getpid())

    @property
    def is_stale(self) -> bool:
        """Whether the owner's process is known to have ended; of another computer nobody can know."""
        return bool(self.process) and self.host == socket.gethostname() and not process_runs(self.process)

    @property
    def runs_here(self) -> bool:
        """Whether the owner is known to run on this computer; what it saves would be lost."""
        return bool(self.process) and self.host == socket.gethostname() and process_runs(self.process)

    def described(self) -> Sentence:
        """Who, where and since when, in words."""
        if not self.host:
            return Sentence("an unknown program (its lock cannot be read)")
        user = self.user or Sentence("an unknown user")
        place = {"host": self.host, "process": self.process, "time": self.time}
        return Sentence("{user} on {host} (process {process}, since {time})", user=user, **place)


def lock_path(path: Path) -> Path:
    """Where the lock of a project lies."""
    return path.with_name(f"{path.name}.lock")


def lock_owner(path: Path) -> LockOwner | None:
    """Who has the project open now; None when nobody has, or the process that had it has ended."""
    owner = _read(lock_path(path.resolve()))
    return None if owner is None or owner.is_stale else owner


class Lock:
    """The lock of one project while it is held; a context manager. Within one process it may be taken several times."""

    def __init__(self, path: Path, *, owned: bool) -> None:
        self._path = path
        self._owned = owned

    @classmethod
    def take(cls, path: Path, *, take_over: bool = False) -> Self:
        """Takes the lock of a project file, which need not exist yet.

        Args:
            path: the project file.
            take_over: take it even from an owner that may still run.

        Raises:
            LockedError: when somebody else has it.
            ProjectFileError: when no lock can be written in that folder.
        """
        sidecar = lock_path(path.resolve())
        for _ in range(5):
            if _create(sidecar):
                return cls(sidecar, owned=True)
            owner = _read(sidecar)
            if owner is None:
                continue  # released in between
            if owner.is_this_process:
                return cls(sidecar, owned=False)
            if not (owner.is_stale or take_over):
                raise LockedError(path, owner)
            _put_away(sidecar, owner)
        raise ProjectFileError(
            "{name} cannot be locked because another program takes its lock again and again. Try once more.", name=path.name
        )

    @property
    def is_held(self) -> bool:
        """Whether the lock is still this process's; somebody may have taken it over."""
        owner = _read(self._path)
        return owner is not None and owner.is_this_process

    def release(self) -> None:
        """Gives the lock back; does nothing if it was taken over, or taken by an earlier call in this process."""
        if self._owned and self.is_held:
            self._path.unlink(missing_ok=True)
        self._owned = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.release()


def _create(sidecar: Path) -> bool:
    """Writes the lock unless there is one."""
    try:
        handle = os.open(sidecar, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
    except FileExistsError:
        return False
    except OSError as error:
        raise ProjectFileError(
            "The folder {parent} cannot be written ({cause}). Save in another folder.", parent=sidecar.parent, cause=error.strerror or error
        ) from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(LockOwner.this_process()), file)
    except OSError as error:
        sidecar.unlink(missing_ok=True)
        raise ProjectFileError(
            "The lock {name} cannot be written ({cause}). Free some space and try again.", name=sidecar.name, cause=error.strerror or error
        ) from error
    return True


def _read(sidecar: Path) -> LockOwner | None:
    """The owner that a lock names; an unreadable lock has an unknown owner; None without a lock."""
    try:
        stored = json.loads(sidecar.read_bytes())
        return LockOwner(str(stored["user"]), str(stored["host"]), int(stored["process"]), str(stored["time"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return LockOwner()


def _put_away(sidecar: Path, judged: LockOwner) -> None:
    """Removes a lock, unless it has become that of another owner since it was judged."""
    aside = sidecar.with_name(f"{sidecar.name}.{secrets.token_hex(4)}")
    try:
        sidecar.rename(aside)
    except FileNotFoundError:
        return
    if _read(aside) != judged and not sidecar.exists():
        aside.rename(sidecar)
        return
    aside.unlink(missing_ok=True)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def process_runs(process: int) -> bool:
    """Whether a process of this computer runs."""
    if sys.platform == "win32":
        # os.kill would send it an event there
        query_limited_information = 0x1000
        handle = ctypes.windll.kernel32.OpenProcess(query_limited_information, False, process)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
