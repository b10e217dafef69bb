"""The words of the sentences: names as they may appear, sessions, days and clocks."""

from collections.abc import Iterable
from functools import reduce

from scheduler.checker.facts import Part
from scheduler.checker.plan import Placed, Plan
from scheduler.model.naming import shown_name
from scheduler.model.person import Person, Privacy
from scheduler.model.session import Role, Session
from scheduler.sentence import Sentence
from scheduler.words import WEEKDAYS

VERBS = {
    Role.MODERATOR: Sentence("moderates"),
    Role.OPENING_REMARKS: Sentence("gives opening remarks in"),
    Role.KEYNOTE: Sentence("gives a keynote in"),
    Role.SPEAKER: Sentence("speaks in"),
    Role.RAPPORTEUR: Sentence("reports on"),
    Role.ONLINE_MODERATOR: Sentence("moderates online"),
    Role.INTERPRETER: Sentence("interprets in"),
    Role.SUPPORT_PERSON: Sentence("supports somebody in"),
    Role.ATTENDEE: Sentence("attends"),
}

def who(person: Person) -> str:
    """The person at the beginning of a sentence."""
    if person.privacy in (Privacy.ROLE_ONLY, Privacy.HIDDEN):
        return Sentence("A speaker whose name is protected")
    return shown_name(person)


def called(session: Session) -> str:
    """The session: its number if it has one, otherwise its title in quotation marks."""
    return session.number or Sentence("“{title}”", title=session.title)


def does(part: Part, session: Session) -> Sentence:
    """What a person does in a session."""
    return Sentence("{verb} {session}", verb=VERBS[part.roles[0]], session=called(session))


def times(plan: Plan, placed: Placed) -> Sentence:
    """From when to when, with the day where the conference has several."""
    clock = plan.facts.clock
    return Sentence("{day}from {begin} to {end}", day=day(plan, placed.start), begin=clock(placed.start), end=clock(placed.end))


def day(plan: Plan, minute: int) -> str:
    """Weekday and a blank; nothing for a conference of one day."""
    return Sentence("on {weekday} ", weekday=WEEKDAYS[plan.facts.weekday(minute)]) if len(plan.conference.days) > 1 else ""


def minutes(count: int) -> Sentence:
    """A number of minutes."""
    return Sentence("%n minute(s)", count)


def both(one: str, other: str) -> Sentence:
    """Two things."""
    return Sentence("{one} and {other}", one=one, other=other)


def all_of(names: Iterable[str]) -> str:
    """Two things or more, one after the other."""
    first, *others = names
    return reduce(both, others, first)
