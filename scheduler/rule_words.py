"""The rules that planners add, each as one sentence: "Panel 2 after Panel 1, at least 30 min later — must"."""

from collections.abc import Iterable

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.naming import shown_name
from scheduler.model.rule import (
    Adjacent,
    AnotherDay,
    AtMostAtOnce,
    AtMostPerOrganiser,
    Before,
    Level,
    NotParallel,
    Rule,
    SameDay,
    SameRoom,
    SpeakerOrder,
    Together,
)
from scheduler.model.session import Session
from scheduler.sentence import Sentence, listed


def sentence_of(conference: Conference, rule: Rule) -> Sentence:
    """A rule as planners read it."""
    level = level_words(rule)
    match rule:
        case Before() | Adjacent():
            return _of_pair(conference, rule, level)
        case AtMostPerOrganiser():
            kinds = listed(Sentence(kind.value) for kind in sorted(rule.kinds))
            if rule.per_day:
                return Sentence("At most {limit} of one lead organiser on each day, of the kind: {kinds} — {level}",
                                limit=rule.limit, kinds=kinds, level=level)  # fmt: skip
            return Sentence("At most {limit} of one lead organiser, of the kind: {kinds} — {level}",
                            limit=rule.limit, kinds=kinds, level=level)  # fmt: skip
        case SpeakerOrder():
            people = ", ".join(shown_name(conference.person[person]) for person in rule.people)
            return Sentence("In {session} in this order: {people} — {level}",
                            session=name_of(conference.session[rule.session]), people=people, level=level)  # fmt: skip
        case _:
            return _of_several(conference, rule, level)


def _of_pair(conference: Conference, rule: Before | Adjacent, level: Sentence) -> Sentence:
    first, second = (name_of(conference.session[one]) for one in (rule.first, rule.second))
    values = {"first": first, "second": second, "gap": rule.gap, "level": level}
    if isinstance(rule, Adjacent):
        if rule.either_order:
            return Sentence("{first} and {second} one right after the other, within {gap} min — {level}", **values)
        return Sentence("{second} right after {first}, within {gap} min — {level}", **values)
    if rule.gap:
        return Sentence("{second} after {first}, at least {gap} min later — {level}", **values)
    del values["gap"]
    return Sentence("{second} after {first} — {level}", **values)


def _of_several(
    conference: Conference, rule: SameDay | AnotherDay | SameRoom | Together | NotParallel | AtMostAtOnce, level: Sentence
) -> Sentence:
    names = _names(conference, rule.sessions)
    match rule:
        case SameDay():
            return Sentence("On one day: {sessions} — {level}", sessions=names, level=level)
        case AnotherDay():
            return Sentence("Each on another day: {sessions} — {level}", sessions=names, level=level)
        case SameRoom():
            return Sentence("In one room: {sessions} — {level}", sessions=names, level=level)
        case Together(one_room=True):
            return Sentence("At the same time in one room: {sessions} — {level}", sessions=names, level=level)
        case Together():
            return Sentence("At the same time: {sessions} — {level}", sessions=names, level=level)
        case NotParallel():
            return Sentence("Not in parallel ({grade}): {sessions} — {level}", sessions=names, grade=Sentence(rule.grade), level=level)
        case AtMostAtOnce():
            return Sentence("At most {limit} at one time: {sessions} — {level}", limit=rule.limit, sessions=names, level=level)


def level_words(rule: Rule) -> Sentence:
    """Must, or wish with its weight."""
    return Sentence("must") if rule.level is Level.MUST else Sentence("wish, weight {weight}", weight=rule.weight)


def name_of(session: Session) -> str:
    """What a session is called in a rule: its number, or its title."""
    return session.number or Sentence("“{title}”", title=session.title)


def _names(conference: Conference, sessions: Iterable[SessionId]) -> str:
    return listed(name_of(conference.session[one]) for one in sessions)


def sessions_of(rule: Rule) -> tuple[SessionId, ...]:
    """The sessions that a rule is about; none for one about organisers."""
    match rule:
        case Before() | Adjacent():
            return rule.first, rule.second
        case AtMostPerOrganiser():
            return ()
        case SpeakerOrder():
            return (rule.session,)
        case _:
            return rule.sessions
