"""What stands where on the page "Who must be told"."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.forms.choosing import Combo
from ui.desktop.language import tr
from ui.desktop.pages import Page
from ui.desktop.telling.note import Note
from ui.desktop.telling.people import CHANGES, NAME, TOLD, PeopleFilter, PeopleModel, Which
from ui.desktop.telling.preview import Preview
from ui.desktop.telling.sessions import SessionsModel
from ui.desktop.telling.states import States

WIDEST_NAME, WIDEST_PART = 210, 140
"""Pixels of the columns of names and parts at most, so that what changes has room."""

PADDING = 8
"""Pixels of a cell beside its words."""
MEASURED = 60
"""Rows whose words decide how wide a column is."""


class TellingLayout(Page):
    """The widgets of the page, filled by the page itself."""

    has_fields = True  # the notice stands where the fields would

    def __init__(self) -> None:
        super().__init__()
        self.states, self.preview, self.note = States(), Preview(), Note()
        self.model, self.sessions = PeopleModel(self), SessionsModel(self)
        self.proxy, self.table, self.sessions_table = PeopleFilter(self.model), QTableView(), QTableView()
        self.which, self.search = Combo(), QLineEdit()
        self.summary, self.draft, self.fault, self.empty = QLabel(), QLabel(), QLabel(), QLabel()
        self.publish_button, self.wording_button = QPushButton(tr("Publish …")), QPushButton(tr("Edit wording …"))
        self.mark_button, self.back_button = QPushButton(tr("Mark as told …")), QPushButton(tr("Take back"))
        self.heard_button, self.phone_button = QPushButton(tr("Acknowledged")), QPushButton(tr("Copy phone list"))
        self.by_person, self.by_session = QPushButton(tr("By person")), QPushButton(tr("By session"))
        self._ways, self._stack, self._parts = QButtonGroup(self), QStackedWidget(), QSplitter()
        self._fitting = QTimer(self, singleShot=True)
        self._fitting.timeout.connect(self._fit_rows)
        self._prepare()
        self._prepare_tables()
        self._lay_out()

    def _prepare(self) -> None:
        for which in Which:
            self.which.addItem(tr(which.value), which)
        self.which.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.which.setAccessibleName(tr("Who is listed"))
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search in the list"))
        self.search.setClearButtonEnabled(True)
        for number, button in enumerate((self.by_person, self.by_session)):
            button.setCheckable(True)
            self._ways.addButton(button, number)
        self.by_person.setChecked(True)
        self._ways.idClicked.connect(self._show_way)
        self.fault.setObjectName("fault")
        for label in (self.draft, self.empty):
            label.setObjectName("quiet")
        for label in (self.draft, self.empty, self.fault):
            label.setWordWrap(True)
        for button, words in (
            (self.mark_button, tr("When, by whom and how; asked once for all who are chosen")),
            (self.back_button, tr("They were not told after all")),
            (self.heard_button, tr("They have said that they know")),
            (self.phone_button, tr("Those who are not yet told, with telephone and e-mail, as text; of protected people without")),
            (self.wording_button, tr("Greeting, signature and all other texts, in each language")),
        ):  # fmt: skip
            button.setToolTip(words)

    def _prepare_tables(self) -> None:
        for table, model, words in (
            (self.table, self.proxy, tr("Who must be told")), (self.sessions_table, self.sessions, tr("What changed")),
        ):  # fmt: skip
            table.setModel(model)
            table.setAccessibleName(words)
            table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            table.setTabKeyNavigation(False)
            table.setShowGrid(False)
            table.verticalHeader().hide()
            table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().setMinimumSectionSize(60)
        self.table.horizontalHeader().setResizeContentsPrecision(MEASURED)
        self.table.horizontalHeader().sectionResized.connect(lambda column, *_: self.fit_rows() if column == CHANGES else None)
        header = self.sessions_table.horizontalHeader()
        for column, share in enumerate((3, 1, 3, 3, 5)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, share * 80)
        header.setStretchLastSection(True)
        header.sectionResized.connect(lambda *_: self.fit_sessions())
        self.sessions_table.setWordWrap(True)
        self.sessions_table.setShowGrid(True)

    def _lay_out(self) -> None:
        layout, first, second, third = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.states)
        first.addWidget(self.publish_button)
        first.addStretch()
        first.addWidget(self.wording_button)
        second.setSpacing(0)
        for part in (self.by_person, self.by_session):
            second.addWidget(part)
        second.addSpacing(12)
        second.addWidget(self.which)
        second.addSpacing(6)
        second.addWidget(self.search, 1)
        second.addStretch()
        for button in (self.mark_button, self.back_button, self.heard_button, self.phone_button):
            third.addWidget(button)
        third.addStretch()
        left, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(second)
        column.addLayout(third)
        column.addWidget(self._stack, 1)
        left.setLayout(column)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.sessions_table)
        for part in (left, self.preview):
            self._parts.addWidget(part)
        self._parts.setChildrenCollapsible(False)
        self._parts.setStretchFactor(0, 1)
        self._parts.setSizes([985, 375])
        layout.addLayout(first)
        for part in (self.summary, self.draft, self.fault, self.empty):
            layout.addWidget(part)
        layout.addWidget(self._parts, 1)
        layout.addWidget(self.note)

    @property
    def is_by_session(self) -> bool:
        """Whether the sessions are listed, not the people."""
        return self.by_session.isChecked()

    def _show_way(self, number: int) -> None:
        """The list of people with their notice, or that of sessions in the whole width."""
        self._stack.setCurrentIndex(number)
        for part in (self.which, self.search, self.mark_button, self.back_button, self.heard_button, self.phone_button, self.preview):
            part.setVisible(not self.is_by_session)
        self.fit_sessions()

    def fit_sessions(self) -> None:
        """Gives every row of the sessions the lines that it needs."""
        if self.is_by_session:
            # Only after the last column has taken what is left is it known how many lines there are.
            QTimer.singleShot(0, self.sessions_table.resizeRowsToContents)

    def fit_people(self, *, may_tick: bool) -> None:
        """Gives the columns of people the width of their words, what changes all that is left; those of ticks only where there are any."""
        header = self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            self.table.setColumnHidden(column, column >= TOLD and not may_tick)
            if column != CHANGES:
                self.table.resizeColumnToContents(column)
        for column, most in ((NAME, WIDEST_NAME), (NAME + 1, WIDEST_PART)):
            header.resizeSection(column, min(header.sectionSize(column), most))
        header.setSectionResizeMode(CHANGES, QHeaderView.ResizeMode.Stretch)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Gives every row of the people the lines that it needs, once the columns have their widths."""
        self._fitting.start(0)

    def _fit_rows(self) -> None:
        """Two lines for whom more changes than fits on one; asking Qt for every height would take as long as comparing."""
        metrics, room = self.table.fontMetrics(), self.table.columnWidth(CHANGES) - PADDING
        line = self.table.verticalHeader().defaultSectionSize()
        for row, one in enumerate(self.proxy.shown()):
            wanted = line + metrics.lineSpacing() if metrics.horizontalAdvance(one.changes) > room else line
            if self.table.rowHeight(row) != wanted:
                self.table.setRowHeight(row, wanted)

    def show_fault(self, words: str) -> None:
        """Says what is wrong; nothing for nothing."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def show_nothing_to_compare(self, *, has_releases: bool) -> None:
        """What to do where there are no two states that can be compared."""
        self.empty.setVisible(not has_releases)
        self.empty.setText(tr(
            "Nothing was published yet, so nobody has to be told of a change. Publish the programme first; whatever you change then "
            "stands here, with everybody concerned and a letter for each."
        ))  # fmt: skip
        for part in (self.summary, self.draft, self._parts):
            part.hide()
        self.states.setVisible(has_releases)
        self.publish_button.setVisible(not has_releases)

    def show_summary(self, sessions: int, concerned: int, waiting: int, *, is_draft: bool) -> None:
        """How many are concerned, and how many still to be told."""
        people = tr("%n people concerned", concerned)
        parts = [tr("%n session(s) changed", sessions), people]
        parts += [] if is_draft or not concerned else [tr("%n not yet told", waiting) if waiting else tr("everybody was told")]
        self.summary.setText(", ".join(parts) + "." if sessions else tr("Nothing changed that anybody has to be told."))
        self.draft.setText(tr(
            "This is a preview: the draft may still change. To tick who was told, publish it first; then it is certain what they were told."
        ))  # fmt: skip
        self.empty.hide()
        for part in (self.summary, self.states, self._parts):
            part.show()
        self.draft.setVisible(is_draft and bool(sessions))
        self.publish_button.setVisible(is_draft)
