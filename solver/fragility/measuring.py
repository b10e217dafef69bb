"""The cost of every loss: a list of independent searches, handed to an engine."""

import time
from collections.abc import Callable, Sequence

from scheduler.model.conference import Conference
from solver.fragility.case import Case
from solver.fragility.costs import Cost, Fragility, gathered
from solver.fragility.engine import Engine
from solver.fragility.losses import Loss
from solver.outcome import ShouldStop

OnCost = Callable[[int, int, Cost], None]
"""Called with how many are measured, of how many, and the last."""


def measure(
    conference: Conference,
    case: Case,
    losses: Sequence[Loss],
    engine: Engine,
    on_cost: OnCost | None = None,
    should_stop: ShouldStop | None = None,
) -> Fragility:
    """Measure losses; the result does not depend on the engine, nor on the order in which costs come.

    Args:
        conference: whom and what the costs are gathered by.
        case: what the losses are measured against, of the same conference.
        losses: from `losses_of`.
        engine: who does the work.
        on_cost: called with each cost as it comes, from this thread.
        should_stop: asked several times a second; once it says yes, what is known is returned.

    Raises:
        scheduler.errors.HofburgError: when a search fails, or there is nobody to do it.
    """
    began, costs = time.monotonic(), list[Cost]()
    for cost in engine.costs(case, losses, should_stop or (lambda: False)):
        costs.append(cost)
        if on_cost is not None:
            on_cost(len(costs), len(losses), cost)
    return Fragility(losses=gathered(conference, costs), measured=len(costs), of=len(losses), seconds=time.monotonic() - began)
