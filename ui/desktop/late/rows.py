"""What an alternative changes, session by session, and what the planner has settled."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.timetable import Placement
from solver.repair import Alternative, Moved
from ui.desktop.language import mark, tr
from ui.desktop.solving.rows import place_words

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMNS = (mark("Session"), mark("As published"), mark("Now"), mark("What changes"), mark("Settled"))
SESSION, SETTLED = 0, 4


class MovedModel(QAbstractTableModel):
    """The sessions that stand otherwise than they were published, and those that were settled to stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Moved] = []
        self._conference: Conference | None = None
        self._settled: Mapping[SessionId, Placement] = {}

    def show_alternative(
        self, conference: Conference, alternative: Alternative | None, settled: Mapping[SessionId, Placement], published: Conference
    ) -> None:
        """Shows what an alternative changes.

        Args:
            conference: after what happened.
            alternative: None where there is none.
            settled: what the planner wants to stand where.
            published: what people know.
        """
        self.beginResetModel()
        self._conference, self._settled = conference, settled
        self.rows = [] if alternative is None else list(alternative.moved)
        there, known = {one.session for one in self.rows}, published.timetable.by_session
        if alternative is not None:
            for session, place in settled.items():
                if session not in there:
                    self.rows.append(Moved(session, known.get(session), place, time=False, room=False, order=False))
        self.endResetModel()

    def is_settled(self, row: Moved) -> bool:
        """Whether the planner has said where a session is to stand."""
        return row.session in self._settled

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._conference is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self._words(self._conference, self.rows[index.row()])[index.column()]

    def _words(self, conference: Conference, row: Moved) -> tuple[str, ...]:
        settled = self._settled.get(row.session)
        how = "" if settled is None else tr("as published") if _same(settled, row.before) else tr("as proposed")
        before, after = place_words(conference, row.before), place_words(conference, row.after)
        return conference.session[row.session].label, before, after, what_changes(row), how


def _same(one: Placement, other: Placement | None) -> bool:
    return other is not None and (one.start, one.duration, set(one.rooms)) == (other.start, other.duration, set(other.rooms))


def what_changes(row: Moved) -> str:
    """Time, room or order."""
    if row.is_new:
        return tr("new")
    parts = [tr(words) for words, changes in ((mark("time"), row.time), (mark("room"), row.room), (mark("order"), row.order)) if changes]
    return ", ".join(parts) or tr("nothing")
