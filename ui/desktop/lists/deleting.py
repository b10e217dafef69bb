"""Says what depends on something before it is deleted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from ui.desktop import style
from ui.desktop.language import said, tr


class DeleteDialog(QDialog):
    """What is deleted with it, to be read first. Undo brings everything back."""

    def __init__(self, parent: QWidget | None, label: str, sentences: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Delete"))
        self.resize(640, 380)
        question, list_ = QLabel(tr("Delete {what}?", what=label)), QListWidget()
        note = QLabel(tr("Everything that names it loses it. Undo brings all of it back."))
        question.setFont(style.font(12, bold=True))
        question.setWordWrap(True)
        note.setObjectName("quiet")
        list_.addItems([said(one) for one in sentences])
        list_.setWordWrap(True)
        list_.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        list_.setAccessibleName(tr("What depends on it"))
        self.list = list_
        buttons = QDialogButtonBox()
        self.keep = buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.RejectRole)
        self.delete = buttons.addButton(tr("Delete"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.delete.setObjectName("main")
        self.keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (question, list_, note, buttons):
            layout.addWidget(widget)
        self.keep.setFocus()
