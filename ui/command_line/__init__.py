"""The command `hofburg`. What a command needs is loaded when it is called, and Qt only to open a window."""

from ui.command_line.app import app, main, run

__all__ = ["app", "main", "run"]
