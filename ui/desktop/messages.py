"""What goes wrong is said in one sentence, in a dialog or not at all."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QMessageBox, QWidget

from scheduler.errors import HofburgError
from ui.desktop.language import said

Result = TypeVar("Result")


def say_error(parent: QWidget | None, message: str) -> None:
    """Says what cannot be done."""
    QMessageBox(QMessageBox.Icon.Warning, "Hofburg", message, QMessageBox.StandardButton.Ok, parent).exec()


def attempt(parent: QWidget | None, action: Callable[[], Result]) -> Result | None:
    """The result of an action; where it cannot be done the reason is said, and the result is None."""
    try:
        return action()
    except HofburgError as error:
        say_error(parent, said(error.sentence))
        return None
