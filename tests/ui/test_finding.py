"""The palette: commands, sessions, people and rooms, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scheduler.edits import unschedule
from scheduler.model.session import Kind
from tests.solved import solved_sample
from tests.ui.answers import WhenOpen
from ui.desktop.finding.palette import Palette
from ui.desktop.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def find(window: MainWindow, words: str, *keys: Qt.Key, by: Qt.Key = Qt.Key.Key_K) -> list[str]:
    """Opens the palette by its key, types, and presses keys; what the palette listed."""
    listed: list[str] = []

    def act(palette: Palette) -> None:
        QTest.keyClicks(palette.line, words)
        listed.extend(palette.list.item(row).text() for row in range(palette.list.count()))
        for key in keys or (Qt.Key.Key_Escape,):
            QTest.keyClick(palette.line, key)

    doing = WhenOpen(Palette, act)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, by, CTRL)
    assert doing is not None
    return listed


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_F])
def test_a_placed_session_is_shown_on_the_grid(planned: MainWindow, key: Qt.Key) -> None:
    planned.workspace.show_page("People")
    listed = find(planned, "panel 3", Qt.Key.Key_Return, by=key)
    assert "SESSIONS" in listed
    assert planned.workspace.tabs.currentIndex() == 0
    chosen = planned.workspace.timetable.view.chosen
    assert planned.document is not None
    assert chosen is not None
    assert planned.document.conference.session[chosen].label.startswith("Panel 3")


def test_one_that_waits_is_shown_in_its_list(planned: MainWindow) -> None:
    document = planned.document
    assert document is not None
    session = next(s for s in document.conference.planned if s.kind is Kind.PANEL)
    document.apply("Take out", unschedule(document.conference, session.id))
    find(planned, session.label[:12], Qt.Key.Key_Return)
    assert planned.workspace.sessions.selected_ids() == [session.id]


def test_people_and_rooms_are_shown_in_their_lists(planned: MainWindow) -> None:
    find(planned, "vaisala", Qt.Key.Key_Return)
    assert planned.document is not None
    (one,) = planned.workspace.people.selected_ids()
    assert "Aino" in next(p.name for p in planned.document.conference.people if p.id == one)
    assert planned.workspace.inspector.chosen == one
    find(planned, "ratsaal", Qt.Key.Key_Return)
    assert planned.workspace.tabs.currentWidget() is planned.workspace.rooms
    assert planned.workspace.rooms.selected_ids()


def test_a_command_is_run(planned: MainWindow) -> None:
    listed = find(planned, "all days", Qt.Key.Key_Return)
    assert "COMMANDS" in listed
    assert planned.workspace.timetable.view.options.all_days


def test_arrows_pass_over_headings_and_escape_changes_nothing(planned: MainWindow) -> None:
    before = planned.workspace.tabs.currentIndex()
    find(planned, "panel", Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape)
    assert planned.workspace.tabs.currentIndex() == before


def test_nothing_found_says_how_to_type(planned: MainWindow, qtbot: QtBot) -> None:
    palette = Palette(planned, planned.menuBar(), None)
    qtbot.addWidget(palette)
    qtbot.keyClicks(palette.line, "zzzz")
    assert "Nothing begins so" in palette.note.text()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    palette.line.clear()
    assert palette.list.count() > 20


def test_the_line_says_what_is_chosen_to_who_cannot_see_it(planned: MainWindow, qtbot: QtBot) -> None:
    palette = Palette(planned, planned.menuBar(), solved_sample())
    qtbot.addWidget(palette)
    qtbot.keyClicks(palette.line, "panel")
    first = palette.list.item(1).text()
    assert palette.line.accessibleDescription() == first
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.line.accessibleDescription() == palette.list.item(2).text() != first
    qtbot.keyClicks(palette.line, "zzzz")
    assert not palette.line.accessibleDescription()
