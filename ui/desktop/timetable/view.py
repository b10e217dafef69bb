"""The timetable that is worked on: sessions as cards on a grid of rooms and times."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QMenu, QToolTip

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.rule import Level
from scheduler.model.session import Kind
from scheduler.model.timetable import Placement
from ui.desktop import style
from ui.desktop.document import Document
from ui.desktop.language import tr
from ui.desktop.solving.proposal import Proposal
from ui.desktop.timetable import accessible, acts, options
from ui.desktop.timetable.advice import Advice
from ui.desktop.timetable.cards import Card, cards_of
from ui.desktop.timetable.chosen import Cell, Chosen
from ui.desktop.timetable.dragging import Dragging
from ui.desktop.timetable.geometry import Grid, grid_of
from ui.desktop.timetable.hands import Hands
from ui.desktop.timetable.items import CardItem, Ghost, Ground
from ui.desktop.timetable.looks import Looks, Mark, looks_of
from ui.desktop.timetable.mouse import Mouse
from ui.desktop.timetable.options import GridOptions
from ui.desktop.timetable.past import Past

MIME = "application/x-hofburg-session"
MOVES = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
NEAR = 24
"""Pixels from the edge at which a drag scrolls."""


class TimetableView(QGraphicsView):
    """Draws the timetable and passes on what mouse and keys ask for.

    Arrow keys move the chosen sessions, or the focused cell where none is chosen; Page keys choose another session.
    """

    chosen_changed = Signal(str)
    """The one chosen session, or nothing when none or several are."""
    opened = Signal(str)
    """A session whose fields the planner wants to see."""
    refused = Signal(str)
    """Why something was not done."""

    def __init__(self) -> None:
        super().__init__()
        self.day, self.options = 0, options.load()
        self.looks: Looks | None = None
        self.past = Past(self.refresh, self)
        self.proposal: Proposal | None = None
        """Another timetable that is shown in place of the working one or beside it; meanwhile nothing can be moved."""
        self.hidden_kinds: frozenset[Kind] = frozenset()
        self.grid: Grid | None = None
        self.cards: dict[SessionId, list[CardItem]] = {}
        self.advice = Advice()
        self.chosen_ones = Chosen(self)
        self.hands = Hands(self.chosen_ones, self)
        self._mouse = Mouse(self)
        self._drag: Dragging | None = None
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAccessibleName(tr("Timetable"))
        self.setAccessibleDescription(tr("Arrow keys move the chosen sessions, Page up and Page down choose another one."))
        self.acts, self.menu = acts.make_actions(self), QMenu(self)
        self.addActions(self.acts)
        self.menu.addActions(self.acts)
        self.hands.refused.connect(self.refused)
        self.chosen_ones.changed.connect(self._show_chosen)
        acts.show_state(self.acts, 0)

    @property
    def document(self) -> Document | None:
        """The open document."""
        return self.hands.document

    @document.setter
    def document(self, document: Document | None) -> None:
        self.hands.document = document

    @property
    def chosen(self) -> SessionId | None:
        """The session that was chosen last."""
        return self.chosen_ones.main

    @property
    def selection(self) -> tuple[SessionId, ...]:
        """All chosen sessions."""
        return self.chosen_ones.sessions

    @property
    def step(self) -> int:
        """Minutes of the finest line."""
        return self.options.step

    # Drawing

    def show_options(self, changed: GridOptions) -> None:
        """Shows the timetable in another way, and keeps it for the next start."""
        self.options = changed
        options.save(changed)

    def refresh(self) -> None:
        """Draws the day anew."""
        self._scene.clear()
        self.cards = {}
        if self.document is None or not self.document.conference.days:
            self.grid = None
            return
        conference = self.document.conference
        self.advice.prepare(conference)
        self.day = min(self.day, len(conference.days) - 1)
        self.past.follow(conference)
        self.looks = looks_of(conference, self.options.colour, self.past.publication)
        port = self.viewport()
        self.grid = grid_of(conference, self.day, self.options, port.width() - 2, port.height() - 2)
        self.hands.rooms, self.hands.step = tuple(room.id for room in self.grid.rooms), self.step
        proposal = self.proposal
        marks = self._marks() if proposal is None else {}
        self._scene.setSceneRect(0, 0, self.grid.width, self.grid.height)
        cards = self._cards(proposal.shown if proposal is not None else conference)
        closed = [(card.y, card.height) for card in cards if card.closes]
        self._scene.addItem(Ground(self.grid, closed, [day.date for day in conference.days]))
        for card in cards:
            item = CardItem(card, marks.get(card.session))
            item.chosen = card.session in self.selection
            self.cards.setdefault(card.session, []).append(item)
            self._scene.addItem(item)
        if proposal is not None:
            differing = self._differing
            for card in self._cards(proposal.beside):
                if card.session in differing:
                    self._scene.addItem(Ghost(card))

    def _cards(self, conference: Conference) -> list[Card]:
        assert self.grid is not None
        assert self.looks is not None
        cards = [card for card in cards_of(conference, self.grid, self.looks) if card.kind not in self.hidden_kinds]
        if self.proposal is None or conference is not self.proposal.after:
            return cards
        differing, word = self._differing, self.looks.words(Mark.PROPOSED)
        return [
            replace(card, marks=(Mark.PROPOSED, *card.marks), words=f"{card.words} · {word}") if card.session in differing else card
            for card in cards
        ]

    @property
    def _differing(self) -> frozenset[SessionId]:
        return frozenset() if self.proposal is None else frozenset(one.session for one in self.proposal.differences)

    def hold(self, held: bool) -> None:
        """Lets nothing be moved while a proposal is shown."""
        self.hands.is_held = held
        acts.show_state(self.acts, 0 if held else len(self.selection))

    def _marks(self) -> dict[SessionId, Level]:
        assert self.document is not None
        broken = [v for v in self.document.violations if v.level is Level.MUST and not v.accepted]
        return {SessionId(subject): v.level for v in broken for subject in v.subjects}

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: ARG002
        """The cell with the focus, where the keys act when no session is chosen."""
        box = self._cell_box()
        if box is not None and self.hasFocus() and not self.hands.placed():
            painter.setPen(QPen(QColor(style.colours().accent), 2))
            painter.drawRect(box)

    def _cell_box(self) -> QRectF | None:
        cell, grid = self.chosen_ones.cell, self.grid
        if cell is None or grid is None:
            return None
        top = grid.y_of(cell.minute)
        return QRectF(cell.column * grid.column, top, grid.column, max(8.0, grid.y_of(cell.minute + self.step) - top))

    # Choosing

    def choose(self, session: SessionId | None, *, scroll: bool = False) -> None:
        """Chooses one session, or none, and with `scroll` brings it into sight."""
        self.chosen_ones.set(() if session is None else (session,))
        if scroll and session is not None and session in self.cards:
            self.ensureVisible(self.cards[session][0], 40, 40)

    def choose_all(self) -> None:
        """Chooses every session in sight."""
        self.chosen_ones.set(self.cards)

    def _show_chosen(self) -> None:
        for name, items in self.cards.items():
            for item in items:
                item.chosen = name in self.selection
                item.update()
        self.viewport().update()
        acts.show_state(self.acts, len(self.selection))
        accessible.announce(self, self.chosen)
        self.chosen_changed.emit(self.selection[0] if len(self.selection) == 1 else "")

    def sessions_at(self, point: QPoint) -> list[SessionId]:
        """The sessions under a point of the viewport, the uppermost first."""
        return [item.card.session for item in self.items(point) if isinstance(item, CardItem)]

    def session_at(self, point: QPoint) -> SessionId | None:
        """The uppermost session under a point of the viewport."""
        return next(iter(self.sessions_at(point)), None)

    def words_of(self, session: SessionId) -> str:
        """Where a session stands and how it is marked, for those who do not see the grid."""
        item = self.cards[session][0]
        conflict = tr("in conflict") if item.mark is Level.MUST else ""
        return ", ".join(part for part in (item.card.words, conflict) if part)

    def open_chosen(self) -> None:
        """Asks for the fields of the chosen session."""
        if self.chosen is not None:
            self.opened.emit(self.chosen)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.session_at(event.position().toPoint()) is not None:
            self.open_chosen()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The acts, about what is under the pointer or, by the key, about what is chosen."""
        session = self.session_at(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Mouse and session is not None and session not in self.selection:
            self.choose(session)
        self.menu.popup(event.globalPos())

    # A drag, of cards or from the tray

    def begin_drag(self, sessions: Sequence[SessionId], *, shaded: bool = True) -> Dragging:
        """Begins to drag sessions; every place of the first one is shaded."""
        assert self.document is not None
        assert self.grid is not None
        self._drag = Dragging(self.document, self.advice, self._scene, self.grid, sessions, shaded=shaded)
        return self._drag

    def hover(self, drag: Dragging, placements: Sequence[Placement], where: QPoint) -> None:
        """Says under the pointer where the first session would stand, or why it cannot."""
        if not placements:
            QToolTip.hideText()
            return
        reason = drag.why_not(placements)
        QToolTip.showText(where, tr("Not here: {reason}", reason=reason) if reason else drag.words(placements[0]), self)

    def refuse(self, what: str, reason: str, where: QPoint) -> None:
        """Says why a drop was not done."""
        self.refused.emit(tr("{what} stays: {reason} Hold Alt while dropping to place it all the same.", what=what, reason=reason))
        QToolTip.showText(where, tr("Not here: {reason}", reason=reason), self)

    def end_drag(self) -> None:
        """Takes away what a drag has drawn."""
        if self._drag is not None:
            self._drag.end()
            self._drag = None
        QToolTip.hideText()

    def minutes_between(self, start: int, before: float, after: float) -> int:
        """By how many minutes what starts there moves between two heights of the scene.

        Who moves a session to another room only must not lose a start that lies between two lines.
        """
        assert self.grid is not None
        where = self.grid.y_of(start) + after - before
        return 0 if abs(after - before) < self.grid.scale * self.step / 2 else self.grid.minute_at(where) - start

    def scroll_towards(self, point: QPoint) -> None:
        """Scrolls while something is dragged near an edge."""
        port = self.viewport()
        across, down = (self.horizontalScrollBar(), point.x(), port.width()), (self.verticalScrollBar(), point.y(), port.height())
        for bar, at, size in (across, down):
            way = -NEAR if at < NEAR else NEAR if at > size - NEAR else 0
            if way:
                bar.setValue(bar.value() + way)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) and self.document is not None and self.grid is not None and not self.hands.refuses():
            self.begin_drag([SessionId(bytes(event.mimeData().data(MIME).data()).decode())])
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME) and self._drag is not None:
            point = event.position().toPoint()
            self.hover(self._drag, self._dropped_at(self._drag, point), self.viewport().mapToGlobal(point))
            self.scroll_towards(point)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        # The scene never hears of these drags, so it need not hear of their end.
        self.end_drag()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        point, drag = event.position().toPoint(), self._drag
        if drag is None:
            return
        placements = self._dropped_at(drag, point)
        reason = "" if event.modifiers() & Qt.KeyboardModifier.AltModifier else drag.why_not(placements)
        what, where = self.hands.named(drag.sessions), self.viewport().mapToGlobal(point)
        self.end_drag()
        if not placements or reason:
            self.refuse(what, reason or tr("That is no place of the timetable."), where)
        else:
            self.hands.place(tr("Place {what}", what=what), placements)
            self.choose(drag.session)
        event.acceptProposedAction()

    def _dropped_at(self, drag: Dragging, point: QPoint) -> list[Placement]:
        """Where a session of the tray would stand with the pointer there; none beside the grid."""
        where = self.mapToScene(point)
        if self.document is None or self.grid is None or not self.sceneRect().contains(where):
            return []
        asked = self.document.conference.session[drag.session]
        rooms = asked.served_in or (self.grid.rooms[self.grid.column_at(where.x())].id,)
        return [drag.placement(rooms if asked.rooms_needed else (), self.grid.minute_at(where.y()))]

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._choose_next(1 if key is Qt.Key.Key_PageDown else -1, further=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key is Qt.Key.Key_Escape and self._mouse.is_pressed:
            self._mouse.cancel()
        elif key is Qt.Key.Key_Escape:
            self.choose(None)
        elif key in MOVES and plain and self.document is not None:
            columns, steps = MOVES[key]
            if self.hands.placed():
                self.hands.nudge(columns, steps)
            else:
                self._move_cell(columns, steps)
        else:
            super().keyPressEvent(event)

    def _move_cell(self, columns: int, steps: int) -> None:
        grid = self.grid
        if grid is None or not grid.rooms:
            return
        cell = self.chosen_ones.cell or Cell(grid.first, 0)
        minute = grid.beside(cell.minute, steps) if steps else cell.minute
        self.chosen_ones.focus(Cell(minute, max(0, min(len(grid.rooms) - 1, cell.column + columns))))
        box = self._cell_box()
        if box is not None:
            self.ensureVisible(box, 10, 10)

    def _choose_next(self, way: int, *, further: bool) -> None:
        names = list(self.cards)
        if not names:
            return
        chosen = self.chosen
        following = names[(names.index(chosen) + way) % len(names) if chosen is not None and chosen in self.cards else 0]
        if further:
            self.chosen_ones.add([following])
        else:
            self.choose(following)
        self.ensureVisible(self.cards[following][0], 40, 40)
