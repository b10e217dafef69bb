"""What is chosen stands at the right and is changed there; faults are said in place, and nothing typed is lost."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.edits import unschedule, update_person
from scheduler.model.base import Frozen
from scheduler.model.ids import SessionId
from scheduler.model.naming import shown_name
from scheduler.model.person import Person, Privacy
from scheduler.model.room import Layout, Room
from scheduler.model.session import Kind, Role, Session
from scheduler.project_file import read_conference
from ui.desktop.document import Document
from ui.desktop.forms.choosing import ChoiceEditor
from ui.desktop.forms.editors import Editor, MomentEditor, NumberEditor, SeatsEditor, TextEditor, WordsEditor
from ui.desktop.forms.fields import fields_of
from ui.desktop.forms.form import Form
from ui.desktop.forms.nested import RowsEditor
from ui.desktop.inspector.groups import ELSEWHERE, GROUPS
from ui.desktop.inspector.inspector import Inspector
from ui.desktop.window import MainWindow


def form_of(inspector: Inspector, kind: type[Frozen], heading: str) -> Form:
    """The form under a heading, opened by a click where it is closed."""
    section = inspector.sheets[kind].section(heading)
    if not section.button.isChecked():
        QTest.mouseClick(section.button, Qt.MouseButton.LeftButton)
    QTest.qWait(20)
    assert section.form is not None
    return section.form


def type_in(qtbot: QtBot, editor: Editor, words: str, *, leave: bool = True) -> None:
    """Types into a field instead of what is there, and leaves it with Enter."""
    line = editor.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)
    if leave:
        qtbot.keyClick(line, Qt.Key.Key_Return)


def choose_panel(window: MainWindow) -> SessionId:
    """Chooses a panel by a click on its card."""
    assert window.document is not None
    view = window.workspace.timetable.view
    panel = next(s for s in view.cards if window.document.conference.session[s].kind is Kind.PANEL)
    item = view.cards[panel][0]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.mapFromScene(item.card.x + 20, item.card.y + 8))
    return panel


@pytest.mark.parametrize("kind", [Session, Person, Room])
def test_every_field_of_the_model_stands_in_exactly_one_group(kind: type[Frozen]) -> None:
    shown = [name for group in GROUPS[kind] for name in group.fields]
    assert sorted([*shown, *ELSEWHERE[kind]]) == sorted(kind.model_fields)
    assert set(shown) <= set(fields_of(kind))


def test_a_click_on_a_card_shows_the_session_with_its_place(planned: MainWindow) -> None:
    panel = choose_panel(planned)
    inspector, document = planned.workspace.inspector, planned.document
    assert document is not None
    session = document.conference.session[panel]
    assert inspector.sheets[Session].title.text() == session.label
    assert inspector.place.length.read() == document.conference.timetable.by_session[panel].duration
    assert inspector.place.start.read() == document.conference.timetable.by_session[panel].start


def test_an_empty_inspector_says_what_to_do(window: MainWindow) -> None:
    window.open_sample("alliance-25")
    assert window.workspace.inspector.pages.currentWidget() is window.workspace.inspector.empty
    assert "Choose a session" in window.workspace.inspector.empty.text()


def test_length_start_and_fixing_are_steps_with_names(planned: MainWindow, qtbot: QtBot) -> None:
    panel, inspector, document = choose_panel(planned), planned.workspace.inspector, planned.document
    assert document is not None
    before, label = document.conference.timetable.by_session[panel], document.conference.session[panel].label
    type_in(qtbot, inspector.place.length, "75")
    assert document.conference.timetable.by_session[panel].duration == 75
    assert document.stack.undoText() == f"Change the length of “{label}”"
    start = inspector.place.start
    assert isinstance(start, MomentEditor)
    start.moment.setDateTime(start.moment.dateTime().addSecs(600))
    qtbot.keyClick(start.moment, Qt.Key.Key_Return)
    assert document.conference.timetable.by_session[panel].start - before.start == dt.timedelta(minutes=10)
    assert document.conference.session[panel].pinned_start is not None, "a time given by hand is fixed"
    assert inspector.place.fix_time.text() == "Fixed"
    qtbot.mouseClick(inspector.place.fix_time, Qt.MouseButton.LeftButton)
    assert document.conference.session[panel].pinned_start is None
    qtbot.mouseClick(inspector.place.fix_time, Qt.MouseButton.LeftButton)
    assert document.conference.session[panel].pinned_start is not None
    for _ in range(4):
        document.stack.undo()
    assert document.conference.timetable.by_session[panel] == before


def test_a_wrong_number_is_said_in_place_kept_and_comes_back(planned: MainWindow, qtbot: QtBot) -> None:
    panel, inspector, document = choose_panel(planned), planned.workspace.inspector, planned.document
    assert document is not None
    before = document.conference
    form = form_of(inspector, Session, "Length")
    type_in(qtbot, form.editor("shortest"), "4000", leave=False)
    assert "exceeds the preferred one" in form.fault("shortest")
    type_in(qtbot, form.editor("set_up"), "ten")
    assert form.fault("set_up") == "Set-up must be a whole number. Type digits only."
    assert document.conference is before
    planned.workspace.timetable.view.choose(None)
    other = next(s.id for s in before.planned if s.id != panel)
    planned.workspace.timetable.view.choose(other)
    assert form.fault("set_up") == ""
    planned.workspace.timetable.view.choose(panel)
    line = form.editor("set_up")
    assert isinstance(line, NumberEditor)
    assert line.line.text() == "ten"
    assert form.fault("set_up") != ""
    qtbot.keyClick(line.line, Qt.Key.Key_Escape)
    assert line.line.text() == str(before.session[panel].set_up)
    type_in(qtbot, line, "15")
    assert document.conference.session[panel].set_up == 15
    assert document.stack.undoText() == f"Change Set-up of “{before.session[panel].label}”"


def test_what_is_typed_and_right_is_taken_over_when_another_is_chosen(planned: MainWindow, qtbot: QtBot) -> None:
    panel, inspector, document = choose_panel(planned), planned.workspace.inspector, planned.document
    assert document is not None
    type_in(qtbot, form_of(inspector, Session, "Needs").editor("expected"), "321", leave=False)
    planned.workspace.timetable.view.choose(None)
    assert document.conference.session[panel].expected == 321


def test_people_of_a_session_are_added_given_a_role_and_removed(planned: MainWindow, qtbot: QtBot) -> None:
    panel, inspector, document = choose_panel(planned), planned.workspace.inspector, planned.document
    assert document is not None
    rows = form_of(inspector, Session, "People").editor("appearances")
    assert isinstance(rows, RowsEditor)
    before = document.conference.session[panel].appearances
    somebody = next(one for one in document.conference.people if one.name.isascii())
    qtbot.keyClicks(rows.choice.line, somebody.name)
    qtbot.keyClick(rows.choice.line, Qt.Key.Key_Return)
    added = document.conference.session[panel].appearances
    assert len(added) == len(before) + 1
    role = rows.form.editor("role")
    assert isinstance(role, ChoiceEditor)
    role.box.setCurrentIndex(role.box.findData(Role.RAPPORTEUR))
    role.box.activated.emit(role.box.currentIndex())
    assert document.conference.session[panel].appearances[-1].role is Role.RAPPORTEUR
    qtbot.wait(20)
    qtbot.mouseClick(rows.up, Qt.MouseButton.LeftButton)
    assert document.conference.session[panel].appearances[-2].role is Role.RAPPORTEUR
    qtbot.wait(20)
    qtbot.mouseClick(rows.remove, Qt.MouseButton.LeftButton)
    assert document.conference.session[panel].appearances == before


def test_a_window_is_added_and_a_wrong_end_is_said_in_place(planned: MainWindow, qtbot: QtBot) -> None:
    panel, inspector, document = choose_panel(planned), planned.workspace.inspector, planned.document
    assert document is not None
    rows = form_of(inspector, Session, "When").editor("cannot_meet")
    assert isinstance(rows, RowsEditor)
    qtbot.mouseClick(rows.add, Qt.MouseButton.LeftButton)
    (window,) = document.conference.session[panel].cannot_meet
    end = rows.form.editor("end")
    assert isinstance(end, MomentEditor)
    end.moment.setDateTime(end.moment.dateTime().addDays(-3))
    qtbot.keyClick(end.moment, Qt.Key.Key_Return)
    assert "before it starts" in rows.form.fault("end")
    assert document.conference.session[panel].cannot_meet == (window,)


def test_a_place_that_is_proposed_is_used_by_a_click(planned: MainWindow, qtbot: QtBot) -> None:
    view, inspector, document = planned.workspace.timetable.view, planned.workspace.inspector, planned.document
    assert document is not None
    session = next(s for s in view.cards if document.conference.session[s].kind is Kind.SIDE_EVENT)
    view.choose(session)
    before = document.conference.timetable.by_session[session]
    qtbot.mouseClick(inspector.place.ask, Qt.MouseButton.LeftButton)
    answer = inspector.place.answers.itemAt(0)
    assert answer is not None
    button = answer.widget()
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert document.conference.timetable.by_session[session] != before
    assert document.stack.undoText() == f"Move “{document.conference.session[session].label}”"


def words_in(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel)]
    return " ".join(labels + [line.text() for line in widget.findChildren(QLineEdit)])


def test_a_protected_name_stands_in_the_persons_own_editor_only(window: MainWindow, qtbot: QtBot) -> None:
    sample = open_sample("alliance-25")
    person = next(a.person for s in sample.planned if s.kind is Kind.PANEL for a in s.active_appearances)
    document = Document(update_person(sample, person, privacy=Privacy.ALIAS, name="Zenobia Realname", alias="Speaker of the day"))
    window.show_document(document)
    panel = next(s.id for s in sample.planned if any(a.person == person for a in s.active_appearances))
    inspector = window.workspace.inspector
    inspector.show_one(panel)
    rows = form_of(inspector, Session, "People").editor("appearances")
    assert isinstance(rows, RowsEditor)
    listed = [rows.list.item(row).text() for row in range(rows.list.count())]
    chosen = [rows.choice.itemText(n) for n in range(rows.choice.count())]
    assert any("Speaker of the day" in words for words in listed)
    assert "Realname" not in " ".join([*listed, *chosen, words_in(inspector.sheets[Session])])
    window.workspace.show_page("People")
    page = window.workspace.people
    page.select(person)
    assert inspector.sheets[Person].title.text() == "Speaker of the day"
    name = form_of(inspector, Person, "Name and privacy").editor("name")
    assert isinstance(name, WordsEditor)
    assert name.line.text() == "Zenobia Realname"
    type_in(qtbot, name, "Zenobia Othername")
    assert document.conference.person[person].name == "Zenobia Othername"
    assert document.stack.undoText() == "Change Name of “Speaker of the day”"
    assert shown_name(document.conference.person[person]) == "Speaker of the day"


def test_seats_of_a_room_are_typed_and_the_title_of_a_session_is_needed(planned: MainWindow, qtbot: QtBot) -> None:
    document, inspector = planned.document, planned.workspace.inspector
    assert document is not None
    room = document.conference.rooms[0]
    inspector.show_one(room.id)
    seats = form_of(inspector, Room, "Seats and equipment").editor("capacity")
    assert isinstance(seats, SeatsEditor)
    line = seats.lines[Layout.U_SHAPE]
    qtbot.keyClicks(line, "24")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert document.conference.room[room.id].capacity == room.capacity | {Layout.U_SHAPE: 24}
    panel = choose_panel(planned)
    form = form_of(inspector, Session, "Session")
    title = form.editor("title")
    assert isinstance(title, TextEditor)
    type_in(qtbot, title, " ")
    assert form.fault("title") == "A title is needed. Type one."
    assert str(document.conference.session[panel].title)


def test_the_tray_says_count_and_time_and_a_kind_that_is_not_ticked_is_not_shown(planned: MainWindow, qtbot: QtBot) -> None:
    document, workspace = planned.document, planned.workspace
    assert document is not None
    tray, view = workspace.tray, workspace.timetable.view
    assert tray.heading.text() == "UNSCHEDULED · 0"
    assert tray.empty.text() == "Everything is placed."
    events = [s for s in document.conference.planned if s.kind is Kind.SIDE_EVENT][:3]
    conference = document.conference
    for session in events:
        conference = unschedule(conference, session.id)
    document.apply("Take out", conference)
    minutes = sum(session.duration for session in events)
    assert tray.heading.text() == f"UNSCHEDULED · 3 · {minutes // 60} h {minutes % 60:02}"
    qtbot.mouseClick(tray.list.viewport(), Qt.MouseButton.LeftButton, pos=tray.list.visualItemRect(tray.list.item(1)).center())
    assert workspace.inspector.sheets[Session].title.text() == events[1].label
    assert "Not placed yet" in workspace.inspector.place.words.text()
    kinds = {conference.session[s].kind for s in view.cards}
    box = tray.boxes["Side events"]
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert tray.list.count() == 0
    assert tray.heading.text().startswith("UNSCHEDULED · 3")
    assert "tick its kind" in tray.empty.text()
    assert {conference.session[s].kind for s in view.cards} == kinds - {Kind.SIDE_EVENT}
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert tray.list.count() == 3


def test_saving_takes_over_what_is_being_typed(planned: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch) -> None:
    panel, inspector, document = choose_panel(planned), planned.workspace.inspector, planned.document
    assert document is not None
    path = tmp_path / "mine.hofburg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    editor = form_of(inspector, Session, "Needs").editor("expected")
    type_in(qtbot, editor, "333", leave=False)
    line = editor.findChild(QLineEdit)
    planned.activateWindow()
    qtbot.waitUntil(planned.isActiveWindow)
    qtbot.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(path.exists)
    assert read_conference(path).session[panel].expected == 333
