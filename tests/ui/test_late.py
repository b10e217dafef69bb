"""The change assistant in the window: ask, look at the ways, settle a row, take one over; with the mouse and the keys."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from scheduler.amendments import (
    ConsentWithdrawn,
    DayLost,
    MoreGuests,
    OverRun,
    PersonCancelled,
    PersonElsewhere,
    PersonReplaced,
    PersonUnavailable,
    RoomLost,
    SessionAdded,
    SessionLength,
    SessionStatus,
    UnitMissing,
)
from scheduler.checker import check
from scheduler.edits import update_room
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId
from scheduler.model.naming import shown_name
from scheduler.model.release import Standing
from scheduler.model.session import Kind
from scheduler.releases import publish
from tests.solved import solved_sample
from tests.ui.answers import Answer
from ui.desktop.document import Document
from ui.desktop.forms.choosing import FindEditor
from ui.desktop.late.assistant import Assistant
from ui.desktop.late.kinds import KINDS
from ui.desktop.late.rows import MovedModel
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
SEARCH_MS = 60_000
PUBLISHED_AT = dt.datetime(2025, 3, 20, 9, 0, tzinfo=dt.UTC)


def published() -> Conference:
    return publish(solved_sample(), standing=Standing.FINAL, time=PUBLISHED_AT)


@pytest.fixture
def assistant(window: MainWindow, qtbot: QtBot) -> Assistant:
    """The assistant, opened by its key, of a published sample."""
    window.show_document(Document(published()))
    window.ask_what_changed()
    late = window.beside.late
    assert late is not None
    qtbot.waitUntil(late.isVisible)
    return late


def kind(assistant: Assistant, words: str) -> None:
    names = [one.name for one in KINDS]
    assistant.view.asking.choice.setCurrentIndex(names.index(words))
    assistant.view.asking.choice.activated.emit(names.index(words))


def fill(assistant: Assistant, **values: object) -> None:
    for name, value in values.items():
        assistant.view.asking.page.editors[name].show_value(value)


def find(assistant: Assistant, qtbot: QtBot) -> None:
    qtbot.mouseClick(assistant.view.find, LEFT)
    qtbot.waitUntil(lambda: assistant.solver.is_solving or bool(assistant.found), timeout=SEARCH_MS)
    qtbot.waitUntil(lambda: not assistant.solver.is_solving and assistant.view.find.isEnabled(), timeout=SEARCH_MS)


def busy_room(conference: Conference) -> RoomId:
    """A room whose sessions others can take."""
    return next(room.id for room in conference.rooms if room.name == "Raum 525")


def test_a_lost_room_is_asked_found_looked_at_and_taken_over(
    assistant: Assistant, window: MainWindow, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    document = window.document
    assert document is not None
    before, room = document.conference, busy_room(document.conference)
    kind(assistant, "A room is lost")
    editor = assistant.view.asking.page.editors["room"]
    editor.setFocus()
    qtbot.keyClicks(editor.focusProxy(), before.room[room].name)
    assert editor.read() == room
    find(assistant, qtbot)
    assert assistant.changes == [RoomLost(room=room)]
    assert assistant.found
    assert document.conference is before, "nothing is done before a way is taken over"
    first = assistant.found[0]
    model = MovedModel()
    model.show_alternative(before, first.alternative, {}, before)
    assert model.rowCount() == assistant.view.rows.rowCount() == 2
    qtmodeltester.check(model, force_py=True)
    assert "Fewest people disturbed" in assistant.view.ways.item(0).text()
    shown = window.workspace.timetable.view.proposal
    assert shown is not None
    assert shown.timetable == first.alternative.timetable

    qtbot.mouseClick(assistant.view.take, LEFT)
    after = document.conference
    assert not any(room in place.rooms for place in after.timetable.placements)
    assert check(after, after.timetable).conflict_free
    assert window.workspace.timetable.view.proposal is None
    qtbot.mouseClick(assistant.view.tell, LEFT)
    assert window.workspace.tabs.currentWidget() is window.workspace.pages["Who must be told"]
    assert document.stack.undoText() == f"Late change: {before.room[room].name} cannot be used"
    document.stack.undo()
    assert document.conference is before


def test_a_row_is_settled_as_published_and_as_proposed(assistant: Assistant, window: MainWindow, qtbot: QtBot) -> None:
    document = window.document
    assert document is not None
    room = busy_room(document.conference)
    kind(assistant, "A room is lost")
    fill(assistant, room=room)
    find(assistant, qtbot)
    rows = assistant.view.rows.rows
    assert rows
    proposed = rows[0]
    assistant.view.table.selectRow(0)
    qtbot.mouseClick(assistant.view.keep_new, LEFT)
    qtbot.waitUntil(lambda: bool(assistant.found) and not assistant.solver.is_solving, timeout=SEARCH_MS)
    assert assistant.settled == {proposed.session: proposed.after}
    for one in assistant.found:
        assert one.alternative.timetable.by_session[proposed.session].rooms == proposed.after.rooms
        assert one.alternative.timetable.by_session[proposed.session].start == proposed.after.start

    row = next(n for n, one in enumerate(assistant.view.rows.rows) if one.session == proposed.session)
    assert assistant.view.rows.index(row, 4).data() == "as proposed"
    assistant.view.table.selectRow(row)
    qtbot.mouseClick(assistant.view.keep_old, LEFT)
    qtbot.waitUntil(lambda: not assistant.solver.is_solving and assistant.view.find.isEnabled(), timeout=SEARCH_MS)
    assert not assistant.found, "its room is lost, so it cannot stay"
    assert assistant.view.words.text().startswith("What you have settled cannot stand")


def test_several_changes_are_listed_and_removed(assistant: Assistant, qtbot: QtBot) -> None:
    document = assistant.document
    assert document is not None
    person = next(a.person for s in document.conference.planned for a in s.active_appearances)
    name = shown_name(document.conference.person[person])
    kind(assistant, "A person does not come")
    fill(assistant, person=person)
    qtbot.mouseClick(assistant.view.add, LEFT)
    kind(assistant, "A session is cancelled")
    fill(assistant, session=document.conference.planned[0].id)
    qtbot.mouseClick(assistant.view.add, LEFT)
    assert [assistant.view.changes.item(n).text() for n in range(2)][0] == f"{name} does not come"
    assert assistant.view.changes.count() == 2
    qtbot.mouseClick(assistant.view.remove, LEFT)
    assert assistant.changes == [PersonCancelled(person=person)]


def test_what_is_missing_is_said(assistant: Assistant, qtbot: QtBot) -> None:
    kind(assistant, "A room is lost")
    waiting = Answer("OK")
    qtbot.mouseClick(assistant.view.find, LEFT)
    assert waiting.text == "Room is missing. Fill it in."
    assert not assistant.changes
    fill(assistant, room=busy_room(solved_sample()))
    room = assistant.view.asking.page.editors["room"]
    assert isinstance(room, FindEditor)
    room.line.setText("no such room")
    waiting = Answer("OK")
    qtbot.mouseClick(assistant.view.find, LEFT)
    assert waiting.text == "“no such room” is not one of the names. Choose one from the list."


def test_what_was_found_is_outdated_when_the_conference_changes(assistant: Assistant, window: MainWindow, qtbot: QtBot) -> None:
    document = window.document
    assert document is not None
    kind(assistant, "A room is lost")
    fill(assistant, room=busy_room(document.conference))
    find(assistant, qtbot)
    room = document.conference.rooms[0]
    document.apply("Rename", update_room(document.conference, room.id, name="Another name"))
    assert assistant.view.words.text() == "The conference was changed meanwhile. Look again."
    assert not assistant.view.take.isEnabled()
    assert window.workspace.timetable.view.proposal is None
    find(assistant, qtbot)
    assert assistant.view.take.isEnabled()


def test_an_impossible_change_says_so_and_leads_to_the_reasons(assistant: Assistant, window: MainWindow, qtbot: QtBot) -> None:
    document = window.document
    assert document is not None
    kind(assistant, "A session becomes longer or shorter")
    session = next(s for s in document.conference.planned if s.kind is Kind.PANEL)
    fill(assistant, session=session.id, minutes=900)
    find(assistant, qtbot)
    assert not assistant.found
    assert "There is no timetable any more" in assistant.view.words.text()
    qtbot.mouseClick(assistant.view.why, LEFT)
    why = window.beside.why
    assert why is not None
    qtbot.waitUntil(lambda: why.isVisible() and not why.solver.is_solving, timeout=SEARCH_MS)
    assert why.findings.boxes or why.findings.partial_button
    way = why.findings.boxes[1].rows[0]
    before = document.conference
    qtbot.mouseClick(way.button, LEFT)
    assert document.conference is not before
    assert document.stack.count() == 1
    assert not assistant.changes, "the change is in the conference now, with the way out"


def test_every_kind_makes_its_change(assistant: Assistant) -> None:
    document = assistant.document
    assert document is not None
    conference = document.conference
    session = next(s for s in conference.planned if s.active_appearances)
    person, room, unit = session.active_appearances[0].person, conference.rooms[1].id, conference.resources[0].id
    other = next(p.id for p in conference.people if p.id != person)
    start = conference.timetable.placements[0].start
    end = start + dt.timedelta(hours=2)
    given: dict[str, tuple[dict[str, object], type]] = {
        "A person cannot be there for a time": ({"person": person, "start": start, "end": end}, PersonUnavailable),
        "A person does not come": ({"person": person, "session": session.id}, PersonCancelled),
        "Somebody comes instead of a person": ({"person": person, "by": other}, PersonReplaced),
        "A person takes part from afar or by video": ({"person": person}, PersonElsewhere),
        "Consent is withdrawn": ({"person": person, "naming": True}, ConsentWithdrawn),
        "A session is added": ({"title": "One more", "people": (person,), "start": start, "end": end}, SessionAdded),
        "A session is cancelled": ({"session": session.id}, SessionStatus),
        "A session is no longer certain": ({"session": session.id}, SessionStatus),
        "A session becomes longer or shorter": ({"session": session.id, "minutes": 45}, SessionLength),
        "A session over-runs": ({"session": session.id, "later": 10}, OverRun),
        "More or fewer guests are expected": ({"session": session.id, "guests": 12}, MoreGuests),
        "A room is lost": ({"room": room, "start": start, "end": end}, RoomLost),
        "A day is lost": ({"date": conference.days[1].date}, DayLost),
        "Interpreters, a crew or equipment are missing": ({"unit": unit}, UnitMissing),
    }
    assert list(given) == [one.name for one in KINDS]
    for name, (values, made) in given.items():
        kind(assistant, name)
        fill(assistant, **values)
        change = assistant.view.asking.read()
        assert isinstance(change, made)
        assert change.apply(conference) is not conference


def test_a_chosen_session_and_its_person_are_proposed(window: MainWindow, qtbot: QtBot) -> None:
    document = Document(published())
    window.show_document(document)
    session = next(s for s in document.conference.planned if s.active_appearances and s.id in document.conference.timetable.by_session)
    window.workspace.show_session(session.id)
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    late = window.beside.late
    assert late is not None
    assert late.view.asking.page.editors["session"].read() == session.id
    person = session.active_appearances[0].person
    kind(late, "A person cannot be there for a time")
    editor = late.view.asking.page.editors["person"]
    editor.show_value(person)
    editor.finished.emit()
    first = min((p for p in document.conference.timetable.placements
                 if any(a.person == person for a in document.conference.session[p.session].active_appearances)), key=lambda p: p.start)
    assert late.view.asking.page.editors["start"].read() == first.start
    assert document.conference.session[first.session].label in late.view.asking.hint.text()


def test_closing_ends_the_search(assistant: Assistant, window: MainWindow, qtbot: QtBot) -> None:
    kind(assistant, "A day is lost")
    qtbot.mouseClick(assistant.view.find, LEFT)
    qtbot.keyClick(assistant, Qt.Key.Key_Escape)
    assert not assistant.isVisible()
    assert not assistant.solver.is_solving
    assert window.workspace.timetable.view.proposal is None
