"""Where a search by swaps goes on when it finds no more: from the best with something exchanged that single swaps do not reach.

Everything at two times, or in two rooms of a day, changes places at once: each exchange of two tasks on the way there would be worse.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

import numpy as np

from solver.swapping.spots import Numbers, Spots

TRIES = 10
"""Draws until an exchange moves anything."""

LEAST_CREDIT = 0.2
"""No way is forgotten."""

Block = dict[Hashable, int]
"""Spots by what tells them apart within a block: those of the same key change places."""


@dataclass
class _Way:
    """A way to go on, with what it has brought lately."""

    draw: Callable[[Numbers], Numbers]
    credit: float = 1.0


class Kicks:
    """Chooses among the ways by what followed them."""

    def __init__(self, spots: Spots, random: np.random.Generator) -> None:
        self._spots, self._random = spots, random
        times, rooms = defaultdict[Hashable, Block](dict), defaultdict[Hashable, Block](dict)
        for spot, (start, duration, room) in enumerate(spots.spots):
            times[start, duration][room] = spot
            rooms[int(spots.days[spot]), room][start, duration] = spot
        self._times, self._rooms = list(times.values()), list(rooms.values())
        blocks = (lambda best: self._exchanged(best, self._times)), (lambda best: self._exchanged(best, self._rooms))
        self._ways = [_Way(self._by_chance), *map(_Way, blocks)]
        self._last = self._ways[0]

    def from_best(self, best: Numbers, *, helped: bool) -> Numbers:
        """Positions to go on from; `helped`: the last ones led to a new best."""
        self._last.credit = max(LEAST_CREDIT, 0.9 * self._last.credit + (0.5 if helped else 0.0))
        credits = np.array([way.credit for way in self._ways])
        self._last = self._ways[int(self._random.choice(len(self._ways), p=credits / credits.sum()))]
        found = self._last.draw(best)
        return self._by_chance(best) if (found == best).all() else found

    def _by_chance(self, best: Numbers) -> Numbers:
        """A tenth of the tasks, two by two."""
        allowed, positions, count = self._spots.allowed, best.copy(), len(best)
        chosen = self._random.permutation(count)[: max(4, count // 10)]
        for one, other in zip(chosen[::2], chosen[1::2], strict=False):
            if allowed[one, positions[other]] and allowed[other, positions[one]]:
                positions[one], positions[other] = positions[other], positions[one]
        return positions

    def _exchanged(self, best: Numbers, blocks: list[Block]) -> Numbers:
        """Two blocks change places, as far as their tasks may."""
        for _ in range(TRIES if len(blocks) > 1 else 0):
            one, other = self._random.choice(len(blocks), 2, replace=False)
            positions = self._swapped(best, blocks[one], blocks[other])
            if (positions != best).any():
                return positions
        return best

    def _swapped(self, best: Numbers, one: Block, other: Block) -> Numbers:
        holder, allowed, positions = {int(spot): task for task, spot in enumerate(best)}, self._spots.allowed, best.copy()
        for key in one.keys() & other.keys():
            here, there = one[key], other[key]
            first, second = holder.get(here), holder.get(there)
            if (first is None or allowed[first, there]) and (second is None or allowed[second, here]):
                if first is not None:
                    positions[first] = there
                if second is not None:
                    positions[second] = here
        return positions
