"""What a planner does with the chosen sessions: every act is one step that undo takes back."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from scheduler.additions import copy_of_session
from scheduler.arranging import duplicated, on_another_day, resized, shifted, swapped
from scheduler.by_hand import place_by_hand, release_all
from scheduler.calendar import minute_of
from scheduler.checker import following
from scheduler.edits import add_session, pin_room, pin_time, unpin, unschedule
from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.timetable import Placement
from ui.desktop.document import Document
from ui.desktop.language import mark, said, tr
from ui.desktop.timetable import clipboard
from ui.desktop.timetable.advice import why_not
from ui.desktop.timetable.chosen import Chosen
from ui.desktop.timetable.clipboard import Taken

SHORTEST = 5
"""Minutes below which no gesture makes a session."""

FIXING = {
    ("time", False): mark("Fix the time of {what}"), ("time", True): mark("Free the time of {what}"),
    ("room", False): mark("Fix the room of {what}"), ("room", True): mark("Free the room of {what}"),
}  # fmt: skip
"""Names of the steps that fix, and of those that free."""


class Hands(QObject):
    """The acts. Nudging does what is asked and the conflicts say what it breaks; swapping and pasting are refused then, as a drop is."""

    refused = Signal(str)
    """Why something was not done, in words."""

    def __init__(self, chosen: Chosen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen = chosen
        self.document: Document | None = None
        self.rooms: tuple[RoomId, ...] = ()
        """The shown rooms from the left."""
        self.step = 15
        """Minutes of a nudge."""
        self.is_held = False
        """Whether a proposal is shown, in which nothing can be moved."""

    @property
    def conference(self) -> Conference:
        """The conference as it now stands."""
        assert self.document is not None, "acts need an open conference"
        return self.document.conference

    def placed(self) -> list[Placement]:
        """The places of the chosen sessions, by time; those that wait in the tray have none."""
        if self.document is None:
            return []
        known = self.conference.timetable.by_session
        return sorted((known[one] for one in self.chosen.sessions if one in known), key=lambda p: (p.start, p.session))

    def named(self, sessions: Sequence[SessionId]) -> str:
        """A session by its title, several by their number."""
        one = self.conference.session.get(sessions[0]) if len(sessions) == 1 else None
        return tr("“{title}”", title=one.label) if one is not None else tr("%n session(s)", len(sessions))

    # Moving

    def nudge(self, columns: int, steps: int) -> None:
        """Moves the chosen sessions by columns of the shown rooms and by steps of time."""
        placed = self.placed()
        if placed:
            new = shifted(self.conference, placed, steps * self.step, columns, self.rooms)
            self.place(tr("Move {what}", what=self.named([p.session for p in placed])), new)

    def to_day(self, way: int) -> None:
        """Moves the chosen sessions to another day, at the same time."""
        placed = self.placed()
        if placed:
            name = tr("Move {what}", what=self.named([p.session for p in placed]))
            self._do(name, lambda: place_by_hand(self.conference, on_another_day(self.conference, placed, way)))

    def lengthen(self, minutes: int) -> None:
        """Makes the chosen sessions longer, or shorter by negative minutes; some minutes always remain."""
        placed = self.placed()
        if placed:
            new = [resized(self.conference, p.session, max(SHORTEST, p.duration + minutes)) for p in placed]
            self.place(tr("Change the length of {what}", what=self.named([p.session for p in placed])), new)

    def place(self, name: str, placements: Sequence[Placement]) -> None:
        """Places sessions, as one step."""
        now = self.conference.timetable.by_session
        if any(now.get(p.session) != p for p in placements):
            self._do(name, lambda: place_by_hand(self.conference, placements))

    def swap(self, *, force: bool = False) -> None:
        """Exchanges the places of the two chosen sessions."""
        placed = self.placed()
        if len(placed) != 2:
            self.refused.emit(tr("Choose two sessions that are placed; then they can be swapped."))
            return
        new = swapped(self.conference, placed[0].session, placed[1].session)
        self.place_checked(tr("Swap {what}", what=self.named([p.session for p in placed])), new, force=force)

    def place_checked(self, name: str, placements: Sequence[Placement], *, force: bool = False) -> str:
        """Places sessions unless that breaks a must that was kept; then the reason is said and returned."""
        assert self.document is not None
        reason = "" if force else self.why_not(placements)
        if reason:
            self.refused.emit(tr("Not done: {reason}", reason=reason))
        else:
            self.place(name, placements)
        return reason

    def why_not(self, placements: Sequence[Placement]) -> str:
        """The must that these placements together would newly break; empty where there is none."""
        assert self.document is not None
        plan = following(self.document.plan, release_all(self.conference, [p.session for p in placements]))
        return why_not(plan, placements)

    # Copies

    def duplicate(self) -> None:
        """Adds copies of the chosen sessions; they wait in the tray."""
        sessions = self.chosen.sessions
        if sessions:
            name = tr("Duplicate {what}", what=self.named(sessions))
            self._do(name, lambda: _copied(self.conference, sessions))

    def duplicate_to(self, placements: Sequence[Placement], *, force: bool = False) -> str:
        """Puts copies of sessions at these places; returns why not, or nothing."""
        assert self.document is not None
        new, copies = duplicated(self.conference, placements)
        bare = new.replace(timetable=self.conference.timetable)
        places = [new.timetable.by_session[copy] for copy in copies]
        reason = "" if force else why_not(following(self.document.plan, release_all(bare, copies)), places)
        if reason:
            self.refused.emit(tr("Not done: {reason}", reason=reason))
            return reason
        self._do(tr("Duplicate {what}", what=self.named([p.session for p in placements])), lambda: new)
        self.chosen.set(copies)
        return ""

    def copy(self) -> None:
        """Puts the chosen sessions on the clipboard."""
        placed = self.placed()
        if placed:
            clipboard.put(self.conference, Taken(is_cut=False, placements=tuple(placed)))

    def cut(self) -> None:
        """Takes the chosen sessions out of the timetable, ready to be pasted elsewhere."""
        placed = self.placed()
        if placed:
            clipboard.put(self.conference, Taken(is_cut=True, placements=tuple(placed)))
            self.take_out()

    def paste(self, *, force: bool = False) -> None:
        """Places what was cut, or copies of what was copied, from the focused cell on; without one where they stood."""
        taken = clipboard.take()
        if taken is None or self.document is None:
            self.refused.emit(tr("There is nothing to paste. Cut or copy a session of the timetable first."))
            return
        known = [p for p in taken.placements if p.session in self.conference.session]
        if not known:
            self.refused.emit(tr("The sessions that were cut or copied are no longer in this conference."))
            return
        places = self._at_the_cell(known)
        if taken.is_cut:
            name = tr("Paste {what}", what=self.named([p.session for p in places]))
            if not self.place_checked(name, places, force=force):
                self.chosen.set(p.session for p in places)
        else:
            self.duplicate_to(places, force=force)

    def _at_the_cell(self, placements: Sequence[Placement]) -> list[Placement]:
        cell, first = self.chosen.cell, placements[0]
        if cell is None:
            return list(placements)
        column = self.rooms.index(first.rooms[0]) if first.rooms and first.rooms[0] in self.rooms else cell.column
        return shifted(self.conference, placements, cell.minute - minute_of(first.start), cell.column - column, self.rooms)

    # Fixing and taking out

    def fix_time(self) -> None:
        """Fixes the times of the chosen sessions, or frees them where all are fixed."""
        self._fix("time")

    def fix_room(self) -> None:
        """Fixes the rooms of the chosen sessions, or frees them where all are fixed."""
        self._fix("room")

    def _fix(self, what: str) -> None:
        sessions = [p.session for p in self.placed()]
        if not sessions:
            return
        is_time = what == "time"
        known = (self.conference.session[one] for one in sessions)
        frees = all(bool(one.pinned_start) if is_time else bool(one.pinned_rooms) for one in known)
        edit: Callable[[Conference, SessionId], Conference] = pin_time if is_time else pin_room
        if frees:
            edit = partial(unpin, time=is_time, room=not is_time)
        self._do(tr(FIXING[what, frees], what=self.named(sessions)), lambda: _each(self.conference, edit, sessions))

    def take_out(self) -> None:
        """Takes the chosen sessions out of the timetable; they wait in the tray then."""
        sessions = [p.session for p in self.placed()]
        if sessions:
            self._do(tr("Take out {what}", what=self.named(sessions)), lambda: _each(self.conference, unschedule, sessions))

    def release_everything(self) -> None:
        """Frees all times and rooms, so that the search may move everything again."""
        self._do(tr("Free all times and rooms"), lambda: release_all(self.conference))

    def refuses(self) -> bool:
        """Whether nothing can be done now; then it is said why."""
        if self.is_held:
            self.refused.emit(tr("This is a proposal. Use it or discard it; then sessions can be moved again."))
        return self.is_held

    def _do(self, name: str, edit: Callable[[], Conference]) -> None:
        assert self.document is not None
        if self.refuses():
            return
        try:
            new = edit()
        except HofburgError as error:
            self.refused.emit(said(error.sentence))
            return
        self.document.apply(name, new)


def _each(conference: Conference, edit: Callable[[Conference, SessionId], Conference], sessions: Sequence[SessionId]) -> Conference:
    for one in sessions:
        conference = edit(conference, one)
    return conference


def _copied(conference: Conference, sessions: Sequence[SessionId]) -> Conference:
    for one in sessions:
        conference = add_session(conference, copy_of_session(conference.session[one]))
    return conference
