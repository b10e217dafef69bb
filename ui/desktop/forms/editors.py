"""One widget for each sort of value. What is typed is kept as it is until it can be understood."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from scheduler.calendar import local_minute, minute_of, moment_of
from scheduler.errors import InvalidConferenceError
from scheduler.model.base import Frozen, Text
from scheduler.model.conference import Conference
from scheduler.sentence import Sentence
from ui.desktop.forms.fields import Field
from ui.desktop.language import tr

NOTHING = "–"
"""What stands for no choice."""

LONG = frozenset({"description", "guiding_question"})
"""Texts of several lines."""


class Editor(QWidget):
    """Shows and reads one value."""

    edited = Signal()
    """Something was typed; it may be half of what is meant."""
    finished = Signal()
    """The value is meant as it stands."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.row = row

    def prepare(self, conference: Conference) -> None:
        """Takes from the conference what can be chosen."""

    def belongs_to(self, entity: Frozen) -> None:
        """Takes from the entity whose field it is what else matters."""

    def show_value(self, value: Any) -> None:
        """Shows a value."""
        raise NotImplementedError

    def read(self) -> Any:
        """The value as it stands.

        Raises:
            InvalidConferenceError: when what was typed cannot be understood.
        """
        raise NotImplementedError

    def draft(self) -> object:
        """What was typed, understood or not; None where only whole values can be entered."""
        return None

    def show_draft(self, draft: object) -> None:
        """Shows what was typed before."""

    def _add(self, widget: QWidget, stretch: int = 1) -> None:
        widget.setAccessibleName(tr(self.field.label))
        widget.setAccessibleDescription(tr(self.field.help))
        widget.setToolTip(tr(self.field.help))
        self.row.addWidget(widget, stretch)
        if self.focusProxy() is None:
            self.setFocusProxy(widget)


class WordsEditor(Editor):
    """One line of words; an optional field is nothing when it is empty."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.line = QLineEdit()
        self._add(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.finished)

    def show_value(self, value: Any) -> None:
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def read(self) -> Any:
        words = self.line.text().strip()
        return None if self.field.optional and not words else words

    def draft(self) -> object:
        return self.line.text()

    def show_draft(self, draft: object) -> None:
        self.line.setText(str(draft))


class NumberEditor(WordsEditor):
    """A whole number with its unit."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        unit = QLabel(tr(field.unit))
        unit.setObjectName("quiet")
        self.row.addWidget(unit)
        self.row.addStretch(1)
        if field.optional:
            self.line.setPlaceholderText(tr("no limit") if field.least else "")
        # As wide as its longest words, so that neither digits nor "no limit" is cut off.
        self.line.setMaximumWidth(max(80, self.line.fontMetrics().horizontalAdvance(self.line.placeholderText()) + 28))

    def read(self) -> Any:
        words = self.line.text().strip().removesuffix(tr(self.field.unit)).strip()
        if not words and self.field.optional:
            return None
        try:
            return int(words)
        except ValueError as error:
            raise InvalidConferenceError("{title} must be a whole number. Type digits only.", title=Sentence(self.field.label)) from error


class ListEditor(WordsEditor):
    """Several words, divided by commas."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.line.setPlaceholderText(tr("divided by commas"))

    def show_value(self, value: Any) -> None:
        words = cast("Sequence[str]", value)
        super().show_value(", ".join(sorted(words) if self.field.collection is frozenset else words))

    def read(self) -> Any:
        return self.field.collection(word.strip() for word in self.line.text().split(",") if word.strip())


class DirectionsEditor(WordsEditor):
    """Languages from which and into which somebody interprets, such as "en-fr, fr-en"."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.line.setPlaceholderText(tr("such as en-fr, fr-en"))

    def show_value(self, value: Any) -> None:
        super().show_value(", ".join(f"{one}-{other}" for one, other in value))

    def read(self) -> Any:
        pairs = [tuple(part.strip().split("-")) for part in self.line.text().split(",") if part.strip()]
        if any(len(pair) != 2 or not all(pair) for pair in pairs):
            raise InvalidConferenceError("Type each direction as two languages, such as {example}.", example="en-fr")
        return tuple(pairs)


