"""The facts about a few sessions that a planner can recognise, each of which can be taken away from a conference by itself."""

from collections.abc import Iterator

from scheduler.model.conference import Conference
from solver.explain.facts.fact import Fact, without
from solver.explain.facts.of_conference import facts_of_conference
from solver.explain.facts.of_people import facts_of_people
from solver.explain.facts.of_places import facts_of_places
from solver.explain.facts.of_sessions import facts_of_sessions
from solver.explain.facts.of_tags import facts_of_tags

__all__ = ["Fact", "facts_of", "without"]


def facts_of(conference: Conference) -> list[Fact]:
    """Everything that may stand in the way of the planned sessions of a (small) conference, the less familiar first."""
    return sorted(_all(conference), key=lambda fact: -fact.strangeness)


def _all(conference: Conference) -> Iterator[Fact]:
    yield from facts_of_sessions(conference)
    yield from facts_of_people(conference)
    yield from facts_of_tags(conference)
    yield from facts_of_places(conference)
    yield from facts_of_conference(conference)
