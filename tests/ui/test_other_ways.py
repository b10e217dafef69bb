"""Other ways out of a conflict, in the inspector."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.solver.test_ways_in import without_place
from tests.test_other_ways import musts, with_speaker_gone
from ui.desktop.document import Document
from ui.desktop.window import MainWindow

SOON_MS = 20_000
LEFT = Qt.MouseButton.LeftButton


def answers(window: MainWindow) -> list[QPushButton]:
    place = window.workspace.inspector.place
    widgets = (place.answers.itemAt(n).widget() for n in range(place.answers.count()))
    return [one for one in widgets if isinstance(one, QPushButton)]


def test_other_ways_are_shown_and_one_is_taken_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    conference, session = with_speaker_gone(10)
    document = Document(conference)
    window.show_document(document)
    window.workspace.inspector.show_one(session)
    qtbot.mouseClick(window.workspace.inspector.place.ask, LEFT)
    qtbot.waitUntil(lambda: any("by video" in one.text() for one in answers(window)), timeout=SOON_MS)
    assert document.stack.count() == 0
    video = next(one for one in answers(window) if "by video" in one.text())
    assert "mends" in video.text()
    qtbot.mouseClick(video, LEFT)
    assert document.stack.count() == 1
    assert "by video" in document.stack.undoText()
    assert musts(document.conference) < musts(conference)
    document.stack.undo()
    assert document.conference is conference


def test_a_session_without_a_place_is_offered_ways_in(window: MainWindow, qtbot: QtBot) -> None:
    conference, session = without_place(15)
    document = Document(conference)
    window.show_document(document)
    window.workspace.inspector.show_one(session)
    qtbot.mouseClick(window.workspace.inspector.place.ask, LEFT)
    qtbot.waitUntil(lambda: any("by video" in one.text() for one in answers(window)), timeout=SOON_MS)
    video = next(one for one in answers(window) if "by video" in one.text())
    qtbot.mouseClick(video, LEFT)
    assert document.stack.count() == 1
    assert session in document.conference.timetable.by_session
    assert not musts(document.conference)
