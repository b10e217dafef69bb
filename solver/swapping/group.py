"""What a shape about more than two tasks is for the search by swaps."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from solver.swapping.spots import Numbers

Matrix = NDArray[np.float64]


class Group(Protocol):
    """A shape over some tasks; `positions` are the spots of all tasks of the problem."""

    tasks: tuple[int, ...]
    work: int
    """How much it is to read it, counted in costs of a few tasks."""

    def cost(self, positions: Numbers) -> float:
        """What it costs."""
        ...

    def prices(self, positions: Numbers) -> Matrix:
        """Its tasks by spots: what it would cost with this task there, up to a constant for each task."""
        ...
