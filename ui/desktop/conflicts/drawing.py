"""How a conflict looks in the list: its level as a word, its sentence, and what can be done with it."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scheduler.checker import Violation
from scheduler.model.rule import Level
from ui.desktop import style
from ui.desktop.conflicts.rows import VIOLATION, Index, link_of, sentence_of
from ui.desktop.language import tr

ROW, INDENT = 30, 12
"""Height of a row and its margins, in pixels."""


def chip_width() -> int:
    """The width of the word that says the level, the same for all, in pixels."""
    metrics = QFontMetrics(style.font(8.5, bold=True))
    return max(56, *(metrics.horizontalAdvance(tr(level.value)) + 12 for level in Level))


class Rows(QStyledItemDelegate):
    """Draws the level as a word on a coloured ground, the sentence, and what can be done with it."""

    link_clicked = Signal(QModelIndex)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(VIOLATION)
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        now = style.colours()
        painter.save()
        if isinstance(row, Violation):
            self._paint_row(painter, rect, row, bool(option.state & QStyle.StateFlag.State_Selected))  # type: ignore[attr-defined]
        else:
            painter.setFont(style.font(8.5, bold=True))
            painter.setPen(QColor(now.quiet))
            painter.drawText(rect.adjusted(INDENT, 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data()).upper())
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: Violation, selected: bool) -> None:
        now = style.colours()
        shades = {Level.MUST: (now.must, now.must_soft), Level.WISH: (now.wish, now.wish_soft)}
        ink, ground = shades.get(row.level, (now.quiet, now.rest_soft))
        if selected:
            painter.fillRect(rect, QColor(now.accent_soft))
        painter.setPen(QColor(now.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        chip = QRect(rect.x() + INDENT, rect.y() + 6, chip_width(), rect.height() - 12)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.rest_soft if row.accepted else ground))
        painter.drawRoundedRect(chip, 3, 3)
        painter.setFont(style.font(8.5, bold=True))
        painter.setPen(QColor(now.quiet if row.accepted else ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, tr(row.level.value))
        words, link = self._parts(rect, row)
        painter.setFont(style.font())
        painter.setPen(QColor(now.quiet if row.accepted else now.ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle, QFontMetrics(style.font()).elidedText(sentence_of(row), Qt.TextElideMode.ElideRight, words.width()))
        painter.setPen(QColor(now.accent))
        painter.drawText(link, middle, link_of(row))

    def _parts(self, rect: QRect, row: Violation) -> tuple[QRect, QRect]:
        """Where the sentence and the link stand: the link follows the sentence, which gives way to it."""
        metrics = QFontMetrics(style.font())
        link = metrics.horizontalAdvance(link_of(row)) + 2
        left = rect.x() + INDENT + chip_width() + INDENT
        wide = min(metrics.horizontalAdvance(sentence_of(row)) + 2, rect.right() - INDENT - link - INDENT - left)
        return QRect(left, rect.y(), wide, rect.height()), QRect(left + wide + INDENT, rect.y(), link, rect.height())

    def link_rect(self, rect: QRect, row: Violation) -> QRect:
        """Where the link of a row stands, in pixels of the list."""
        return self._parts(rect, row)[1]

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        row = index.data(VIOLATION)
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease and isinstance(row, Violation):
            at: QPoint = event.position().toPoint()
            if link_of(row) and self.link_rect(QRect(option.rect), row).contains(at):  # type: ignore[attr-defined]
                self.link_clicked.emit(index)
                return True
        return super().editorEvent(event, model, option, index)
