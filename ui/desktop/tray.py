"""The sessions that have no place yet."""

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.naming import shown_name
from scheduler.model.session import Kind, Session, Status
from ui.desktop import style
from ui.desktop.timetable.view import MIME

Index = QModelIndex | QPersistentModelIndex
TITLE, WORDS, KIND, TENTATIVE = (Qt.ItemDataRole.UserRole + n for n in range(1, 5))
MARGIN, EDGE, GAP = 8, 4, 6
"""Pixels around the words of a card, of its coloured edge, and between two cards."""

_REST = {
    "Side events": frozenset({Kind.SIDE_EVENT}),
    "Breaks and meals": frozenset({Kind.BREAK, Kind.MEAL}),
    "Set-up and internal": frozenset({Kind.SET_UP, Kind.INTERNAL, Kind.ALL_DAY}),
}
SHOWN = {"Panels and plenary": frozenset(Kind) - frozenset().union(*_REST.values())} | _REST
"""Which kinds each box shows."""


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
    tentative = "tentative" if session.status is Status.TENTATIVE else ""
    languages = " ".join(tag.upper() for tag in session.languages)
    parts = [session.kind.value.capitalize(), f"{session.duration} min", languages, guests, tentative]
    return " · ".join(part for part in parts if part)


class _Cards(QStyledItemDelegate):
    """Draws a session as a card: its title, and below it kind, length and what else matters."""

    def _rects(self, rect: QRect, title: str) -> tuple[QRect, QRect]:
        """Where title and words stand; the title may have two lines."""
        inner = rect.adjusted(MARGIN + EDGE, GAP + MARGIN, -MARGIN, 0)
        flags = Qt.TextFlag.TextWordWrap.value
        high = QFontMetrics(style.font(bold=True)).boundingRect(QRect(0, 0, inner.width(), 999), flags, title).height()
        above = QRect(inner.x(), inner.y(), inner.width(), min(high, 2 * QFontMetrics(style.font(bold=True)).lineSpacing()))
        line = QFontMetrics(style.font(8.5)).lineSpacing()
        return above, QRect(inner.x(), above.bottom() + 3, inner.width(), line)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.widget.viewport().width()  # type: ignore[attr-defined]
        _, words = self._rects(QRect(0, 0, width, 0), str(index.data(TITLE)))
        return QSize(width, words.bottom() + MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, now = QRect(option.rect), style.colours()  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        above, below = self._rects(rect, str(index.data(TITLE)))
        edge, _ = style.kind_colours(index.data(KIND))
        card = rect.adjusted(0, GAP, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(now.accent_soft if chosen else now.paper))
        dashed = Qt.PenStyle.DashLine if index.data(TENTATIVE) else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(now.accent if chosen else now.line), 1, dashed))
        painter.drawRoundedRect(card, 4, 4)
        painter.fillRect(QRect(card.x(), card.y() + 1, EDGE, card.height() - 1), edge)
        painter.setPen(QColor(now.ink))
        painter.setFont(style.font(bold=True))
        painter.drawText(above, Qt.TextFlag.TextWordWrap.value, str(index.data(TITLE)))
        painter.setPen(QColor(now.quiet))
        painter.setFont(style.font(8.5))
        words = QFontMetrics(style.font(8.5)).elidedText(str(index.data(WORDS)), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class Tray(QWidget):
    """Unscheduled sessions with search, count and total time, and which kinds are shown."""

    place_asked = Signal(str)
    chosen = Signal(str)
    """The id of the session that was clicked or reached by keys."""
    kinds_changed = Signal(object)
    """The kinds that are not to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.heading, self.search, self.list, self.empty = QLabel(), QLineEdit(), _List(), QLabel()
        self.heading.setObjectName("heading")
        self.empty.setObjectName("quiet")
        self.empty.setWordWrap(True)
        self.search.setPlaceholderText("Search title or person")
        self.search.setAccessibleName("Search unscheduled sessions")
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName("Unscheduled sessions")
        self.list.setObjectName("cards")
        self.list.setItemDelegate(_Cards(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragEnabled(True)
        self.place = QPushButton("Place")
        self.place.setToolTip("Puts the session at the first fitting place (Enter)")
        show = QLabel("SHOW")
        show.setObjectName("heading")
        self.boxes = {words: QCheckBox(words) for words in SHOWN}
        layout = QVBoxLayout(self)
        for widget in (self.heading, self.search, self.empty, self.list, self.place, show, *self.boxes.values()):
            layout.addWidget(widget, 1 if widget is self.list else 0)
        layout.addStretch(0)
        for box in self.boxes.values():
            box.setChecked(True)
            box.clicked.connect(self._show_kinds)
        self._conference: Conference | None = None
        self.search.textChanged.connect(self._fill)
        self.list.asked.connect(self._ask)
        self.list.itemDoubleClicked.connect(self._ask)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.place.clicked.connect(self._ask)

    def hidden_kinds(self) -> frozenset[Kind]:
        """The kinds whose box is not ticked."""
        return frozenset(kind for words, box in self.boxes.items() if not box.isChecked() for kind in SHOWN[words])

    def _show_kinds(self) -> None:
        self._fill()
        self.kinds_changed.emit(self.hidden_kinds())

    def show_conference(self, conference: Conference) -> None:
        """Shows what has no place in a conference."""
        self._conference = conference
        self._fill()

    def _fill(self) -> None:
        conference = self._conference
        if conference is None:
            return
        unplaced = [s for s in conference.planned if s.id not in conference.timetable.by_session]
        hidden, row = self.hidden_kinds(), self.list.currentRow()
        self.list.clear()
        for session in unplaced:
            if session.kind not in hidden and self._is_wanted(conference, session):
                self.list.addItem(_item(session))
        minutes = sum(session.duration for session in unplaced)
        hours = f" · {minutes // 60} h {minutes % 60:02}" if unplaced else ""
        self.heading.setText(f"UNSCHEDULED · {len(unplaced)}{hours}")
        self.place.setEnabled(self.list.count() > 0)
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self.empty.setVisible(not self.list.count())
        self.empty.setText(self._why_empty(conference, waiting=bool(unplaced)))

    def _is_wanted(self, conference: Conference, session: Session) -> bool:
        people = " ".join(shown_name(conference.person[a.person], a.role.value) for a in session.active_appearances)
        return self.search.text().casefold() in f"{session.label} {people}".casefold()

    def _why_empty(self, conference: Conference, *, waiting: bool) -> str:
        if waiting:
            return "None of them is shown. Clear the search, or tick its kind below."
        return "Everything is placed." if conference.planned else "No sessions yet. Add one in the list of sessions (Ctrl+2)."

    def _ask(self) -> None:
        if self.list.count():
            item = self.list.currentItem()
            self.place_asked.emit(SessionId(str(item.data(Qt.ItemDataRole.UserRole))))


def _item(session: Session) -> QListWidgetItem:
    item = QListWidgetItem(f"{session.label}\n{words_of(session)}")
    for role, value in (
        (Qt.ItemDataRole.UserRole, session.id), (TITLE, session.label), (WORDS, words_of(session)), (KIND, session.kind),
        (TENTATIVE, session.status is Status.TENTATIVE), (Qt.ItemDataRole.ToolTipRole, f"{session.label}\n{words_of(session)}"),
    ):  # fmt: skip
        item.setData(role, value)
    return item
