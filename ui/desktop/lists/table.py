"""A list of things of a conference as a table: named columns, and cells that can be typed in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from scheduler.model.conference import Conference
from ui.desktop.document import Document
from ui.desktop.language import tr
from ui.desktop.messages import attempt

Index = QModelIndex | QPersistentModelIndex
Item = TypeVar("Item")
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[Item]):
    """A column: its English name, what it shows, and how a typed value changes the conference, where it can be typed."""

    name: str
    shown: Callable[[Conference, Item], str | int]
    write: Callable[[Conference, Item, str], Conference] | None = None
    usual: bool = True
    """Whether it is seen unless the planner hides it."""
    help: str = ""

    @property
    def label(self) -> str:
        """Its name on the screen."""
        return tr(self.name)


class TableModel(QAbstractTableModel, Generic[Item]):
    """Rows of one sort; all texts come from the columns."""

    def __init__(
        self, columns: Sequence[Column[Item]], rows: Callable[[Conference], Sequence[Item]], label: Callable[[Item], str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.columns, self._rows, self._label = columns, rows, label
        self._document: Document | None = None
        self.items: Sequence[Item] = ()
        self.beside: Callable[[int], list[int]] = lambda _: []
        """The other rows that are changed with a row."""

    def show_document(self, document: Document) -> None:
        """Shows the rows of a document; rows that stay keep their selection."""
        items = self._rows(document.conference)
        if self._document is document and len(items) == len(self.items):
            self.items = items
            if items:
                self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._document, self.items = document, items
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].label
        if role == Qt.ItemDataRole.ToolTipRole and self.columns[section].help:
            return tr(self.columns[section].help)
        return None

    def words(self, row: int, column: int) -> str:
        """What stands in a cell."""
        return "" if self._document is None else str(self.columns[column].shown(self._document.conference, self.items[row]))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._document is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            found = self.columns[index.column()].shown(self._document.conference, self.items[index.row()])
            return str(found) if role == Qt.ItemDataRole.ToolTipRole else found
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        writable = index.isValid() and self.columns[index.column()].write is not None
        return flags | Qt.ItemFlag.ItemIsEditable if writable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self._document is None or not index.isValid():
            return False
        rows = [index.row(), *self.beside(index.row())]
        if len(rows) == 1 and str(value) == self.words(index.row(), index.column()):
            return False
        return self.change(rows, index.column(), str(value).strip())

    def change(self, rows: Sequence[int], column: int, words: str) -> bool:
        """Writes the same into a column of several rows, as one step; whether it was done."""
        document, write = self._document, self.columns[column].write
        if document is None or write is None or not rows:
            return False
        items = [self.items[row] for row in rows]

        def written() -> Conference:
            conference = document.conference
            for item in items:
                conference = write(conference, item, words)
            return conference

        new = attempt(None, written)
        if new is None:
            return False
        name = self.columns[column].label
        document.apply(
            tr("Change {column} of {what}", column=name, what=tr("“{title}”", title=self._label(items[0]))) if len(items) == 1
            else tr("Change {column} of %n row(s)", len(items), column=name), new,
        )  # fmt: skip
        return True
