"""Which starts of a task the places of the others rule out: one function for each hard shape, no solver in between."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from solver.placing.block import ALWAYS, Block
from solver.placing.board import Board
from solver.placing.cell_blocks import not_in_one_slot, one_group
from solver.shapes import (
    Adjacent,
    AfterAny,
    Apart,
    AtOnce,
    Crowd,
    DayLoad,
    Distinct,
    HardShape,
    Meal,
    NotInOneSlot,
    OneGroup,
    Order,
    Same,
    UnitApart,
)
from solver.task import WHOLE, Presence


def blocks_of(board: Board, task: int, duration: int) -> Iterator[Block]:
    """What relations to other tasks rule out, for a task of that duration."""
    for shape in board.index.relations[task]:
        yield from BLOCKS[type(shape)](board, shape, task, duration)


def apart_from(span: tuple[int, int], other: tuple[int, int], after: int, before: int, by: int) -> Block:
    """A presence `span`, relative to the start, keeps `after` behind the other and `before` ahead of it."""
    return Block(other[0] - span[1] - before + 1, other[1] + after - span[0] - 1, (by,))


def _apart(board: Board, shape: Apart, task: int, duration: int) -> Iterator[Block]:
    first = task == shape.one
    other = shape.other if first else shape.one
    place = board.plan.get(other)
    if place is None:
        return
    mine, theirs = (shape.presence, shape.presence_other) if first else (shape.presence_other, shape.presence)
    after, before = (shape.gap_back, shape.gap) if first else (shape.gap, shape.gap_back)
    span, there = mine.span(0, duration), theirs.span(place.start, place.duration)
    if shape.in_room is not None:
        yield from _closed(shape, apart_from(span, there, after, before, other), place.rooms, first=first)
        return
    yield apart_from(span, there, after, before, other)
    if shape.walks and place.main is not None:
        walk = board.problem.walk[place.main]
        for room in board.problem.tasks[task].mains:
            if walk[room] > after or walk[room] > before:
                far = apart_from(span, there, max(after, walk[room]), max(before, walk[room]), other)
                yield far._replace(room=room, main=True)


def _closed(shape: Apart, block: Block, rooms: tuple[int, ...], *, first: bool) -> Iterator[Block]:
    """`one` closes a room, `other` would be in it."""
    if not first:
        yield block._replace(room=shape.in_room)
    elif shape.in_room in rooms:
        yield block


def _crowd(board: Board, shape: Crowd, task: int, duration: int) -> Iterator[Block]:
    spans = [presence.span(0, duration) for member, presence in shape.members if member == task]
    for other, presence in shape.members:
        place = board.plan.get(other)
        if other != task and place is not None:
            there = presence.span(place.start, place.duration)
            for span in spans:
                yield apart_from(span, there, shape.gap, shape.gap, other)


def _unit_apart(board: Board, shape: UnitApart, _task: int, duration: int) -> Iterator[Block]:
    """The task is the other appearance of a member who is bound where the unit serves."""
    place = board.plan.get(shape.served)
    if place is not None and shape.unit in place.units:
        span = shape.presence_other.span(0, duration)
        walk = board.index.longest_walk if shape.walks else 0
        yield apart_from(span, (place.start, place.end), max(shape.gap, walk), max(shape.gap_back, walk), shape.served)


def _order(board: Board, shape: Order, task: int, duration: int) -> Iterator[Block]:
    if task == shape.first and shape.second in board.plan:
        yield Block(board.plan[shape.second].start - duration - shape.gap + 1, ALWAYS[1], (shape.second,))
    elif task == shape.second and shape.first in board.plan:
        yield Block(ALWAYS[0], board.plan[shape.first].end + shape.gap - 1, (shape.first,))


def _after_any(board: Board, shape: AfterAny, task: int, duration: int) -> Iterator[Block]:
    placed = [o for o in shape.others if o in board.plan]
    if task == shape.task:
        if len(placed) == len(shape.others):
            yield Block(ALWAYS[0], min(board.plan[o].end for o in placed) - 1, tuple(placed))
    elif shape.task in board.plan and len(set(placed) - {task}) == len(set(shape.others) - {task}):
        start = board.plan[shape.task].start
        if all(board.plan[o].end > start for o in placed if o != task):
            yield Block(start - duration + 1, ALWAYS[1], (shape.task,))


def _adjacent(board: Board, shape: Adjacent, task: int, duration: int) -> Iterator[Block]:
    other = shape.second if task == shape.first else shape.first
    place = board.plan.get(other)
    if place is None:
        return
    behind, ahead = (place.end, place.end + shape.gap), (place.start - duration - shape.gap, place.start - duration)
    allowed = [ahead, behind] if shape.either_order else [behind if task == shape.second else ahead]
    span = board.days[task].get(board.day(other))
    if span is not None:
        allowed = [(max(a, span[0]), min(b, span[1])) for a, b in allowed]
    yield from _except([pair for pair in allowed if span is not None and pair[0] <= pair[1]], other)


def _except(allowed: Iterable[tuple[int, int]], by: int) -> Iterator[Block]:
    """Everything but the allowed ranges."""
    last = ALWAYS[0]
    for first, end in sorted(allowed):
        if first > last:
            yield Block(last, first - 1, (by,))
        last = max(last, end + 1)
    yield Block(last, ALWAYS[1], (by,))


def _same(board: Board, shape: Same, task: int, _duration: int) -> Iterator[Block]:
    for other in shape.tasks:
        place = board.plan.get(other)
        if other == task or place is None:
            continue
        if shape.what == "start":
            yield from _except([(place.start, place.start)], other)
        elif shape.what == "day":
            span = board.days[task].get(board.day(other))
            yield from _except([] if span is None else [span], other)
        else:
            for room in board.problem.tasks[task].mains:
                if room != place.main:
                    yield Block(*ALWAYS, (other,), room, main=True)


def _distinct(board: Board, shape: Distinct, task: int, _duration: int) -> Iterator[Block]:
    for other in shape.tasks:
        if other != task and other in board.plan:
            span = board.days[task].get(board.day(other))
            if span is not None:
                yield Block(*span, (other,))


def _at_once(board: Board, shape: AtOnce, task: int, duration: int) -> Iterator[Block]:
    spans = [(board.plan[o].start, board.plan[o].end, o) for o in shape.tasks if o != task and o in board.plan]
    yield from full(spans, shape.limit, (0, duration))


def full(spans: list[tuple[int, int, int]], limit: int, own: tuple[int, int]) -> Iterator[Block]:
    """Starts at which a task that takes `own`, relative to its start, would meet a moment at which `limit` spans are there already."""
    if len(spans) < limit:
        return
    moments = sorted({t for a, b, _ in spans for t in (a, b)})
    for first, last in zip(moments, moments[1:], strict=False):
        there = tuple(o for a, b, o in spans if a <= first < b)
        if len(there) >= limit:
            yield Block(first - own[1] + 1, last - own[0] - 1, there)


def _day_load(board: Board, shape: DayLoad, task: int, duration: int) -> Iterator[Block]:
    loads: dict[int | None, list[tuple[int, int]]] = {}
    serving = [(t, WHOLE) for t, units in shape.served if t in board.plan and {*units} & {*board.plan[t].units}]
    for other, presence in [*shape.members, *serving]:
        if other != task and other in board.plan:
            place = board.plan[other]
            loads.setdefault(board.day(other), []).append((other, _length(presence, place.duration)))
    own = [_length(presence, duration) for member, presence in shape.members if member == task]
    for day, span in board.days[task].items():
        there = loads.get(day, [])
        much = shape.ticks is not None and sum(own) + sum(ticks for _, ticks in there) > shape.ticks
        many = shape.count is not None and len(own) + len(there) > shape.count
        if much or many:
            yield Block(*span, tuple(other for other, _ in there))


def _length(presence: Presence, duration: int) -> int:
    first, last = presence.span(0, duration)
    return last - first


def _meal(board: Board, shape: Meal, task: int, duration: int) -> Iterator[Block]:
    if task == shape.meal:
        spans = [(board.plan[o].start, board.plan[o].end, o) for o in shape.tasks if o in board.plan]
        yield from _too_many_during(spans, shape.limit, duration)
        return
    place = board.plan.get(shape.meal)
    if place is None:
        return
    others = (o for o in shape.tasks if o != task and o in board.plan)
    during = tuple(o for o in others if board.plan[o].start < place.end and place.start < board.plan[o].end)
    if len(during) >= shape.limit:
        yield apart_from((0, duration), (place.start, place.end), 0, 0, shape.meal)._replace(by=(*during, shape.meal))


def _too_many_during(spans: list[tuple[int, int, int]], limit: int, duration: int) -> Iterator[Block]:
    """Starts of a meal of that duration during which more than `limit` of the spans lie at least in part."""
    if len(spans) <= limit:
        return
    hits = [(a - duration + 1, b, o) for a, b, o in spans]
    yield from full(hits, limit + 1, (0, 1))


def room_blocks(board: Board, room: int, task: int, duration: int) -> Iterator[Block]:
    """C09: what the other tasks in a room leave of it."""
    use = board.index.uses.get(room)
    if use is None or task not in board.index.use_tasks[room]:
        return
    data = board.problem.tasks
    own = (-data[task].before, duration + data[task].after)
    present = [o for o in board.in_room[room] if o in board.index.use_tasks[room] and o != task]
    others = [o for o in present if (task, o) not in use.joint]
    if use.limit > 1:
        spans = [(board.plan[o].start - data[o].before, board.plan[o].end + data[o].after, o) for o in others]
        for block in full(_as_one(spans, use.joint), use.limit, own):
            yield block._replace(room=room)
        return
    changed = board.index.layouts[task]
    wide = max(use.gap, board.index.layout_gap.get(room, 0))
    for other in others:
        place, gap = board.plan[other], wide if other in changed else use.gap
        first = place.start - data[other].before - own[1] - gap + 1
        yield Block(first, place.end + data[other].after + gap - own[0] - 1, (other,), room)


def _as_one(spans: list[tuple[int, int, int]], joint: frozenset[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Joint tasks as one span, named by one of them."""
    merged: list[tuple[int, int, int]] = []
    for first, last, task in spans:
        partner = next((i for i, (_, _, other) in enumerate(merged) if (task, other) in joint), None)
        if partner is None:
            merged.append((first, last, task))
        else:
            a, b, other = merged[partner]
            merged[partner] = min(a, first), max(b, last), other
    return merged


