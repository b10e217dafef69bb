"""An amount that starts cost, the unit in which prices are written."""

from typing import NamedTuple

ALWAYS = (-(10**9), 10**9)


class Price(NamedTuple):
    """An amount for starts from `first` to `last`; with `room` only where that is the main room."""

    first: int
    last: int
    amount: int
    room: int | None = None
