"""The line that says which conference is open and how it stands to what was published; and what can be undone."""

import datetime as dt

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.edits import rename
from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId, new_id
from scheduler.model.release import Release, ReleaseKind, Standing
from scheduler.project_file import content_fingerprint, release_content
from ui.desktop.document import Document
from ui.desktop.window import MainWindow

SOON_MS = 10_000


def published(conference: Conference) -> Conference:
    """A conference of which everything was published as Rev. 3."""
    content = release_content(conference)
    release = Release(
        id=ReleaseId(new_id("v")), number=3, standing=Standing.FINAL, kind=ReleaseKind.REVISION,
        time=dt.datetime(2025, 3, 1, 12, tzinfo=dt.UTC), fingerprint=content_fingerprint(content), content=content,
    )  # fmt: skip
    return conference.replace(releases=(release,))


def test_a_conference_that_was_never_published_says_so(window: MainWindow) -> None:
    window.show_document(Document(open_sample("alliance-25")))
    assert window.standing.text().endswith(" · not published")
    assert window.standing.toolTip() == str(open_sample("alliance-25").title)
    window.close_document()
    assert not window.standing.text()


def test_the_standing_follows_every_edit(window: MainWindow, qtbot: QtBot) -> None:
    document = Document(published(open_sample("alliance-25")))
    window.show_document(document)
    label = window.standing
    qtbot.waitUntil(lambda: label.text().endswith(" · Final programme, Rev. 3"), timeout=SOON_MS)
    document.apply("Rename", rename(document.conference, Text.of("Renamed")))
    assert "Rev. 3" not in label.text()
    qtbot.waitUntil(lambda: label.text() == "Renamed · Final programme, Rev. 3, and changes since", timeout=SOON_MS)
    qtbot.mouseClick(window.workspace.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: label.text().endswith(" · Final programme, Rev. 3"), timeout=SOON_MS)


def test_a_step_can_be_undone_and_done_again_at_once(window: MainWindow, qtbot: QtBot) -> None:
    document = Document(open_sample("alliance-25"))
    window.show_document(document)
    undo, redo = window.workspace.undo, window.workspace.redo
    assert not undo.isEnabled()
    document.apply("Rename", rename(document.conference, Text.of("First")))
    assert undo.toolTip() == "Undo: Rename"
    document.apply("Rename again", rename(document.conference, Text.of("Second")))
    assert undo.toolTip() == "Undo: Rename again"
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert (undo.toolTip(), redo.toolTip()) == ("Undo: Rename", "Redo: Rename again")
    qtbot.mouseClick(redo, Qt.MouseButton.LeftButton)
    assert str(document.conference.title) == "Second"
    assert not redo.isEnabled()
