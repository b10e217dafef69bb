"""Which tasks to free next, when a timetable is improved part by part."""

import random
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from solver import score
from solver.score import tasks_of
from solver.shapes import Apart, Plan, Problem


@dataclass
class _Arm:
    """A way to choose, with what it has brought lately."""

    choose: Callable[[Plan, int], set[int]]
    credit: float = 1.0


class Neighbourhoods:
    """Chooses parts of a timetable to free: by time, by what they share, by what costs most. Ways that helped are chosen more often.

    Seeded: the same seed and the same history give the same choices.
    """

    def __init__(self, problem: Problem, seed: int) -> None:
        self._problem = problem
        self._random = random.Random(seed)
        self._movable = [t.index for t in problem.tasks if len(t.starts) > 1 or (t.starts and len(t.rooms) > t.rooms_needed)]
        self._near = self._relations()
        self._arms = [_Arm(self._around_costs), _Arm(self._related), _Arm(self._slice), _Arm(self._same_rooms), _Arm(self._anything)]
        self._last = self._arms[0]

    def _relations(self) -> dict[int, list[int]]:
        near: dict[int, set[int]] = defaultdict(set)
        groups = [tasks_of(shape) for shape in self._problem.soft]
        groups += [(shape.one, shape.other) for shape in self._problem.hard if isinstance(shape, Apart)]
        movable = set(self._movable)
        for group in groups:
            if len(group) <= 12:
                for task in group:
                    near[task].update(movable.intersection(group) - {task})
        return {task: sorted(others) for task, others in near.items()}

    def choose(self, plan: Plan, size: int) -> frozenset[int]:
        """About `size` tasks to free."""
        weights = [arm.credit for arm in self._arms]
        self._last = self._random.choices(self._arms, weights)[0]
        chosen = self._last.choose(plan, size)
        return frozenset(chosen) if len(chosen) > 1 else frozenset(self._anything(plan, size))

    def reward(self, gain: int) -> None:
        """Tell what the last choice brought."""
        self._last.credit = max(0.2, 0.9 * self._last.credit + (0.5 if gain > 0 else 0.0))

    def _pick(self, tasks: list[int], size: int) -> set[int]:
        return set(tasks) if len(tasks) <= size else set(self._random.sample(tasks, size))

    def _anything(self, _plan: Plan, size: int) -> set[int]:
        return self._pick(self._movable, size)

    def _grow(self, chosen: set[int], size: int) -> set[int]:
        """Add tasks that share people, tracks or topics with those chosen, until there are enough."""
        frontier = sorted(chosen)
        while frontier and len(chosen) < size:
            others = [t for t in self._near.get(frontier.pop(0), []) if t not in chosen]
            new = sorted(self._pick(others, max(1, (size - len(chosen)) // 2)))
            chosen.update(new)
            frontier += new
        return chosen

    def _around_costs(self, plan: Plan, size: int) -> set[int]:
        costly = [shape for shape in self._problem.soft if score.cost(self._problem, shape, plan)]
        if not costly:
            return set()
        chosen: set[int] = set()
        movable = set(self._movable)
        for shape in self._random.sample(costly, min(len(costly), max(1, size // 8))):
            members = sorted(movable.intersection(tasks_of(shape)))
            chosen |= self._pick(members, 8)
        return self._with_rivals(plan, self._grow(chosen, max(2, size * 2 // 3)), size)

    def _related(self, plan: Plan, size: int) -> set[int]:
        start = {self._random.choice(self._movable)} if self._movable else set[int]()
        return self._with_rivals(plan, self._grow(start, max(2, size * 2 // 3)), size)

    def _with_rivals(self, plan: Plan, chosen: set[int], size: int) -> set[int]:
        """Fill up with tasks that could make room."""
        others = [t for t in self._movable if t not in chosen and t in plan]
        return chosen | self._pick(others, max(0, size - len(chosen)))

    def _slice(self, plan: Plan, size: int) -> set[int]:
        """Tasks near a moment."""
        placed = [t for t in self._movable if t in plan]
        if not placed:
            return set()
        moment = plan[self._random.choice(placed)].start
        return set(sorted(placed, key=lambda t: (abs(plan[t].start - moment), t))[:size])

    def _same_rooms(self, plan: Plan, size: int) -> set[int]:
        """Tasks of two or three rooms."""
        placed = [t for t in self._movable if t in plan]
        rooms = sorted({plan[t].main for t in placed} - {None}, key=lambda r: r or 0)
        if len(rooms) < 2:
            return set()
        chosen = set(self._random.sample(rooms, min(3, len(rooms))))
        return self._pick([t for t in placed if plan[t].main in chosen], size)

    def rivals(self, plan: Plan, size: int) -> frozenset[int]:
        """Some of the tasks without a place, and those that may stand in their way at some moment at which they could be."""
        missing = [t.index for t in self._problem.tasks if t.index not in plan and t.starts]
        chosen = self._pick(missing, max(1, size // 6))
        share = max(3, size // max(1, len(chosen)))  # none may be missing: what blocks may be a team, and not a place
        for task in sorted(chosen):
            data = self._problem.tasks[task]
            moment = self._random.choice(data.starts)
            there = [t for t in self._movable if t in plan and plan[t].start < moment + data.longest and moment < plan[t].end]
            rooms = set(data.rooms)
            near = [t for t in there if rooms.intersection(plan[t].rooms)] + [t for t in self._near.get(task, []) if t in plan]
            chosen = chosen | self._pick(near, share) | self._pick(there, share)
        others = [t for t in self._movable if t in plan and t not in chosen]
        return frozenset(chosen | self._pick(others, max(0, size - len(chosen))))
