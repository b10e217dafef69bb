"""The same losses measured by an existing Dask cluster; the package `distributed` is loaded only for this."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any, cast
from uuid import uuid4

from scheduler.errors import SolverError
from solver.fragility.case import Case, cost_of
from solver.fragility.costs import Cost
from solver.fragility.engine import Pending, as_they_come
from solver.fragility.losses import Loss
from solver.outcome import ShouldStop

CONNECTS_WITHIN = 5.0
"""Seconds in which a scheduler has to answer."""
ASKS_EVERY = 0.5
"""Seconds between two questions of a search whether to stop; each goes to the scheduler."""


class ClusterEngine:
    """A Dask scheduler and its workers, which need this program and the same version of its libraries."""

    def __init__(self, address: str) -> None:
        """Prepares to connect.

        Raises:
            SolverError: when the package for it is not installed.
        """
        self._address, self._dask = address, _dask()

    def costs(self, case: Case, losses: Sequence[Loss], should_stop: ShouldStop) -> Iterator[Cost]:
        """See `Engine`."""
        client = self._client()
        with client:
            stop = self._dask.Event(f"hofburg-stop-{uuid4().hex}", client=client)
            # Once to each worker, and not with each loss; as bytes, so that a worker without Hofburg can say so.
            data = self._scattered(client, case.model_dump_json().encode())
            pending = [client.submit(_cost, data, loss.model_dump_json().encode(), stop.name, pure=False) for loss in losses]
            try:
                yield from as_they_come(cast("list[Pending]", pending), should_stop)
            except (ImportError, RuntimeError) as error:
                missing = _missing(error)
                if missing is None:
                    raise
                raise SolverError(
                    "The cluster at {address} lacks something: {what}. Install Hofburg for its scheduler and each worker.",
                    address=self._address, what=missing,
                ) from error  # fmt: skip
            finally:
                stop.set()
                client.cancel(pending)

    def _client(self) -> Any:
        try:
            return self._dask.Client(self._address, timeout=CONNECTS_WITHIN, set_as_default=False)
        except (OSError, ValueError) as error:
            raise SolverError(
                "No Dask scheduler answers at {address}. Check the address, or leave it out.", address=self._address
            ) from error

    def _scattered(self, client: Any, case: bytes) -> Any:
        try:
            return client.scatter(case, broadcast=True, hash=False)
        except TimeoutError as error:
            raise SolverError("The Dask scheduler at {address} has no workers. Start some first.", address=self._address) from error


def _dask() -> Any:
    try:
        import distributed
    except ImportError as error:
        raise SolverError(
            'For a Dask cluster the package “distributed” is missing. Install it with: pip install "hofburg[distributed]"'
        ) from error
    return distributed


def _missing(error: BaseException | None) -> ImportError | None:
    """The import that failed there, which Dask may wrap."""
    while error is not None and not isinstance(error, ImportError):
        error = error.__cause__
    return error


# In a worker of the cluster


def _cost(case: bytes, loss: bytes, stop: str) -> Cost | None:
    event = _dask().Event(stop)
    return cost_of(_case(case), Loss.model_validate_json(loss), _seldom(event.is_set))


@lru_cache(maxsize=2)
def _case(data: bytes) -> Case:
    return Case.model_validate_json(data)


def _seldom(ask: Callable[[], bool]) -> ShouldStop:
    """Asks only now and then; once yes, always yes."""
    last, said = 0.0, False

    def asked() -> bool:
        nonlocal last, said
        if not said and time.monotonic() - last >= ASKS_EVERY:
            said, last = ask(), time.monotonic()
        return said

    return asked
