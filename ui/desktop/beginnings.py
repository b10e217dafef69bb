"""The two ways in which a conference begins: a new frame, or last year's file. Each says at once what is wrong with a field."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler.errors import HofburgError
from scheduler.frame import two_day_frame
from scheduler.model.conference import Conference
from scheduler.next_year import SAME_WEEKDAY, Summary, first_day, next_year, summary_of
from scheduler.project_file import read_conference
from scheduler.sentence import Sentence
from ui.desktop import style
from ui.desktop.files import FILES
from ui.desktop.language import day_words, long_day, mark, said, tr

USUAL_LANGUAGES = "en, fr, de, it, ru, es"
"""The working languages of the OSCE."""

TITLE_NEEDED = mark("A title is needed. Type one.")


class DateField(QDateEdit):
    """A day, typed or chosen from a calendar."""

    def __init__(self, date: QDate) -> None:
        super().__init__(date)
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMMM yyyy")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The style sheet leaves no arrow.
        painter = QPainter(self)
        painter.setPen(QColor(style.colours().quiet))
        painter.drawText(self.rect().adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "▾")


class Answer(QWidget):
    """A field with what is wrong with it, or what there is to know, on the line below."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.editor, self.fault, self.hint = editor, QLabel(), QLabel()
        self.fault.setObjectName("fault")
        self.hint.setObjectName("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(3)
        for part in (editor, self.fault, self.hint):
            layout.addWidget(part)
        for label in (self.fault, self.hint):
            label.setWordWrap(True)
            label.hide()
        self.setFocusProxy(editor)

    def say(self, *, fault: str = "", hint: str = "") -> None:
        """Shows a fault, or else a hint; screen readers say it with the field."""
        for label, words in ((self.fault, fault), (self.hint, "" if fault else hint)):
            label.setText(words)
            label.setVisible(bool(words))
        self.editor.setAccessibleDescription(fault or hint)


class Beginning(QWidget):
    """The fields of one way to begin, and the conference that they make."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.first = QLineEdit(), DateField(QDate.currentDate().addMonths(3))
        self.title_answer, self.first_answer = Answer(self.title), Answer(self.first)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setVerticalSpacing(8)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(2, 16, 2, 4)
        self._layout.addLayout(self.form)
        self.title.textEdited.connect(self._check_title)
        self.title.textChanged.connect(self.changed)
        self.first.dateChanged.connect(self._check_first)

    def date(self) -> dt.date:
        """The first day."""
        chosen = self.first.date()
        return dt.date(chosen.year(), chosen.month(), chosen.day())

    def is_ready(self) -> bool:
        """Whether nothing is wrong."""
        return bool(self.title.text().strip())

    def layout_height(self) -> int:
        """Pixels that all lines need at the width it has."""
        return self._layout.totalHeightForWidth(self.width())

    def make(self) -> Conference:
        """The conference of what the fields say.

        Raises:
            InvalidConferenceError: when they contradict themselves.
        """
        raise NotImplementedError

    def row(self, words: str, answer: QWidget) -> None:
        """A field with its name at the left."""
        self.form.addRow(words, answer)

    def _check_title(self) -> None:
        self.title_answer.say(fault="" if self.title.text().strip() else tr(TITLE_NEEDED))

    def _check_first(self) -> None:
        self.changed.emit()


class FromFrame(Beginning):
    """Title, dates, venue and languages of a frame of two days."""

    def __init__(self) -> None:
        super().__init__()
        self.venue, self.languages = QLineEdit("Hofburg, Vienna"), QLineEdit(USUAL_LANGUAGES)
        self.venue_answer, self.languages_answer = Answer(self.venue), Answer(self.languages)
        self.title.setPlaceholderText(tr("such as Conference on Water and Security"))
        self.row(tr("&Title"), self.title_answer)
        self.row(tr("&First day"), self.first_answer)
        self.row(tr("&Venue"), self.venue_answer)
        self.row(tr("&Languages"), self.languages_answer)
        note = QLabel(tr("You get two days: opening, three panels, closing, coffee, lunch and a reception, in the Hofburg's rooms."))
        note.setWordWrap(True)
        note.setObjectName("quiet")
        self._layout.addWidget(note)
        self._layout.addStretch()
        self.venue.textChanged.connect(self._check_venue)
        self.languages.textChanged.connect(self._check_languages)
        self._check_first()
        self._check_languages()

    def is_ready(self) -> bool:
        return super().is_ready() and bool(self.venue.text().strip()) and bool(self.codes()) and not self._unknown()

    def codes(self) -> tuple[str, ...]:
        """The codes of the languages, each once."""
        words = self.languages.text().replace(";", ",").replace(" ", ",").lower().split(",")
        return tuple(dict.fromkeys(word for word in words if word))

    def make(self) -> Conference:
        return two_day_frame(self.title.text(), self.date(), venue=self.venue.text().strip(), languages=self.codes())

    def _unknown(self) -> str:
        """The first code that is no language."""
        return next((code for code in self.codes() if QLocale.codeToLanguage(code) in NO_LANGUAGE), "")

    def _check_first(self) -> None:
        last = self.date() + dt.timedelta(days=1)
        past = tr("This day is past. The second day is {day}.", day=day_words(last))
        self.first_answer.say(hint=past if self.date() < dt.date.today() else tr("The second day is {day}.", day=day_words(last)))
        super()._check_first()

    def _check_venue(self) -> None:
        self.venue_answer.say(fault="" if self.venue.text().strip() else tr("A venue is needed: it stands on every paper."))
        self.changed.emit()

    def _check_languages(self) -> None:
        codes, unknown = self.codes(), self._unknown()
        if not codes:
            self.languages_answer.say(fault=tr("At least one language is needed, such as en. The first is the main one."))
        elif unknown:
            self.languages_answer.say(fault=tr("“{code}” is not a language. Write codes such as en, fr or de.", code=unknown))
        else:
            self.languages_answer.say(hint=" · ".join(QLocale(code).nativeLanguageName() for code in codes))
        self.changed.emit()


NO_LANGUAGE = frozenset({QLocale.Language.AnyLanguage, QLocale.Language.C})


class FromLastYear(Beginning):
    """Last year's file, the new title and first day, and what is taken over."""

    def __init__(self) -> None:
        super().__init__()
        self.last: Conference | None = None
        self.choose, self.keep = QPushButton(tr("Choose last year's file …")), QCheckBox(tr("&Keep the places of the sessions"))
        self.keep.setChecked(True)
        self.choose_answer = Answer(self.choose)
        self.kept, self.dropped, self.named = QLabel(), QLabel(), QLabel()
        self.row(tr("File"), self.choose_answer)
        self.row(tr("&Title"), self.title_answer)
        self.row(tr("&First day"), self.first_answer)
        self.row("", self.keep)
        self._columns = self._make_columns()
        self._layout.addWidget(self._columns)
        self.named.setWordWrap(True)
        self._layout.addWidget(self.named)
        self._layout.addStretch()
        self.choose.clicked.connect(self.ask)
        self.keep.toggled.connect(self._summarise)
        self.choose_answer.say(hint=tr("Its people stay out; rooms, sessions and rules move to the new days."))
        self._show_fields()

    def is_ready(self) -> bool:
        return super().is_ready() and self.last is not None

    def make(self) -> Conference:
        assert self.last is not None
        return next_year(self.last, self.date(), title=self.title.text(), keep_timetable=self.keep.isChecked())

    def ask(self) -> None:
        """Asks for the file."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Last year's file"), "", tr(FILES))
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Reads a file and fills the fields from it; a file that cannot be read leaves them as they are."""
        try:
            last = read_conference(path)
            first = first_day(last)
        except HofburgError as error:
            self.choose_answer.say(fault=said(error.sentence))
            return
        self.last = last
        self.choose.setText(path.name)
        self.choose_answer.say(hint=str(path.parent))
        self.title.setText(str(last.title))
        new = first + SAME_WEEKDAY
        self.first.setDate(QDate(new.year, new.month, new.day))
        self._show_fields()

    def _make_columns(self) -> QWidget:
        columns = QWidget()
        grid = QGridLayout(columns)
        grid.setContentsMargins(0, 10, 0, 0)
        grid.setHorizontalSpacing(24)
        for column, (heading, words) in enumerate(((tr("TAKEN OVER"), self.kept), (tr("LEFT OUT"), self.dropped))):
            label = QLabel(heading)
            label.setObjectName("heading")
            grid.addWidget(label, 0, column)
            words.setWordWrap(True)
            words.setAccessibleName(heading)
            grid.addWidget(words, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(2, 1)
        return columns

    def _show_fields(self) -> None:
        for widget in (self.title_answer, self.first_answer, self.keep, self._columns):
            widget.setEnabled(self.last is not None)
        self._columns.setVisible(self.last is not None)
        self._check_title()
        self._check_first()
        self._summarise()

    def _check_title(self) -> None:
        if self.last is None:
            return
        super()._check_title()
        if self.title.text().strip() == str(self.last.title):
            self.title_answer.say(hint=tr("As last time. Change it where it names the year or the number."))

    def _check_first(self) -> None:
        if self.last is not None:
            old = first_day(self.last)
            same = old.weekday() == self.date().weekday()
            words = mark("Last time it began on {day}.") if same else mark("Last time it began on {day}, another day of the week.")
            self.first_answer.say(hint=tr(words, day=long_day(old)))
        super()._check_first()

    def _summarise(self) -> None:
        summary = Summary((), (), ()) if self.last is None else summary_of(self.last, keep_timetable=self.keep.isChecked())
        self.kept.setText(_lines(summary.kept))
        self.dropped.setText(_lines(summary.dropped) or tr("Nothing."))
        self.named.setText(_lines(summary.named))
        self.named.setVisible(bool(summary.named))
        self.changed.emit()


def _lines(sentences: tuple[Sentence, ...]) -> str:
    return "\n".join(said(one) for one in sentences)
