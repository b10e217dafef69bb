"""Measures one instance in a process of its own: `python -m tests.benchmarks.peers.measuring NAME SEED SECONDS BEGAN`.

Seconds count from `BEGAN`, the moment (seconds since the epoch) at which the process was started: loading the program is part of it.
The last line on standard output is the JSON of `Measured`.
"""

import json
import sys
import time
from dataclasses import asdict, dataclass, field

from solver.outcome import SolveConfig
from tests.benchmarks.memory import peak_memory_mb
from tests.benchmarks.peers.cases import case_named


@dataclass(frozen=True)
class Measured:
    """One run; times in seconds, memory in MiB."""

    name: str
    seed: int
    first: float | None = None
    whole: float = 0.0
    score: float | None = None
    hard: int | None = None
    bound: float | None = None
    proven: bool = False
    memory: float | None = None
    breakdown: dict[str, float] = field(default_factory=dict[str, float])
    trouble: str = ""

    @classmethod
    def from_json(cls, text: str) -> "Measured":
        """Read what the process printed."""
        return cls(**json.loads(text))


def measured(name: str, seed: int, seconds: float | None, began: float) -> Measured:
    """Solve an instance."""
    case = case_named(name)
    firsts: list[float] = []
    attempt = case.attempt(SolveConfig(time_limit=seconds or case.seconds, seed=seed), lambda: firsts.append(time.time() - began))
    whole, first = time.time() - began, firsts[0] if firsts else None
    verdict = attempt.verdict
    if verdict is None:
        return Measured(name, seed, first, whole, memory=peak_memory_mb(), trouble="no timetable")
    return Measured(
        name, seed, first, whole, verdict.score, verdict.hard, attempt.bound, attempt.proven, peak_memory_mb(), verdict.breakdown
    )


if __name__ == "__main__":
    _name, _seed, _seconds, _began = sys.argv[1:]
    print(json.dumps(asdict(measured(_name, int(_seed), float(_seconds) or None, float(_began)))), flush=True)
