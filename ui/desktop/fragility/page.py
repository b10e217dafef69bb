"""The page that says whom to confirm first: measured on demand, with progress and a stop, the worst first."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from scheduler.model.conference import Conference
from solver.fragility import Cost, Subject, case_of, gathered, losses_of
from solver.fragility.protocol import MeasureRequest
from ui.desktop.document import Document
from ui.desktop.forms.choosing import Combo
from ui.desktop.fragility.model import WHERE, LossModel
from ui.desktop.fragility.process import Measuring
from ui.desktop.language import mark, tr
from ui.desktop.pages import Page

SHOW_EVERY_MS = 300
"""Costs come many times a second; the list is sorted anew this often."""
CHOICES = {None: mark("People and rooms"), Subject.PERSON: mark("People"), Subject.ROOM: mark("Rooms")}


class ConfirmFirstPage(Page):
    """What the loss of each person and room would cost."""

    shown = Signal(str)
    """The id of a person or room that is to be shown where it is at home."""

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.measuring, self.model, self.table = Measuring(self), LossModel(self), QTableView()
        self.words, self.bar, self.only = QLabel(), QProgressBar(), Combo()
        self.unsure = QCheckBox(tr("Only who has not confirmed"))
        self.start, self.stop = QPushButton(tr("Measure")), QPushButton(tr("Stop"))
        self._asked: Conference | None = None
        self._costs: list[Cost] = []
        self._of, self._fault = 0, ""
        self._showing = QTimer(self, singleShot=True, interval=SHOW_EVERY_MS)
        self._prepare()
        self._lay_out()
        self.start.clicked.connect(self.measure)
        self.stop.clicked.connect(self.measuring.stop)
        self.measuring.came.connect(self._keep)
        self.measuring.done.connect(self._show)
        self.measuring.failed.connect(self._fail)
        self._showing.timeout.connect(self._show)
        self.unsure.toggled.connect(lambda _: self._show())

    def _prepare(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Whom to confirm first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHERE, QHeaderView.ResizeMode.Stretch)
        table.setToolTip(tr("Double-click leads to the person or the room"))
        table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        table.activated.connect(self._open)
        for subject, words in CHOICES.items():
            self.only.addItem(tr(words), subject)
        self.only.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.only.setAccessibleName(tr("Whose loss is measured"))
        self.words.setWordWrap(True)
        self.words.setAccessibleName(tr("How far it is"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)

    def _lay_out(self) -> None:
        row, layout = QHBoxLayout(), QVBoxLayout(self)
        self.start.setObjectName("main")
        for part in (self.start, self.stop, self.only, self.unsure):
            row.addWidget(part)
        row.addStretch()
        layout.addLayout(row)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 1)

    def open(self, document: Document) -> None:
        """Begins with another document; what was measured of the last one is forgotten."""
        self._showing.stop()
        self.measuring.leave()
        self.document, self._asked, self._costs, self._of, self._fault = document, None, [], 0, ""
        self._show()

    def end(self) -> None:
        """Ends the processes before it returns; none outlives the window."""
        self._showing.stop()
        self.measuring.close()

    def show_document(self, document: Document) -> None:
        """Shows what was measured, with names and answers as they are now."""
        if document is not self.document:
            self.open(document)
        self._show()

    def measure(self) -> None:
        """Measures the document as it is now."""
        if self.document is None or self.measuring.is_running:
            return
        conference = self.document.conference
        losses = losses_of(conference, conference.timetable, only=self.only.currentData())
        self._asked, self._costs, self._of, self._fault = conference, [], len(losses), ""
        if losses:
            self.measuring.measure(lambda: MeasureRequest(case=case_of(conference), losses=losses))
        self._show()

    def _keep(self, cost: Cost) -> None:
        self._costs.append(cost)
        if not self._showing.isActive():
            self._showing.start()

    def _fail(self, message: str) -> None:
        self._fault = message
        self._show()

    def _show(self) -> None:
        document, asked = self.document, self._asked
        if document is None:
            return
        busy, chosen = self.measuring.is_running, self.selected_ids()
        self.start.setText(tr("Measure") if asked is None else tr("Measure again"))
        self.start.setEnabled(not busy)
        self.only.setEnabled(not busy)
        self.stop.setVisible(busy)
        self.bar.setVisible(busy)
        self.bar.setRange(0, self._of if self._costs else 0)
        self.bar.setValue(len(self._costs))
        self.words.setText(self._state(document))
        self.table.setVisible(bool(self._costs))
        now = document.conference
        rows = gathered(now, self._costs)
        self.model.show_rows(tuple(one for one in rows if one.confirmed is False or not self.unsure.isChecked()), now, asked or now)
        for row, one in enumerate(self.model.rows):
            if one.subject in chosen:
                self.table.selectRow(row)

    def _state(self, document: Document) -> str:
        """What the list shows, and how far it is."""
        asked, done = self._asked, len(self._costs)
        if asked is None:
            return tr(
                "What would it cost if somebody could not be there at the time of one of their sessions, or if a room were lost for a day? "
                "Each is tried out with the smallest change. Who costs most is to be confirmed first."
            )
        if not self._of:
            return tr("Nobody and nothing can be lost yet: no session has a place in the timetable. Press Solve.")
        parts = [self._fault] if self._fault else []
        if self.measuring.is_running:
            parts.append(tr("{done} of {of} losses are tried out …", done=done, of=self._of))
        elif done < self._of:
            parts.append(tr("Ended early: {done} of {of} losses were tried out.", done=done, of=self._of))
        else:
            parts.append(tr("All {of} losses are tried out, the worst first; among equals those who have not confirmed.", of=done))
        if asked is not document.conference:
            parts.append(tr("This is for an earlier state: the conference was changed since. Measure again."))
        elif any(one.level == "must" and not one.accepted and one.rule != "placed" for one in document.violations):
            parts.append(tr("The timetable has conflicts; what mending them costs is in every figure."))
        return " ".join(parts)

    def _subject(self) -> str:
        rows = self.table.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()].subject if rows and rows[0].row() < len(self.model.rows) else ""

    def selected_ids(self) -> list[str]:
        """The person or room that is chosen."""
        return [one for one in (self._subject(),) if one]

    def session_ids(self) -> list[str]:
        """The sessions at whose time the chosen one would be missed."""
        chosen = self._subject()
        found = next((one for one in self.model.rows if one.subject == chosen), None)
        return [] if found is None else list(dict.fromkeys(cost.loss.session for cost in found.costs if cost.loss.session))

    def _selected(self) -> None:
        self.chosen.emit(self._subject())

    def _open(self, index: QModelIndex) -> None:
        self.shown.emit(self.model.rows[index.row()].subject)
