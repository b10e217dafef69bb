"""Where could this session go, and at what price, while all others stay: for shading the timetable and for ranked advice.

Nothing is searched: each place is priced as `solver/placing` prices it, so that a whole conference answers in milliseconds. What is
advised is read again by the checker wherever it is used.
"""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from scheduler.calendar import minute_of, moment_of
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.timetable import Placement, Timetable
from solver.outcome import SolveConfig
from solver.placing.board import Board
from solver.placing.stretches import far_without_pause
from solver.placing.values import Values
from solver.problem import build_problem, plan_of
from solver.shapes import Place, Problem

FREE = 0.5
"""A place of a lower cost needs nobody to leave."""


APART = 30
"""Minutes between two places in one room that are worth telling both."""


class State(IntEnum):
    """What it means to put a session at a place."""

    IMPOSSIBLE = 0
    WISH_NOT_MET = 1
    FREE = 2


@dataclass(frozen=True)
class Cells:
    """Every place of a session: rows are main rooms, columns are starts in absolute minutes."""

    session: SessionId
    duration: int
    """Public minutes."""
    rooms: tuple[RoomId | None, ...]
    """None: the session needs no room."""
    starts: tuple[int, ...]
    states: NDArray[np.uint8]
    prices: NDArray[np.int64]
    """Penalty that the session's place adds, where it is possible."""

    def state(self, room: RoomId | None, start: int) -> State:
        """What it means to start at this minute in this room; a place that is not listed is impossible."""
        if room not in self.rooms or start not in self.starts:
            return State.IMPOSSIBLE
        return State(int(self.states[self.rooms.index(room), self.starts.index(start)]))


@dataclass(frozen=True)
class Suggestion:
    """A place that breaks no must, and how much better (negative) or worse the timetable becomes by it."""

    placement: Placement
    penalty: int
    mends: bool = False
    """The session stands where it may not be at all; then the penalty is what the place costs by itself."""


class Places:
    """The places of all sessions of a conference; made anew when anything but the timetable changes.

    Placements that lie beside the grid are read as they stand, so it is made anew as well when one of these moves.
    """

    def __init__(self, conference: Conference) -> None:
        self._conference = conference
        beside = {p.session for p in conference.timetable.placements if minute_of(p.start) % conference.grid_minutes}
        movable = frozenset(s.id for s in conference.planned if s.id not in beside)
        self._problem = build_problem(conference, SolveConfig(movable=movable))
        self._index = {task.id: task.index for task in self._problem.tasks}

    def of(self, timetable: Timetable, session: SessionId) -> "SessionPlaces":
        """The places of one session while the others stay as in the timetable.

        Raises:
            KeyError: when the session does not take part in planning.
        """
        board = Board(self._problem)
        for task, place in plan_of(self._problem, self._conference, timetable).items():
            board.put(task, place)
        return SessionPlaces(self._conference, self._problem, board, self._index[session])


