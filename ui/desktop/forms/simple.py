"""Dates, times of day and pictures."""

import datetime as dt
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QDate, QTime
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDateEdit, QFileDialog, QLabel, QPushButton, QTimeEdit

from scheduler.errors import InvalidConferenceError
from ui.desktop.forms.editors import NOTHING, Editor
from ui.desktop.forms.fields import Field
from ui.desktop.language import tr

HIGH = 48
"""Pixels of a picture as it is shown."""


class DateEditor(Editor):
    """A day, from a calendar."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("ddd d MMMM yyyy")
        self.day.setKeyboardTracking(False)
        self._add(self.day)
        self.day.editingFinished.connect(self.finished)

    def show_value(self, value: Any) -> None:
        day = cast(dt.date, value)
        self.day.blockSignals(True)
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.day.blockSignals(False)

    def read(self) -> Any:
        day = self.day.date()
        return dt.date(day.year(), day.month(), day.day())


class TimeEditor(Editor):
    """A time of day, of 24 hours."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.time = QTimeEdit()
        self.time.setDisplayFormat("HH:mm")
        self.time.setKeyboardTracking(False)
        self._add(self.time, 0)
        self.row.addStretch(1)
        self.time.editingFinished.connect(self.finished)

    def show_value(self, value: Any) -> None:
        time = cast(dt.time, value)
        self.time.blockSignals(True)
        self.time.setTime(QTime(time.hour, time.minute))
        self.time.blockSignals(False)

    def read(self) -> Any:
        time = self.time.time()
        return dt.time(time.hour(), time.minute())


class PictureEditor(Editor):
    """A picture from a file, shown small."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.picture, self.choose, self.clear = QLabel(NOTHING), QPushButton(tr("Choose …")), QPushButton(tr("Remove"))
        self._bytes: bytes | None = None
        self.row.addWidget(self.picture, 1)
        self._add(self.choose, 0)
        self.row.addWidget(self.clear)
        self.choose.clicked.connect(self._choose)
        self.clear.clicked.connect(lambda: self._set(None))

    def show_value(self, value: Any) -> None:
        self._bytes = cast("bytes | None", value)
        shown = QPixmap()
        if self._bytes and shown.loadFromData(self._bytes):
            self.picture.setPixmap(shown.scaledToHeight(HIGH))
        else:
            self.picture.setText(NOTHING)
        self.clear.setEnabled(self._bytes is not None)

    def read(self) -> Any:
        if self._bytes is not None and not QPixmap().loadFromData(self._bytes):
            raise InvalidConferenceError("This is no picture. Choose a PNG or JPEG file.")
        return self._bytes

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a picture"), "", tr("Pictures (*.png *.jpg *.jpeg)"))
        if name:
            self._set(Path(name).read_bytes())

    def _set(self, value: bytes | None) -> None:
        self.show_value(value)
        self.finished.emit()
