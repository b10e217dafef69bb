"""Answering dialogs as a planner does: by clicking one of their buttons."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

EVERY_MS = 20


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
