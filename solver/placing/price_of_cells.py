"""What the wishes about slots and cells ask for the places of a task while the others stay."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from solver.cells import has_gap
from solver.placing.board import Board
from solver.placing.price import Price
from solver.placing.turns import changes_of_turns
from solver.shapes import CellPairsCost, CellsCost, GapCost, MixedCost, OtherRoomCost, SplitCost, TurnCost

Cell = tuple[int, int]


def _cells(board: Board, tasks: Iterable[int], task: int) -> set[Cell]:
    """The cells of the other tasks."""
    return {cell for other in tasks if other != task and (cell := board.cell[other]) is not None}


def cells(board: Board, shape: CellsCost, task: int, _duration: int) -> Iterator[Price]:
    """Cells that none of the others has."""
    held = _cells(board, shape.tasks, task)
    for slot, span in board.slots[task].items():
        for room in board.problem.tasks[task].mains:
            amount = shape.costs.get((slot, room), 0)
            if amount and (slot, room) not in held:
                yield Price(*span, amount, room)


def split(board: Board, shape: SplitCost, task: int, _duration: int) -> Iterator[Price]:
    """Rooms that none of the others has in a slot in which one has another."""
    used: dict[int, set[int]] = defaultdict(set)
    for slot, room in _cells(board, shape.tasks, task):
        used[slot].add(room)
    for slot, rooms in used.items():
        if slot in board.slots[task]:
            for room in board.problem.tasks[task].mains:
                if room not in rooms:
                    yield Price(*board.slots[task][slot], shape.cost, room)


def cell_pairs(board: Board, shape: CellPairsCost, task: int, _duration: int) -> Iterator[Price]:
    """A room more of one group meets all those of the other."""
    sides = [(task in tasks, _cells(board, tasks, task)) for tasks in (shape.ones, shape.others)]
    counts = [Counter(slot for slot, _ in held) for _, held in sides]
    for slot, span in board.slots[task].items():
        here, there = (count[slot] for count in counts)
        for room in board.problem.tasks[task].mains:
            more, beside = (int(belongs and (slot, room) not in held) for belongs, held in sides)
            pairs = (here + more) * (there + beside) - here * there
            if pairs:
                yield Price(*span, shape.cost * pairs, room)


def gap(board: Board, shape: GapCost, task: int, _duration: int) -> Iterator[Price]:
    """Slots that make a gap or close it."""
    used = {slot for other in shape.tasks if other != task and (slot := board.slot(other)) is not None}
    before = has_gap(shape.slots, used)
    for slot, span in board.slots[task].items():
        change = has_gap(shape.slots, used | {slot}) - before
        if change:
            yield Price(*span, shape.cost * change)


def other_room(board: Board, shape: OtherRoomCost, task: int, _duration: int) -> Iterator[Price]:
    """Other rooms than that of the other, in its slot."""
    cell = board.cell[shape.other if task == shape.one else shape.one]
    if cell is not None and cell[0] in board.slots[task]:
        for room in board.problem.tasks[task].mains:
            if room != cell[1]:
                yield Price(*board.slots[task][cell[0]], shape.cost, room)


def mixed(board: Board, shape: MixedCost, task: int, _duration: int) -> Iterator[Price]:
    """Cells that another group has and none of the own."""
    own, others = set[Cell](), set[Cell]()
    for group in shape.groups:
        held = _cells(board, group, task)
        own |= held if task in group else set()
        others |= set() if task in group else held
    for slot, room in others - own:
        if slot in board.slots[task] and room in board.problem.tasks[task].mains:
            yield Price(*board.slots[task][slot], shape.cost, room)


def turn(board: Board, shape: TurnCost, task: int, duration: int) -> Iterator[Price]:
    """Its own turn, those of the others that it puts off, and whom it overlaps."""
    for room, changes in changes_of_turns(board, shape, task):
        for units, run in groupby(changes, key=lambda change: change[1]):
            starts = [start for start, _ in run]
            if units:
                yield Price(starts[0], starts[-1], shape.cost * units, room)
    wanted = {other for other, number in zip(shape.tasks, shape.turns, strict=True) if number}
    if task in wanted:
        for other in wanted - {task}:
            place = board.plan.get(other)
            if place is not None:
                yield Price(place.start - duration + 1, place.end - 1, shape.cost)
