"""What goes into a search and what comes out: values with distinct states, `None` where there is nothing."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from pydantic import Field

from scheduler.model.base import Frozen
from scheduler.model.ids import SessionId
from scheduler.model.timetable import Timetable
from scheduler.sentence import Sentence


class Status(StrEnum):
    """How a search ended. Optimal means that every level was proven."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"
    FAILED = "failed"


class EndedBy(StrEnum):
    """Why a search ended."""

    PROOF = "proof"
    TIME = "time"
    WORK = "work"
    STOP = "stop"
    ERROR = "error"


class SolveConfig(Frozen):
    """The parameters of a search."""

    time_limit: float | None = Field(default=60.0, gt=0, description="wall-clock seconds for the whole search; empty: none")
    work_limit: float | None = Field(default=None, gt=0, description="deterministic units of work; makes a stopped search reproducible")
    workers: int | None = Field(default=None, ge=1, le=64, description="parallel searches; empty: chosen by phase")
    seed: int = Field(default=1, ge=0, lt=2**31)
    movable: frozenset[SessionId] | None = Field(
        default=None, description="sessions that may move; the others keep their place in the timetable; empty: all"
    )
    keep_times: bool = Field(default=False, description="scheduled sessions keep their start, only rooms are chosen")
    preferences: bool = Field(default=True, description="without: any timetable that breaks no must")


@dataclass(frozen=True)
class LevelResult:
    """One level of the search: "place everything", then "wishes"."""

    name: str
    value: int
    bound: int
    proven: bool


@dataclass(frozen=True)
class Unplaced:
    """A session for which no place was found, and why."""

    session: SessionId
    reason: Sentence


@dataclass(frozen=True)
class Progress:
    """A moment of a search: the best so far.

    `value` and `bound` are penalties of the named level; `elapsed` seconds from the call of `solve()`.
    """

    level: str
    value: int | None
    bound: int | None
    elapsed: float
    timetable: Timetable | None = None


@dataclass(frozen=True)
class Blocker:
    """Something that makes a complete timetable impossible before any search: a sentence and the ids it is about."""

    message: Sentence
    subjects: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """The result of a search.

    `timetable` only where every session that takes part is placed; otherwise `partial` holds the best found, `unplaced` what it
    lacks. `objective` and `bound` are the penalties of the last level; seconds count from the call of `solve()`.
    """

    status: Status
    ended_by: EndedBy
    timetable: Timetable | None = None
    partial: Timetable | None = None
    unplaced: tuple[Unplaced, ...] = ()
    objective: int | None = None
    bound: int | None = None
    levels: tuple[LevelResult, ...] = ()
    seconds: float = 0.0
    first_solution_seconds: float | None = None
    blockers: tuple[Blocker, ...] = ()
    message: str = ""
    penalties: dict[str, int] = field(default_factory=dict)


OnEvent = Callable[[Progress], None]
ShouldStop = Callable[[], bool]
