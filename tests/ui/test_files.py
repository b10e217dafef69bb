"""The file of the open conference: lock, saving, leaving, recovery, dropping."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.edits import rename
from scheduler.model.base import Text
from scheduler.project_file import lock_owner, read_conference, save_project
from scheduler.project_file.lock import lock_path
from scheduler.project_file.recovery import recovery_copies, write_recovery
from tests.ui.answers import Answer
from ui.desktop.document import Document
from ui.desktop.window import MainWindow

SOON_MS = 10_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A project on disk."""
    path = tmp_path / "mine.hofburg"
    save_project(path, open_sample("alliance-25"))
    return path


@pytest.fixture
def foreign(file: Path) -> Iterator[Path]:
    """The project, open in another program that runs."""
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as other:
        owner = {"user": "ann", "host": socket.gethostname(), "process": other.pid, "time": "2025-03-31T08:00:00+00:00"}
        lock_path(file.resolve()).write_text(json.dumps(owner))
        yield file
        other.kill()


def document_of(window: MainWindow) -> Document:
    assert window.document is not None
    return window.document


def press_save(window: MainWindow, qtbot: QtBot) -> None:
    # Off screen nobody gives the window back its focus when a dialog has ended.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def change_title(window: MainWindow, title: str) -> None:
    document = document_of(window)
    document.apply("Rename", rename(document.conference, Text.of(title)))


def test_a_file_is_locked_while_it_is_open_and_free_afterwards(window: MainWindow, file: Path) -> None:
    window.files.open(file)
    owner = lock_owner(file)
    assert owner is not None
    assert owner.is_this_process
    window.close_document()
    assert lock_owner(file) is None


def test_opening_a_file_again_keeps_its_lock(window: MainWindow, file: Path) -> None:
    window.files.open(file)
    window.files.open(file)
    assert lock_owner(file) is not None
    assert not document_of(window).is_read_only


def test_opening_a_file_again_that_was_damaged_meanwhile_leaves_the_open_one_locked(window: MainWindow, file: Path) -> None:
    window.files.open(file)
    document = document_of(window)
    file.write_bytes(b"")
    answer = Answer("OK")
    window.files.open(file)
    assert "is empty" in answer.text
    assert window.document is document
    assert not document.is_read_only
    assert lock_owner(file) is not None


