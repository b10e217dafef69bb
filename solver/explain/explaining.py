"""Why a conference has no timetable: pre-checks, clashes as they are found, ways out, their combination, the best partial timetable."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from solver.budget import Budget
from solver.context import Context
from solver.explain.clashes import Reason, clashing_near, reason_of
from solver.explain.combining import combination, leaving_out
from solver.explain.cores import Cores
from solver.explain.lab import Lab
from solver.explain.prechecks import prechecks
from solver.explain.values import Clash, Explanation, Impossible, OnFinding
from solver.explain.ways import ways_out
from solver.outcome import Outcome, ShouldStop, SolveConfig
from solver.phases.partial import best_partial
from solver.phases.run import Run
from solver.placing.first import place_all
from solver.problem import build_problem

LEAST_PARTIAL, MOST_PARTIAL = 3.0, 10.0
"""Seconds for the best partial timetable, even where no time is left, and at most."""


def explain(
    conference: Conference,
    config: SolveConfig | None = None,
    on_finding: OnFinding | None = None,
    should_stop: ShouldStop | None = None,
) -> Explanation:
    """Say why a conference has no complete timetable, and what could be done.

    Args:
        conference: what is to be planned. Everything may move but what is fixed; its timetable counts only for the order of speakers.
        config: limits and seed; by default 60 seconds.
        on_finding: called with each finding as it comes: impossible data; each clash bare, then again with its ways out.
        should_stop: asked often; once it says yes, what was found so far is returned.

    Raises:
        InvalidConferenceError: when the conference has no days or no sessions to plan.
    """
    lab = Lab(config or SolveConfig(), should_stop or (lambda: False))
    return _Explaining(conference, lab, on_finding or (lambda _: None)).run(should_stop)


class _Explaining:
    """An explanation in progress."""

    def __init__(self, conference: Conference, lab: Lab, tell: OnFinding) -> None:
        self._conference, self._lab, self._tell = conference, lab, tell
        self._problem = build_problem(conference, lab.config)
        self._cores: Cores | None = None
        self._reasons: list[Reason] = []
        self.clashes: list[Clash] = []

    def run(self, should_stop: ShouldStop | None) -> Explanation:
        """All of it, in the order in which it is of use."""
        impossible: list[Impossible] = []
        for one in prechecks(self._conference, Context(self._conference, self._lab.config), self._problem):
            impossible.append(one)
            self._tell(one)
        for sessions in self._clashing(impossible):
            self._keep(self._conference, sessions, follows=False)
        for number, reason in enumerate(tuple(self._reasons)):
            self._with_ways(number, self._conference, reason)
        together = combination(self._lab, self._conference, self) if self.clashes else None
        outcome = self._partial(should_stop) if self.clashes else None
        if together is None and outcome is not None and outcome.partial is not None:
            together = leaving_out(self._conference, (one.session for one in outcome.unplaced), outcome.partial)
        return Explanation(
            impossible=tuple(impossible),
            clashes=tuple(self.clashes),
            combination=together,
            partial=None if outcome is None else outcome.timetable or outcome.partial,
            unplaced=() if outcome is None else outcome.unplaced,
            complete=not self._lab.is_over and self._cores is not None and self._cores.is_complete,
            seconds=self._lab.budget.elapsed,
        )

    def explain(self, conference: Conference, sessions: tuple[SessionId, ...], *, follows: bool) -> Clash | None:
        """A clash that was found later, with its ways out; None where it has none."""
        if self._lab.is_over:
            return None
        reason = self._keep(conference, sessions, follows=follows)
        if reason is None:
            return None
        clash = self._with_ways(len(self.clashes) - 1, conference, reason)
        return clash if clash.ways_out else None

    def _clashing(self, impossible: list[Impossible]) -> Iterator[tuple[SessionId, ...]]:
        """Sets of sessions that clash: what the sums say, then what CP-SAT finds among the others, until there is none."""
        found: set[SessionId] = set()
        for seed in self._seeds(impossible):
            if found.isdisjoint(seed):
                sessions = self._shrunk(seed, found)
                if sessions:
                    found.update(sessions)
                    yield sessions
        index = {task.id: task.index for task in self._problem.tasks}
        self._cores = Cores(self._problem, self._lab)
        while (core := self._cores.next({index[session] for session in found})) is not None:
            seed = {self._problem.tasks[one].id for one in core}
            sessions = self._shrunk(seed, found)
            found.update(seed if found.issuperset(sessions) else sessions)
            if sessions:
                yield sessions

    def _seeds(self, impossible: list[Impossible]) -> list[tuple[SessionId, ...]]:
        """Those of single sessions first, then the smaller ones."""
        return sorted((one.sessions for one in impossible), key=len)

    def _shrunk(self, seed: Collection[SessionId], found: set[SessionId]) -> tuple[SessionId, ...]:
        """The fewest sessions that clash; none where they clash only with some that were found already."""
        return clashing_near(self._lab, self._conference, self._problem, seed, found)

    def _keep(self, conference: Conference, sessions: tuple[SessionId, ...], *, follows: bool) -> Reason | None:
        """The reason of a clash, told; none where the time ended before it was clear."""
        reason = reason_of(self._lab, conference, sessions)
        if self._lab.is_over and not reason.verified:
            return None
        elapsed = self._lab.budget.elapsed
        clash = Clash(len(self.clashes) + 1, sessions, reason.members, reason.verified, elapsed, follows=follows)
        self._reasons.append(reason)
        self.clashes.append(clash)
        self._tell(clash)
        return reason

    def _with_ways(self, number: int, conference: Conference, reason: Reason) -> Clash:
        clash = replace(self.clashes[number], ways_out=ways_out(self._lab, conference, reason))
        self.clashes[number] = clash
        self._tell(clash)
        return clash

    def _partial(self, should_stop: ShouldStop | None) -> Outcome:
        """The best partial timetable, from one without the least important session of each clash."""
        left = self._lab.budget.seconds_left
        seconds = MOST_PARTIAL if left is None else max(LEAST_PARTIAL, min(MOST_PARTIAL, left))
        config = self._lab.config.replace(time_limit=seconds)
        problem = build_problem(self._conference, config)
        run = Run(self._conference, config, problem, Budget(config, should_stop or (lambda: False)), lambda _: None)
        known = self._conference.session
        spared = {min(clash.sessions, key=lambda one: (known[one].importance, one)) for clash in self.clashes if not clash.follows}
        tasks = [replace(task, starts=(), pairs=None) if task.id in spared else task for task in problem.tasks]
        start = place_all(replace(problem, tasks=tasks), config.seed, run.budget)
        return best_partial(run, start, infeasible=True)[0]
