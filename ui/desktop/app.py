"""The composition root of the window."""

import sys
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication

from ui.desktop import style, theme
from ui.desktop.language import load_language
from ui.desktop.timetable import accessible
from ui.desktop.windows import Windows, report_faults


def make_application() -> QApplication:
    """The one Qt application, with fonts, language and theme."""
    application = cast("QApplication | None", QApplication.instance()) or QApplication(sys.argv[:1])
    application.setApplicationName("Hofburg")
    application.setOrganizationName("Hofburg")
    style.load_fonts()
    accessible.install()
    load_language(application)
    theme.show_theme(application)
    return application


def run(path: Path | None) -> int:
    """Opens the window on a project or on its start page, and returns the exit code when it is closed."""
    application = make_application()
    theme.follow_system(application)
    windows = Windows(application)
    report_faults(windows)
    window = windows.add()
    if path is not None:
        window.files.open(path)
    else:
        windows.offer_unsaved(window)
    try:
        return application.exec()
    finally:
        windows.end()
