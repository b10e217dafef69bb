"""The composition root of the window."""

import sys
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.desktop import style
from ui.desktop.timetable import accessible
from ui.desktop.window import MainWindow


def make_application() -> QApplication:
    """The one Qt application, with fonts and theme."""
    application = cast("QApplication | None", QApplication.instance()) or QApplication(sys.argv[:1])
    application.setApplicationName("Hofburg")
    application.setOrganizationName("Hofburg")
    style.load_fonts()
    accessible.install()
    style.apply(application, dark=QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    return application


def run(path: Path | None) -> int:
    """Opens the window on a project or on its start page, and returns the exit code when it is closed."""
    application = make_application()
    window = MainWindow()
    window.resize(1600, 1000)
    window.show()
    if path is not None:
        window.files.open(path)
    else:
        window.files.offer_unsaved()
    try:
        return application.exec()
    finally:
        window.end()
