"""One run of CP-SAT within a budget of time and work, stoppable at any moment."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from ortools.sat.python import cp_model

from solver.budget import Budget
from solver.outcome import EndedBy

Result = TypeVar("Result")
ResultOf = TypeVar("ResultOf", covariant=True)


class Searchable(Protocol[ResultOf]):
    """A model, and what a solution of it stands for."""

    @property
    def model(self) -> cp_model.CpModel:
        """The model."""
        ...

    def extract(self, value: Callable[[cp_model.IntVar], int]) -> ResultOf:
        """What a solution stands for."""
        ...


OnSolution = Callable[[Callable[[cp_model.IntVar], int], float], None]
OnBound = Callable[[float], None]


@dataclass(frozen=True)
class Found(Generic[Result]):
    """The result of a run. `bound` is that of CP-SAT's objective; `infeasible` and `optimal` are proofs."""

    plan: Result | None
    bound: int | None
    infeasible: bool
    optimal: bool
    ended_by: EndedBy


class Search:
    """A run of CP-SAT."""

    def __init__(
        self, budget: Budget, workers: int, work: float | None = None, *, light: bool = False, first_only: bool = False
    ) -> None:
        """Prepare a run.

        Args:
            budget: what is left of time and work.
            workers: parallel searches, unless the configuration says how many.
            work: deterministic units for this run, if fewer than the budget has left.
            light: read the model quickly; for a mere first timetable and for small parts reading takes longer than searching.
            first_only: end with the first solution.
        """
        self._budget = budget
        self._solver = cp_model.CpSolver()
        parameters = self._solver.parameters
        parameters.num_workers = budget.config.workers or workers
        parameters.random_seed = budget.config.seed
        parameters.catch_sigint_signal = False  # Ctrl+C is answered by the caller, through `should_stop`
        parameters.stop_after_first_solution = first_only
        if budget.seconds_left is not None:
            parameters.max_time_in_seconds = max(0.01, budget.seconds_left)
        if light:
            parameters.cp_model_probing_level = 0
            parameters.symmetry_level = 0
        limits = [work] if work is not None else []
        if budget.work_left is not None:
            limits.append(max(1e-6, budget.work_left))
        if limits:
            parameters.max_deterministic_time = min(limits)

    def run(self, x: Searchable[Result], on_solution: OnSolution | None = None, on_bound: OnBound | None = None) -> Found[Result]:
        """Solve the model; every better solution and bound is reported from a thread of the solver."""
        solver = self._solver
        if on_bound is not None:
            solver.best_bound_callback = on_bound
        ended = threading.Event()
        watch = threading.Thread(target=self._watch, args=(ended,), daemon=True)
        watch.start()
        try:
            solver.solve(x.model, None if on_solution is None else _Callback(on_solution))
        finally:
            ended.set()
            watch.join()
        self._budget.spend(solver.response_proto.deterministic_time)
        status = solver.status_name()
        solved, proof = status in ("OPTIMAL", "FEASIBLE"), status in ("OPTIMAL", "INFEASIBLE")
        return Found(
            plan=x.extract(solver.value) if solved else None,
            bound=round(solver.best_objective_bound) if solved else None,
            infeasible=status == "INFEASIBLE",
            optimal=status == "OPTIMAL",
            ended_by=EndedBy.PROOF if proof else self._budget.ended_by,
        )

    def _watch(self, ended: threading.Event) -> None:
        """A search that is stopped before it starts does not stop, so the stop is repeated until it has ended."""
        while not ended.wait(0.05):
            if self._budget.stopped:
                self._solver.stop_search()


class _Callback(cp_model.CpSolverSolutionCallback):
    def __init__(self, on_solution: OnSolution) -> None:
        super().__init__()
        self._on_solution = on_solution

    def on_solution_callback(self) -> None:
        self._on_solution(self.value, self.best_objective_bound)
