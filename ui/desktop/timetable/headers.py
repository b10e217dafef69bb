"""Rooms above and times beside the timetable; they stay while it scrolls."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from scheduler.calendar import ConferenceCalendar
from scheduler.model.room import Room
from ui.desktop import style
from ui.desktop.language import tr
from ui.desktop.timetable.geometry import Grid
from ui.desktop.timetable.items import wrapped

HEADER_HEIGHT, GROUP_HEIGHT = 56, 20
LEAST_LINE = 24
"""Pixels between two times that are written."""
TIME_WIDTH = 56


def room_words(room: Room) -> str:
    """Seats, booths and floor of a room."""
    seats = max(room.capacity.values(), default=0)
    parts = [tr("%n seat(s)", seats) if seats else "", tr("%n booth(s)", room.booths) if room.booths else "", room.floor]
    return " · ".join(part for part in parts if part)


class RoomHeader(QWidget):
    """The names of the rooms; moves across with the timetable, never down."""

    def __init__(self) -> None:
        super().__init__()
        self.grid: Grid | None = None
        self.offset = 0
        self.setFixedHeight(HEADER_HEIGHT)
        self.setAccessibleName(tr("Rooms"))

    def show_grid(self, grid: Grid | None) -> None:
        """Shows the rooms of a grid, with their groups above them."""
        self.grid = grid
        self.setFixedHeight(HEADER_HEIGHT + (GROUP_HEIGHT if grid is not None and grid.groups else 0))

    def left_of(self, column: int) -> float:
        """Where a column begins in this widget, in pixels."""
        return 0.0 if self.grid is None else column * self.grid.column - self.offset

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self.grid is None:
            return
        now, painter = style.colours(), QPainter(self)
        painter.fillRect(self.rect(), QColor(now.panel))
        top = GROUP_HEIGHT if self.grid.groups else 0
        bold, small = style.font(9, bold=True), style.font(8)
        for index, room in enumerate(self.grid.rooms):
            edge = self.left_of(index)
            box = QRectF(edge + 8, top + 5, self.grid.column - 12, HEADER_HEIGHT - 8)
            for face, colour, words, lines in ((bold, now.ink, room.name, 2), (small, now.quiet, room_words(room), 3)):
                painter.setFont(face)
                painter.setPen(QColor(colour))
                metrics = QFontMetricsF(face)
                used = wrapped(painter, box, words, metrics, min(lines, int(box.height() // metrics.height())))
                box.setTop(box.top() + used * metrics.height())
            painter.setPen(QColor(now.line))
            painter.drawLine(int(edge), top, int(edge), self.height())
        self._name_groups(painter, self.grid)
        painter.end()

    def _name_groups(self, painter: QPainter, grid: Grid) -> None:
        """Buildings or floors over their rooms; the name stays in sight while its rooms are."""
        now, face = style.colours(), style.font(8, bold=True)
        painter.setFont(face)
        for name, first, count in grid.groups:
            left, right = self.left_of(first), self.left_of(first + count)
            painter.setPen(QColor(now.line))
            painter.drawLine(int(left), 0, int(left), self.height())
            box = QRectF(max(left, 0) + 8, 0, right - max(left, 0) - 12, GROUP_HEIGHT)
            painter.setPen(QColor(now.accent))
            words = QFontMetricsF(face).elidedText(name or tr("Other rooms"), Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def event(self, event: QEvent) -> bool:
        """The whole name of a room whose column is narrow, under the pointer."""
        if isinstance(event, QHelpEvent) and self.grid is not None and self.grid.rooms:
            room = self.grid.rooms[self.grid.column_at(event.pos().x() + self.offset)]
            QToolTip.showText(event.globalPos(), f"{room.name}\n{room_words(room)}", self)
            return True
        return super().event(event)


class TimeColumn(QWidget):
    """The hours; moves down with the timetable, never across."""

    def __init__(self) -> None:
        super().__init__()
        self.grid: Grid | None = None
        self.calendar: ConferenceCalendar | None = None
        self.offset = 0
        self.setFixedWidth(TIME_WIDTH)
        self.setAccessibleName(tr("Times"))

    def top_of(self, minute: int) -> float:
        """Where a minute lies in this widget, in pixels."""
        return 0.0 if self.grid is None else self.grid.y_of(minute) - self.offset

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self.grid is None or self.calendar is None:
            return
        now, painter = style.colours(), QPainter(self)
        painter.fillRect(self.rect(), QColor(now.panel))
        painter.setFont(style.font(8))
        every = next(minutes for minutes in (15, 30, 60, 120, 240) if minutes * self.grid.scale >= LEAST_LINE or minutes == 240)
        for span in self.grid.spans:
            painter.setPen(QColor(now.quiet))
            for minute in range(span.first, span.last + 1, every):
                top = span.top + (minute - span.first) * self.grid.scale - self.offset
                box = QRectF(0, top - 8, self.width() - 8, 16)
                if minute == self.grid.first and not span.top:
                    box.translate(0, 8)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.calendar.clock(minute))
        painter.end()
