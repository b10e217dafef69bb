"""Gestures of the mouse on the grid: choose, choose by a frame, move, resize, swap, copy."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand, QToolTip

from scheduler.arranging import resized, shifted, swapped
from scheduler.calendar import minute_of
from scheduler.model.ids import SessionId
from scheduler.model.timetable import Placement
from ui.desktop.language import tr
from ui.desktop.timetable.chosen import Cell
from ui.desktop.timetable.dragging import Dragging

if TYPE_CHECKING:
    from ui.desktop.timetable.view import TimetableView

EDGE = 5
"""Pixels at the lower edge of a card at which it is resized."""

ALT, CONTROL, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass
class Press:
    """Where the button went down, and on what."""

    at: QPoint
    session: SessionId | None
    keys: Qt.KeyboardModifier
    resizes: bool
    drag: Dragging | None = None
    frame: QRubberBand | None = None


class Mouse:
    """One press at a time, from the button's going down to its release."""

    def __init__(self, view: "TimetableView") -> None:
        self._view = view
        self._press: Press | None = None

    @property
    def is_pressed(self) -> bool:
        """Whether the button is down."""
        return self._press is not None

    def press(self, event: QMouseEvent) -> None:
        """Chooses what is pressed; on the ground the focus goes to the cell."""
        view, point = self._view, event.position().toPoint()
        session, keys = view.session_at(point), event.modifiers()
        self._press = Press(point, session, keys, session is not None and self.is_at_edge(point))
        view.setFocus()
        if session is None:
            view.chosen_ones.cell = self._cell_at(point)
            if not keys & CONTROL:
                view.choose(None)
        elif keys & SHIFT:
            view.chosen_ones.add([session])
        elif session not in view.selection and not keys & CONTROL:
            view.choose(session)

    def is_at_edge(self, point: QPoint) -> bool:
        """Whether a card's lower edge, which resizes it, is there."""
        view, session = self._view, self._view.session_at(point)
        if session is None:
            return False
        bottom = min(view.mapFromScene(0, item.card.y + item.card.height).y() for item in view.cards[session])
        return 0 <= bottom - point.y() <= EDGE

    def move(self, event: QMouseEvent) -> None:
        """Moves or resizes what was pressed, or draws a frame over the ground."""
        view, press, point = self._view, self._press, event.position().toPoint()
        if press is None:
            view.viewport().setCursor(Qt.CursorShape.SizeVerCursor if self.is_at_edge(point) else Qt.CursorShape.ArrowCursor)
            return
        if view.document is None or view.grid is None:
            return
        if press.drag is None and press.frame is None and (point - press.at).manhattanLength() < QApplication.startDragDistance():
            return
        if press.session is None:
            self._stretch(press, point)
            return
        if press.drag is None and view.hands.refuses():
            self._press = None
            return
        if press.drag is None:
            press.drag = view.begin_drag(self._dragged(press.session), shaded=not press.resizes)
        self._follow(press, point)
        view.hover(press.drag, self._wanted(press, point, event.modifiers()), event.globalPosition().toPoint())
        view.scroll_towards(point)

    def release(self, event: QMouseEvent) -> None:
        """Drops what was dragged: with Ctrl a copy, with Shift the two change places, with Alt whatever that breaks."""
        view, press, point = self._view, self._press, event.position().toPoint()
        self._press = None
        if press is None:
            return
        if press.frame is not None:
            self._choose_in(press)
        elif press.drag is not None:
            placements = self._wanted(press, point, event.modifiers())
            view.end_drag()
            self._drop(press, placements, event)
            view.refresh()
        elif press.session is not None and press.keys & CONTROL:
            view.chosen_ones.toggle(press.session)
        elif press.session is not None and not press.keys & SHIFT:
            view.choose(press.session)

    def cancel(self) -> None:
        """Lets go of everything, as Escape does."""
        if self._press is not None and self._press.frame is not None:
            self._press.frame.hide()
        self._press = None
        self._view.end_drag()
        self._view.refresh()

    # Moving and resizing

    def _dragged(self, session: SessionId) -> list[SessionId]:
        """The pressed session and, with it, the other chosen ones that are placed."""
        view = self._view
        return [session, *(one for one in view.selection if one != session and one in view.cards)]

    def _follow(self, press: Press, point: QPoint) -> None:
        """Draws the dragged cards where the pointer has taken them."""
        view, way = self._view, point - press.at
        assert press.drag is not None
        for session in press.drag.sessions if not press.resizes else press.drag.sessions[:1]:
            for item in view.cards.get(session, []):
                if press.resizes:
                    item.stretch(max(8.0, item.card.height + way.y()))
                else:
                    item.setPos(item.card.x + (0 if item.card.is_band else way.x()), item.card.y + way.y())
                item.setZValue(9)
                item.setOpacity(0.85)

    def _wanted(self, press: Press, point: QPoint, keys: Qt.KeyboardModifier) -> list[Placement]:
        """Where the dragged sessions would stand with the pointer there; none where that is no place of the grid."""
        view, drag = self._view, press.drag
        if view.grid is None or view.document is None or drag is None or drag.session not in view.cards:
            return []
        conference = view.document.conference
        before, after = view.mapToScene(press.at), view.mapToScene(point)
        placement = conference.timetable.by_session[drag.session]
        start = minute_of(placement.start)
        if press.resizes:
            end = view.grid.minute_at(view.grid.y_of(start + placement.duration) + after.y() - before.y())
            return [resized(conference, drag.session, max(view.step, end - start))]
        other = self._under(point, drag)
        if keys & SHIFT and other is not None and len(drag.sessions) == 1:
            return swapped(conference, drag.session, other)
        if not view.sceneRect().contains(after):
            return []
        columns = view.grid.column_at(after.x()) - view.grid.column_at(before.x())
        minutes = view.minutes_between(start, before.y(), after.y())
        placed = [conference.timetable.by_session[one] for one in drag.sessions]
        moved = shifted(conference, placed, minutes, columns, [room.id for room in view.grid.rooms])
        return [drag.placement(moved[0].rooms, minute_of(moved[0].start)), *moved[1:]]

    def _under(self, point: QPoint, drag: Dragging) -> SessionId | None:
        """The card under the dragged one."""
        view = self._view
        return next((one for one in view.sessions_at(point) if one not in drag.sessions), None)

    def _drop(self, press: Press, placements: list[Placement], event: QMouseEvent) -> None:
        view, hands = self._view, self._view.hands
        if view.document is None or press.drag is None:
            return
        where, keys, what = event.globalPosition().toPoint(), event.modifiers(), hands.named(list(press.drag.sessions))
        if not placements:
            view.refuse(what, tr("That is no place of the timetable."), where)
            return
        if keys & CONTROL and not press.resizes:
            reason = hands.duplicate_to(placements, force=bool(keys & ALT))
            if reason:
                QToolTip.showText(where, tr("Not here: {reason}", reason=reason), view)
            return
        reason = "" if keys & ALT else press.drag.why_not(placements)
        if reason:
            view.refuse(what, reason, where)
            return
        names: dict[bool, Callable[[], str]] = {
            True: lambda: tr("Change the length of {what}", what=what), False: lambda: tr("Move {what}", what=what),
        }  # fmt: skip
        swaps = {p.session for p in placements} != set(press.drag.sessions)
        hands.place(tr("Swap {what}", what=hands.named([p.session for p in placements])) if swaps else names[press.resizes](), placements)

    # Choosing by a frame

    def _stretch(self, press: Press, point: QPoint) -> None:
        if press.frame is None:
            press.frame = QRubberBand(QRubberBand.Shape.Rectangle, self._view.viewport())
            press.frame.setGeometry(QRect(press.at, QSize()))
            press.frame.show()
        press.frame.setGeometry(QRect(press.at, point).normalized())

    def _choose_in(self, press: Press) -> None:
        """Chooses what the frame touches; breaks only where it holds them wholly, because they reach over all rooms."""
        view = self._view
        assert press.frame is not None
        frame = QRectF(view.mapToScene(press.frame.geometry()).boundingRect())
        press.frame.hide()
        press.frame.deleteLater()
        found = [
            session for session, items in view.cards.items()
            if any(frame.contains(item.box()) if item.card.is_band else frame.intersects(item.box()) for item in items)
        ]  # fmt: skip
        view.chosen_ones.add(found)

    def _cell_at(self, point: QPoint) -> Cell | None:
        view, at = self._view, self._view.mapToScene(point)
        if view.grid is None or not view.sceneRect().contains(at):
            return None
        return Cell(view.grid.minute_at(at.y()), view.grid.column_at(at.x()))
