"""The data shapes about slots and cells; a cell is a slot and a main room (`cells.py`)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OneGroup:
    """In each slot and main room only tasks of one of these groups, which have no task in common."""

    groups: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class NotInOneSlot:
    """Two tasks are not in one slot; with `one_room` only unless they have one main room."""

    one: int
    other: int
    one_room: bool = False


# ── soft shapes ──


@dataclass(frozen=True)
class CellsCost:
    """A price for each cell, a slot and a main room, that at least one of the tasks has."""

    label: str
    tasks: tuple[int, ...]
    costs: dict[tuple[int, int], int]
    """Price by slot and room."""


@dataclass(frozen=True)
class CellPairsCost:
    """In each slot a price for each pair of a main room of the ones and a main room of the others."""

    label: str
    ones: tuple[int, ...]
    others: tuple[int, ...]
    cost: int


@dataclass(frozen=True)
class SplitCost:
    """A price for each main room beyond the first that the tasks have in one slot."""

    label: str
    tasks: tuple[int, ...]
    cost: int


@dataclass(frozen=True)
class GapCost:
    """A price when one of these slots, in this order, has none of the tasks, but one before it and one after it have."""

    label: str
    tasks: tuple[int, ...]
    slots: tuple[int, ...]
    cost: int


@dataclass(frozen=True)
class TurnCost:
    """A price for each task that is not in its turn among all of them, and for each two with turns that overlap.

    They are counted from 1 by slot (outside of all by start), then by main room, then by start, then as listed.
    """

    label: str
    tasks: tuple[int, ...]
    turns: tuple[int, ...]
    """For each task its turn; 0: any."""
    cost: int


@dataclass(frozen=True)
class OtherRoomCost:
    """A price when two tasks are in one slot and in different main rooms."""

    label: str
    one: int
    other: int
    cost: int


@dataclass(frozen=True)
class MixedCost:
    """In each slot and main room a price for each of the groups beyond the first."""

    label: str
    groups: tuple[tuple[int, ...], ...]
    cost: int
