"""Alternatives of a late change, in words."""

from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.words import who
from solver.repair import Alternative, Goal, Repair
from ui.desktop.language import mark, said, tr

GOALS = {
    Goal.PEOPLE: mark("Fewest people disturbed"), Goal.SESSIONS: mark("Fewest sessions moved"), Goal.ROOMS: mark("All times kept"),
    Goal.QUALITY: mark("Best programme"),
}  # fmt: skip


def goal_words(one: Alternative) -> str:
    """What an alternative is best in."""
    return " · ".join(tr(GOALS[goal]) for goal in one.goals)


def count_words(one: Alternative) -> str:
    """What an alternative costs, and whether anything could cost less."""
    people = tr("%n people disturbed", len(one.people)) if one.people else tr("nobody disturbed")
    moved = tr("%n session(s) moved", one.sessions_moved) if one.sessions_moved else tr("nothing moved")
    rooms = tr("%n other room(s)", one.rooms_changed) if one.rooms_changed else ""
    new = sum(moved.is_new for moved in one.moved)
    added = tr("%n session(s) placed", new) if new else ""
    proof = tr("proven: nothing does better") if one.is_proven else _bound_words(one)
    return ", ".join(part for part in (people, moved, rooms, added) if part) + f" ({proof})"


def _bound_words(one: Alternative) -> str:
    """What could still be better at most."""
    first = one.levels[0]
    match one.goals[0]:
        case Goal.PEOPLE | Goal.ROOMS:
            return tr("not proven: at least %n people", first.bound)
        case Goal.SESSIONS:
            return tr("not proven: at least %n session(s)", first.bound)
        case _:
            return tr("not proven to be the best")


def people_words(conference: Conference, people: frozenset[PersonId]) -> str:
    """Who is disturbed, by the names that may appear."""
    names = sorted({said(who(conference.person[person])) for person in people if person in conference.person})
    return tr("Disturbed: {names}", names=", ".join(names)) if names else tr("Nobody has to be told of another time, room or order.")


def result_words(found: Repair, alternatives: int) -> str:
    """What the search has brought."""
    if not alternatives:
        if found.infeasible:
            return tr("There is no timetable any more in which everything has a place.")
        return tr("No timetable was found in this time.")
    served = {goal for one in found.alternatives for goal in one.goals}
    ways = tr("%n way(s) to do it.", alternatives)
    if len(served) == len(Goal):
        return ways if alternatives == len(Goal) else f"{ways} {tr('There are no others: each is best in what it names.')}"
    if Goal.ROOMS not in served and len(served) == len(Goal) - 1:
        return f"{ways} {tr('Not all times can be kept.')}"
    return f"{ways} {tr('The search was ended before every way was found.')}"
