"""The timetable that is worked on: choose, drag, nudge and fix sessions by mouse and keys."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QGridLayout, QWidget

from scheduler.calendar import ConferenceCalendar, minute_of, moment_of
from scheduler.edits import move_session, pin_room, pin_time, place_session, unpin, unschedule
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.rule import Level
from scheduler.model.timetable import Placement
from ui.desktop import style
from ui.desktop.document import Document
from ui.desktop.messages import attempt
from ui.desktop.timetable.geometry import BANDS, Grid, cards_of, grid_of
from ui.desktop.timetable.headers import RoomHeader, TimeColumn
from ui.desktop.timetable.items import CardItem, Ground

MIME = "application/x-hofburg-session"
MOVES = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}


class TimetableView(QGraphicsView):
    """One day of the timetable. Arrow keys move the chosen session, Page keys choose another one."""

    chosen_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.day, self.step = 0, 15
        self.grid: Grid | None = None
        self.chosen: SessionId | None = None
        self.cards: dict[SessionId, list[CardItem]] = {}
        self._pressed: QPoint | None = None
        self._dragged: SessionId | None = None
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setAcceptDrops(True)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAccessibleName("Timetable")
        self.setAccessibleDescription("Arrow keys move the chosen session, Page up and Page down choose another, T and R fix time and room")

    def refresh(self) -> None:
        """Draws the day anew."""
        if self.document is None or not self.document.conference.days:
            self._scene.clear()
            self.cards, self.grid = {}, None
            return
        conference = self.document.conference
        self.day = min(self.day, len(conference.days) - 1)
        self.grid = grid_of(conference, self.day, self.step, self.viewport().width() - 2)
        marks = self._marks()
        self._scene.clear()
        self._scene.setSceneRect(0, 0, self.grid.width, self.grid.height)
        cards = cards_of(conference, self.day, self.grid)
        self._scene.addItem(Ground(self.grid, [(card.y, card.height) for card in cards if card.closes]))
        self.cards = {}
        for card in cards:
            item = CardItem(card, marks.get(card.session))
            item.chosen = card.session == self.chosen
            self.cards.setdefault(card.session, []).append(item)
            self._scene.addItem(item)

    def _marks(self) -> dict[SessionId, Level]:
        assert self.document is not None
        broken = [v for v in self.document.violations if v.level is Level.MUST and not v.accepted]
        return {SessionId(subject): v.level for v in broken for subject in v.subjects}

    def choose(self, session: SessionId | None, *, scroll: bool = False) -> None:
        """Chooses a session, and with `scroll` brings it into sight."""
        self.chosen = session
        for name, items in self.cards.items():
            for item in items:
                item.chosen = name == session
                item.update()
        if scroll and session is not None and session in self.cards:
            self.ensureVisible(self.cards[session][0], 40, 40)
        self.chosen_changed.emit(session or "")

    def session_at(self, point: QPoint) -> SessionId | None:
        """The session under a point of the viewport."""
        return next((item.card.session for item in self.items(point) if isinstance(item, CardItem)), None)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self.setFocus()
            self.choose(self.session_at(self._pressed))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.chosen is None:
            return
        way = event.position().toPoint() - self._pressed
        if self._dragged is None and way.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = self.chosen
        for item in self.cards.get(self.chosen, []):
            item.setPos(item.card.x + (0 if item.card.is_band else way.x()), item.card.y + way.y())
            item.setZValue(9)
            item.setOpacity(0.85)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, pressed = self._dragged, self._pressed
        self._dragged = self._pressed = None
        if dragged is None or pressed is None or self.grid is None:
            return
        before, after = self.mapToScene(pressed), self.mapToScene(event.position().toPoint())
        columns = self.grid.column_at(after.x()) - self.grid.column_at(before.x())
        start = self.cards[dragged][0].card.start
        minutes = round((after.y() - before.y()) / self.grid.scale)
        # Who moves a session to another room only must not lose a start that lies between two lines.
        moved = start if abs(minutes) < self.step / 2 else self.grid.minute_at(self.grid.y_of(start + minutes))
        self._move(dragged, columns, moved)
        self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        session = SessionId(bytes(event.mimeData().data(MIME).data()).decode())
        self.place_at(session, self.mapToScene(event.position().toPoint()))
        event.acceptProposedAction()

    def place_at(self, session: SessionId, point: QPointF) -> None:
        """Places a session of the tray at a point of the timetable."""
        if self.document is None or self.grid is None:
            return
        conference = self.document.conference
        asked = conference.session[session]
        rooms = asked.served_in or (self.grid.rooms[self.grid.column_at(point.x())].id,)
        start = moment_of(self.grid.minute_at(point.y()), conference.zone)
        placement = Placement(session=session, start=start, duration=asked.duration, rooms=rooms if asked.rooms_needed else ())
        self._apply(f"Place “{asked.label}”", lambda: place_session(conference, placement))
        self.choose(session)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._choose_next(1 if key is Qt.Key.Key_PageDown else -1)
        elif self.chosen is None or self.document is None or self.chosen not in self.cards:
            super().keyPressEvent(event)
        elif key in MOVES:
            columns, steps = MOVES[key]
            self._move(self.chosen, columns, self.cards[self.chosen][0].card.start + steps * self.step)
        elif key is Qt.Key.Key_T:
            self.fix_time()
        elif key is Qt.Key.Key_R:
            self.fix_room()
        elif key is Qt.Key.Key_Delete:
            self.take_out()
        else:
            super().keyPressEvent(event)

    def _choose_next(self, way: int) -> None:
        names = list(self.cards)
        if names:
            index = names.index(self.chosen) + way if self.chosen is not None and self.chosen in self.cards else 0
            self.choose(names[index % len(names)], scroll=True)

    def fix_time(self) -> None:
        """Fixes the time of the chosen session, or frees it."""
        self._fix("time")

    def fix_room(self) -> None:
        """Fixes the room of the chosen session, or frees it."""
        self._fix("room")

    def _fix(self, what: str) -> None:
        if self.document is None or self.chosen is None:
            return
        conference, chosen = self.document.conference, self.chosen
        session = conference.session[chosen]
        is_fixed = bool(session.pinned_start) if what == "time" else bool(session.pinned_rooms)
        name = f"{'Free' if is_fixed else 'Fix'} the {what} of “{session.label}”"
        pin = pin_time if what == "time" else pin_room
        free = {"time": what == "time", "room": what == "room"}
        self._apply(name, lambda: unpin(conference, chosen, **free) if is_fixed else pin(conference, chosen))

    def take_out(self) -> None:
        """Takes the chosen session out of the timetable."""
        if self.document is not None and self.chosen is not None and self.chosen in self.document.conference.timetable.by_session:
            conference, chosen = self.document.conference, self.chosen
            self._apply(f"Take out “{conference.session[chosen].label}”", lambda: unschedule(conference, chosen))

    def _move(self, session: SessionId, columns: int, start: int) -> None:
        """Moves a session by columns and to a start, as one step; a session in several rooms keeps them all."""
        if self.document is None or self.grid is None:
            return
        conference = self.document.conference
        placement = conference.timetable.by_session[session]
        rooms = placement.rooms
        shown = [room.id for room in self.grid.rooms]
        if columns and len(rooms) == 1 and rooms[0] in shown and conference.session[session].kind not in BANDS:
            rooms = (shown[max(0, min(len(shown) - 1, shown.index(rooms[0]) + columns))],)
        if start == minute_of(placement.start) and rooms == placement.rooms:
            return
        moment, label = moment_of(start, conference.zone), conference.session[session].label
        self._apply(f"Move “{label}”", lambda: move_session(conference, session, start=moment, rooms=rooms))

    def _apply(self, name: str, edit: Callable[[], Conference]) -> None:
        assert self.document is not None
        new = attempt(self, edit)
        if new is not None:
            self.document.apply(name, new)


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
        self.rooms.grid = self.times.grid = self.view.grid
        self.times.calendar = ConferenceCalendar(document.conference) if document else None
        self._scrolled()

    def day_of(self, session: SessionId) -> int | None:
        """The day on which a session stands."""
        conference: Conference | None = self.view.document.conference if self.view.document else None
        placement = conference.timetable.by_session.get(session) if conference else None
        return ConferenceCalendar(conference).day_of(minute_of(placement.start)) if conference and placement else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def _scrolled(self) -> None:
        self.rooms.offset = self.view.horizontalScrollBar().value()
        self.times.offset = self.view.verticalScrollBar().value()
        self.rooms.update()
        self.times.update()
