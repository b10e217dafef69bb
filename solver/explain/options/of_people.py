"""What people could do: send a deputy or a video message, rest less, take part more."""

from collections.abc import Iterator

from scheduler.deputies import deputies_for
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.model.naming import shown_name
from scheduler.model.person import Attendance, Person
from scheduler.model.session import Appearance, Session
from scheduler.sentence import Sentence
from scheduler.words import called, minutes, who
from solver.compile.domains import VIP
from solver.explain.edit import edit_of
from solver.explain.options.option import Family, Option
from solver.explain.values import Member, WayKind

MOST_MORE = 240
"""Minutes by which a limit is raised at most."""


def _people(conference: Conference, member: Member) -> list[Person]:
    return [conference.person[PersonId(one)] for one in member.subjects if one in conference.person]


def deputy_or_video(conference: Conference, member: Member) -> Iterator[Family]:
    """In one of the sessions a deputy, or a video message."""
    sessions = [conference.session[one] for one in conference.session if one in member.subjects]
    for person in _people(conference, member):
        for session in sessions:
            own = [one for one in session.active_appearances if (one.proxy or one.person) == person.id]
            if own:
                yield from _instead(conference, session, person, own)


def _instead(conference: Conference, session: Session, person: Person, own: list[Appearance]) -> Iterator[Family]:
    dear = 10 if person.rank <= VIP else 0
    role = own[0].role.value
    name = shown_name(person, role)
    for number, deputy in enumerate(deputies_for(conference, session, person)):
        said = Sentence("{deputy} for {name} in {session}", deputy=shown_name(deputy, role), name=name, session=called(session))
        parts = _with(session, own, proxy=deputy.id)
        yield [lambda s=said, p=parts, n=number: Option(WayKind.DEPUTY, s, (edit_of(session, appearances=p),), 36 + dear + n)]
    shown = Sentence("{name} by video in {session}", name=name, session=called(session))
    video = _with(session, own, attendance=Attendance.VIDEO)
    yield [lambda: Option(WayKind.VIDEO, shown, (edit_of(session, appearances=video),), 42 + dear)]


def _with(session: Session, own: list[Appearance], **changes: object) -> tuple[Appearance, ...]:
    ids = {one.id for one in own}
    return tuple(changed(one, **changes) if one.id in ids else one for one in session.appearances)


def less_rest(conference: Conference, member: Member) -> Iterator[Family]:
    """Somebody rests for less long."""
    for person in _people(conference, member):
        yield [lambda p=person, m=m: _rest(p, m) for m in range(person.rest - 5, -1, -5)]


def _rest(person: Person, new: int) -> Option:
    said = Sentence("{person}: {new} of rest instead of {old}", person=who(person), new=minutes(new), old=minutes(person.rest))
    return Option(WayKind.GAP, said, (edit_of(person, rest=new),), 20 + (person.rest - new) // 5)


def higher_limit(conference: Conference, member: Member) -> Iterator[Family]:
    """Somebody takes part for more minutes, or in more sessions, on a day."""
    for person in _people(conference, member):
        most, count = person.max_minutes_per_day, person.max_sessions_per_day
        if most is not None:
            yield [lambda p=person, old=most, m=m: _more_minutes(p, old, m) for m in range(15, MOST_MORE + 1, 15)]
        if count is not None:
            yield [lambda p=person, old=count, n=n: _more_sessions(p, old, n) for n in range(1, 5)]


def _more_minutes(person: Person, old: int, more: int) -> Option:
    said = Sentence("{person}: up to {minutes} a day", person=who(person), minutes=minutes(old + more))
    return Option(WayKind.LIMIT, said, (edit_of(person, max_minutes_per_day=old + more),), 22 + more // 5)


def _more_sessions(person: Person, old: int, more: int) -> Option:
    said = Sentence("{person}: up to {limit} sessions a day", person=who(person), limit=old + more)
    return Option(WayKind.LIMIT, said, (edit_of(person, max_sessions_per_day=old + more),), 22 + 4 * more)


def first_or_last(conference: Conference, member: Member) -> Iterator[Family]:
    """Somebody takes part at the edges of a day after all."""
    for person in _people(conference, member):
        said = Sentence("{person} may take part at the beginning and the end of a day", person=who(person))
        yield [lambda p=person, s=said: Option(WayKind.LIMIT, s, (edit_of(p, not_first_or_last=False),), 34)]
