"""The sessions of the tray as cards that are dragged to the timetable."""

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scheduler.model.session import Session, Status
from ui.desktop import style
from ui.desktop.language import tr
from ui.desktop.timetable.items import wrapped
from ui.desktop.timetable.view import MIME

Index = QModelIndex | QPersistentModelIndex
TITLE, WORDS, KIND, TENTATIVE = (Qt.ItemDataRole.UserRole + n for n in range(1, 5))
MARGIN, EDGE, GAP = 8, 4, 6
"""Pixels around the words of a card, of its coloured edge, and between two cards."""

TITLE_FACE, WORDS_FACE = (9.5, True), (8.5, False)
"""Sizes in points, and whether bold."""

MOST_LINES = 2
"""Lines that a title may have, and the words below it."""


class WaitingList(QListWidget):
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
    guests = tr("%n guest(s)", session.expected) if session.expected else ""
    tentative = tr("tentative") if session.status is Status.TENTATIVE else ""
    languages = " ".join(tag.upper() for tag in session.languages)
    parts = [tr(session.kind.value.capitalize()), tr("{minutes} min", minutes=session.duration), languages, guests, tentative]
    return " · ".join(part for part in parts if part)


class Cards(QStyledItemDelegate):
    """Draws a session as a card: its title, and below it kind, length and what else matters."""

    def _rects(self, rect: QRect, title: str, words: str) -> tuple[QRect, QRect]:
        """Where title and words stand, each on two lines at most."""
        inner = rect.adjusted(MARGIN + EDGE, GAP + MARGIN, -MARGIN, 0)
        above = QRect(inner.x(), inner.y(), inner.width(), _height(TITLE_FACE, title, inner.width()))
        return above, QRect(inner.x(), above.bottom() + 3, inner.width(), _height(WORDS_FACE, words, inner.width()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.widget.viewport().width()  # type: ignore[attr-defined]
        _, below = self._rects(QRect(0, 0, width, 0), str(index.data(TITLE)), str(index.data(WORDS)))
        return QSize(width, below.bottom() + MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, now = QRect(option.rect), style.colours()  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        title, words = str(index.data(TITLE)), str(index.data(WORDS))
        above, below = self._rects(rect, title, words)
        edge, _ = style.kind_colours(index.data(KIND))
        card = rect.adjusted(0, GAP, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(now.accent_soft if chosen else now.paper))
        dashed = Qt.PenStyle.DashLine if index.data(TENTATIVE) else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(now.accent if chosen else now.line), 1, dashed))
        painter.drawRoundedRect(card, 4, 4)
        painter.fillRect(QRect(card.x(), card.y() + 1, EDGE, card.height() - 1), edge)
        for box, text, (points, bold), colour in ((above, title, TITLE_FACE, now.ink), (below, words, WORDS_FACE, now.quiet)):
            font = style.font(points, bold=bold)
            painter.setPen(QColor(colour))
            painter.setFont(font)
            wrapped(painter, QRectF(box), text, QFontMetricsF(font), MOST_LINES)
        painter.restore()


def _height(face: tuple[float, bool], text: str, width: int) -> int:
    """Pixels that words need, on no more lines than they may have."""
    metrics = QFontMetrics(style.font(face[0], bold=face[1]))
    needed = metrics.boundingRect(QRect(0, 0, width, 9999), Qt.TextFlag.TextWordWrap.value, text).height()
    return min(needed, MOST_LINES * metrics.height())


def item_of(session: Session) -> QListWidgetItem:
    """A session as an entry of the list."""
    item = QListWidgetItem(f"{session.label}\n{words_of(session)}")
    for role, value in (
        (Qt.ItemDataRole.UserRole, session.id), (TITLE, session.label), (WORDS, words_of(session)), (KIND, session.kind),
        (TENTATIVE, session.status is Status.TENTATIVE), (Qt.ItemDataRole.ToolTipRole, f"{session.label}\n{words_of(session)}"),
    ):  # fmt: skip
        item.setData(role, value)
    return item
