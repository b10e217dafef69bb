"""What a place of one task changes about the turns of a group: its own, and those of all who come behind it."""

from bisect import bisect
from collections.abc import Iterator
from typing import NamedTuple

from solver.placing.board import Board
from solver.shapes import TurnCost


class _Key(NamedTuple):
    """By what tasks come one after the other."""

    time: tuple[int, int]
    main: int
    start: int
    task: int


def changes_of_turns(board: Board, shape: TurnCost, task: int) -> Iterator[tuple[int | None, list[tuple[int, int]]]]:
    """For each main room of a task, or for all of them, its starts and how many more are out of turn when it is there."""
    data = board.problem.tasks[task]
    placed = [other for other in shape.tasks if other != task and other in board.plan]
    others = sorted(_key(board, other, board.plan[other].start, board.plan[other].main) for other in placed)
    more = _more(shape, task, [key.task for key in others])
    if not any(more):
        return
    for room in data.mains or (None,):
        yield room, [(start, more[bisect(others, _key(board, task, start, room))]) for start in data.starts]


def _more(shape: TurnCost, task: int, others: list[int]) -> list[int]:
    """How many more are out of turn when the task comes behind none of the others, one of them, two …"""
    turns = dict(zip(shape.tasks, shape.turns, strict=True))
    change = [_wrong(turns[other], number + 1) - _wrong(turns[other], number) for number, other in enumerate(others, 1)]
    found = [sum(change)]
    for one in change:
        found.append(found[-1] - one)
    return [units + _wrong(turns[task], number) for number, units in enumerate(found, 1)]


def _wrong(turn: int, number: int) -> int:
    return int(turn not in (0, number))


def _key(board: Board, task: int, start: int, main: int | None) -> _Key:
    problem = board.problem
    slot = problem.tasks[task].slot_of.get(start)
    minute = problem.origin + start * problem.tick
    return _Key((minute, minute) if slot is None else problem.slots[slot], -1 if main is None else main, start, task)
