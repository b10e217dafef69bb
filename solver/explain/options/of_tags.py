"""Another room or another slot, whose tags are not as somebody asks."""

from collections.abc import Iterator

from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, SessionId
from scheduler.model.person import Person
from scheduler.model.session import Session
from scheduler.sentence import Sentence
from scheduler.words import called, who
from solver.explain.edit import edit_of
from solver.explain.options.option import Family, Option
from solver.explain.values import Member, WayKind


def other_room_tags(conference: Conference, member: Member) -> Iterator[Family]:
    """The tags of the room no longer matter to one who asks for them."""
    for item, name in _asking(conference, member):
        if item.required_room_tags or item.excluded_room_tags:
            said = Sentence("Any room for {name}, whatever its tags", name=name)
            edit = edit_of(item, required_room_tags=frozenset[str](), excluded_room_tags=frozenset[str]())
            yield [lambda s=said, e=edit: Option(WayKind.NEED, s, (e,), 38)]


def other_time_tags(conference: Conference, member: Member) -> Iterator[Family]:
    """The tags of the slot no longer matter to one who asks for them."""
    for item, name in _asking(conference, member):
        if item.required_time_tags or item.excluded_time_tags:
            said = Sentence("Any slot for {name}, whatever its tags", name=name)
            edit = edit_of(item, required_time_tags=frozenset[str](), excluded_time_tags=frozenset[str]())
            yield [lambda s=said, e=edit: Option(WayKind.NEED, s, (e,), 36)]


def _asking(conference: Conference, member: Member) -> Iterator[tuple[Session | Person, str]]:
    """The person that the member is about, otherwise its session."""
    people = [conference.person[PersonId(one)] for one in member.subjects if one in conference.person]
    if people:
        yield from ((person, who(person)) for person in people)
        return
    sessions = [conference.session[SessionId(one)] for one in member.subjects if one in conference.session]
    yield from ((session, called(session)) for session in sessions)
