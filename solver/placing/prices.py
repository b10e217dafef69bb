"""What the wishes ask for each place of a task while the others stay: one function for each soft shape.

Prices are written as steps: an amount from one start to another, anywhere or in one main room. Summed over all shapes of a task they
are exactly what its place adds to `score.total`, up to a constant of the other tasks.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator

from solver.pairs import PairsCost
from solver.placing import price_of_cells
from solver.placing.board import Board
from solver.placing.price import ALWAYS, Price
from solver.placing.price_of_pairs import prices_of_pairs
from solver.score import tasks_of
from solver.shapes import (
    AtOnceCost,
    CellPairsCost,
    CellsCost,
    CountCost,
    DaysCost,
    GapCost,
    LateCost,
    MissingDaysCost,
    MixedCost,
    NearCost,
    NotAdjacentCost,
    OtherRoomCost,
    OverlapCost,
    Problem,
    RoomCost,
    RoomsCost,
    ShortenedCost,
    SoftShape,
    SplitCost,
    StartCost,
    StartsCost,
    TurnCost,
)


def shapes_by_task(problem: Problem) -> dict[int, list[SoftShape]]:
    """The soft shapes whose price depends on other tasks, by task."""
    shapes: dict[int, list[SoftShape]] = defaultdict(list)
    for shape in problem.soft:
        if not isinstance(shape, StartCost | RoomCost | ShortenedCost):
            for task in set(tasks_of(shape)):
                shapes[task].append(shape)
    return shapes


def prices_of(board: Board, shapes: list[SoftShape], task: int, duration: int) -> Iterator[Price]:
    """All prices of a task of that duration that the other tasks make."""
    for shape in shapes:
        yield from PRICES[type(shape)](board, shape, task, duration)


def _overlap(board: Board, shape: OverlapCost, task: int, duration: int) -> Iterator[Price]:
    place = board.plan.get(shape.other if task == shape.one else shape.one)
    if place is not None:
        yield Price(place.start - duration + 1, place.end - 1, shape.cost)


def _near(board: Board, shape: NearCost, task: int, duration: int) -> Iterator[Price]:
    first = task == shape.one
    place = board.plan.get(shape.other if first else shape.one)
    if place is None:
        return
    mine, theirs = (shape.presence, shape.presence_other) if first else (shape.presence_other, shape.presence)
    a, b = mine.span(0, duration)
    c, d = theirs.span(place.start, place.duration)
    yield Price(d - a, d - a + shape.gap - 1, shape.cost)
    yield Price(c - b - shape.gap + 1, c - b, shape.cost)


def _late(board: Board, shape: LateCost, task: int, duration: int) -> Iterator[Price]:
    if task == shape.first and shape.second in board.plan:
        second = board.plan[shape.second].start
        yield Price(second + 1 if shape.by_start else second - duration - shape.gap + 1, ALWAYS[1], shape.cost)
    elif task == shape.second and shape.first in board.plan:
        first = board.plan[shape.first]
        yield Price(ALWAYS[0], (first.start if shape.by_start else first.end + shape.gap) - 1, shape.cost)


def _not_adjacent(board: Board, shape: NotAdjacentCost, task: int, duration: int) -> Iterator[Price]:
    relation = shape.relation
    other = relation.second if task == relation.first else relation.first
    place = board.plan.get(other)
    if place is None:
        return
    yield Price(*ALWAYS, shape.cost)
    span = board.days[task].get(board.day(other))
    behind, ahead = (place.end, place.end + relation.gap), (place.start - duration - relation.gap, place.start - duration)
    sides = [ahead, behind] if relation.either_order else [behind if task == relation.second else ahead]
    for first, last in sides if span is not None else []:
        assert span is not None
        if max(first, span[0]) <= min(last, span[1]):
            yield Price(max(first, span[0]), min(last, span[1]), -shape.cost)


def _days(board: Board, shape: DaysCost, task: int, _duration: int) -> Iterator[Price]:
    used = {board.day_number[o] for o in shape.tasks if o != task} - {-1}
    if not used:
        return
    low, high = min(used), max(used)
    for day, span in board.days[task].items():
        number = day or 0
        if shape.span:
            more = max(0, max(high, number) - min(low, number) - shape.free) - max(0, high - low - shape.free)
        else:
            more = int(number not in used)
        if more:
            yield Price(*span, shape.cost * more)


def _missing_days(board: Board, shape: MissingDaysCost, task: int, _duration: int) -> Iterator[Price]:
    used = {board.day_number[o] for o in shape.tasks if o != task}
    for day, span in board.days[task].items():
        if (day or 0) in used:
            yield Price(*span, shape.cost)


def _rooms(board: Board, shape: RoomsCost, task: int, _duration: int) -> Iterator[Price]:
    used: dict[int, set[int]] = defaultdict(set)
    for other in shape.tasks:
        if other != task and other in board.plan:
            main = board.plan[other].main
            if main is not None:
                used[board.day_number[other] if shape.per_day else 0].add(main)
    spans = board.days[task].items() if shape.per_day else [(0, ALWAYS)]
    for day, span in spans:
        rooms = used.get(day or 0, set[int]())
        if rooms:
            for room in board.problem.tasks[task].mains:
                if room not in rooms:
                    yield Price(*span, shape.cost, room)


def _starts(board: Board, shape: StartsCost, task: int, _duration: int) -> Iterator[Price]:
    used = {board.plan[o].start for o in shape.tasks if o != task and o in board.plan}
    if used:
        yield Price(*ALWAYS, shape.cost)
        for start in used:
            yield Price(start, start, -shape.cost)


def _count(board: Board, shape: CountCost, task: int, _duration: int) -> Iterator[Price]:
    count = Counter(map(board.day_number.__getitem__, shape.tasks))
    count[board.day_number[task]] -= 1
    for day, span in board.days[task].items():
        if count[day or 0] >= shape.limit:
            yield Price(*span, shape.cost)


def _at_once(board: Board, shape: AtOnceCost, task: int, duration: int) -> Iterator[Price]:
    """One more at the fullest moments, where they reach the limit."""
    places = [board.plan[o] for o in shape.tasks if o != task and o in board.plan]
    moments = sorted({t for place in places for t in (place.start, place.end)})
    filled = [(a, b, sum(p.start <= a < p.end for p in places)) for a, b in zip(moments, moments[1:], strict=False)]
    most = max((count for _, _, count in filled), default=0)
    if most < shape.limit:
        return
    last = ALWAYS[0]
    for a, b, count in filled:
        if count == most:
            first = max(a - duration + 1, last)
            yield Price(first, b - 1, shape.cost)
            last = b


PRICES: dict[type[SoftShape], Callable[..., Iterator[Price]]] = {
    OverlapCost: _overlap,
    NearCost: _near,
    LateCost: _late,
    NotAdjacentCost: _not_adjacent,
    DaysCost: _days,
    MissingDaysCost: _missing_days,
    RoomsCost: _rooms,
    StartsCost: _starts,
    CountCost: _count,
    AtOnceCost: _at_once,
    PairsCost: prices_of_pairs,
    CellsCost: price_of_cells.cells,
    CellPairsCost: price_of_cells.cell_pairs,
    SplitCost: price_of_cells.split,
    GapCost: price_of_cells.gap,
    TurnCost: price_of_cells.turn,
    OtherRoomCost: price_of_cells.other_room,
    MixedCost: price_of_cells.mixed,
}
"""Prices of a start, of a room and of a shortened duration depend on no other task and are summed beforehand."""
