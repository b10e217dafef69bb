"""What starts are ruled out by, the unit in which hard shapes are written."""

from typing import NamedTuple

ALWAYS = (-(10**9), 10**9)


class Block(NamedTuple):
    """Starts from `first` to `last` are ruled out, until one of the tasks in `by` leaves; for ever where there is none."""

    first: int
    last: int
    by: tuple[int, ...]
    room: int | None = None
    """Only while the task uses this room."""
    main: bool = False
    """Only while `room` is the main room."""
