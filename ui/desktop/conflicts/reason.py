"""The line that asks why a conflict may stay."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton

from scheduler.checker import Violation
from ui.desktop.language import said, tr


class Reason(QFrame):
    """Asks in place why a conflict may stay; Escape leaves it."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.words, self.field = QLabel(tr("Accept, because…")), QLineEdit()
        self.accept_button, self.cancel = QPushButton(tr("Accept")), QPushButton(tr("Cancel"))
        self.accept_button.setObjectName("main")
        self.field.setPlaceholderText(tr("Why may it stay? Such as: agreed with the speaker"))
        self.field.setAccessibleName(tr("Reason for accepting the conflict"))
        row = QHBoxLayout(self)
        for widget in (self.words, self.field, self.accept_button, self.cancel):
            row.addWidget(widget)
        self.field.textChanged.connect(lambda: self.accept_button.setEnabled(bool(self.field.text().strip())))
        self.field.returnPressed.connect(self._give)
        self.accept_button.clicked.connect(self._give)
        self.cancel.clicked.connect(self.hide)
        self.hide()

    def ask(self, violation: Violation) -> None:
        """Asks about a conflict; what was typed for it before is still there after Cancel."""
        self.field.setAccessibleDescription(said(violation.message))
        self.accept_button.setEnabled(bool(self.field.text().strip()))
        self.show()
        self.field.setFocus()

    def _give(self) -> None:
        if self.field.text().strip():
            self.given.emit(self.field.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
