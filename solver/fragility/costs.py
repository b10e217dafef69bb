"""What losses cost, gathered by person and room, the worst first."""

from collections.abc import Iterable
from enum import StrEnum

from pydantic import Field

from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from solver.fragility.losses import Loss, Subject, is_confirmed

MANY_PEOPLE, MANY_SESSIONS = 10, 3
"""From so many on a loss is heavy (our judgement): nobody tells ten people of a change in passing."""


ASKED = (False, True, None)
"""The order among equals, by whether they have confirmed."""


class Severity(StrEnum):
    """How bad a loss is, the worst first."""

    NO_REPAIR = "no repair"
    HEAVY = "heavy"
    SOME = "some"
    NOTHING = "nothing"


class Cost(Frozen):
    """What one loss costs."""

    loss: Loss
    repairable: bool
    """Whether everything can still have a place."""
    people_disturbed: int | None = None
    """People with a part in a session whose time, room or order changes; None where there is no repair."""
    sessions_moved: int | None = None
    proven: bool
    """No repair disturbs fewer people; or there is provably none."""
    seconds: float = Field(ge=0)

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        people, sessions = self.people_disturbed or 0, self.sessions_moved or 0
        if not self.repairable:
            return Severity.NO_REPAIR
        if people >= MANY_PEOPLE or sessions >= MANY_SESSIONS:
            return Severity.HEAVY
        return Severity.SOME if people or sessions else Severity.NOTHING

    @property
    def weight(self) -> tuple[int, int, int]:
        """Greater for what is worse."""
        return int(not self.repairable), self.people_disturbed or 0, self.sessions_moved or 0


class SubjectCost(Frozen):
    """What could be lost with one person or one room."""

    kind: Subject
    subject: str
    confirmed: bool | None
    """Whether a person has confirmed all they do; None for rooms and interpreters, who are not invited."""
    costs: tuple[Cost, ...] = Field(min_length=1)
    """The worst first."""

    @property
    def worst(self) -> Cost:
        """The loss that costs most."""
        return self.costs[0]


class Fragility(Frozen):
    """What every loss costs, as far as it was measured."""

    losses: tuple[SubjectCost, ...]
    """The worst first; among equals those who have not confirmed, and last whoever is not asked: interpreters and rooms."""
    measured: int
    """Losses whose cost is known."""
    of: int
    """Losses that there are."""
    seconds: float

    @property
    def is_complete(self) -> bool:
        """Whether none is missing, because the search was stopped."""
        return self.measured == self.of


def gathered(conference: Conference, costs: Iterable[Cost]) -> tuple[SubjectCost, ...]:
    """Costs by person and room. The order depends on nothing but the costs, whichever came first."""
    by_subject: dict[tuple[Subject, str], list[Cost]] = {}
    for cost in costs:
        by_subject.setdefault((cost.loss.kind, cost.loss.subject), []).append(cost)
    found = [
        SubjectCost(kind=kind, subject=subject, confirmed=is_confirmed(conference, subject), costs=tuple(sorted(some, key=_cost_key)))
        for (kind, subject), some in by_subject.items()
    ]
    return tuple(sorted(found, key=lambda one: _subject_key(conference, one)))


def _cost_key(cost: Cost) -> tuple[tuple[int, ...], object, str]:
    return tuple(-one for one in cost.weight), cost.loss.window.start, cost.loss.session or ""


def _subject_key(conference: Conference, one: SubjectCost) -> tuple[tuple[int, ...], int, int, int, str]:
    worst = one.worst.weight
    as_bad = sum(cost.weight == worst for cost in one.costs)
    person = conference.person.get(PersonId(one.subject))
    return tuple(-part for part in worst), ASKED.index(one.confirmed), -as_bad, 9 if person is None else person.rank, one.subject
