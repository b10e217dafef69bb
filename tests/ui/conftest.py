"""The window off screen, with settings of its own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator  # noqa: E402
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402
from PySide6.QtCore import QSettings, QTimer  # noqa: E402
from PySide6.QtWidgets import QMessageBox, QWidget  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from scheduler.project_file import recovery  # noqa: E402
from tests.solved import solved_sample  # noqa: E402
from ui.desktop.app import make_application  # noqa: E402
from ui.desktop.document import Document  # noqa: E402
from ui.desktop.window import MainWindow  # noqa: E402


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(recovery, "recovery_folder", lambda: tmp_path / "recovery")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    make_application()
    made = MainWindow()
    qtbot.addWidget(made, before_close_func=lambda one: one.files.take(None))
    made.resize(1600, 1000)
    made.show()
    yield made
    made.end()


@pytest.fixture
def planned(window: MainWindow) -> MainWindow:
    """The window with the solved sample of two days."""
    window.show_document(Document(solved_sample()))
    return window


PATIENCE_MS = 30_000


@pytest.fixture(autouse=True)
def no_dialog_waits_for_ever() -> Iterator[None]:
    """A dialog that nobody answers is closed, and the test fails with what it said."""
    left: list[str] = []
    application = make_application()
    known: dict[str, QWidget | None] = {"before": None}

    def look() -> None:
        now = application.activeModalWidget()
        if now is not None and now is known["before"]:
            left.append(now.text() if isinstance(now, QMessageBox) else now.windowTitle())
            now.close()
        known["before"] = now

    timer = QTimer(interval=PATIENCE_MS)
    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()
    assert not left, f"nobody answered {left}"
