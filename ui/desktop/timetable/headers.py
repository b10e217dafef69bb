"""Rooms above and times beside the timetable; they stay while it scrolls."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scheduler.calendar import ConferenceCalendar
from scheduler.model.room import Room
from ui.desktop import style
from ui.desktop.timetable.geometry import Grid
from ui.desktop.timetable.items import wrapped

HEADER_HEIGHT = 56
TIME_WIDTH = 56


def room_words(room: Room) -> str:
    """Seats, booths and floor of a room."""
    seats = max(room.capacity.values(), default=0)
    parts = [f"{seats} seats" if seats else "", f"{room.booths} booths" if room.booths else "", room.floor]
    return " · ".join(part for part in parts if part)


class RoomHeader(QWidget):
    """The names of the rooms; moves across with the timetable, never down."""

    def __init__(self) -> None:
        super().__init__()
        self.grid: Grid | None = None
        self.offset = 0
        self.setFixedHeight(HEADER_HEIGHT)
        self.setAccessibleName("Rooms")

    def left_of(self, column: int) -> float:
        """Where a column begins in this widget, in pixels."""
        return 0.0 if self.grid is None else column * self.grid.column - self.offset

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self.grid is None:
            return
        now, painter = style.colours(), QPainter(self)
        painter.fillRect(self.rect(), QColor(now.panel))
        bold, small = style.font(9, bold=True), style.font(8)
        for index, room in enumerate(self.grid.rooms):
            box = QRectF(self.left_of(index) + 8, 5, self.grid.column - 12, HEADER_HEIGHT - 8)
            for face, colour, words, lines in ((bold, now.ink, room.name, 2), (small, now.quiet, room_words(room), 3)):
                painter.setFont(face)
                painter.setPen(QColor(colour))
                metrics = QFontMetricsF(face)
                used = wrapped(painter, box, words, metrics, min(lines, int(box.height() // metrics.height())))
                box.setTop(box.top() + used * metrics.height())
            painter.setPen(QColor(now.line))
            painter.drawLine(int(self.left_of(index)), 0, int(self.left_of(index)), self.height())
        painter.end()


class TimeColumn(QWidget):
    """The hours; moves down with the timetable, never across."""

    def __init__(self) -> None:
        super().__init__()
        self.grid: Grid | None = None
        self.calendar: ConferenceCalendar | None = None
        self.offset = 0
        self.setFixedWidth(TIME_WIDTH)
        self.setAccessibleName("Times")

    def top_of(self, minute: int) -> float:
        """Where a minute lies in this widget, in pixels."""
        return 0.0 if self.grid is None else self.grid.y_of(minute) - self.offset

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self.grid is None or self.calendar is None:
            return
        now, painter = style.colours(), QPainter(self)
        painter.fillRect(self.rect(), QColor(now.panel))
        painter.setFont(style.font(8))
        painter.setPen(QColor(now.quiet))
        every = 30 if self.grid.step > 5 else 15
        for minute in range(self.grid.first, self.grid.last + 1, every):
            box = QRectF(0, self.top_of(minute) - 8, self.width() - 8, 16)
            if minute == self.grid.first:
                box.translate(0, 8)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.calendar.clock(minute))
        painter.end()
