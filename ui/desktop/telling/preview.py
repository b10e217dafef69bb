"""The notice of the chosen person as it will be sent, and what can be written for everybody."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from scheduler.notices import Notice
from ui.desktop import style
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import mark, tr
from ui.desktop.telling.rows import Row


class Form(Enum):
    """What can be written for several people at once."""

    DRAFTS = mark("Drafts of e-mails (.eml) …")
    LETTERS = mark("Letters as text (.txt) …")
    TABLE = mark("Mail-merge table (.xlsx, .csv) …")
    CALENDARS = mark("Calendar files (.ics) …")


class Preview(QWidget):
    """The letter at the right of the list; it asks the page to write and to edit."""

    whole_changed = Signal()
    write_asked = Signal(object)
    """A `Form`."""

    def __init__(self) -> None:
        super().__init__()
        self.subject, self.to, self.attached, self.text = _line(), _line(), _line(), QPlainTextEdit()
        self.whole, self.extent = Combo(), Combo()
        self.copy, self.write = QPushButton(tr("Copy text")), QToolButton()
        self.whole.addItem(tr("Only the changes"), False)
        self.whole.addItem(tr("The whole schedule"), True)
        self.whole.setAccessibleName(tr("What the notice says"))
        self.whole.activated.connect(lambda _: self.whole_changed.emit())
        self.extent.addItem("", False)
        self.extent.addItem("", True)
        self.extent.setAccessibleName(tr("For whom it is written"))
        for combo in (self.whole, self.extent):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Notice"))
        self.text.setFont(style.font(10))
        self.copy.clicked.connect(self._copy)
        self._fill_menu()
        self._lay_out()

    def _fill_menu(self) -> None:
        menu = QMenu(self.write)
        self.acts = {form: menu.addAction(tr(form.value)) for form in Form}
        for form, act in self.acts.items():
            act.triggered.connect(lambda _=False, form=form: self.write_asked.emit(form))
        self.write.setText(tr("Write files ▾"))
        self.write.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.write.setMenu(menu)

    def _lay_out(self) -> None:
        layout, form, upper, lower = QVBoxLayout(self), QFormLayout(), QHBoxLayout(), QHBoxLayout()
        layout.setContentsMargins(8, 0, 0, 0)
        upper.addWidget(self.whole)
        upper.addWidget(self.copy)
        upper.addStretch()
        for words, line in ((tr("To"), self.to), (tr("Subject"), self.subject), (tr("Attached"), self.attached)):
            label = QLabel(words)
            label.setObjectName("quiet")
            form.addRow(label, line)
        lower.addWidget(self.write)
        lower.addWidget(self.extent)
        lower.addStretch()
        layout.addLayout(upper)
        layout.addLayout(form)
        layout.addWidget(self.text, 1)
        layout.addLayout(lower)

    @property
    def is_whole(self) -> bool:
        """Whether the whole schedule goes with what changed."""
        return bool(self.whole.currentData())

    @property
    def is_for_the_chosen(self) -> bool:
        """Whether files are written for those who are chosen, not for all who are shown."""
        return bool(self.extent.currentData())

    def show_numbers(self, shown: int, chosen: int) -> None:
        """For how many people files can be written."""
        self.extent.setItemText(0, tr("for all shown: {number}", number=shown))
        self.extent.setItemText(1, tr("for the chosen: {number}", number=chosen))
        self.write.setEnabled(bool(shown))

    def show_notice(self, row: Row | None, notice: Notice | None, *, is_protected: bool) -> None:
        """Shows the notice of a person; None for nobody, or where there is nothing that they may be told."""
        self.copy.setEnabled(notice is not None)
        if row is None or notice is None:
            words = tr("Choose somebody to see the notice that they get.") if row is None else tr(
                "There is nothing that a letter may say: only people whose names are not shown at all came or went."
            )  # fmt: skip
            for line in (self.to, self.subject, self.attached):
                line.setText("–")
            self.text.setPlainText(words)
            return
        self.to.setText(_to(row, is_protected=is_protected))
        self.subject.setText(notice.subject)
        self.attached.setText(tr("a calendar file (.ics)") if notice.calendar is not None else tr("nothing"))
        self.text.setPlainText(notice.text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def _line() -> QLabel:
    line = QLabel("–")
    line.setWordWrap(True)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return line


def _to(row: Row, *, is_protected: bool) -> str:
    one = row.recipient
    if is_protected:
        return tr("No address is written, because the name is protected. It stands in the fields of the person.")
    if not one.address:
        return tr("{name}, no e-mail address is known", name=one.addressee) if one.addressee else tr("No e-mail address is known")
    return f"{one.addressee} <{one.address}>" if one.addressee else one.address
