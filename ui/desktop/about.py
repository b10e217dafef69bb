"""What the program is and of which versions it is made; and a report of a fault, without anything of the conference."""

import platform
import sys
import traceback
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ui.desktop.language import tr

PARTS = ("hofburg", "PySide6", "ortools", "pydantic", "reportlab", "pikepdf")


def versions() -> tuple[str, ...]:
    """The program, what it is made of and what it runs on, one line each."""
    found: list[str] = []
    for part in PARTS:
        try:
            found.append(f"{part} {version(part)}")
        except PackageNotFoundError:
            found.append(f"{part} –")
    computer = f"{platform.system()} {platform.release()} ({platform.machine()})"
    return (*found, f"Qt {qVersion()}", f"Python {platform.python_version()}", computer)


def fault_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What helps to mend a fault: versions, the kind of fault and where it happened.

    What the fault says is left out, and so are folders: a message may hold names of people, and a path that of the planner.
    """
    places = [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(trace)]
    return "\n".join([*versions(), "", kind.__name__, *places])


def _short(name: str) -> str:
    """A file of the program below its own folder; of anything else its name alone."""
    path = Path(name)
    root = Path(__file__).parents[2]
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name


class _TextDialog(QDialog):
    """Words, and below them a text that can be copied."""

    def __init__(self, parent: QWidget | None, title: str, words: str, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        self.words, self.text = QLabel(words), QPlainTextEdit(text)
        self.words.setWordWrap(True)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.buttons = QDialogButtonBox()
        self.copy = self.buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        close = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        for part in (self.words, self.text, self.buttons):
            layout.addWidget(part)


class AboutDialog(_TextDialog):
    """The versions, to be copied into a message."""

    def __init__(self, parent: QWidget | None) -> None:
        words = tr("The programme of a conference: planned, proven free of conflicts, printed.")
        super().__init__(parent, tr("About Hofburg"), words, "\n".join(versions()))


class FaultDialog(_TextDialog):
    """Something went wrong in the program; the work is safe, and a report can be copied."""

    def __init__(self, parent: QWidget | None, report: str, *, is_safe: bool) -> None:
        safe = (
            tr("Your work has been kept: if the program ends, the next start offers it back.")
            if is_safe else tr("Your work could not be kept. Save it now under another name.")
        )  # fmt: skip
        words = tr("Something went wrong in the program. The last step may not have been done.")
        more = tr("The report below holds no names and nothing of your conference. Copy it and send it to whoever looks after the program.")
        super().__init__(parent, tr("A fault in the program"), f"{words} {safe}\n\n{more}", report)


def is_interrupt(kind: type[BaseException]) -> bool:
    """Whether the planner has ended the program from the terminal, which is no fault."""
    return issubclass(kind, KeyboardInterrupt)


def print_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The fault as Python prints it, for those who started the program from a terminal."""
    sys.__excepthook__(kind, error, trace)
