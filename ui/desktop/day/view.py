"""The day view: a window of its own for the desk at the door, with a clock, the rooms, and what cannot wait."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime, QTimer, QTimeZone, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scheduler.calendar import ConferenceCalendar, local_minute, minute_of, moment_of
from scheduler.day_log import delay_of, with_arrival, with_delay, without_arrival
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.on_the_day import DayState, RoomState, is_active, running, state_of
from ui.desktop import style
from ui.desktop.day.card import PLAIN, RoomCard
from ui.desktop.day.late import LatePanel
from ui.desktop.document import Document
from ui.desktop.language import long_day, tr
from ui.desktop.messages import attempt

CLOCK, SMALL = 48.0, 15.0
MANY, FEW = 8, 2
"""People that a card names where there is one row of cards, and where there are more; the missing come first."""
CARD_WIDTH, CARD_HEIGHT = 560, 400
"""Pixels that a card needs."""
EVERY_MS = 2000
STEP = 5
"""Minutes that one key adds."""

Now = Callable[[], dt.datetime]


class DayView(QWidget):
    """Shows a document as it stands now, or in a rehearsal as it would stand at another time."""

    closed = Signal()

    def __init__(self, parent: QWidget, now: Now) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("The day"))
        self.resize(1920, 1040)
        self._now = now
        self.document: Document | None = None
        self.state: DayState | None = None
        self.chosen_room = ""
        self.page = 0
        self.cards: list[RoomCard] = []
        self.clock, self.date, self.waiting, self.empty, self.later = (QLabel() for _ in range(5))
        self.rehearse, self.moment, self.pages = QCheckBox(tr("Rehearse, as if it were")), QDateTimeEdit(), QPushButton()
        self.late = LatePanel(self.time)
        self._grid = QGridLayout()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        self.rehearse.toggled.connect(self._rehearse)
        self.moment.dateTimeChanged.connect(lambda _: self.refresh())
        self.pages.clicked.connect(lambda: self._turn(1))
        QShortcut("F11", self).activated.connect(self._fill_screen)

    def _lay_out(self) -> None:
        head, middle, layout = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        layout.setContentsMargins(22, 12, 22, 16)
        self.clock.setFont(style.font(CLOCK, bold=True))
        self.clock.setAccessibleName(tr("Time at the venue"))
        self.date.setFont(style.font(PLAIN))
        self.moment.setDisplayFormat("ddd d MMM yyyy  HH:mm")
        self.moment.setTimeZone(QTimeZone.utc())
        self.moment.setAccessibleName(tr("Time of the rehearsal"))
        self.moment.hide()
        self.waiting.setFont(style.font(PLAIN, bold=True))
        self.waiting.setWordWrap(True)
        self.waiting.setAccessibleName(tr("What does not wait"))
        self.empty.setFont(style.font(PLAIN))
        self.empty.setWordWrap(True)
        self.later.setFont(style.font(SMALL))
        self.later.setWordWrap(True)
        self.later.setAccessibleName(tr("Later in other rooms"))
        keys = QLabel(tr("+ five minutes later · − five minutes less · arrows: other room · F11 whole screen · Esc leave"))
        keys.setObjectName("quiet")
        head.addWidget(self.clock)
        head.addSpacing(20)
        head.addWidget(self.date, 1)
        head.addWidget(self.rehearse)
        head.addWidget(self.moment)
        head.addWidget(self.pages)
        self._grid.setSpacing(12)
        middle.setSpacing(14)
        middle.addLayout(self._grid, 2)
        middle.addWidget(self.late, 1)
        layout.addLayout(head)
        layout.addWidget(self.waiting)
        layout.addWidget(self.empty)
        layout.addLayout(middle, 1)
        layout.addWidget(self.later)
        layout.addWidget(keys)

    def open(self, document: Document) -> None:
        """Shows a document."""
        if self.document is not document:
            if self.document is not None:
                self.document.changed.disconnect(self.refresh)
            self.document = self.late.document = document
            document.changed.connect(self.refresh)
            self._propose_time(document.conference)
        self.show()
        self.raise_()
        self._timer.start()
        self.refresh()
        self.setFocus()

    def _propose_time(self, conference: Conference) -> None:
        """A rehearsal begins an hour into the first day."""
        days = ConferenceCalendar(conference).days
        if days:
            local = moment_of(days[0].hours[0] + 60, conference.zone)
            day, clock = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
            self.moment.setDateTime(QDateTime(day, clock, QTimeZone.utc()))

    # The time

    def set_clock(self, now: Now) -> None:
        """Goes by another clock."""
        self._now = now
        self.refresh()

    def time(self) -> dt.datetime:
        """Now, or the time of the rehearsal."""
        conference = self.document.conference if self.document is not None else None
        if conference is None or not self.rehearse.isChecked():
            return self._now()
        chosen = self.moment.dateTime()
        date, clock = chosen.date(), chosen.time()
        local = dt.date(date.year(), date.month(), date.day()), dt.time(clock.hour(), clock.minute())
        return moment_of(local_minute(*local, conference.zone), conference.zone)

    def _rehearse(self, on: bool) -> None:
        self.moment.setVisible(on)
        self.refresh()

    # What is shown

    def refresh(self) -> None:
        """Shows how it stands."""
        document = self.document
        if document is None or not self.isVisible():
            return
        conference, now = document.conference, minute_of(self.time())
        calendar = ConferenceCalendar(conference)
        self.state = state = state_of(conference, now)
        local = calendar.local(now)
        self.clock.setText(f"{local:%H:%M}")
        self.date.setText(f"{long_day(local.date())}\n{conference.title}")
        self.empty.setText(self._empty_words(calendar, state))
        self.empty.setVisible(not state.rooms)
        self._show_waiting(calendar, state)
        self._show_rooms(calendar, state)
        self.late.show_state(state)

    @staticmethod
    def _empty_words(calendar: ConferenceCalendar, state: DayState) -> str:
        if not calendar.days or state.now >= calendar.days[-1].hours[1]:
            return tr("The conference is over. Tick Rehearse to look at another time.")
        if state.day is None:
            first = calendar.local(calendar.days[0].hours[0])
            return tr("The conference begins on {day}. Tick Rehearse to try the day before.", day=long_day(first.date()))
        return tr("Nothing takes place on this day.")

    def _show_waiting(self, calendar: ConferenceCalendar, state: DayState) -> None:
        """What cannot wait, the next two."""
        lines: list[str] = []
        for one in state.obligations[:2]:
            left = tr("{time}, in {minutes} min: {what}", time=calendar.clock(one.minute), minutes=one.minute - state.now, what=one.words)
            lines.append(f"{left} – {tr('{minutes} minutes late as it stands', minutes=one.late)}" if one.late else left)
        self.waiting.setText("      ".join(lines))
        self.waiting.setVisible(bool(lines))
        late = any(one.late for one in state.obligations[:2])
        colours = style.colours()
        ground = colours.must_soft if late else colours.accent_soft
        self.waiting.setStyleSheet(f"background: {ground}; color: {colours.ink}; padding: 9px 14px; border-radius: 6px;")

    def _show_rooms(self, calendar: ConferenceCalendar, state: DayState) -> None:
        columns, rows = self._shape()
        size = columns * rows
        rooms = self._rooms(state)
        last = max(0, (len(rooms) - 1) // size)
        self.page = min(self.page, last)
        self.pages.setVisible(last > 0)
        self.pages.setText(tr("Rooms {page} of {pages}  ▸", page=self.page + 1, pages=last + 1))
        shown = rooms[self.page * size : (self.page + 1) * size]
        if shown and self.chosen_room not in {one.room.id for one in shown}:
            self.chosen_room = next((one.room.id for one in shown if one.now is not None), shown[0].room.id)
        while len(self.cards) < len(shown):
            card = RoomCard()
            card.chosen.connect(self._choose)
            card.arrived.connect(self._arrive)
            self.cards.append(card)
        for number, card in enumerate(self.cards):
            # First into the grid: a card without a parent would be a window.
            self._grid.addWidget(card, number // columns, number % columns)
            card.setVisible(number < len(shown))
            if number < len(shown):
                is_chosen = shown[number].room.id == self.chosen_room
                card.show_state(calendar, shown[number], state.now, is_chosen=is_chosen, most=MANY if len(shown) <= columns else FEW)
        self.later.setText(self._later_words(calendar, state))
        self.later.setVisible(bool(self.later.text()))

    @staticmethod
    def _rooms(state: DayState) -> list[RoomState]:
        """The rooms in which something goes on or begins soon; where there is none, all of the day."""
        return [one for one in state.rooms if is_active(one, state.now)] or list(state.rooms)

    def _later_words(self, calendar: ConferenceCalendar, state: DayState) -> str:
        """What begins later in the other rooms, the next first."""
        shown = {one.room.id for one in self._rooms(state)}
        later = sorted((one for one in state.rooms if one.room.id not in shown and one.next is not None), key=_begins)
        words = [
            tr("{time} {room}: {session}", time=calendar.clock(one.next.expected.span[0]), room=one.room.name,
               session=one.next.session.number or one.next.session.label)
            for one in later if one.next is not None
        ]  # fmt: skip
        return self.later.fontMetrics().elidedText("   ·   ".join(words), Qt.TextElideMode.ElideRight, 2 * max(400, self.width() - 80))

    def _shape(self) -> tuple[int, int]:
        """Columns and rows of cards that fit."""
        width = self.width() * (2 / 3 if self.late.isVisible() else 1)
        return max(1, int(width) // CARD_WIDTH), max(1, (self.height() - 220) // CARD_HEIGHT)

    # What is done

    def _choose(self, room: str) -> None:
        self.chosen_room = room
        self.refresh()

    def _arrive(self, person: str, is_there: bool) -> None:
        document = self.document
        if document is None:
            return
        who, time = PersonId(person), self.time()
        change = (lambda: with_arrival(document.conference, who, time)) if is_there else (lambda: without_arrival(document.conference, who))
        new = attempt(self, change)
        if new is not None:
            document.apply(tr("Somebody has arrived") if is_there else tr("Somebody is not there after all"), new)

    def delay(self, minutes: int) -> None:
        """What goes on in the chosen room ends so many minutes later, or less late."""
        document, state = self.document, self.state
        session = running(state, self.chosen_room) if state is not None else None
        if document is None or session is None:
            return
        new = with_delay(document.conference, session, delay_of(document.conference, session) + minutes)
        document.apply(tr("“{session}” runs late", session=document.conference.session[session].label), new)

    def _turn(self, by: int) -> None:
        columns, rows = self._shape()
        pages = 1 if self.state is None else max(1, -(-len(self._rooms(self.state)) // (columns * rows)))
        self.page = (self.page + by) % pages
        self.refresh()

    def _walk(self, by: int) -> None:
        rooms: list[str] = [one.room.id for one in self._rooms(self.state)] if self.state is not None else []
        if self.chosen_room in rooms:
            columns, rows = self._shape()
            at = (rooms.index(self.chosen_room) + by) % len(rooms)
            self.chosen_room, self.page = rooms[at], at // (columns * rows)
            self.refresh()

    def _fill_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._shape()[0]
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Plus: lambda: self.delay(STEP), Qt.Key.Key_Minus: lambda: self.delay(-STEP),
            Qt.Key.Key_Left: lambda: self._walk(-1), Qt.Key.Key_Right: lambda: self._walk(1),
            Qt.Key.Key_Up: lambda: self._walk(-columns), Qt.Key.Key_Down: lambda: self._walk(columns),
            Qt.Key.Key_PageDown: lambda: self._turn(1), Qt.Key.Key_PageUp: lambda: self._turn(-1),
            Qt.Key.Key_Return: self.late.take, Qt.Key.Key_Enter: self.late.take, Qt.Key.Key_Escape: self.close,
        }  # fmt: skip
        act = acts.get(event.key())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.end()
        super().closeEvent(event)
        self.closed.emit()

    def end(self) -> None:
        """Ends the search and the clock."""
        self._timer.stop()
        self.late.end()


def _begins(room: RoomState) -> int:
    return room.next.expected.span[0] if room.next is not None else 0
