"""Lists and dialogs."""

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from scheduler.dependents import dependents
from scheduler.frame import two_day_frame
from scheduler.model.naming import shown_name
from scheduler.model.person import Privacy
from ui.desktop.document import Document
from ui.desktop.lists.deleting import DeleteDialog
from ui.desktop.lists.page import TablePage
from ui.desktop.window import MainWindow


def lists_of(window: MainWindow) -> tuple[TablePage[Any], ...]:
    return window.workspace.sessions, window.workspace.people, window.workspace.rooms


def test_the_lists_keep_the_promises_of_a_model(window: MainWindow, qtmodeltester: ModelTester) -> None:
    window.open_sample("alliance-25")
    for page in lists_of(window):
        window.workspace.tabs.setCurrentWidget(page)
        assert page.model.rowCount(QModelIndex()) > 0
        qtmodeltester.check(page.model, force_py=True)


def test_a_typed_length_is_one_step_that_undo_takes_back(window: MainWindow) -> None:
    window.open_sample("alliance-25")
    window.workspace.show_page("Sessions")
    model, document = window.workspace.sessions.model, window.document
    assert document is not None
    before = document.conference.sessions[0]
    assert model.setData(model.index(0, 3), "77")
    assert document.conference.sessions[0].duration == 77
    document.stack.undo()
    assert document.conference.sessions[0] == before


def test_a_wrong_length_is_refused_in_words(window: MainWindow, monkeypatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    window.open_sample("alliance-25")
    window.workspace.show_page("Sessions")
    model = window.workspace.sessions.model
    assert not model.setData(model.index(0, 3), "an hour")
    assert said == ["“an hour” is no whole number. Type digits only."]
    assert window.document is not None
    assert window.document.is_saved


def test_protected_names_stand_in_no_list(window: MainWindow) -> None:
    window.open_sample("alliance-25")
    window.workspace.show_page("People")
    assert window.document is not None
    people = window.document.conference.people
    assert any(person.privacy is not Privacy.FULL for person in people)
    model = window.workspace.people.model
    for row, person in enumerate(people):
        shown = [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        assert shown[0] == shown_name(person)
        assert person.privacy is Privacy.FULL or not any(person.name in words for words in shown)


def test_search_narrows_a_list(window: MainWindow, qtbot: QtBot) -> None:
    window.open_sample("alliance-25")
    window.workspace.show_page("Rooms")
    page = window.workspace.rooms
    qtbot.keyClicks(page.search, "ratsaal")
    assert page.proxy.rowCount() == 1


def test_a_list_stays_when_the_focus_passes_the_conflicts(window: MainWindow, qtbot: QtBot) -> None:
    window.open_sample("alliance-25")
    workspace = window.workspace
    qtbot.mouseClick(workspace.solve.solve_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not workspace.solve.solver.is_solving, timeout=60_000)
    assert workspace.conflicts.model.rowCount() > 0
    workspace.show_page("Sessions")
    workspace.conflicts.list.setFocus()
    assert workspace.tabs.currentIndex() == 1


def choose(window: MainWindow, number: int, row: int) -> TablePage[Any]:
    """Brings a list into sight and clicks one of its rows."""
    page = lists_of(window)[number]
    window.workspace.tabs.setCurrentWidget(page)
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(page.proxy.index(row, 1)).center())
    return page


def test_a_new_session_waits_in_the_tray_and_undo_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    window.open_sample("alliance-25")
    window.workspace.show_page("Sessions")
    page, document = window.workspace.sessions, window.document
    assert document is not None
    before = document.conference
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    new = document.conference.sessions[-1]
    assert page.selected_ids() == [new.id]
    assert f"UNSCHEDULED · {len(before.planned) + 1}" in window.workspace.tray.heading.text()
    assert document.stack.undoText() == "Add session"
    document.stack.undo()
    assert document.conference is before


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_copy_is_added_by_button_and_by_key_and_chosen(window: MainWindow, qtbot: QtBot, number: int) -> None:
    window.open_sample("alliance-25")
    page = choose(window, number, 0)
    rows = page.model.rowCount()
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == rows + 1
    assert page.selected_ids() == [page.model.items[-1].id]
    qtbot.keyClick(page.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.model.rowCount() == rows + 2


def test_what_depends_on_a_person_is_shown_before_they_are_deleted(window: MainWindow, qtbot: QtBot, monkeypatch) -> None:
    shown: list[str] = []

    def answer(dialog: DeleteDialog) -> bool:
        shown.extend(dialog.list.item(row).text() for row in range(dialog.list.count()))
        return len(answers) > 0 and answers.pop()

    monkeypatch.setattr(DeleteDialog, "exec", answer)
    window.open_sample("alliance-25")
    document = window.document
    assert document is not None
    page = choose(window, 1, 0)
    person = document.conference.people[0]
    answers = [False]
    qtbot.mouseClick(page.delete_button, Qt.MouseButton.LeftButton)
    assert shown == list(dependents(document.conference, person.id))
    assert person.id in document.conference.person
    answers = [True]
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert person.id not in document.conference.person
    assert document.stack.undoText() == f"Delete “{shown_name(person)}”"
    assert window.document is not None


def test_what_nothing_depends_on_is_deleted_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.open_sample("alliance-25")
    window.workspace.show_page("Rooms")
    page, document = window.workspace.rooms, window.document
    assert document is not None
    rooms = document.conference.rooms
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Insert)
    assert len(document.conference.rooms) == len(rooms) + 1
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert document.conference.rooms == rooms


def test_an_empty_list_says_what_to_do_next(window: MainWindow, qtbot: QtBot) -> None:
    window.show_document(Document(two_day_frame("A meeting", dt.date(2025, 3, 31))))
    window.workspace.show_page("People")
    page = window.workspace.people
    assert page.empty.isVisible()
    assert "Add person" in page.empty.text()
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    assert not page.empty.isVisible()
    qtbot.keyClicks(page.search, "nobody of this name")
    assert "Clear the search" in page.empty.text()
