"""Many rows at once: columns that are seen, one value for all, rows of a spreadsheet with a look at what would change, and out again."""

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.model.person import Privacy
from scheduler.model.resource import Resource
from scheduler.model.session import Kind
from tests.ui.answers import WhenOpen
from tests.ui.test_inspector import form_of
from ui.desktop.document import Document
from ui.desktop.forms.nested import RowsEditor
from ui.desktop.lists.dialogs import ChangeAllDialog, PasteDialog
from ui.desktop.lists.page import TablePage
from ui.desktop.lists.pasting import Pasted, cells_of, pasted
from ui.desktop.lists.things import THE_PEOPLE, THE_ROOMS, THE_SESSIONS, THE_UNITS
from ui.desktop.window import MainWindow

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
CONFERENCE = open_sample("alliance-25")


def page_of(window: MainWindow, name: str) -> TablePage[Any]:
    window.show_document(Document(open_sample("alliance-25")))
    window.workspace.show_page(name)
    page = window.workspace.pages[name]
    assert isinstance(page, TablePage)
    return page


def document_of(page: TablePage[Any]) -> Document:
    assert page.document is not None
    return page.document


def choose(page: TablePage[Any], *rows: int) -> None:
    page.table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        page.table.selectionModel().select(page.proxy.index(row, 0), flags)
    page.table.selectionModel().setCurrentIndex(page.proxy.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    page.table.setFocus()


def column_of(page: TablePage[Any], name: str) -> int:
    return next(number for number, one in enumerate(page.things.columns) if one.name == name)


def paste(things: object, text: str, *, at: tuple[int, int] = (0, 0), visible: tuple[int, ...] = (0, 1, 2, 3)) -> Pasted:
    return pasted(things, CONFERENCE, text, visible=visible, rows=things.rows(CONFERENCE), at=at)  # type: ignore[attr-defined]


# What pasting would do


def test_a_spreadsheet_is_read_with_its_quotes() -> None:
    assert cells_of('a\t"two\nlines"\n\n b \t\n') == [["a", "two\nlines"], ["b", ""]]


def test_headings_find_rows_by_their_first_cell_and_add_the_others() -> None:
    room = CONFERENCE.rooms[0]
    found = paste(THE_ROOMS, f"Name\tBooths\tFloor\n{room.name}\t9\tAttic\nNew hall\t2\t\n")
    assert (found.changed, found.added, found.faults, found.unknown) == (1, 1, 0, ())
    changed = found.conference.room[room.id]
    assert (changed.booths, changed.floor) == (9, "Attic")
    assert found.conference.rooms[-1].name == "New hall"
    assert found.conference.rooms[-1].booths == 2
    assert CONFERENCE.room[room.id] is room


def test_without_headings_cells_go_from_the_current_one_on() -> None:
    rooms = CONFERENCE.rooms
    found = paste(THE_ROOMS, "Attic\t20\nCellar\t30", at=(1, 1), visible=(0, 1, 2, 3))
    assert [found.conference.rooms[n].floor for n in (1, 2)] == ["Attic", "Cellar"]
    assert found.conference.rooms[0] == rooms[0]
    beyond = paste(THE_ROOMS, "A\nB\nC", at=(len(rooms) - 1, 0))
    assert (beyond.changed, beyond.added) == (1, 2)


def test_what_cannot_be_read_is_said_and_left_out() -> None:
    session = CONFERENCE.sessions[0]
    found = paste(THE_SESSIONS, f"Title\tKind\tLength\tPlace\tNonsense\n{session.title}\tbanquette\tan hour\tx\ty")
    (row,) = found.rows
    faults = {cell.after: cell.fault for cell in row.cells.values() if cell.fault}
    assert faults.keys() == {"banquette", "an hour"}
    assert "no whole number" in faults["an hour"]
    assert found.unknown == ("Place", "Nonsense")
    assert found.conference.session[session.id] == session
    assert not found.changed


def test_every_simple_field_is_read_as_it_is_shown() -> None:
    for things in (THE_SESSIONS, THE_ROOMS, THE_UNITS):
        for item in things.rows(CONFERENCE)[:12]:
            for column in things.columns:
                words = str(column.shown(CONFERENCE, item))  # type: ignore[arg-type]
                if column.write is not None and words:
                    again = column.write(CONFERENCE, item, words)  # type: ignore[arg-type]
                    same = next(one for one in things.rows(again) if one.id == item.id)
                    assert column.shown(again, same) == column.shown(CONFERENCE, item), column.name  # type: ignore[arg-type]


def test_a_protected_name_is_not_typed_in_the_list() -> None:
    person = next(one for one in CONFERENCE.people if one.privacy is not Privacy.FULL)
    row = CONFERENCE.people.index(person)
    found = paste(THE_PEOPLE, "Somebody", at=(row, 0))
    assert "protected" in next(iter(found.rows[0].cells.values())).fault
    assert found.conference.person[person.id] == person


# In the window


def test_pasting_shows_first_and_is_one_step(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "Rooms")
    document, room = document_of(page), document_of(page).conference.rooms[0]
    QGuiApplication.clipboard().setText(f"Name\tFloor\n{room.name}\tAttic\nNew hall\tCellar")
    said: list[str] = []

    def look(dialog: PasteDialog) -> None:
        said.extend([dialog.words.text(), *(dialog.table.item(0, n).text() for n in range(3)), dialog.table.item(1, 0).text()])
        QTest.mouseClick(dialog.paste, LEFT)

    doing = WhenOpen(PasteDialog, look)
    choose(page, 0)
    qtbot.keyClick(page.table, Qt.Key.Key_V, CTRL)
    assert doing is not None
    assert said[0] == "Rows that change: 1. Rows that are added: 1."
    assert said[1:] == [room.name, room.name, f"{room.floor} → Attic", "new: New hall"]
    assert document.conference.rooms[0].floor == "Attic"
    assert document.stack.count() == 1
    assert document.stack.undoText() == "Paste 2 rows"
    document.stack.undo()
    assert document.conference.rooms[0] == room


def test_pasting_nothing_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "Rooms")
    QGuiApplication.clipboard().setText("  \n")

    def look(dialog: PasteDialog) -> None:
        assert "nothing to paste" in dialog.words.text()
        assert not dialog.paste.isEnabled()
        dialog.reject()

    doing = WhenOpen(PasteDialog, look)
    qtbot.mouseClick(page.paste_button, LEFT)
    assert doing is not None
    assert document_of(page).stack.count() == 0


