"""A list with its search, and with adding, duplicating and deleting."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QTableView, QVBoxLayout

from scheduler.dependents import dependents
from scheduler.model.conference import Conference
from ui.desktop.document import Document
from ui.desktop.language import tr
from ui.desktop.lists.deleting import DeleteDialog
from ui.desktop.lists.dialogs import ChangeAllDialog, PasteDialog
from ui.desktop.lists.headers import Columns
from ui.desktop.lists.pasting import pasted
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

    plural: str
    """Its English name, by which its columns are kept."""
    heading: str
    """What the list is called."""
    adding: str
    """What its button for a new one says; undo calls the step so, too."""
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
        self.model: TableModel[Thing] = TableModel(things.columns, things.rows, things.label, self)
        self.model.beside = self._beside
        self.search, self.table, self.note, self.empty = QLineEdit(), QTableView(), QLabel(), QLabel()
        self.add_button = QPushButton(tr(things.adding))
        self.copy_button, self.delete_button = QPushButton(tr("Duplicate")), QPushButton(tr("Delete"))
        self.change_button, self.paste_button = QPushButton(tr("Change all …")), QPushButton(tr("Paste …"))
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._prepare_table()
        self.headers = Columns(things.plural, self.table, things.columns)
        self._lay_out()
        self.search.textChanged.connect(self._search)
        for button, act in (
            (self.add_button, self.add), (self.copy_button, self.duplicate), (self.delete_button, self.delete),
            (self.change_button, self.change_all), (self.paste_button, self.paste),
        ):  # fmt: skip
            button.clicked.connect(act)
        keys = QKeySequence.StandardKey
        for key, action in (
            ("Ins", self.add), ("Ctrl+Shift+D", self.duplicate), ("Del", self.delete), (keys.Copy, self.copy), (keys.Paste, self.paste),
            ("Ctrl+Return", self.change_all),
        ):  # fmt: skip
            QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(action)
        self.table.selectionModel().selectionChanged.connect(self._selected)

    def _prepare_table(self) -> None:
        table = self.table
        table.setModel(self.proxy)
        table.setAccessibleName(tr(self.things.heading))
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search in the list"))
        self.search.setClearButtonEnabled(True)
        for button, words in (
            (self.add_button, tr("Adds one (Insert)")), (self.copy_button, tr("Adds a copy of what is chosen (Ctrl+Shift+D)")),
            (self.delete_button, tr("Deletes what is chosen; what depends on it is shown first (Delete)")),
            (self.change_button, tr("Writes one value into a column of all chosen rows (Ctrl+Enter)")),
            (self.paste_button, tr("Rows of a spreadsheet, with a look at what would change (Ctrl+V)")),
        ):  # fmt: skip
            button.setToolTip(words)
        self.note.setText(tr("F2 or a double click changes a cell, in all chosen rows at once. Ctrl+C copies rows for a spreadsheet."))
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        self.empty.setObjectName("quiet")
        self.empty.setWordWrap(True)
        row, layout = QHBoxLayout(), QVBoxLayout(self)
        for widget in (
            self.search, self.add_button, self.copy_button, self.delete_button, self.change_button, self.paste_button, self.headers.button,
        ):  # fmt: skip
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
        self.headers.fit()
        self._show_state()

    def _search(self, words: str) -> None:
        self.proxy.setFilterFixedString(words)
        self._show_state()

    def _show_state(self) -> None:
        none = self.model.rowCount() == 0
        self.empty.setText(
            tr(self.things.empty) if none
            else tr("Nothing here has “{words}” in it. Clear the search to see all.", words=self.search.text())
        )  # fmt: skip
        self.empty.setVisible(self.proxy.rowCount() == 0)
        chosen = bool(self.selected_ids())
        self.copy_button.setEnabled(chosen)
        self.delete_button.setEnabled(chosen)
        self.change_button.setEnabled(chosen)

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
                self._add(tr(self.things.adding), [one])

    def duplicate(self) -> None:
        """Adds copies of what is chosen and chooses them."""
        chosen = self._chosen_things()
        if chosen:
            self._add(tr("Duplicate {what}", what=self._named(chosen)), [self.things.copy(one) for one in chosen])

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
            document.apply(tr("Delete {what}", what=self._named(chosen)), new)

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
        return tr("“{title}”", title=self.things.label(items[0])) if len(items) == 1 else tr("%n row(s)", len(items))

    # Many at once

    def _source_row(self, row: int) -> int:
        return self.proxy.mapToSource(self.proxy.index(row, 0)).row()

    def _chosen_rows(self) -> list[int]:
        return sorted(self.proxy.mapToSource(index).row() for index in self.table.selectionModel().selectedRows())

    def _beside(self, row: int) -> list[int]:
        """The other chosen rows, where this one is chosen too: a cell that is typed changes all of them."""
        chosen = self._chosen_rows()
        return [one for one in chosen if one != row] if row in chosen else []

    def change_all(self) -> None:
        """Asks for one value for a column of all chosen rows."""
        rows = self._chosen_rows()
        if not rows:
            return
        dialog = ChangeAllDialog(self, tuple(self.things.columns), len(rows))
        if dialog.exec():
            self.model.change(rows, int(dialog.column.currentData()), dialog.value.text().strip())

    def copy(self) -> None:
        """Puts the chosen rows on the clipboard, with headings, as a spreadsheet takes them."""
        visible, rows = self.headers.visible(), [index.row() for index in self.table.selectionModel().selectedRows()]
        if not rows:
            return
        written = io.StringIO()
        lines = csv.writer(written, delimiter="\t", lineterminator="\n")
        lines.writerow([self.things.columns[one].label for one in visible])
        lines.writerows([[self.model.words(self._source_row(row), one) for one in visible] for row in sorted(rows)])
        QGuiApplication.clipboard().setText(written.getvalue())

    def paste(self) -> None:
        """Shows what rows of a spreadsheet would change here, and changes it when the planner agrees, as one step."""
        document = self.document
        if document is None:
            return
        visible, current = self.headers.visible(), self.table.currentIndex()
        column = visible.index(current.column()) if current.isValid() and current.column() in visible else 0
        items = [self.model.items[self._source_row(row)] for row in range(self.proxy.rowCount())]
        at = current.row() if current.isValid() else len(items), column
        found = attempt(self, lambda: pasted(
            self.things, document.conference, QGuiApplication.clipboard().text(), visible=visible, rows=items, at=at,
        ))  # fmt: skip
        if found is not None and PasteDialog(self, tuple(self.things.columns), found).exec():
            document.apply(tr("Paste %n row(s)", len(found.rows)), found.conference)
