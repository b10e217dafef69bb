"""Several windows, language, theme, layout, keys, versions, and what happens when the program itself goes wrong."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.edits import rename
from scheduler.model.base import Text
from scheduler.project_file import Draft, open_project, recovery, recovery_copies, save_project, write_recovery
from tests.ui.answers import Answer
from ui.desktop import style
from ui.desktop.about import AboutDialog, FaultDialog, fault_report
from ui.desktop.app import make_application
from ui.desktop.document import Document
from ui.desktop.keys import KeysDialog
from ui.desktop.language import choose_language, load_language
from ui.desktop.window import MainWindow
from ui.desktop.windows import Windows

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENDED = Draft("999999999x00")
"""Of a process that cannot run."""


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    monkeypatch.setattr(recovery, "recovery_folder", lambda: tmp_path / "recovery")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    application = make_application()
    made = Windows(application)
    yield made
    for window in list(made.open):
        window.files.take(None)
        window.close_for_good()
    made.end()
    choose_language(None)
    load_language(application)
    QApplication.processEvents()


def press(window: MainWindow, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, key, keys)


def with_sample(windows: Windows) -> MainWindow:
    return windows.add(Document(open_sample("alliance-25")))


def test_a_key_opens_another_window_with_a_conference_of_its_own(windows: Windows) -> None:
    first = with_sample(windows)
    press(first, Qt.Key.Key_N, CTRL | SHIFT)
    second = windows.open[1]
    assert second.document is None
    second.open_sample("forum-60")
    assert first.document is not None
    assert second.document is not None
    assert first.document.conference.title != second.document.conference.title
    second.close()
    assert windows.open == [first]


def test_a_file_that_another_window_has_open_comes_up_there(windows: Windows, tmp_path: Path) -> None:
    path = tmp_path / "mine.hofburg"
    save_project(path, open_sample("alliance-25"))
    first, second = windows.add(), windows.add()
    first.files.open(path)
    second.files.open(path)
    assert second.document is None
    assert QTest.qWaitForWindowActive(first)


def test_another_language_keeps_the_work_and_what_can_be_undone(windows: Windows) -> None:
    window = with_sample(windows)
    document = window.document
    assert document is not None
    document.apply("Rename", rename(document.conference, Text.of("Mine")))
    window.language_asked.emit("fr")
    (new,) = windows.open
    assert new is not window
    assert new.document is document
    assert QLocale().language() is QLocale.Language.French
    assert new.workspace.undo.isEnabled()
    QTest.mouseClick(new.workspace.undo, Qt.MouseButton.LeftButton)
    assert str(document.conference.title) != "Mine"
    assert new.menuBar().actions()[0].text() != "&File"
    new.language_asked.emit("en")
    assert windows.open[0].menuBar().actions()[0].text() == "&File"


def test_counted_words_are_words_in_english_too(windows: Windows) -> None:
    window = with_sample(windows)
    assert "(s)" not in window.left.text()
    assert " rooms" in window.left.text()


def test_the_theme_is_kept(windows: Windows) -> None:
    window = with_sample(windows)
    before = style.is_dark()
    press(window, Qt.Key.Key_D, CTRL)
    assert style.is_dark() is not before
    make_application()
    assert style.is_dark() is not before
    press(window, Qt.Key.Key_D, CTRL)
    assert style.is_dark() is before


def test_the_layout_is_as_it_was_left(windows: Windows) -> None:
    window = windows.add()
    smallest = window.minimumSizeHint()
    window.resize(smallest)  # a larger one would be held to the small screen of the tests
    window.workspace.splitters["upper"].setSizes([300, 500, 280])
    sizes = window.workspace.splitters["upper"].sizes()
    window.close()
    again = windows.add()
    assert again.size() == smallest
    assert again.workspace.splitters["upper"].sizes() == sizes


def test_f1_lists_the_keys_of_the_menus(windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[KeysDialog] = []
    monkeypatch.setattr(KeysDialog, "exec", lambda self: shown.append(self))
    window = with_sample(windows)
    press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    text = shown[0].text.toPlainText()
    for words in ("F5", "Ctrl+Z", "Fix or free the time", "Drop with Alt"):
        assert words in text


def test_versions_can_be_copied(windows: Windows) -> None:
    dialog = AboutDialog(windows.add())
    assert "PySide6 6." in dialog.text.toPlainText()
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert "ortools 9." in QGuiApplication.clipboard().text()
    dialog.deleteLater()


def test_unsaved_work_of_several_windows_is_offered_back(windows: Windows, tmp_path: Path) -> None:
    for draft, title in ((ENDED, "First"), (Draft("999999999x11"), "Second")):
        write_recovery(draft, rename(open_sample("alliance-25"), Text.of(title)))
    window = windows.add()
    answer = Answer("Yes")
    answers = [answer, Answer("Yes")]
    windows.offer_unsaved(window)
    assert all("never saved" in one.text for one in answers)
    titles = {str(one.document.conference.title) for one in windows.open if one.document is not None}
    assert titles == {"First", "Second"}
    assert not recovery_copies(ENDED)
    for one in windows.open:
        assert one.document is not None
        assert not one.document.is_saved
        assert recovery_copies(one.document.draft)


def secret() -> None:
    raise ValueError("about Her Excellency")


def test_a_fault_keeps_the_work_first_and_its_report_names_nobody(
    windows: Windows, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    window = with_sample(windows)
    document = window.document
    assert document is not None
    document.apply("Rename", rename(document.conference, Text.of("Kept")))
    shown: list[FaultDialog] = []
    monkeypatch.setattr(FaultDialog, "exec", lambda self: shown.append(self))
    try:
        secret()
    except ValueError:
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        windows.fault(kind, error, trace)
    copy = recovery_copies(document.draft)[0]
    assert str(open_project(copy.path).conference.title) == "Kept"
    report = shown[0].text.toPlainText()
    assert "Excellency" not in report
    assert str(Path.home()) not in report
    assert "ValueError" in report
    assert "tests/ui/test_desktop.py" in report
    assert "has been kept" in shown[0].words.text()
    assert "about Her Excellency" in capsys.readouterr().err


def test_a_fault_whose_work_cannot_be_kept_says_so(windows: Windows, tmp_path: Path) -> None:
    (tmp_path / "recovery").touch()
    window = with_sample(windows)
    document = window.document
    assert document is not None
    document.apply("Rename", rename(document.conference, Text.of("Lost")))
    assert not window.files.recovering.keep_now()
    dialog: QDialog = FaultDialog(window, fault_report(ValueError, None), is_safe=False)
    assert isinstance(dialog, FaultDialog)
    assert "another name" in dialog.words.text()
    # Nothing is left to be written when the window is closed.
    document.stack.undo()
    dialog.deleteLater()
