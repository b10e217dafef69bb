"""The list of people: what changes for each, and ticks for who was told and who has acknowledged it."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from scheduler.calendar import minute_of
from ui.desktop import style
from ui.desktop.language import mark, tr
from ui.desktop.telling.rows import Row, moment_words

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NAME, PART, LANGUAGE, CHANGES, TOLD, BY, HOW, ACKNOWLEDGED = range(8)
COLUMNS = (
    mark("Name"), mark("Role"), mark("Language"), mark("What changes"), mark("Told"), mark("By whom"), mark("How"), mark("Acknowledged"),
)  # fmt: skip


class Which(Enum):
    """Who is listed."""

    CONCERNED = mark("Everybody concerned")
    WAITING = mark("Not yet told")
    UNHEARD = mark("Told, not acknowledged")
    ALL = mark("Everybody who takes part")


class PeopleModel(QAbstractTableModel):
    """Rows with two boxes to tick; ticking one asks the page to do it."""

    tick_asked = Signal(str, int, bool)
    """Who, the column, and whether it is to be ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._zone, self._may_tick = "UTC", False

    def show_rows(self, rows: tuple[Row, ...], zone: str, *, may_tick: bool) -> None:
        """Shows these; where they are the same people the rows stay, so that the focus does."""
        same = [one.who for one in rows] == [one.who for one in self.rows]
        if not same:
            self.beginResetModel()
        self.rows, self._zone, self._may_tick = rows, zone, may_tick
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return tr(COLUMNS[section])
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole and section == TOLD:
            return tr("A tick means now, by the same person and in the same way as the last time. “Mark as told …” asks.")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and self._has_box(index) else found

    def _has_box(self, index: Index) -> bool:
        row = self.rows[index.row()]
        return self._may_tick and (index.column() == TOLD or (index.column() == ACKNOWLEDGED and row.tick is not None))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole:
            return (Qt.CheckState.Checked if self._is_ticked(row, column) else Qt.CheckState.Unchecked) if self._has_box(index) else None
        if role == Qt.ItemDataRole.FontRole:
            # In bold, so that who is still to be told is seen without colours.
            return style.font(bold=True) if column == NAME and row.is_concerned and self._may_tick and row.tick is None else None
        if role == Qt.ItemDataRole.AccessibleTextRole and self._has_box(index) and not self._is_ticked(row, column):
            return tr("Not yet told") if column == TOLD else tr("Not acknowledged")
        if role == Qt.ItemDataRole.UserRole:
            return self._key(row, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(row)[column]
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole or not self._has_box(index):
            return False
        self.tick_asked.emit(self.rows[index.row()].who, index.column(), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _is_ticked(self, row: Row, column: int) -> bool:
        return row.tick is not None and (column == TOLD or row.tick.acknowledged is not None)

    def _key(self, row: Row, column: int) -> str:
        """What the rows are sorted by."""
        tick = row.tick
        if column in (TOLD, ACKNOWLEDGED):
            moment = None if tick is None else tick.time if column == TOLD else tick.acknowledged
            return f"{minute_of(moment):012d}" if moment is not None else ""
        return self.words(row)[column].casefold()

    def words(self, row: Row) -> tuple[str, ...]:
        """A row in words."""
        tick = row.tick
        told = ("", "", "", "") if tick is None else (
            moment_words(tick.time, self._zone), tick.by, tr(tick.channel.value),
            moment_words(tick.acknowledged, self._zone) if tick.acknowledged is not None else "",
        )  # fmt: skip
        return row.full_name, row.part, row.language, row.changes, *told


class PeopleFilter(QSortFilterProxyModel):
    """Some of the rows: of one state, and with certain words in them."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__(model)
        self._model = model
        self._which, self._words = Which.CONCERNED, ""
        self.setSourceModel(model)
        self.setSortRole(Qt.ItemDataRole.UserRole)
        self.setDynamicSortFilter(True)

    def show_only(self, which: Which, words: str) -> None:
        """Shows those of a state that have these words."""
        self._which, self._words = which, words.strip().casefold()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: ARG002
        row = self._model.rows[source_row]
        return is_of(row, self._which) and self._words in " ".join(self._model.words(row)).casefold()

    def shown(self) -> list[Row]:
        """The rows as they stand, from the top."""
        return [self._model.rows[self.mapToSource(self.index(row, 0)).row()] for row in range(self.rowCount())]

    def at(self, indexes: Sequence[QModelIndex]) -> list[Row]:
        """The rows of these places, from the top."""
        return [self._model.rows[self.mapToSource(self.index(row, 0)).row()] for row in sorted({one.row() for one in indexes})]


def is_of(row: Row, which: Which) -> bool:
    """Whether a row is listed."""
    match which:
        case Which.ALL:
            return True
        case Which.CONCERNED:
            return row.is_concerned
        case Which.WAITING:
            return row.is_concerned and row.tick is None
        case Which.UNHEARD:
            return row.tick is not None and row.tick.acknowledged is None
