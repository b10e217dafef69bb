"""A first timetable, task by task: the most difficult first, and what stands in the way leaves and is placed again.

The way of FET and of UniTime's iterative forward search: a task that was sent away weighs more the next time, so that the search
does not turn in circles.
"""

import heapq

import numpy as np

from solver.budget import Budget
from solver.placing.board import Board
from solver.placing.choosing import cheapest, in_the_way
from solver.placing.values import NEVER, Costs, Values
from solver.shapes import Place, Plan, Problem

ATTEMPTS = 5
"""So often it is begun anew where some tasks send each other away again and again."""

STEPS = 6
"""Steps of an attempt for each task."""

STEP_WORK = 0.0005
"""Deterministic units of work of one step, about its seconds."""

CHANCE = 0.1
"""What chance counts for a task of weight one; more for those that were sent away often, so that they leave their circles."""

MOST_CHANCE = 100.0
"""The weight from which on chance counts no more; what cannot leave weighs far more than it."""

WELCOME = 0.4
"""What the wishes count at most against sending a task away."""


def place_all(problem: Problem, seed: int, budget: Budget) -> Plan:
    """Places for as many tasks as could be placed without breaking a must; the same seed and work give the same plan."""
    best: Plan = {}
    for attempt in range(ATTEMPTS):
        plan = _Placing(problem, seed, attempt).run(budget)
        best = max(best, plan, key=len)
        if len(best) == len(problem.tasks) or budget.is_over:
            break
    return best


class _Placing:
    def __init__(self, problem: Problem, seed: int, attempt: int) -> None:
        self._board = Board(problem)
        self._values = Values(self._board)
        self._random = np.random.default_rng((seed, attempt))
        self._best: Plan = {}
        self._queue = [(self._ease(task.index), task.index) for task in problem.tasks if self._values.count(task.index)]
        heapq.heapify(self._queue)

    def _ease(self, task: int) -> float:
        """Few places first; among those with equally many, what was sent away more often."""
        values = self._values
        if values.weights[task] >= NEVER:
            return -1.0
        needs = len(self._board.index.needs.get(task, ()))
        return values.count(task) / values.weights[task] / (1 + needs) / (1 + 0.05 * len(self._board.index.relations[task]))

    def run(self, budget: Budget) -> Plan:
        steps = STEPS * len(self._board.problem.tasks)
        while self._queue and steps and not budget.is_over:
            steps -= 1
            budget.spend(STEP_WORK)
            _, task = heapq.heappop(self._queue)
            place = self._choose(task)
            if place is not None:
                self._make_room(task, place)
                self._board.put(task, place)
                if len(self._board.plan) > len(self._best):
                    self._best = dict(self._board.plan)
        return self._best

    def _choose(self, task: int) -> Place | None:
        """The place for which least has to leave; shorter only where that helps."""
        best: tuple[float, Place] | None = None
        durations = list(self._values.starts[task])
        for duration in dict.fromkeys((durations[0], durations[-1])):
            found = cheapest(self._values, task, duration, self._costs(task, duration), 1.0)
            if found is not None and (best is None or found[0] < best[0] - 0.9):
                best = found
            if best is not None and best[0] < 1.0:
                break
        return None if best is None else best[1]

    def _costs(self, task: int, duration: int) -> Costs:
        values = self._values
        costs = values.costs(task, duration)
        if costs.size:
            prices = values.prices(task, duration)
            costs += WELCOME * prices / max(1.0, float(np.ptp(prices))) + values.habits(task, duration)
            costs += CHANCE * min(values.weights[task], MOST_CHANCE) * self._random.random(costs.shape)
        return costs

    def _make_room(self, task: int, place: Place) -> None:
        """Send away what stands in the way, the lightest first."""
        while blocks := in_the_way(self._values, task, place):
            for block in blocks:
                if all(other in self._board.plan for other in block.by):
                    self._send_away(min(block.by, key=lambda other: (self._values.weights[other], other)))

    def _send_away(self, task: int) -> None:
        place = self._board.take(task)
        self._values.remember(task, place.start)
        heapq.heappush(self._queue, (self._ease(task), task))
