"""Which slots and cells of a task the places of the others rule out."""

from collections.abc import Iterator

from solver.placing.block import Block
from solver.placing.board import Board
from solver.shapes import NotInOneSlot, OneGroup


def one_group(board: Board, shape: OneGroup, task: int, _duration: int) -> Iterator[Block]:
    """Cells in which a task of another group is."""
    mains, spans = board.problem.tasks[task].mains, board.slots[task]
    for group in shape.groups:
        if task in group:
            continue
        for other in group:
            cell = board.cell[other]
            if cell is not None and cell[0] in spans and cell[1] in mains:
                yield Block(*spans[cell[0]], (other,), cell[1], main=True)


def not_in_one_slot(board: Board, shape: NotInOneSlot, task: int, _duration: int) -> Iterator[Block]:
    """The slot in which the other is, or all main rooms in it but that of the other."""
    other = shape.other if task == shape.one else shape.one
    slot = board.slot(other)
    if slot is None or slot not in board.slots[task]:
        return
    span, main = board.slots[task][slot], board.plan[other].main
    if not shape.one_room:
        yield Block(*span, (other,))
    elif main is not None:
        for room in board.problem.tasks[task].mains:
            if room != main:
                yield Block(*span, (other,), room, main=True)
