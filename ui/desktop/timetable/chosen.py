"""What is chosen in the timetable: sessions, and the cell at which pasting puts them."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from scheduler.model.ids import SessionId


class Cell(NamedTuple):
    """A place of the grid: an absolute minute and a column of the shown rooms."""

    minute: int
    column: int


class Chosen(QObject):
    """The chosen sessions, in the order in which they were chosen, and the cell that has the focus."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sessions: tuple[SessionId, ...] = ()
        self.cell: Cell | None = None

    @property
    def main(self) -> SessionId | None:
        """The one that was chosen last."""
        return self.sessions[-1] if self.sessions else None

    def set(self, sessions: Iterable[SessionId]) -> None:
        """Chooses these and no others."""
        self.sessions = tuple(dict.fromkeys(sessions))
        self.changed.emit()

    def add(self, sessions: Iterable[SessionId]) -> None:
        """Chooses these too; the last of them is the main one then."""
        added = tuple(sessions)
        self.set([*(one for one in self.sessions if one not in added), *added])

    def toggle(self, session: SessionId) -> None:
        """Chooses a session, or no longer."""
        if session in self.sessions:
            self.set(one for one in self.sessions if one != session)
        else:
            self.add([session])

    def focus(self, cell: Cell | None) -> None:
        """Moves the focus of the empty grid."""
        self.cell = cell
        self.changed.emit()
