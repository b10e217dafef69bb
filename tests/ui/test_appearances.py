"""Who takes part in a session: found by a part of the name, added, and read on two lines."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateTimeEdit
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.edits import update_session
from scheduler.model.naming import shown_name
from scheduler.model.person import Attendance
from scheduler.model.session import Appearance, Invitation, Kind, Session
from tests.ui.test_inspector import form_of
from ui.desktop.document import Document
from ui.desktop.forms.editors import MomentEditor
from ui.desktop.forms.nested import RowsEditor
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton


class Shown:
    """A panel in the inspector with its rows."""

    def __init__(self, window: MainWindow, **changes: object) -> None:
        conference = open_sample("alliance-25")
        panel = next(one for one in conference.planned if one.kind is Kind.PANEL and len(one.appearances) > 3)
        self.document = Document(update_session(conference, panel.id, **changes))
        self.window, self.id = window, panel.id
        window.show_document(self.document)
        window.workspace.show_page("Sessions")
        window.workspace.sessions.select(panel.id)
        self.rows = self.editor("People", "appearances")

    def editor(self, heading: str, name: str) -> RowsEditor:
        editor = form_of(self.window.workspace.inspector, Session, heading).editor(name)
        assert isinstance(editor, RowsEditor)
        return editor

    @property
    def session(self) -> Session:
        return self.document.conference.session[self.id]

    def first(self) -> Appearance:
        return self.session.appearances[0]


def type_name(rows: RowsEditor, qtbot: QtBot, words: str) -> None:
    rows.choice.line.setFocus()
    rows.choice.line.clear()
    qtbot.keyClicks(rows.choice.line, words)
    qtbot.keyClick(rows.choice.line, Qt.Key.Key_Return)


def test_a_part_of_a_name_that_fits_one_person_adds_them(window: MainWindow, qtbot: QtBot) -> None:
    shown = Shown(window)
    people = {one.id: shown_name(one) for one in shown.document.conference.people}
    part, person = next(
        (word, one) for one, name in people.items() for word in name.lower().split()
        if word.isascii() and sum(word in other.lower() for other in people.values()) == 1
    )  # fmt: skip
    before = len(shown.session.appearances)
    type_name(shown.rows, qtbot, part)
    assert len(shown.session.appearances) == before + 1
    assert shown.session.appearances[-1].person == person
    assert shown.document.stack.count() == 1
    assert shown.rows.choice.line.text() == ""
    assert shown.rows.list.currentRow() == before


def test_what_fits_several_adds_nobody_and_stays(window: MainWindow, qtbot: QtBot) -> None:
    shown = Shown(window)
    before = shown.session.appearances
    type_name(shown.rows, qtbot, "e")
    assert shown.session.appearances == before
    assert shown.rows.choice.line.text() == "e"


def test_who_is_not_known_is_said_in_place(window: MainWindow, qtbot: QtBot) -> None:
    shown = Shown(window)
    before = shown.session.appearances
    type_name(shown.rows, qtbot, "Qwertz")
    assert "Nobody is called “Qwertz”" in shown.rows.note.text()
    assert shown.rows.note.isVisible()
    assert shown.session.appearances == before
    assert shown.rows.choice.line.text() == "Qwertz"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_arrows_open_the_list_and_add_nobody(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    shown = Shown(window)
    before = shown.session.appearances
    shown.rows.choice.setFocus()
    qtbot.keyClick(shown.rows.choice, key)
    assert shown.rows.choice.view().isVisible()
    assert shown.session.appearances == before
    shown.rows.choice.hidePopup()


def test_somebody_who_is_not_known_may_ask_for_the_floor(window: MainWindow, qtbot: QtBot) -> None:
    shown = Shown(window, floor_requests=())
    type_name(shown.editor("Organisers and guests", "floor_requests"), qtbot, "Ombudsman of Qwertz")
    (request,) = shown.session.floor_requests
    assert (request.speaker, request.person) == ("Ombudsman of Qwertz", None)
    assert shown.document.stack.count() == 1


def test_a_row_says_the_answer_its_date_the_minutes_and_who_comes_instead(window: MainWindow) -> None:
    shown = Shown(window)
    one, deputy = shown.first(), shown.document.conference.people[-1]
    friday = dt.datetime(2025, 3, 21, 17, tzinfo=dt.UTC)
    new = one.replace(status=Invitation.INVITED, reply_by=friday, minutes=12, attendance=Attendance.VIDEO, proxy=deputy.id)
    rest = shown.session.appearances[1:]
    shown.document.apply("Invite", update_session(shown.document.conference, shown.id, appearances=(new, *rest)))
    above, below = shown.rows.list.item(0).text().split("\n")
    assert above.startswith(shown_name(shown.document.conference.person[one.person]))
    assert below.startswith("invited · reply by Fri 21 March · 12 min")
    assert below.endswith(f"deputy: {shown_name(deputy)}")
    assert shown.rows.list.height() >= shown.rows.list.sizeHintForRow(0) * min(9, len(rest) + 1)


def test_the_date_of_the_reply_is_set_in_place_and_its_hour_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    shown = Shown(window)
    shown.rows.list.setCurrentRow(0)
    editor = shown.rows.form.editor("reply_by")
    assert isinstance(editor, MomentEditor)
    qtbot.mouseClick(editor.box, LEFT)
    assert shown.first().reply_by is not None
    qtbot.wait(20)
    field: QDateTimeEdit = editor.moment
    assert field.fontMetrics().horizontalAdvance(field.text()) < field.width() - 40
    assert field.text().endswith(f"{field.time().hour():02}:{field.time().minute():02}")
