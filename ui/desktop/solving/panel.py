"""Solve: what may move and what stays, progress, stop, and what came out."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from scheduler.checker import Report
from scheduler.edits import with_timetable
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.rule import Level
from scheduler.model.timetable import Timetable
from scheduler.proposals import MOVES, adopted
from solver.outcome import Outcome, Progress, Status
from ui.desktop.document import Document
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import tr
from ui.desktop.messages import attempt
from ui.desktop.solving.chart import Chart
from ui.desktop.solving.process import SolverProcess
from ui.desktop.solving.proposal import Proposal, proposal_of
from ui.desktop.solving.scope import SCOPES, Scope, config_of, forecast, has_work
from ui.desktop.solving.words import change_words, progress_words, result_words

DRAWN_EVERY = 0.5
"""Seconds between two drawings of the best so far."""


class SolvePanel(QWidget):
    """The corner of the window in which solving is watched, and in which a proposal is taken over or discarded."""

    proposed = Signal(object)
    """The `Proposal` that the grid is to show, or None."""

    def __init__(self, selection: Callable[[], tuple[SessionId, ...]] = tuple) -> None:
        super().__init__()
        self.document: Document | None = None
        self.proposal: Proposal | None = None
        self.solver = SolverProcess(self)
        self._selection = selection
        self._asked: Conference | None = None
        self._keeps = self._drops = False
        self._result: Conference | None = None
        """The conference whose timetable the words are about; until it changes they stay."""
        self._drawn = 0.0
        self.scope, self.words, self.bar, self.chart = Combo(), QLabel(), QProgressBar(), Chart()
        self.draw = QCheckBox(tr("Draw the best so far"))
        self.solve_button = QPushButton(tr("Solve  F5"))
        self.stop_button, self.use_button, self.discard_button = (
            QPushButton(tr("Stop and keep")), QPushButton(tr("Use this one")), QPushButton(tr("Discard")),
        )  # fmt: skip
        self.before_button, self.after_button = QPushButton(tr("Before")), QPushButton(tr("After"))
        self._prepare()
        self._lay_out()
        self.scope.activated.connect(lambda _: self.forecast_again())
        self.solve_button.clicked.connect(self.solve)
        self.stop_button.clicked.connect(self.stop)
        self.use_button.clicked.connect(lambda: self.use())
        self.discard_button.clicked.connect(self.discard)
        self.after_button.toggled.connect(self._turn)
        self.draw.toggled.connect(lambda on: None if on else self._show(None))
        self.solver.progressed.connect(self._progressed)
        self.solver.finished.connect(self._finished)
        self.solver.failed.connect(self._failed)
        self._show_buttons()

    def _prepare(self) -> None:
        for scope, words in SCOPES.items():
            self.scope.addItem(tr(words), scope)
        self.scope.setAccessibleName(tr("What may move"))
        self.words.setWordWrap(True)
        self.words.setAccessibleName(tr("Solving"))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.draw.setChecked(True)
        self.solve_button.setObjectName("main")
        self.use_button.setObjectName("main")
        group = QButtonGroup(self)
        for button in (self.before_button, self.after_button):
            button.setCheckable(True)
            group.addButton(button)
        self.after_button.setChecked(True)

    def _lay_out(self) -> None:
        above, below, layout = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self.scope.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        above.addWidget(self.scope, 1)
        above.addWidget(self.solve_button)
        for button in (self.use_button, self.stop_button, self.discard_button, self.before_button, self.after_button):
            below.addWidget(button)
        below.addStretch()
        layout.addLayout(above)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addLayout(below)
        layout.addWidget(self.draw)
        layout.addWidget(self.chart, 1)
        layout.addStretch(0)

    def open(self, document: Document) -> None:
        """Shows what solving a document would do."""
        self._asked = self._result = None
        self.document = document
        self._show(None)
        self.forecast_again()
        self._show_buttons()

    # Before

    @property
    def chosen_scope(self) -> Scope:
        """What is to be solved."""
        return Scope(self.scope.currentData())

    def forecast_again(self) -> None:
        """Says anew what solving would do, while nothing else is said."""
        document = self.document
        if document is None or self.proposal is not None or self.solver.is_solving:
            return
        if self._result is None or self._result.timetable is not document.conference.timetable or self.sender() is self.scope:
            self._result = None
            self.words.setText(forecast(self.chosen_scope, document.conference, self._selection()))
        self._show_buttons()

    def solve(self) -> None:
        """Starts the search."""
        document = self.document
        if document is None or self.solver.is_solving:
            return
        scope, chosen = self.chosen_scope, self._selection()
        words = forecast(scope, document.conference, chosen)
        if not has_work(scope, document.conference, chosen):
            self.words.setText(words)
            return
        self._asked, self._keeps, self._drops, self._drawn = document.conference, False, False, 0.0
        self._show(None)
        self.chart.clear()
        self.words.setText(f"{words} {tr('Looking for a first timetable …')}")
        self.solver.solve(self._asked, config_of(scope, self._asked, chosen))
        self._show_buttons()

    # Meanwhile

    def stop(self) -> None:
        """Ends the search; what it has found is kept, as one step."""
        self._keeps = True
        self.solver.stop()

    def discard(self) -> None:
        """What was found is not wanted; a search that still runs is ended."""
        if self.solver.is_solving:
            self._drops = True
            self.solver.stop()
        self._show(None)
        self.forecast_again()
        self._show_buttons()

    def _progressed(self, progress: Progress) -> None:
        self.words.setText(progress_words(progress))
        self.chart.add(progress)
        if progress.timetable is None or not self.draw.isChecked() or self._drops or monotonic() - self._drawn < DRAWN_EVERY:
            return
        document = self.document
        if document is not None and document.conference is self._asked:
            self._drawn = monotonic()
            self._show(proposal_of(tr("Solve"), document.conference, progress.timetable))

    # Afterwards

    def _finished(self, outcome: Outcome, report: object) -> None:
        broken = 0
        if isinstance(report, Report):
            broken = sum(v.level is Level.MUST and not v.accepted and v.rule != "placed" for v in report.violations)
        found = outcome.timetable or outcome.partial
        document, asked, self._asked = self.document, self._asked, None
        self._show(None)
        words = result_words(outcome, broken)
        if found is not None and document is not None and asked is not None and outcome.status is not Status.FAILED and not self._drops:
            words = self._take(words, found, document, is_current=document.conference is asked)
        elif self._drops and document is not None:
            words = forecast(self.chosen_scope, document.conference, self._selection())
        self.words.setText(words)
        self._show_buttons()

    def _take(self, words: str, found: Timetable, document: Document, *, is_current: bool) -> str:
        """Takes a result over where nothing moves that had a place, or where the planner said so; otherwise it is offered."""
        offered = proposal_of(tr("Solve"), document.conference, found)
        if is_current and (self._keeps or not any(one.change in MOVES for one in offered.differences)):
            self._apply(document, offered)
            return words
        if not offered.differences:
            return words
        self._show(offered)
        changes = change_words(document.conference, offered.differences)
        return f"{words if is_current else tr('The conference was changed meanwhile. {result}', result=words)} {changes}"

    def _failed(self, message: str) -> None:
        self._asked = None
        self._show(None)
        self.words.setText(message)
        self._show_buttons()

    def offer(self, proposal: Proposal) -> None:
        """Shows another timetable beside the working one, such as a draft variant."""
        self._show(proposal)
        self.words.setText(f"{proposal.name}: {change_words(proposal.conference, proposal.differences)}")
        self._show_buttons()

    def use(self, sessions: frozenset[SessionId] | None = None) -> None:
        """Takes the proposal over, whole or for some sessions, as one step."""
        proposal, document = self.proposal, self.document
        if proposal is None or document is None:
            return
        if sessions is None:
            self._apply(document, proposal)
        else:
            new = attempt(self, lambda: adopted(document.conference, proposal.timetable, sessions))
            if new is not None:
                self._show(None)
                document.apply(proposal.name, new)
        self._show_buttons()

    def _apply(self, document: Document, proposal: Proposal) -> None:
        new = attempt(self, lambda: with_timetable(document.conference, proposal.timetable))
        if new is not None:
            self._result = new
            self._show(None)
            document.apply(proposal.name, new)

    def follow(self) -> None:
        """The document has changed: a proposal that is on offer is one for what now stands."""
        proposal, document = self.proposal, self.document
        if proposal is None or document is None or proposal.conference is document.conference:
            return
        if self.solver.is_solving:
            self._show(None)
        else:
            again = proposal_of(proposal.name, document.conference, proposal.timetable)
            self._show(again.with_shown(after=proposal.shows_after))

    def _turn(self, after: bool) -> None:
        if self.proposal is not None and self.proposal.shows_after is not after:
            self._show(self.proposal.with_shown(after=after))

    def _show(self, proposal: Proposal | None) -> None:
        if proposal is None and self.proposal is None:
            return
        if proposal is not None:
            proposal = proposal.with_shown(after=self.after_button.isChecked())
        self.proposal = proposal
        self.proposed.emit(proposal)
        self._show_buttons()

    def _show_buttons(self) -> None:
        solving, offered = self.solver.is_solving, self.proposal is not None
        self.bar.setVisible(solving)
        self.draw.setVisible(solving)
        self.chart.setVisible(solving or bool(self.chart.points))
        self.solve_button.setEnabled(not solving and self.document is not None)
        self.scope.setEnabled(not solving)
        self.stop_button.setVisible(solving)
        self.use_button.setVisible(offered and not solving)
        self.discard_button.setVisible(offered or solving)
        for button in (self.before_button, self.after_button):
            button.setVisible(offered)
