"""Problems from a seed about slots and cells, made of tasks and shapes alone: on a slot grid, to the tick, fixed, without a room."""

from itertools import combinations
from random import Random

from scheduler.model.ids import SessionId
from solver.cells import cell_of
from solver.shapes import (
    CellPairsCost,
    CellsCost,
    GapCost,
    HardShape,
    MixedCost,
    NotInOneSlot,
    OneGroup,
    OtherRoomCost,
    Place,
    Plan,
    Problem,
    SoftShape,
    SplitCost,
    TurnCost,
)
from solver.task import Task

TICK = 5
SLOTS = ((60, 120), (60, 180), (180, 240), (240, 300), (330, 390))
"""In minutes; the first two begin together."""
LAST = 84
"""The last tick at which something starts: after all slots."""
ROOMS = 3


def celled(seed: int, tasks: int = 6, *, one_room: bool = False) -> Problem:
    """Tasks of all sorts, or all of them in one room, and no shapes."""
    draw = Random(seed)
    made = [_task(draw, number, one_room=one_room) for number in range(tasks)]
    walk = [[0] * ROOMS for _ in range(ROOMS)]
    return Problem(origin=0, tick=TICK, tasks=made, walk=walk, seats=[None] * ROOMS, slots=SLOTS)


def _task(draw: Random, index: int, *, one_room: bool) -> Task:
    known = sorted(draw.sample(range(len(SLOTS)), 4))
    slot_of = {start: slot for start in range(LAST + 1) if (slot := _holding(known, start)) is not None}
    begins = sorted({SLOTS[slot][0] // TICK for slot in known})
    starts = draw.choice((begins, begins, list(range(LAST + 1)), [0, *begins, LAST], [draw.choice(begins)]))
    durations = draw.choice(((6,), (6,), (4, 6)))
    rooms = tuple(sorted(draw.sample(range(ROOMS), draw.choice((1, 2, 3, 3)))))
    needed = draw.choice((0, 1, 1, 1, 1, 2)) if len(rooms) > 1 and not one_room else 1
    mains = tuple(room for number, room in enumerate(rooms) if not number or draw.random() < 0.8)
    return Task(
        index=index, id=SessionId(f"s{index}"), title="", starts=tuple(starts), durations=durations,
        rooms=rooms if needed else (), mains=mains if needed else (), rooms_needed=needed,
        before=0, after=0, importance=5, day_of=dict.fromkeys(range(LAST + 1), 0), slot_of=slot_of,
    )  # fmt: skip


def _holding(known: list[int], start: int) -> int | None:
    return next((slot for slot in known if SLOTS[slot][0] <= start * TICK < SLOTS[slot][1]), None)


def anywhere(problem: Problem, seed: int, placed: float = 1.0) -> Plan:
    """A place for each task, or with some probability, whatever they break together."""
    draw = Random(seed)
    found: Plan = {}
    for task in problem.tasks:
        if draw.random() < placed:
            main = (draw.choice(task.mains),) if task.mains else ()
            beside = [room for room in task.rooms if room not in main]
            rooms = (*main, *draw.sample(beside, task.rooms_needed - len(main)))
            found[task.index] = Place(draw.choice(task.starts), draw.choice(task.durations), rooms)
    return found


def wishes(seed: int, tasks: int = 6) -> list[SoftShape]:
    """One of each soft shape about slots and cells, over some of the tasks."""
    draw = Random(seed)
    price = draw.randint(1, 9)
    some = tuple(draw.sample(range(tasks), tasks - 1))
    ones, others, rest = _divided(draw, tasks)
    cells = [(slot, room) for slot in range(len(SLOTS)) for room in range(ROOMS)]
    return [
        CellsCost("cells", some, {cell: draw.randint(1, 9) for cell in cells if draw.random() < 0.6}),
        CellPairsCost("cell pairs", ones, (*others, *rest), price),
        SplitCost("split", some, price),
        GapCost("gap", some, tuple(sorted(draw.sample(range(len(SLOTS)), 4))), price),
        TurnCost("turn", some, tuple(draw.choice((0, number, draw.randint(1, tasks))) for number in range(1, tasks)), price),
        OtherRoomCost("other room", some[0], some[1], price),
        MixedCost("mixed", (ones, others, rest), price),
    ]


def musts(seed: int, tasks: int = 6) -> list[HardShape]:
    """One of each hard shape about slots and cells."""
    draw = Random(seed)
    one, other, third = draw.sample(range(tasks), 3)
    return [OneGroup(_divided(draw, tasks)), NotInOneSlot(one, other), NotInOneSlot(other, third, one_room=True)]


def _divided(draw: Random, tasks: int) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    mixed = draw.sample(range(tasks), tasks)
    return tuple(mixed[:2]), tuple(mixed[2:4]), tuple(mixed[4:])


def is_kept(problem: Problem, shape: HardShape, plan: Plan) -> bool:
    """Whether a plan keeps a hard shape about cells, read pair by pair."""
    if isinstance(shape, NotInOneSlot):
        return not _breaks(problem, shape, plan)
    assert isinstance(shape, OneGroup)
    cells = [{cell_of(problem, task, plan[task]) for task in group if task in plan} - {None} for group in shape.groups]
    return all(one.isdisjoint(other) for one, other in combinations(cells, 2))


def _breaks(problem: Problem, shape: NotInOneSlot, plan: Plan) -> bool:
    if shape.one not in plan or shape.other not in plan:
        return False
    one, other = plan[shape.one], plan[shape.other]
    slots = [problem.tasks[task].slot_of.get(place.start) for task, place in ((shape.one, one), (shape.other, other))]
    alone = one.main is not None and one.main == other.main
    return slots[0] is not None and slots[0] == slots[1] and not (shape.one_room and (alone or None in (one.main, other.main)))
