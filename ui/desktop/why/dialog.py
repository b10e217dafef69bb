"""Why there is no timetable: what clashes, as it is found, and what could be done; one click does it, as one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scheduler.edits import with_timetable
from scheduler.model.conference import Conference
from solver.explain import Clash, Impossible, WayOut, applied
from solver.outcome import SolveConfig
from solver.verified import VerifiedExplanation
from ui.desktop.document import Document
from ui.desktop.language import tr
from ui.desktop.messages import attempt
from ui.desktop.solving.process import SolverProcess
from ui.desktop.why.findings import Findings

SECONDS = 60.0
"""How long reasons are sought."""


class WhyDialog(QDialog):
    """Stands beside the window. What is explained is the open conference, or what it would be after a late change."""

    late_change_taken = Signal()
    """A way out was taken of what the conference would be after a late change: that change is in it now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Why is there no timetable?"))
        self.resize(760, 680)
        self.solver = SolverProcess(self)
        self.document: Document | None = None
        self._asked: Conference | None = None
        self._base: Conference | None = None
        self._found: VerifiedExplanation | None = None
        self.words, self.bar, self.area = QLabel(), QProgressBar(), QScrollArea()
        self.findings = Findings(self.take, self._take_all, self._take_partial)
        self.again, self.stop, self.close_button = QPushButton(tr("Look again")), QPushButton(tr("Stop")), QPushButton(tr("Close"))
        self._lay_out()
        self.again.clicked.connect(self._search)
        self.stop.clicked.connect(self.solver.stop)
        self.close_button.clicked.connect(self.close)
        self.solver.found.connect(self._show)
        self.solver.explained.connect(self._finish)
        self.solver.failed.connect(self._fail)

    def _lay_out(self) -> None:
        self.words.setWordWrap(True)
        self.words.setAccessibleName(tr("What was found"))
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.area.setWidget(self.findings)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(tr("Reasons and ways out"))
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addWidget(self.area, 1)
        buttons.addWidget(self.again)
        buttons.addWidget(self.stop)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout.addLayout(buttons)

    def explain(self, document: Document, after: Conference | None = None) -> None:
        """Looks for the reasons in a document, or in what it would be after a late change."""
        if self.document is not document:
            if self.document is not None:
                self.document.changed.disconnect(self._follow)
            self.document = document
            document.changed.connect(self._follow)
        self.show()
        self.raise_()
        self.activateWindow()
        self._search(after)

    def _search(self, after: Conference | bool | None = None) -> None:
        document = self.document
        if document is None:
            return
        self._asked = document.conference
        self._base = after if isinstance(after, Conference) else document.conference
        self._found = None
        self.findings.clear()
        self.words.setText(tr("Looking for what cannot hold together …"))
        self.solver.explain(self._base, SolveConfig(time_limit=SECONDS))
        self._show_buttons()

    def _show(self, finding: Impossible | Clash) -> None:
        self.findings.add(finding)

    def _finish(self, found: VerifiedExplanation) -> None:
        self._found = found
        explanation, base = found.explanation, self._base
        assert base is not None
        self.findings.finish(base, explanation, holds=found.combination_holds)
        clashes = len(explanation.clashes)
        if clashes:
            words = tr("%n reason(s) found; as long as one of them is left, not every session has a place.", clashes)
        else:
            words = tr("Every session can have a place. Press Solve.") if explanation.complete else tr("Nothing was found in this time.")
        if clashes and not explanation.complete:
            words = f"{words} {tr('The search was ended early; there may be more.')}"
        self.words.setText(words)
        self._show_buttons()

    def _fail(self, message: str) -> None:
        self.words.setText(message)
        self._show_buttons()

    # What could be done

    def take(self, ways: Sequence[WayOut]) -> None:
        """Does what a way out says, as one step, and looks again."""
        self._take(lambda base: applied(base, [edit for way in ways for edit in way.edits]), tr("Way out: {what}", what=ways[0].message))

    def _take_all(self) -> None:
        together = self._found.explanation.combination if self._found is not None else None
        if together is not None:
            name = tr("Ways out: %n change(s)", len(together.ways))
            self._take(lambda base: with_timetable(applied(base, together.edits), together.timetable), name)

    def _take_partial(self) -> None:
        partial = self._found.explanation.partial if self._found is not None else None
        if partial is not None:
            self._take(lambda base: with_timetable(base, partial), tr("Best partial timetable"), again=False)

    def _take(self, act: Callable[[Conference], Conference], name: str, *, again: bool = True) -> None:
        document, base = self.document, self._base
        if document is None or base is None or self._asked is not document.conference:
            return
        new = attempt(self, lambda: act(base))
        if new is None:
            return
        self.solver.stop()
        with_change = base is not document.conference
        self._asked = self._base = new
        document.apply(name, new)
        if with_change:
            self.late_change_taken.emit()
        if again:
            self._search()

    def _follow(self) -> None:
        """The document has changed: what was found is about what it was before."""
        if self.document is not None and self._asked is not None and self._asked is not self.document.conference:
            self.words.setText(tr("The conference was changed meanwhile. Look again."))
            self.findings.setEnabled(False)

    def _show_buttons(self) -> None:
        busy = self.solver.is_solving
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.again.setVisible(not busy)
        self.findings.setEnabled(self.document is not None and self._asked is self.document.conference)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.end()
        super().closeEvent(event)

    def reject(self) -> None:
        self.end()
        super().reject()

    def end(self) -> None:
        """Ends the search and its process."""
        self.solver.close()
        self._show_buttons()
