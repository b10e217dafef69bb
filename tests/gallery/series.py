"""One series of pictures: `python -m tests.gallery.series LANGUAGE-THEME-SCALE FOLDER`."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gallery.screens import SETTLE_MS, dialogs, pages, wait_until_compared
from ui.desktop.app import make_application
from ui.desktop.language import choose_language, load_language
from ui.desktop.theme import Theme, choose_theme
from ui.desktop.window import MainWindow


def main(name: str, folder: Path) -> None:
    """Makes every picture of a series."""
    language, theme, _ = name.split("-")
    folder.mkdir(parents=True, exist_ok=True)

    def keep(title: str, widget: QWidget) -> None:
        QTest.qWait(SETTLE_MS)
        if isinstance(widget, MainWindow):
            wait_until_compared(widget)
        widget.grab().save(str(folder / f"{title}.png"))

    with tempfile.TemporaryDirectory() as settings:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings)
        application = make_application()
        choose_language(language)
        load_language(application)
        choose_theme(application, Theme(theme))
        window = MainWindow()
        window.resize(1600, 1000)
        window.show()
        try:
            pages(window, keep)
            dialogs(window, keep)
        finally:
            window.files.take(None)
            window.end()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
