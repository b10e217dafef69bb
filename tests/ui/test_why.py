"""Why there is no timetable, in the window: findings as they come, and ways out by one click."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.checker import check
from scheduler.model.base import Text
from ui.desktop.document import Document
from ui.desktop.why.dialog import WhyDialog
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
SEARCH_MS = 90_000


def explained(window: MainWindow, qtbot: QtBot, sample: str) -> WhyDialog:
    window.show_document(Document(open_sample(sample)))
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F7)
    why = window.beside.why
    assert why is not None
    qtbot.waitUntil(lambda: why.isVisible() and not why.solver.is_solving, timeout=SEARCH_MS)
    return why


def test_three_clashes_and_one_click_for_all_of_them(window: MainWindow, qtbot: QtBot) -> None:
    why = explained(window, qtbot, "overfull")
    document = window.document
    assert document is not None
    assert len(why.findings.boxes) >= 3
    assert all(box.rows for box in why.findings.boxes.values())
    assert why.findings.all_button is not None
    before = document.conference
    qtbot.mouseClick(why.findings.all_button, LEFT)
    assert check(document.conference, document.conference.timetable).conflict_free
    assert document.stack.count() == 1
    qtbot.waitUntil(lambda: not why.solver.is_solving, timeout=SEARCH_MS)
    assert why.words.text() == "Every session can have a place. Press Solve."
    document.stack.undo()
    assert document.conference is before


def test_one_way_out_removes_its_clash(window: MainWindow, qtbot: QtBot) -> None:
    why = explained(window, qtbot, "overfull")
    document = window.document
    assert document is not None
    clashes = len(why.findings.boxes)
    way = why.findings.boxes[1].rows[0]
    qtbot.mouseClick(way.button, LEFT)
    assert document.stack.undoText().startswith("Way out: ")
    qtbot.waitUntil(lambda: not why.solver.is_solving, timeout=SEARCH_MS)
    assert len(why.findings.boxes) < clashes


def test_the_best_partial_timetable_is_taken(window: MainWindow, qtbot: QtBot) -> None:
    why = explained(window, qtbot, "overfull")
    document = window.document
    assert document is not None
    assert why.findings.partial_button is not None
    qtbot.mouseClick(why.findings.partial_button, LEFT)
    assert document.stack.undoText() == "Best partial timetable"
    report = check(document.conference, document.conference.timetable)
    broken = {v.rule for v in report.violations if v.level == "must"}
    assert broken == {"placed"}


def test_findings_are_outdated_by_a_change(window: MainWindow, qtbot: QtBot) -> None:
    why = explained(window, qtbot, "alliance-25")
    assert why.words.text() == "Every session can have a place. Press Solve."
    document = window.document
    assert document is not None
    document.apply("Other", document.conference.replace(theme=Text.of("Another theme")))
    assert why.words.text() == "The conference was changed meanwhile. Look again."
    qtbot.mouseClick(why.again, LEFT)
    qtbot.waitUntil(lambda: not why.solver.is_solving, timeout=SEARCH_MS)
    assert why.words.text() == "Every session can have a place. Press Solve."
