"""Conference -> integers in a few data shapes; all preprocessing and all pre-checks, before the first CP-SAT variable exists."""

from dataclasses import replace

from scheduler.calendar import minute_of, moment_of
from scheduler.errors import InvalidConferenceError
from scheduler.model.conference import Conference
from scheduler.model.timetable import Placement, Timetable
from solver.compile import HARD, SOFT, domains, units
from solver.context import Context
from solver.fixed import settle_fixed
from solver.outcome import SolveConfig
from solver.score import tasks_of
from solver.shapes import (
    Apart,
    Crowd,
    HardShape,
    LayoutChange,
    NotInOneSlot,
    OneGroup,
    Place,
    Plan,
    Problem,
    RoomStarts,
    RoomSum,
    RoomUse,
)
from solver.task import Task


def build_problem(conference: Conference, config: SolveConfig) -> Problem:
    """Compile a conference.

    Raises:
        InvalidConferenceError: when it has no days, or no session that takes part.
    """
    if not conference.days:
        raise InvalidConferenceError("The conference has no days yet; add its days first.")
    if not conference.planned:
        raise InvalidConferenceError("The conference has no session to plan yet; add or accept sessions first.")
    context = Context(conference, config)
    domains.compile_domains(context)
    for compiler in HARD:
        compiler(context)
    units.compile_members(context)
    tasks = [context.task[session.id] for session in context.planned]
    problem = Problem(
        origin=context.origin,
        tick=context.tick,
        tasks=tasks,
        units=units.units_of(context),
        walk=_walks(context),
        seats=[max(room.capacity.values()) if room.capacity else None for room in context.rooms],
        hard=context.hard,
        days=len(conference.days),
        slots=context.slots,
    )
    settle_fixed(problem, conference)
    if config.preferences:
        for compiler in SOFT:
            compiler(context)
        problem.soft = context.soft
        problem.base_cost = context.base_cost
    return problem


def _walks(context: Context) -> list[list[int]]:
    walking = context.conference.walking
    return [[context.up(walking.minutes(one, other)) for other in context.rooms] for one in context.rooms]


def timetable_of(problem: Problem, conference: Conference, plan: Plan) -> Timetable:
    """A plan as placements of the conference."""
    placements = [_placement(problem, conference, index, place) for index, place in plan.items()]
    return Timetable(placements=tuple(sorted(placements, key=lambda p: (p.start, p.session))))


def _placement(problem: Problem, conference: Conference, index: int, place: Place) -> Placement:
    task = problem.tasks[index]
    old = conference.timetable.by_session.get(task.id)
    return Placement(
        session=task.id,
        start=moment_of(problem.origin + place.start * problem.tick, conference.zone),
        duration=place.duration * problem.tick,
        rooms=tuple(conference.rooms[r].id for r in place.rooms),
        units=tuple(conference.resources[u].id for u in place.units),
        order=old.order if old is not None else (),
    )


def plan_of(problem: Problem, conference: Conference, timetable: Timetable) -> Plan:
    """The placements that lie on the problem's ticks as a plan, to start a search from."""
    rooms = {room.id: i for i, room in enumerate(conference.rooms)}
    resources = {resource.id: i for i, resource in enumerate(conference.resources)}
    plan: Plan = {}
    for task in problem.tasks:
        placement = timetable.by_session.get(task.id)
        if placement is not None and (minute_of(placement.start) - problem.origin) % problem.tick == 0:
            plan[task.index] = Place(
                start=(minute_of(placement.start) - problem.origin) // problem.tick,
                duration=placement.duration // problem.tick,
                rooms=tuple(rooms[r] for r in placement.rooms),
                units=tuple(resources[u] for u in placement.units),
            )
    return plan


def part_of(problem: Problem, plan: Plan, free: frozenset[int]) -> Problem:
    """The problem with every task outside `free` at its place in the plan, or without one, and only the shapes of free tasks."""
    tasks = [t if t.index in free else _in_place(t, plan.get(t.index)) for t in problem.tasks]
    hard = [_narrowed(shape, free) for shape in problem.hard]
    soft = [shape for shape in problem.soft if not free.isdisjoint(tasks_of(shape))]
    return replace(problem, tasks=tasks, hard=[shape for shape in hard if shape is not None], soft=soft, base_cost=0)


def _in_place(task: Task, place: Place | None) -> Task:
    if place is None:
        return replace(task, starts=(), pairs=None)
    mains = () if place.main is None else (place.main,)
    fixed = replace(task, starts=(place.start,), durations=(place.duration,), pairs=None)
    return replace(fixed, rooms=place.rooms, mains=mains, rooms_needed=len(place.rooms))


def _narrowed(shape: HardShape, free: frozenset[int]) -> HardShape | None:
    """The shape as far as it concerns a free task."""
    match shape:
        case Apart(one=one, other=other) | NotInOneSlot(one=one, other=other):
            return shape if one in free or other in free else None
        case OneGroup(groups=groups):
            return shape if any(not free.isdisjoint(group) for group in groups) else None
        case Crowd(members=members):
            return shape if any(task in free for task, _ in members) else None
        case RoomStarts(task=task) | RoomSum(task=task):
            return shape if task in free else None
        case RoomUse(tasks=tasks):
            return shape if not free.isdisjoint(tasks) else None
        case LayoutChange(tasks=tasks, others=others):
            return shape if not free.isdisjoint(tasks) or not free.isdisjoint(others) else None
        case _:
            return shape
