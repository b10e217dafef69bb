"""One way out for each clash, together: the cheapest that give a complete timetable; clashes that show only then are found with them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.timetable import Timetable
from solver.explain.clashes import clashing, clashing_near
from solver.explain.cores import Cores
from solver.explain.edit import applied
from solver.explain.lab import Answer, Lab
from solver.explain.options.of_sessions import taken_out
from solver.explain.restricted import restricted
from solver.explain.values import Clash, Combination, WayOut
from solver.problem import build_problem, timetable_of

MOST_ROUNDS = 24
"""How often another clash, or another way, is tried."""

SHARE = 0.7
"""When so much of the time has passed, no other combination is sought; what is left is for the best partial timetable."""


class Finder(Protocol):
    """Who keeps the clashes that were found, and finds out about a new one."""

    clashes: list[Clash]

    def explain(self, conference: Conference, sessions: tuple[SessionId, ...], *, follows: bool) -> Clash | None:
        """A clash with its ways out, told to whoever listens."""
        ...


@dataclass
class _Choice:
    """The ways chosen so far, and the conference with them."""

    conference: Conference
    ways: list[WayOut] = field(default_factory=list[WayOut])

    def may_take(self, way: WayOut, *, follows: bool) -> bool:
        """Whether it sets nothing that is set already, unless it was found with that set."""
        taken = {one for other in self.ways for edit in other.edits for one in edit.fields}
        return follows or not any(edit.fields & taken for edit in way.edits)


def combination(lab: Lab, conference: Conference, finder: Finder) -> Combination | None:
    """The combination; None where there is none, or none was found in time."""
    refused: set[tuple[int, str]] = set()
    for _ in range(MOST_ROUNDS):
        choice = _chosen(lab, conference, finder.clashes, refused)
        if choice is None or lab.is_over or _is_late(lab):
            return None
        found = _timetable_or_core(lab, choice.conference)
        if isinstance(found, Timetable):
            return Combination(tuple(choice.ways), found)
        if not found or not _learnt(lab, conference, finder, choice, refused, found):
            return None
    return None


def leaving_out(conference: Conference, unplaced: Iterable[SessionId], partial: Timetable) -> Combination | None:
    """The last resort: whatever a partial timetable has no place for is left out; it is complete then."""
    options = [make() for session in unplaced for family in taken_out(conference.session[session]) for make in family]
    ways = tuple(WayOut(one.kind, one.message, one.edits, one.cost, verified=True) for one in options)
    return Combination(ways, partial) if ways and partial.placements else None


def _is_late(lab: Lab) -> bool:
    limit = lab.budget.config.time_limit
    return limit is not None and lab.budget.elapsed > SHARE * limit


def _chosen(lab: Lab, conference: Conference, clashes: list[Clash], refused: set[tuple[int, str]]) -> _Choice | None:
    """For each clash that is still there the cheapest way that goes with those before."""
    choice = _Choice(conference)
    for clash in clashes:
        if lab.ask(restricted(choice.conference, clash.sessions)) is not Answer.POSSIBLE:
            way = _way(lab, choice, clash, refused)
            if way is None:
                return None
            choice.conference = applied(choice.conference, way.edits)
            choice.ways.append(way)
    return choice


def _way(lab: Lab, choice: _Choice, clash: Clash, refused: set[tuple[int, str]]) -> WayOut | None:
    for way in clash.ways_out:
        if (clash.number, str(way.edits)) in refused or not choice.may_take(way, follows=clash.follows):
            continue
        try:
            changed = applied(choice.conference, way.edits)
        except HofburgError:
            continue
        if lab.ask(restricted(changed, (*clash.sessions, *way.added))) is Answer.POSSIBLE:
            return way
    return None


def _timetable_or_core(lab: Lab, conference: Conference) -> Timetable | tuple[SessionId, ...]:
    """A complete timetable; otherwise sessions that clash, or none where neither was found in time."""
    problem = build_problem(conference, lab.config)
    empty = tuple(task.id for task in problem.tasks if not task.starts)
    if empty:
        return clashing_near(lab, conference, problem, empty)
    cores = Cores(problem, lab)
    core = cores.next(set())
    if core is not None:
        return clashing_near(lab, conference, problem, {problem.tasks[index].id for index in core})
    return () if cores.plan is None else timetable_of(problem, conference, cores.plan)


def _learnt(
    lab: Lab, conference: Conference, finder: Finder, choice: _Choice, refused: set[tuple[int, str]], sessions: tuple[SessionId, ...]
) -> bool:
    """Why the ways do not do together: a clash that was hidden is found, or the last way that causes one is refused."""
    if not lab.is_impossible(restricted(conference, sessions)):
        return _refuse(finder.clashes, choice, refused, set(sessions))
    known = {clash.sessions for clash in finder.clashes}
    alone = clashing(lab, conference, sessions)
    if alone == sessions and alone not in known:
        return finder.explain(conference, alone, follows=False) is not None
    return finder.explain(choice.conference, sessions, follows=True) is not None


def _refuse(clashes: list[Clash], choice: _Choice, refused: set[tuple[int, str]], sessions: set[SessionId]) -> bool:
    """Refuse the latest way for a clash with these sessions, or the latest of all."""
    owners = {str(way.edits): clash for clash in clashes for way in clash.ways_out if way in choice.ways}
    order = sorted(choice.ways, key=lambda way: not sessions.isdisjoint(owners[str(way.edits)].sessions))
    if not order:
        return False
    refused.add((owners[str(order[-1].edits)].number, str(order[-1].edits)))
    return True
