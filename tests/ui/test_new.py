"""The start page, the dialog of a new conference, and a conference from last year's file."""

import datetime as dt
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from scheduler.frame import two_day_frame
from scheduler.model.session import Kind
from scheduler.project_file import save_project
from tests.solved import solved_sample
from tests.ui.answers import Answer
from ui.desktop.app import make_application
from ui.desktop.new_dialog import NewDialog
from ui.desktop.start_page import StartPage, recent_files, remember
from ui.desktop.window import MainWindow

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> NewDialog:
    made = NewDialog(window)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def last_year(tmp_path: Path) -> Path:
    path = tmp_path / "alliance.hofburg"
    save_project(path, solved_sample())
    return path


def type_anew(field: QLineEdit, words: str) -> None:
    """Replaces what stands in a field, by keys."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """What the planner will choose in the next file dialog."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path or ""), ""))


def test_a_frame_of_two_days_is_made_by_keys(dialog: NewDialog, qtbot: QtBot) -> None:
    assert not dialog.create_button.isEnabled()
    assert dialog.frame.title.hasFocus()
    qtbot.keyClicks(dialog.frame.title, "A meeting of experts")
    assert dialog.create_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    made = dialog.conference
    assert made is not None
    assert str(made.title) == "A meeting of experts"
    assert made.languages == ("en", "fr", "de", "it", "ru", "es")
    assert made.days[0].date == dialog.frame.date()
    assert [session.kind for session in made.sessions].count(Kind.PANEL) == 3
    assert "Neuer Saal" in {room.name for room in made.rooms}


def test_each_field_of_the_frame_says_at_once_what_is_wrong(dialog: NewDialog) -> None:
    frame = dialog.frame
    type_anew(frame.title, "x")
    QTest.keyClick(frame.title, Qt.Key.Key_Backspace)
    assert frame.title_answer.fault.text() == "A title is needed. Type one."
    assert frame.title.accessibleDescription() == frame.title_answer.fault.text()
    type_anew(frame.title, "Meeting")
    assert not frame.title_answer.fault.isVisible()
    for field, answer, words, fault in (
        (frame.venue, frame.venue_answer, " ", "A venue is needed"),
        (frame.languages, frame.languages_answer, "", "At least one language is needed"),
        (frame.languages, frame.languages_answer, "en, xx", "“xx” is not a language."),
        (frame.languages, frame.languages_answer, "en, klingon", "“klingon” is not a language."),
    ):
        before = field.text()
        type_anew(field, words)
        assert answer.fault.isVisible()
        assert fault in answer.fault.text()
        assert not dialog.create_button.isEnabled()
        type_anew(field, before)
        assert not answer.fault.isVisible()
        assert dialog.create_button.isEnabled()


def test_codes_of_languages_are_echoed_by_their_names(dialog: NewDialog) -> None:
    type_anew(dialog.frame.languages, "DE; fr  de")
    assert dialog.frame.codes() == ("de", "fr")
    assert dialog.frame.languages_answer.hint.text() == "Deutsch · français"


def test_the_second_day_is_told_and_a_day_that_is_past(dialog: NewDialog) -> None:
    first = dialog.frame.first
    first.setFocus()
    first.setDate(dt.date(2027, 12, 31))  # type: ignore[arg-type] - PySide takes dates of Python
    assert dialog.frame.first_answer.hint.text() == "The second day is Sat 1 January."
    first.setDate(dt.date(2020, 12, 31))  # type: ignore[arg-type] - as above
    assert dialog.frame.first_answer.hint.text().startswith("This day is past.")


def test_what_was_typed_is_there_again_after_the_dialog_was_left(window: MainWindow, qtbot: QtBot) -> None:
    def half_filled() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, NewDialog)
        QTest.keyClicks(asked.frame.title, "Half")
        QTest.keyClick(asked, Qt.Key.Key_Escape)

    def filled() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, NewDialog)
        QTest.keyClicks(asked.frame.title, " and whole")
        QTest.mouseClick(asked.create_button, LEFT)

    QTimer.singleShot(0, half_filled)
    qtbot.mouseClick(window.start.new, LEFT)
    assert window.document is None
    QTimer.singleShot(0, filled)
    qtbot.mouseClick(window.start.new, LEFT)
    assert window.document is not None
    assert str(window.document.conference.title) == "Half and whole"
    answer = Answer("Discard")
    window.close_document()
    assert "“Half and whole” has changes that are not saved." in answer.text
    assert window.document is None


