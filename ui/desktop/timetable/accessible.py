"""The grid for screen readers: a list of sessions, each with its name, its place and its state in words."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from scheduler.model.ids import SessionId
from ui.desktop.language import tr

if TYPE_CHECKING:
    from ui.desktop.timetable.view import TimetableView


class CardInterface(QAccessibleInterface):
    """One session of the grid. It is looked up when it is asked, because cards are drawn anew after every step."""

    def __init__(self, view: "TimetableView", session: SessionId) -> None:
        super().__init__()
        self._view, self.session = view, session

    def isValid(self) -> bool:
        return self.session in self._view.cards

    def object(self) -> QObject:
        return None  # type: ignore[return-value] - Qt asks interfaces without an object of their own, too

    def window(self) -> QWindow:
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> QAccessibleInterface:  # noqa: ARG002
        return None  # type: ignore[return-value] - a card has no parts

    def childAt(self, x: int, y: int) -> QAccessibleInterface:  # noqa: ARG002
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: ARG002
        return -1

    def relations(self, match: Any = None) -> list[Any]:  # noqa: ARG002
        return []

    def focusChild(self) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if kind == QAccessible.Text.Name:
            return self._view.cards[self.session][0].card.title
        return self._view.words_of(self.session) if kind in (QAccessible.Text.Description, QAccessible.Text.Value) else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """The words of a session are changed in the inspector."""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        view = self._view
        box = view.mapFromScene(view.cards[self.session][0].box()).boundingRect()
        return QRect(view.viewport().mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state, is_chosen = QAccessible.State(), self.session in self._view.selection
        state.selectable = state.focusable = state.multiSelectable = True  # type: ignore[assignment] - bits of a C++ field
        state.selected = is_chosen  # type: ignore[assignment]
        state.focused = is_chosen and self.session == self._view.chosen and self._view.hasFocus()  # type: ignore[assignment]
        return state

    def foregroundColor(self) -> QColor:
        return self._view.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self._view.palette().base().color()


class GridInterface(QAccessibleWidget):
    """The grid: its children are the sessions in sight, in the order of their time."""

    def __init__(self, view: "TimetableView") -> None:
        super().__init__(view, QAccessible.Role.List, tr("Timetable"))
        self._view = view
        self._cards: dict[SessionId, CardInterface] = {}

    def of(self, session: SessionId) -> CardInterface:
        """The interface of a session; one for each is kept, because others may hold it."""
        if session not in self._cards:
            self._cards[session] = CardInterface(self._view, session)
            QAccessible.registerAccessibleInterface(self._cards[session])
        return self._cards[session]

    def childCount(self) -> int:
        return len(self._view.cards)

    def child(self, index: int) -> QAccessibleInterface:
        names = list(self._view.cards)
        return self.of(names[index]) if 0 <= index < len(names) else None  # type: ignore[return-value]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        names = list(self._view.cards)
        return names.index(child.session) if isinstance(child, CardInterface) and child.session in names else -1

    def focusChild(self) -> QAccessibleInterface:
        chosen = self._view.chosen
        return self.of(chosen) if chosen in self._view.cards else None  # type: ignore[return-value]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        view = self._view
        session = view.session_at(view.viewport().mapFromGlobal(QRect(x, y, 1, 1).topLeft()))
        return self.of(session) if session is not None else None  # type: ignore[return-value]


def install() -> None:
    """Tells Qt how a grid is read to those who do not see it; to be called once for an application."""
    QAccessible.installFactory(_interface_of)


_made: list[GridInterface] = []
"""Interfaces that Qt holds; Python must not free them before."""


def _interface_of(_: str, one: QObject) -> QAccessibleInterface:
    from ui.desktop.timetable.view import TimetableView

    if not isinstance(one, TimetableView):
        return None  # type: ignore[return-value] - another factory answers then
    _made.append(GridInterface(one))
    return _made[-1]


def announce(view: "TimetableView", session: SessionId | None) -> None:
    """Tells a screen reader, where one listens, that another session is chosen."""
    if QAccessible.isActive() and session is not None and session in view.cards:
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(list(view.cards).index(session))
        QAccessible.updateAccessibility(event)
