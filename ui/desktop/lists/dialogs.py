"""What is shown before many things change: what pasting would do, and one value for all chosen rows."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.desktop import style
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import tr
from ui.desktop.lists.pasting import Cell, Pasted
from ui.desktop.lists.table import Column


class PasteDialog(QDialog):
    """Every cell with what stands there now and what would; what cannot be read says why."""

    def __init__(self, parent: QWidget | None, columns: tuple[Column[Any], ...], found: Pasted) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste"))
        self.resize(860, 480)
        self.words, self.table = QLabel(_summary(found)), QTableWidget(len(found.rows), len(found.columns) + 1)
        self.words.setWordWrap(True)
        self.table.setAccessibleName(tr("What pasting changes"))
        self.table.setHorizontalHeaderLabels([tr("Row"), *(columns[one].label for one in found.columns)])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for row, one in enumerate(found.rows):
            self.table.setItem(row, 0, QTableWidgetItem(tr("new: {label}", label=one.label) if one.is_new else one.label))
            for place, column in enumerate(found.columns, start=1):
                if column in one.cells:
                    self.table.setItem(row, place, _item(one.cells[column]))
        self.table.resizeColumnsToContents()
        self.table.resizeRowsToContents()
        buttons = QDialogButtonBox()
        self.paste = buttons.addButton(tr("Paste"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.paste.setEnabled(bool(found.changed or found.added))
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (self.words, self.table, buttons):
            layout.addWidget(part)


def _item(cell: Cell) -> QTableWidgetItem:
    now = style.colours()
    if cell.fault:
        item = QTableWidgetItem(f"{cell.after}\n{cell.fault}")
        item.setForeground(QColor(now.must))
    elif cell.changes:
        item = QTableWidgetItem(f"{cell.before} → {cell.after}" if cell.before else cell.after)
        item.setFont(style.font(bold=True))
    else:
        item = QTableWidgetItem(cell.after)
        item.setForeground(QColor(now.quiet))
    item.setToolTip(item.text())
    return item


def _summary(found: Pasted) -> str:
    parts = [tr("Rows that change: {number}.", number=found.changed), tr("Rows that are added: {number}.", number=found.added)]
    if found.faults:
        parts.append(tr("Cells that cannot be read and are left out: {number}.", number=found.faults))
    if found.unknown:
        parts.append(tr("Columns that cannot be pasted here: {names}.", names=", ".join(found.unknown)))
    if not found.rows:
        return tr("There is nothing to paste. Copy rows of a spreadsheet first.")
    return " ".join(parts)


class ChangeAllDialog(QDialog):
    """One value for a column of all chosen rows."""

    def __init__(self, parent: QWidget | None, columns: tuple[Column[Any], ...], count: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change %n row(s)", count))
        self.setMinimumWidth(420)
        self.column, self.value = Combo(), QLineEdit()
        self.column.setAccessibleName(tr("Column"))
        self.value.setAccessibleName(tr("New value"))
        for number, one in enumerate(columns):
            if one.write is not None:
                self.column.addItem(one.label, number)
        form, buttons, layout = QFormLayout(), QDialogButtonBox(), QVBoxLayout(self)
        form.addRow(tr("Column"), self.column)
        form.addRow(tr("New value"), self.value)
        self.change = buttons.addButton(tr("Change"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)
