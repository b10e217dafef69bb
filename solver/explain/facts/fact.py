"""A fact: what it says, and the conference without it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from scheduler.model.conference import Conference
from scheduler.model.room import Room
from scheduler.model.session import Session
from scheduler.sentence import Sentence
from solver.explain.values import Member

Relax = Callable[[Conference], Conference]

FAMILIAR, USUAL, SHARED, TECHNICAL = 0, 1, 2, 3
"""How strange a fact is to a planner: own windows and rules; hours, limits and exclusions; what rooms and teams can; gaps."""


@dataclass(frozen=True)
class Fact:
    """A fact about a conference; `relax` gives one in which whatever it forbids is allowed, and nothing else is forbidden."""

    rule: str
    subjects: tuple[str, ...]
    message: Sentence
    relax: Relax
    strangeness: int = USUAL
    last: bool = False
    """It makes copies of things, so it is taken away after all others."""

    @property
    def member(self) -> Member:
        """As a member of a clash."""
        return Member(self.rule, self.subjects, self.message)


def without(conference: Conference, facts: Iterable[Fact]) -> Conference:
    """The conference with all these facts taken away."""
    for fact in sorted(facts, key=lambda one: one.last):
        conference = fact.relax(conference)
    return conference


def sessions_with(conference: Conference, change: Callable[[Session], Session]) -> Conference:
    """The conference with each session changed."""
    return conference.replace(sessions=tuple(change(session) for session in conference.sessions))


def rooms_with(conference: Conference, change: Callable[[Room], Room]) -> Conference:
    """The conference with each room changed."""
    return conference.replace(rooms=tuple(change(room) for room in conference.rooms))


def session_fact(
    session: Session, rule: str, message: Sentence, strangeness: int = USUAL, subjects: tuple[str, ...] = (), /, **changes: object
) -> Fact:
    """A fact about one session, which is gone when some of its fields are changed."""

    def relax(conference: Conference) -> Conference:
        return sessions_with(conference, lambda one: one.replace(**changes) if one.id == session.id else one)

    return Fact(rule, (session.id, *subjects), message, relax, strangeness)


def room_fact(room: Room, users: tuple[str, ...], rule: str, message: Sentence, strangeness: int = USUAL, /, **changes: object) -> Fact:
    """A fact about one room, which is gone when some of its fields are changed."""

    def relax(conference: Conference) -> Conference:
        return rooms_with(conference, lambda one: one.replace(**changes) if one.id == room.id else one)

    return Fact(rule, (room.id, *users), message, relax, strangeness)
