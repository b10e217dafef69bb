"""The page of settings, made from the fields of the model."""

import datetime as dt
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTime
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.model.conference import Conference
from scheduler.model.settings import BY_MINUTE, Preferences
from ui.desktop.document import Document
from ui.desktop.forms.editors import YesNoEditor
from ui.desktop.forms.form import Form
from ui.desktop.forms.nested import GroupEditor, RowsEditor
from ui.desktop.forms.simple import DateEditor, PictureEditor, TimeEditor
from ui.desktop.forms.wishing import WishEditor
from ui.desktop.settings.page import ELSEWHERE, GROUPS, SettingsPage
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.show_document(Document(open_sample("alliance-25")))
    window.workspace.show_page("Settings")
    return window.workspace.settings


def form(page: SettingsPage, heading: str, qtbot: QtBot) -> Form:
    section = page.section(heading)
    if not section.button.isChecked():
        qtbot.mouseClick(section.button, LEFT)
    assert section.form is not None
    return section.form


def document_of(page: SettingsPage) -> Document:
    assert page.document is not None
    return page.document


def test_every_field_of_a_conference_is_somewhere() -> None:
    shown = {name for group in GROUPS for name in group.fields}
    assert shown | ELSEWHERE == set(Conference.model_fields)


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.heading)
def test_every_group_opens(page: SettingsPage, qtbot: QtBot, group: object) -> None:
    heading = group.heading  # type: ignore[attr-defined]
    assert form(page, heading, qtbot).entries
    assert document_of(page).stack.count() == 0


def test_a_day_is_added_and_its_hours_are_changed(page: SettingsPage, qtbot: QtBot) -> None:
    document = document_of(page)
    days = form(page, "Days", qtbot).editor("days")
    assert isinstance(days, RowsEditor)
    qtbot.mouseClick(days.add, LEFT)
    assert document.conference.days[-1].date == dt.date(2025, 4, 2)
    assert document.stack.undoText() == "Change the settings: Days"
    date, hours = days.form.editor("date"), days.form.editor("hours")
    assert isinstance(date, DateEditor)
    assert isinstance(hours, GroupEditor)
    date.day.setDate(QDate(2025, 4, 3))
    date.day.editingFinished.emit()
    start = hours.form.editor("start")
    assert isinstance(start, TimeEditor)
    start.time.setTime(QTime(8, 15))
    start.time.editingFinished.emit()
    day = document.conference.days[-1]
    assert (day.date, day.hours.start) == (dt.date(2025, 4, 3), dt.time(8, 15))
    assert days.list.item(2).text().startswith("Thu 3 April 08:15–18:00")


def test_what_cannot_be_is_said_in_place_and_stays_typed(page: SettingsPage, qtbot: QtBot) -> None:
    document = document_of(page)
    titles = form(page, "Title and place", qtbot)
    line = titles.editor("zone").findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Vienna")
    assert titles.fault("zone")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert document.conference.zone == "Europe/Vienna"
    document.apply("Other", document.conference.replace(note="else"))
    assert line.text() == "Vienna"


def test_a_wish_is_weighed(page: SettingsPage, qtbot: QtBot) -> None:
    wishes = form(page, "Wishes and their weights", qtbot).editor("preferences")
    assert isinstance(wishes, GroupEditor)
    one = wishes.form.editor("short_stays")
    assert isinstance(one, GroupEditor)
    line = one.form.editor("weight").findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "9")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert document_of(page).conference.preferences.short_stays.weight == 9
    document_of(page).stack.undo()
    assert document_of(page).conference.preferences.short_stays.weight != 9


def test_a_logo_is_chosen_and_removed(page: SettingsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    branding = form(page, "How papers look", qtbot).editor("branding")
    assert isinstance(branding, GroupEditor)
    logo = branding.form.editor("logo")
    assert isinstance(logo, PictureEditor)
    picture = QPixmap(20, 20)
    picture.fill(QColor("red"))
    path = tmp_path / "logo.png"
    picture.save(str(path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(logo.choose, LEFT)
    assert document_of(page).conference.branding.logo == path.read_bytes()
    path.write_bytes(b"no picture")
    qtbot.mouseClick(logo.choose, LEFT)
    assert "no picture" in branding.form.fault("logo")
    assert document_of(page).conference.branding.logo != b"no picture"
    qtbot.mouseClick(logo.clear, LEFT)
    assert document_of(page).conference.branding.logo is None


def test_a_wish_is_one_line_and_only_some_are_counted_by_the_minute(page: SettingsPage, qtbot: QtBot) -> None:
    wishes = form(page, "Wishes and their weights", qtbot).editor("preferences")
    assert isinstance(wishes, GroupEditor)
    topics, stays = wishes.form.editor("topics"), wishes.form.editor("short_stays")
    assert isinstance(topics, WishEditor)
    assert isinstance(stays, WishEditor)
    on, minutes = topics.form.editor("on"), topics.form.editor("per_minute")
    assert isinstance(on, YesNoEditor)
    assert isinstance(minutes, YesNoEditor)
    assert on.box.text() == "Sessions on one topic are not in parallel"
    assert stays.form.entries["per_minute"].isHidden()
    assert abs(on.box.mapTo(topics, on.box.rect().center()).y() - minutes.box.mapTo(topics, minutes.box.rect().center()).y()) < 6
    qtbot.mouseClick(minutes.box, LEFT)
    qtbot.mouseClick(on.box, LEFT, pos=QPoint(10, on.box.height() // 2))
    wish = document_of(page).conference.preferences.topics
    assert (wish.on, wish.per_minute, wish.weight) == (False, True, 2)
    document_of(page).stack.undo()
    assert on.box.isChecked()


def test_which_wishes_can_be_counted_by_the_minute_is_told_in_the_rules() -> None:
    rules = (Path(__file__).parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| ([a-z_]+) \| (.*) \|$", rules, re.MULTILINE))
    told = {name for name in Preferences.model_fields if "By the minute" in rows[name] or re.search(r": as [a-z_]+$", rows[name])}
    assert told == BY_MINUTE
