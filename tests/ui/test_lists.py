"""Lists and dialogs."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from scheduler.model.naming import shown_name
from scheduler.model.person import Privacy
from ui.desktop.new_dialog import NewDialog
from ui.desktop.window import MainWindow


def test_the_lists_keep_the_promises_of_a_model(window: MainWindow, qtmodeltester: ModelTester) -> None:
    window.open_sample("alliance-25")
    for number, page in enumerate(window.workspace.lists):
        window.workspace.tabs.setCurrentIndex(number + 1)
        assert page.model.rowCount(QModelIndex()) > 0
        qtmodeltester.check(page.model, force_py=True)


def test_a_typed_length_is_one_step_that_undo_takes_back(window: MainWindow) -> None:
    window.open_sample("alliance-25")
    window.workspace.tabs.setCurrentIndex(1)
    model, document = window.workspace.lists[0].model, window.document
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
    window.workspace.tabs.setCurrentIndex(1)
    model = window.workspace.lists[0].model
    assert not model.setData(model.index(0, 3), "an hour")
    assert said == ["“an hour” is no whole number. Type digits only."]
    assert window.document is not None
    assert window.document.is_saved


def test_protected_names_stand_in_no_list(window: MainWindow) -> None:
    window.open_sample("alliance-25")
    window.workspace.tabs.setCurrentIndex(2)
    assert window.document is not None
    people = window.document.conference.people
    assert any(person.privacy is not Privacy.FULL for person in people)
    model = window.workspace.lists[1].model
    for row, person in enumerate(people):
        shown = [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        assert shown[0] == shown_name(person)
        assert person.privacy is Privacy.FULL or not any(person.name in words for words in shown)


def test_search_narrows_a_list(window: MainWindow, qtbot: QtBot) -> None:
    window.open_sample("alliance-25")
    window.workspace.tabs.setCurrentIndex(3)
    page = window.workspace.lists[2]
    qtbot.keyClicks(page.search, "ratsaal")
    assert page.proxy.rowCount() == 1


def test_new_asks_for_a_title_and_makes_two_days(qtbot: QtBot, window: MainWindow) -> None:
    dialog = NewDialog(window)
    dialog.show()
    assert not dialog.create_button.isEnabled()
    qtbot.keyClicks(dialog.title, "A meeting of experts")
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    assert dialog.conference is not None
    assert str(dialog.conference.title) == "A meeting of experts"
    assert len(dialog.conference.days) == 2


def test_a_list_stays_when_the_focus_passes_the_conflicts(window: MainWindow, qtbot: QtBot) -> None:
    window.open_sample("alliance-25")
    workspace = window.workspace
    qtbot.mouseClick(workspace.solve.solve_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not workspace.solve.solver.is_solving, timeout=60_000)
    assert workspace.conflicts.model.rowCount() > 0
    workspace.tabs.setCurrentIndex(1)
    workspace.conflicts.list.setFocus()
    assert workspace.tabs.currentIndex() == 1
