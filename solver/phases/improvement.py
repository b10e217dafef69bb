"""From a timetable to the best one: as a whole, to the proof, or step by step and part after part where there are many sessions."""

from solver.build import build
from solver.neighbourhoods import Neighbourhoods
from solver.outcome import EndedBy
from solver.phases.counting import improve_by_counts
from solver.phases.limited import search_for
from solver.phases.run import Best, Run
from solver.phases.swaps import Swaps, swaps_for
from solver.placing.improving import Improving
from solver.problem import part_of
from solver.search import Search
from solver.variables import Scope

LARGE = 90
"""From so many tasks on a timetable is improved part by part, and not as a whole."""

PROOF_SECONDS = 10.0
"""How long a proof is first sought where swaps find no more; then twice as long, and so on."""

WORKERS = 8
"""Parallel searches of CP-SAT for a proof, on however few cores."""

FIRST_PART = 16
"""Tasks freed at once in the beginning."""

PART_WORK = 0.2
"""Deterministic units of work for one part, about a quarter of a second to a second."""

BURST = 50
"""Steps of ruin and recreate between two reports."""

SOLO = 300
"""Steps before parts are given to CP-SAT in turn with ruin and recreate: until then the steps find more in the same time."""


def improve(run: Run, best: Best) -> EndedBy:
    """Improve until it is proven that nothing is better, or the budget is over."""
    if run.counted is not None:
        improve_by_counts(run, best, run.counted)
        if best.is_proven or run.budget.is_over:
            return EndedBy.PROOF if best.is_proven else run.budget.ended_by
    swaps = swaps_for(run, best)
    if swaps is not None:
        return _by_swaps(run, best, swaps)
    if len(run.problem.tasks) < LARGE:
        return _as_a_whole(run, best)
    return _by_parts(run, best)


def _by_swaps(run: Run, best: Best, swaps: Swaps) -> EndedBy:
    """Swaps until they find no more, then CP-SAT for a proof; in turn, for longer each time. Many sessions: swaps alone, on two cores."""
    if len(run.problem.tasks) >= LARGE:
        swaps.with_companion()
        try:
            while not run.budget.is_over and not best.is_proven:
                swaps.until_quiet(PROOF_SECONDS)
        finally:
            swaps.close()
        return EndedBy.PROOF if best.is_proven else run.budget.ended_by
    swaps.until_quiet()
    seconds = PROOF_SECONDS
    while not run.budget.is_over and not best.is_proven:
        _as_a_whole(run, best, seconds)
        swaps.until_quiet(2 * seconds)
        seconds *= 2
    return EndedBy.PROOF if best.is_proven else run.budget.ended_by


def _as_a_whole(run: Run, best: Best, seconds: float | None = None) -> EndedBy:
    """Everything at once to the proof, or for some seconds; under a limit of work for as much of that as they take."""
    x = build(run.problem, Scope(), wishes=True)
    x.hint(best.plan)
    search = Search(run.budget, WORKERS) if seconds is None else search_for(run, seconds, WORKERS)
    found = search.run(x, lambda value, bound: best.offer(x.extract(value), bound), best.bound_moved)
    if found.plan is not None:
        best.offer(found.plan, found.bound)
    if found.optimal:
        best.bound = best.value
    return found.ended_by


def _by_parts(run: Run, best: Best) -> EndedBy:
    """Steps and parts in turn; the parts begin once the steps have found most of what they find."""
    steps, parts = _Steps(run, best), _Parts(run, best)
    while not run.budget.is_over and not best.is_proven:
        steps.burst(BURST)
        if steps.done >= SOLO and not run.budget.is_over:
            parts.solve_one()
    return EndedBy.PROOF if best.is_proven else run.budget.ended_by


class _Steps:
    """Ruin and recreate on the best plan."""

    def __init__(self, run: Run, best: Best) -> None:
        self._run, self._best = run, best
        seed = run.config.seed
        self._improving = Improving(run.problem, best.plan, best.value, seed, Neighbourhoods(run.problem, seed).choose)

    @property
    def done(self) -> int:
        """Steps so far."""
        return self._improving.steps

    def burst(self, steps: int) -> None:
        """Some steps, then a report where the best became better."""
        if self._best.value < self._improving.value:
            self._improving.go_on_from(self._best.plan, self._best.value)
        self._improving.run(steps, self._run.budget)
        self._best.offer(self._improving.best)


class _Parts:
    """Part after part is freed and solved by CP-SAT; the size of the parts follows how quickly they are proven."""

    def __init__(self, run: Run, best: Best) -> None:
        self._run, self._best = run, best
        self._choices = Neighbourhoods(run.problem, run.config.seed + 1)
        self._size = float(FIRST_PART)

    def solve_one(self) -> None:
        """Free a part of the best plan and find its best places."""
        best = self._best
        free = self._choices.choose(best.plan, round(self._size))
        x = build(part_of(self._run.problem, best.plan, free), Scope(classes=False), wishes=True)
        x.hint(best.plan)
        before = best.value
        found = Search(self._run.budget, workers=2, work=PART_WORK, light=True).run(x)
        if found.plan is not None:
            best.offer(found.plan)
        self._choices.reward(before - best.value)
        self._size = min(self._size * 1.05, 2.0 * FIRST_PART) if found.optimal else max(self._size * 0.93, 6.0)
