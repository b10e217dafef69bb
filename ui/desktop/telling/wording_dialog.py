"""The wording of notices in words of one's own: every text of each language, with a letter that shows it at once.

It is kept for the office, beside the settings of the program: greeting and signature belong to whoever writes, not to a conference.
"""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from scheduler.errors import HofburgError
from scheduler.notices import Posting, Recipient, Wording, Wordings, fault_in, notice_for, save_own, wordings
from ui.desktop import style
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import language_in_use, said, tr
from ui.desktop.telling.comparison import Compared
from ui.desktop.telling.marking import now
from ui.desktop.telling.rows import language_words
from ui.desktop.telling.wording import example_of, holes_in_words, keys_by_group, label_of

KEY = Qt.ItemDataRole.UserRole
FIRST = "salutation"
"""The text that is shown at first."""


class WordingDialog(QDialog):
    """After it was accepted, the folder holds the wording; files are written only for languages that were changed."""

    def __init__(
        self, parent: QWidget, folder: Path, known: Wordings, compared: Compared | None, recipient: Recipient | None, *, is_broken: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Wording of notices"))
        self.resize(1060, 680)
        self._folder, self._known, self._is_broken = folder, known, is_broken
        self._compared, self._recipient = compared, recipient
        self._shipped = wordings()
        self._texts = {language: dict(one.templates) for language, one in known.items()}
        self.language, self.parts, self.text = Combo(), QListWidget(), QPlainTextEdit()
        self.example, self.fault, self.letter = QLabel(), QLabel(), QPlainTextEdit()
        self.reset, self.reset_all = QPushButton(tr("As it ships")), QPushButton(tr("All of this language as it ships"))
        self.buttons = QDialogButtonBox()
        self.keep = self.buttons.addButton(tr("Save wording"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._holes, self._hole_rows = QWidget(), QGridLayout()
        self._prepare()
        self._lay_out()
        self._fill_parts()

    def _prepare(self) -> None:
        for language in self._texts:
            self.language.addItem(language_words(language), language)
        wanted = self._recipient.languages[0].split("-")[0] if self._recipient is not None else language_in_use()
        self.language.setCurrentIndex(max(0, self.language.findData(wanted)))
        self.language.setAccessibleName(tr("Language"))
        self.parts.setAccessibleName(tr("Texts of the notice"))
        self.text.setAccessibleName(tr("Wording"))
        self.text.setFont(style.font(10))
        self.text.setMaximumHeight(150)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.letter.setReadOnly(True)
        self.letter.setAccessibleName(tr("Notice"))
        self.fault.setObjectName("fault")
        self.example.setObjectName("quiet")
        for label in (self.fault, self.example):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.language.activated.connect(lambda _: self._fill_parts())
        self.parts.currentItemChanged.connect(lambda *_: self._show_text())
        self.text.textChanged.connect(self._take)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        left, middle, right, parts = QVBoxLayout(), QVBoxLayout(), QVBoxLayout(), QSplitter()
        left.addWidget(self.language)
        left.addWidget(self.parts, 1)
        self._hole_rows.setContentsMargins(0, 0, 0, 0)
        self._hole_rows.setVerticalSpacing(2)
        self._hole_rows.setColumnStretch(1, 1)
        self._holes.setLayout(self._hole_rows)
        for part in (self.text, self.fault, self.example, self._holes):
            middle.addWidget(part)
        middle.addStretch()
        row = QHBoxLayout()
        row.addWidget(self.reset)
        row.addWidget(self.reset_all)
        row.addStretch()
        middle.addLayout(row)
        heading = QLabel(tr("The notice, with this wording"))
        heading.setObjectName("heading")
        right.addWidget(heading)
        right.addWidget(self.letter, 1)
        for column in (left, middle, right):
            holder = QWidget()
            column.setContentsMargins(4, 0, 4, 0)
            holder.setLayout(column)
            parts.addWidget(holder)
        parts.setChildrenCollapsible(False)
        parts.setSizes([280, 370, 410])
        words = QLabel(tr("This wording is yours on this computer, for every conference. What stands in braces is filled in."))
        words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(parts, 1)
        layout.addWidget(self.buttons)

    @property
    def _in_hand(self) -> tuple[str, str]:
        """The language and the key of the text that is shown."""
        row = self.parts.currentRow()
        return str(self.language.currentData()), str(self.parts.item(row).data(KEY)) if row >= 0 else FIRST

    def choose(self, key: str) -> None:
        """Shows a text."""
        for row in range(self.parts.count()):
            if self.parts.item(row).data(KEY) == key:
                self.parts.setCurrentRow(row)

    def _fill_parts(self) -> None:
        kept = self._in_hand[1]
        self.parts.blockSignals(True)
        self.parts.clear()
        for heading, keys in keys_by_group():
            title = QListWidgetItem(heading.upper())
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            title.setFont(style.font(8.5, bold=True))
            self.parts.addItem(title)
            for key in keys:
                item = QListWidgetItem()
                item.setData(KEY, key)
                self.parts.addItem(item)
        self.parts.blockSignals(False)
        self._mark_changed()
        self.choose(kept)

    def _mark_changed(self) -> None:
        """What differs from what ships is in bold, and says so."""
        language = self._in_hand[0]
        for row in range(self.parts.count()):
            item, key = self.parts.item(row), self.parts.item(row).data(KEY)
            if key is not None:
                own = self._texts[language][key] != self._shipped[language].templates[key]
                label = label_of(key, self._shipped[language])
                item.setText(tr("{text} (your own)", text=label) if own else label)
                item.setToolTip(label)
                item.setFont(style.font(bold=own))

    def _show_text(self) -> None:
        language, key = self._in_hand
        self.text.blockSignals(True)
        self.text.setPlainText(self._texts[language][key])
        self.text.blockSignals(False)
        self._show_holes(key)
        self._judge()

    def _show_holes(self, key: str) -> None:
        """What can be filled in, each with a button that writes it where the cursor is."""
        while (item := self._hole_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = holes_in_words(key)
        for row, (hole, words) in enumerate(found):
            button, label = QPushButton(f"{{{hole}}}"), QLabel(words)
            button.setAccessibleDescription(words)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._insert, hole))
            label.setObjectName("quiet")
            self._hole_rows.addWidget(button, row, 0)
            self._hole_rows.addWidget(label, row, 1)
        if not found:
            label = QLabel(tr("Nothing is filled in here."))
            label.setObjectName("quiet")
            self._hole_rows.addWidget(label, 0, 0)

    def _insert(self, hole: str) -> None:
        self.text.insertPlainText(f"{{{hole}}}")
        self.text.setFocus()

    def _take(self) -> None:
        language, key = self._in_hand
        self._texts[language][key] = self.text.toPlainText()
        self._mark_changed()
        self._judge()

    def _judge(self) -> None:
        """Says what is wrong, of this text before another; only what is right can be kept, or is shown in the letter."""
        language, key = self._in_hand
        here = fault_in(key, self._texts[language][key])
        elsewhere = [] if here is not None else [
            tr("{language}, “{text}”: {fault}", language=language_words(one), text=label_of(name, self._shipped[one]), fault=fault)
            for one, name in self._changed() if (fault := fault_in(name, self._texts[one][name])) is not None
        ]  # fmt: skip
        self.fault.setText(said(here) if here is not None else "".join(elsewhere[:1]))
        self.fault.setVisible(bool(self.fault.text()))
        self.keep.setEnabled(not self.fault.text())
        self.reset.setEnabled(self._texts[language][key] != self._shipped[language].templates[key])
        self.reset_all.setEnabled(self._texts[language] != dict(self._shipped[language].templates))
        self.example.setText(tr("It reads: {example}", example=example_of(key, self._texts[language][key])) if here is None else "")
        self.example.setVisible(here is None)
        if not self.fault.text():
            self._show_letter(Wording(language, self._texts[language]))

    def _changed(self) -> list[tuple[str, str]]:
        return [
            (language, key) for language, texts in self._texts.items() for key, words in texts.items()
            if words != self._known[language].templates[key]
        ]  # fmt: skip

    def _show_letter(self, edited: Wording) -> None:
        compared, recipient = self._compared, self._recipient
        if compared is None or recipient is None:
            self.letter.setPlainText(tr("Here a letter shows the wording as soon as there is somebody for whom something changed."))
            return
        everywhere: Mapping[str, Wording] = dict.fromkeys(self._texts, edited)
        notice = notice_for(compared.changes, recipient, Posting(everywhere, now(), compared.sequence, whole=True, everybody=True))
        self.letter.setPlainText(f"{notice.subject}\n\n{notice.text}" if notice is not None else "")

    def _reset(self) -> None:
        language, key = self._in_hand
        self.text.setPlainText(self._shipped[language].templates[key])

    def _reset_all(self) -> None:
        language = self._in_hand[0]
        self._texts[language] = dict(self._shipped[language].templates)
        self._mark_changed()
        self._show_text()

    def accept(self) -> None:
        """Keeps the wording of the languages in which something was changed."""
        languages = self._texts if self._is_broken else dict.fromkeys(language for language, _ in self._changed())
        try:
            for language in languages:
                save_own(self._folder, language, self._texts[language])
        except HofburgError as error:
            self.fault.setText(said(error.sentence))
            self.fault.show()
            return
        super().accept()
