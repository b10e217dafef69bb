"""The sessions of the tray as cards that are dragged to the timetable."""

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scheduler.model.session import Session, Status
from ui.desktop import style
from ui.desktop.language import tr
from ui.desktop.timetable.view import MIME

Index = QModelIndex | QPersistentModelIndex
TITLE, WORDS, KIND, TENTATIVE = (Qt.ItemDataRole.UserRole + n for n in range(1, 5))
MARGIN, EDGE, GAP = 8, 4, 6
"""Pixels around the words of a card, of its coloured edge, and between two cards."""


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


def item_of(session: Session) -> QListWidgetItem:
    """A session as an entry of the list."""
    item = QListWidgetItem(f"{session.label}\n{words_of(session)}")
    for role, value in (
        (Qt.ItemDataRole.UserRole, session.id), (TITLE, session.label), (WORDS, words_of(session)), (KIND, session.kind),
        (TENTATIVE, session.status is Status.TENTATIVE), (Qt.ItemDataRole.ToolTipRole, f"{session.label}\n{words_of(session)}"),
    ):  # fmt: skip
        item.setData(role, value)
    return item
