"""The window off screen, with settings of its own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator  # noqa: E402
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402
from PySide6.QtCore import QSettings  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from scheduler.project_file import recovery  # noqa: E402
from ui.desktop.app import make_application  # noqa: E402
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
