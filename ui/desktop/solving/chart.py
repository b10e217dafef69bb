"""How a search went: the penalty of the best found, and below it what is proven to be the least possible."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from solver.outcome import Progress
from ui.desktop import style
from ui.desktop.language import tr


class Chart(QWidget):
    """Two lines over time."""

    def __init__(self) -> None:
        super().__init__()
        self.points: list[tuple[float, int, int | None]] = []
        """Seconds, penalty of the best, and the least possible where it is known."""
        self.setMinimumHeight(56)
        self.setAccessibleName(tr("How the search went"))

    def sizeHint(self) -> QSize:
        return QSize(200, 72)

    def clear(self) -> None:
        """A new search begins."""
        self.points = []
        self.update()

    def add(self, progress: Progress) -> None:
        """Another moment of the search."""
        if progress.value is not None:
            self.points.append((progress.elapsed, progress.value, progress.bound))
            self.setAccessibleDescription(tr("Best found: {value}. Least possible: {bound}.", value=progress.value,
                                             bound="–" if progress.bound is None else progress.bound))  # fmt: skip
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if len(self.points) < 2:
            return
        now, painter = style.colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(style.font(8))
        words = (tr("found"), tr("least possible"))
        legend = max(painter.fontMetrics().horizontalAdvance(one) for one in words) + 8
        box = QRectF(2, 4, self.width() - legend - 4, self.height() - 8)
        last, highest = max(self.points[-1][0], 0.1), max(value for _, value, _ in self.points) or 1
        lowest = min(bound if bound is not None else value for _, value, bound in self.points)
        height = max(1, highest - lowest)

        def at(seconds: float, value: int) -> QPointF:
            return QPointF(box.left() + box.width() * seconds / last, box.bottom() - box.height() * (value - lowest) / height)

        found = QPolygonF([at(seconds, value) for seconds, value, _ in self.points])
        least = QPolygonF([at(seconds, bound) for seconds, _, bound in self.points if bound is not None])
        for line, pen, name in (
            (found, QPen(QColor(now.accent), 2), words[0]), (least, QPen(QColor(now.quiet), 1, Qt.PenStyle.DashLine), words[1]),
        ):  # fmt: skip
            if line.isEmpty():
                continue
            painter.setPen(pen)
            painter.drawPolyline(line)
            end = line.last().y()
            painter.drawText(QRectF(box.right() + 4, end - 8 if name == words[0] else max(end - 8, found.last().y() + 6), legend, 16), name)
        painter.end()
