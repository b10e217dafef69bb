"""Goes through the steps of the tour over a window with an open conference."""

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.desktop.language import tr
from ui.desktop.tour.bubble import Bubble, Outline
from ui.desktop.tour.steps import STEPS
from ui.desktop.workspace import TIMETABLE, Workspace

_MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})


class Tour(QObject):
    """The tour of one window. The window can be used meanwhile; what the bubble speaks of may change its place and size."""

    begun = Signal()

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self.number = 0
        """The step in sight, counted from 0."""
        self.outline: Outline | None = None
        self.bubble: Bubble | None = None
        self._before: QWidget | None = None

    def begin(self) -> None:
        """Starts at the first step, also when it is under way."""
        self.end()
        self.begun.emit()
        self._before = self._window.focusWidget()
        self._workspace.show_page(TIMETABLE)
        self.outline, self.bubble = Outline(self._window), Bubble(self._window)
        self.bubble.ended.connect(self.end)
        self.bubble.back.connect(lambda: self._show(self.number - 1))
        self.bubble.further.connect(self._further)
        for widget in self._watched():
            widget.installEventFilter(self)
        self._show(0)
        self.outline.show()
        self.bubble.show()
        self.bubble.raise_()
        self._place()
        self.bubble.next_button.setFocus()

    def end(self) -> None:
        """Ends it; the focus goes back to where it was."""
        if self.bubble is None or self.outline is None:
            return
        for widget in self._watched():
            widget.removeEventFilter(self)
        had_focus = self.bubble.isAncestorOf(self._window.focusWidget() or self._window)
        for widget in (self.bubble, self.outline):
            widget.hide()
            widget.deleteLater()
        self.bubble = self.outline = None
        # Meanwhile the window may have let go of what had the focus.
        if had_focus and self._before is not None and isValid(self._before):
            self._before.setFocus()
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        if watched is self._workspace and event.type() is QEvent.Type.Hide:
            self.end()
        return False

    def _further(self) -> None:
        if self.number + 1 < len(STEPS):
            self._show(self.number + 1)
        else:
            self.end()

    def _show(self, number: int) -> None:
        if self.bubble is None or number < 0:
            return
        self.number = number
        step = STEPS[number]
        self.bubble.say(tr(step.title), tr(step.words), number + 1, len(STEPS))
        self._place()

    def _watched(self) -> set[QWidget]:
        return {self._window, self._workspace, *(part for step in STEPS for part in step.parts(self._workspace))}

    def _place(self) -> None:
        if self.bubble is None or self.outline is None:
            return
        parts = [part for part in STEPS[self.number].parts(self._workspace) if part.isVisible()]
        rects = [QRect(part.mapTo(self._window, part.rect().topLeft()), part.size()) for part in parts]
        self.outline.show_parts(rects)
        self.bubble.point_at(rects[0] if rects else self._window.rect())
