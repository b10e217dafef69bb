"""The process that measures losses, driven without ever blocking the window. It owns a pool of processes, which end with it."""

import sys
from collections.abc import Callable

from pydantic import ValidationError
from PySide6.QtCore import QObject, QProcess, Signal

from solver.fragility.protocol import CostEvent, DoneEvent, ErrorEvent, MeasureRequest, StopRequest, read_event
from ui.desktop.background import Job, begin
from ui.desktop.language import said, tr

ENDS_WITHIN_MS = 3000


class Measuring(QObject):
    """One process for each list of losses."""

    came = Signal(object)
    """A `Cost`."""
    done = Signal()
    """All that could be measured has come."""
    failed = Signal(str)
    """A sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._writing: Job[bytes] | None = None
        self._rest = b""
        self._leaving: list[QProcess] = []
        """Processes that were told to end and have not yet."""

    @property
    def is_running(self) -> bool:
        """Whether something is still to come."""
        return self._process is not None

    def measure(self, request: Callable[[], MeasureRequest]) -> None:
        """Starts; the request is made away from the thread of the window, because a large conference takes long to write."""
        self.leave()
        process = QProcess(self)
        process.setProgram(sys.executable)
        process.setArguments(["-m", "solver.fragility"])
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        self._process, self._rest = process, b""
        process.start()
        self._writing = begin(lambda: request().line(), self._send, self._fail, self)

    def stop(self) -> None:
        """Ends the searches; `done` comes soon."""
        self._send(StopRequest().line())

    def leave(self) -> None:
        """Nothing is heard of the process any more; it ends its pool in an orderly way, and nobody waits for that."""
        if self._writing is not None:
            self._writing.forget()
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._ended)
        process.errorOccurred.disconnect(self._ended)
        process.closeWriteChannel()
        if process.state() is QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        self._leaving.append(process)
        process.finished.connect(lambda *_: self._forget(process))

    def _forget(self, process: QProcess) -> None:
        if process in self._leaving:
            self._leaving.remove(process)
            process.deleteLater()

    def close(self) -> None:
        """Ends all processes before it returns; only one that takes long is killed, and its pool notices."""
        self.leave()
        for process in [*self._leaving]:
            if not process.waitForFinished(ENDS_WITHIN_MS):
                process.kill()
                process.waitForFinished(ENDS_WITHIN_MS)
            self._forget(process)

    def _send(self, line: bytes) -> None:
        if self._process is not None:
            self._process.write(line)

    def _read(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        for line in lines:
            self._hear(line)

    def _hear(self, line: bytes) -> None:
        try:
            event = read_event(line)
        except ValidationError:
            self._fail(tr("The search sent something that is no answer. Start the program again."))
            return
        match event:
            case CostEvent():
                self.came.emit(event.cost)
            case DoneEvent():
                self.leave()
                self.done.emit()
            case ErrorEvent():
                self._fail(said(event.message))

    def _fail(self, message: str) -> None:
        self.leave()
        self.failed.emit(message)

    def _ended(self) -> None:
        if self._process is not None:
            self._fail(tr("The search ended unexpectedly. Measure again."))
