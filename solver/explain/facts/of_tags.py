"""Tags that a room or a slot must have or must not have, as sessions and those who appear in them ask."""

from collections.abc import Callable, Iterator
from typing import Any

from scheduler.model.conference import Conference
from scheduler.model.person import Person
from scheduler.model.session import Kind, Session
from scheduler.sentence import Sentence, listed
from scheduler.words import called, who
from solver.explain.facts.fact import USUAL, Fact, sessions_with
from solver.explain.facts.of_people import bound_people

Without = Callable[..., Callable[[Conference], Conference]]


def facts_of_tags(conference: Conference) -> Iterator[Fact]:
    """All facts about tags."""
    for session in conference.planned:
        if session.kind is not Kind.ALL_DAY:
            yield from _facts(session, called(session), (session.id,), _of_session(session.id))
    for person, sessions in bound_people(conference).items():
        data = conference.person[person]
        yield from _facts(data, who(data), (person, *(one.id for one in sessions)), _of_person(person))


def _facts(item: Session | Person, name: str, subjects: tuple[str, ...], without: Without) -> Iterator[Fact]:
    if item.required_room_tags or item.excluded_room_tags:
        tags = _said(item.required_room_tags, item.excluded_room_tags)
        relax = without(required_room_tags=frozenset[str](), excluded_room_tags=frozenset[str]())
        yield Fact("room-tags", subjects, Sentence("The room for {name} must be: {tags}.", name=name, tags=tags), relax, USUAL)
    if item.required_time_tags or item.excluded_time_tags:
        tags = _said(item.required_time_tags, item.excluded_time_tags)
        relax = without(required_time_tags=frozenset[str](), excluded_time_tags=frozenset[str]())
        yield Fact("time-tags", subjects, Sentence("The slot for {name} must be: {tags}.", name=name, tags=tags), relax, USUAL)


def _said(required: frozenset[str], excluded: frozenset[str]) -> str:
    return listed([*sorted(required), *(Sentence("not {tag}", tag=tag) for tag in sorted(excluded))])


def _of_session(session: str) -> Without:
    return lambda **changes: lambda conference: sessions_with(conference, lambda one: _changed(one, session, changes))


def _of_person(person: str) -> Without:
    def without(**changes: Any) -> Callable[[Conference], Conference]:
        return lambda conference: conference.replace(people=tuple(_changed(one, person, changes) for one in conference.people))

    return without


def _changed(item: Any, wanted: str, changes: dict[str, Any]) -> Any:
    return item.replace(**changes) if item.id == wanted else item
