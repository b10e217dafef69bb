"""A list with its search, and with adding, duplicating and deleting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QLineEdit, QPushButton, QTableView, QVBoxLayout

from scheduler.dependents import dependents
from scheduler.model.conference import Conference
from ui.desktop.document import Document
from ui.desktop.lists.deleting import DeleteDialog
from ui.desktop.lists.table import Column, TableModel
from ui.desktop.messages import attempt
from ui.desktop.pages import Page


class HasId(Protocol):
    """Anything of the conference that has an id."""

    @property
    def id(self) -> str: ...


Thing = TypeVar("Thing", bound=HasId)


@dataclass(frozen=True)
class Things(Generic[Thing]):
    """What a list holds, and what can be done with it."""

    noun: str
    plural: str
    columns: Sequence[Column[Thing]]
    rows: Callable[[Conference], Sequence[Thing]]
    label: Callable[[Thing], str]
    new: Callable[[Conference], Thing | None]
    """Makes a new one; None where the planner was asked and thought better of it."""
    copy: Callable[[Thing], Thing]
    add: Callable[[Conference, Thing], Conference]
    remove: Callable[[Conference, str], Conference]
    empty: str
    """What to do next when there is none."""


class TablePage(Page, Generic[Thing]):
    """A table with its search and what can be done with its rows."""

    def __init__(self, things: Things[Thing]) -> None:
        super().__init__()
        self.things = things
        self.document: Document | None = None
        self.model: TableModel[Thing] = TableModel(things.noun, things.columns, things.rows, self)
        self.search, self.table, self.note, self.empty = QLineEdit(), QTableView(), QLabel(), QLabel()
        self.add_button = QPushButton(f"Add {things.noun}")
        self.copy_button, self.delete_button = QPushButton("Duplicate"), QPushButton("Delete")
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._prepare_table()
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.add_button.clicked.connect(self.add)
        self.copy_button.clicked.connect(self.duplicate)
        self.delete_button.clicked.connect(self.delete)
        for key, action in (("Ins", self.add), ("Ctrl+Shift+D", self.duplicate), ("Del", self.delete)):
            QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(action)
        self.table.selectionModel().selectionChanged.connect(self._selected)

    def _prepare_table(self) -> None:
        table = self.table
        table.setModel(self.proxy)
        table.setAccessibleName(self.things.plural.capitalize())
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(f"Search {self.things.plural}")
        self.search.setAccessibleName(f"Search {self.things.plural}")
        self.search.setClearButtonEnabled(True)
        self.add_button.setToolTip(f"Adds a {self.things.noun} (Insert)")
        self.copy_button.setToolTip("Adds a copy of what is chosen (Ctrl+Shift+D)")
        self.delete_button.setToolTip("Deletes what is chosen; what depends on it is shown first (Delete)")
        typed = ", ".join(column.name.lower() for column in self.things.columns if column.write)
        self.note.setText(f"Cells are changed with F2 or a double click: {typed}. Everything else of a row is at the right.")
        self.note.setObjectName("quiet")
        self.empty.setObjectName("quiet")
        self.empty.setWordWrap(True)
        row, layout = QHBoxLayout(), QVBoxLayout(self)
        for widget in (self.search, self.add_button, self.copy_button, self.delete_button):
            row.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)

    def show_document(self, document: Document) -> None:
        """Shows the rows of a document; those that were chosen stay chosen."""
        kept = self.selected_ids() if self.document is document else []
        self.document = document
        self.model.show_document(document)
        if kept != self.selected_ids():
            self.select(*kept)
        self._show_state()

    def _search(self, words: str) -> None:
        self.proxy.setFilterFixedString(words)
        self._show_state()

    def _show_state(self) -> None:
        none = self.model.rowCount() == 0
        self.empty.setText(self.things.empty if none else f"Nothing here has “{self.search.text()}” in it. Clear the search to see all.")
        self.empty.setVisible(self.proxy.rowCount() == 0)
        chosen = bool(self.selected_ids())
        self.copy_button.setEnabled(chosen)
        self.delete_button.setEnabled(chosen)

    def selected_ids(self) -> list[str]:
        """The ids of the chosen rows, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.items[self.proxy.mapToSource(self.proxy.index(row, 0)).row()].id for row in rows]

    def select(self, *ids: str) -> None:
        """Chooses rows and brings the last one into sight."""
        selection, last = QItemSelection(), self.table.currentIndex()
        for number, item in enumerate(self.model.items):
            if item.id in ids:
                last = self.proxy.mapFromSource(self.model.index(number, 0))
                selection.select(last, last)
        flags = QItemSelectionModel.SelectionFlag
        chooser = self.table.selectionModel()
        chooser.select(selection, flags.ClearAndSelect | flags.Rows)
        if not selection.isEmpty():
            chooser.setCurrentIndex(last, flags.NoUpdate)
            self.table.scrollTo(last)

    def _selected(self) -> None:
        ids = self.selected_ids()
        self._show_state()
        self.chosen.emit(ids[0] if len(ids) == 1 else "")

    # Adding, duplicating, deleting

    def add(self) -> None:
        """Adds a new one and chooses it."""
        if self.document is not None:
            one = self.things.new(self.document.conference)
            if one is not None:
                self._add(f"Add a {self.things.noun}", [one])

    def duplicate(self) -> None:
        """Adds copies of what is chosen and chooses them."""
        chosen = self._chosen_things()
        if chosen:
            self._add(f"Duplicate {self._named(chosen)}", [self.things.copy(one) for one in chosen])

    def delete(self) -> None:
        """Deletes what is chosen; where something depends on it, that is shown first."""
        document, chosen = self.document, self._chosen_things()
        if document is None or not chosen:
            return
        self.table.setFocus()
        sentences = [sentence for one in chosen for sentence in dependents(document.conference, one.id)]
        if sentences and not DeleteDialog(self, self._named(chosen), sentences).exec():
            return

        def removed() -> Conference:
            conference = document.conference
            for one in chosen:
                conference = self.things.remove(conference, one.id)
            return conference

        new = attempt(self, removed)
        if new is not None:
            document.apply(f"Delete {self._named(chosen)}", new)

    def _add(self, name: str, items: list[Thing]) -> None:
        document = self.document
        if document is None:
            return

        def added() -> Conference:
            conference = document.conference
            for one in items:
                conference = self.things.add(conference, one)
            return conference

        new = attempt(self, added)
        if new is not None:
            self.search.clear()
            document.apply(name, new)
            self.select(*(one.id for one in items))
            self.table.setFocus()

    def _chosen_things(self) -> list[Thing]:
        ids = set(self.selected_ids())
        return [one for one in self.model.items if one.id in ids]

    def _named(self, items: list[Thing]) -> str:
        return f"“{self.things.label(items[0])}”" if len(items) == 1 else f"{len(items)} {self.things.plural}"
