"""Runs of CP-SAT that end after some seconds; under a limit of work after as much work as those seconds take."""

from solver.phases.run import Run
from solver.search import Search

WORK_IN_A_SECOND = 0.25
"""Deterministic units of work of a second of CP-SAT."""


def search_for(run: Run, seconds: float, workers: int, *, light: bool = False) -> Search:
    """A run within the budget of the whole search."""
    if run.config.work_limit is None:
        return Search(run.budget.part(seconds), workers, light=light)
    return Search(run.budget, workers, seconds * WORK_IN_A_SECOND, light=light)
