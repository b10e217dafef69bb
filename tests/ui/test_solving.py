"""Solving in the window: stopping keeps the best, an outdated result is offered only, the window goes on meanwhile."""

import time

from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.checker import check
from scheduler.edits import rename
from scheduler.model.base import Text
from ui.desktop.document import Document
from ui.desktop.window import MainWindow

SOLVE_MS = 60_000
LONGEST_USUAL_PAUSE = 0.05


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def begin(window: MainWindow, qtbot: QtBot, sample: str) -> Document:
    """Opens a sample and presses Solve; goes on when a first timetable is reported."""
    window.show_document(Document(open_sample(sample)))
    panel = window.workspace.solve
    assert "To be placed" in panel.words.text()
    with qtbot.waitSignal(panel.solver.progressed, timeout=SOLVE_MS):
        click(qtbot, panel.solve_button)
    assert window.document is not None
    return window.document


def test_stop_keeps_the_best_so_far_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    document = begin(window, qtbot, "forum-200")
    panel = window.workspace.solve
    assert not document.conference.timetable.placements
    click(qtbot, panel.stop_button)
    qtbot.waitUntil(lambda: not panel.solver.is_solving, timeout=SOLVE_MS)
    conference = document.conference
    assert check(conference, conference.timetable).conflict_free
    assert "every session is placed, no conflict" in panel.words.text()
    assert document.stack.count() == 1
    document.stack.undo()
    assert not document.conference.timetable.placements


def test_a_result_for_an_older_state_is_offered_and_not_applied(window: MainWindow, qtbot: QtBot) -> None:
    document = begin(window, qtbot, "forum-200")
    panel = window.workspace.solve
    document.apply("Rename", rename(document.conference, Text.of("Renamed meanwhile")))
    click(qtbot, panel.stop_button)
    qtbot.waitUntil(lambda: not panel.solver.is_solving, timeout=SOLVE_MS)
    assert not document.conference.timetable.placements
    assert panel.words.text().startswith("The conference was changed meanwhile.")
    click(qtbot, panel.use_button)
    assert document.conference.timetable.placements
    assert str(document.conference.title) == "Renamed meanwhile"


def test_an_offered_result_can_be_discarded(window: MainWindow, qtbot: QtBot) -> None:
    document = begin(window, qtbot, "forum-200")
    panel = window.workspace.solve
    document.apply("Rename", rename(document.conference, Text.of("Renamed meanwhile")))
    click(qtbot, panel.stop_button)
    qtbot.waitUntil(lambda: not panel.solver.is_solving, timeout=SOLVE_MS)
    click(qtbot, panel.discard_button)
    assert not document.conference.timetable.placements
    assert not panel.use_button.isVisible()
    assert "To be placed" in panel.words.text()


def test_what_cannot_be_planned_says_what_is_unplaced(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot, "overfull")
    panel = window.workspace.solve
    qtbot.waitUntil(lambda: not panel.solver.is_solving, timeout=SOLVE_MS)
    assert panel.words.text().startswith("Cannot be improved — 3 sessions unplaced")
    assert "UNSCHEDULED · 3" in window.workspace.tray.heading.text()


def test_the_window_goes_on_while_a_large_conference_is_solved(window: MainWindow, qtbot: QtBot) -> None:
    pauses: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        pauses.append(now - last[0])
        last[0] = now

    begin(window, qtbot, "forum-200")
    timer = QTimer(interval=5)
    timer.timeout.connect(tick)
    last[0] = time.perf_counter()
    timer.start()
    qtbot.wait(3000)
    timer.stop()
    click(qtbot, window.workspace.solve.stop_button)
    qtbot.waitUntil(lambda: not window.workspace.solve.solver.is_solving, timeout=SOLVE_MS)
    pauses.sort()
    # The longest pause depends on what else the computer does; the usual one does not.
    assert pauses[int(len(pauses) * 0.95)] < LONGEST_USUAL_PAUSE
