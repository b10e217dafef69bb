"""A list of things of a conference as a table: named columns, and cells that can be typed in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from scheduler.model.conference import Conference
from ui.desktop.document import Document
from ui.desktop.messages import attempt

Index = QModelIndex | QPersistentModelIndex
Item = TypeVar("Item")
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[Item]):
    """A column: its name, what it shows, and how a typed value changes the conference, where it can be typed."""

    name: str
    shown: Callable[[Conference, Item], str | int]
    write: Callable[[Conference, Item, str], Conference] | None = None


class TableModel(QAbstractTableModel, Generic[Item]):
    """Rows of one sort; all texts come from the columns."""

    def __init__(
        self, noun: str, columns: Sequence[Column[Item]], rows: Callable[[Conference], Sequence[Item]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._noun, self._columns, self._rows = noun, columns, rows
        self._document: Document | None = None
        self.items: Sequence[Item] = ()

    def show_document(self, document: Document) -> None:
        """Shows the rows of a document; rows that stay keep their selection."""
        items = self._rows(document.conference)
        if self._document is document and len(items) == len(self.items):
            self.items = items
            if items:
                self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._document, self.items = document, items
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            return self._columns[section].name
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._document is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            shown = self._columns[index.column()].shown(self._document.conference, self.items[index.row()])
            return str(shown) if role == Qt.ItemDataRole.ToolTipRole else shown
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        writable = index.isValid() and self._columns[index.column()].write is not None
        return flags | Qt.ItemFlag.ItemIsEditable if writable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        document = self._document
        if role != Qt.ItemDataRole.EditRole or document is None or not index.isValid():
            return False
        column, item = self._columns[index.column()], self.items[index.row()]
        write = column.write
        if write is None or str(value) == str(column.shown(document.conference, item)):
            return False
        new = attempt(None, lambda: write(document.conference, item, str(value).strip()))
        if new is None:
            return False
        document.apply(f"Change {column.name.lower()} of a {self._noun}", new)
        return True
