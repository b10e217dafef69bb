"""`hofburg fragility`: whom to confirm first."""

import math
import sys
import threading
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field

from scheduler.checker import check
from scheduler.errors import InvalidConferenceError
from scheduler.model.conference import Conference
from scheduler.project_file import released_conference
from scheduler.releases import release_named
from solver.fragility import (
    ClusterEngine,
    Cost,
    Engine,
    Fragility,
    LocalEngine,
    Severity,
    Subject,
    case_of,
    losses_of,
    measure,
)
from ui.command_line import console
from ui.command_line.files import open_named
from ui.command_line.fragility_report import fragility_result, fragility_summary
from ui.command_line.naming import moment_named
from ui.command_line.search import EVERY, live
from ui.command_line.solving import OptionError

MOST_WORKERS = 64


@dataclass(frozen=True)
class Asked:
    """What `hofburg fragility` is asked for."""

    since: str
    """What people know: a release; empty: the timetable in the file as it stands."""
    now: str
    """What has begun by then can no longer be lost; empty: nothing has begun."""
    only: Subject | None
    seconds: float
    """Limit for each loss."""
    seed: int


def engine_of(workers: int | None, address: str) -> Engine:
    """Who does the work: this computer, or a cluster where there is an address.

    Raises:
        HofburgError: when an option cannot be, or a package for it is missing.
    """
    if workers is not None and not 1 <= workers <= MOST_WORKERS:
        raise OptionError(f"--workers must be a whole number from 1 to {MOST_WORKERS}. See hofburg fragility --help.")
    if not address:
        return LocalEngine(workers)
    if workers is not None:
        raise OptionError("--workers are processes of this computer. Leave it out with --dask; the cluster has its own.")
    return ClusterEngine(address)


def run_fragility(name: str, asked: Asked, engine: Callable[[], Engine], *, as_json: bool) -> int:
    """Measures what the loss of each person and room would cost; changes nothing.

    Returns:
        0 when everything was measured on a timetable free of conflicts, otherwise 1.

    Raises:
        scheduler.errors.HofburgError: when the file cannot be read, nothing has a place in it, or an option cannot be.
    """
    if not (math.isfinite(asked.seconds) and asked.seconds > 0):
        raise OptionError("--time must be a number above 0. Leave it out for the usual limit.")
    who = engine()
    conference = open_named(name).conference
    published = released_conference(release_named(conference, asked.since)) if asked.since else conference
    now = moment_named(conference, asked.now) if asked.now else None
    if not published.timetable.placements:
        raise InvalidConferenceError("Nothing has a place in the timetable of {title}. Solve it first.", title=conference.title)
    losses = losses_of(conference, published.timetable, now, asked.only)
    case = case_of(conference, None if published is conference else published, now, asked.seconds, asked.seed)
    running = _Running()
    found = _measured(running, lambda: measure(conference, case, losses, who, running.hear, running.stop.is_set), quiet=as_json)
    holds = _holds(conference, published)
    if as_json:
        console.put_json(fragility_result(conference, found, conflict_free=holds).model_dump_json(indent=2))
    else:
        console.put("\n".join(fragility_summary(conference, found, conflict_free=holds)))
    return 0 if found.is_complete and holds else 1


def _holds(conference: Conference, published: Conference) -> bool:
    """Whether the timetable breaks no must; sessions without a place are set aside."""
    broken = check(conference, published.timetable).violations
    return not any(one.level == "must" and not one.accepted and one.rule != "placed" for one in broken)


@dataclass
class _Running:
    """What the thread that measures and the thread of the terminal share."""

    stop: threading.Event = field(default_factory=threading.Event)
    ended: threading.Event = field(default_factory=threading.Event)
    words: str = "Starting"
    hopeless: int = 0
    result: Fragility | None = None
    failure: BaseException | None = None

    def hear(self, done: int, of: int, cost: Cost) -> None:
        """One more is measured."""
        self.hopeless += cost.severity is Severity.NO_REPAIR
        self.words = f"{done} of {of} losses measured, {self.hopeless} without a repair"


def _measured(running: _Running, work: Callable[[], Fragility], *, quiet: bool) -> Fragility:
    """The result of the work, with progress; at a first Ctrl+C what is known so far, at a second KeyboardInterrupt."""
    # In a thread, because Python answers Ctrl+C in the main thread only.
    threading.Thread(target=_work, args=(running, work), name="fragility", daemon=True).start()
    show = _nothing if quiet else _Lines(running).show
    with live(running.words) if sys.stderr.isatty() and not quiet else nullcontext() as status:
        while not running.ended.is_set():
            try:
                while not running.ended.wait(0.1):
                    show() if status is None else status.update(running.words)
            except KeyboardInterrupt:
                if running.stop.is_set():
                    raise
                running.stop.set()
                console.note("Stopping; what is measured so far is kept.")
    if running.failure is not None:
        raise running.failure
    if running.result is None:
        raise RuntimeError("measuring ended without a result")
    return running.result


def _work(running: _Running, work: Callable[[], Fragility]) -> None:
    try:
        running.result = work()
    except BaseException as error:  # handed to the main thread, which raises it
        running.failure = error
    finally:
        running.ended.set()


def _nothing() -> None:
    pass


class _Lines:
    """Plain lines, one when something has changed and some time has passed."""

    def __init__(self, running: _Running) -> None:
        self._running, self._last, self._when = running, running.words, 0.0

    def show(self) -> None:
        """Prints how far it is, if that is news."""
        words = self._running.words
        if words != self._last and time.monotonic() - self._when >= EVERY:
            self._last, self._when = words, time.monotonic()
            console.note(words)
