"""The timetable that is worked on: choose, drag, nudge and fix sessions by mouse and keys."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QGridLayout, QToolTip, QWidget

from scheduler.calendar import ConferenceCalendar, minute_of, moment_of
from scheduler.edits import move_session, pin_room, pin_time, place_session, unpin, unschedule
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.rule import Level
from scheduler.model.session import Kind
from scheduler.model.timetable import Placement
from ui.desktop import style
from ui.desktop.document import Document
from ui.desktop.messages import attempt
from ui.desktop.timetable.advice import Advice
from ui.desktop.timetable.dragging import Dragging
from ui.desktop.timetable.geometry import BANDS, Grid, cards_of, grid_of
from ui.desktop.timetable.headers import RoomHeader, TimeColumn
from ui.desktop.timetable.items import CardItem, Ground

MIME = "application/x-hofburg-session"
MOVES = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}


class TimetableView(QGraphicsView):
    """One day of the timetable. Arrow keys move the chosen session, Page keys choose another one."""

    chosen_changed = Signal(str)
    refused = Signal(str)
    """Why a drop was not done."""

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.day, self.step = 0, 15
        self.hidden_kinds: frozenset[Kind] = frozenset()
        self.grid: Grid | None = None
        self.chosen: SessionId | None = None
        self.cards: dict[SessionId, list[CardItem]] = {}
        self._pressed: QPoint | None = None
        self._drag: Dragging | None = None
        self.advice = Advice()
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setAcceptDrops(True)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAccessibleName("Timetable")
        self.setAccessibleDescription("Arrow keys move the chosen session, Page up and Page down choose another, T and R fix time and room")

    @property
    def selection(self) -> tuple[SessionId, ...]:
        """The chosen sessions."""
        return () if self.chosen is None else (self.chosen,)

    def refresh(self) -> None:
        """Draws the day anew."""
        if self.document is None or not self.document.conference.days:
            self._scene.clear()
            self.cards, self.grid = {}, None
            return
        conference = self.document.conference
        self.advice.prepare(conference)
        self.day = min(self.day, len(conference.days) - 1)
        self.grid = grid_of(conference, self.day, self.step, self.viewport().width() - 2)
        marks = self._marks()
        self._scene.clear()
        self._scene.setSceneRect(0, 0, self.grid.width, self.grid.height)
        cards = [card for card in cards_of(conference, self.day, self.grid) if card.kind not in self.hidden_kinds]
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
        if self._pressed is None or self.chosen is None or self.document is None or self.grid is None:
            return
        point = event.position().toPoint()
        way = point - self._pressed
        if self._drag is None and way.manhattanLength() < QApplication.startDragDistance():
            return
        if self._drag is None:
            self._drag = Dragging(self.document, self.advice, self._scene, self.grid, (self.chosen,))
        for item in self.cards.get(self.chosen, []):
            item.setPos(item.card.x + (0 if item.card.is_band else way.x()), item.card.y + way.y())
            item.setZValue(9)
            item.setOpacity(0.85)
        self._hover(self._dragged_to(self._drag, self._pressed, point), event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, pressed = self._drag, self._pressed
        self._pressed = None
        if drag is None or pressed is None:
            return
        placement = self._dragged_to(drag, pressed, event.position().toPoint())
        self._drop(placement, event.modifiers(), event.globalPosition().toPoint(), "Move")
        self.refresh()

    def _dragged_to(self, drag: Dragging, pressed: QPoint, point: QPoint) -> Placement | None:
        """Where the dragged card would stand with the pointer there."""
        if self.grid is None or drag.session not in self.cards:
            return None
        before, after = self.mapToScene(pressed), self.mapToScene(point)
        columns = self.grid.column_at(after.x()) - self.grid.column_at(before.x())
        start = self.cards[drag.session][0].card.start
        minutes = round((after.y() - before.y()) / self.grid.scale)
        # Who moves a session to another room only must not lose a start that lies between two lines.
        moved = start if abs(minutes) < self.step / 2 else self.grid.minute_at(self.grid.y_of(start + minutes))
        return drag.placement(self._rooms_beside(drag.session, columns), moved)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) and self.document is not None and self.grid is not None:
            session = SessionId(bytes(event.mimeData().data(MIME).data()).decode())
            self._drag = Dragging(self.document, self.advice, self._scene, self.grid, (session,))
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            point = event.position().toPoint()
            self._hover(self._dropped_at(point), self.viewport().mapToGlobal(point))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        # The scene never hears of these drags, so it need not hear of their end.
        self._end_drag()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        point, drag = event.position().toPoint(), self._drag
        if drag is not None:
            self._drop(self._dropped_at(point), event.modifiers(), self.viewport().mapToGlobal(point), "Place")
            self.choose(drag.session)
        event.acceptProposedAction()

    def _dropped_at(self, point: QPoint) -> Placement | None:
        """Where a session of the tray would stand with the pointer there."""
        if self._drag is None or self.document is None or self.grid is None:
            return None
        where, asked = self.mapToScene(point), self.document.conference.session[self._drag.session]
        rooms = asked.served_in or (self.grid.rooms[self.grid.column_at(where.x())].id,)
        return self._drag.placement(rooms if asked.rooms_needed else (), self.grid.minute_at(where.y()))

    def _hover(self, placement: Placement | None, where: QPoint) -> None:
        """Says under the pointer where the session would stand, or why it cannot."""
        if self._drag is None or placement is None:
            QToolTip.hideText()
            return
        reason = self._drag.why_not([placement])
        QToolTip.showText(where, f"Not here: {reason}" if reason else self._drag.words(placement), self)

    def _drop(self, placement: Placement | None, keys: Qt.KeyboardModifier, where: QPoint, verb: str) -> None:
        """Places what was dragged, unless that breaks a must; with Alt it is placed all the same, and the conflict shows."""
        drag, document = self._drag, self.document
        self._end_drag()
        if drag is None or document is None or placement is None or placement == document.conference.timetable.by_session.get(drag.session):
            return
        reason = "" if keys & Qt.KeyboardModifier.AltModifier else drag.why_not([placement])
        label = document.conference.session[drag.session].label
        if reason:
            self.refused.emit(f"“{label}” stays: {reason} Hold Alt while dropping to place it all the same.")
            QToolTip.showText(where, f"Not here: {reason}", self)
            return
        conference = document.conference
        self._apply(f"{verb} “{label}”", lambda: place_session(conference, placement))

    def _end_drag(self) -> None:
        if self._drag is not None:
            self._drag.end()
            self._drag = None
        QToolTip.hideText()

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

    def _rooms_beside(self, session: SessionId, columns: int) -> tuple[RoomId, ...]:
        """The session's rooms, so many columns further; a session in several rooms, or in none that is shown, keeps its own."""
        assert self.document is not None
        assert self.grid is not None
        conference = self.document.conference
        rooms = conference.timetable.by_session[session].rooms
        shown = [room.id for room in self.grid.rooms]
        if columns and len(rooms) == 1 and rooms[0] in shown and conference.session[session].kind not in BANDS:
            return (shown[max(0, min(len(shown) - 1, shown.index(rooms[0]) + columns))],)
        return rooms

    def _move(self, session: SessionId, columns: int, start: int) -> None:
        """Moves a session by columns and to a start, as one step, whatever that breaks: the conflicts say it at once."""
        if self.document is None or self.grid is None:
            return
        conference = self.document.conference
        placement, rooms = conference.timetable.by_session[session], self._rooms_beside(session, columns)
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
