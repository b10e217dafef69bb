"""The window off screen, with settings of its own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator  # noqa: E402
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402
from PySide6.QtCore import QSettings  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from ui.desktop.app import make_application  # noqa: E402
from ui.desktop.window import MainWindow  # noqa: E402


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    make_application()
    made = MainWindow()
    qtbot.addWidget(made, before_close_func=lambda one: one.document and one.document.stack.setClean())
    made.resize(1600, 1000)
    made.show()
    yield made
    made.end()
