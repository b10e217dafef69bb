"""Whether something has a timetable at all: asked often, of small conferences, within the limits of the whole explanation."""

from enum import Enum

from scheduler.model.conference import Conference
from solver.budget import Budget
from solver.build import build
from solver.outcome import ShouldStop, SolveConfig
from solver.phases.first import First, first_timetable
from solver.phases.run import Run
from solver.problem import build_problem
from solver.search import Found, Search
from solver.shapes import Plan, Problem
from solver.variables import Scope

QUESTION = 4.0
"""Seconds for one question; small ones take milliseconds."""

FEW = 30
"""With so many sessions at most CP-SAT is asked at once: it answers in the time that a search task by task takes."""


class Answer(Enum):
    """Whether there is a timetable."""

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


class Lab:
    """Asks, and keeps the time."""

    def __init__(self, config: SolveConfig, should_stop: ShouldStop) -> None:
        self.config = config.replace(preferences=False, movable=None, keep_times=False)
        self.budget = Budget(config, should_stop)
        self._should_stop = should_stop

    @property
    def is_over(self) -> bool:
        """Whether time or patience has ended; every further answer would be unknown."""
        return self.budget.is_over

    def part(self, share: float) -> Budget:
        """A budget of a share of the time that is left, for one worker."""
        left = self.budget.seconds_left
        limit = None if left is None else max(0.05, share * left)
        return Budget(self.config.replace(time_limit=limit, workers=1), self._should_stop)

    def ask(self, conference: Conference) -> Answer:
        """Whether a conference has a timetable."""
        if not conference.planned:
            return Answer.POSSIBLE
        if self.is_over:
            return Answer.UNKNOWN
        left = self.budget.seconds_left
        config = self.config.replace(time_limit=max(0.01, QUESTION if left is None else min(QUESTION, left)))
        problem = build_problem(conference, config)
        if any(not task.starts for task in problem.tasks):
            return Answer.IMPOSSIBLE
        found = self._searched(conference, config, problem)
        if found.plan is not None:
            return Answer.POSSIBLE
        return Answer.IMPOSSIBLE if found.infeasible else Answer.UNKNOWN

    def _searched(self, conference: Conference, config: SolveConfig, problem: Problem) -> Found[Plan] | First:
        budget = Budget(config, self._should_stop)
        if len(problem.tasks) <= FEW:
            return Search(budget, workers=1, light=True).run(build(problem, Scope(), wishes=False))
        return first_timetable(Run(conference, config, problem, budget, lambda _: None))

    def is_impossible(self, conference: Conference) -> bool:
        """Whether it is proven that there is no timetable."""
        return self.ask(conference) is Answer.IMPOSSIBLE


