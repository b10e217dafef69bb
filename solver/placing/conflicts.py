"""Which tasks of a plan stand in each other's way, by the same blocks by which places are found."""

from solver.placing.board import Board
from solver.placing.choosing import in_the_way
from solver.placing.values import Values
from solver.shapes import Plan, Problem


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
