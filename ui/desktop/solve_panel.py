"""Solve: what may move and what stays, progress, stop, and what came out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from scheduler.edits import with_timetable
from scheduler.model.conference import Conference
from scheduler.model.session import Kind
from scheduler.model.timetable import Timetable
from solver.outcome import Outcome, Progress, SolveConfig, Status
from ui.desktop.document import Document
from ui.desktop.messages import attempt
from ui.desktop.solver_process import SolverProcess


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 session", "3 sessions"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def forecast(conference: Conference) -> str:
    """What solving may move and what stays, in words."""
    planned = [s for s in conference.planned if s.kind is not Kind.ALL_DAY]
    fixed = [s for s in planned if s.pinned_start is not None]
    free = len(planned) - len(fixed)
    if not planned:
        return "There is no session to place yet."
    stay = f"; {len(fixed)} with a fixed time {'stays' if len(fixed) == 1 else 'stay'}" if fixed else ""
    return f"{counted(free, 'session')} will be placed{stay}."


def better_words(value: int | None, bound: int | None) -> str:
    """How much better a timetable could still become."""
    if value is None or bound is None:
        return "looking for what is still possible"
    if value <= bound:
        return "cannot be improved"
    percent = max(1, -(-(value - bound) * 100 // max(1, value)))
    return f"at most {percent} % better is still possible"


def result_words(outcome: Outcome, broken: int) -> str:
    """What a search has brought; "cannot be improved" always says what is unplaced or broken."""
    if outcome.status is Status.FAILED:
        return outcome.message or "The search failed; the timetable stays as it was."
    if outcome.timetable is None and outcome.partial is None:
        return outcome.message or "No timetable was found in this time; allow more time or loosen a fixed place."
    left = f"{counted(len(outcome.unplaced), 'session')} unplaced" if outcome.unplaced else "every session is placed"
    conflicts = f", {counted(broken, 'conflict')} left" if broken else ", no conflict"
    proven = outcome.status is Status.OPTIMAL or (bool(outcome.levels) and all(level.proven for level in outcome.levels))
    how = "cannot be improved" if proven else better_words(outcome.objective, outcome.bound)
    return f"{how[0].upper()}{how[1:]} — {left}{conflicts}."


class SolvePanel(QWidget):
    """The corner of the window in which solving is watched."""

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.solver = SolverProcess(self)
        self._asked: Conference | None = None
        self._offered: Timetable | None = None
        self.words, self.bar = QLabel(), QProgressBar()
        self.words.setWordWrap(True)
        self.words.setAccessibleName("Solving")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.hide()
        self.solve_button = QPushButton("Solve  F5")
        self.solve_button.setObjectName("main")
        self.stop_button, self.use_button, self.discard_button = (
            QPushButton("Stop and keep"), QPushButton("Use this one"), QPushButton("Discard"),
        )  # fmt: skip
        buttons = QHBoxLayout()
        for button in (self.solve_button, self.stop_button, self.use_button, self.discard_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        for widget in (self.words, self.bar):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addStretch()
        self.solve_button.clicked.connect(self.solve)
        self.stop_button.clicked.connect(self.solver.stop)
        self.use_button.clicked.connect(self._use)
        self.discard_button.clicked.connect(self._discard)
        self.solver.progressed.connect(self._progressed)
        self.solver.finished.connect(self._finished)
        self.solver.failed.connect(self._failed)
        self._show_buttons()

    def open(self, document: Document) -> None:
        """Shows what solving a document would do."""
        self._asked = self._offered = None
        self.document = document
        self.words.setText(forecast(document.conference))
        self._show_buttons()

    def forecast_again(self) -> None:
        """Says anew what solving would do, while nothing else is said."""
        if self.document is not None and self._offered is None and not self.solver.is_solving and not self._has_result():
            self.words.setText(forecast(self.document.conference))

    def _has_result(self) -> bool:
        return self.document is not None and self.words.property("about") is self.document.conference.timetable

    def solve(self) -> None:
        """Starts the search."""
        if self.document is None or self.solver.is_solving:
            return
        self._asked = self.document.conference
        self._offered = None
        self.words.setText(f"{forecast(self._asked)} Looking for a first timetable …")
        self.solver.solve(self._asked, SolveConfig())
        self._show_buttons()

    def _progressed(self, progress: Progress) -> None:
        placed = "A timetable is found" if progress.value is not None else "Looking for a first timetable"
        self.words.setText(f"{placed}, {progress.elapsed:.0f} s; {better_words(progress.value, progress.bound)}.")

    def _finished(self, outcome: Outcome, report: object) -> None:
        from scheduler.checker import Report

        broken = 0
        if isinstance(report, Report):
            broken = sum(v.level == "must" and not v.accepted and v.rule != "placed" for v in report.violations)
        found = outcome.timetable or outcome.partial
        words = result_words(outcome, broken)
        if found is not None and self.document is not None and self._asked is not None and outcome.status is not Status.FAILED:
            self._offered = found
            if self.document.conference is self._asked:
                self._use()
            else:
                words = f"The conference was changed meanwhile. {words}"
        self.words.setText(words)
        self._asked = None
        self._show_buttons()

    def _failed(self, message: str) -> None:
        self._asked = None
        self.words.setText(message)
        self._show_buttons()

    def _use(self) -> None:
        timetable, document = self._offered, self.document
        self._offered = None
        if timetable is not None and document is not None:
            new = attempt(self, lambda: with_timetable(document.conference, timetable))
            if new is not None:
                self.words.setProperty("about", new.timetable)
                document.apply("Solve", new)
        self._show_buttons()

    def _discard(self) -> None:
        self._offered = None
        self.forecast_again()
        self._show_buttons()

    def _show_buttons(self) -> None:
        solving, offered = self.solver.is_solving, self._offered is not None
        self.bar.setVisible(solving)
        self.solve_button.setEnabled(not solving and self.document is not None)
        self.stop_button.setVisible(solving)
        self.use_button.setVisible(offered)
        self.discard_button.setVisible(offered)
