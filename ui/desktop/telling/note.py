"""What was written last, with what can be done next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ui.desktop.language import tr


class Note(QFrame):
    """One line below the page: a sentence, the folder, and marking as told those for whom something was written."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.words = QLabel()
        self.open_button, self.mark_button, self.close_button = (
            QPushButton(tr("Open the folder")), QPushButton(tr("Mark these as told …")), QPushButton(tr("Close")),
        )  # fmt: skip
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self.words, 1)
        for button in (self.open_button, self.mark_button, self.close_button):
            row.addWidget(button)
        self.hide()

    def show_words(self, words: str, *, has_folder: bool, may_mark: bool) -> None:
        """Says something."""
        self.words.setText(words)
        self.open_button.setVisible(has_folder)
        self.mark_button.setVisible(may_mark)
        self.show()
