"""People, teams and rooms as pools of time: what is asked of them in sum, and what they have.

A holder serves its jobs one after the other with a gap between them. Within a stretch of L ticks jobs of d₁ … dₖ ticks need
d₁ + … + dₖ + (k − 1) · gap ≤ L, so over all stretches the sum of d + gap is at most the sum of L + gap.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.person import Person
from scheduler.sentence import Sentence, listed
from scheduler.words import minutes, who
from solver.context import Bound, Context
from solver.explain.values import Impossible
from solver.shapes import Need, Problem, RoomUse
from solver.task import Task

MOST_SETS = 80
"""Sets of rooms that are added up."""

MOST_NAMED = 4

Stretches = list[tuple[int, int]]


@dataclass(frozen=True)
class Job:
    """What a task asks of a pool: ticks at least, so many times, and when that may be."""

    session: SessionId
    least: int
    times: int
    when: Stretches


@dataclass(frozen=True)
class Pool:
    """So many alike holders, and the gap from one job to the next."""

    holders: int
    gap: int
    jobs: tuple[Job, ...]

    @property
    def stretches(self) -> Stretches:
        """When any of the jobs may be."""
        return _merged([span for job in self.jobs for span in job.when])

    @property
    def needed(self) -> int:
        """Ticks that are asked for, with the gaps that cannot be avoided."""
        return sum((job.least + self.gap) * job.times for job in self.jobs) - self.gap * self.holders * len(self.stretches)

    @property
    def has(self) -> int:
        """Ticks that there are."""
        return self.holders * sum(end - start for start, end in self.stretches)

    @property
    def is_overfull(self) -> bool:
        """Whether more is asked for than there is."""
        return bool(self.jobs) and self.needed > self.has

    def fewest(self) -> "Pool":
        """As few of the jobs as are still too many, the longer ones."""
        pool = self
        for job in sorted(self.jobs, key=lambda one: one.least * one.times):
            rest = Pool(pool.holders, pool.gap, tuple(other for other in pool.jobs if other is not job))
            pool = rest if rest.is_overfull else pool
        return pool


def _merged(spans: Stretches) -> Stretches:
    found: Stretches = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _when(task: Task, before: int = 0, after: int = 0) -> Stretches:
    return _merged([(start - before, start + task.longest + after) for start in task.starts])


def overfull_pools(conference: Conference, context: Context, problem: Problem) -> Iterator[Impossible]:
    """Those of whom more is asked than they have, with the fewest sessions that show it; tasks without any start are left out."""
    joint = {index for shape in problem.hard if isinstance(shape, RoomUse) for pair in shape.joint for index in pair}
    tasks = [task for task in problem.tasks if task.starts and task.index not in joint]
    yield from _people(context, tasks, problem.tick)
    yield from _teams(conference, problem, tasks)
    yield from _rooms(conference, problem, tasks)


def _people(context: Context, tasks: list[Task], tick: int) -> Iterator[Impossible]:
    known = {task.id: task for task in tasks}
    for bounds in context.sessions_of.values():
        there = [bound for bound in bounds if bound.session in known]
        if len(there) > 1:
            person = there[0].person
            gap = context.up(max(person.rest, min(bound.early for bound in there)))
            pool = Pool(1, gap, tuple(_presence(bound, known[bound.session]) for bound in there))
            if pool.is_overfull:
                yield _of_person(person, pool.fewest(), tick)


def _presence(bound: Bound, task: Task) -> Job:
    spans = [bound.presence.span(start, duration) for start in task.starts for duration in task.durations]
    first, last = bound.presence.span(0, task.shortest)
    return Job(task.id, last - first, 1, _merged(spans))


def _of_person(person: Person, pool: Pool, tick: int) -> Impossible:
    said = Sentence(
        "{person} takes part in %n session(s), for {needed} with the gaps between them; the windows leave {left}.",
        len(pool.jobs),
        person=who(person),
        needed=minutes(pool.needed * tick),
        left=minutes(pool.has * tick),
    )
    sessions = tuple(job.session for job in pool.jobs)
    return Impossible("one-person-one-place", (person.id, *sessions), said, sessions)


def _teams(conference: Conference, problem: Problem, tasks: list[Task]) -> Iterator[Impossible]:
    known = {task.index: task for task in tasks}
    needs = [shape for shape in problem.hard if isinstance(shape, Need) and shape.task in known and shape.units]
    for units in dict.fromkeys(need.units for need in needs):
        asked = [known[need.task] for need in needs if set(need.units) <= set(units)]
        windows = [problem.units[unit].windows for unit in units]
        always = any(not one for one in windows)
        open_ = _merged([span for one in windows for span in one])
        jobs = tuple(Job(t.id, t.shortest, 1, _when(t) if always else _cut(_when(t), open_)) for t in asked)
        pool = Pool(len(units), min(problem.units[unit].gap for unit in units), jobs)
        if pool.is_overfull:
            few = pool.fewest()
            names = listed(conference.resources[unit].name for unit in units)
            said = Sentence(
                "For %n session(s) {needed} of these are needed, with the gaps between them: {units}. There are {left}.",
                len(few.jobs),
                needed=minutes(few.needed * problem.tick),
                units=names,
                left=minutes(few.has * problem.tick),
            )
            sessions = tuple(job.session for job in few.jobs)
            yield Impossible("unit-hours", (*(conference.resources[unit].id for unit in units), *sessions), said, sessions)


def _cut(spans: Stretches, windows: Stretches) -> Stretches:
    return [(max(a, c), min(b, d)) for a, b in spans for c, d in windows if max(a, c) < min(b, d)]


def _rooms(conference: Conference, problem: Problem, tasks: list[Task]) -> Iterator[Impossible]:
    uses = {shape.room: shape for shape in problem.hard if isinstance(shape, RoomUse)}
    bound = [(task, frozenset(task.mains if task.rooms_needed == 1 else task.rooms)) for task in tasks if task.rooms_needed and task.rooms]
    sets = sorted({rooms for _, rooms in bound}, key=len)[: MOST_SETS - 1]
    everywhere = frozenset(room for _, rooms in bound for room in rooms)
    told: set[frozenset[int]] = set()
    for rooms in [*sets, everywhere]:
        inside = [task for task, own in bound if own <= rooms]
        for day in (*range(problem.days), None):
            found = _overfull_rooms(conference, problem, uses, rooms, _on(inside, day))
            if found is not None and not any(smaller <= rooms for smaller in told):
                told.add(rooms)
                yield found
                break


def _on(tasks: list[Task], day: int | None) -> list[Task]:
    return [task for task in tasks if day is None or {task.day_of.get(start) for start in task.starts} == {day}]


def _overfull_rooms(
    conference: Conference, problem: Problem, uses: dict[int, RoomUse], rooms: frozenset[int], tasks: list[Task]
) -> Impossible | None:
    """The rooms, if these tasks, which can be nowhere else, ask more of them than they have."""
    counted = [task for task in tasks if all(room in uses and task.index in uses[room].tasks for room in task.rooms if room in rooms)]
    holders = sum(uses[room].limit for room in rooms if room in uses)
    gap = min((uses[room].gap for room in rooms if room in uses), default=0)
    jobs = tuple(Job(t.id, t.before + t.shortest + t.after, t.rooms_needed, _when(t, t.before, t.after)) for t in counted)
    pool = Pool(holders, gap, jobs)
    if not pool.is_overfull:
        return None
    few = pool.fewest()
    values = {"needed": minutes(few.needed * problem.tick), "left": minutes(few.has * problem.tick)}
    names = [conference.rooms[room].name for room in sorted(rooms)]
    if len(names) <= MOST_NAMED:
        said = Sentence(
            "For %n session(s) {needed} in these rooms are needed, with the gaps between them: {rooms}. There are {left}.",
            len(few.jobs), rooms=listed(names), **values,
        )  # fmt: skip
    else:
        said = Sentence(
            "For %n session(s) {needed} in rooms are needed, with the gaps between them; the {rooms} rooms that suit them have {left}.",
            len(few.jobs), rooms=len(names), **values,
        )  # fmt: skip
    sessions = tuple(job.session for job in few.jobs)
    return Impossible("turnaround", (*(conference.rooms[room].id for room in sorted(rooms)), *sessions), said, sessions)
