"""Which columns of a list are seen, in which order and how wide; kept for each list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, QSettings, Qt
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QToolButton

from ui.desktop.language import tr
from ui.desktop.lists.table import Column

PLACE = "lists/"
WIDEST = 420
"""Pixels that a column takes at most before it was made wider by hand."""


class Columns:
    """The chooser of columns for one table: a right click on its header, or a button."""

    def __init__(self, name: str, table: QTableView, columns: Sequence[Column[Any]]) -> None:
        self._name, self._table, self._columns = name, table, columns
        self._is_new = True
        self.button = QToolButton()
        self.button.setText(tr("Columns ▾"))
        self.button.setToolTip(tr("Which columns are seen"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._ask)
        self._restore()
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(lambda *_: self._save())

    def fit(self) -> None:
        """Makes the columns as wide as what stands in them, once, unless they were set by hand before."""
        if self._is_new and self._table.model().rowCount():
            self._is_new = False
            header = self._table.horizontalHeader()
            header.blockSignals(True)
            self._table.resizeColumnsToContents()
            for number in range(len(self._columns)):
                header.resizeSection(number, min(WIDEST, header.sectionSize(number) + 12))
            header.blockSignals(False)

    def visible(self) -> list[int]:
        """The columns that are seen, from the left."""
        header = self._table.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [one for one in order if not header.isSectionHidden(one)]

    def show(self, column: int, *, shown: bool) -> None:
        """Shows or hides a column; one always stays."""
        if shown or len(self.visible()) > 1:
            self._table.setColumnHidden(column, not shown)
            self._save()

    def _ask(self, point: QPoint) -> None:
        self.menu.popup(self._table.horizontalHeader().mapToGlobal(point))

    def _fill(self) -> None:
        self.menu.clear()
        seen = set(self.visible())
        for number, one in enumerate(self._columns):
            action = self.menu.addAction(one.label)
            action.setCheckable(True)
            action.setChecked(number in seen)
            action.toggled.connect(lambda on, number=number: self.show(number, shown=on))

    def _resized(self, section: int) -> None:
        # The last one fills what the others leave; that is nobody's choice.
        if section in self.visible()[:-1]:
            self._save()

    def _save(self) -> None:
        self._is_new = False
        QSettings().setValue(PLACE + self._name, self._table.horizontalHeader().saveState())

    def _restore(self) -> None:
        kept = QSettings().value(PLACE + self._name)
        header = self._table.horizontalHeader()
        if isinstance(kept, QByteArray) and header.restoreState(kept) and header.count() == len(self._columns):
            self._is_new = False
            return
        for number, one in enumerate(self._columns):
            self._table.setColumnHidden(number, not one.usual)
