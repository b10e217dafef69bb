"""Opening the window, where there is a display to open it on."""

import os
import subprocess
import sys
from pathlib import Path

from scheduler.errors import HofburgError
from ui.command_line.files import is_sample, open_named, path_of

PROBE = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(0 if application.primaryScreen() and application.platformName() not in ("offscreen", "minimal", "minimalegl", "vnc") else 1)
"""
"""Run in a process of its own, because a missing platform plugin aborts the process that asks for it."""

PROBE_SECONDS = 30


class NoDisplayError(HofburgError):
    """There is no display on which a window could be shown."""


def has_display() -> bool:
    """Whether a window would be seen."""
    unix = sys.platform not in ("win32", "darwin")
    if unix and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return False
    try:
        probe = subprocess.run(
            [sys.executable, "-c", PROBE], stdin=subprocess.DEVNULL, capture_output=True, timeout=PROBE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return probe.returncode == 0


def open_in_window(name: str | None) -> int:
    """Opens the window, with a file or a sample or on its start page, and returns its exit code.

    Raises:
        HofburgError: when the file cannot be read, or there is no display.
    """
    path: Path | None = None
    if name is not None:
        path = open_named(name).path if is_sample(name) else path_of(name)
        if not path.exists():
            raise HofburgError(f"{name} is neither a file nor a command. Check the name, or see hofburg --help.")
        open_named(str(path))  # a damaged file is refused here, before there is a window
    # Who names a platform plugin is taken at their word; the probe costs time that the window should not take.
    if not os.environ.get("QT_QPA_PLATFORM") and not has_display():
        raise NoDisplayError("There is no display to open the window on. Use hofburg solve, check and export, or a desktop.")
    return show(path)


def show(path: Path | None) -> int:
    """The window itself; the only place of the command line that loads Qt."""
    from ui.desktop.app import run

    return run(path)
