"""Answering dialogs as a planner does: by clicking one of their buttons."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

EVERY_MS = 20

Dialog = TypeVar("Dialog", bound=QDialog)


class WhenOpen(Generic[Dialog]):
    """Does something in the next dialog of a kind; the dialog is closed when that fails, so that nothing waits for it."""

    def __init__(self, kind: type[Dialog], act: Callable[[Dialog], None]) -> None:
        self._kind, self._act = kind, act
        self._timer = QTimer(interval=EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, self._kind):
            return
        if QApplication.activeWindow() is not dialog:
            dialog.activateWindow()  # until then keys go to what has the focus behind it
            return
        self._timer.stop()
        try:
            self._act(dialog)
        except BaseException:
            dialog.reject()
            raise


class Answer:
    """Clicks a button in the next dialog; afterwards `text` is what the dialog said."""

    def __init__(self, button: str) -> None:
        self.text = ""
        self.buttons: list[str] = []
        self._button = button
        self._timer = QTimer(interval=EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return
        self._timer.stop()
        self.text = f"{box.text()} {box.informativeText()}".strip()
        self.buttons = [one.text().replace("&", "") for one in box.buttons()]
        button = next(one for one in box.buttons() if one.text().replace("&", "") == self._button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
