"""Rules about slots, rooms and tracks on their page: every field is changed, and the sentence beside it follows."""

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.edits import update_session
from scheduler.model.base import Frozen
from scheduler.model.ids import RuleId, SessionId
from scheduler.model.rule import Level, NotThere, OneTrackInRoom, Rule, TrackNotThere, TracksApart
from tests.test_slot_rules import A, B, conference
from tests.ui.answers import WhenOpen
from ui.desktop.document import Document
from ui.desktop.forms.choosing import ChoiceEditor, ChoicesEditor, TrackEditor, TracksEditor
from ui.desktop.forms.editors import MomentEditor
from ui.desktop.forms.form import Form
from ui.desktop.forms.nested import RowsEditor
from ui.desktop.rules.page import RulesPage
from ui.desktop.rules.palette import RulePalette
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
ID = RuleId("u1")


def shown(window: MainWindow, rule: Rule) -> tuple[RulesPage, Form]:
    """The page with one rule, which is chosen, and the form beside it."""
    window.show_document(Document(conference().replace(rules=(rule,))))
    window.workspace.show_page("Rules")
    page = window.workspace.rules
    page.select(rule.id)
    return page, page._form(type(rule))  # pyright: ignore[reportPrivateUsage] - the form beside the list


def rule_of(page: RulesPage) -> Rule:
    assert page.document is not None
    return page.document.conference.rules[0]


def tick(form: Form, field: str, name: str) -> None:
    editor = form.editor(field)
    assert isinstance(editor, ChoicesEditor)
    action_of(editor, name).trigger()


def action_of(editor: ChoicesEditor, name: str) -> QAction:
    return next(action for action in editor.menu.actions() if action.text() == name)


def offered(editor: ChoicesEditor) -> list[str]:
    return [action.text() for action in editor.menu.actions()]


def add_window(form: Form, start: dt.time, qtbot: QtBot) -> None:
    """One more time, that starts on the first day then."""
    rows = form.editor("windows")
    assert isinstance(rows, RowsEditor)
    qtbot.mouseClick(rows.add, LEFT)
    moment = rows.form.editor("start")
    assert isinstance(moment, MomentEditor)
    moment.moment.setDateTime(QDateTime(QDate(2025, 3, 31), QTime(start.hour, start.minute), QTimeZone.utc()))
    moment.moment.editingFinished.emit()


def test_times_rooms_and_sessions_of_a_rule_are_changed(window: MainWindow, qtbot: QtBot) -> None:
    page, form = shown(window, NotThere(id=ID, sessions=(A,)))
    assert page.words.text().startswith("Not at a time or in a room that is still to be named: “A” — must")
    tick(form, "rooms", "Hall")
    assert page.words.text().startswith("Not in Hall: “A” — must\n\nbroken: “A” should not be in Hall.")
    add_window(form, dt.time(11), qtbot)
    assert page.words.text().startswith("Not starting Monday 11:00–20:00, nor in Hall: “A” — must")
    tick(form, "sessions", "B")
    tick(form, "rooms", "Hall")
    rule = rule_of(page)
    assert isinstance(rule, NotThere)
    assert page.document is not None
    calendar = ConferenceCalendar(page.document.conference)
    assert [calendar.clock(minute_of(w.start)) for w in rule.windows] == ["11:00"]
    assert (rule.sessions, rule.rooms) == ((A, B), ())
    assert page.words.text().startswith(
        "Not starting Monday 11:00–20:00: “A”, “B” — must\n\nbroken: “B” should not start on Monday at 12:00."
    )
    tick(form, "sessions", "A")
    tick(form, "sessions", "B")
    assert form.fault("sessions") == "Sessions needs at least 1 entries."
    assert rule_of(page) == rule.replace(sessions=(B,))


def test_must_becomes_a_wish_with_its_weight(window: MainWindow) -> None:
    page, form = shown(window, OneTrackInRoom(id=ID))
    level = form.editor("level")
    assert isinstance(level, ChoiceEditor)
    level.box.setCurrentIndex(1)
    level.box.activated.emit(1)
    assert rule_of(page).level is Level.WISH
    assert page.words.text().startswith("One track only in each room and slot — wish, weight 10")


