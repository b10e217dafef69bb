"""A new conference: a frame of two days, or last year's without its people."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from scheduler.model.conference import Conference
from ui.desktop.beginnings import Beginning, FromFrame, FromLastYear
from ui.desktop.language import tr
from ui.desktop.messages import attempt


class NewDialog(QDialog):
    """Asks for what a new conference needs and makes it. What was typed is still there when it is shown again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New conference"))
        self.setMinimumWidth(560)
        self.conference: Conference | None = None
        self.frame, self.last_year, self.ways = FromFrame(), FromLastYear(), QTabWidget()
        self.ways.addTab(self.frame, tr("A frame of two days"))
        self.ways.addTab(self.last_year, tr("From last year's file"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.create_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.create_button.setText(tr("Create"))
        self.create_button.setObjectName("main")
        layout = QVBoxLayout(self)
        layout.addWidget(self.ways)
        layout.addWidget(self.buttons)
        for way in (self.frame, self.last_year):
            way.changed.connect(self._refresh)
        self.ways.currentChanged.connect(self._refresh)
        self.buttons.accepted.connect(self._create)
        self.buttons.rejected.connect(self.reject)
        # The lines are laid out only when the events of now are over.
        self._room = QTimer(self, singleShot=True, interval=0)
        self._room.timeout.connect(self._make_room)
        # The file is asked for when the dialog is in sight.
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self.last_year.ask)
        self._refresh()
        self.frame.title.setFocus()

    def exec_from_last_year(self) -> int:
        """Shows the way from last year's file and, where none is chosen yet, asks for it at once."""
        self.ways.setCurrentWidget(self.last_year)
        if self.last_year.last is None:
            self._asking.start()
        return self.exec()

    def _way(self) -> Beginning:
        return self.last_year if self.ways.currentWidget() is self.last_year else self.frame

    def _refresh(self) -> None:
        self.create_button.setEnabled(self._way().is_ready())
        self._room.start()

    def _make_room(self) -> None:
        """Grows where the page in sight needs more lines; how many these are depends on its width."""
        page = self._way()
        missing = page.layout_height() - page.height()
        if self.isVisible() and missing > 0:
            self.resize(self.width(), self.height() + missing)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def _create(self) -> None:
        self.conference = attempt(self, self._way().make)
        if self.conference is not None:
            self.accept()
