"""Requests for the floor of a session in the inspector, by mouse and keys."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from scheduler.edits import update_session
from scheduler.model.naming import shown_name
from scheduler.model.session import FloorRequest, Kind, Registrations, Session
from tests.solved import solved_sample
from tests.ui.test_inspector import form_of
from ui.desktop.document import Document
from ui.desktop.forms.nested import RowsEditor
from ui.desktop.window import MainWindow

NOON = dt.datetime(2025, 3, 1, 12, tzinfo=dt.UTC)
LEFT = Qt.MouseButton.LeftButton


class Floor:
    """The first placed panel, chosen, with some requests."""

    def __init__(self, window: MainWindow, *requests: FloorRequest, there: int = 0, online: int = 0) -> None:
        conference = solved_sample()
        self.id = next(s.id for s in conference.planned if s.kind is Kind.PANEL and s.id in conference.timetable.by_session)
        registered = Registrations(in_person=there, online=online)
        self.document = Document(update_session(conference, self.id, floor_requests=requests, registrations=registered))
        window.show_document(self.document)
        window.workspace.show_page("Sessions")
        window.workspace.sessions.select(self.id)
        self.form = form_of(window.workspace.inspector, Session, "Organisers and guests")
        rows = self.form.editor("floor_requests")
        assert isinstance(rows, RowsEditor)
        self.rows = rows

    @property
    def requests(self) -> tuple[FloorRequest, ...]:
        return self.document.conference.session[self.id].floor_requests

    def words(self, row: int) -> list[str]:
        return self.rows.list.item(row).text().split("\n")


def test_a_row_says_who_for_whom_and_the_deadline_in_the_time_of_the_venue(window: MainWindow) -> None:
    late = FloorRequest(speaker="A. Delegate", on_behalf_of="Norway", received=NOON, minutes=4, deadline=NOON - dt.timedelta(hours=2))
    shown = Floor(window, late, late.replace(deadline=None))
    assert shown.words(0) == ["A. Delegate · Norway", "4 min · received Sat 1 March 13:00", "deadline Sat 1 March 11:00 · too late"]
    assert shown.words(1) == ["A. Delegate · Norway", "4 min · received Sat 1 March 13:00"]


def test_a_request_in_time_is_not_called_late(window: MainWindow) -> None:
    shown = Floor(window, FloorRequest(speaker="A. Delegate", received=NOON, deadline=NOON))
    assert shown.words(0)[2] == "deadline Sat 1 March 13:00"


def test_registrations_are_said_against_the_seats_and_follow_what_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    shown = Floor(window, FloorRequest(speaker="A", received=NOON), there=90_000, online=44)
    assert "44 online" in shown.rows.note.text()
    assert "too few" in shown.rows.note.text()
    group = shown.form.editor("registrations")
    line = group.findChildren(QLineEdit)[0]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "3")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert shown.document.conference.session[shown.id].registrations.in_person == 3
    assert "3 in person" in shown.rows.note.text()
    assert "too few" not in shown.rows.note.text()


def test_somebody_who_is_added_asked_just_now_and_is_removed_by_a_key(window: MainWindow, qtbot: QtBot) -> None:
    shown = Floor(window)
    person = shown.document.conference.people[0]
    shown.rows.choice.picked.emit(person.id)
    (request,) = shown.requests
    assert request.person == person.id
    assert abs(dt.datetime.now(dt.UTC) - request.received) < dt.timedelta(minutes=2)
    assert shown.words(0)[0].startswith(shown_name(person))
    shown.rows.list.setCurrentRow(0)
    shown.rows.list.setFocus()
    qtbot.keyClick(shown.rows.list, Qt.Key.Key_Delete)
    assert shown.requests == ()
    shown.document.stack.undo()
    assert shown.requests == (request,)


def test_a_request_of_nobody_is_refused_in_place(window: MainWindow, qtbot: QtBot) -> None:
    shown = Floor(window, FloorRequest(speaker="A", received=NOON))
    shown.rows.list.setCurrentRow(0)
    line = shown.rows.form.editor("speaker").findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "Say who asks for the floor" in shown.form.fault("floor_requests")
    assert shown.requests[0].speaker == "A"
    assert shown.document.stack.count() == 0


def test_the_proposed_order_is_one_step_and_undo_brings_the_other_back(window: MainWindow, qtbot: QtBot) -> None:
    first, second = (FloorRequest(speaker=name, received=NOON - dt.timedelta(hours=hours)) for name, hours in (("Late", 1), ("Early", 5)))
    shown = Floor(window, first, second)
    qtbot.mouseClick(shown.rows.propose, LEFT)
    assert [one.speaker for one in shown.requests] == ["Early", "Late"]
    assert shown.document.stack.count() == 1
    shown.document.stack.undo()
    assert [one.speaker for one in shown.requests] == ["Late", "Early"]