def test_the_track_that_is_kept_out_is_chosen_among_those_of_the_conference(window: MainWindow, qtbot: QtBot) -> None:
    page, form = shown(window, TrackNotThere(id=ID, track="Gone"))
    editor = form.editor("track")
    assert isinstance(editor, TrackEditor)
    assert [editor.box.itemText(n) for n in range(editor.box.count())] == ["Every session", "Law", "Trade", "Gone"]
    assert editor.box.currentText() == "Gone"
    for text, track, sentence in (
        ("Law", "Law", "Track “Law” not in any room or slot"),
        ("Every session", "", "Nothing in any room or slot"),
    ):
        editor.box.setCurrentText(text)
        editor.box.activated.emit(editor.box.currentIndex())
        assert rule_of(page) == TrackNotThere(id=ID, track=track)
        assert page.words.text().startswith(f"{sentence} — must")
    assert editor.box.findText("Gone") < 0
    tick(form, "rooms", "Other")
    add_window(form, dt.time(12), qtbot)
    assert page.words.text().startswith("Nothing in Other in slots that start Monday 12:00–20:00 — must\n\nbroken: “B”: in Other")


def test_tracks_that_are_apart_are_ticked_and_one_that_is_gone_can_be_taken_out(window: MainWindow) -> None:
    page, form = shown(window, TracksApart(id=ID, tracks=("Law", "Gone")))
    editor = form.editor("tracks")
    assert isinstance(editor, TracksEditor)
    assert offered(editor) == ["Law", "Trade", "Gone"]
    tick(form, "tracks", "Trade")
    tick(form, "tracks", "Gone")
    assert rule_of(page) == TracksApart(id=ID, tracks=("Law", "Trade"))
    tick(form, "tracks", "Law")
    assert form.fault("tracks") == "Tracks needs at least 2 entries."
    assert rule_of(page) == TracksApart(id=ID, tracks=("Law", "Trade"))


def test_a_new_track_can_be_chosen_at_once(window: MainWindow) -> None:
    page, form = shown(window, TracksApart(id=ID, tracks=("Law", "Trade")))
    document, editor = page.document, form.editor("tracks")
    assert document is not None
    assert isinstance(editor, TracksEditor)
    document.apply("Track", update_session(document.conference, SessionId("C"), track="Peace"))
    assert offered(editor) == ["Law", "Peace", "Trade"]


@pytest.mark.parametrize(("rule", "sessions"), [
    (TracksApart(id=ID, tracks=("Law", "Trade")), {"A", "B"}),
    (TrackNotThere(id=ID, track="Law"), {"A"}),
    (OneTrackInRoom(id=ID), {"A", "B"}),
])  # fmt: skip
def test_a_rule_about_tracks_shows_their_sessions_in_the_timetable(
    window: MainWindow, qtbot: QtBot, rule: Rule, sessions: set[str]
) -> None:
    page, _ = shown(window, rule)
    assert page.session_ids() == []
    qtbot.mouseClick(page.show_button, LEFT)
    assert set(window.workspace.timetable.view.selection) & {"A", "B"} == sessions


def test_they_are_found_in_the_palette_by_their_words(window: MainWindow, qtbot: QtBot) -> None:
    page, _ = shown(window, NotThere(id=ID, sessions=(A, B)))

    def choose(palette: RulePalette) -> None:
        for row in (0, 1):
            palette.sessions.item(row).setCheckState(Qt.CheckState.Checked)
        QTest.keyClicks(palette.line, "not one slot tracks")
        said = [palette.list.item(row).text() for row in range(palette.list.count())]
        assert said == ["Not in one slot, the tracks “Law”, “Trade” — must"]
        palette.wish.setChecked(True)
        QTest.keyClick(palette.line, Qt.Key.Key_Return)

    doing = WhenOpen(RulePalette, choose)
    qtbot.mouseClick(page.add_button, LEFT)
    assert doing is not None
    assert page.document is not None
    added: Frozen = page.document.conference.rules[-1]
    assert isinstance(added, TracksApart)
    assert (added.tracks, added.level) == (("Law", "Trade"), Level.WISH)
