"""Availability painted on the days by mouse and keys; rows of people dragged and moved by keys."""

import datetime as dt

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.availability import windows_of
from scheduler.calendar import local_minute, spans_of
from scheduler.edits import update_person, update_session
from scheduler.model.person import Person
from scheduler.model.session import FloorRequest, Kind, Session
from tests.ui.test_inspector import form_of
from ui.desktop.document import Document
from ui.desktop.forms.nested import RowsEditor
from ui.desktop.forms.strip import Place, StripEditor
from ui.desktop.window import MainWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def strip_of(window: MainWindow, zone: str = "Asia/Tokyo") -> tuple[StripEditor, Person, Document]:
    """The strip of somebody who is always available, in a zone of their own."""
    conference = open_sample("alliance-25")
    person = conference.people[0]
    conference = update_person(conference, person.id, availability=(), zone=zone)
    document = Document(conference)
    window.show_document(document)
    window.workspace.show_page("People")
    window.workspace.people.select(person.id)
    editor = form_of(window.workspace.inspector, Person, "When").editor("availability")
    assert isinstance(editor, StripEditor)
    return editor, person, document


def free(document: Document, person: Person) -> tuple[tuple[int, int], ...]:
    return spans_of(document.conference.person[person.id].availability)


def stroke(editor: StripEditor, first: Place, last: Place) -> None:
    strip = editor.strip
    QTest.mousePress(strip, LEFT, NONE, strip.box_of(first).center())
    QTest.mouseMove(strip, strip.box_of(last).center())
    QTest.mouseRelease(strip, LEFT, NONE, strip.box_of(last).center())


def test_a_stroke_is_one_step_and_is_said_in_both_zones(window: MainWindow) -> None:
    editor, person, document = strip_of(window)
    assert "Always available." in editor.words.text()
    stroke(editor, Place(1, 18), Place(1, 23))
    day = editor.strip.rows[1].date
    assert free(document, person) == ((local_minute(day, dt.time(9), "Europe/Vienna"), local_minute(day, dt.time(12), "Europe/Vienna")),)
    assert document.stack.count() == 1
    assert "09:00–12:00" in editor.words.text()
    assert "16:00–19:00" in editor.words.text()
    assert "Asia/Tokyo" in editor.words.text()
    assert editor.strip.accessibleDescription().startswith("Available ")


def test_a_stroke_that_begins_on_free_time_wipes(window: MainWindow) -> None:
    editor, person, document = strip_of(window)
    stroke(editor, Place(1, 18), Place(1, 23))
    stroke(editor, Place(1, 20), Place(1, 21))
    first, second = free(document, person)
    assert (first[1] - first[0], second[1] - second[0]) == (60, 60)
    assert second[0] - first[1] == 60


def test_several_days_are_painted_at_once_and_overlaps_join(window: MainWindow) -> None:
    editor, person, document = strip_of(window)
    stroke(editor, Place(1, 18), Place(2, 19))
    assert len(free(document, person)) == 2
    stroke(editor, Place(1, 22), Place(1, 20))
    spans = free(document, person)
    assert len(spans) == 2
    assert spans[0][1] - spans[0][0] == 150


def test_the_clocks_change_in_the_night_before(window: MainWindow) -> None:
    editor, _, _ = strip_of(window)
    cells = [editor.strip.cells(row) for row in range(len(editor.strip.rows))]
    assert editor.strip.rows[0].date == dt.date(2025, 3, 30)
    assert cells == [46, 48, 48, 48]


def test_keys_paint_and_wipe_like_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    editor, person, document = strip_of(window)
    strip = editor.strip
    strip.setFocus()
    strip.focus = strip.anchor = Place(1, 18)
    for _ in range(3):
        qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(strip, Qt.Key.Key_Space)
    ((start, end),) = free(document, person)
    assert end - start == 120
    qtbot.keyClick(strip, Qt.Key.Key_Right, NONE)
    qtbot.keyClick(strip, Qt.Key.Key_Left, NONE)
    qtbot.keyClick(strip, Qt.Key.Key_Delete)
    assert free(document, person) == ((start, end - 30),)
    qtbot.keyClick(strip, Qt.Key.Key_Up)
    assert strip.focus.row == 0


def test_what_is_always_free_can_be_wiped_but_not_to_nothing(window: MainWindow) -> None:
    editor, person, document = strip_of(window)
    strip = editor.strip
    strip.setFocus()
    strip.anchor, strip.focus = Place(0, 0), Place(0, 45)
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert len(free(document, person)) == 1
    strip.anchor, strip.focus = Place(0, 0), Place(3, 47)
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert "must stay" in editor.words.text()
    assert document.stack.count() == 1
    QTest.mouseClick(editor.always, LEFT)
    assert free(document, person) == ()


