"""What comes out of a repair."""

from dataclasses import dataclass
from enum import StrEnum

from scheduler.model.ids import PersonId, SessionId
from scheduler.model.timetable import Placement, Timetable
from solver.outcome import Blocker, LevelResult


class Goal(StrEnum):
    """What an alternative puts first."""

    PEOPLE = "fewest people"
    SESSIONS = "fewest sessions"
    ROOMS = "all times kept"
    QUALITY = "best quality"


@dataclass(frozen=True)
class Moved:
    """A session that stands otherwise than it was published; no place before for a new one."""

    session: SessionId
    before: Placement | None
    after: Placement
    time: bool
    room: bool
    order: bool

    @property
    def is_new(self) -> bool:
        """It was not in the release: nobody was promised a place."""
        return self.before is None


@dataclass(frozen=True)
class Alternative:
    """A complete timetable after a late change, with what it costs.

    `people` have a part in a session whose published time, room or order changes; `objective` is the penalty of the wishes.
    """

    goals: tuple[Goal, ...]
    """One timetable may serve several."""
    timetable: Timetable
    people: frozenset[PersonId]
    moved: tuple[Moved, ...]
    objective: int
    levels: tuple[LevelResult, ...]
    seconds: float
    """From the call of `repair()` until it was found and, where it is, proven."""

    @property
    def sessions_moved(self) -> int:
        """Published sessions whose time, room or order changes."""
        return sum(not one.is_new for one in self.moved)

    @property
    def rooms_changed(self) -> int:
        """Published sessions whose room changes."""
        return sum(one.room for one in self.moved)

    @property
    def is_proven(self) -> bool:
        """Whether nothing is better at what it puts first."""
        return self.levels[0].proven


@dataclass(frozen=True)
class Repair:
    """Up to four alternatives, distinct in effect, the one with the fewest people first; none where there is no complete timetable."""

    alternatives: tuple[Alternative, ...]
    seconds: float
    infeasible: bool = False
    """Proven: no timetable holds everything any more."""
    blockers: tuple[Blocker, ...] = ()
