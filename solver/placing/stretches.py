"""Plenaries for too long without a break (C21), for a plan that grows."""

from solver.placing.block import ALWAYS, Block
from solver.placing.board import Board
from solver.shapes import Place, Plan, Stretch


def far_without_pause(board: Board, task: int, place: Place) -> list[Block]:
    """What has to leave so that the task may have the place; breaks that are not placed yet are taken to help."""
    found: list[Block] = []
    for shape in board.index.stretches.get(task, ()):
        plan = {t: board.plan[t] for t in (*shape.plenaries, *shape.pauses) if t in board.plan} | {task: place}
        if all(pause in plan for pause in shape.pauses):
            found += [Block(*ALWAYS, by) for by in _breaches(board, shape, plan, task)]
    return found


def _breaches(board: Board, shape: Stretch, plan: Plan, task: int) -> list[tuple[int, ...]]:
    """Pairs of plenaries of one day that lie too far apart with no pause between, without the task itself."""
    day = {t: board.problem.tasks[t].day_of.get(plan[t].start) for t in plan}
    plenaries = [t for t in shape.plenaries if t in plan]
    pauses = [plan[t] for t in shape.pauses if t in plan]
    found: list[tuple[int, ...]] = []
    for one in plenaries:
        for other in plenaries:
            first, last = plan[one].start, plan[other].end
            if day[one] != day[other] or last - first <= shape.limit:
                continue
            if not any(first <= pause.start and pause.end <= last for pause in pauses):
                found.append(tuple(t for t in {one, other} if t != task))
    return found
