"""The solver in its own process, `python -m solver.worker`: requests on standard input, events on standard output (`protocol.py`).

It loads everything at its start, so that the first request finds it warm. It ends when its input closes: no worker outlives its owner.
"""

import os
import queue
import signal
import sys
import threading
from typing import BinaryIO

from pydantic import ValidationError

from scheduler.errors import HofburgError
from scheduler.sentence import Sentence
from solver.outcome import ShouldStop
from solver.protocol import (
    AlternativeEvent,
    ErrorEvent,
    Event,
    ExplainedEvent,
    ExplainRequest,
    FindingEvent,
    OutcomeEvent,
    ProgressEvent,
    QuitRequest,
    ReadyEvent,
    RepairedEvent,
    RepairRequest,
    Result,
    SolveRequest,
    StopRequest,
    Work,
    read_request,
)
from solver.verified import explain_verified, repair_verified, solve_verified


class Worker:
    """Reads requests in a thread and works on them one after the other."""

    def __init__(self, source: BinaryIO, sink: BinaryIO) -> None:
        self._source = source
        self._sink = sink
        self._sending = threading.Lock()
        self._waiting: queue.SimpleQueue[Work] = queue.SimpleQueue()
        self._stopped: set[int] = set()

    def run(self) -> None:
        """Works until the process is ended by `quit` or by the end of its input."""
        threading.Thread(target=self._read, name="requests", daemon=True).start()
        self._send(ReadyEvent())
        while True:
            self._work_on(self._waiting.get())

    def _read(self) -> None:
        for line in self._source:
            if not line.strip():
                continue
            try:
                request = read_request(line)
            except ValidationError:
                self._send(ErrorEvent(message=Sentence("The solver received a line that is no request; send it one that it knows.")))
                continue
            match request:
                case SolveRequest() | RepairRequest() | ExplainRequest():
                    self._stopped.discard(request.request)
                    self._waiting.put(request)
                case StopRequest():
                    self._stopped.add(request.request)
                case QuitRequest():
                    break
        # Nobody is left to hear of a result, and building a model cannot be interrupted.
        os._exit(0)

    def _work_on(self, asked: Work) -> None:
        number = asked.request
        try:
            # Asked again and again until the search has ended, so a stop that comes too early is not lost.
            self._send(self._result(asked, lambda: number in self._stopped))
        except HofburgError as error:
            self._send(ErrorEvent(request=number, message=error.sentence))
        except Exception as error:  # the owner must hear of every failure, or it would wait forever
            kind = type(error).__name__
            words = Sentence("The solver failed ({kind}); the timetable stays as it was.", kind=kind)
            self._send(ErrorEvent(request=number, message=words))

    def _result(self, asked: Work, should_stop: ShouldStop) -> Result:
        """Does the work; what it finds on the way is sent as it comes."""
        number, send = asked.request, self._send
        match asked:
            case SolveRequest():
                found = solve_verified(
                    asked.conference, asked.config, lambda best: send(ProgressEvent(request=number, progress=best)), should_stop
                )
                return OutcomeEvent(request=number, outcome=found.outcome, report=found.report)
            case RepairRequest():
                repair, alternatives = repair_verified(
                    asked.conference, asked.published, asked.now, asked.config,
                    lambda place, one: send(AlternativeEvent(request=number, place=place, alternative=one)), should_stop, asked.kept,
                )  # fmt: skip
                return RepairedEvent(request=number, repair=repair, reports=tuple(one.report for one in alternatives))
            case ExplainRequest():
                verified = explain_verified(
                    asked.conference, asked.config, lambda one: send(FindingEvent(request=number, finding=one)), should_stop
                )
                return ExplainedEvent(request=number, verified=verified)

    def _send(self, event: Event) -> None:
        try:
            with self._sending:
                self._sink.write(event.line())
                self._sink.flush()
        except (OSError, ValueError):
            os._exit(0)  # the owner is gone


def main() -> None:
    """Serve standard input and output; whatever else is printed goes to standard error."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the owner's terminal is the owner's to answer
    sink = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    Worker(sys.stdin.buffer, sink).run()


if __name__ == "__main__":
    main()
