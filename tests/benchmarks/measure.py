"""Measures one case in a process of its own: `python -m tests.benchmarks.measure NAME SECONDS SEED [window]`.

The last line on standard output is the JSON of `Figures`.
"""

import datetime as dt
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter

from scheduler.checker import Plan, check, score, violations
from scheduler.model.conference import Conference
from scheduler.model.timetable import Placement, Timetable
from scheduler.papers import Paper, write_paper
from scheduler.project_file import dump_conference
from solver.outcome import Progress, SolveConfig
from solver.problem import build_problem
from solver.verified import VerifiedOutcome, solve_verified
from tests.benchmarks.cases import case_named, fingerprint
from tests.benchmarks.figures import Figures, Step, at_moments
from tests.benchmarks.memory import peak_memory_mb
from tests.benchmarks.pauses import waits_of
from tests.benchmarks.window import seconds_to_window

WISHES = "wishes"
STAMP = dt.datetime(2025, 3, 1, 12, 0, tzinfo=dt.UTC)
REPEATS = 5


def measure(name: str, seconds: float, seed: int, *, window: bool = True) -> Figures:
    """Build, solve, check and print a case.

    Args:
        name: of the case.
        seconds: limit of the search, wall clock.
        seed: of the search.
        window: whether the window is opened with it.
    """
    conference = case_named(name).load()
    figures = Figures(name, fingerprint(conference), len(conference.planned))
    config = SolveConfig(time_limit=seconds, seed=seed)
    figures.build_seconds = timed(lambda: build_problem(conference, config))
    steps: list[Step] = []
    result = solve_verified(conference, config, lambda event: steps.extend(_step(event)))
    figures.memory_mb = peak_memory_mb()
    _note_result(figures, result, steps)
    timetable = result.outcome.timetable or result.outcome.partial
    if timetable is not None:
        _check(figures, conference, timetable)
        _print(figures, conference, timetable)
        if window:
            _open(figures, conference.replace(timetable=timetable))
    return figures


def _step(event: Progress) -> list[Step]:
    return [Step(round(event.elapsed, 3), event.value, event.bound)] if event.level == WISHES else []


def _note_result(figures: Figures, result: VerifiedOutcome, steps: list[Step]) -> None:
    outcome = result.outcome
    figures.status, figures.ended_by, figures.message = outcome.status, outcome.ended_by, outcome.message
    figures.conflict_free = result.report.conflict_free if result.report is not None else None
    figures.unplaced = len(outcome.unplaced)
    figures.first_seconds = outcome.first_solution_seconds
    figures.seconds = outcome.seconds
    figures.proof_seconds = outcome.seconds if outcome.status == "optimal" else None
    if outcome.timetable is not None:
        figures.value, figures.bound = outcome.objective, outcome.bound
        figures.steps = [*steps, Step(round(outcome.seconds, 3), outcome.objective, outcome.bound)]
        figures.at = at_moments(figures.steps, outcome.seconds, settled=outcome.status == "optimal")


def _check(figures: Figures, conference: Conference, timetable: Timetable) -> None:
    """The whole check of a plan that is read for the first time, and the check after one session has moved."""
    figures.check_ms = 1000 * median(timed(lambda: check(conference, timetable)) for _ in range(REPEATS))
    plan = Plan(conference, timetable)
    _read(plan)
    moves = islice(_moves(conference, timetable), 4 * REPEATS)
    figures.check_move_ms = 1000 * median(timed(lambda p=placement: _read(plan.moved(p))) for placement in moves)


def _read(plan: Plan) -> None:
    violations(plan)
    score(plan)


def _moves(conference: Conference, timetable: Timetable) -> list[Placement]:
    """Sessions moved by one step of the grid, spread over the timetable."""
    later = dt.timedelta(minutes=conference.grid_minutes)
    stride = max(1, len(timetable.placements) // (4 * REPEATS))
    return [placement.replace(start=placement.start + later) for placement in timetable.placements[::stride]]


def _print(figures: Figures, conference: Conference, timetable: Timetable) -> None:
    made: dict[Paper, bytes] = {}

    def make(paper: Paper) -> None:
        made[paper] = write_paper(conference, timetable, paper, stamp=STAMP)

    figures.programme_seconds = timed(lambda: make(Paper.PROGRAMME))
    figures.grid_seconds = timed(lambda: make(Paper.GRID))
    figures.programme_kb, figures.grid_kb = (len(made[paper]) / 1024 for paper in (Paper.PROGRAMME, Paper.GRID))


def _open(figures: Figures, conference: Conference) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{figures.case}.hofburg"
        path.write_bytes(dump_conference(conference))
        figures.window_seconds, figures.trouble = seconds_to_window(path)
        waits, trouble = waits_of(path)
        figures.trouble = figures.trouble or trouble
        if waits is not None:
            figures.open_seconds, figures.solving_pause_ms = waits.open_seconds, waits.solving_pause_ms
            figures.edit_ms, figures.edit_painted_ms = waits.edit_ms, waits.edit_painted_ms
            figures.drag_begin_ms, figures.drag_step_ms, figures.window_mb = waits.drag_begin_ms, waits.drag_step_ms, waits.window_mb


def timed(work: Callable[[], object]) -> float:
    """Seconds that some work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def main(arguments: list[str]) -> None:
    """Measure the case that the arguments name."""
    name, seconds, seed, *rest = arguments
    figures = measure(name, float(seconds), int(seed), window="window" in rest)
    print(replace(figures, steps=figures.steps[-200:]).to_json(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
