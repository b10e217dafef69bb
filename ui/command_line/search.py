"""A search with visible progress on standard error; Ctrl+C ends it and keeps the best so far."""

import sys
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from scheduler.model.conference import Conference
from solver.outcome import Progress, SolveConfig
from solver.verified import VerifiedOutcome, solve_verified
from ui.command_line import console
from ui.command_line.summary import progress_line

EVERY = 2.0
"""Seconds between two lines where standard error is no terminal."""


@dataclass
class _Running:
    """What the thread of the search and the thread of the terminal share."""

    stop: threading.Event = field(default_factory=threading.Event)
    ended: threading.Event = field(default_factory=threading.Event)
    best: Progress | None = None
    result: VerifiedOutcome | None = None
    failure: BaseException | None = None


class Status(Protocol):
    """A line that can be said anew."""

    def update(self, status: str) -> None:
        """Says it."""
        ...


def search(conference: Conference, config: SolveConfig, *, quiet: bool = False) -> VerifiedOutcome:
    """Solve, showing what is found meanwhile unless `quiet`.

    Raises:
        scheduler.errors.HofburgError: when the conference cannot be solved at all.
        KeyboardInterrupt: at a second Ctrl+C.
    """
    running = _Running()
    # In a thread, because Python answers Ctrl+C in the main thread only, and not while that is inside the search.
    threading.Thread(target=_solve, args=(conference, config, running), name="search", daemon=True).start()
    if quiet:
        _wait(running, lambda: None)
    elif sys.stderr.isatty():
        with live("Searching for a first timetable") as status:
            _wait(running, lambda: status.update(_line(running)))
    else:
        _wait(running, _Lines(running).show)
    if running.failure is not None:
        raise running.failure
    if running.result is None:
        raise RuntimeError("the search ended without a result")
    return running.result


def _solve(conference: Conference, config: SolveConfig, running: _Running) -> None:
    def heard(best: Progress) -> None:
        running.best = best

    try:
        running.result = solve_verified(conference, config, heard, running.stop.is_set)
    except BaseException as error:  # handed to the main thread, which raises it
        running.failure = error
    finally:
        running.ended.set()


def _wait(running: _Running, show: Callable[[], None]) -> None:
    while not running.ended.is_set():
        try:
            while not running.ended.wait(0.1):
                show()
        except KeyboardInterrupt:
            if running.stop.is_set():
                raise
            running.stop.set()
            console.note("Stopping; the best so far is kept.")


def _line(running: _Running) -> str:
    return "Searching for a first timetable" if running.best is None else progress_line(running.best)


def live(words: str) -> AbstractContextManager[Status]:
    """A line on the terminal that can be said anew."""
    from rich.console import Console

    return Console(stderr=True, markup=False, highlight=False).status(words)


class _Lines:
    """Plain lines, one when something has changed and some time has passed."""

    def __init__(self, running: _Running) -> None:
        self._running = running
        self._last: Progress | None = None
        self._when = 0.0

    def show(self) -> None:
        """Prints the best so far, if it is news."""
        best = self._running.best
        if best is not self._last and best is not None and time.monotonic() - self._when >= EVERY:
            self._last, self._when = best, time.monotonic()
            console.note(progress_line(best))
