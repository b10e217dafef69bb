"""Tabu search over swaps: in each step the best exchange of two tasks, or move to a free spot, that was not undone lately.

`costs` (tasks by spots) is what each task would cost at each spot while the others stay; a step changes it by one product of the moved
tasks' prices with the difference of two rows of what the shapes ask.
"""

from dataclasses import dataclass

import numpy as np

from solver.swapping.groups import Groups
from solver.swapping.kicks import Kicks
from solver.swapping.spots import Numbers
from solver.swapping.terms import Matrix, Terms

TOLERANCE = 1e-6

PATIENCE, MOST_PATIENCE, GROWTH = 8, 25, 1.02
"""Steps without a better assignment, for each task, before the search goes on elsewhere: few at first, more each time that did not help."""

FRUITLESS = 15
"""Restarts in a row without anything better, after which it goes on from what another search has found."""

FEWEST = 8
"""With fewer tasks it is as patient as with so many."""


@dataclass(frozen=True)
class Step:
    """A task that goes to a spot, the one that is there (−1: none), and the change of the whole cost."""

    task: int
    spot: int
    other: int
    change: float


class Swapping:
    """A complete assignment of tasks to spots, improved step by step; `best` is the best so far, `value` its cost."""

    def __init__(self, terms: Terms, groups: Groups, positions: Numbers, seed: int) -> None:
        self._terms, self._groups = terms, groups
        self._allowed = terms.spots.allowed
        self._single = np.where(self._allowed, terms.single, np.inf)
        self._random = np.random.default_rng(seed)
        self._back = np.ascontiguousarray(terms.prices.transpose(2, 1, 0))
        """For each moved task: the prices of the others with it, others by terms."""
        self._own = np.einsum("kpp->kp", terms.asked).copy()
        self.steps = 0
        self._tabu = np.zeros(self._allowed.shape, dtype=np.int64)
        self._begin(positions)
        self.best, self.value = self.positions.copy(), self.now
        self.improved_at = 0
        self._kicks, self._kicked_at = Kicks(terms.spots, self._random), self.value
        self._fruitless = 0
        self._patience = float(PATIENCE * max(FEWEST, len(positions)))

    def _begin(self, positions: Numbers) -> None:
        """Price everything anew."""
        terms = self._terms
        self.positions = positions.copy()
        self._holder = np.full(self._allowed.shape[1], -1, dtype=np.int64)
        self._holder[positions] = np.arange(len(positions))
        at_others = terms.asked[:, :, positions]
        pairs = np.einsum("kij,kpj->ip", terms.prices, at_others, optimize=True)
        self._pairs: Matrix = pairs + self._single
        rows = np.arange(len(positions))
        group_cost = self._groups.begin(positions)
        single = terms.single[rows, positions].sum()
        self.now = float(single + 0.5 * (pairs[rows, positions].sum()) + group_cost)
        self._between = np.stack([self._correction(task) for task in range(len(positions))]) if len(positions) else np.zeros((0, 0))

    def _correction(self, task: int) -> Matrix:
        """For each other task what the exchange of the two changes beyond their own changes."""
        terms, spots = self._terms, self.positions
        own = spots[task]
        asked = terms.asked[:, own, spots] + terms.asked[:, spots, own] - self._own[:, own, None] - self._own[:, spots]
        return np.einsum("kj,kj->j", terms.prices[:, task], asked)

    def change_of(self, task: int, spot: int) -> float:
        """What the whole cost changes when a task goes to a spot, and whoever is there to where the task was."""
        step = Step(task, spot, int(self._holder[spot]), 0.0)
        return self._pairs_change(step) + self._groups_change(step)

    def costs_of(self, task: int) -> Matrix:
        """What the task costs at each spot while the others stay, up to a constant."""
        return self._pairs[task] + self._groups.costs[task]

    def _pairs_change(self, step: Step) -> float:
        costs, here = self._pairs, self.positions[step.task]
        change = costs[step.task, step.spot] - costs[step.task, here]
        if step.other >= 0:
            change += costs[step.other, here] - costs[step.other, step.spot] + self._between[step.task, step.other]
        return float(change)

    def _groups_change(self, step: Step) -> float:
        tasks = (step.task,) if step.other < 0 else (step.task, step.other)
        touched = self._groups.touched(*tasks)
        if not touched:
            return 0.0
        after = self.positions.copy()
        after[step.task] = step.spot
        if step.other >= 0:
            after[step.other] = self.positions[step.task]
        return sum(self._groups.cost(g, after) - self._groups.cost(g, self.positions) for g in touched)

    def step(self) -> bool:
        """The best step that is not tabu, or one that is and gives a new best; False where there is none."""
        self.steps += 1
        chosen = self._choose()
        if chosen is None:
            return False
        self._take(chosen)
        if self.now < self.value - TOLERANCE:
            self.best, self.value, self.improved_at = self.positions.copy(), self.now, self.steps
        return True

    def _choose(self) -> Step | None:
        """The cheapest exchange, or the cheapest move to a free spot."""
        positions, rows = self.positions, np.arange(len(self.positions))
        costs = self._pairs + self._groups.costs
        costs -= costs[rows, positions][:, None]
        half = costs.take(positions, axis=1)
        exchanged = half + half.T
        exchanged += self._between
        exchanged.flat[:: len(rows) + 1] = np.inf
        late = self._tabu.take(positions, axis=1) > self.steps
        late &= late.T
        late &= exchanged >= self.value - self.now - TOLERANCE
        exchanged[late] = np.inf
        found = int(exchanged.argmin())
        task, other = divmod(found, len(rows))
        best = exchanged.flat[found]
        free = np.flatnonzero(self._holder < 0)
        if free.size:
            moves = costs.take(free, axis=1)
            moves[(self._tabu.take(free, axis=1) > self.steps) & (moves >= self.value - self.now - TOLERANCE)] = np.inf
            cheapest = int(moves.argmin())
            if moves.flat[cheapest] < best:
                mover, where = divmod(cheapest, free.size)
                return self._priced(mover, int(free[where]), -1)
        return self._priced(task, int(positions[other]), other) if np.isfinite(best) else None

    def _priced(self, task: int, spot: int, other: int) -> Step:
        step = Step(task, spot, other, 0.0)
        return Step(task, spot, other, self._pairs_change(step) + self._groups_change(step))

    def _take(self, step: Step) -> None:
        here = int(self.positions[step.task])
        self._tabu[step.task, here] = self.steps + self._tenure()
        moved, prices = [step.task], self._back[step.task]
        self.positions[step.task] = step.spot
        if step.other >= 0:
            self._tabu[step.other, step.spot] = self.steps + self._tenure()
            self.positions[step.other] = here
            moved.append(step.other)
            prices = prices - self._back[step.other]
        asked = self._terms.asked
        self._pairs += prices @ (asked[:, :, step.spot] - asked[:, :, here])
        self._holder[here] = step.other
        self._holder[step.spot] = step.task
        self.now += step.change
        for task in moved:
            row = self._correction(task)
            self._between[task], self._between[:, task] = row, row
        self._groups.renew(self.positions, *moved)

    def _tenure(self) -> int:
        """For how many steps a task does not return to a spot."""
        count = len(self.positions)
        return int(self._random.integers(count // 2 + 1, 3 * count // 2 + 3))

    @property
    def is_stuck(self) -> bool:
        """Whether nothing better has been found for long."""
        return self.steps - self.improved_at > self._patience

    @property
    def is_exhausted(self) -> bool:
        """Whether several restarts in a row brought nothing better: until then two searches are worth more apart."""
        return self._fruitless >= FRUITLESS

    def restart(self) -> None:
        """Go on from the best with something exchanged."""
        helped = self.value < self._kicked_at - TOLERANCE
        self._fruitless = 0 if helped else self._fruitless + 1
        if not helped:
            self._patience = min(self._patience * GROWTH, MOST_PATIENCE * max(FEWEST, len(self.positions)))
        self._kicked_at = self.value
        self.go_on_from(self._kicks.from_best(self.best, helped=helped))

    def go_on_from(self, positions: Numbers) -> None:
        """Go on from elsewhere, with nothing tabu."""
        self._begin(positions)
        self._tabu[:] = 0
        self.improved_at = self.steps
        if self.now < self.value - TOLERANCE:
            self.best, self.value = self.positions.copy(), self.now
