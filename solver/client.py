"""A solver in its own process, for callers without Qt: start it, ask it, read its events, stop it."""

import contextlib
import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from pydantic import ValidationError

from scheduler.errors import SolverError
from scheduler.model.conference import Conference
from solver.outcome import SolveConfig
from solver.protocol import (
    ErrorEvent,
    Event,
    ExplainedEvent,
    ExplainRequest,
    OutcomeEvent,
    QuitRequest,
    ReadyEvent,
    RepairedEvent,
    RepairRequest,
    Request,
    SolveRequest,
    StopRequest,
    read_event,
)

ENDS_WITHIN = 5.0
"""Seconds that a worker has to end by itself before it is killed."""


class SolverProcess:
    """One worker process; a context manager that ends it. Not for several threads, except `stop()`, `send_line()` and `kill()`."""

    def __init__(self) -> None:
        self._process = subprocess.Popen([sys.executable, "-m", "solver.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=-1)
        self._requests = 0

    @property
    def process(self) -> int:
        """The process id."""
        return self._process.pid

    def wait_until_ready(self) -> None:
        """Waits until the worker has loaded what it needs.

        Raises:
            SolverError: when it ends before.
        """
        event = self._next()
        if not isinstance(event, ReadyEvent):
            raise SolverError("The solver did not start as it should; start the program again.")

    def solve(self, conference: Conference, config: SolveConfig | None = None) -> int:
        """Asks for a timetable and returns the number of the request; read its events with `events()`.

        Raises:
            SolverError: when the worker has ended.
        """
        self._requests += 1
        self._send(SolveRequest(request=self._requests, conference=conference, config=config or SolveConfig()))
        return self._requests

    def repair(
        self, conference: Conference, published: Conference, now: dt.datetime | None = None, config: SolveConfig | None = None
    ) -> int:
        """Asks for the smallest changes of what was published, and returns the number of the request.

        Raises:
            SolverError: when the worker has ended.
        """
        self._requests += 1
        request = RepairRequest(request=self._requests, conference=conference, published=published, now=now, config=config or SolveConfig())
        self._send(request)
        return self._requests

    def explain(self, conference: Conference, config: SolveConfig | None = None) -> int:
        """Asks why there is no timetable, and returns the number of the request.

        Raises:
            SolverError: when the worker has ended.
        """
        self._requests += 1
        self._send(ExplainRequest(request=self._requests, conference=conference, config=config or SolveConfig()))
        return self._requests

    def stop(self, request: int) -> None:
        """Ends the search of a request; its outcome still comes.

        Raises:
            SolverError: when the worker has ended.
        """
        self._send(StopRequest(request=request))

    def events(self, request: int) -> Iterator[Event]:
        """The events of a request until its result or error, and errors about lines that were no request.

        Raises:
            SolverError: when the worker ends before the request does.
        """
        while True:
            event = self._next()
            if isinstance(event, ReadyEvent) or (event.request not in (request, None)):
                continue
            yield event
            if isinstance(event, OutcomeEvent | RepairedEvent | ExplainedEvent) or (
                isinstance(event, ErrorEvent) and event.request == request
            ):
                return

    def send_line(self, line: bytes) -> None:
        """Sends bytes as they are.

        Raises:
            SolverError: when the worker has ended.
        """
        pipe = self._process.stdin
        try:
            if pipe is None:
                raise BrokenPipeError
            pipe.write(line)
            pipe.flush()
        except (OSError, ValueError) as error:
            raise SolverError("The solver has ended; start it again.") from error

    def read_line(self) -> bytes:
        """The next line of the worker; empty when it has ended."""
        return self._process.stdout.readline() if self._process.stdout else b""

    def kill(self) -> None:
        """Ends the process at once, in the middle of whatever it does."""
        self._process.kill()
        self._process.wait()

    def close(self) -> int:
        """Ends the process and returns its exit code."""
        with contextlib.suppress(SolverError):  # it has ended already
            self._send(QuitRequest())
        try:
            code = self._process.wait(ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            self.kill()
            code = self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):  # bytes that nobody reads any more
                if pipe is not None:
                    pipe.close()
        return code

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _send(self, request: Request) -> None:
        self.send_line(request.line())

    def _next(self) -> Event:
        line = self.read_line()
        if not line:
            raise SolverError("The solver ended unexpectedly; start it again, your timetable is as it was.")
        try:
            return read_event(line)
        except ValidationError as error:
            raise SolverError("The solver sent a line that is no event; start the program again.") from error
