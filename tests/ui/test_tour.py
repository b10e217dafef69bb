"""The tour of the window, and its offer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from samples import sample_names
from scheduler.project_file import recovery
from tests.solved import solved_sample
from ui.desktop.app import make_application
from ui.desktop.document import Document
from ui.desktop.language import choose_language, load_language
from ui.desktop.tour.bubble import Bubble, Outline
from ui.desktop.tour.geometry import place_beside
from ui.desktop.tour.offer import Offer
from ui.desktop.tour.steps import STEPS
from ui.desktop.window import MainWindow
from ui.desktop.windows import Windows

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def touring(planned: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window on the first step of the tour, begun from the Help menu."""
    planned.activateWindow()
    qtbot.waitUntil(planned.isActiveWindow)
    from_help_menu(planned)
    return planned


def from_help_menu(window: MainWindow) -> None:
    menu = window.menuBar().actions()[-1].menu()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if "Tour" in one.text())
    action.trigger()


def bubble_of(window: MainWindow) -> Bubble:
    assert window.tour.bubble is not None
    return window.tour.bubble


def outline_of(window: MainWindow) -> Outline:
    assert window.tour.outline is not None
    return window.tour.outline


def where(window: MainWindow, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_five_steps_go_past_the_real_widgets(touring: MainWindow) -> None:
    workspace = touring.workspace
    parts = (
        (workspace.tray,), (workspace.timetable,), (workspace.solve,), (workspace.below, workspace.inspector), (workspace.print_button,),
    )  # fmt: skip
    for number, wanted in enumerate(parts):
        bubble = bubble_of(touring)
        assert bubble.count.text() == f"Step {number + 1} of 5"
        assert bubble.title.text() == STEPS[number].title
        assert bubble.accessibleName() == f"Step {number + 1} of 5: {STEPS[number].title}"
        assert bubble.accessibleDescription() == STEPS[number].words
        assert outline_of(touring).parts == [where(touring, part) for part in wanted]
        assert touring.rect().contains(bubble.geometry())
        if wanted != (workspace.timetable,):
            assert not bubble.geometry().intersects(where(touring, wanted[0]))
        assert bubble.words.height() >= bubble.words.heightForWidth(bubble.words.width())
        QTest.mouseClick(bubble.next_button, LEFT)
    assert touring.tour.bubble is None


def test_the_keys_go_on_and_back_and_escape_ends(touring: MainWindow) -> None:
    assert bubble_of(touring).next_button.hasFocus()
    for key, number in (
        (Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Left, 1), (Qt.Key.Key_Return, 2), (Qt.Key.Key_Up, 1),
    ):  # fmt: skip
        press(key)
        assert touring.tour.number == number
    press(Qt.Key.Key_Escape)
    assert touring.tour.bubble is None
    assert not any(one.isVisible() for one in touring.findChildren(Outline))


def test_buttons_go_back_and_end(touring: MainWindow) -> None:
    bubble = bubble_of(touring)
    assert not bubble.back_button.isEnabled()
    QTest.mouseClick(bubble.next_button, LEFT)
    QTest.mouseClick(bubble.back_button, LEFT)
    assert touring.tour.number == 0
    for _ in range(4):
        press(Qt.Key.Key_Right)
    assert bubble.next_button.text() == "Done"
    QTest.mouseClick(bubble.end_button, LEFT)
    assert touring.tour.bubble is None


def test_the_focus_goes_back_to_where_it_was(planned: MainWindow, qtbot: QtBot) -> None:
    planned.activateWindow()
    qtbot.waitUntil(planned.isActiveWindow)
    planned.workspace.tray.search.setFocus()
    from_help_menu(planned)
    press(Qt.Key.Key_Escape)
    assert planned.workspace.tray.search.hasFocus()


def test_it_ends_also_when_what_had_the_focus_is_gone(planned: MainWindow, qtbot: QtBot) -> None:
    planned.activateWindow()
    qtbot.waitUntil(planned.isActiveWindow)
    field = QLineEdit(planned)
    field.show()
    field.setFocus()
    from_help_menu(planned)
    delete(field)
    press(Qt.Key.Key_Escape)
    assert planned.tour.bubble is None


def test_the_window_can_be_used_meanwhile(touring: MainWindow) -> None:
    panel = touring.workspace
    under = touring.childAt(where(touring, panel.solve.solve_button).center())
    assert under is panel.solve.solve_button
    QTest.mouseClick(panel.tray.search, LEFT)
    QTest.keyClicks(panel.tray.search, "panel")
    assert panel.tray.search.text() == "panel"
    assert bubble_of(touring).isVisible()


def test_the_bubble_follows_the_window(touring: MainWindow) -> None:
    for _ in range(4):
        press(Qt.Key.Key_Right)
    touring.resize(1200, 800)
    QApplication.processEvents()
    assert outline_of(touring).parts == [where(touring, touring.workspace.print_button)]
    assert outline_of(touring).size() == touring.size()
    assert touring.rect().contains(bubble_of(touring).geometry())


def test_the_tour_shows_the_timetable_first_and_ends_with_the_conference(planned: MainWindow) -> None:
    planned.workspace.show_page("People")
    from_help_menu(planned)
    assert planned.workspace.timetable.isVisible()
    planned.close_document()
    assert planned.tour.bubble is None


def test_from_the_start_page_it_begins_on_a_sample(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.start.tour, LEFT)
    assert window.document is not None
    assert window.document.project is None
    assert sample_names()[0] == "alliance-25"
    assert "Alliance" in str(window.document.conference.title)
    assert bubble_of(window).isVisible()


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_no_words_are_cut_off_in_any_language(planned: MainWindow, language: str) -> None:
    application = make_application()
    choose_language(language)
    load_language(application)
    try:
        planned.tour.begin()
        for _ in STEPS:
            bubble = bubble_of(planned)
            assert bubble.words.height() >= bubble.words.heightForWidth(bubble.words.width())
            for button in (bubble.end_button, bubble.back_button, bubble.next_button):
                assert button.width() >= button.sizeHint().width()
            bubble.further.emit()
    finally:
        choose_language(None)
        load_language(application)


ROOM = QRect(0, 0, 1200, 800)


@given(st.integers(0, 1150), st.integers(0, 750), st.integers(10, 1200), st.integers(10, 800), st.integers(150, 600), st.integers(80, 350))
def test_the_bubble_stands_wholly_in_the_window_and_beside_its_target(left: int, top: int, wide: int, high: int, w: int, h: int) -> None:
    target = QRect(left, top, wide, high).intersected(ROOM)
    place = place_beside(target, QSize(w, h), ROOM)
    bubble = QRect(place.corner, QSize(w, h))
    assert ROOM.contains(bubble)
    assert (place.side is None) == bubble.intersects(target)


@pytest.fixture
def windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    monkeypatch.setattr(recovery, "recovery_folder", lambda: tmp_path / "recovery")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    made = Windows(make_application())
    yield made
    for window in list(made.open):
        window.files.take(None)
        window.close_for_good()
    made.end()
    QApplication.processEvents()


def offers(window: MainWindow) -> list[Offer]:
    return [one for one in window.findChildren(Offer) if one.isVisible()]


def test_the_tour_is_offered_once_and_takes_no_focus(windows: Windows, qtbot: QtBot) -> None:
    window = windows.add()
    assert not offers(window)
    window.show_document(Document(solved_sample()))
    (offer,) = offers(window)
    qtbot.waitUntil(window.isActiveWindow)
    assert window.workspace.timetable.view.hasFocus()
    qtbot.mouseClick(offer.leave, LEFT)
    assert not offers(window)
    window.close_document()
    window.show_document(Document(solved_sample()))
    assert not offers(window)
    other = windows.add(Document(solved_sample()))
    assert not offers(other)


def test_the_offer_begins_the_tour_and_is_gone(windows: Windows, qtbot: QtBot) -> None:
    window = windows.add(Document(solved_sample()))
    (offer,) = offers(window)
    qtbot.mouseClick(offer.take, LEFT)
    assert not offers(window)
    assert bubble_of(window).isVisible()


def test_the_offer_goes_with_the_conference(windows: Windows) -> None:
    window = windows.add(Document(solved_sample()))
    assert offers(window)
    window.close_document()
    assert not offers(window)
