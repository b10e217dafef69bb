"""Writes pictures of the window's pages and dialogs, drawn off screen."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from scheduler.dependents import dependents  # noqa: E402
from scheduler.edits import move_session, unschedule  # noqa: E402
from scheduler.model.session import Kind  # noqa: E402
from ui.desktop import style  # noqa: E402
from ui.desktop.app import make_application  # noqa: E402
from ui.desktop.lists.deleting import DeleteDialog  # noqa: E402
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
    workspace = window.workspace
    for page in (workspace.sessions, workspace.people, workspace.rooms):
        workspace.tabs.setCurrentWidget(page)
        page.table.selectRow(3)
        keep(page.things.plural)
    workspace.show_page("Timetable")
    _inspected(window, keep, folder)
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
    while not preview.is_ready:
        QTest.qWait(50)
    QTest.qWait(1500)
    preview.grab().save(str(folder / "preview.png"))
    preview.close()
    dialog.close()


def _inspected(window: MainWindow, keep: Callable[[str], None], folder: Path) -> None:
    """A session with where it could go, conflicts with one that is being accepted, the tray, and what is asked before deleting."""
    workspace, document = window.workspace, window.document
    assert document is not None
    conference = document.conference
    panel = next(s for s in conference.planned if s.kind is Kind.PANEL)
    events = [s for s in conference.planned if s.kind is Kind.SIDE_EVENT]
    place = conference.timetable.by_session[panel.id]
    clash = move_session(conference, events[0].id, start=place.start, rooms=place.rooms)
    document.apply("Move", unschedule(unschedule(clash, events[1].id), events[2].id))
    workspace.show_session(panel.id)
    keep("inspector")
    workspace.inspector.show_one(events[1].id)
    workspace.inspector.place.ask.click()
    workspace.conflicts.accept_button.click()
    keep("conflicts")
    dialog = DeleteDialog(window, f"“{panel.label}”", dependents(conference, panel.id))
    dialog.show()
    QTest.qWait(100)
    dialog.grab().save(str(folder / "delete.png"))
    dialog.close()
    document.stack.undo()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "gallery"))
