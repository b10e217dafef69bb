"""Ruin and recreate: a few tasks that have to do with each other leave, and each returns to the place that costs least.

Worse plans are accepted now and then, less and less as the search cools, and again after it has cooled (simulated annealing).
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from solver.budget import Budget
from solver.placing.board import Board
from solver.placing.choosing import cheapest, in_the_way
from solver.placing.values import NEVER, Costs, Values
from solver.shapes import Place, Plan, Problem

SENT_AWAY = 6.0
"""What it costs, in penalty, to send a task away: about what its return will."""

NOISE = 0.9
"""Less than one penalty: places of equal price are chosen by chance."""

STEP_WORK = 0.004
"""Deterministic units of work of one step, about its seconds."""


@dataclass
class Cooling:
    """From `hot` to `cold` in `steps`, then again from half as hot."""

    hot: float = 6.0
    cold: float = 0.3
    steps: int = 6000

    def temperature(self, step: int) -> float:
        """How much worse is easily accepted at a step."""
        cycle, within = divmod(step, self.steps)
        hot = max(self.cold * 2, self.hot / 2**cycle)
        return hot * (self.cold / hot) ** (within / self.steps)


class Improving:
    """A complete plan that is improved step by step; `best` never breaks a must."""

    def __init__(self, problem: Problem, plan: Plan, value: int, seed: int, choose: Callable[[Plan, int], frozenset[int]]) -> None:
        self._board = Board(problem)
        self._values = Values(self._board)
        self._random = np.random.default_rng(seed)
        self._choose_part = choose
        for task, place in plan.items():
            self._board.put(task, place)
        self.best, self.value = dict(plan), value
        self._now = value
        self._fixed = {task.index for task in problem.tasks if self._values.weights[task.index] >= NEVER}
        self.cooling = Cooling()
        self.steps = 0

    def run(self, steps: int, budget: Budget) -> None:
        """Some steps, within the budget."""
        for _ in range(steps if len(self._fixed) < len(self._board.plan) else 0):
            if budget.is_over:
                return
            self._step()
            budget.spend(STEP_WORK)

    def go_on_from(self, plan: Plan, value: int) -> None:
        """Take a better plan over."""
        self._restore(plan, value)
        self.best, self.value = dict(plan), value

    def _step(self) -> None:
        """Ruin and recreate once."""
        before, value = dict(self._board.plan), self._now
        size = int(self._random.integers(1, 7))
        queue = [t for t in self._choose_part(self._board.plan, size) if t not in self._fixed][:size]
        for task in queue:
            self._take(task)
        self._random.shuffle(queue)
        temperature = self.cooling.temperature(self.steps)
        self.steps += 1
        if not self._recreate(queue) or self._now - value > -temperature * math.log(1.0 - self._random.random()):
            self._restore(before, value)
        elif self._now < self.value:
            self.best, self.value = dict(self._board.plan), self._now

    def _recreate(self, queue: list[int]) -> bool:
        """Whether all found a place again."""
        left = 4 * len(queue) + 4
        while queue:
            left -= 1
            task = queue.pop(0)
            place = self._choose(task) if left > 0 else None
            if place is None:
                return False
            queue += self._make_room(task, place)
            self._now += self._values.price(task, place)
            self._board.put(task, place)
        return True

    def _take(self, task: int) -> None:
        place = self._board.take(task)
        self._now -= self._values.price(task, place)

    def _restore(self, before: Plan, value: int) -> None:
        plan = self._board.plan
        for task in [t for t in plan if plan[t] != before.get(t)]:
            self._board.take(task)
        for task, place in before.items():
            if task not in plan:
                self._board.put(task, place)
        self._now = value

    def _choose(self, task: int) -> Place | None:
        """The cheapest place with the preferred duration or one other."""
        durations = list(self._values.starts[task])
        some = durations if len(durations) < 3 else [durations[0], durations[int(self._random.integers(1, len(durations)))]]
        found = [cheapest(self._values, task, duration, self._costs(task, duration), SENT_AWAY) for duration in some]
        return min((pair for pair in found if pair is not None), key=lambda pair: pair[0], default=(0.0, None))[1]

    def _costs(self, task: int, duration: int) -> Costs:
        costs = SENT_AWAY * self._values.costs(task, duration)
        return costs + self._values.prices(task, duration) + NOISE * self._random.random(costs.shape) if costs.size else costs

    def _make_room(self, task: int, place: Place) -> list[int]:
        """Send away what stands in the way."""
        gone: list[int] = []
        while blocks := in_the_way(self._values, task, place):
            for block in blocks:
                if all(other in self._board.plan for other in block.by):
                    movable = [other for other in block.by if other not in self._fixed]
                    other = movable[int(self._random.integers(len(movable)))]
                    self._take(other)
                    gone.append(other)
        return gone
