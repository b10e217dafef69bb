"""Losses measured for a window, `python -m solver.fragility`: a request on standard input, events on standard output (`protocol.py`).

It is a process of its own, because the pool that it owns would otherwise share the window's interpreter lock and hold back its end. It ends
soon after its input closes, and so do the processes of the pool: none outlives the window.
"""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from typing import BinaryIO

from scheduler.errors import HofburgError
from scheduler.sentence import Sentence
from solver.fragility.local import LocalEngine
from solver.fragility.protocol import CostEvent, DoneEvent, ErrorEvent, Event, MeasureRequest, StopRequest

CHUNK = 1 << 20


def serve(source: int, sink: BinaryIO) -> None:
    """Works on the one request that comes from a file descriptor."""
    lines = _lines(source)
    first = next(lines, None)
    if first is None:
        return
    request = MeasureRequest.model_validate_json(first)
    stop = threading.Event()
    threading.Thread(target=_listen, args=(lines, stop), name="requests", daemon=True).start()
    try:
        for cost in LocalEngine(request.workers).costs(request.case, request.losses, stop.is_set):
            _send(sink, CostEvent(cost=cost))
        _send(sink, DoneEvent())
    except HofburgError as error:
        _send(sink, ErrorEvent(message=error.sentence))
    except Exception as error:  # the owner must hear of every failure, or it would wait forever
        _send(sink, ErrorEvent(message=Sentence("Measuring failed ({kind}); nothing was changed.", kind=type(error).__name__)))


def _lines(source: int) -> Iterator[bytes]:
    """Lines as they come. Not with Python's buffers: a thread that waits inside one when the program ends brings it down."""
    rest = b""
    while chunk := os.read(source, CHUNK):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from lines


def _listen(lines: Iterator[bytes], stop: threading.Event) -> None:
    for line in lines:
        StopRequest.model_validate_json(line)
        stop.set()
    stop.set()  # the owner is gone


def _send(sink: BinaryIO, event: Event) -> None:
    try:
        sink.write(event.line())
        sink.flush()
    except (OSError, ValueError):
        os._exit(0)  # the owner is gone


def main() -> None:
    """Serve standard input and output; whatever else is printed goes to standard error."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the owner's terminal is the owner's to answer
    sink = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.fileno(), sink)


if __name__ == "__main__":
    main()
