"""The cheapest ways out of a clash: each an edit of the conference, tried on the sessions that clash, kept where it helps them."""

from collections.abc import Callable, Iterator, Sequence

from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from solver.explain.clashes import Reason
from solver.explain.edit import added_by, applied
from solver.explain.lab import Answer, Lab
from solver.explain.options.families import Family, families
from solver.explain.options.option import Option
from solver.explain.restricted import restricted
from solver.explain.values import WayKind, WayOut

SECONDS = 4.0
"""For one clash; small ones take a fraction of it. Leaving a session out is tried first, so that there is always a way."""

MOST_WAYS = 14
"""Ways that are offered for one clash, the cheapest."""


def ways_out(lab: Lab, conference: Conference, reason: Reason) -> tuple[WayOut, ...]:
    """The ways out of a clash, the cheapest first, each verified: with it the sessions that clash have a timetable."""

    def helps(option: Option) -> bool:
        try:
            changed = applied(conference, option.edits)
        except HofburgError:
            return False
        return lab.ask(restricted(changed, (*reason.sessions, *added_by(option.edits)))) is Answer.POSSIBLE

    found: dict[str, WayOut] = {}
    until = lab.budget.elapsed + SECONDS
    for family in families(conference, reason):
        option = _first(family, helps)
        if option is not None:
            found.setdefault(str(option.edits), WayOut(option.kind, option.message, option.edits, option.cost, verified=True))
        if lab.is_over or lab.budget.elapsed > until:
            break
    cheapest = sorted(found.values(), key=lambda way: way.cost)
    return (*cheapest[: MOST_WAYS - 1], *[way for way in cheapest[MOST_WAYS - 1 :] if way.kind is WayKind.TAKE_OUT][:1])


def _first(family: Family, helps: Callable[[Option], bool]) -> Option | None:
    """The first option that helps; those of a family do ever more, so that where the last does not help none does."""
    options = list(_made(family))
    if not options or not helps(options[-1]):
        return None
    return options[_least(options, helps)]


def _made(family: Family) -> Iterator[Option]:
    """The options of a family that can be made at all."""
    for make in family:
        try:
            yield make()
        except HofburgError:
            continue


def _least(options: Sequence[Option], helps: Callable[[Option], bool]) -> int:
    low, high = 0, len(options) - 1
    while low < high:
        middle = (low + high) // 2
        if helps(options[middle]):
            high = middle
        else:
            low = middle + 1
    return low
