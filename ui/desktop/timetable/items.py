"""Cards and ground of the timetable as they are painted."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from scheduler.model.rule import Level
from ui.desktop import style
from ui.desktop.language import long_day
from ui.desktop.timetable.cards import Card
from ui.desktop.timetable.geometry import DAY_HEAD, Grid
from ui.desktop.timetable.looks import Mark

EDGE = 5
"""Pixels of the coloured edge of a card."""

LEGIBLE = 11.0
"""Pixels of height below which a card says nothing; its tip and the list of sessions do."""


CORNERED = frozenset({Mark.MOVED, Mark.CHANGED, Mark.NEW})
"""What differs from what was published has a mark in its corner."""


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
        card = self.card
        edge, ground = style.card_colours(card.kind, card.hue)
        box = QRectF(0, 0, card.width, card.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._outline(edge))
        painter.setBrush(QColor(style.colours().paper) if card.is_ghost else ground)
        painter.drawRoundedRect(box, 4, 4)
        if Mark.INTERNAL in card.marks or card.is_ghost:
            faint = QColor(style.colours().line)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(faint, Qt.BrushStyle.BDiagPattern if card.is_ghost else Qt.BrushStyle.Dense6Pattern))
            painter.drawRoundedRect(box, 4, 4)
        painter.fillRect(QRectF(0, 3, EDGE, box.height() - 6), QBrush(edge, style.edge_pattern(card.hue)))
        if CORNERED & set(card.marks) and card.width > 30:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(edge)
            painter.drawPolygon(QPolygonF([box.topRight() - QPointF(11, 0), box.topRight(), box.topRight() + QPointF(0, 11)]))
        if card.written is not None:
            left, width = card.written
            box = QRectF(left, 0, width, box.height())
        if box.height() >= LEGIBLE and box.width() > 30:
            self._write(painter, box.adjusted(EDGE + 5, 2 if box.height() > 20 else 0, -4, 0))

    def _outline(self, edge: QColor) -> QPen:
        """Its line: what is chosen or in conflict stands out, what is not certain is dashed, what is no more is dotted."""
        now = style.colours()
        if self.chosen:
            return QPen(QColor(now.ink), 2.5)
        if Mark.PROPOSED in self.card.marks:
            return QPen(QColor(now.free), 2, Qt.PenStyle.DashLine)
        if self.mark is Level.MUST:
            return QPen(QColor(now.must), 2)
        if self.card.is_ghost:
            return QPen(QColor(now.quiet), 1, Qt.PenStyle.DotLine)
        return QPen(edge, 1, Qt.PenStyle.DashLine if Mark.TENTATIVE in self.card.marks else Qt.PenStyle.SolidLine)

    def _write(self, painter: QPainter, box: QRectF) -> None:
        now = style.colours()
        small, bold = style.font(8), style.font(8.5, bold=True)
        bold.setStrikeOut(self.card.is_ghost)
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
            wrapped(painter, left, self._words(small_metrics, left.width()), small_metrics, min(room, 3))

    def _words(self, metrics: QFontMetricsF, width: float) -> str:
        """Its words; where the column is too narrow for both times, the start alone."""
        times, dot, others = self.card.words.partition(" · ")
        return self.card.words if metrics.horizontalAdvance(times) <= width else f"{times.split('–')[0]}{dot}{others}"


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


class Ghost(QGraphicsItem):
    """Where a session stands in the other of two timetables: an outline that takes no part in any gesture."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self._card = card
        self.setPos(card.x, card.y)
        self.setZValue(1.6)  # over breaks, under the cards, whose words must be read
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return QRectF(-1, -1, self._card.width + 2, self._card.height + 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        now, box = style.colours(), QRectF(0, 0, self._card.width, self._card.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.quiet), 1.5, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(box, 4, 4)
        if box.height() >= LEGIBLE:
            face = style.font(8)
            face.setItalic(True)
            painter.setFont(face)
            words = QFontMetricsF(face).elidedText(self._card.title, Qt.TextElideMode.ElideRight, box.width() - 12)
            painter.drawText(box.adjusted(8, 1, -4, -1), Qt.AlignmentFlag.AlignBottom, words)


class Ground(QGraphicsItem):
    """Lines of rooms and hours, the names of days where several are shown, and a tint where a plenary closes the other rooms."""

    def __init__(self, grid: Grid, closed: list[tuple[float, float]], dates: Sequence[dt.date]) -> None:
        super().__init__()
        self._grid, self._closed, self._dates = grid, closed, dates
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
        least = 5 if grid.step < 15 else 30
        for span in grid.spans:
            for minute in range(span.first, span.last + 1, least):
                if minute % 60 == 0 or grid.scale * least > 3:
                    y = int(span.top + (minute - span.first) * grid.scale)
                    painter.setPen(QPen(QColor(now.line) if minute % 60 == 0 else fine, 1))
                    painter.drawLine(0, y, int(grid.width), y)
        painter.setPen(QPen(QColor(now.line), 1))
        for index in range(len(grid.rooms) + 1):
            x = int(index * grid.column)
            painter.drawLine(x, 0, x, int(grid.height))
        if grid.spans[0].top > grid.strip:
            self._name_days(painter)

    def _name_days(self, painter: QPainter) -> None:
        now, grid = style.colours(), self._grid
        painter.setFont(style.font(9.5, bold=True))
        for span in grid.spans:
            box = QRectF(0, span.top - grid.strip - DAY_HEAD, grid.width, DAY_HEAD)
            painter.fillRect(box, QColor(now.panel))
            painter.setPen(QColor(now.ink))
            painter.drawText(box.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, long_day(self._dates[span.day]))