class _Lines(QPlainTextEdit):
    """Several lines that say when they are left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TextEditor(Editor):
    """Words in the languages of the conference, one below the other; languages without words stand behind a button."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._grid, self._lines = QGridLayout(), dict[str, QLineEdit | _Lines]()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._tags: dict[str, QLabel] = {}
        self._languages: tuple[str, ...] = ("en",)
        self.more = QToolButton()
        self.more.setText("+")
        self.more.setToolTip(tr("Other languages"))
        self.more.setAccessibleName(f"{tr(field.label)}: {tr('Other languages')}")
        self.more.clicked.connect(self._show_all)
        self.row.addLayout(self._grid, 1)
        self.row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def prepare(self, conference: Conference) -> None:
        self._languages = conference.languages

    def show_value(self, value: Any) -> None:
        words = cast(Text, value).root
        for language in dict.fromkeys((*words, *self._languages)):
            line = self._line(language)
            text = words.get(language, "")
            if isinstance(line, QLineEdit):
                line.setText(text)
                line.setCursorPosition(0)
            else:
                line.setPlainText(text)
        first = next(iter(words), self._languages[0])
        for language in self._lines:
            self._show(language, shown=bool(words.get(language)) or language == first)
        self.more.setVisible(any(line.isHidden() for line in self._lines.values()))

    def _line(self, language: str) -> QLineEdit | _Lines:
        if language not in self._lines:
            line = _Lines() if self.field.name in LONG else QLineEdit()
            if isinstance(line, _Lines):
                line.setFixedHeight(64)
                line.setTabChangesFocus(True)
                line.textChanged.connect(lambda: line.hasFocus() and self.edited.emit())
                line.left.connect(self.finished)
            else:
                line.textEdited.connect(self.edited)
                line.editingFinished.connect(self.finished)
            tag = QLabel(language.upper())
            tag.setObjectName("quiet")
            line.setAccessibleName(f"{tr(self.field.label)} ({language})")
            line.setToolTip(tr(self.field.help))
            row = len(self._lines)
            self._grid.addWidget(tag, row, 0)
            self._grid.addWidget(line, row, 1)
            self._lines[language], self._tags[language] = line, tag
            if self.focusProxy() is None:
                self.setFocusProxy(line)
        return self._lines[language]

    def _show(self, language: str, *, shown: bool) -> None:
        self._lines[language].setVisible(shown)
        self._tags[language].setVisible(shown and len(self._lines) > 1)

    def _show_all(self) -> None:
        for language in self._lines:
            self._show(language, shown=True)
        self.more.hide()

    def _words(self, language: str) -> str:
        line = self._lines[language]
        return line.text() if isinstance(line, QLineEdit) else line.toPlainText()

    def read(self) -> Any:
        words = {language: self._words(language).strip() for language in self._lines}
        if self.field.name == "title" and not any(words.values()):
            raise InvalidConferenceError("A title is needed. Type one.")
        return Text({language: said for language, said in words.items() if said})

    def draft(self) -> object:
        return {language: self._words(language) for language in self._lines}

    def show_draft(self, draft: object) -> None:
        for language, words in cast("dict[str, str]", draft).items():
            line = self._line(language)
            if isinstance(line, QLineEdit):
                line.setText(words)
            else:
                line.setPlainText(words)
            self._show(language, shown=bool(words) or not self._lines[language].isHidden())


