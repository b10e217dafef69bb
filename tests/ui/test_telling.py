"""The page of those who must be told: what is compared, the list, and ticks, by mouse and keys."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from scheduler.edits import update_person, update_session
from scheduler.model.person import Privacy
from scheduler.model.release import Channel
from scheduler.model.session import Kind, Status
from scheduler.project_file import save_project
from tests.papers.sample import released
from tests.ui.answers import WhenOpen
from tests.ui.telling import (
    LEFT,
    cell,
    choose_state,
    click,
    click_box,
    document_of,
    names,
    opened,
    panel_of,
    published_twice,
    reachable,
    row_of,
    ticks,
)
from ui.desktop.document import open_document
from ui.desktop.releases.dialog import PublishDialog
from ui.desktop.telling.marking import MarkDialog
from ui.desktop.telling.page import TellingPage
from ui.desktop.telling.people import ACKNOWLEDGED, CHANGES, LANGUAGE, NAME, PART, TOLD, Which
from ui.desktop.window import MainWindow


@pytest.fixture(autouse=True)
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the wording, for this test alone."""
    folder = tmp_path / "office"
    monkeypatch.setattr("ui.desktop.telling.page.office_folder", lambda: folder)
    return folder


@pytest.fixture
def page(window: MainWindow) -> TellingPage:
    """The page, with two releases to compare."""
    return opened(window, published_twice())


# What is compared, and the list


def test_the_last_release_is_compared_with_the_one_before_it(page: TellingPage, qtmodeltester: ModelTester) -> None:
    assert (page.states.old.currentText(), page.states.new.currentText()) == ("Final programme, 30 Mar 09:00", "Rev. 1, 30 Mar 10:00")
    assert page.summary.text().endswith("26 people concerned, 26 not yet told.")
    moderator = row_of(page, "Dr Katarína Hollá")
    assert [cell(page, moderator, column) for column in (PART, CHANGES)] == ["moderator", "Panel 1: Mon 11:30 → 11:45"]
    kinds = {row.part for row in page.proxy.shown()}
    assert {"moderator", "speaker", "interpreter", "crew", "organiser"} <= kinds
    qtmodeltester.check(page.model, force_py=True)
    qtmodeltester.check(page.sessions, force_py=True)


def test_a_liaison_stands_beside_the_person_and_gets_the_letter_in_the_language(page: TellingPage, qtbot: QtBot) -> None:
    row = next(number for number, one in enumerate(page.proxy.shown()) if one.through)
    assert cell(page, row, NAME).endswith(", through Lee Between")
    assert cell(page, row, LANGUAGE) == "German"
    click(page, qtbot, row)
    assert page.preview.to.text() == "Lee Between <lee@example.org>"
    assert page.preview.text.toPlainText().startswith("Guten Tag, Lee Between,\n\nDiese Nachricht ist für")
    assert "Neue Zeit: Montag, 31. März 2025, 11:45–13:15" in page.preview.text.toPlainText()
    assert "Ihr ganzes Programm" not in page.preview.text.toPlainText()
    page.preview.whole.setFocus()
    qtbot.keyClick(page.preview.whole, Qt.Key.Key_Down)
    assert "Ihr ganzes Programm nach dem jetzigen Stand" in page.preview.text.toPlainText()
    qtbot.mouseClick(page.preview.copy, LEFT)
    assert QGuiApplication.clipboard().text() == page.preview.text.toPlainText()


def test_the_draft_is_a_preview_without_ticks_and_publishing_makes_them_possible(window: MainWindow, qtbot: QtBot) -> None:
    published = released(reachable())
    event = next(one for one in published.planned if one.kind is Kind.SIDE_EVENT)
    page = opened(window, update_session(published, event.id, status=Status.CANCELLED))
    assert page.states.new.currentText() == "the draft, as it is now"
    assert page.draft.isVisible()
    assert "publish it first" in page.draft.text()
    assert "not yet told" not in page.summary.text()
    click_box(page, qtbot, 0, TOLD)
    click(page, qtbot, 0)
    assert not page.mark_button.isEnabled()
    assert ticks(page) == ()
    assert page.preview.text.toPlainText().count("\n") > 5

    waiting = WhenOpen(PublishDialog, lambda dialog: qtbot.mouseClick(dialog.publish_button, LEFT))
    qtbot.mouseClick(page.publish_button, LEFT)
    del waiting
    assert page.states.new.currentText().startswith("Rev. 1, ")
    assert not page.draft.isVisible()
    click_box(page, qtbot, 0, TOLD)
    assert len(ticks(page)) == 1


