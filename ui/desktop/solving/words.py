"""How a search stands and what it has brought, in words."""

from scheduler.model.conference import Conference
from scheduler.proposals import Change, Difference, people_concerned
from solver.outcome import Outcome, Progress, Status
from ui.desktop.language import tr


def better_words(value: int | None, bound: int | None) -> str:
    """How much better a timetable could still become."""
    if value is None or bound is None:
        return tr("looking for what is still possible")
    if value <= bound:
        return tr("cannot be improved")
    percent = max(1, -(-(value - bound) * 100 // max(1, value)))
    return tr("at most {percent} % better is still possible", percent=percent)


def progress_words(progress: Progress) -> str:
    """How a search stands."""
    placed = tr("A timetable is found") if progress.value is not None else tr("Looking for a first timetable")
    seconds = tr("{seconds} s", seconds=round(progress.elapsed))
    return f"{placed}, {seconds}; {better_words(progress.value, progress.bound)}."


def result_words(outcome: Outcome, broken: int) -> str:
    """What a search has brought; "cannot be improved" always says what is unplaced or broken."""
    if outcome.status is Status.FAILED:
        return tr(outcome.message) if outcome.message else tr("The search failed; the timetable stays as it was.")
    if outcome.timetable is None and outcome.partial is None:
        return outcome.message or tr("No timetable was found in this time; allow more time or loosen a fixed place.")
    unplaced = len(outcome.unplaced)
    left = tr("%n session(s) unplaced", unplaced) if unplaced else tr("every session is placed")
    conflicts = tr("%n conflict(s) left", broken) if broken else tr("no conflict")
    proven = outcome.status is Status.OPTIMAL or (bool(outcome.levels) and all(level.proven for level in outcome.levels))
    how = tr("cannot be improved") if proven else better_words(outcome.objective, outcome.bound)
    return f"{how[0].upper()}{how[1:]} — {left}, {conflicts}."


def change_words(conference: Conference, found: tuple[Difference, ...]) -> str:
    """What another timetable would change, counted."""
    if not found:
        return tr("It is the same timetable.")
    placed = sum(one.change is Change.PLACED for one in found)
    out = sum(one.change is Change.TAKEN_OUT for one in found)
    teams = sum(one.change is Change.TEAM for one in found)
    moved = len(found) - placed - out - teams
    people = len(people_concerned(conference, found))
    parts = [
        tr("%n session(s) placed", placed) if placed else "", tr("%n session(s) moved", moved) if moved else "",
        tr("%n session(s) without a place", out) if out else "", tr("%n with another team", teams) if teams else "",
        tr("%n people to tell", people) if people else "",
    ]  # fmt: skip
    return ", ".join(part for part in parts if part) + "."
