"""Whom to confirm first, in the window: measured on demand, the worst first, with a stop."""

import psutil
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from scheduler.edits import update_person, update_session
from scheduler.lookup import changed
from scheduler.model.base import Text
from scheduler.model.ids import PersonId
from scheduler.model.person import Privacy
from scheduler.model.session import Invitation
from solver.fragility import Severity, Subject
from tests.solved import solved_sample
from tests.solver.test_fragility import small
from ui.desktop import style
from ui.desktop.document import Document
from ui.desktop.fragility.model import ANSWER, NAME, PEOPLE, SESSIONS, SEVERITY, WHERE
from ui.desktop.fragility.page import ConfirmFirstPage
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
SEARCH_MS = 90_000


def opened(window: MainWindow, qtbot: QtBot, document: Document) -> ConfirmFirstPage:
    """The page, with everything measured after one key."""
    window.show_document(document)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    page = window.workspace.confirm_first
    assert window.workspace.tabs.currentWidget() is page
    qtbot.waitUntil(lambda: not page.measuring.is_running, timeout=SEARCH_MS)
    return page


def click(page: ConfirmFirstPage, qtbot: QtBot, row: int) -> QPoint:
    place = page.table.visualRect(page.model.index(row, NAME)).center()
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=place)
    return place


def test_one_key_measures_and_a_click_leads_to_the_person(window: MainWindow, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    document = Document(small())
    page = opened(window, qtbot, document)
    rows = page.model.rows
    assert len(rows) > 4
    assert "the worst first" in page.words.text()
    weights = [one.worst.weight for one in rows]
    assert weights == sorted(weights, reverse=True)
    assert {one.kind for one in rows} == set(Subject)
    qtmodeltester.check(page.model, force_py=True)
    row = next(n for n, one in enumerate(rows) if one.kind is Subject.PERSON and one.worst.repairable)
    place = click(page, qtbot, row)
    assert window.workspace.inspector.chosen == rows[row].subject
    qtbot.mouseDClick(page.table.viewport(), LEFT, pos=place)
    assert window.workspace.tabs.currentWidget() is window.workspace.people
    assert window.workspace.people.selected_ids() == [rows[row].subject]
    assert document.stack.count() == 0


def test_a_room_leads_to_the_rooms(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot, Document(small()))
    row = next(n for n, one in enumerate(page.model.rows) if one.kind is Subject.ROOM)
    room = page.model.rows[row].subject
    qtbot.mouseDClick(page.table.viewport(), LEFT, pos=click(page, qtbot, row))
    assert window.workspace.tabs.currentWidget() is window.workspace.rooms
    assert window.workspace.rooms.selected_ids() == [room]


@pytest.mark.parametrize("dark", [False, True])
def test_how_bad_it_is_stands_there_in_words_and_in_colour(window: MainWindow, qtbot: QtBot, dark: bool) -> None:
    page = opened(window, qtbot, Document(small()))
    if dark != style.is_dark():
        window.toggle_dark()
    seen: dict[Severity, tuple[str, str]] = {}
    for row, one in enumerate(page.model.rows):
        cell = page.model.index(row, SEVERITY)
        seen[one.worst.severity] = cell.data(), cell.data(Qt.ItemDataRole.BackgroundRole).name()
        people, sessions = (page.model.index(row, column).data() for column in (PEOPLE, SESSIONS))
        assert (people, sessions) == (
            (str(one.worst.people_disturbed), str(one.worst.sessions_moved)) if one.worst.repairable else ("–", "–")
        )
        assert page.model.index(row, WHERE).data()
    assert len(seen) >= 2
    assert seen[Severity.NO_REPAIR][0] == "no way out"
    assert len({words for words, _ in seen.values()}) == len({colour for _, colour in seen.values()}) == len(seen)
    now = style.colours()
    assert seen[Severity.NO_REPAIR][1] == now.must_soft


def test_who_has_not_confirmed_is_told_and_can_be_shown_alone(window: MainWindow, qtbot: QtBot) -> None:
    conference = small()
    session = next(s for s in conference.sessions if any(a.person == "q1" for a in s.appearances))
    asked = tuple(changed(a, status=Invitation.INVITED) if a.person == "q1" else a for a in session.appearances)
    document = Document(update_session(conference, session.id, appearances=asked))
    page = opened(window, qtbot, document)
    assert {one.confirmed for one in page.model.rows} == {False, True, None}
    qtbot.mouseClick(page.unsure, LEFT, pos=QPoint(8, page.unsure.height() // 2))
    assert [(one.subject, one.confirmed) for one in page.model.rows] == [("q1", False)]
    assert page.model.index(0, ANSWER).data() == "invited"
    # The answer comes: that is known at once, without measuring again.
    document.apply("Confirm", conference)
    assert page.model.rowCount() == 0


def test_a_later_change_says_that_it_is_for_an_earlier_state(window: MainWindow, qtbot: QtBot) -> None:
    document = Document(small())
    page = opened(window, qtbot, document)
    subject = next(one.subject for one in page.model.rows if one.kind is Subject.PERSON)
    hidden = update_person(document.conference, PersonId(subject), name="Somebody Recognisable", privacy=Privacy.HIDDEN)
    document.apply("Hide", hidden)
    assert "earlier state" in page.words.text()
    row = next(n for n, one in enumerate(page.model.rows) if one.subject == subject)
    assert page.model.index(row, NAME).data() == "Name protected"
    document.stack.undo()
    assert "earlier state" not in page.words.text()
    document.apply("Theme", document.conference.replace(theme=Text.of("Another")))
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: not page.measuring.is_running, timeout=SEARCH_MS)
    assert "earlier state" not in page.words.text()
    assert page.model.rowCount() > 4


def test_a_stop_keeps_what_is_measured(window: MainWindow, qtbot: QtBot) -> None:
    window.show_document(Document(solved_sample()))
    window.workspace.show_page("Confirm first")
    page = window.workspace.confirm_first
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=SEARCH_MS)
    assert page.stop.isVisible()
    qtbot.mouseClick(page.stop, LEFT)
    qtbot.waitUntil(lambda: not page.measuring.is_running, timeout=SEARCH_MS)
    assert page.words.text().startswith("Ended early: ")
    assert page.model.rowCount() > 0
    assert not page.stop.isVisible()


def test_nothing_outlives_another_document_or_the_window(window: MainWindow, qtbot: QtBot) -> None:
    def workers() -> list[psutil.Process]:
        return [one for one in psutil.Process().children(recursive=True) if "solver.fragility" in " ".join(one.cmdline())]

    window.show_document(Document(solved_sample()))
    window.measure_losses()
    page = window.workspace.confirm_first
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=SEARCH_MS)
    (process,) = workers()
    started = [process, *process.children(recursive=True)]
    assert len(started) >= 2
    window.show_document(Document(small()))
    assert page.model.rowCount() == 0
    _, alive = psutil.wait_procs(started, timeout=5)
    assert not [one for one in alive if one.status() != psutil.STATUS_ZOMBIE]
    window.measure_losses()
    qtbot.waitUntil(lambda: bool(workers()), timeout=SEARCH_MS)
    window.end()
    qtbot.waitUntil(lambda: not workers(), timeout=SEARCH_MS)


def test_without_a_timetable_it_says_what_to_do_first(window: MainWindow, qtbot: QtBot) -> None:
    conference = small()
    page = opened(window, qtbot, Document(conference.replace(timetable=type(conference.timetable)())))
    assert "Press Solve" in page.words.text()
    assert page.start.isEnabled()