def test_rows_are_copied_as_they_are_seen(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "Rooms")
    choose(page, 0, 1)
    qtbot.keyClick(page.table, Qt.Key.Key_C, CTRL)
    lines = cells_of(QGuiApplication.clipboard().text())
    rooms = document_of(page).conference.rooms
    assert lines[0][:2] == ["Name", "Floor"]
    assert [line[0] for line in lines[1:]] == [rooms[0].name, rooms[1].name]


def test_a_typed_cell_changes_all_chosen_rows(window: MainWindow) -> None:
    page = page_of(window, "Sessions")
    document = document_of(page)
    choose(page, 0, 1, 2)
    index = page.proxy.index(1, column_of(page, "Length"))
    page.table.edit(index)
    line = page.table.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    page.proxy.setData(index, "85")
    assert [s.duration for s in document.conference.sessions[:3]] == [85, 85, 85]
    assert document.stack.undoText() == "Change Length of 3 rows"


def test_one_value_for_all_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "Sessions")
    document = document_of(page)

    def fill(dialog: ChangeAllDialog) -> None:
        dialog.column.setCurrentIndex(dialog.column.findText("Kind"))
        QTest.keyClicks(dialog.value, "keynote")
        QTest.mouseClick(dialog.change, LEFT)

    doing = WhenOpen(ChangeAllDialog, fill)
    choose(page, 3, 4)
    qtbot.keyClick(page.table, Qt.Key.Key_Return, CTRL)
    assert doing is not None
    assert [s.kind for s in document.conference.sessions[3:5]] == [Kind.KEYNOTE, Kind.KEYNOTE]
    assert document.stack.count() == 1


def test_columns_are_chosen_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "Rooms")
    tags = column_of(page, "Tags")
    assert tags not in page.headers.visible()
    page.headers.menu.aboutToShow.emit()
    next(action for action in page.headers.menu.actions() if action.text() == "Tags").trigger()
    assert tags in page.headers.visible()
    page.table.horizontalHeader().resizeSection(0, 222)
    page.table.horizontalHeader().moveSection(0, 2)
    again = MainWindow()
    qtbot.addWidget(again)
    table = again.workspace.rooms
    assert tags in table.headers.visible()
    assert table.table.horizontalHeader().sectionSize(0) == 222
    assert table.headers.visible().index(0) == 2
    again.end()


def test_one_column_always_stays(window: MainWindow) -> None:
    page = page_of(window, "Rooms")
    for column in page.headers.visible():
        page.headers.show(column, shown=False)
    assert len(page.headers.visible()) == 1


@pytest.mark.parametrize("name", ["Sessions", "People", "Rooms", "Teams"])
def test_lists_keep_the_promises_of_a_model(window: MainWindow, qtmodeltester: ModelTester, name: str) -> None:
    page = page_of(window, name)
    assert page.model.rowCount() > 0
    qtmodeltester.check(page.model, force_py=True)


def test_a_team_is_added_with_its_members_and_directions(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "Teams")
    document = document_of(page)
    qtbot.mouseClick(page.add_button, LEFT)
    team = document.conference.resources[-1]
    rows = form_of(window.workspace.inspector, Resource, "People").editor("members")
    assert isinstance(rows, RowsEditor)
    person = document.conference.people[0]
    rows._insert(person.id)  # pyright: ignore[reportPrivateUsage] - what choosing a person does
    line = rows.form.editor("directions").findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "en-fr, fr")
    assert "two languages" in rows.form.fault("directions")
    line.selectAll()
    qtbot.keyClicks(line, "en-fr, fr-en")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    (member,) = document.conference.resource[team.id].members
    assert member.directions == (("en", "fr"), ("fr", "en"))
