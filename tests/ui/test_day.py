"""The day view: with keys and the mouse, on a clock that the test sets."""

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from pytestqt.qtbot import QtBot

from scheduler.checker import check
from scheduler.model.ids import PersonId, SessionId
from scheduler.model.release import Standing
from scheduler.model.session import Kind
from scheduler.releases import publish
from tests.builder import moment
from tests.test_on_the_day import morning
from ui.desktop.day.card import PERSON
from ui.desktop.day.view import DayView
from ui.desktop.document import Document
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
SEARCH_MS = 60_000


@pytest.fixture
def day(window: MainWindow, qtbot: QtBot) -> DayView:
    """The view of a published morning at 09:20, opened by its key."""
    builder = morning().with_session("Talk", at="11:30", room="Attic", kind=Kind.SIDE_EVENT).with_part("Dan")
    window.show_document(Document(publish(builder.build(), standing=Standing.FINAL, time=moment("08:00", -3))))
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    view = window.beside.day
    assert view is not None
    set_clock(view, "09:20")
    return view


def set_clock(view: DayView, clock: str) -> None:
    view.set_clock(lambda: moment(clock))


def test_it_shows_the_clock_the_rooms_and_what_does_not_wait(day: DayView) -> None:
    assert day.clock.text() == "09:20"
    (card,) = [one for one in day.cards if one.isVisible()]
    assert card.room.text() == "Hall"
    assert card.now.text() == "Opening"
    assert card.now_head.text() == "NOW, until 10:00 · 40 min left"
    assert card.late.text() == "on time"
    assert card.next_head.text() == "NEXT, 10:00"
    assert day.waiting.text().startswith("11:30, in 130 min: “Lunch” begins")
    assert "11:30 Attic: Talk" in day.later.text()
    assert card.people[0].font().pointSizeF() == PERSON >= 20, "read from two metres"


def test_a_click_says_that_somebody_has_arrived(day: DayView, qtbot: QtBot) -> None:
    document = day.document
    assert document is not None
    (card,) = [one for one in day.cards if one.isVisible()]
    assert card.people[0].text() == "✗ Ann is missing"
    assert card.people[1].text() == "Ben (from afar)"
    qtbot.mouseClick(card.people[0], LEFT)
    assert [one.person for one in document.conference.day_log.arrivals] == [PersonId("Ann")]
    assert "✓ Ann" in [one.text() for one in card.people]
    qtbot.mouseClick(next(one for one in card.people if one.text() == "✓ Ann"), LEFT)
    assert not document.conference.day_log.arrivals
    document.stack.undo()
    assert document.conference.day_log.arrivals


def test_one_key_adds_five_minutes_and_shows_the_smallest_repair(day: DayView, qtbot: QtBot) -> None:
    document = day.document
    assert document is not None
    before = document.conference
    for _ in range(5):
        qtbot.keyClick(day, Qt.Key.Key_Plus)
    (card,) = [one for one in day.cards if one.isVisible()]
    assert card.late.text() == "25 minutes late"
    assert "Panel begins 10 minutes late, 10:40" in day.late.concerned.text(), "at once, without a search"
    assert "Affected: Cem, Ann" in day.late.concerned.text()
    assert document.conference.timetable is before.timetable, "nothing moves before it is taken over"
    qtbot.waitUntil(lambda: day.late.found is not None and not day.late.solver.is_solving, timeout=SEARCH_MS)
    assert day.late.repair_head.text().startswith("Smallest repair: ")
    assert day.late.repair.text()
    qtbot.keyClick(day, Qt.Key.Key_Return)
    after = document.conference
    assert after.timetable.by_session[SessionId("Opening")].duration == 85
    assert not after.day_log.delays
    report = check(after, after.timetable)
    assert not [v for v in report.violations if v.level == "must" and "Opening" not in v.subjects]
    assert not day.late.isVisible()
    document.stack.undo()
    assert document.conference.timetable is before.timetable
    for _ in range(5):
        qtbot.keyClick(day, Qt.Key.Key_Minus)
    assert not document.conference.day_log.delays
    assert not day.late.isVisible()


def test_another_room_is_chosen_by_keys_and_by_mouse(day: DayView, qtbot: QtBot) -> None:
    day.resize(1900, 1000)
    set_clock(day, "11:40")
    shown = [one for one in day.cards if one.isVisible()]
    assert {one.room.text() for one in shown} == {"Foyer", "Attic"}
    first = day.chosen_room
    qtbot.keyClick(day, Qt.Key.Key_Right)
    assert day.chosen_room != first
    qtbot.mouseClick(next(one for one in shown if one.state is not None and one.state.room.id == first), LEFT)
    assert day.chosen_room == first


def test_it_is_rehearsed_on_another_day(day: DayView, qtbot: QtBot) -> None:
    day.set_clock(lambda: moment("12:00", -30))
    assert day.empty.text().startswith("The conference begins on Monday 31 March 2025.")
    day.rehearse.click()
    day.moment.setDateTime(QDateTime(QDate(2025, 3, 31), QTime(10, 45), QTimeZone.utc()))
    assert day.clock.text() == "10:45"
    assert not day.empty.isVisible()
    assert day.time() == moment("10:45")
    day.rehearse.click()
    day.set_clock(lambda: moment("12:00", 30))
    assert day.empty.text().startswith("The conference is over.")


def test_the_clock_goes_on_by_itself_and_escape_leaves(day: DayView, window: MainWindow, qtbot: QtBot) -> None:
    now = [moment("09:20")]
    day.set_clock(lambda: now[0])
    now[0] += dt.timedelta(minutes=1)
    qtbot.waitUntil(lambda: day.clock.text() == "09:21", timeout=15_000)
    qtbot.keyClick(day, Qt.Key.Key_Escape)
    assert not day.isVisible()
    assert not day.late.solver.is_solving
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert day.isVisible()
