"""The grid with its frozen headers."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from ui.desktop import style
from ui.desktop.timetable.headers import RoomHeader, TimeColumn
from ui.desktop.timetable.view import TimetableView


class Timetable(QWidget):
    """The view with its frozen headers."""

    def __init__(self) -> None:
        super().__init__()
        self.view, self.rooms, self.times = TimetableView(), RoomHeader(), TimeColumn()
        corner = QWidget()
        corner.setObjectName("panel")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget, row, column in ((corner, 0, 0), (self.rooms, 0, 1), (self.times, 1, 0), (self.view, 1, 1)):
            layout.addWidget(widget, row, column)
        self.view.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.view.setFont(style.font())

    def refresh(self) -> None:
        """Draws everything anew."""
        self.view.refresh()
        document = self.view.document
        self.rooms.show_grid(self.view.grid)
        self.times.grid = self.view.grid
        self.times.calendar = ConferenceCalendar(document.conference) if document else None
        self._scrolled()

    def day_of(self, session: SessionId) -> int | None:
        """The day on which a session stands."""
        conference: Conference | None = self.view.document.conference if self.view.document else None
        placement = conference.timetable.by_session.get(session) if conference else None
        return ConferenceCalendar(conference).day_of(minute_of(placement.start)) if conference and placement else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The width decides how wide rooms are; the height matters only where a day is to fit into it.
        if event.size().width() != event.oldSize().width() or self.view.options.fit:
            self.refresh()

    def _scrolled(self) -> None:
        self.rooms.offset = self.view.horizontalScrollBar().value()
        self.times.offset = self.view.verticalScrollBar().value()
        self.rooms.update()
        self.times.update()