def test_other_releases_can_be_chosen_and_what_is_chosen_stays(page: TellingPage, qtbot: QtBot) -> None:
    choose_state(page, qtbot, to_draft=True)
    assert page.publish_button.isVisible()
    concerned = len(names(page))
    document = document_of(page)
    document.apply("Work", update_person(document.conference, document.conference.people[0].id, rank=5))
    assert page.states.new.currentText() == "the draft, as it is now"
    assert len(names(page)) == concerned
    page.states.old.setFocus()
    qtbot.keyClick(page.states.old, Qt.Key.Key_Down)
    assert page.states.old.currentText().startswith("Rev. 1")
    assert page.summary.text() == "Nothing changed that anybody has to be told."
    choose_state(page, qtbot, to_draft=False)
    assert page.states.new.count() == 1


def test_without_a_release_it_says_what_to_do(window: MainWindow) -> None:
    page = opened(window, reachable())
    assert "Publish the programme first" in page.empty.text()
    assert page.publish_button.isVisible()
    assert not page.table.isVisible()


def test_a_click_on_a_heading_sorts_and_words_search(page: TellingPage, qtbot: QtBot) -> None:
    header = page.table.horizontalHeader()
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(header.sectionViewportPosition(NAME) + 8, 8))
    assert names(page) == sorted(names(page), key=str.casefold)
    qtbot.keyClicks(page.search, "interpreter")
    assert {row.part for row in page.proxy.shown()} == {"interpreter"}
    assert page.preview.extent.itemText(0) == f"for all shown: {len(names(page))}"


def test_everybody_who_takes_part_can_be_listed_and_gets_the_schedule(page: TellingPage, qtbot: QtBot) -> None:
    page.which.setFocus()
    qtbot.keyClick(page.which, Qt.Key.Key_End)
    assert page.which.currentData() is Which.ALL
    row = next(number for number, one in enumerate(page.proxy.shown()) if not one.is_concerned and one.recipient.languages[0] == "en")
    click(page, qtbot, row)
    assert page.preview.subject.text().endswith(": your programme")


