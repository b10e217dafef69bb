"""The data shapes into which every rule and preference is compiled. All times are whole ticks on one axis.

The functions that write CP-SAT read only these, and so does any later search. A *task* is a session to be placed, named by
its index; a room, a unit of resource and a day likewise.
"""

from dataclasses import dataclass, field

from solver.cell_shapes import CellPairsCost, CellsCost, GapCost, MixedCost, NotInOneSlot, OneGroup, OtherRoomCost, SplitCost, TurnCost
from solver.pairs import PairsCost
from solver.task import WHOLE, Presence, Task


@dataclass(frozen=True)
class Apart:
    """Two presences never overlap, and the later begins at least a gap after the earlier ends.

    `walks` adds the walk between the main rooms where it is longer. `in_room`: only while `other` is in that room, which `one` closes.
    """

    one: int
    other: int
    gap: int = 0
    """Ticks from the end of `one` to the begin of `other`, when `one` is earlier."""
    gap_back: int = 0
    presence: Presence = WHOLE
    presence_other: Presence = WHOLE
    walks: bool = False
    in_room: int | None = None
    rule: str = ""


@dataclass(frozen=True)
class Crowd:
    """Presences of one person in three or more tasks: none overlap, with at least `gap` between them."""

    members: tuple[tuple[int, Presence], ...]
    gap: int


@dataclass(frozen=True)
class RoomUse:
    """Capacity over time of a room: how many tasks at once, and the gap from one to the next. Joint ones count as one."""

    room: int
    tasks: tuple[int, ...]
    limit: int
    gap: int
    joint: frozenset[tuple[int, int]] = frozenset()
    """Pairs that may share the room, both ways round; they start together."""


@dataclass(frozen=True)
class LayoutChange:
    """In this room, between a task of one layout and a task of another lie `gap` ticks at least, in either order."""

    room: int
    tasks: tuple[int, ...]
    others: tuple[int, ...]
    gap: int


@dataclass(frozen=True)
class RoomStarts:
    """In this room the task can only start at these ticks."""

    task: int
    room: int
    starts: frozenset[int]
    main: bool = False
    """Only while it is the main room."""


@dataclass(frozen=True)
class RoomSum:
    """The rooms of a task that uses several hold at least so many guests in sum."""

    task: int
    needed: int
    holds: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Need:
    """A task needs one unit out of these."""

    task: int
    units: tuple[int, ...]


@dataclass(frozen=True)
class Unit:
    """A named resource: windows, the gap between two tasks served, ticks per day, other units that share a member."""

    index: int
    name: str
    windows: tuple[tuple[int, int], ...]
    gap: int
    per_day: int | None
    shares_with: tuple[int, ...] = ()
    shared_gap: tuple[int, ...] = ()
    """For each of `shares_with` the gap that the two units and their common members ask for."""
    joint: frozenset[tuple[int, int]] = frozenset()
    """Pairs of tasks, both ways round, between which it may stay: they are one meeting."""
    walks: bool = False
    """It has members, who walk from one main room to the next."""


@dataclass(frozen=True)
class UnitApart:
    """While the unit serves `served`, the presence in `other` must keep the gaps as in `Apart`."""

    unit: int
    served: int
    other: int
    gap: int
    gap_back: int
    presence_other: Presence
    walks: bool = False


@dataclass(frozen=True)
class Order:
    """The second starts at least `gap` ticks after the first ends."""

    first: int
    second: int
    gap: int


@dataclass(frozen=True)
class AfterAny:
    """The task starts at or after the end of the earliest-ending of the others."""

    task: int
    others: tuple[int, ...]


@dataclass(frozen=True)
class Adjacent:
    """The second starts on the day of the first, between its end and `gap` ticks later; either way round if so said."""

    first: int
    second: int
    gap: int
    either_order: bool


@dataclass(frozen=True)
class Same:
    """All start on one day, have one main room, or start at one time."""

    tasks: tuple[int, ...]
    what: str


@dataclass(frozen=True)
class Distinct:
    """All start on different days."""

    tasks: tuple[int, ...]


@dataclass(frozen=True)
class AtOnce:
    """At most `limit` of the tasks have public time at one moment."""

    tasks: tuple[int, ...]
    limit: int


@dataclass(frozen=True)
class DayLoad:
    """On each day the presences of these tasks have at most `ticks` in sum and at most `count` in number."""

    members: tuple[tuple[int, Presence], ...]
    ticks: int | None
    count: int | None
    served: tuple[tuple[int, tuple[int, ...]], ...] = ()
    """Further tasks, which count whole while one of these units serves them."""


@dataclass(frozen=True)
class Meal:
    """At most `limit` of the tasks overlap the public time of the meal."""

    meal: int
    tasks: tuple[int, ...]
    limit: int


