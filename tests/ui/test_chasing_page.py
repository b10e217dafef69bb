"""The page of those who have not answered: dates for several, none again, and what is overdue in bold."""

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.model.ids import AppearanceId
from scheduler.model.session import Appearance
from tests.test_requests import waiting
from ui.desktop.document import Document
from ui.desktop.people.chasing import ChasingPage
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> ChasingPage:
    """Two answers are overdue, one is not due yet, one has no date."""
    chasing = window.workspace.chasing
    monkeypatch.setattr(chasing, "_today", lambda _: dt.date(2025, 3, 1))
    window.show_document(Document(waiting(open_sample("alliance-25"), None, 20, -1, -3)))
    window.workspace.show_page("To confirm")
    return chasing


def document_of(page: ChasingPage) -> Document:
    assert page.document is not None
    return page.document


def appearance(page: ChasingPage, wanted: AppearanceId) -> Appearance:
    return next(one for session in document_of(page).conference.sessions for one in session.appearances if one.id == wanted)


def choose(page: ChasingPage, qtbot: QtBot, first: int, last: int) -> None:
    """The first row by a click, the others by Shift and a click."""
    for row, keys in ((first, Qt.KeyboardModifier.NoModifier), (last, Qt.KeyboardModifier.ShiftModifier)):
        place = page.table.visualRect(page.proxy.index(row, 2)).center()
        qtbot.mouseClick(page.table.viewport(), LEFT, keys, place)


def test_what_is_overdue_is_counted_and_in_bold(page: ChasingPage) -> None:
    assert page.summary.text() == "Answers missing: 4; overdue: 2."
    bold = [page.model.index(row, 0).data(Qt.ItemDataRole.FontRole) for row in range(4)]
    assert [isinstance(font, QFont) and font.bold() for font in bold] == [True, True, False, False]


def test_a_day_is_set_for_several_in_one_step_with_a_readable_name(page: ChasingPage, qtbot: QtBot) -> None:
    chosen = [one.appearance.id for one in page.model.rows[:2]]
    choose(page, qtbot, 0, 1)
    page.day.setDate(QDate(2025, 3, 14))
    qtbot.mouseClick(page.set_day, LEFT)
    stack = document_of(page).stack
    assert stack.count() == 1
    assert stack.undoText().startswith("Reply by Fri 14 March")
    due = [appearance(page, one).reply_by for one in chosen]
    assert [moment.isoformat() for moment in due if moment is not None] == ["2025-03-14T18:00:00+01:00"] * 2
    assert page.summary.text() == "Answers missing: 4; overdue: 0."
    assert len(page.table.selectionModel().selectedRows()) == 2
    stack.undo()
    assert page.summary.text() == "Answers missing: 4; overdue: 2."


def test_a_date_is_taken_away_again(page: ChasingPage, qtbot: QtBot) -> None:
    chosen = page.model.rows[0].appearance.id
    choose(page, qtbot, 0, 0)
    qtbot.mouseClick(page.no_day, LEFT)
    assert appearance(page, chosen).reply_by is None
    assert [page.model.index(row, 0).data() for row in range(4)] == ["overdue", "later", "no date", "no date"]


def test_only_those_of_one_urgency_are_shown(page: ChasingPage, qtbot: QtBot) -> None:
    page.urgency.setFocus()
    qtbot.keyClick(page.urgency, Qt.Key.Key_Down)
    assert [page.model.index(row, 0).data() for row in range(page.model.rowCount())] == ["overdue", "overdue"]
    assert page.summary.text() == "Answers missing: 4; overdue: 2."


def test_nothing_can_be_marked_while_nobody_is_chosen(page: ChasingPage, qtbot: QtBot) -> None:
    parts = [*page.buttons.values(), page.set_day, page.no_day, page.copy]
    assert not any(part.isEnabled() for part in parts)
    choose(page, qtbot, 0, 0)
    assert all(part.isEnabled() for part in parts)
