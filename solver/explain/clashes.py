"""From sessions that have no timetable together to the few rules and windows that are the reason; verified by solving."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from scheduler.model.conference import PLENARY_KINDS, Conference
from scheduler.model.ids import SessionId
from scheduler.model.session import Session
from scheduler.sentence import Sentence
from scheduler.words import called, minutes
from solver.explain.cores import shrunk, without_each
from solver.explain.facts import Fact, facts_of, without
from solver.explain.lab import Answer, Lab
from solver.explain.restricted import PAUSES, restricted
from solver.explain.values import Member
from solver.shapes import Problem

MOST_ORDERS = 60
"""With so many facts at most they are left out in two orders, and the smaller set is kept."""

MOST_SOUGHT = 100
"""Among so many sessions at most a clash is sought without knowing where."""


@dataclass(frozen=True)
class Reason:
    """Sessions that clash and the facts that make them."""

    sessions: tuple[SessionId, ...]
    facts: tuple[Fact, ...]
    members: tuple[Member, ...]
    verified: bool


def clashing(lab: Lab, conference: Conference, sessions: Collection[SessionId]) -> tuple[SessionId, ...]:
    """As few of these sessions as have no timetable together; empty where that is not proven of them."""
    found = [session.id for session in sorted(conference.planned, key=_keep_last) if session.id in sessions]
    if not lab.is_impossible(restricted(conference, found)):
        return ()
    few = set(shrunk(found, lambda some: lab.is_impossible(restricted(conference, some))))
    return tuple(session.id for session in conference.planned if session.id in few)


def clashing_near(
    lab: Lab, conference: Conference, problem: Problem, seed: Collection[SessionId], barred: Collection[SessionId] = ()
) -> tuple[SessionId, ...]:
    """As few sessions as clash, sought first among those of a seed, then with others that have a say in it.

    A seed does not hold what sessions at fixed times settle for others, nor those that are too many of one organiser.
    """
    known = conference.session
    leads = {known[session].lead for session in seed} - {""}
    fixed = {task.id for task in problem.tasks if task.is_fixed or not task.starts}
    wider = {*seed, *fixed, *(session.id for session in conference.planned if session.lead in leads)}
    for some in (set(seed), wider, set(known) if len(conference.planned) <= MOST_SOUGHT else set[SessionId]()):
        found = clashing(lab, conference, some.difference(barred))
        if found:
            return found
    return ()


def _keep_last(session: Session) -> int:
    """Pauses are left out before anything else, plenaries after everything."""
    return 0 if session.kind in PAUSES else 2 if session.kind in PLENARY_KINDS else 1


def reason_of(lab: Lab, conference: Conference, sessions: tuple[SessionId, ...]) -> Reason:
    """Why sessions that clash do so, where each of them is needed for the clash."""
    small = restricted(conference, sessions)
    facts = _fewest(lab, small, facts_of(small))
    verified = _is_verified(lab, small, facts, sessions)
    shown = sorted(facts, key=lambda fact: (fact.strangeness, fact.rule))
    return Reason(sessions, tuple(shown), _members(small, shown), verified)


def _fewest(lab: Lab, small: Conference, facts: list[Fact]) -> list[Fact]:
    def clash(some: list[Fact]) -> bool:
        kept = {id(fact) for fact in some}
        return lab.is_impossible(without(small, (fact for fact in facts if id(fact) not in kept)))

    first = _needed(facts, clash)
    if len(first) <= 2 or len(facts) > MOST_ORDERS:
        return first
    backwards = facts[::-1]
    second = _needed(sorted(backwards, key=lambda fact: -fact.strangeness), clash)
    return min(first, second, key=lambda found: (len(found), sum(fact.strangeness for fact in found)))


def _needed(facts: list[Fact], clash: Callable[[list[Fact]], bool]) -> list[Fact]:
    return [] if clash([]) else shrunk(facts, clash)


def _is_verified(lab: Lab, small: Conference, facts: list[Fact], sessions: tuple[SessionId, ...]) -> bool:
    """The facts alone leave no timetable; without any one of them, or any one of the sessions, there is one."""
    everything = facts_of(small)
    names = {(fact.rule, fact.subjects, fact.message) for fact in facts}
    others = [fact for fact in everything if (fact.rule, fact.subjects, fact.message) not in names]
    bare = without(small, others)
    if lab.ask(bare) is not Answer.IMPOSSIBLE:
        return False
    if any(lab.ask(without(small, [*others, fact])) is not Answer.POSSIBLE for fact in facts):
        return False
    return all(lab.ask(restricted(bare, some)) is Answer.POSSIBLE for some in without_each(sessions))


def _members(small: Conference, facts: list[Fact]) -> tuple[Member, ...]:
    """The facts as members, and each session that none of them names as one that needs a place."""
    named = {subject for fact in facts for subject in fact.subjects}
    unnamed = [
        Member(
            "placed",
            (session.id,),
            Sentence("{session} needs a place for {minutes}.", session=called(session), minutes=minutes(session.least_minutes)),
        )
        for session in small.planned
        if session.id not in named
    ]
    return tuple([fact.member for fact in facts] + unnamed)
