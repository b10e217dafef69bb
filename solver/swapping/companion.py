"""The same search by swaps in a process of its own, with another seed: swaps are Python, and Python uses one core."""

import multiprocessing
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection

from solver.swapping.fitting import Matrices
from solver.swapping.spots import Numbers
from solver.swapping.tabu import Swapping

BURST = 50
"""Steps between two looks at what the other side says."""

Message = tuple[float, Numbers]
"""A value, and the spot of each task."""


class Companion:
    """Searches beside; ends with `close()`, and by itself when this process is gone."""

    def __init__(self, matrices: Matrices, positions: Numbers, seed: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._here, there = context.Pipe()
        self._process = context.Process(target=_search, args=(there, matrices, positions, seed), daemon=True)
        self._process.start()
        there.close()

    def found(self) -> Iterator[Message]:
        """What it has found since it was last asked."""
        with suppress(EOFError, OSError):
            while self._here.poll():
                yield self._here.recv()

    def tell(self, value: float, positions: Numbers) -> None:
        """Something better, from which it goes on when it finds no more."""
        with suppress(OSError):
            self._here.send((value, positions))

    def close(self) -> None:
        """End it."""
        self._here.close()
        self._process.terminate()
        self._process.join()


def _search(connection: Connection, matrices: Matrices, positions: Numbers, seed: int) -> None:
    """Search until the other side has gone; go on from what it found only when nothing better is found here."""
    swapping = Swapping(matrices.terms, matrices.groups(), positions, seed)
    told, theirs = swapping.value, None
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            for _ in range(BURST):
                swapping.step()
            if swapping.value < told:
                told = swapping.value
                connection.send((told, swapping.best))
            while connection.poll():
                theirs = connection.recv()
                told = min(told, theirs[0])
            if theirs is not None and theirs[0] < swapping.value and swapping.is_exhausted:
                swapping.go_on_from(theirs[1])
            if swapping.is_stuck:
                swapping.restart()
