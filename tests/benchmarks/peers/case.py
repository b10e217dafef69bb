"""What an instance of a peer is to the measurement: how it is solved, how it is judged, and what is to be reached."""

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from scheduler.model.conference import Conference
from scheduler.model.timetable import Timetable
from solver.outcome import SolveConfig
from solver.solve import solve
from tests.benchmarks.ietf_source import shared_data

OnFirst = Callable[[], None]
"""Called once, when the first timetable without a broken must is there."""


@dataclass(frozen=True)
class Verdict:
    """What a referee says of a timetable: a score in its own terms, how many hard faults, and what the score consists of."""

    score: float
    hard: int
    breakdown: dict[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True)
class Attempt:
    """How one run ended; the bound in the terms of the referee."""

    timetable: Timetable | None
    verdict: Verdict | None
    bound: float | None
    proven: bool


Solve = Callable[[SolveConfig, OnFirst], Attempt]


@dataclass(frozen=True)
class PeerCase:
    """One instance."""

    name: str
    family: str
    seconds: float
    """Limit of the search."""
    first: float
    """Seconds from the start of the process within which a first timetable is to come."""
    target: str
    """What is to be reached, in words."""
    peer: str
    """What the peer's own solver reached, in words."""
    file: str
    """Below the folder of benchmarks."""
    attempt: Solve

    def why_absent(self) -> str:
        """Why it cannot be measured, in words; empty where it can."""
        path = shared_data() / "benchmarks" / self.file
        return "" if path.is_file() else f"There is no {path}; set HOFBURG_SHARED_DATA to the folder of shared data."


def solved(
    conference: Conference,
    config: SolveConfig,
    on_first: OnFirst,
    judge: Callable[[Timetable], Verdict],
    score_of: Callable[[int], float] = float,
) -> Attempt:
    """Solve a conference and have the timetable judged; `score_of` turns a penalty into a score of the referee, for the bound."""
    seen: list[float] = []

    def told(progress: object) -> None:
        if not seen and getattr(progress, "timetable", None) is not None:
            seen.append(0.0)
            on_first()

    outcome = solve(conference, config, told)
    if outcome.timetable is None:
        return Attempt(None, None, None, proven=False)
    bound = None if outcome.bound is None else score_of(outcome.bound)
    return Attempt(outcome.timetable, judge(outcome.timetable), bound, outcome.status == "optimal")


def referee_in(folder: Path) -> ModuleType:
    """The referee that lies beside the instances.

    Raises:
        OSError: when it is absent.
    """
    spec = importlib.util.spec_from_file_location(f"{folder.name}_referee", folder / "referee.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
