"""One thing that could be done, and families of such, each of which does a little more than the one before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scheduler.sentence import Sentence
from solver.explain.edit import Edit
from solver.explain.values import WayKind

Make = Callable[[], "Option"]
Family = Sequence[Make]
"""From the least to the most; an option that cannot be made raises."""

STEPS = (5, 10, 15, 20, 25, 30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240)
"""Minutes by which a window is extended."""


@dataclass(frozen=True)
class Option:
    """An edit with its words and its cost: about what it asks of people, a small matter of ten to taking a session out at a hundred."""

    kind: WayKind
    message: Sentence
    edits: tuple[Edit, ...]
    cost: int
