"""What the command line says: results on standard output, progress and failures on standard error, and no noise when a reader leaves."""

import os
import re
import sys
from pathlib import Path
from typing import TextIO

from scheduler.errors import HofburgError


class OutputError(HofburgError):
    """Standard output cannot be written."""


def prepare() -> None:
    """Characters that a terminal cannot show become question marks instead of failures; what is closed (`>&-`) swallows all."""
    # Python leaves None where a stream was closed before its start.
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        _reconfigure(stream, errors="replace")


def put(text: str) -> None:
    """Prints to standard output; a reader that has left (`| head`) is no failure.

    Raises:
        OutputError: when it cannot be written, as on a full disk.
    """
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _give_up(sys.stdout)
    except OSError as error:
        _give_up(sys.stdout)
        raise OutputError(f"The output cannot be written: {error.strerror or error}. Write it elsewhere.") from error


def put_json(text: str) -> None:
    """Prints JSON to standard output, always in UTF-8."""
    _reconfigure(sys.stdout, encoding="utf-8")
    put(text)


def note(text: str) -> None:
    """Prints a line beside the result, to standard error."""
    try:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    except OSError:
        _give_up(sys.stderr)


def complain(message: str) -> None:
    """Prints a failure as exactly one sentence on one line."""
    note(f"hofburg: {one_sentence(message)}")


def one_sentence(message: str) -> str:
    """Several sentences joined by semicolons."""
    parts = re.split(r"(?<=[.!?])\s+(?=[A-Z“])", " ".join(message.split()))
    joined = parts[0].rstrip(".")
    for part in parts[1:]:
        first, gap, rest = part.rstrip(".").partition(" ")
        joined = f"{joined.rstrip('.?!')}; {first.lower() if first.isalpha() and first.istitle() else first}{gap}{rest}"
    return f"{joined}."


def flush() -> None:
    """Writes what is still held back, so that nothing fails when the program ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            _give_up(stream)


def _reconfigure(stream: TextIO, *, encoding: str | None = None, errors: str | None = None) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding=encoding, errors=errors)


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _give_up(stream: TextIO) -> None:
    """Sends the rest of a stream nowhere; otherwise Python complains of it at its end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        return
