"""The shapes of a problem as matrices: what a spot costs a task, and what two spots cost two tasks.

A shape about two tasks is a price for the two (tasks by tasks) times what it asks of their places (spots by spots). Shapes that ask the
same share their matrix of spots. A broken must costs `BREACH`, far more than what any plan without one is improved by.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from solver.pairs import GRADED, PairsCost, Relation
from solver.shapes import (
    Adjacent,
    Apart,
    Distinct,
    LateCost,
    LayoutChange,
    NearCost,
    NotAdjacentCost,
    NotInOneSlot,
    OneGroup,
    Order,
    OtherRoomCost,
    OverlapCost,
    RoomCost,
    RoomUse,
    Same,
    ShortenedCost,
    StartCost,
    TurnCost,
)
from solver.swapping.spots import Flags, Spots
from solver.task import Presence

Matrix = NDArray[np.float64]

BREACH = 1e11
"""The price of a broken must. Ten thousands of them are still counted to the unit, and plans whose wishes cost more are not searched."""


@dataclass(frozen=True)
class Terms:
    """The linear and pairwise shapes as matrices; `prices[k]` (tasks by tasks) goes with `asked[k]` (spots by spots)."""

    spots: Spots
    single: Matrix
    """What each spot costs each task by itself."""
    prices: Matrix
    asked: Matrix
    rest: tuple[object, ...]
    """Shapes that are about more than two tasks at once."""


def terms_of(spots: Spots) -> Terms:
    """Read the shapes of a problem."""
    return _Reader(spots).terms()


class _Reader:
    """Sums up prices by what is asked."""

    def __init__(self, spots: Spots) -> None:
        self.spots = spots
        count = len(spots.problem.tasks)
        self.single: Matrix = np.zeros(spots.allowed.shape)
        self._prices: dict[Hashable, Matrix] = defaultdict(lambda: np.zeros((count, count)))
        self._asked: dict[Hashable, Matrix] = {}
        self._gaps: dict[int, int] = {}
        self._rest: list[object] = []
        for shape in (*spots.problem.hard, *spots.problem.soft):
            self._add(shape)

    def terms(self) -> Terms:
        """The matrices that say anything."""
        count, places = self.spots.allowed.shape
        for prices in self._prices.values():
            np.fill_diagonal(prices, 0.0)
        names = [name for name in self._prices if self._prices[name].any() and self._asked[name].any()]
        prices = np.stack([self._prices[name] for name in names]) if names else np.zeros((0, count, count))
        asked = np.stack([self._asked[name] for name in names]) if names else np.zeros((0, places, places))
        return Terms(self.spots, self.single, prices, asked, tuple(self._rest))

    def _add(self, shape: object) -> None:
        match shape:
            case StartCost(task=task, costs=costs):
                self.single[task] += [costs.get(int(start), 0) for start in self.spots.starts]
            case ShortenedCost(task=task, costs=costs):
                self.single[task] += [costs.get(int(duration), 0) for duration in self.spots.durations]
            case RoomCost(task=task, costs=costs):
                self.single[task] += [costs.get(int(room), 0) for room in self.spots.rooms]
            case PairsCost():
                self._pairs(shape)
            case OverlapCost(one=one, other=other, cost=cost):
                self._pair(("overlap",), lambda: self._too_close(0, 0), one, other, cost)
            case NearCost():
                key = "near", shape.gap, shape.presence, shape.presence_other
                self._pair(key, lambda: self._near(shape), shape.one, shape.other, shape.cost)
            case LateCost():
                self._pair(("late", shape.gap, shape.by_start), lambda: self._late(shape), shape.first, shape.second, shape.cost)
            case NotAdjacentCost(relation=relation, cost=cost):
                self._adjacent(relation, cost)
            case OtherRoomCost(one=one, other=other, cost=cost):
                self._in_one_slot(one, other, cost, one_room=True)
            case TurnCost(cost=cost):
                for one, other in combinations([t for t, turn in zip(shape.tasks, shape.turns, strict=True) if turn], 2):
                    self._pair(("overlap",), lambda: self._too_close(0, 0), one, other, cost)
                self._rest.append(shape)
            case _:
                self._hard(shape)

    def _hard(self, shape: object) -> None:
        match shape:
            case Apart():
                key = "apart", shape.gap, shape.gap_back, shape.presence, shape.presence_other, shape.walks, shape.in_room
                self._pair(key, lambda: self._apart(shape), shape.one, shape.other, BREACH)
            case RoomUse():
                self._room(shape)
            case LayoutChange():
                for one in shape.tasks:
                    for other in shape.others:
                        self._pair(("layout", shape.room, shape.gap), lambda: self._layout(shape), one, other, BREACH)
            case Order(first=first, second=second, gap=gap):
                self._pair(("order", gap), lambda: self.spots.starts[None, :] < self.spots.ends[:, None] + gap, first, second, BREACH)
            case Adjacent():
                self._adjacent(shape, BREACH)
            case Same(tasks=tasks, what=what):
                self._group(("same", what), lambda: self._differ(what), tasks)
            case Distinct(tasks=tasks):
                self._group(("distinct",), lambda: ~self._differ("day"), tasks)
            case NotInOneSlot(one=one, other=other, one_room=one_room):
                self._in_one_slot(one, other, BREACH, one_room=one_room)
            case OneGroup():
                self._one_group(shape)
            case _:
                self._rest.append(shape)

    def _pair(self, key: Hashable, make: Callable[[], Flags | Matrix], one: int, other: int, price: float) -> None:
        """A price for two tasks, the first at the row and the second at the column of the matrix; both ways round."""
        if key not in self._asked:
            asked = np.asarray(make(), dtype=np.float64)
            self._asked[key] = asked
            if not (asked == asked.T).all():
                self._asked[key, "back"] = asked.T
        self._prices[key][one, other] += price
        if (key, "back") in self._asked:
            self._prices[key, "back"][other, one] += price
        else:
            self._prices[key][other, one] += price

    def _group(self, key: Hashable, make: Callable[[], Flags], tasks: tuple[int, ...]) -> None:
        for number, one in enumerate(tasks):
            for other in tasks[:number]:
                self._pair(key, make, one, other, BREACH)

    def _in_one_slot(self, one: int, other: int, price: float, *, one_room: bool) -> None:
        """A price for two in one slot; with `one_room` only in different rooms."""
        rooms = self.spots.rooms
        sorts = self.spots.sort_of(one), self.spots.sort_of(other)

        def together() -> Flags:
            same = self._same_slot(one, other)
            return same & (rooms[:, None] != rooms) if one_room else same

        self._pair(("slot", one_room, *sorts), together, one, other, price)

    def _same_slot(self, one: int, other: int) -> Flags:
        slots = self.spots.slots(one)[:, None]
        return (slots == self.spots.slots(other)) & (slots >= 0)

    def _one_group(self, shape: OneGroup) -> None:
        """No two of different groups in one cell; it asks little to look at all pairs."""
        rooms = self.spots.rooms
        for ones, others in combinations(shape.groups, 2):
            for one in ones:
                for other in others:
                    key = "cell", self.spots.sort_of(one), self.spots.sort_of(other)
                    self._pair(
                        key, lambda one=one, other=other: self._same_slot(one, other) & (rooms[:, None] == rooms), one, other, BREACH
                    )

    def _pairs(self, shape: PairsCost) -> None:
        tasks = self.spots.problem.tasks
        key = shape.relation, shape.per_tick and shape.relation is Relation.IN_PARALLEL
        for one, other in shape.pairs():
            price = shape.cost
            lengths = tasks[one].longest, tasks[other].longest
            if shape.per_tick and shape.relation is not Relation.IN_PARALLEL:
                price *= min(lengths) if shape.relation is Relation.NOT_TOGETHER else sum(lengths)
            first, second = (one, other) if shape.relation in GRADED else sorted((one, other))
            self._pair(key, lambda: self._relation(shape.relation, ticks=key[1]), first, second, price)

    def _relation(self, relation: Relation, *, ticks: bool) -> Flags | Matrix:
        at = self.spots
        match relation:
            case Relation.IN_PARALLEL:
                overlap = np.minimum(at.ends[:, None], at.ends) - np.maximum(at.starts[:, None], at.starts)
                return np.maximum(0, overlap).astype(np.float64) if ticks else overlap > 0
            case Relation.NOT_TOGETHER:
                return (at.starts[:, None] != at.starts) | (at.ends[:, None] != at.ends)
            case Relation.OTHER_DAY:
                return at.days[:, None] != at.days
            case Relation.OTHER_ROOM:
                return (at.days[:, None] == at.days) & (at.rooms[:, None] != at.rooms)
            case Relation.TOO_EARLY:
                return at.starts[None, :] < at.ends[:, None]
            case Relation.LARGER_ROOM:
                return (at.seats[:, None] > at.seats) & (at.seats >= 0)

    def _too_close(self, gap: int, gap_back: int, one: Presence | None = None, other: Presence | None = None) -> Flags:
        """Whether presences at two spots overlap, or are closer than the gaps."""
        first, last = self._spans(one)
        other_first, other_last = self._spans(other)
        return (other_first[None, :] < last[:, None] + gap) & (first[:, None] < other_last[None, :] + gap_back)

    def _spans(self, presence: Presence | None) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        at = self.spots
        if presence is None:
            return at.starts, at.ends
        spans = [presence.span(start, duration) for start, duration, _ in at.spots]
        return np.array([a for a, _ in spans], dtype=np.int64), np.array([b for _, b in spans], dtype=np.int64)

    def _apart(self, shape: Apart) -> Flags:
        rooms = self.spots.rooms
        close = self._too_close(shape.gap, shape.gap_back, shape.presence, shape.presence_other)
        if shape.in_room is not None:
            return close & (rooms == shape.in_room)[None, :]
        if not shape.walks:
            return close
        walk = np.array(self.spots.problem.walk, dtype=np.int64)[np.ix_(rooms, rooms)]
        first, last = self._spans(shape.presence)
        other_first, other_last = self._spans(shape.presence_other)
        there = other_first[None, :] < last[:, None] + np.maximum(shape.gap, walk)
        back = first[:, None] < other_last[None, :] + np.maximum(shape.gap_back, walk)
        return there & back

    def _near(self, shape: NearCost) -> Flags:
        first, last = self._spans(shape.presence)
        other_first, other_last = self._spans(shape.presence_other)
        gap = np.maximum(other_first[None, :] - last[:, None], first[:, None] - other_last[None, :])
        return (gap >= 0) & (gap < shape.gap)

    def _late(self, shape: LateCost) -> Flags:
        earliest = self.spots.starts if shape.by_start else self.spots.ends + shape.gap
        return self.spots.starts[None, :] < earliest[:, None]

    def _adjacent(self, relation: Adjacent, price: float) -> None:
        key = "adjacent", relation.gap, relation.either_order
        self._pair(key, lambda: ~self._follows(relation), relation.first, relation.second, price)

    def _follows(self, relation: Adjacent) -> Flags:
        """Whether the second is on the first's day and begins soon after its end, or the other way round."""
        at = self.spots
        behind = at.starts[None, :] - at.ends[:, None]
        near = (behind >= 0) & (behind <= relation.gap)
        return (near | near.T if relation.either_order else near) & (at.days[:, None] == at.days)

    def _room(self, shape: RoomUse) -> None:
        """Tasks in one room keep its gap. Two at one spot never are, so only different spots count."""
        if shape.limit != 1 or shape.joint:
            self._rest.append(shape)
            return
        self._gaps[shape.room] = shape.gap
        together = np.ix_(shape.tasks, shape.tasks)
        self._prices["room"][together] = BREACH
        self._asked["room"] = self._clash()

    def _clash(self) -> Matrix:
        rooms = self.spots.rooms
        gaps = np.array([self._gaps.get(room, 0) for room in range(len(self.spots.problem.seats))], dtype=np.int64)[rooms]
        starts, free = self.spots.starts, self.spots.ends + gaps
        clash = (starts[:, None] < free) & (starts < free[:, None]) & (rooms[:, None] == rooms)
        np.fill_diagonal(clash, val=False)
        return clash.astype(np.float64)

    def _layout(self, shape: LayoutChange) -> Flags:
        there = self.spots.rooms == shape.room
        return self._too_close(shape.gap, shape.gap) & there[:, None] & there[None, :]

    def _differ(self, what: str) -> Flags:
        values = {"day": self.spots.days, "room": self.spots.rooms, "start": self.spots.starts}[what]
        return values[:, None] != values
