"""Pairs of tasks that stand in a relation to each other: the shape, and how many units a pair in its places counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import combinations


class Relation(StrEnum):
    """What is asked of a pair; the first of a graded pair is the one of the lower grade."""

    IN_PARALLEL = "in parallel"
    """Their public times overlap; in ticks: those of the overlap."""
    NOT_TOGETHER = "not together"
    """They do not start and end together; in ticks: those of the shorter."""
    OTHER_DAY = "other day"
    """They are on different days; in ticks: those of both."""
    OTHER_ROOM = "other room"
    """They are on one day in different main rooms; in ticks: those of both."""
    TOO_EARLY = "too early"
    """The second starts before the first ends; in ticks: those of both."""
    LARGER_ROOM = "larger room"
    """The first has the main room with more seats; in ticks: those of both."""


GRADED = frozenset({Relation.TOO_EARLY, Relation.LARGER_ROOM})
"""Relations that only make sense between tasks of different grades."""


@dataclass(frozen=True)
class PairsCost:
    """A price for each pair of the tasks in a relation, or for each tick of it; with grades only for pairs of different grades."""

    label: str
    relation: Relation
    tasks: tuple[int, ...]
    cost: int
    per_tick: bool = False
    grades: tuple[int, ...] | None = None
    """A grade for each of the tasks."""
    joint: frozenset[tuple[int, int]] = frozenset()
    """Pairs that are left out, both ways round."""

    def pairs(self) -> Iterator[tuple[int, int]]:
        """All pairs that count, of graded ones the lower grade first."""
        grades = self.grades or (0,) * len(self.tasks)
        for (one, grade), (other, its) in combinations(zip(self.tasks, grades, strict=True), 2):
            if (one, other) not in self.joint and (self.grades is None or grade != its):
                yield (one, other) if grade <= its else (other, one)

    @cached_property
    def partners(self) -> dict[int, list[tuple[int, bool]]]:
        """For each task those with which it is a pair, and whether it is the one of the lower grade."""
        found: dict[int, list[tuple[int, bool]]] = {task: [] for task in self.tasks}
        for one, other in self.pairs():
            found[one].append((other, True))
            found[other].append((one, False))
        return found


@dataclass(frozen=True)
class Spot:
    """A place as pairs see it: ticks of start and end, day, main room and its seats."""

    start: int
    end: int
    day: int | None
    main: int | None
    seats: int | None

    @property
    def ticks(self) -> int:
        """Public ticks."""
        return self.end - self.start


def holds(relation: Relation, one: Spot, other: Spot) -> bool:
    """Whether a pair in these places stands in the relation."""
    match relation:
        case Relation.IN_PARALLEL:
            return one.start < other.end and other.start < one.end
        case Relation.NOT_TOGETHER:
            return (one.start, one.end) != (other.start, other.end)
        case Relation.OTHER_DAY:
            return one.day != other.day
        case Relation.OTHER_ROOM:
            return one.day == other.day and one.main != other.main and one.main is not None and other.main is not None
        case Relation.TOO_EARLY:
            return other.start < one.end
        case Relation.LARGER_ROOM:
            return one.seats is not None and other.seats is not None and one.seats > other.seats


def measure(relation: Relation, one: Spot, other: Spot) -> int:
    """The ticks that a pair in the relation counts."""
    match relation:
        case Relation.IN_PARALLEL:
            return min(one.end, other.end) - max(one.start, other.start)
        case Relation.NOT_TOGETHER:
            return min(one.ticks, other.ticks)
        case _:
            return one.ticks + other.ticks


def units(shape: PairsCost, one: Spot, other: Spot) -> int:
    """How many units of its price a pair counts."""
    if not holds(shape.relation, one, other):
        return 0
    return measure(shape.relation, one, other) if shape.per_tick else 1
