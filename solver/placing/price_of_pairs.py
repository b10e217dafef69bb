"""What `PairsCost` asks for the places of a task while the others of its pairs stay."""

from collections.abc import Iterator

from solver.pairs import PairsCost, Relation, Spot, measure
from solver.placing.board import Board
from solver.placing.price import ALWAYS, Price
from solver.score import spot


def prices_of_pairs(board: Board, shape: PairsCost, task: int, duration: int) -> Iterator[Price]:
    """The prices that each other task of the pairs makes."""
    for partner, is_first in shape.partners[task]:
        place = board.plan.get(partner)
        if place is not None:
            yield from _prices(board, shape, task, duration, spot(board.problem, partner, place), is_first=is_first)


def _prices(board: Board, shape: PairsCost, task: int, duration: int, there: Spot, *, is_first: bool) -> Iterator[Price]:
    """The prices of a task against one partner; `is_first`: it is the one of the lower grade."""
    mine = Spot(0, duration, None, None, None)
    price = shape.cost * (measure(shape.relation, mine, there) if shape.per_tick else 1)
    match shape.relation:
        case Relation.IN_PARALLEL:
            yield from _overlap(shape, duration, there)
        case Relation.NOT_TOGETHER:
            yield Price(*ALWAYS, price)
            if duration == there.ticks:
                yield Price(there.start, there.start, -price)
        case Relation.OTHER_DAY:
            yield from (Price(*span, price) for day, span in board.days[task].items() if day != there.day)
        case Relation.OTHER_ROOM:
            span = board.days[task].get(there.day)
            if span is not None and there.main is not None:
                yield from (Price(*span, price, room) for room in board.problem.tasks[task].mains if room != there.main)
        case Relation.TOO_EARLY:
            yield Price(there.start - duration + 1, ALWAYS[1], price) if is_first else Price(ALWAYS[0], there.end - 1, price)
        case Relation.LARGER_ROOM:
            for room in board.problem.tasks[task].mains:
                seats = board.problem.seats[room]
                if seats is not None and there.seats is not None and (seats > there.seats if is_first else seats < there.seats):
                    yield Price(*ALWAYS, price, room)


def _overlap(shape: PairsCost, duration: int, there: Spot) -> Iterator[Price]:
    """An amount for each start that overlaps; by ticks it rises and falls by one step for each tick."""
    first, last = there.start - duration + 1, there.end - 1
    steps = min(duration, there.ticks) if shape.per_tick else 1
    yield from (Price(first + step, last - step, shape.cost) for step in range(steps))
