"""Writes pictures of the window's pages and dialogs, drawn off screen."""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from ui.desktop import style  # noqa: E402
from ui.desktop.app import make_application  # noqa: E402
from ui.desktop.new_dialog import NewDialog  # noqa: E402
from ui.desktop.preview import Preview  # noqa: E402
from ui.desktop.window import MainWindow  # noqa: E402

PATIENCE_MS = 120_000
STEP_MS = 50


def main(folder: Path) -> None:
    """Makes every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as settings:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings)
        application = make_application()
        style.apply(application, dark=False)
        window = MainWindow()
        window.resize(1600, 1000)
        window.show()
        try:
            _pictures(application, window, folder)
        finally:
            window.end()


def _pictures(application: QApplication, window: MainWindow, folder: Path) -> None:
    def keep(name: str) -> None:
        QTest.qWait(200)
        window.grab().save(str(folder / f"{name}.png"))

    keep("start")
    window.open_sample("alliance-25")
    keep("unsolved")
    window.workspace.solve.solve()
    solver = window.workspace.solve.solver
    waited = 0
    while solver.is_solving:
        QTest.qWait(STEP_MS)
        waited += STEP_MS
        if waited > PATIENCE_MS:
            raise SystemExit("The solver did not end in time.")
    keep("window")
    for number, name in enumerate(("sessions", "people", "rooms"), start=1):
        window.workspace.tabs.setCurrentIndex(number)
        keep(name)
    window.workspace.tabs.setCurrentIndex(0)
    window.toggle_dark()
    keep("window-dark")
    window.toggle_dark()
    dialog = NewDialog(window)
    dialog.show()
    application.processEvents()
    dialog.grab().save(str(folder / "new.png"))
    assert window.document is not None
    preview = Preview(window.document.conference, window)
    preview.show()
    QTest.qWait(1500)
    preview.grab().save(str(folder / "preview.png"))
    preview.close()
    dialog.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "gallery"))