def test_last_years_file_becomes_a_new_conference(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, last_year: Path
) -> None:
    choose(monkeypatch, last_year)

    def fill() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, NewDialog)
        page = asked.last_year
        qtbot.waitUntil(lambda: page.last is not None)
        assert "29 sessions" in page.kept.text()
        assert "68 people, with their contacts" in page.dropped.text()
        assert "Change it where it names the year" in page.title_answer.hint.text()
        type_anew(page.title, "26th Conference")
        assert page.first_answer.hint.text() == "Last time it began on Monday 31 March 2025."
        page.first.setFocus()
        QTest.keyClick(page.first, Qt.Key.Key_Up)
        assert "another day of the week" in page.first_answer.hint.text()
        QTest.mouseClick(asked.create_button, LEFT)

    QTimer.singleShot(0, fill)
    qtbot.mouseClick(window.start.last_year, LEFT)
    assert window.document is not None
    made = window.document.conference
    assert str(made.title) == "26th Conference"
    assert made.people == ()
    assert made.days[0].date == dt.date(2026, 3, 31)
    assert len(made.timetable.placements) == len(solved_sample().timetable.placements)
    assert window.document.project is None
    assert window.workspace.timetable.view.cards


def test_without_the_places_everything_waits_in_the_tray(dialog: NewDialog, monkeypatch: pytest.MonkeyPatch, last_year: Path) -> None:
    dialog.ways.setCurrentWidget(dialog.last_year)
    page = dialog.last_year
    assert not page.keep.isEnabled()
    choose(monkeypatch, last_year)
    QTest.mouseClick(page.choose, LEFT)
    places = "sessions in the timetable"
    assert places in page.kept.text()
    QTest.keyClick(page.keep, Qt.Key.Key_Space)
    assert places in page.dropped.text()
    assert places not in page.kept.text()
    QTest.mouseClick(dialog.create_button, LEFT)
    assert dialog.conference is not None
    assert dialog.conference.timetable.placements == ()


def test_a_file_that_cannot_be_read_is_told_in_place_and_what_was_chosen_stays(
    dialog: NewDialog, monkeypatch: pytest.MonkeyPatch, last_year: Path, tmp_path: Path
) -> None:
    dialog.ways.setCurrentWidget(dialog.last_year)
    page = dialog.last_year
    damaged = tmp_path / "damaged.hofburg"
    damaged.write_text("{")
    choose(monkeypatch, damaged)
    QTest.mouseClick(page.choose, LEFT)
    assert "damaged.hofburg" in page.choose_answer.fault.text()
    assert not dialog.create_button.isEnabled()
    choose(monkeypatch, last_year)
    QTest.mouseClick(page.choose, LEFT)
    assert not page.choose_answer.fault.isVisible()
    choose(monkeypatch, damaged)
    QTest.mouseClick(page.choose, LEFT)
    assert page.choose_answer.fault.isVisible()
    assert page.choose.text() == last_year.name
    assert dialog.create_button.isEnabled()


def test_no_line_of_the_summary_is_cut_off(dialog: NewDialog, monkeypatch: pytest.MonkeyPatch, last_year: Path, qtbot: QtBot) -> None:
    dialog.ways.setCurrentWidget(dialog.last_year)
    choose(monkeypatch, last_year)
    QTest.mouseClick(dialog.last_year.choose, LEFT)
    for label in (dialog.last_year.kept, dialog.last_year.dropped):
        qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()) > 100)
    assert dialog.last_year.choose.height() >= dialog.last_year.choose.sizeHint().height()


