"""How the change assistant is laid out: what happened at the left, the ways at the right."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from scheduler.calendar import minute_of
from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId
from solver.repair import Moved
from ui.desktop.forms.choosing import Combo
from ui.desktop.forms.editors import MomentEditor
from ui.desktop.forms.fields import Field, Shape
from ui.desktop.language import mark, tr
from ui.desktop.late.asking import Asking
from ui.desktop.late.rows import SESSION, SETTLED, MovedModel

LEFT = 380
MOST_HIGH = 130
"""Pixels of the list of changes."""
NOW = Field("now", mark("What has begun by"), mark("What has begun by then stays where it is"), Shape.MOMENT, optional=True)


class AssistantView:
    """The widgets of the dialog, and what they show."""

    def __init__(self, dialog: QWidget) -> None:
        self.asking, self.changes = Asking(), QListWidget()
        self.add, self.remove = QPushButton(tr("Add one more")), QPushButton(tr("Remove"))
        self.known, self.now = Combo(), MomentEditor(NOW)
        self.find, self.stop = QPushButton(tr("Find the smallest change")), QPushButton(tr("Stop"))
        self.words, self.bar, self.ways = QLabel(), QProgressBar(), QListWidget()
        self.rows, self.table, self.people = MovedModel(dialog), QTableView(), QLabel()
        self.keep_old, self.keep_new, self.let_go = (
            QPushButton(tr("Keep as published")), QPushButton(tr("Keep as proposed")), QPushButton(tr("Let go")),
        )  # fmt: skip
        self.why = QPushButton(tr("Why, and what could be done …"))
        self.tell = QPushButton(tr("Who must be told"))
        self.take, self.close_button = QPushButton(tr("Take it over")), QPushButton(tr("Close"))
        self._prepare()
        layout = QHBoxLayout(dialog)
        layout.setSpacing(18)
        left = QWidget()
        left.setFixedWidth(LEFT)
        left.setLayout(self._left())
        line = QFrame()
        line.setFrameShape(QFrame.Shape.VLine)
        layout.addWidget(left)
        layout.addLayout(self._right(), 1)

    def _prepare(self) -> None:
        self.find.setObjectName("main")
        self.why.hide()
        self.tell.hide()
        self.take.setObjectName("main")
        self.words.setWordWrap(True)
        self.people.setWordWrap(True)
        self.words.setAccessibleName(tr("What was found"))
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.ways.setAccessibleName(tr("Ways to put the programme in order again"))
        self.changes.setAccessibleName(tr("What has changed so far"))
        self.changes.setWordWrap(True)
        self.known.setAccessibleName(tr("What people know"))
        table = self.table
        table.setModel(self.rows)
        table.setAccessibleName(tr("What this way changes"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(SESSION, QHeaderView.ResizeMode.Stretch)

    def _left(self) -> QVBoxLayout:
        column, buttons, search = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_heading(tr("What has changed")))
        column.addWidget(self.asking)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addWidget(self.changes)
        column.addStretch(1)
        column.addWidget(_heading(tr("What people know")))
        column.addWidget(self.known)
        column.addWidget(_heading(tr("What has begun by then stays where it is")))
        column.addWidget(self.now)
        search.addWidget(self.find, 1)
        search.addWidget(self.stop)
        column.addSpacing(6)
        column.addLayout(search)
        return column

    def _right(self) -> QVBoxLayout:
        column, rows, last = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.addWidget(_heading(tr("Ways to put the programme in order again")))
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.ways, 2)
        column.addWidget(self.table, 3)
        for button in (self.keep_old, self.keep_new, self.let_go):
            rows.addWidget(button)
        rows.addStretch()
        column.addLayout(rows)
        column.addWidget(self.people)
        last.addWidget(self.why)
        last.addWidget(self.tell)
        last.addStretch()
        last.addWidget(self.close_button)
        last.addWidget(self.take)
        column.addLayout(last)
        return column

    def say(self, words: str) -> None:
        """Says how the search stands, or what it has brought."""
        self.words.setText(words or tr("Say what has changed; up to four ways are found, and nothing is done before you take one over."))

    @property
    def release(self) -> ReleaseId | None:
        """The release that people know; None for the timetable as it stands."""
        return self.known.currentData()

    def show_releases(self, conference: Conference) -> None:
        """Offers the releases, the last first; without one the timetable as it stands is what people know."""
        kept = self.known.currentData()
        self.known.clear()
        for release in reversed(conference.releases):
            self.known.addItem(" · ".join(part for part in (release.label, tr(release.standing.value), release.name) if part), release.id)
        self.known.addItem(tr("The timetable as it stands"), None)
        found = self.known.findData(kept) if kept is not None else 0
        self.known.setCurrentIndex(max(0, found))

    def show_now(self, conference: Conference, now: dt.datetime | None) -> None:
        """Proposes the time of now while the conference goes on."""
        self.now.prepare(conference)
        placed = conference.timetable.placements
        begun = now is not None and any(minute_of(one.start) < minute_of(now) for one in placed)
        going_on = begun and now is not None and any(minute_of(one.start) >= minute_of(now) for one in placed)
        self.now.show_value(now if going_on else None)

    def show_changes(self, lines: list[str]) -> None:
        """Shows what has changed so far."""
        self.changes.clear()
        self.changes.addItems(lines)
        self.changes.setVisible(bool(lines))
        self.remove.setVisible(bool(lines))
        if lines:
            self.changes.setCurrentRow(len(lines) - 1)
            wanted = sum(self.changes.sizeHintForRow(row) for row in range(len(lines))) + 2 * self.changes.frameWidth()
            self.changes.setFixedHeight(min(MOST_HIGH, wanted))

    def show_ways(self, ways: list[tuple[str, str]]) -> None:
        """Shows the ways; the one that is looked at stays, at first the first."""
        row = max(0, self.ways.currentRow())
        self.ways.blockSignals(True)
        self.ways.clear()
        for number, (title, counts) in enumerate(ways, 1):
            self.ways.addItem(QListWidgetItem(f"{number}.  {title}\n     {counts}"))
        self.ways.setCurrentRow(row if row < len(ways) else len(ways) - 1)
        self.ways.blockSignals(False)

    def chosen_row(self) -> Moved | None:
        """The row of the table that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        return self.rows.rows[rows[0].row()] if rows and rows[0].row() < len(self.rows.rows) else None

    def show_buttons(self, *, busy: bool, may_take: bool, impossible: bool | None, row: bool, published: bool, settled: bool) -> None:
        """What can be done now; without a word on whether it is impossible that stays as it is."""
        self.bar.setVisible(busy)
        self.table.setColumnHidden(SETTLED, not any(self.rows.is_settled(one) for one in self.rows.rows))
        self.find.setEnabled(not busy)
        self.stop.setVisible(busy)
        self.take.setEnabled(may_take)
        if busy or impossible is not None or may_take:
            self.why.setVisible(bool(impossible) and not busy)
        self.keep_old.setEnabled(row and published and not busy)
        self.keep_new.setEnabled(row and not busy)
        self.let_go.setEnabled(settled and not busy)


def _heading(words: str) -> QLabel:
    label = QLabel(words.upper())
    label.setObjectName("heading")
    return label
