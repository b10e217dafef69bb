"""Publishing, comparing and restoring in the window."""

import datetime as dt

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from scheduler.checker import check
from scheduler.edits import accept_violation, move_session, rename, unschedule
from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.rule import Level
from scheduler.model.session import Kind
from scheduler.papers.content.standing import release_words
from tests.solved import solved_sample
from tests.ui.answers import Answer, WhenOpen
from ui.desktop.document import Document
from ui.desktop.releases.dialog import PublishDialog
from ui.desktop.solving.variants import CompareDialog
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
SOON_MS = 10_000


def publish(window: MainWindow, qtbot: QtBot, note: str) -> None:
    def fill(dialog: PublishDialog) -> None:
        assert dialog.publish_button.isEnabled()
        dialog.note.setText(note)
        qtbot.mouseClick(dialog.publish_button, LEFT)

    waiting = WhenOpen(PublishDialog, fill)
    window.publish()
    del waiting


def test_the_whole_way_from_publishing_to_restoring(window: MainWindow, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    document = Document(solved_sample())
    window.show_document(document)
    publish(window, qtbot, "for the printers")
    page = window.workspace.releases
    assert document.stack.undoText() == "Publish Provisional programme"
    assert [one.note for one in document.conference.releases] == ["for the printers"]
    qtmodeltester.check(page.model, force_py=True)

    document.apply("Rename", rename(document.conference, Text.of("Another title", "en")))
    document.apply("Take out", unschedule(document.conference, document.conference.timetable.placements[3].session))
    place = solved_sample().timetable.placements[3]
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page.model.index(0, 4).data() == "1 session", timeout=SOON_MS)

    seen: list[int] = []

    def look(dialog: CompareDialog) -> None:
        seen.append(dialog.model.rowCount())
        dialog.accept()

    waiting = WhenOpen(CompareDialog, look)
    qtbot.mouseClick(page.compare, LEFT)
    del waiting
    assert seen == [1]

    waiting = Answer("Restore")
    qtbot.mouseClick(page.restore, LEFT)
    del waiting
    assert document.conference.title == solved_sample().title
    assert document.conference.timetable.by_session[place.session] == place
    assert len(document.conference.releases) == 1
    document.stack.undo()
    assert str(document.conference.title) == "Another title"


def test_while_musts_are_broken_it_says_which_and_cannot_be_published(window: MainWindow, qtbot: QtBot) -> None:
    document = Document(unschedule(solved_sample(), solved_sample().timetable.placements[3].session))
    window.show_document(document)
    said: list[str] = []

    def look(dialog: PublishDialog) -> None:
        said.append(dialog.fault.text())
        assert not dialog.publish_button.isEnabled()
        dialog.reject()

    waiting = WhenOpen(PublishDialog, look)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    del waiting
    assert "Musts that are broken: 1" in said[0]
    assert document.stack.count() == 0


def test_a_second_release_has_a_kind(window: MainWindow, qtbot: QtBot) -> None:
    document = Document(solved_sample())
    window.show_document(document)
    publish(window, qtbot, "one")
    publish(window, qtbot, "two")
    assert [one.label for one in document.conference.releases] == ["Provisional programme", "Rev. 1"]
    assert window.workspace.releases.model.index(0, 0).data() == "Rev. 1"


def test_l13_the_stamps_on_booklet_and_website_tell_which_holds(window: MainWindow, qtbot: QtBot) -> None:
    """Each page carries the name of its release; the list says which is the last, and in how much the other differs from what holds."""
    document = Document(solved_sample())
    window.show_document(document)
    publish(window, qtbot, "the booklet")
    place = next(p for p in document.conference.timetable.placements if document.conference.session[p.session].kind is Kind.SIDE_EVENT)
    document.apply("Late", move_session(document.conference, place.session, start=place.start + dt.timedelta(minutes=5)))
    document.apply("Accept", accepting_all(document.conference))
    publish(window, qtbot, "the website")
    model = window.workspace.releases.model
    qtbot.waitUntil(lambda: model.index(1, 4).data() not in ("…", None), timeout=SOON_MS)
    rows = [(model.index(row, 0).data(), model.index(row, 4).data(), model.index(row, 5).data()) for row in range(2)]
    assert rows == [("Rev. 1", "nothing", "the website"), ("Provisional programme", "1 session", "the booklet")]
    booklet, website = (release_words(one) for one in document.conference.releases)
    assert booklet != website


def accepting_all(conference: Conference) -> Conference:
    """Whatever the five minutes broke is accepted, so that it can be published."""
    for violation in check(conference, conference.timetable).violations:
        if violation.level is Level.MUST:
            conference = accept_violation(conference, violation.rule, violation.subjects, "agreed by telephone")
    return conference
