"""What can measure many losses at once; the list of them is the same, whoever works it off."""

import queue
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from scheduler.errors import SolverError
from solver.fragility.case import Case
from solver.fragility.costs import Cost
from solver.fragility.losses import Loss
from solver.outcome import ShouldStop

PATIENCE = 0.1
"""Seconds between two questions whether to stop."""


class Engine(Protocol):
    """Processes of this computer, or those of a cluster."""

    def costs(self, case: Case, losses: Sequence[Loss], should_stop: ShouldStop) -> Iterator[Cost]:
        """The costs as they come, in whatever order; when told to stop, what has not begun is cancelled and the rest ends soon.

        Raises:
            scheduler.errors.HofburgError: when a search fails, or there is nobody to do it.
        """
        ...


class Pending(Protocol):
    """A result that is still to come, as every engine of the kind has it."""

    def cancelled(self) -> bool:
        """Whether it will never come."""
        ...

    def result(self) -> Cost | None:
        """The result; raises what the work raised."""
        ...

    def add_done_callback(self, fn: Callable[..., object], /) -> object:
        """Calls when it has come, from any thread."""
        ...


def as_they_come(pending: Sequence[Pending], should_stop: ShouldStop) -> Iterator[Cost]:
    """The results in the order in which they come, until there are no more or somebody wants it to stop."""
    came: queue.SimpleQueue[Pending] = queue.SimpleQueue()
    for one in pending:
        one.add_done_callback(came.put)
    left = len(pending)
    while left and not should_stop():
        try:
            one = came.get(timeout=PATIENCE)
        except queue.Empty:
            continue
        left -= 1
        found = None if one.cancelled() else one.result()
        if found is not None:
            yield found


def broken() -> SolverError:
    """A process that worked has ended without being asked."""
    return SolverError("A process that measured ended unexpectedly. Start it again, with fewer workers if memory is short.")
