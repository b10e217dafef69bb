"""The window off screen, with settings of its own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator  # noqa: E402
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402
from PySide6.QtCore import QSettings  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from samples import open_sample  # noqa: E402
from scheduler.edits import with_timetable  # noqa: E402
from scheduler.project_file import recovery  # noqa: E402
from solver.outcome import SolveConfig  # noqa: E402
from solver.solve import solve  # noqa: E402
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
    sample = open_sample("alliance-25")
    found = solve(sample, SolveConfig(time_limit=None, work_limit=0.5, workers=1)).timetable
    assert found is not None
    window.show_document(Document(with_timetable(sample, found)))
    return window
