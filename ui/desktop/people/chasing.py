"""The page of those who have not answered yet, the most urgent first."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QDate, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from scheduler.calendar import local_minute, moment_of
from scheduler.chasing import Chase, Urgency, address_of, answered, due, to_chase
from scheduler.model.ids import AppearanceId
from scheduler.model.naming import shown_name
from scheduler.model.session import Invitation
from ui.desktop import style
from ui.desktop.document import Document
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import day_words, long_day, mark, tr
from ui.desktop.pages import Page

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ADD_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
COLUMNS = (mark("Answer due"), mark("Reply by"), mark("Person"), mark("Session"), mark("Role"), mark("Status"), mark("Write to"))
URGENCIES = {
    Urgency.OVERDUE: mark("overdue"), Urgency.THIS_WEEK: mark("within a week"), Urgency.LATER: mark("later"),
    Urgency.NO_DATE: mark("no date"),
}  # fmt: skip
ANSWERS = {
    Invitation.INVITED: mark("Mark as invited"), Invitation.CONFIRMED: mark("Mark as confirmed"),
    Invitation.DECLINED: mark("Mark as declined"),
}  # fmt: skip
WHO = 3
"""How many columns at the left are in bold where an answer is overdue."""
END_OF_DAY = dt.time(18)
"""An answer is expected by the end of office hours."""


class ChasingModel(QAbstractTableModel):
    """Those who have not answered, as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Chase, ...] = ()

    def show_rows(self, rows: tuple[Chase, ...]) -> None:
        """Shows these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.FontRole:
            # In bold beside the word, so that it is seen without colours.
            return style.font(bold=True) if self.rows[index.row()].urgency is Urgency.OVERDUE and index.column() < WHO else None
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return words_of(self.rows[index.row()])[index.column()]


def words_of(one: Chase) -> tuple[str, ...]:
    """A row in words."""
    role = one.appearance.role.value
    return (
        tr(URGENCIES[one.urgency]), long_day(one.day) if one.day is not None else "–", shown_name(one.person, tr(role.capitalize())),
        one.session.label, tr(role), tr(one.appearance.status.value), address_of(one.person),
    )  # fmt: skip


def usual_today(zone: str) -> dt.date:
    """The day on the clocks of the venue."""
    return moment_of(int(dt.datetime.now(dt.UTC).timestamp()) // 60, zone).date()


class ChasingPage(Page):
    """Whom to ask, with what they have answered."""

    def __init__(self, today: Callable[[str], dt.date] = usual_today) -> None:
        super().__init__()
        self._today = today
        self.document: Document | None = None
        self.model, self.table, self.proxy = ChasingModel(self), QTableView(), QSortFilterProxyModel(self)
        self.search, self.urgency, self.empty, self.summary = QLineEdit(), Combo(), QLabel(), QLabel()
        self.buttons = {status: QPushButton(tr(words)) for status, words in ANSWERS.items()}
        self.day, self.set_day, self.no_day = QDateEdit(), QPushButton(tr("Reply by this day")), QPushButton(tr("No date"))
        self.copy = QPushButton(tr("Copy"))
        self._prepare()
        self._lay_out()

    def _prepare(self) -> None:
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        table = self.table
        table.setModel(self.proxy)
        table.setAccessibleName(tr("Whom to ask"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.search.setPlaceholderText(tr("Search person or session"))
        self.search.setAccessibleName(tr("Search person or session"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.urgency.setAccessibleName(tr("Answer due"))
        for urgency, words in {None: mark("All"), **URGENCIES}.items():
            self.urgency.addItem(tr(words), urgency)
        self.urgency.activated.connect(lambda _: self._fill())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("ddd d MMM yyyy")
        self.day.setAccessibleName(tr("Reply by"))
        for status, button in self.buttons.items():
            button.clicked.connect(lambda _=False, status=status: self._answer(status))
        self.set_day.clicked.connect(self._set_day)
        self.no_day.clicked.connect(lambda: self._due(None, tr("No date for the reply")))
        self.copy.setToolTip(tr("The chosen rows as text for a spreadsheet (Ctrl+C)"))
        self.copy.clicked.connect(self._copy)
        QShortcut(QKeySequence.StandardKey.Copy, table, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self._copy)
        for label in (self.empty, self.summary):
            label.setObjectName("quiet")
            label.setWordWrap(True)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        rows = [self.search, self.urgency], [*self.buttons.values(), self.copy], [self.day, self.set_day, self.no_day]
        for parts in rows:
            row = QHBoxLayout()
            for part in parts:
                row.addWidget(part, 1 if part is self.search else 0)
            if self.search not in parts:
                row.addStretch()
            layout.addLayout(row)
        layout.addWidget(self.summary)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)

    def show_document(self, document: Document) -> None:
        """Shows whom to ask in a document."""
        if document is not self.document:
            day = self._today(document.conference.zone) + dt.timedelta(days=7)
            self.day.setDate(QDate(day.year, day.month, day.day))
        self.document = document
        self._fill()

    def _fill(self) -> None:
        document = self.document
        if document is None:
            return
        kept, wanted = set(self._chosen()), self.urgency.currentData()
        found = to_chase(document.conference, self._today(document.conference.zone))
        self.model.show_rows(tuple(one for one in found if wanted is None or one.urgency == wanted))
        for row, one in enumerate(self.model.rows):
            if one.appearance.id in kept:
                self.table.selectionModel().select(self.proxy.mapFromSource(self.model.index(row, 0)), ADD_ROW)
        self._count(found)
        self._say(bool(found))
        self._selected()

    def _count(self, found: tuple[Chase, ...]) -> None:
        overdue = sum(one.urgency is Urgency.OVERDUE for one in found)
        self.summary.setText(tr("Answers missing: {missing}; overdue: {overdue}.", missing=len(found), overdue=overdue))
        self.summary.setVisible(bool(found))

    def _filter(self, words: str) -> None:
        self.proxy.setFilterFixedString(words)
        self._say(bool(self.model.rows))

    def _say(self, anybody: bool) -> None:
        self.empty.setVisible(self.proxy.rowCount() == 0)
        self.empty.setText(
            tr("Nobody of those is shown. Clear the search, or choose another date.") if anybody
            else tr("Everybody has answered. Whoever is to be invited, or was invited and has not answered, stands here by date.")
        )  # fmt: skip

    def _chosen_rows(self) -> list[Chase]:
        rows = sorted(self.proxy.mapToSource(index).row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[row] for row in rows]

    def _chosen(self) -> list[AppearanceId]:
        return [one.appearance.id for one in self._chosen_rows()]

    def selected_ids(self) -> list[str]:
        """The sessions of the chosen rows."""
        return list(dict.fromkeys(one.session.id for one in self._chosen_rows()))

    def _selected(self) -> None:
        chosen = self._chosen_rows()
        for part in (*self.buttons.values(), self.day, self.set_day, self.no_day, self.copy):
            part.setEnabled(bool(chosen))
        self.chosen.emit(chosen[0].session.id if len(chosen) == 1 else "")

    def _answer(self, status: Invitation) -> None:
        document, chosen = self.document, self._chosen()
        if document is not None and chosen:
            document.apply(self._named(tr(ANSWERS[status])), answered(document.conference, chosen, status))

    def _set_day(self) -> None:
        if self.document is not None:
            zone, day = self.document.conference.zone, self.day.date()
            moment = moment_of(local_minute(dt.date(day.year(), day.month(), day.day()), END_OF_DAY, zone), zone)
            self._due(moment, tr("Reply by {day}", day=day_words(moment.date())))

    def _due(self, moment: dt.datetime | None, what: str) -> None:
        document, chosen = self.document, self._chosen()
        if document is not None and chosen:
            document.apply(self._named(what), due(document.conference, chosen, moment))

    def _named(self, what: str) -> str:
        """The name of the step, with the person or their number."""
        chosen = self._chosen_rows()
        who = words_of(chosen[0])[WHO - 1] if len(chosen) == 1 else tr("%n people", len(chosen))
        return f"{what}: {who}"

    def _copy(self) -> None:
        lines = [tuple(tr(column) for column in COLUMNS), *(words_of(one) for one in self._chosen_rows())]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

