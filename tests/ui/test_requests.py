"""The page of requests and the page of those who have not answered."""

import datetime as dt

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.model.session import Invitation, Kind
from scheduler.requests import State, requests_of, state_of
from tests.solved import solved_sample
from tests.test_requests import asked, waiting
from ui.desktop.document import Document
from ui.desktop.lists.pasting import pasted
from ui.desktop.people.chasing import ChasingPage
from ui.desktop.requests.page import STATES, RequestsPage
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow) -> RequestsPage:
    """The page with three requests, the last of which was asked for twice."""
    conference, _ = asked(open_sample("alliance-25"))
    conference, _ = asked(conference)
    window.show_document(Document(conference))
    window.workspace.show_page("Requests")
    return window.workspace.requests


def document_of(page: RequestsPage | ChasingPage) -> Document:
    assert page.document is not None
    return page.document


def choose(page: RequestsPage, *rows: int) -> None:
    page.table.clearSelection()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        page.table.selectionModel().select(page.proxy.index(row, 0), flags)


def new_rows(page: RequestsPage) -> list[int]:
    return [row for row in range(page.proxy.rowCount()) if page.proxy.index(row, 0).data() == "New request"]


def test_a_request_is_reviewed_accepted_and_waits_in_the_tray(page: RequestsPage, window: MainWindow, qtbot: QtBot) -> None:
    document = document_of(page)
    choose(page, new_rows(page)[0])
    one = page.selected_ids()[0]
    qtbot.mouseClick(page.buttons[State.UNDER_REVIEW], LEFT)
    assert document.stack.undoText() == "Review “New request”"
    assert not page.buttons[State.UNDER_REVIEW].isEnabled()
    assert one not in [s.id for s in document.conference.planned]
    qtbot.mouseClick(page.buttons[State.ACCEPTED], LEFT)
    titles = [window.workspace.tray.list.item(row).text() for row in range(window.workspace.tray.list.count())]
    assert any("New request" in title for title in titles)
    assert "waits to be placed" in page.about.text()
    document.stack.undo()
    document.stack.undo()
    assert state_of(document.conference.session[one]) is State.RECEIVED  # type: ignore[index]


def test_several_are_declined_in_one_step(page: RequestsPage, qtbot: QtBot) -> None:
    document = document_of(page)
    choose(page, *new_rows(page))
    ids = page.selected_ids()
    qtbot.mouseClick(page.buttons[State.DECLINED], LEFT)
    assert document.stack.count() == 1
    assert document.stack.undoText() == "Decide 2 requests"
    assert {state_of(s) for s in document.conference.sessions if s.id in ids} == {State.DECLINED}


def test_a_request_is_merged_into_the_session_that_is_chosen(page: RequestsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    document = document_of(page)
    target = next(s for s in document.conference.planned if s.kind is Kind.SIDE_EVENT)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: (target.label, True))
    choose(page, new_rows(page)[0])
    qtbot.mouseClick(page.buttons[State.MERGED], LEFT)
    assert f"Merged into “{target.label}”." in page.about.text()
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("", False))
    choose(page, new_rows(page)[1])
    qtbot.mouseClick(page.buttons[State.MERGED], LEFT)
    assert document.stack.count() == 1


def test_the_filter_counts_and_shows_one_state(page: RequestsPage) -> None:
    count = len(requests_of(document_of(page).conference))
    assert page.filter.itemText(0) == f"All requests · {count}"
    received = 1 + list(STATES).index(State.RECEIVED)
    many = sum(state_of(s) is State.RECEIVED for s in requests_of(document_of(page).conference))
    assert page.filter.itemText(received) == f"received · {many}"
    page.filter.setCurrentIndex(received)
    page.filter.activated.emit(received)
    assert page.model.rowCount() == many
    assert {page.model.index(row, 2).data() for row in range(many)} == {"received"}


def test_what_was_asked_for_is_typed_beside_the_list(page: RequestsPage, qtbot: QtBot) -> None:
    document = document_of(page)
    choose(page, new_rows(page)[0])
    one = page.selected_ids()[0]
    for form, field, words in ((page.of_session, "lead", "Ministry"), (page.of_request, "needs", "a quiet room")):
        line = form.editor(field).findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, words)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    session = next(s for s in document.conference.sessions if s.id == one)
    assert session.request is not None
    assert (session.lead, session.request.needs) == ("Ministry", "a quiet room")
    assert document.stack.undoText().startswith("Change the request")
    guests = page.of_request.editor("expected_guests").findChild(QLineEdit)
    assert isinstance(guests, QLineEdit)
    guests.setFocus()
    guests.selectAll()
    qtbot.keyClicks(guests, "many")
    assert "whole number" in page.of_request.fault("expected_guests")


