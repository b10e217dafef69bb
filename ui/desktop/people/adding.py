"""A box in which a person is found by a part of the name, and added."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from ui.desktop.forms.choosing import Combo
from ui.desktop.language import tr


class AddPerson(Combo):
    """Part of a name is typed, and what fits is offered; the arrows open the whole list. Whoever is picked leaves the box empty again."""

    picked = Signal(str)
    """The id of a person."""
    unknown = Signal(str)
    """What was typed and fits nobody."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.line.setPlaceholderText(tr("Add a person …"))
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.activated.connect(self._pick)
        self.line.returnPressed.connect(self._enter)

    def show_people(self, people: Sequence[tuple[str, Any]]) -> None:
        """Offers these, by shown name with the id; what is half typed stays."""
        if [(self.itemText(row), self.itemData(row)) for row in range(self.count())] == list(people):
            return
        typed, _ = self.line.text(), QSignalBlocker(self)
        self.clear()
        for words, one in people:
            self.addItem(words, one)
        self.setCurrentIndex(-1)
        self.line.setText(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The arrows of a plain box would add whoever comes next.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _pick(self, row: int) -> None:
        person = self.itemData(row) if row >= 0 else None
        self._empty()
        if person is not None:
            self.picked.emit(person)

    def _enter(self) -> None:
        """Enter takes the only one who fits."""
        typed = self.line.text().strip()
        fitting = [row for row in range(self.count()) if typed.casefold() in self.itemText(row).casefold()]
        if typed and len(fitting) == 1:
            self._pick(fitting[0])
        elif typed and not fitting:
            self.unknown.emit(typed)

    def _empty(self) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(-1)
            self.line.clear()
