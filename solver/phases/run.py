"""What the phases of a search share, and how they tell what they found."""

from dataclasses import dataclass, field
from functools import cached_property

from scheduler.model.conference import Conference
from solver import score
from solver.budget import Budget
from solver.counting.counted import Counted
from solver.counting.fitting import counted_of
from solver.outcome import Blocker, LevelResult, OnEvent, Progress, SolveConfig
from solver.problem import timetable_of
from solver.shapes import Plan, Problem

PLACE, WISHES = "place everything", "wishes"


@dataclass
class Run:
    """A search in progress."""

    conference: Conference
    config: SolveConfig
    problem: Problem
    budget: Budget
    on_event: OnEvent
    first_seconds: float | None = None
    blockers: tuple[Blocker, ...] = ()
    levels: list[LevelResult] = field(default_factory=list[LevelResult])

    @cached_property
    def counted(self) -> Counted | None:
        """The problem as counts by slot, where it can be counted so."""
        return counted_of(self.problem)

    def report(self, level: str, plan: Plan | None, value: int | None, bound: int | None) -> None:
        """Tell the caller of a new best, or of a better bound."""
        timetable = None if plan is None else timetable_of(self.problem, self.conference, plan)
        self.on_event(Progress(level, value, bound, self.budget.elapsed, timetable))

    def placed_all(self, plan: Plan) -> None:
        """A first timetable in which everything has a place."""
        self.levels.append(LevelResult(PLACE, 0, 0, proven=True))
        self.first_seconds = self.budget.elapsed
        self.report(WISHES, plan, score.total(self.problem, plan), None)


class Best:
    """The best plan so far by its exact penalty, and the best bound."""

    def __init__(self, run: Run, first: Plan) -> None:
        self._run = run
        self.plan = first
        self.value = score.total(run.problem, first)
        self.bound = run.problem.base_cost

    @property
    def is_proven(self) -> bool:
        """Whether no plan can be better."""
        return self.bound >= self.value

    def offer(self, plan: Plan, bound: float | None = None) -> None:
        """Keep the plan if it is better than the best so far, and the bound likewise."""
        if bound is not None:
            self.bound = max(self.bound, round(bound))
        value = score.total(self._run.problem, plan)
        if value < self.value:
            self.plan, self.value = plan, value
            self._run.report(WISHES, plan, value, min(self.bound, value))

    def bound_moved(self, bound: float) -> None:
        """Keep a better bound."""
        if round(bound) > self.bound:
            self.bound = min(round(bound), self.value)
            self._run.report(WISHES, None, self.value, self.bound)
