"""The cheapest place of a task, and what has to leave for it."""

import numpy as np

from solver.placing.block import Block
from solver.placing.stretches import far_without_pause
from solver.placing.values import NEVER, NO_PLACE, Costs, Values
from solver.shapes import Place

PATIENCE = 20
"""Places of a task that are tried where plenaries would run for too long without a break."""


def cheapest(values: Values, task: int, duration: int, costs: Costs, sent_away: float) -> tuple[float, Place] | None:
    """The cheapest place of that duration and its cost, or None where there is none.

    Args:
        values: the board and what places cost.
        task: the task.
        duration: its public ticks.
        costs: cost by set of rooms and start; `NO_PLACE` or more is none. Changed here.
        sent_away: cost of a task of weight one that has to leave.
    """
    for _ in range(PATIENCE if costs.size else 0):
        row, column = np.unravel_index(int(costs.argmin()), costs.shape)
        cost = float(costs[row, column])
        if cost >= NO_PLACE:
            return None
        start = int(values.starts[task][duration][column])
        units = values.units_at(task, start, duration)
        if units is None:
            costs[:, column] = NEVER
            continue
        place = Place(start, duration, values.rooms[task][int(row)], units)
        far = sum(values.weight(block) for block in far_without_pause(values.board, task, place))
        if not far:
            return cost, place
        costs[:, column] += sent_away * far
    return None


def in_the_way(values: Values, task: int, place: Place) -> list[Block]:
    """Everything that has to leave before the task can have the place."""
    return values.blockers(task, place) + far_without_pause(values.board, task, place)