def test_who_only_reads_a_file_leaves_the_recovery_copies_of_its_owner(
    window: MainWindow, qtbot: QtBot, foreign: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "recovery"
    write_recovery(foreign, open_sample("alliance-25"), folder)
    reading = Answer("Open to read")
    window.files.open(foreign)
    assert "by ann on" in reading.text
    change_title(window, "Mine")
    draft = document_of(window).draft
    qtbot.waitUntil(lambda: bool(recovery_copies(draft, folder)), timeout=SOON_MS)
    leaving = Answer("Discard")
    window.close_document()
    assert "not saved" in leaving.text
    assert len(recovery_copies(foreign, folder)) == 1
    assert not recovery_copies(draft, folder)


def test_a_file_that_is_open_elsewhere_can_be_read_and_is_saved_under_another_name(
    window: MainWindow, qtbot: QtBot, foreign: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = foreign.read_bytes()
    answer = Answer("Open to read")
    window.files.open(foreign)
    assert "by ann on" in answer.text
    assert document_of(window).is_read_only
    assert "to read only" in window.right.text()
    change_title(window, "Mine")
    copy = tmp_path / "copy.hofburg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    press_save(window, qtbot)
    qtbot.waitUntil(lambda: document_of(window).is_saved, timeout=SOON_MS)
    assert str(read_conference(copy).title) == "Mine"
    assert foreign.read_bytes() == before
    assert not document_of(window).is_read_only


def test_what_a_program_here_has_open_cannot_be_taken_from_it(window: MainWindow, foreign: Path) -> None:
    answer = Answer("Cancel")
    window.files.open(foreign)
    assert "Close it there" in answer.text
    assert "Take over" not in answer.buttons
    assert window.document is None


def test_a_file_that_is_open_on_another_computer_can_be_taken_over(window: MainWindow, file: Path) -> None:
    foreign = file
    owner = {"user": "ann", "host": "elsewhere.example", "process": 7, "time": "2025-03-31T08:00:00+00:00"}
    lock_path(file.resolve()).write_text(json.dumps(owner))
    answer = Answer("Take over")
    window.files.open(foreign)
    assert "Take it over only if" in answer.text
    owner = lock_owner(foreign)
    assert owner is not None
    assert owner.is_this_process
    assert not document_of(window).is_read_only


def test_what_is_edited_while_a_file_is_written_stays_unsaved(window: MainWindow, qtbot: QtBot, file: Path) -> None:
    window.files.open(file)
    change_title(window, "First")
    press_save(window, qtbot)
    assert "saving" in window.right.text()
    change_title(window, "Second")
    qtbot.waitUntil(lambda: not window.files.is_saving, timeout=SOON_MS)
    assert str(read_conference(file).title) == "First"
    assert "changes not saved" in window.right.text()
    document_of(window).stack.undo()
    assert document_of(window).is_saved
    assert "changes not saved" not in window.right.text()


def test_a_file_that_another_program_changed_is_not_overwritten(window: MainWindow, file: Path) -> None:
    window.files.open(file)
    file.write_bytes(file.read_bytes() + b"\n")
    changed = file.read_bytes()
    change_title(window, "Mine")
    answer = Answer("OK")
    assert not window.files.save_and_wait()
    assert "changed by another program" in answer.text
    assert file.read_bytes() == changed


@pytest.mark.parametrize(("button", "closes", "title"), [("Save", True, "Mine"), ("Discard", True, ""), ("Cancel", False, "")])
def test_closing_asks_what_to_do_with_unsaved_changes(window: MainWindow, file: Path, button: str, closes: bool, title: str) -> None:
    window.files.open(file)
    old = str(document_of(window).conference.title)
    change_title(window, "Mine")
    answer = Answer(button)
    assert window.close() is closes
    assert "not saved" in answer.text
    assert str(read_conference(file).title) == (title or old)


def test_a_project_dropped_on_the_window_is_opened(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where = QPointF(40, 40)
    enter = QDragEnterEvent(where.toPoint(), action, data, button, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(where, action, data, button, none))
    project = document_of(window).project
    assert project is not None
    assert project.path == file


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"hofburg": 99}'])
def test_what_is_no_project_is_refused_in_words(window: MainWindow, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    answer = Answer("OK")
    window.files.open(file)
    assert file.name in answer.text
    assert window.document is None
    assert file.read_bytes() == content


KILLED = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QSettings
from scheduler.edits import rename
from scheduler.model.base import Text
from scheduler.project_file import recovery
from ui.desktop.app import make_application
from ui.desktop.window import MainWindow
folder, file = Path(sys.argv[1]), Path(sys.argv[2])
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
recovery.recovery_folder = lambda: folder / "recovery"
application = make_application()
window = MainWindow()
window.show()
window.files.open(file)
window.document.apply("Rename", rename(window.document.conference, Text.of("Work of the last seconds")))
application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by a signal here")
@pytest.mark.parametrize("brought_back", [True, False])
def test_work_of_a_killed_program_is_offered_back(window: MainWindow, file: Path, tmp_path: Path, brought_back: bool) -> None:
    with subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path), str(file)]) as killed:
        deadline = time.monotonic() + 30
        while not recovery_copies(file, tmp_path / "recovery") and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(0.3)
        os.kill(killed.pid, signal.SIGKILL)
    answer = Answer("Yes" if brought_back else "No")
    window.files.open(file)
    assert "Bring the work" in answer.text
    title = str(document_of(window).conference.title)
    assert (title == "Work of the last seconds") is brought_back
    assert document_of(window).is_saved is not brought_back
    if brought_back:
        assert window.files.save_and_wait()
        assert str(read_conference(file).title) == title
    assert not recovery_copies(file, tmp_path / "recovery")