def test_times_beside_the_cells_stay_exact(window: MainWindow) -> None:
    editor, person, document = strip_of(window)
    day = editor.strip.rows[1].date
    odd = local_minute(day, dt.time(13, 7), "Europe/Vienna")
    document.apply("Odd", update_person(document.conference, person.id, availability=windows_of([(odd, odd + 61)], "Europe/Vienna")))
    stroke(editor, Place(1, 0), Place(1, 1))
    assert (odd, odd + 61) in free(document, person)


# Rows


def rows_of(window: MainWindow) -> tuple[RowsEditor, Document, Session]:
    conference = open_sample("alliance-25")
    panel = next(s for s in conference.planned if s.kind is Kind.PANEL and len(s.appearances) > 3)
    document = Document(conference)
    window.show_document(document)
    window.workspace.show_page("Sessions")
    window.workspace.sessions.select(panel.id)
    editor = form_of(window.workspace.inspector, Session, "People").editor("appearances")
    assert isinstance(editor, RowsEditor)
    return editor, document, panel


def drag_row(rows: QListWidget, row: int, before: int) -> None:
    """What the list does at the end of a drag by the mouse; the drag itself needs a window system."""
    assert rows.model().moveRows(QModelIndex(), row, 1, QModelIndex(), before)
    QTest.qWait(20)


def test_a_dragged_row_changes_the_order(window: MainWindow) -> None:
    editor, document, panel = rows_of(window)
    ids = [one.id for one in panel.appearances]
    drag_row(editor.list, 0, 3)
    after = document.conference.session[panel.id].appearances
    assert [one.id for one in after][:3] == [ids[1], ids[2], ids[0]]
    assert [one.order for one in after] == list(range(1, len(ids) + 1))
    assert document.stack.count() == 1
    drag_row(editor.list, 2, 0)
    assert [one.id for one in document.conference.session[panel.id].appearances] == ids


def test_alt_and_arrows_move_a_row_and_delete_removes_it(window: MainWindow, qtbot: QtBot) -> None:
    editor, document, panel = rows_of(window)
    ids = [one.id for one in panel.appearances]
    editor.list.setCurrentRow(0)
    editor.list.setFocus()
    qtbot.keyClick(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.id for one in document.conference.session[panel.id].appearances][:2] == [ids[1], ids[0]]
    assert editor.list.currentRow() == 1
    qtbot.keyClick(editor.list, Qt.Key.Key_Delete)
    assert ids[0] not in [one.id for one in document.conference.session[panel.id].appearances]


def test_an_order_by_rank_is_proposed_and_the_minutes_are_said(window: MainWindow, qtbot: QtBot) -> None:
    editor, document, panel = rows_of(window)
    assert f"of {panel.duration} min" in editor.note.text()
    for _ in range(2):
        editor.list.setCurrentRow(len(panel.appearances) - 1)
        qtbot.mouseClick(editor.up, LEFT)
    qtbot.mouseClick(editor.propose, LEFT)
    people = document.conference.person
    speakers = [people[a.person].rank for a in document.conference.session[panel.id].appearances if a.role.value == "speaker"]
    assert speakers == sorted(speakers)


@pytest.mark.parametrize("minutes", [5, 500])
def test_requests_for_the_floor_have_an_order_that_stays_editable(window: MainWindow, qtbot: QtBot, minutes: int) -> None:
    _, document, panel = rows_of(window)
    noon = dt.datetime(2025, 3, 1, 12, tzinfo=dt.UTC)
    ranks = sorted(document.conference.people, key=lambda one: -one.rank)
    asked = tuple(FloorRequest(person=one.id, received=noon, minutes=minutes, deadline=noon) for one in (ranks[0], ranks[-1]))
    document.apply("Ask", update_session(document.conference, panel.id, floor_requests=asked))
    editor = form_of(window.workspace.inspector, Session, "Organisers and guests").editor("floor_requests")
    assert isinstance(editor, RowsEditor)
    assert ("more than the session has" in editor.note.text()) is (minutes == 500)
    assert "received Sat 1 March 13:00" in editor.list.item(0).text()
    qtbot.mouseClick(editor.propose, LEFT)
    first = document.conference.session[panel.id].floor_requests[0]
    assert first.person == ranks[-1].id
    editor.list.setCurrentRow(0)
    editor.list.setFocus()
    qtbot.keyClick(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert document.conference.session[panel.id].floor_requests[0].person == ranks[0].id


def test_a_point_beside_the_strip_is_its_nearest_cell(window: MainWindow) -> None:
    editor, _, _ = strip_of(window)
    assert editor.strip.place_at(QPoint(-5, -5)) == Place(0, 0)
    assert editor.strip.place_at(QPoint(9_999, 9_999)) == Place(3, 47)
