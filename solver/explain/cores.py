"""Which sessions clash: CP-SAT is asked to place all of them, each as an assumption, and names some that cannot be placed together."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from solver.build import build
from solver.explain.lab import Lab
from solver.search import Search
from solver.shapes import Plan, Problem
from solver.variables import Scope

T = TypeVar("T")

SHARE = 0.4
"""Of the time that is left, so much may go into one search for a core."""


class Cores:
    """Sets of tasks that have no places together, disjoint from each other."""

    def __init__(self, problem: Problem, lab: Lab) -> None:
        self._lab = lab
        self._x = build(problem, Scope(must_place=False, classes=False), wishes=False)
        self._x.model.clear_objective()
        self._tasks = {self._x.placed(task.index).index: task.index for task in problem.tasks if task.starts}
        self.plan: Plan | None = None
        """The places that the last search found for all, where it found no core."""
        self.is_complete = True
        """Whether every search so far has ended with an answer."""

    def next(self, left_out: set[int]) -> set[int] | None:
        """Tasks that have no places together, none of those that are left out; None where there are no such, or none was found."""
        literals = [literal for literal, task in self._tasks.items() if task not in left_out]
        if not literals or self._lab.is_over:
            self.is_complete = self.is_complete and not literals
            return None
        model = self._x.model
        model.clear_assumptions()
        model.add_assumptions([model.get_bool_var_from_proto_index(literal) for literal in literals])
        search = _CoreSearch(self._lab.part(SHARE), workers=1, light=True)
        found = search.run(self._x)
        self.plan = found.plan
        if not found.infeasible:
            self.is_complete = self.is_complete and found.plan is not None
            return None
        return {self._tasks[one] for one in search.core() if one in self._tasks} or {self._tasks[one] for one in literals}


class _CoreSearch(Search):
    """A search that can say which assumptions were too many."""

    def core(self) -> list[int]:
        """Indexes of the literals, after the model was found infeasible."""
        return list(self._solver.sufficient_assumptions_for_infeasibility())


def shrunk(items: Sequence[T], still: Callable[[list[T]], bool]) -> list[T]:
    """As few of the items as are needed for what holds for all of them; the first are left out first, many at once where that goes."""
    kept = list(items)
    size = max(1, len(kept) // 2)
    while True:
        position = 0
        while position < len(kept):
            rest = kept[:position] + kept[position + size :]
            if len(kept) > 1 and still(rest):
                kept = rest
            else:
                position += size
        if size == 1:
            return kept
        size = max(1, size // 2)


def without_each(items: Sequence[T]) -> Iterator[list[T]]:
    """The items without the first, without the second, and so on."""
    for number in range(len(items)):
        yield [*items[:number], *items[number + 1 :]]
