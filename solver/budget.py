"""The time and the work that a search may take, and whether it was told to stop."""

import time

from solver.outcome import EndedBy, ShouldStop, SolveConfig


class Budget:
    """What is left of the time and the work of a search, and whether it was told to stop."""

    def __init__(self, config: SolveConfig, should_stop: ShouldStop) -> None:
        self.config = config
        self._began = time.monotonic()
        self._work = 0.0
        self._asked = should_stop
        self._stopped = False

    def part(self, seconds: float) -> "Budget":
        """A budget of so many seconds at most within this one; a stop of this one stops it too."""
        left = self.seconds_left
        limit = max(0.01, seconds if left is None else min(seconds, left))
        return Budget(self.config.model_copy(update={"time_limit": limit}), lambda: self.stopped)

    @property
    def elapsed(self) -> float:
        """Seconds since the call of `solve()`."""
        return time.monotonic() - self._began

    @property
    def seconds_left(self) -> float | None:
        """Seconds that are left; None: no limit."""
        return None if self.config.time_limit is None else max(0.0, self.config.time_limit - self.elapsed)

    @property
    def work_left(self) -> float | None:
        """Deterministic units of work that are left; None: no limit."""
        return None if self.config.work_limit is None else max(0.0, self.config.work_limit - self._work)

    def spend(self, work: float) -> None:
        """Count the work of a run."""
        self._work += work

    @property
    def stopped(self) -> bool:
        """Whether the caller wants the search to end; once yes, always yes."""
        self._stopped = self._stopped or self._asked()
        return self._stopped

    @property
    def is_over(self) -> bool:
        """Whether no further run makes sense."""
        return self.stopped or self.seconds_left == 0.0 or self.work_left == 0.0

    @property
    def ended_by(self) -> EndedBy:
        """What ended the search, when no proof did."""
        if self.stopped:
            return EndedBy.STOP
        if self.work_left is not None and (self.work_left <= 1e-6 or self.seconds_left != 0.0):
            return EndedBy.WORK
        return EndedBy.TIME
