"""Open, solve, move, undo, save, export: the way of a planner through the window."""

import statistics
import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.checker import check
from scheduler.model.ids import SessionId
from scheduler.model.session import Kind
from scheduler.project_file import read_conference
from tests.solved import solved_sample
from tests.ui.dragging import drag, free_shifts
from ui.desktop.document import Document
from ui.desktop.preview import Preview
from ui.desktop.window import MainWindow

SOLVE_MS = 60_000
LONGEST_USUAL_PAUSE = 0.05


def solve(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.workspace.solve.solve_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.workspace.solve.solver.is_solving, timeout=SOLVE_MS)


def side_event(window: MainWindow) -> SessionId:
    assert window.document is not None
    shown = window.workspace.timetable.view.cards
    return next(s for s in shown if window.document.conference.session[s].kind is Kind.SIDE_EVENT)


def movable(window: MainWindow) -> SessionId:
    """A side event on the day shown that has a free place in its room: which one depends on the timetable found."""
    assert window.document is not None
    shown = window.workspace.timetable.view.cards
    session = window.document.conference.session
    return next(s for s in shown if session[s].kind is Kind.SIDE_EVENT and free_shifts(window, s))


def test_from_opening_to_export(window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch) -> None:
    window.open_sample("alliance-25")
    document = window.document
    assert document is not None
    assert not document.conference.timetable.placements
    waits: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        waits.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(5)
    solve(window, qtbot)
    timer.stop()
    assert statistics.median(waits) < LONGEST_USUAL_PAUSE
    assert sorted(waits)[int(len(waits) * 0.95)] < LONGEST_USUAL_PAUSE
    solved = document.conference
    assert check(solved, solved.timetable).conflict_free
    assert "every session is placed" in window.workspace.solve.words.text()

    session = movable(window)
    before = document.conference.timetable.by_session[session]
    minutes = free_shifts(window, session)[0]
    drag(window, session, QPoint(0, minutes))
    after = document.conference.timetable.by_session[session]
    assert (after.start - before.start).total_seconds() == minutes * 60
    assert after.rooms == before.rooms
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.conference.timetable.by_session[session] == before

    path = tmp_path / "mine.hofburg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert window.files.save_and_wait()
    assert read_conference(path) == document.conference
    assert document.is_saved

    preview = Preview(document.conference, window)
    qtbot.waitUntil(lambda: preview.is_ready, timeout=20_000)
    assert preview.pdf.pageCount() > 2
    preview.export(tmp_path / "programme.pdf")
    preview.close()
    assert (tmp_path / "programme.pdf").read_bytes().startswith(b"%PDF")


def test_a_drag_across_changes_the_room_and_keys_do_the_same(window: MainWindow, qtbot: QtBot) -> None:
    window.show_document(Document(solved_sample()))
    document, view = window.document, window.workspace.timetable.view
    assert document is not None
    assert view.grid is not None
    session = side_event(window)
    before = document.conference.timetable.by_session[session]
    column = next(n for n, room in enumerate(view.grid.rooms) if room.id == before.rooms[0])
    way = 1 if column == 0 else -1
    drag(window, session, QPoint(int(way * view.grid.column), 0), Qt.KeyboardModifier.AltModifier)
    moved = document.conference.timetable.by_session[session]
    assert (moved.start, moved.rooms) == (before.start, (view.grid.rooms[column + way].id,))
    qtbot.keyClick(view, Qt.Key.Key_Left if way == 1 else Qt.Key.Key_Right)
    assert document.conference.timetable.by_session[session].rooms == before.rooms
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert (document.conference.timetable.by_session[session].start - before.start).total_seconds() > 0
    assert document.conference.session[session].pinned_start is not None, "what is placed by hand stays there"
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert document.conference.session[session].pinned_start is None
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert document.conference.session[session].pinned_start is not None
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert session not in document.conference.timetable.by_session
    assert "UNSCHEDULED · 1" in window.workspace.tray.heading.text()
    window.workspace.tray.list.setFocus()
    qtbot.keyClick(window.workspace.tray.list, Qt.Key.Key_Return)
    assert session in document.conference.timetable.by_session


def test_a_conflict_leads_to_its_session(window: MainWindow, qtbot: QtBot) -> None:
    window.open_sample("alliance-25")
    solve(window, qtbot)
    session = side_event(window)
    for _ in range(8):
        qtbot.keyClick(window.workspace.timetable.view, Qt.Key.Key_Down) if window.workspace.timetable.view.chosen else (
            window.workspace.timetable.view.choose(session)
        )
    conflicts = window.workspace.conflicts
    first = conflicts.model.index(1, 0)
    assert str(first.data()).startswith("must")
    window.workspace.timetable.view.choose(None)
    box = conflicts.list.visualRect(first)
    qtbot.mouseClick(conflicts.list.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(30, 15))
    assert window.workspace.timetable.view.chosen is not None


def test_headers_stay_while_the_timetable_scrolls(window: MainWindow) -> None:
    window.show_document(Document(open_sample("forum-60")))
    window.resize(900, 600)
    timetable = window.workspace.timetable
    timetable.refresh()
    places = timetable.rooms.pos(), timetable.times.pos()
    left, top = timetable.rooms.left_of(1), timetable.times.top_of(timetable.view.grid.first)
    timetable.view.horizontalScrollBar().setValue(100)
    timetable.view.verticalScrollBar().setValue(60)
    assert (timetable.rooms.pos(), timetable.times.pos()) == places
    assert timetable.rooms.left_of(1) == left - 100
    assert timetable.times.top_of(timetable.view.grid.first) == top - 60