class YesNoEditor(Editor):
    """A box to tick."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.box = QCheckBox(tr(field.label))
        self._add(self.box)
        self.box.clicked.connect(self.finished)

    def show_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))

    def read(self) -> Any:
        return self.box.isChecked()


_FORMATS = ("ddd d MMM yyyy  HH:mm", "d MMM yyyy HH:mm", "d.M.yyyy HH:mm")
_WIDEST, _FRAME = QDateTime(QDate(2025, 9, 24), QTime(20, 0)), 48
"""A moment of long words, and the pixels that frame and arrow take."""


class MomentEditor(Editor):
    """Date and time on the clocks of the venue; a box says whether there is one at all."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.box, self.moment = QCheckBox(), QDateTimeEdit()
        self.box.setAccessibleName(tr("{field} is set", field=tr(field.label)))
        self.box.setVisible(field.optional)
        self.moment.setDisplayFormat(_FORMATS[0])
        self.moment.setTimeZone(QTimeZone.utc())
        self.moment.setCalendarPopup(True)
        self.moment.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.moment.setKeyboardTracking(False)
        self._zone = "UTC"
        self._first = dt.datetime(2025, 1, 1, 9, 0)
        self.row.addWidget(self.box)
        self._add(self.moment)
        self.box.clicked.connect(self._toggle)
        self.moment.dateTimeChanged.connect(self.edited)
        self.moment.editingFinished.connect(self.finished)

    def prepare(self, conference: Conference) -> None:
        self._zone = conference.zone
        if conference.days:
            first = min(conference.days, key=lambda day: day.date)
            self._first = dt.datetime.combine(first.date, first.hours.start)

    def show_value(self, value: Any) -> None:
        local = self._first if value is None else moment_of(minute_of(cast(dt.datetime, value)), self._zone)
        self.moment.blockSignals(True)
        day, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
        self.moment.setDateTime(QDateTime(day, time, QTimeZone.utc()))
        self.moment.blockSignals(False)
        self.box.setChecked(value is not None)
        self.moment.setEnabled(value is not None or not self.field.optional)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, less is written of the day, so that the hour is seen."""
        super().resizeEvent(event)
        metrics, room = self.moment.fontMetrics(), self.moment.width() - _FRAME
        fitting = (one for one in _FORMATS if metrics.horizontalAdvance(QLocale().toString(_WIDEST, one)) <= room)
        self.moment.setDisplayFormat(next(fitting, _FORMATS[-1]))

    def _toggle(self) -> None:
        self.moment.setEnabled(self.box.isChecked())
        self.finished.emit()

    def read(self) -> Any:
        if self.field.optional and not self.box.isChecked():
            return None
        date, time = self.moment.date(), self.moment.time()
        local = dt.date(date.year(), date.month(), date.day()), dt.time(time.hour(), time.minute())
        return moment_of(local_minute(*local, self._zone), self._zone)


class SeatsEditor(Editor):
    """A number for each choice; an empty one leaves the choice out."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        grid = QGridLayout()
        grid.setSpacing(4)
        self.lines: dict[Any, QLineEdit] = {}
        for number, one in enumerate(field.inner):
            line, words = QLineEdit(), QLabel(tr(one.value.capitalize()))
            line.setAccessibleName(f"{tr(field.label)}, {tr(one.value)}")
            line.setPlaceholderText(NOTHING)
            line.textEdited.connect(self.edited)
            line.editingFinished.connect(self.finished)
            grid.addWidget(words, number % 3, 2 * (number // 3))
            grid.addWidget(line, number % 3, 2 * (number // 3) + 1)
            self.lines[one] = line
        self.row.addLayout(grid)

    def show_value(self, value: Any) -> None:
        for one, line in self.lines.items():
            line.setText(str(value.get(one, "")))

    def read(self) -> Any:
        words = {one: line.text().strip() for one, line in self.lines.items()}
        try:
            return {one: int(said) for one, said in words.items() if said}
        except ValueError as error:
            raise InvalidConferenceError(
                "{title} must be whole numbers. Leave out the layouts that are not possible.", title=Sentence(self.field.label)
            ) from error

    def draft(self) -> object:
        return {one: line.text() for one, line in self.lines.items()}

    def show_draft(self, draft: object) -> None:
        for one, words in cast("dict[Any, str]", draft).items():
            self.lines[one].setText(words)