def test_by_session_says_what_was_what_is_and_whom_it_concerns(page: TellingPage, qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(page.by_session, LEFT)
    assert page.sessions_table.isVisible()
    assert not page.preview.isVisible()
    rows = {row[0]: row for row in page.sessions.rows}
    title, kind, old, new, concerned = next(row for label, row in rows.items() if label.startswith("Panel 1"))
    assert (kind, old, new) == ("Time", "Monday, 31 March 2025, 11:30–13:00", "Monday, 31 March 2025, 11:45–13:15")
    assert "Dr Katarína Hollá (moderator)" in concerned
    assert "Lee Between (liaison of " in concerned
    index = page.sessions.index([row[0] for row in page.sessions.rows].index(title), 0)
    place = page.sessions_table.visualRect(index).center()
    qtbot.mouseClick(page.sessions_table.viewport(), LEFT, pos=place)
    assert page.session_ids() == [panel_of(published_twice()).id]
    qtbot.mouseDClick(page.sessions_table.viewport(), LEFT, pos=place)
    assert window.workspace.timetable.view.chosen == panel_of(published_twice()).id


def test_a_double_click_goes_to_the_fields_of_the_person(page: TellingPage, qtbot: QtBot, window: MainWindow) -> None:
    row = row_of(page, "Dr Katarína Hollá")
    person = page.proxy.shown()[row].recipient.person
    click(page, qtbot, row)
    place = page.table.visualRect(page.proxy.index(row, NAME)).center()
    qtbot.mouseDClick(page.table.viewport(), LEFT, pos=place)
    assert window.workspace.inspector.chosen == person


def test_enter_goes_to_the_fields_of_the_person_too(page: TellingPage, qtbot: QtBot, window: MainWindow) -> None:
    click(page, qtbot, row_of(page, "Dr Katarína Hollá"))
    person = page.proxy.shown()[row_of(page, "Dr Katarína Hollá")].recipient.person
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.workspace.inspector.chosen == person
    assert window.workspace.tabs.currentWidget() is window.workspace.people


def test_a_damaged_release_is_said_in_a_sentence(window: MainWindow) -> None:
    conference = published_twice()
    first, second = conference.releases
    page = opened(window, conference.replace(releases=(first.replace(content={**first.content, "version": 99}), second)))
    assert "newer Hofburg" in page.fault.text()
    assert page.fault.isVisible()
    assert not page.table.isVisible()
    assert page.states.isVisible()


# Ticks


def test_a_click_ticks_one_and_undo_takes_it_back(page: TellingPage, qtbot: QtBot) -> None:
    row = row_of(page, "Dr Katarína Hollá")
    click_box(page, qtbot, row, TOLD)
    tick = ticks(page)[0]
    assert (tick.person, tick.channel, tick.acknowledged) == (page.proxy.shown()[row].recipient.person, Channel.EMAIL, None)
    assert tick.what == "Panel 1: The Evolving Landscape of Child Trafficking: Trends and Patterns: moved in time"
    assert document_of(page).stack.undoText() == "Mark as told: Dr Katarína Hollá"
    assert page.summary.text().endswith("26 people concerned, 25 not yet told.")
    click_box(page, qtbot, row, ACKNOWLEDGED)
    assert ticks(page)[0].acknowledged is not None
    click_box(page, qtbot, row, ACKNOWLEDGED)
    assert ticks(page)[0].acknowledged is None
    for _ in range(3):
        document_of(page).stack.undo()
    assert ticks(page) == ()


def test_the_space_key_ticks_and_the_focus_stays(page: TellingPage, qtbot: QtBot) -> None:
    click(page, qtbot, 2)
    page.table.setCurrentIndex(page.proxy.index(2, TOLD))
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert len(ticks(page)) == 1
    assert page.table.currentIndex() == page.proxy.index(2, TOLD)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert ticks(page) == ()


def mark(page: TellingPage, qtbot: QtBot, fill: Callable[[MarkDialog], None] = lambda _: None) -> None:
    def act(dialog: MarkDialog) -> None:
        fill(dialog)
        qtbot.mouseClick(dialog.mark_button, LEFT)

    waiting = WhenOpen(MarkDialog, act)
    qtbot.mouseClick(page.mark_button, LEFT)
    del waiting


def by_telephone(qtbot: QtBot) -> Callable[[MarkDialog], None]:
    def fill(dialog: MarkDialog) -> None:
        dialog.who.clear()
        qtbot.keyClicks(dialog.who, "Front desk")
        dialog.how.setFocus()
        qtbot.keyClick(dialog.how, Qt.Key.Key_Down)
        local = dialog.when.dateTime()
        dialog.when.setDateTime(local.addDays(-1))

    return fill


def test_several_are_marked_in_one_step_with_what_was_asked_once(page: TellingPage, qtbot: QtBot) -> None:
    click(page, qtbot, 0)
    click(page, qtbot, 3, keys=Qt.KeyboardModifier.ShiftModifier)
    mark(page, qtbot, by_telephone(qtbot))
    assert document_of(page).stack.undoText() == "Mark as told: 4 people"
    assert {(one.by, one.channel) for one in ticks(page)} == {("Front desk", Channel.TELEPHONE)}
    ago = dt.datetime.now(dt.UTC) - ticks(page)[0].time
    assert dt.timedelta(hours=23) <= ago <= dt.timedelta(hours=25, minutes=2)
    assert len(page.table.selectionModel().selectedRows()) == 4
    assert not page.mark_button.isEnabled()
    qtbot.mouseClick(page.heard_button, LEFT)
    assert all(one.acknowledged is not None for one in ticks(page))
    qtbot.mouseClick(page.back_button, LEFT)
    assert ticks(page) == ()
    document_of(page).stack.undo()
    assert len(ticks(page)) == 4

    click(page, qtbot, 5)
    shown: list[str] = []
    mark(page, qtbot, lambda dialog: shown.append(f"{dialog.who.text()}, {dialog.how.currentText()}"))
    assert shown == ["Front desk, Telephone"]


def test_who_was_told_is_off_the_list_also_after_saving_and_opening_again(
    page: TellingPage, qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    party = next(row for row in page.model.rows if row.recipient.party.startswith("crew"))
    click_box(page, qtbot, row_of(page, party.name), TOLD)
    click_box(page, qtbot, row_of(page, "Dr Katarína Hollá"), TOLD)
    page.which.setFocus()
    qtbot.keyClick(page.which, Qt.Key.Key_Down)
    assert len(names(page)) == 24
    assert {"Dr Katarína Hollá", party.name}.isdisjoint(names(page))
    path = save_project(tmp_path / "told.hofburg", document_of(page).conference).path

    window.show_document(open_document(path))
    window.workspace.show_page("Who must be told")
    assert page.summary.text().endswith("26 people concerned, 24 not yet told.")
    assert {"Dr Katarína Hollá", party.name}.isdisjoint(names(page))
    qtbot.keyClick(page.which, Qt.Key.Key_Down)
    assert set(names(page)) == {"Dr Katarína Hollá", party.name}
    assert page.which.currentData() is Which.UNHEARD


def test_a_tick_compares_nothing_anew(page: TellingPage, qtbot: QtBot) -> None:
    before = page.compared
    click_box(page, qtbot, 0, TOLD)
    assert page.compared is before
    document = document_of(page)
    document.apply("Hide", update_person(document.conference, panel_of(document.conference).appearances[0].person, privacy=Privacy.HIDDEN))
    assert page.compared is not before
    assert "Name protected" in names(page)
    assert "Dr Katarína Hollá" not in names(page)
