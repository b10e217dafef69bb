"""Losses measured by processes of this computer."""

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.synchronize import Event

from solver.fragility.case import Case, cost_of
from solver.fragility.costs import Cost
from solver.fragility.engine import as_they_come, broken
from solver.fragility.losses import Loss
from solver.outcome import ShouldStop

NICE = 5
"""How far the processes stand back behind a window, so that it stays quick."""


def usable_cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


class LocalEngine:
    """One process for each core, unless somebody says how many; each searches with one thread, which measured best."""

    def __init__(self, workers: int | None = None) -> None:
        self.workers = workers or usable_cores()

    def costs(self, case: Case, losses: Sequence[Loss], should_stop: ShouldStop) -> Iterator[Cost]:
        """See `Engine`."""
        if not losses:
            return
        # Started anew and not forked: a fork copies the threads' locks of a window, but not its threads.
        context = multiprocessing.get_context("spawn")
        stop = context.Event()
        pool = ProcessPoolExecutor(min(self.workers, len(losses)), context, _begin, (case, stop))
        try:
            with _children_deaf_to_ctrl_c():
                pending = [pool.submit(_cost, loss) for loss in losses]
            yield from as_they_come(pending, should_stop)
        except BrokenProcessPool as error:
            raise broken() from error
        finally:
            stop.set()
            pool.shutdown(cancel_futures=True)


@contextlib.contextmanager
def _children_deaf_to_ctrl_c() -> Generator[None]:
    """Ctrl+C in a terminal goes to all its processes; it is the owner's to answer, and children inherit what is blocked."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# In a process of the pool

_given: list[tuple[Case, Event]] = []


def _begin(case: Case, stop: Event) -> None:
    """Keeps what is the same for all losses; the process ends with its owner, however that ended."""
    _given.append((case, stop))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.nice(NICE)
    threading.Thread(target=_end_with_owner, name="owner", daemon=True).start()


def _end_with_owner() -> None:
    owner = multiprocessing.parent_process()
    if owner is not None:
        owner.join()
        os._exit(1)


def _cost(loss: Loss) -> Cost | None:
    case, stop = _given[0]
    return cost_of(case, loss, stop.is_set)