@dataclass(frozen=True)
class Stretch:
    """From the start of one to the end of another plenary of one day at most `limit` ticks, unless a pause lies between."""

    plenaries: tuple[int, ...]
    pauses: tuple[int, ...]
    limit: int


# ── soft shapes: each has a label and a price for one unit ──


@dataclass(frozen=True)
class StartCost:
    """A price for each start of a task."""

    label: str
    task: int
    costs: dict[int, int]


@dataclass(frozen=True)
class RoomCost:
    """A price for each main room of a task."""

    label: str
    task: int
    costs: dict[int, int]


@dataclass(frozen=True)
class OverlapCost:
    """A price when the public times of two tasks overlap."""

    label: str
    one: int
    other: int
    cost: int


@dataclass(frozen=True)
class NearCost:
    """A price when two presences lie less than `gap` apart without overlapping."""

    label: str
    one: int
    other: int
    gap: int
    presence: Presence
    presence_other: Presence
    cost: int


@dataclass(frozen=True)
class DaysCost:
    """A price for each day beyond the first on which the tasks take place; with `span` also for the days between.

    With `span`, so many of the further days are `free`.
    """

    label: str
    tasks: tuple[int, ...]
    cost: int
    span: bool = False
    free: int = 0


@dataclass(frozen=True)
class MissingDaysCost:
    """A price for each task that shares its day with an earlier one of the group."""

    label: str
    tasks: tuple[int, ...]
    cost: int


@dataclass(frozen=True)
class RoomsCost:
    """A price for each main room beyond the first, on each day apart or over all days."""

    label: str
    tasks: tuple[int, ...]
    cost: int
    per_day: bool = True


@dataclass(frozen=True)
class StartsCost:
    """A price for each start beyond the first."""

    label: str
    tasks: tuple[int, ...]
    cost: int


@dataclass(frozen=True)
class CountCost:
    """A price for each task on a day above the limit."""

    label: str
    tasks: tuple[int, ...]
    limit: int
    cost: int


@dataclass(frozen=True)
class AtOnceCost:
    """A price for each task above the limit at the fullest moment."""

    label: str
    tasks: tuple[int, ...]
    limit: int
    cost: int


@dataclass(frozen=True)
class LateCost:
    """A price when `second` starts less than `gap` after `first` ends, or with `by_start` when it starts before `first` starts."""

    label: str
    first: int
    second: int
    gap: int
    cost: int
    by_start: bool = False


@dataclass(frozen=True)
class NotAdjacentCost:
    """A price unless the relation `Adjacent` holds."""

    label: str
    relation: Adjacent
    cost: int


@dataclass(frozen=True)
class ShortenedCost:
    """A price for each started `step` of ticks by which a task is shortened; `per` divides ticks into minutes."""

    label: str
    task: int
    costs: dict[int, int]
    """Price by duration."""


HardShape = (
    Apart | Crowd | RoomUse | LayoutChange | RoomStarts | RoomSum | Need | UnitApart | Order | AfterAny | Adjacent | Same | Distinct
    | AtOnce | DayLoad | Meal | Stretch | OneGroup | NotInOneSlot
)
SoftShape = (
    StartCost | RoomCost | OverlapCost | NearCost | DaysCost | MissingDaysCost | RoomsCost | StartsCost | CountCost | AtOnceCost
    | LateCost | NotAdjacentCost | ShortenedCost | PairsCost | CellsCost | CellPairsCost | SplitCost | GapCost | TurnCost | OtherRoomCost
    | MixedCost
)


@dataclass(frozen=True)
class Place:
    """A solution for one task."""

    start: int
    duration: int
    rooms: tuple[int, ...]
    units: tuple[int, ...] = ()

    @property
    def end(self) -> int:
        """Tick after the last of the public time."""
        return self.start + self.duration

    @property
    def main(self) -> int | None:
        """The main room."""
        return self.rooms[0] if self.rooms else None


Plan = dict[int, Place]
"""Places by task; a task that is missing is unplaced."""


@dataclass
class Problem:
    """A conference as integers."""

    origin: int
    """Absolute minute of tick 0."""
    tick: int
    """Minutes of one tick."""
    tasks: list[Task]
    units: list[Unit] = field(default_factory=list[Unit])
    walk: list[list[int]] = field(default_factory=list[list[int]])
    """Ticks between rooms."""
    seats: list[int | None] = field(default_factory=list[int | None])
    """Guests that each room holds in its largest layout; None: nothing is known."""
    hard: list[HardShape] = field(default_factory=list[HardShape])
    soft: list[SoftShape] = field(default_factory=list[SoftShape])
    base_cost: int = 0
    """Penalty that no timetable avoids."""
    days: int = 1
    slots: tuple[tuple[int, int], ...] = ()
    """The windows of all slots of all grids in absolute minutes, by start and end."""
