"""What an explanation says: values, in the planner's words."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from scheduler.model.ids import SessionId
from scheduler.model.timetable import Timetable
from scheduler.sentence import Sentence
from solver.explain.edit import Edit, added_by
from solver.outcome import Unplaced


@dataclass(frozen=True)
class Impossible:
    """Data that no search can satisfy, found without one: a sentence with the sums."""

    rule: str
    subjects: tuple[str, ...]
    message: Sentence
    sessions: tuple[SessionId, ...]


@dataclass(frozen=True)
class Member:
    """A rule, a window or a need that has its part in a clash; `rule` is named as the checker names it."""

    rule: str
    subjects: tuple[str, ...]
    message: Sentence


class WayKind(StrEnum):
    """What is done to get out of a clash."""

    RULE = "rule"
    WINDOW = "window"
    ROOM = "room"
    TIME = "time"
    GAP = "gap"
    LIMIT = "limit"
    SHORTEN = "shorten"
    SPLIT = "split"
    DEPUTY = "deputy"
    VIDEO = "video"
    NEED = "need"
    TAKE_OUT = "take out"


@dataclass(frozen=True)
class WayOut:
    """A way out of a clash. `verified`: solved with it, and the clash was gone; the lower the cost, the less it disturbs."""

    kind: WayKind
    message: Sentence
    edits: tuple[Edit, ...]
    cost: int
    verified: bool

    @property
    def added(self) -> tuple[SessionId, ...]:
        """Sessions that there are only with it."""
        return added_by(self.edits)


@dataclass(frozen=True)
class Clash:
    """An irreducible set of things that cannot all hold.

    `verified`: solved with these members alone, the sessions have no timetable; without any one of the members, or any one of the
    sessions, they have. `follows`: it shows only once the ways out of the clashes before it are taken, as in the combination.
    """

    number: int
    sessions: tuple[SessionId, ...]
    members: tuple[Member, ...]
    verified: bool
    seconds: float
    """From the beginning of the explanation until it was found."""
    ways_out: tuple[WayOut, ...] = ()
    follows: bool = False


@dataclass(frozen=True)
class Combination:
    """Ways out, one for each clash that needs one, that give a complete timetable together."""

    ways: tuple[WayOut, ...]
    timetable: Timetable

    @property
    def edits(self) -> tuple[Edit, ...]:
        """All that is to be changed, in order."""
        return tuple(edit for way in self.ways for edit in way.edits)

    @property
    def cost(self) -> int:
        """How much it disturbs."""
        return sum(way.cost for way in self.ways)


@dataclass(frozen=True)
class Explanation:
    """Why there is no timetable. Without clashes there is one, unless the search was ended early (`complete` is false then)."""

    impossible: tuple[Impossible, ...]
    clashes: tuple[Clash, ...]
    combination: Combination | None
    partial: Timetable | None
    unplaced: tuple[Unplaced, ...]
    complete: bool
    seconds: float


OnFinding = Callable[[Impossible | Clash], None]
"""Called with each finding as it comes; with a clash first bare, and again with its ways out."""