def files(folder: Path, *names: str) -> list[Path]:
    """Projects that were open one after the other."""
    conference = two_day_frame("Meeting", dt.date(2027, 3, 1))
    paths = [folder / f"{name}.hofburg" for name in names]
    for path in paths:
        save_project(path, conference)
        remember(path)
    return paths


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> StartPage:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    make_application()
    files(tmp_path, "one", "two", "three")
    made = StartPage()
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_recent_files_say_folder_and_change_and_are_opened(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    assert [path.stem for path in page.recent] == ["three", "two", "one"]
    path = tmp_path / "two.hofburg"
    os.utime(path, (dt.datetime(2026, 5, 4, 15, 6).timestamp(),) * 2)
    page.refresh()
    words = page.recent[path.resolve()].accessibleDescription()
    assert str(tmp_path) in words
    assert "Changed 4 May 2026, 15:06" in words
    with qtbot.waitSignal(page.path_asked) as asked:
        qtbot.mouseClick(page.recent[path.resolve()], LEFT)
    assert asked.args == [path.resolve()]


def test_a_recent_file_is_removed_by_button_and_by_key_and_its_file_stays(page: StartPage, qtbot: QtBot) -> None:
    three, two, one = page.recent
    qtbot.mouseClick(page.removers[two], LEFT)
    assert list(page.recent) == [three, one]
    assert page.recent[one].hasFocus()
    qtbot.keyClick(page.recent[one], Qt.Key.Key_Delete)
    assert page.recent[three].hasFocus()
    qtbot.keyClick(page.recent[three], Qt.Key.Key_Delete)
    assert page.new.hasFocus()
    assert recent_files() == []
    assert all(path.exists() for path in (one, two, three))


def test_a_file_on_a_drive_that_is_away_comes_back_with_it(page: StartPage, tmp_path: Path) -> None:
    three, two, one = page.recent
    away = two.rename(tmp_path / "away")
    page.refresh()
    assert list(page.recent) == [three, one]
    remember(one)
    away.rename(two)
    page.refresh()
    assert list(page.recent) == [one, three, two]


def test_keys_go_down_the_start_page(page: StartPage, qtbot: QtBot) -> None:
    page.new.setFocus()
    names: list[str] = []
    for _ in range(4 + 6 + 4):
        now = QApplication.focusWidget()
        names.append(now.accessibleName() or getattr(now, "text", str)())
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert names[:6] == ["New conference …", "Open …", "From last year's file …", "Take the tour", "three", "Remove three from the list"]
    assert names[-4:] == ["alliance-25", "forum-60", "forum-200", "overfull"]
    page.samples["forum-60"].setFocus()
    qtbot.keyClick(page.samples["forum-60"], Qt.Key.Key_Down)
    assert page.samples["forum-200"].hasFocus()
    with qtbot.waitSignal(page.sample_asked) as asked:
        qtbot.keyClick(page.samples["forum-200"], Qt.Key.Key_Return)
    assert asked.args == ["forum-200"]


@pytest.mark.parametrize("width", [1000, 1300, 1900])
def test_nothing_on_the_start_page_is_cut_off(page: StartPage, width: int) -> None:
    page.resize(width, 800)
    QApplication.processEvents()
    assert page.widget().width() <= page.viewport().width()
    for card in (*page.recent.values(), *page.samples.values()):
        assert card.height() >= card.heightForWidth(card.width())
        assert card.width() > 250


def test_a_start_page_without_recent_files_says_what_to_do(window: MainWindow) -> None:
    words = [label.text() for label in window.start.findChildren(type(window.left))]
    assert "Nothing was open yet. Begin a conference, open a file, or look at a sample." in words
    assert "A .hofburg file can also be dropped anywhere on this window." in words


def test_a_file_is_dropped_on_the_window(window: MainWindow, tmp_path: Path) -> None:
    (path,) = files(tmp_path, "dropped")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, data, LEFT, NO_KEY)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, LEFT, NO_KEY))
    assert window.document is not None
    assert window.document.project is not None
    assert window.document.project.path == path