def unit_blocks(board: Board, unit: int, task: int, duration: int) -> Iterator[Block]:
    """Starts at which the unit cannot serve the task, because of what it or its members do elsewhere."""
    data = board.problem.units[unit]
    for index in (unit, *data.shares_with):
        gap = data.gap if index == unit else max(data.gap, board.problem.units[index].gap)
        gap = max(gap, board.index.longest_walk if data.walks else 0)
        for other in board.served[index]:
            if other != task:
                place = board.plan[other]
                yield apart_from((0, duration), (place.start, place.end), gap, gap, other)
    for shape in board.index.bound[unit, task]:
        place = board.plan.get(shape.other)
        if place is not None:
            there = shape.presence_other.span(place.start, place.duration)
            walk = board.index.longest_walk if shape.walks else 0
            yield apart_from((0, duration), there, max(shape.gap_back, walk), max(shape.gap, walk), shape.other)
    for load in board.index.serving_loads[unit, task]:
        yield from _day_load(board, replace(load, members=(*load.members, (task, WHOLE))), task, duration)
    if data.per_day is not None:
        members = tuple((o, WHOLE) for o in {*board.served[unit], task})
        yield from _day_load(board, DayLoad(members, data.per_day, None), task, duration)


BLOCKS: dict[type[HardShape], Callable[..., Iterator[Block]]] = {
    Apart: _apart,
    Crowd: _crowd,
    UnitApart: _unit_apart,
    Order: _order,
    AfterAny: _after_any,
    Adjacent: _adjacent,
    Same: _same,
    Distinct: _distinct,
    AtOnce: _at_once,
    DayLoad: _day_load,
    Meal: _meal,
    OneGroup: one_group,
    NotInOneSlot: not_in_one_slot,
}
"""Rooms, units and stretches between breaks are read apart."""
