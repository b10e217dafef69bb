"""A problem as counts: what of it counts say, and what they leave to others."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from solver.shapes import Problem, SoftShape


@dataclass(frozen=True)
class Alike:
    """Tasks of a group that nothing tells apart: as long, with the same price in each slot; slots that they cannot have are missing."""

    group: int
    size: int
    """Units of time."""
    tasks: tuple[int, ...]
    costs: Mapping[int, int]
    """Price by slot."""


@dataclass(frozen=True)
class Pair:
    """Two tasks that cost `price` when they are in one slot and in different rooms; no price: that must not be.

    With `anywhere` they must not be in one slot at all.
    """

    one: int
    other: int
    price: int | None
    anywhere: bool = False


@dataclass
class Counted:
    """A problem as counts. Groups and slots are numbered; time is counted in units of `step` ticks."""

    problem: Problem
    step: int
    first: dict[int, int]
    """First tick of each slot that somebody may have, in their order."""
    capacity: dict[int, int]
    """Units of each slot."""
    groups: tuple[tuple[int, ...], ...]
    rooms: tuple[frozenset[int], ...]
    """Rooms that each group may have."""
    group_of: dict[int, int]
    alike: list[Alike] = field(default_factory=list[Alike])
    closed: set[tuple[int, int, int]] = field(default_factory=set[tuple[int, int, int]])
    """Groups, slots and rooms that do not go together."""
    pairs: list[Pair] = field(default_factory=list[Pair])
    is_exact: bool = True
    """Whether the musts are counted neither too strictly nor too loosely."""
    cells: dict[tuple[int, int, int], int] = field(default_factory=lambda: defaultdict(int))
    """Price of a group in a slot and a room."""
    together: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    """Price of each room of one group beside each room of another in one slot."""
    split: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    """Price of each further room of a group in a slot."""
    home: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    """Price of each further room of a group in all."""
    gaps: list[tuple[int, tuple[int, ...], int]] = field(default_factory=list[tuple[int, tuple[int, ...], int]])
    """Group, its slots in order, and the price of a gap."""
    turns: list[tuple[int, dict[int, int], int]] = field(default_factory=list[tuple[int, dict[int, int], int]])
    """Group, the turn of each task that has one, and the price of a task out of turn."""
    left: list[SoftShape] = field(default_factory=list[SoftShape])
    """Soft shapes that are not counted, or not in full."""

    def open_rooms(self, group: int, slot: int) -> list[int]:
        """Rooms that a group may have in a slot."""
        return [room for room in sorted(self.rooms[group]) if (group, slot, room) not in self.closed]

    @property
    def slots(self) -> tuple[int, ...]:
        """The slots that somebody may have."""
        return tuple(self.first)
