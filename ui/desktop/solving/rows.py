"""What a proposal would change, session by session; each row can be ticked and taken over by itself."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.checker import Plan, violations
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.rule import Level
from scheduler.model.timetable import Placement
from scheduler.proposals import Change, Difference, adopted
from ui.desktop.language import mark, short_day, tr
from ui.desktop.solving.proposal import Proposal

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LOOKED_AT = 20
"""Rows by which the widths of the columns are chosen; all of a large conference would take too long."""
COLUMNS = (mark("Session"), mark("Now"), mark("Proposed"), mark("What changes"))
CHANGES = {
    Change.PLACED: mark("gets a place"), Change.TAKEN_OUT: mark("loses its place"), Change.TIME: mark("other time"),
    Change.ROOM: mark("other room"), Change.TIME_AND_ROOM: mark("other time and room"), Change.LENGTH: mark("other length"),
    Change.TEAM: mark("other team or order"),
}  # fmt: skip


def place_words(conference: Conference, placement: Placement | None) -> str:
    """When and where, on one line; a dash for none."""
    if placement is None:
        return "–"
    calendar, start = ConferenceCalendar(conference), minute_of(placement.start)
    rooms = ", ".join(conference.room[room].name for room in placement.rooms if room in conference.room)
    day = short_day(calendar.local(start).date())
    return f"{day} {calendar.clock(start)}–{calendar.clock(start + placement.duration)}" + (f", {rooms}" if rooms else "")


class RowsModel(QAbstractTableModel):
    """The differences as rows; each has a box in front, unless two timetables are only compared."""

    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None, compared: tuple[str, str] | None = None) -> None:
        """Makes an empty table; with the names of two timetables that are only compared."""
        super().__init__(parent)
        self._compared = compared
        self._headings = [tr(words) for words in COLUMNS]
        if compared is not None:
            self._headings[1:3] = compared
        self.rows: tuple[Difference, ...] = ()
        self.ticked: set[SessionId] = set()
        self._conference: Conference | None = None

    def show_proposal(self, proposal: Proposal | None) -> None:
        """Shows what a proposal would change, everything ticked."""
        self.beginResetModel()
        self.rows = proposal.differences if proposal is not None else ()
        self._conference = proposal.conference if proposal is not None else None
        self.ticked = {one.session for one in self.rows}
        self.endResetModel()
        self.ticked_changed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return self._headings[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and self._has_box(index) else usual

    def _has_box(self, index: Index) -> bool:
        return index.column() == 0 and self._compared is None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._conference is None:
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and self._has_box(index):
            return Qt.CheckState.Checked if row.session in self.ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(self._conference, row, index.column())
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or not self._has_box(index) or role != Qt.ItemDataRole.CheckStateRole:
            return False
        session = self.rows[index.row()].session
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.ticked.add(session)
        else:
            self.ticked.discard(session)
        self.dataChanged.emit(index, index, [role])
        self.ticked_changed.emit()
        return True

    def _words(self, conference: Conference, row: Difference, column: int) -> str:
        match column:
            case 0:
                return conference.session[row.session].label
            case 1 | 2:
                return place_words(conference, row.before if column == 1 else row.after)
            case _:
                return tr(CHANGES[row.change])


class Rows(QWidget):
    """The table with what it costs to take over only what is ticked."""

    chosen = Signal(str)
    """A session whose row was clicked or reached by keys."""

    def __init__(self, use: Callable[[frozenset[SessionId]], None]) -> None:
        super().__init__()
        self._use, self._proposal = use, None
        self.model, self.table, self.words = RowsModel(self), QTableView(), QLabel()
        self.button = QPushButton(tr("Use what is ticked"))
        self.button.setObjectName("main")
        self.words.setWordWrap(True)
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("What the proposal changes"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setResizeContentsPrecision(LOOKED_AT)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        row, layout = QHBoxLayout(), QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 9)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        layout.addLayout(row)
        layout.addWidget(table, 1)
        self.model.ticked_changed.connect(self._say)
        self.button.clicked.connect(lambda: self._use(frozenset(self.model.ticked)))
        table.selectionModel().currentRowChanged.connect(lambda now, _: self._choose(now.row()))

    def show_proposal(self, proposal: Proposal | None) -> None:
        """Shows what a proposal would change."""
        self._proposal = proposal
        self.model.show_proposal(proposal)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            self.chosen.emit(self.model.rows[row].session)

    def _say(self) -> None:
        """What taking over the ticked rows would leave broken, by the checker."""
        proposal, ticked = self._proposal, self.model.ticked
        self.button.setEnabled(bool(ticked))
        if proposal is None or not ticked:
            self.words.setText(tr("Tick what you want to take over.") if proposal is not None else "")
            return
        new = adopted(proposal.conference, proposal.timetable, ticked)
        broken = sum(v.level is Level.MUST and not v.accepted and v.rule != "placed" for v in violations(Plan(new, new.timetable)))
        count = tr("%n row(s) ticked", len(ticked))
        self.words.setText(f"{count}: {tr('%n conflict(s) left', broken) if broken else tr('no conflict')}.")
