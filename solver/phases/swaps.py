"""Search by swaps on the best plan, for problems whose places are few."""

import os

from solver.phases.run import Best, Run
from solver.swapping.companion import Companion
from solver.swapping.fitting import Matrices, matrices_of
from solver.swapping.spots import Numbers
from solver.swapping.tabu import Swapping
from solver.swapping.terms import BREACH

RESTARTS = 4
"""Restarts without a better plan after which the search is quiet."""

BURST = 20
"""Steps between two looks at the clock."""

REPORT_SECONDS = 0.2
"""Between two reports of a better plan: reading one takes longer than many steps."""

STEP_WORK, CELL_WORK = 1e-4, 2e-9
"""Deterministic units of work for a step, and for each number that it reads: about its seconds."""


class Swaps:
    """A tabu search that reports to the best plan and takes over what others found."""

    def __init__(self, run: Run, best: Best, matrices: Matrices) -> None:
        self._run, self._best, self._matrices = run, best, matrices
        self._base = run.problem.base_cost
        self._taken = float(best.value - self._base)
        """The value of the last plan that was told or taken over."""
        self._offered_at = 0.0
        self._told = self._taken
        self._theirs: Numbers | None = None
        self._swapping = Swapping(matrices.terms, matrices.groups(), matrices.spots.positions(best.plan), run.config.seed)
        self._step_work = STEP_WORK + CELL_WORK * matrices.spots.allowed.size * (8 + len(matrices.terms.prices))
        self._companion: Companion | None = None

    @property
    def counts_right(self) -> bool:
        """Whether the matrices say of the best plan what its shapes do: not where a broken must was accepted, or two share a spot."""
        return self._swapping.now == self._best.value - self._base

    def until_quiet(self, seconds: float | None = None) -> None:
        """Search until nothing better has been found for several restarts, or the budget or the seconds are over."""
        self._take_over()
        budget, restarts, value = self._run.budget, 0, self._swapping.value
        end = None if seconds is None else budget.elapsed + seconds
        while not budget.is_over and not self._best.is_proven and (end is None or budget.elapsed < end):
            if not self._burst():
                break
            if self._swapping.value < value:
                restarts, value = 0, self._swapping.value
            if self._swapping.is_stuck:
                restarts += 1
                if end is None and restarts > RESTARTS:
                    break
                self._swapping.restart()
        self._offer()

    def with_companion(self) -> None:
        """Use a second core, unless the result has to be the same every time or one worker is asked for."""
        config = self._run.config
        if config.work_limit is None and config.workers != 1 and (os.cpu_count() or 1) > 1:
            matrices, positions = self._matrices, self._matrices.spots.positions(self._best.plan)
            self._companion = Companion(matrices, positions, config.seed + 1)

    def close(self) -> None:
        """End the second process."""
        if self._companion is not None:
            self._companion.close()

    def _exchange(self) -> None:
        """Keep what the other process found, and go on from it when nothing better is found here; or tell it what was."""
        if self._companion is None:
            return
        for value, positions in self._companion.found():
            if value < self._told:
                self._told, self._theirs = value, positions
                self._tell(value, positions)
        if self._theirs is not None and self._told < self._swapping.value and self._swapping.is_exhausted:
            self._swapping.go_on_from(self._theirs)
        if self._swapping.value < self._told:
            self._told = self._swapping.value
            self._companion.tell(self._told, self._swapping.best)

    def _burst(self) -> bool:
        """Some steps; False where there is no step at all."""
        for _ in range(BURST):
            if not self._swapping.step():
                return False
        self._run.budget.spend(BURST * self._step_work)
        if self._run.budget.elapsed > self._offered_at + REPORT_SECONDS:
            self._exchange()
            self._offer()
        return True

    def _offer(self) -> None:
        """Tell the best plan, which is read anew from the shapes."""
        self._offered_at = self._run.budget.elapsed
        self._tell(self._swapping.value, self._swapping.best)

    def _tell(self, value: float, positions: Numbers) -> None:
        if value < min(self._taken, BREACH):
            self._taken = value
            self._best.offer(self._matrices.spots.plan(positions))

    def _take_over(self) -> None:
        """Go on from the best plan where somebody else found it."""
        if self._best.value - self._base < self._taken:
            self._taken = float(self._best.value - self._base)
            self._swapping.go_on_from(self._matrices.spots.positions(self._best.plan))


def swaps_for(run: Run, best: Best) -> Swaps | None:
    """The search by swaps, where the problem is one for it."""
    matrices = matrices_of(run.problem)
    if matrices is None or len(best.plan) < len(run.problem.tasks):
        return None
    positions = [(place.start, place.duration, place.rooms[0]) for place in best.plan.values()]
    if len(set(positions)) < len(positions):
        return None
    swaps = Swaps(run, best, matrices)
    return swaps if swaps.counts_right else None
