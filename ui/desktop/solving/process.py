"""The solver in its own process, driven without ever blocking the window."""

import datetime as dt
import sys
from collections.abc import Sequence

from pydantic import ValidationError
from PySide6.QtCore import QObject, QProcess, Signal

from scheduler.model.conference import Conference
from scheduler.model.timetable import Placement
from solver.outcome import SolveConfig
from solver.protocol import (
    AlternativeEvent,
    ErrorEvent,
    ExplainedEvent,
    ExplainRequest,
    FindingEvent,
    OutcomeEvent,
    ProgressEvent,
    RepairedEvent,
    RepairRequest,
    SolveRequest,
    StopRequest,
    Work,
    read_event,
)
from ui.desktop.background import Job, begin
from ui.desktop.language import said, tr

ENDS_WITHIN_MS = 3000


class SolverProcess(QObject):
    """One worker that is started with the first request and kept for the next."""

    progressed = Signal(object)
    """A `solver.outcome.Progress`."""
    finished = Signal(object, object)
    """The `Outcome`, and the checker's `Report` or None."""
    improved = Signal(int, object)
    """The place of an alternative of a repair, and the `VerifiedAlternative` that now stands there."""
    repaired = Signal(object, object)
    """The `Repair`, and the tuple of all its `VerifiedAlternative`s."""
    found = Signal(object)
    """An `Impossible` or a `Clash` of an explanation, as it comes."""
    explained = Signal(object)
    """The `VerifiedExplanation`."""
    failed = Signal(str)
    """A sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._request = 0
        self._rest = b""
        self.is_solving = False
        self._writing: Job[bytes] | None = None

    def start(self) -> None:
        """Starts the worker, so that it has loaded everything when it is asked."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.setProgram(sys.executable)
        process.setArguments(["-m", "solver.worker"])
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        self._process, self._rest = process, b""
        process.start()

    def solve(self, conference: Conference, config: SolveConfig) -> None:
        """Asks for a timetable."""
        self._ask(SolveRequest(request=self._next(), conference=conference, config=config))

    def repair(
        self, conference: Conference, published: Conference, now: dt.datetime | None, config: SolveConfig, kept: Sequence[Placement] = ()
    ) -> None:
        """Asks for the smallest changes of what was published that make room for what happened; `kept` have to stand where they do."""
        number = self._next()
        self._ask(
            RepairRequest(request=number, conference=conference, published=published, now=now, kept=tuple(kept), config=config)
        )

    def explain(self, conference: Conference, config: SolveConfig) -> None:
        """Asks why there is no timetable."""
        self._ask(ExplainRequest(request=self._next(), conference=conference, config=config))

    def _next(self) -> int:
        self._request += 1
        return self._request

    def _ask(self, request: Work) -> None:
        """Sends a request; of one that still runs nothing is heard any more."""
        if self.is_solving:
            if self._writing is not None:
                self._writing.forget()
            self._send(StopRequest(request=request.request - 1).line())
        self.start()
        self.is_solving = True
        # A large conference takes long to write; that is done away from the thread of the window.
        self._writing = begin(request.line, self._send, self._fail)

    def stop(self) -> None:
        """Ends the search; its outcome, with the best so far, still comes."""
        if self.is_solving:
            self._send(StopRequest(request=self._request).line())

    def close(self) -> None:
        """Ends the worker; nothing is heard of it any more."""
        process, self._process = self._process, None
        if process is None:
            return
        self.is_solving = False
        process.blockSignals(True)
        # It keeps nothing that could be lost, and while it loads its libraries it would not hear a farewell.
        process.kill()
        process.waitForFinished(ENDS_WITHIN_MS)
        process.deleteLater()

    def _send(self, line: bytes) -> None:
        if self._process is not None:
            self._process.write(line)

    def _read(self) -> None:
        assert self._process is not None
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        # Of several steps that wait, only the last is worth showing.
        last = next((line for line in reversed(lines) if b'"type":"progress"' in line[:30]), None)
        for line in lines:
            if line and (line is last or b'"type":"progress"' not in line[:30]):
                self._hear(line)

    def _hear(self, line: bytes) -> None:
        try:
            event = read_event(line)
        except ValidationError:
            self._fail(tr("The search sent something that is no answer; the timetable stays as it was. Start the program again."))
            return
        match event:
            case ProgressEvent(request=self._request):
                self.progressed.emit(event.progress)
            case OutcomeEvent(request=self._request):
                self.is_solving = False
                self.finished.emit(event.outcome, event.report)
            case AlternativeEvent(request=self._request):
                self.improved.emit(event.place, event.alternative)
            case RepairedEvent(request=self._request):
                self.is_solving = False
                self.repaired.emit(event.repair, event.alternatives)
            case FindingEvent(request=self._request):
                self.found.emit(event.finding)
            case ExplainedEvent(request=self._request):
                self.is_solving = False
                self.explained.emit(event.verified)
            case ErrorEvent(request=self._request | None):
                self._fail(said(event.message))
            case _:
                pass

    def _fail(self, message: str) -> None:
        self.is_solving = False
        self.failed.emit(message)

    def _ended(self) -> None:
        if self._process is None:
            return
        self._process.deleteLater()
        self._process = None
        if self.is_solving:
            self._fail(tr("The search ended unexpectedly; the timetable stays as it was. Press Solve to start it again."))
