"""Cards and ground of the timetable as they are painted."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from scheduler.model.rule import Level
from ui.desktop import style
from ui.desktop.timetable.geometry import Card, Grid


class CardItem(QGraphicsItem):
    """One session."""

    def __init__(self, card: Card, mark: Level | None) -> None:
        super().__init__()
        self.card, self.mark = card, mark
        self.chosen = False
        self.setPos(card.x, card.y)
        self.setZValue(1 if card.is_band else 2)
        self.setToolTip(f"{card.title}\n{card.words}")

    def box(self) -> QRectF:
        """Where the card lies in the scene, in pixels."""
        return QRectF(self.card.x, self.card.y, self.card.width, self.card.height)

    def stretch(self, height: float) -> None:
        """Draws the card with another height, in pixels, while it is resized."""
        self.prepareGeometryChange()
        self.card = replace(self.card, height=height)

    def boundingRect(self) -> QRectF:
        return QRectF(-2, -2, self.card.width + 4, self.card.height + 4)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        now = style.colours()
        edge, ground = style.kind_colours(self.card.kind)
        box = QRectF(0, 0, self.card.width, self.card.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(edge, 1, Qt.PenStyle.DashLine if self.card.tentative else Qt.PenStyle.SolidLine)
        if self.mark is Level.MUST:
            pen = QPen(QColor(now.must), 2)
        if self.chosen:
            pen = QPen(QColor(now.ink), 2.5)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        painter.fillRect(QRectF(0, 3, 4, box.height() - 6), edge)
        if self.card.written is not None:
            left, width = self.card.written
            box = QRectF(left, 0, width, box.height())
        self._write(painter, box.adjusted(9, 2, -4, -1))

    def _write(self, painter: QPainter, box: QRectF) -> None:
        now = style.colours()
        small, bold = style.font(8), style.font(8.5, bold=True)
        line = QFontMetricsF(bold).height()
        one_line = self.card.is_band or box.height() < 2 * line
        painter.setPen(QColor(now.ink))
        painter.setFont(bold)
        metrics = QFontMetricsF(bold)
        if one_line:
            text = metrics.elidedText(self.card.title, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter if not self.card.is_band else Qt.AlignmentFlag.AlignTop, text)
            left = box.adjusted(metrics.horizontalAdvance(text) + 8, 0, 0, 0)
        else:
            lines = max(1, min(int((box.height() - QFontMetricsF(small).height()) // line), 3))
            used = wrapped(painter, box, self.card.title, metrics, lines)
            left = box.adjusted(0, used * line, 0, 0)
        painter.setFont(small)
        painter.setPen(QColor(now.ink))
        small_metrics = QFontMetricsF(small)
        if one_line:
            if left.width() > 40:
                words = small_metrics.elidedText(self.card.words, Qt.TextElideMode.ElideRight, left.width())
                flag = Qt.AlignmentFlag.AlignTop if self.card.is_band else Qt.AlignmentFlag.AlignVCenter
                painter.drawText(left.adjusted(0, 1 if self.card.is_band else 0, 0, 0), flag, words)
        else:
            room = int(left.height() // small_metrics.height())
            wrapped(painter, left, self.card.words, small_metrics, min(room, 2))


def wrapped(painter: QPainter, box: QRectF, text: str, metrics: QFontMetricsF, most: int) -> int:
    """Writes words on lines, the last one shortened where they do not fit; returns the number of lines."""
    words, done = text.split(), 0
    while words and done < most:
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= box.width():
            count += 1
        part = " ".join(words if done == most - 1 else words[:count])
        part = metrics.elidedText(part, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box.adjusted(0, done * metrics.height(), 0, 0), Qt.AlignmentFlag.AlignTop, part)
        words = [] if done == most - 1 else words[count:]
        done += 1
    return done


class Ground(QGraphicsItem):
    """Lines of rooms and hours, and a tint where a plenary closes the other rooms."""

    def __init__(self, grid: Grid, closed: list[tuple[float, float]]) -> None:
        super().__init__()
        self._grid, self._closed = grid, closed
        self.setZValue(0)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._grid.width, self._grid.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        now, grid = style.colours(), self._grid
        tint = QColor(now.accent)
        tint.setAlpha(14)
        for y, height in self._closed:
            painter.fillRect(QRectF(0, y, grid.width, height), tint)
        fine = QColor(now.line)
        fine.setAlpha(110)
        for minute in range(grid.first, grid.last + 1, grid.step):
            painter.setPen(QPen(QColor(now.line) if minute % 60 == 0 else fine, 1))
            if minute % 30 == 0 or grid.step < 15:
                painter.drawLine(0, int(grid.y_of(minute)), int(grid.width), int(grid.y_of(minute)))
        painter.setPen(QPen(QColor(now.line), 1))
        for index in range(len(grid.rooms) + 1):
            x = int(index * grid.column)
            painter.drawLine(x, 0, x, int(grid.height))
