"""The figures of one case, as they travel from the process that measures to the one that reports, and into the JSON."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

MOMENTS = (5, 20, 60)
"""Seconds after which value and bound are noted."""


@dataclass(frozen=True)
class Step:
    """A better timetable or bound: seconds from the call of `solve()`, value and bound of the wishes."""

    seconds: float
    value: int | None
    bound: int | None


@dataclass
class Figures:
    """What was measured of a case; None where there is nothing to measure.

    Seconds of the search count from the call of `solve()`, that of the window from the start of its process. Memory is
    the most that the process held when the search had ended.
    """

    case: str
    fingerprint: str = ""
    sessions: int = 0
    status: str = ""
    ended_by: str = ""
    message: str = ""
    conflict_free: bool | None = None
    unplaced: int = 0
    build_seconds: float | None = None
    first_seconds: float | None = None
    proof_seconds: float | None = None
    seconds: float | None = None
    value: int | None = None
    bound: int | None = None
    at: dict[str, tuple[int | None, int | None]] = field(default_factory=dict[str, tuple[int | None, int | None]])
    steps: list[Step] = field(default_factory=list[Step])
    memory_mb: float | None = None
    check_ms: float | None = None
    check_move_ms: float | None = None
    programme_seconds: float | None = None
    programme_kb: float | None = None
    grid_seconds: float | None = None
    grid_kb: float | None = None
    window_seconds: float | None = None
    open_seconds: float | None = None
    edit_ms: float | None = None
    edit_painted_ms: float | None = None
    drag_begin_ms: float | None = None
    drag_step_ms: float | None = None
    solving_pause_ms: float | None = None
    window_mb: float | None = None
    best_known: int | None = None
    gap: float | None = None
    gap_60: float | None = None
    reached: dict[str, bool] = field(default_factory=dict[str, bool])
    trouble: str = ""

    def to_json(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, line: str) -> "Figures":
        """The figures of a line that `to_json` wrote."""
        fields = json.loads(line)
        steps = [Step(**step) for step in fields.pop("steps")]
        at = {moment: (pair[0], pair[1]) for moment, pair in fields.pop("at").items()}
        return cls(**fields, steps=steps, at=at)


def at_moments(steps: Iterable[Step], seconds: float, *, settled: bool) -> dict[str, tuple[int | None, int | None]]:
    """Value and bound at each moment that the search reached; at all of them where its result is settled."""
    ordered = sorted(steps, key=lambda step: step.seconds)
    found: dict[str, tuple[int | None, int | None]] = {}
    for moment in MOMENTS:
        if seconds < moment and not settled:
            break
        past = [step for step in ordered if step.seconds <= moment]
        value = min((step.value for step in past if step.value is not None), default=None)
        bound = max((step.bound for step in past if step.bound is not None), default=None)
        found[str(moment)] = (value, bound)
    return found


def gap(value: int | None, best: int | None) -> float | None:
    """How far a value is from the best known: (value − best) / max(1, best)."""
    return None if value is None or best is None else (value - best) / max(1, best)
