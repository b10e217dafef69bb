"""What a search may move, and that in words before it starts."""

from collections.abc import Collection
from enum import StrEnum

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.session import Kind, Session
from solver.outcome import SolveConfig
from ui.desktop.language import mark, tr

NAMED = 3
"""Sessions of a selection that are called by their titles."""


class Scope(StrEnum):
    """What is solved."""

    ALL = "all"
    UNSCHEDULED = "unscheduled"
    SELECTION = "selection"
    ROOMS = "rooms"


SCOPES = {
    Scope.ALL: mark("Everything"), Scope.UNSCHEDULED: mark("Only the unscheduled"), Scope.SELECTION: mark("Only the selection"),
    Scope.ROOMS: mark("Only the rooms"),
}  # fmt: skip


def movable(scope: Scope, conference: Conference, selection: Collection[SessionId]) -> frozenset[SessionId] | None:
    """The sessions that may move; None where all may."""
    match scope:
        case Scope.UNSCHEDULED:
            return frozenset(s.id for s in conference.planned if s.id not in conference.timetable.by_session)
        case Scope.SELECTION:
            return frozenset(selection)
        case Scope.ALL | Scope.ROOMS:
            return None


def config_of(scope: Scope, conference: Conference, selection: Collection[SessionId]) -> SolveConfig:
    """How the search is asked."""
    return SolveConfig(movable=movable(scope, conference, selection), keep_times=scope is Scope.ROOMS)


def has_work(scope: Scope, conference: Conference, selection: Collection[SessionId]) -> bool:
    """Whether there is anything that may move."""
    chosen = movable(scope, conference, selection)
    return bool(conference.planned) and (chosen is None or bool(chosen))


def forecast(scope: Scope, conference: Conference, selection: Collection[SessionId]) -> str:
    """What solving may move and what stays, in words."""
    planned = [s for s in conference.planned if s.kind is not Kind.ALL_DAY]
    if not planned:
        return tr("There is no session to place yet.")
    if scope is Scope.SELECTION:
        return _of_selection([s for s in planned if s.id in selection], len(planned))
    placed = conference.timetable.by_session
    waiting = [s for s in planned if s.id not in placed]
    if scope is Scope.UNSCHEDULED and not waiting:
        return tr("Everything has a place; nothing is unscheduled.")
    fixed = [s for s in planned if s.id in placed and s.pinned_start is not None]
    moving = [s for s in planned if s.id in placed and s.pinned_start is None]
    parts = [_counted(waiting, tr("To be placed: %n session(s).", len(waiting)))]
    if scope is Scope.UNSCHEDULED:
        parts.append(_counted(placed, tr("Staying where they are: %n session(s).", len(placed))))
    elif scope is Scope.ROOMS:
        parts += [_counted(placed, tr("May change their rooms: %n session(s).", len(placed))), tr("All times stay.")]
    else:
        parts.append(_counted(moving, tr("May move: %n session(s).", len(moving))))
        parts.append(_counted(fixed, tr("Staying at a fixed time: %n session(s).", len(fixed))))
    return " ".join(part for part in parts if part)


def _of_selection(chosen: list[Session], count: int) -> str:
    if not chosen:
        return tr("Choose sessions in the timetable or in a list; only they will move.")
    names = ", ".join(tr("“{title}”", title=session.label) for session in chosen[:NAMED]) + (" …" if len(chosen) > NAMED else "")
    may = tr("May move: %n session(s), {names}.", len(chosen), names=names)
    return f"{may} {tr('Staying where they are: %n session(s).', count - len(chosen))}"


def _counted(sessions: Collection[object], words: str) -> str:
    return words if sessions else ""
