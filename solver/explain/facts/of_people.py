"""What people bring: when they are there, one place at a time, rest, limits, needs."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.model.person import Attendance, Person
from scheduler.model.session import Kind, Session
from scheduler.sentence import Sentence
from scheduler.words import minutes, sessions, who, windows_words
from solver.compile.domains import VIP
from solver.explain.facts.fact import FAMILIAR, TECHNICAL, USUAL, Fact


def facts_of_people(conference: Conference) -> Iterator[Fact]:
    """All facts about those who appear in the sessions, or serve in a team."""
    bound = bound_people(conference)
    members = {member.person for resource in conference.resources for member in resource.members}
    for person in conference.people:
        taken = bound.get(person.id, [])
        if taken or person.id in members:
            yield from _of_person(conference, person, taken)


def bound_people(conference: Conference) -> dict[PersonId, list[Session]]:
    """For each person the sessions in which they must be present."""
    bound: dict[PersonId, list[Session]] = defaultdict(list)
    for session in conference.planned:
        if session.kind is Kind.ALL_DAY:
            continue
        for one in session.active_appearances:
            person = conference.person[one.proxy or one.person]
            if (one.attendance or person.attendance) is not Attendance.VIDEO and session not in bound[person.id]:
                bound[person.id].append(session)
    return bound


def _of_person(conference: Conference, person: Person, taken: list[Session]) -> Iterator[Fact]:
    name, subjects = who(person), (person.id, *(session.id for session in taken))

    def fact(rule: str, said: Sentence, strangeness: int, /, **changes: object) -> Fact:
        return Fact(rule, subjects, said, _with_person(person.id, lambda one: one.replace(**changes)), strangeness)

    if person.availability:
        rule = "vip-window" if person.rank <= VIP else "availability"
        windows = windows_words(conference, person.availability)
        yield fact(rule, Sentence("{person} is there in these windows only: {windows}.", person=name, windows=windows), FAMILIAR,
                   availability=())  # fmt: skip
    if len(taken) > 1:
        said = Sentence("{person} takes part in each of these: {sessions}.", person=name, sessions=sessions(taken))
        yield Fact("one-person-one-place", subjects, said, _split(person.id), FAMILIAR, last=True)
    if person.rest:
        said = Sentence("{person} rests for {minutes} between two appearances.", person=name, minutes=minutes(person.rest))
        yield fact("rest", said, USUAL, rest=0)
    if person.max_minutes_per_day is not None:
        said = Sentence("{person} takes part for at most {minutes} a day.", person=name, minutes=minutes(person.max_minutes_per_day))
        yield fact("daily-limit", said, USUAL, max_minutes_per_day=None)
    if person.max_sessions_per_day is not None:
        said = Sentence("{person} takes part in at most {limit} sessions a day.", person=name, limit=person.max_sessions_per_day)
        yield fact("daily-limit", said, USUAL, max_sessions_per_day=None)
    if taken:
        yield from _of_speaker(conference, person, name, fact)


def _of_speaker(conference: Conference, person: Person, name: str, fact: Callable[..., Fact]) -> Iterator[Fact]:
    if person.not_first_or_last:
        edge = minutes(conference.comfort.edge)
        said = Sentence("{person} takes no part in the first and the last {minutes} of a day.", person=name, minutes=edge)
        yield fact("first-or-last", said, USUAL, not_first_or_last=False)
    if person.needs:
        said = Sentence("{person} needs a room and services that not every session has.", person=name)
        yield fact("accessibility", said, TECHNICAL, needs=frozenset[str]())
    if person.support_person is not None:
        said = Sentence("{person} appears only together with a support person.", person=name)
        yield fact("support-person", said, USUAL, support_person=None)


def _with_person(person: PersonId, change: Callable[[Person], Person]) -> Callable[[Conference], Conference]:
    return lambda conference: conference.replace(people=tuple(change(one) if one.id == person else one for one in conference.people))


def _split(person: PersonId) -> Callable[[Conference], Conference]:
    """In every session a copy of the person appears, with the same windows, so that one appearance does not bar another."""

    def relax(conference: Conference) -> Conference:
        data = conference.person[person]
        copies: list[Person] = []
        new: list[Session] = []
        for number, session in enumerate(conference.sessions):
            own = [a for a in session.appearances if person in (a.person, a.proxy)]
            if not own:
                new.append(session)
                continue
            copies.append(data.replace(id=f"{person[:50]}-copy{number}"))
            copy = copies[-1].id
            changed = {
                a.id: a.replace(person=copy if a.person == person else a.person, proxy=copy if a.proxy == person else a.proxy) for a in own
            }
            new.append(session.replace(appearances=tuple(changed.get(a.id, a) for a in session.appearances)))
        # A copy is not the one who supports somebody, so nobody asks for support any longer.
        people = (one.replace(support_person=None) if one.support_person == person else one for one in (*conference.people, *copies))
        return conference.replace(sessions=tuple(new), people=tuple(people))

    return relax
