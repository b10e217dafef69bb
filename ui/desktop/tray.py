"""The sessions that have no place yet."""

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.naming import shown_name
from scheduler.model.session import Session
from ui.desktop.timetable.view import MIME


class _List(QListWidget):
    """Sessions that are dragged to the timetable, or placed with Enter."""

    asked = Signal()

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: ARG002, N803
        item = self.currentItem()
        data = QMimeData()
        data.setData(MIME, QByteArray(str(item.data(Qt.ItemDataRole.UserRole)).encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit()
        else:
            super().keyPressEvent(event)


def words_of(session: Session) -> str:
    """Kind, length and what else matters, on one line."""
    guests = f"{session.expected} guests" if session.expected else ""
    parts = [session.kind.value.capitalize(), f"{session.duration} min", " ".join(tag.upper() for tag in session.languages), guests]
    return " · ".join(part for part in parts if part)


class Tray(QWidget):
    """Unscheduled sessions with search and count."""

    place_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.heading, self.search, self.list = QLabel(), QLineEdit(), _List()
        self.heading.setObjectName("heading")
        self.search.setPlaceholderText("Search title or person")
        self.search.setAccessibleName("Search unscheduled sessions")
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName("Unscheduled sessions")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragEnabled(True)
        self.place = QPushButton("Place")
        self.place.setToolTip("Puts the session at the first fitting place (Enter)")
        layout = QVBoxLayout(self)
        for widget in (self.heading, self.search, self.list, self.place):
            layout.addWidget(widget)
        self._conference: Conference | None = None
        self.search.textChanged.connect(self._fill)
        self.list.asked.connect(self._ask)
        self.list.itemDoubleClicked.connect(self._ask)
        self.place.clicked.connect(self._ask)

    def show_conference(self, conference: Conference) -> None:
        """Shows what has no place in a conference."""
        self._conference = conference
        self._fill()

    def _fill(self) -> None:
        conference = self._conference
        if conference is None:
            return
        unplaced = [s for s in conference.planned if s.id not in conference.timetable.by_session]
        wanted, row = self.search.text().casefold(), self.list.currentRow()
        self.list.clear()
        for session in unplaced:
            people = " ".join(shown_name(conference.person[a.person], a.role.value) for a in session.active_appearances)
            if wanted in f"{session.label} {people}".casefold():
                item = QListWidgetItem(f"{session.label}\n{words_of(session)}")
                item.setData(Qt.ItemDataRole.UserRole, session.id)
                self.list.addItem(item)
        minutes = sum(session.duration for session in unplaced)
        hours = f" · {minutes // 60} h {minutes % 60:02}" if unplaced else ""
        self.heading.setText(f"UNSCHEDULED · {len(unplaced)}{hours}")
        self.place.setEnabled(self.list.count() > 0)
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))

    def _ask(self) -> None:
        if self.list.count():
            item = self.list.currentItem()
            self.place_asked.emit(SessionId(str(item.data(Qt.ItemDataRole.UserRole))))
