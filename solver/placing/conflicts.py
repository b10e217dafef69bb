"""Which tasks of a plan stand in each other's way, by the same blocks by which places are found."""

from collections.abc import Iterator
from dataclasses import replace

from solver.placing.block import Block
from solver.placing.blocks import blocks_of, room_blocks
from solver.placing.board import Board
from solver.placing.choosing import in_the_way
from solver.placing.values import Values
from solver.shapes import Place, Plan, Problem


def conflicts(problem: Problem, plan: Plan) -> dict[int, list[tuple[int, ...]]]:
    """Every task that cannot be where the plan has it beside the others, with what would have to leave: one of each tuple."""
    board = Board(problem)
    values = Values(board)
    for task, place in plan.items():
        board.put(task, place)
    found: dict[int, list[tuple[int, ...]]] = {}
    for task in sorted(plan):
        place = board.take(task)
        blocks = in_the_way(values, task, place)
        board.put(task, place)
        if blocks:
            found[task] = [block.by for block in blocks]
    return found


def certain(problem: Problem, plan: Plan, stay: frozenset[int]) -> frozenset[int]:
    """Tasks that cannot have their place in the plan beside those that stay, wherever all others go and whichever units serve.

    Blocks that are stricter than the rules are left out: those by units, and stretches without a break, because a break may move.
    """
    board = Board(problem)
    for task in sorted(stay):
        board.put(task, replace(plan[task], units=()))
    others = sorted(plan.keys() - stay)
    return frozenset(t for t in others if any(_stands(block, plan[t]) for block in _relations_and_rooms(board, t, plan[t])))


def _relations_and_rooms(board: Board, task: int, place: Place) -> Iterator[Block]:
    yield from blocks_of(board, task, place.duration)
    for room in place.rooms:
        yield from room_blocks(board, room, task, place.duration)


def _stands(block: Block, place: Place) -> bool:
    there = place.main == block.room if block.main else block.room is None or block.room in place.rooms
    return there and block.first <= place.start <= block.last