def test_the_list_keeps_what_qt_expects_of_a_model(page: RequestsPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    choose(page, new_rows(page)[0])
    page.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    days = [str(page.proxy.index(row, 1).data()) for row in range(page.proxy.rowCount())]
    assert days == sorted(days, reverse=True)
    document_of(page).apply("Add", asked(document_of(page).conference)[0])
    document_of(page).stack.undo()
    assert page.proxy.rowCount() == len(days)


def test_what_was_declined_is_taken_up_again(page: RequestsPage, qtbot: QtBot) -> None:
    document = document_of(page)
    choose(page, new_rows(page)[0])
    one = page.selected_ids()[0]
    qtbot.mouseClick(page.buttons[State.DECLINED], LEFT)
    assert [state for state, button in page.buttons.items() if button.isEnabled()] == [State.UNDER_REVIEW]
    qtbot.mouseClick(page.buttons[State.UNDER_REVIEW], LEFT)
    assert state_of(next(s for s in document.conference.sessions if s.id == one)) is State.UNDER_REVIEW


def test_a_new_request_is_added_by_a_key_and_chosen(page: RequestsPage, qtbot: QtBot) -> None:
    count = page.model.rowCount()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Insert)
    assert page.model.rowCount() == count + 1
    assert len(page.selected_ids()) == 1
    assert page.detail.isVisible()


def test_a_page_without_requests_says_what_to_do(window: MainWindow) -> None:
    conference = open_sample("alliance-25")
    none = conference.replace(sessions=tuple(s.replace(request=None) for s in conference.sessions))
    window.show_document(Document(none))
    window.workspace.show_page("Requests")
    assert "“Add request”" in window.workspace.requests.empty.text()


# Whom to ask


@pytest.fixture
def chasing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> ChasingPage:
    page = window.workspace.chasing
    monkeypatch.setattr(page, "_today", lambda _: dt.date(2025, 3, 1))
    window.show_document(Document(waiting(open_sample("alliance-25"), None, 20, -1, 3)))
    window.workspace.show_page("To confirm")
    return page


def test_the_most_urgent_stand_above_in_words(chasing: ChasingPage) -> None:
    QAbstractItemModelTester(chasing.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    words = [chasing.model.index(row, 0).data() for row in range(chasing.model.rowCount())]
    assert words == ["overdue", "within a week", "later", "no date"]


def test_answers_are_marked_for_several_in_one_step(chasing: ChasingPage, qtbot: QtBot) -> None:
    document = document_of(chasing)
    chasing.table.selectAll()
    qtbot.mouseClick(chasing.buttons[Invitation.CONFIRMED], LEFT)
    assert document.stack.count() == 1
    assert document.stack.undoText() == "Mark as confirmed: 4 people"
    assert chasing.empty.isVisible()
    assert "Everybody has answered" in chasing.empty.text()
    document.stack.undo()
    assert chasing.model.rowCount() == 4


def test_a_date_is_set_and_the_row_moves(chasing: ChasingPage, qtbot: QtBot) -> None:
    chasing.table.selectRow(3)
    assert chasing.day.date().toString("yyyy-MM-dd") == "2025-03-08"
    qtbot.mouseClick(chasing.set_day, LEFT)
    assert [chasing.model.index(row, 0).data() for row in range(4)] == ["overdue", "within a week", "within a week", "later"]


def test_rows_are_searched_and_copied(chasing: ChasingPage, qtbot: QtBot) -> None:
    person = str(chasing.model.index(0, 2).data())
    chasing.search.setText(person)  # keys of the tests type ASCII only
    assert chasing.proxy.rowCount() == 1
    chasing.table.selectRow(0)
    chasing.table.setFocus()
    QTest.keyClick(chasing.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heading, line = QGuiApplication.clipboard().text().split("\n")
    assert heading.startswith("Answer due\tReply by\tPerson")
    assert line.split("\t")[2] == person
    qtbot.keyClicks(chasing.search, " who")
    assert "Nobody of those" in chasing.empty.text()


def test_a_chosen_row_shows_its_session_at_the_right(chasing: ChasingPage, window: MainWindow) -> None:
    chasing.table.selectRow(0)
    assert window.workspace.inspector.chosen == chasing.model.rows[0].session.id
    assert window.workspace.chosen_sessions() == (chasing.model.rows[0].session.id,)


def test_fields_of_requests_are_changed_in_many_rows_and_pasted(window: MainWindow) -> None:
    document = Document(solved_sample())
    window.show_document(document)
    window.workspace.show_page("Requests")
    names = [column.name for column in window.workspace.requests.things.columns if column.write is not None]
    assert {"Title", "Lead organiser", "Guests", "Contact"} <= set(names)
    first = requests_of(document.conference)[0]
    things, text = window.workspace.requests.things, f"Title\tGuests\tContact\n{first.title}\t77\tDesk 3\nBrand new\t12\t"
    new = pasted(things, document.conference, text, visible=(0, 1, 2, 3), rows=things.rows(document.conference), at=(0, 0)).conference
    request = new.session[first.id].request
    assert request is not None
    assert (request.expected_guests, request.contact) == (77, "Desk 3")
    added = next(s for s in requests_of(new) if str(s.title) == "Brand new")
    assert added.request is not None
    assert added.request.expected_guests == 12
