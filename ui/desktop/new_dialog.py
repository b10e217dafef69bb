"""A new conference: title, dates, venue, languages."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from scheduler.frame import two_day_frame
from scheduler.model.conference import Conference
from ui.desktop.messages import attempt


class NewDialog(QDialog):
    """Asks for what a new conference needs and makes its frame of two days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("New conference")
        self.setMinimumWidth(480)
        self.conference: Conference | None = None
        self.title, self.first = QLineEdit(), QDateEdit(QDate.currentDate().addMonths(3))
        self.venue, self.languages = QLineEdit("Hofburg, Vienna"), QLineEdit("en, fr, de, it, ru, es")
        self.first.setCalendarPopup(True)
        self.first.setDisplayFormat("d MMMM yyyy")
        form = QFormLayout()
        for words, field in (("&Title", self.title), ("&First day", self.first), ("&Venue", self.venue), ("&Languages", self.languages)):
            form.addRow(words, field)
        note = QLabel("You get a frame of two days: opening, three panels, closing, coffee, lunch and reception, in the Hofburg's rooms.")
        note.setWordWrap(True)
        note.setObjectName("quiet")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.create_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.create_button.setText("Create")
        self.create_button.setObjectName("main")
        self.create_button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self.buttons)
        self.title.textChanged.connect(lambda words: self.create_button.setEnabled(bool(words.strip())))
        self.buttons.accepted.connect(self._create)
        self.buttons.rejected.connect(self.reject)

    def _create(self) -> None:
        chosen = self.first.date()
        first = date(chosen.year(), chosen.month(), chosen.day())
        languages = [word.strip().lower() for word in self.languages.text().replace(";", ",").split(",") if word.strip()]
        venue = self.venue.text().strip()
        self.conference = attempt(self, lambda: two_day_frame(self.title.text().strip(), first, venue=venue, languages=languages))
        if self.conference is not None:
            self.accept()