class SessionPlaces:
    """The places of one session; quick to ask again and again."""

    def __init__(self, conference: Conference, problem: Problem, board: Board, task: int) -> None:
        self._conference, self._problem, self._task = conference, problem, task
        self._own = board.take(task) if task in board.plan else None
        self._values = Values(board)

    def cells(self, duration: int | None = None) -> Cells:
        """All places, for a duration in minutes, otherwise the one that the session has or prefers."""
        if duration is not None:
            return self._read(duration // self._problem.tick)
        return self._read(self._own.duration if self._own is not None else self._problem.tasks[self._task].longest)

    def ranked(self, most: int = 6, duration: int | None = None) -> tuple[Suggestion, ...]:
        """The best places that are free, apart from the one it has, the cheapest first; of one price the nearest in time.

        For a duration in minutes, otherwise the one that the session has or prefers.
        """
        own, cells, values = self._own, self.cells(duration), self._values
        known = own is not None and values.knows(self._task, own)
        now = values.price(self._task, own) if own is not None and known else 0
        at = self._minute(own.start) if own is not None else (cells.starts[0] if cells.starts else 0)
        free = [(int(cells.prices[r, c]), abs(cells.starts[c] - at), r, c) for r, c in zip(*np.nonzero(cells.states), strict=True)]
        found: list[Suggestion] = []
        told: list[tuple[RoomId | None, int]] = []
        for price, _, row, column in sorted(free):
            if len(found) == most:
                break
            room, start = cells.rooms[row], cells.starts[column]
            if any(other == room and abs(start - minute) < APART for other, minute in told):
                continue
            placed = self.placement(room, start, cells.duration)
            if placed is not None and not self._is_own(placed):
                told.append((room, start))
                found.append(Suggestion(placed, price - now, mends=own is not None and not known))
        return tuple(found)

    def placement(self, room: RoomId | None, start: int, duration: int) -> Placement | None:
        """The session at this place, with the units and further rooms that suit best; None where it cannot be there at all."""
        rooms, problem, values, task = self._conference.rooms, self._problem, self._values, self._task
        if (start - problem.origin) % problem.tick or duration % problem.tick:
            return None
        tick, ticks = (start - problem.origin) // problem.tick, duration // problem.tick
        starts = values.starts[task].get(ticks)
        fitting = [i for i, chosen in enumerate(values.rooms[task]) if (rooms[chosen[0]].id if chosen else None) == room]
        if starts is None or tick not in starts or not fitting:
            return None
        column = int(np.searchsorted(starts, tick))
        costs = values.costs(task, ticks)[:, column] if len(fitting) > 1 else None
        row = min(fitting, key=lambda i: float(costs[i])) if costs is not None else fitting[0]
        units = values.units_at(task, tick, ticks)
        return Placement(
            session=problem.tasks[task].id,
            start=moment_of(start, self._conference.zone),
            duration=duration,
            rooms=tuple(rooms[r].id for r in values.rooms[task][row]),
            units=tuple(self._conference.resources[u].id for u in units or ()),
        )

    def _is_own(self, placement: Placement) -> bool:
        own, rooms = self._own, self._conference.rooms
        if own is None:
            return False
        return (minute_of(placement.start), placement.rooms) == (self._minute(own.start), tuple(rooms[r].id for r in own.rooms))

    def _minute(self, tick: int) -> int:
        return self._problem.origin + tick * self._problem.tick

    def _read(self, ticks: int) -> Cells:
        values, task = self._values, self._task
        session, rooms = self._problem.tasks[task].id, self._conference.rooms
        sets, starts = values.rooms[task], values.starts[task].get(ticks)
        mains = list(dict.fromkeys(chosen[0] if chosen else None for chosen in sets))
        names = tuple(None if room is None else rooms[room].id for room in mains)
        if starts is None or not sets:
            nothing = np.zeros((len(names), 0))
            return Cells(session, ticks * self._problem.tick, names, (), nothing.astype(np.uint8), nothing.astype(np.int64))
        costs, prices = values.costs(task, ticks), values.prices(task, ticks)
        # Of several sets of rooms with one main room the cheapest counts.
        first = np.array([mains.index(chosen[0] if chosen else None) for chosen in sets])
        cost = np.stack([costs[first == row].min(axis=0) for row in range(len(mains))])
        price = np.stack([prices[first == row].min(axis=0) for row in range(len(mains))])
        free = cost < FREE
        for row, column in zip(*np.nonzero(free), strict=True) if values.board.index.stretches.get(task) else ():
            place = Place(int(starts[column]), ticks, () if mains[row] is None else (mains[row] or 0,))
            free[row, column] = not far_without_pause(values.board, task, place)
        least = price[free].min(initial=np.inf)
        states = np.where(free, np.where(price > least, State.WISH_NOT_MET, State.FREE), State.IMPOSSIBLE).astype(np.uint8)
        minutes = tuple(self._minute(int(start)) for start in starts)
        return Cells(session, ticks * self._problem.tick, names, minutes, states, price.astype(np.int64))
