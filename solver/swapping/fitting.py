"""Whether a problem can be searched by swaps at all, and its matrices."""

from dataclasses import dataclass

from solver.shapes import Problem
from solver.swapping.groups import Groups
from solver.swapping.spots import Spots, spots_of
from solver.swapping.terms import Terms, terms_of

FEWEST = 12
"""Fewer tasks are proven by CP-SAT before swaps have found anything."""

MOST_SPOTS = 1500
MOST_CELLS = 400_000
"""Tasks times spots; a step reads them all several times."""

MOST_READ = 6_000_000
"""Cells times relations that differ in what they ask of two places; a step reads about as many numbers."""

MOST_GROUP_COSTS = 4000
"""Costs of groups that are asked for when all are read."""


@dataclass(frozen=True)
class Matrices:
    """A problem as matrices; `groups` are made anew for each search, for they change with it."""

    spots: Spots
    terms: Terms

    def groups(self) -> Groups:
        """The shapes about more than two tasks."""
        return Groups(self.spots, self.terms.rest)


def matrices_of(problem: Problem) -> Matrices | None:
    """The matrices of a problem in which every task takes one room for itself at one of few places; None for any other."""
    if problem.units or not all(task.rooms_needed == 1 and task.mains and task.starts for task in problem.tasks):
        return None
    if len(problem.tasks) < FEWEST or not problem.soft or any(task.before or task.after for task in problem.tasks):
        return None
    many = sum(len(task.starts) * len(task.durations) * len(task.mains) for task in problem.tasks)
    if many > MOST_CELLS:
        return None
    spots = spots_of(problem)
    if len(spots.spots) > MOST_SPOTS or spots.allowed.size > MOST_CELLS:
        return None
    terms = terms_of(spots)
    groups = Groups(spots, terms.rest)
    if groups.unknown or len(terms.prices) * spots.allowed.size > MOST_READ or groups.work > MOST_GROUP_COSTS:
        return None
    return Matrices(spots, terms)
