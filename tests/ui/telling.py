"""What the tests of the page "Who must be told" share: releases to compare, and hands for mouse and keys."""

import datetime as dt
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from scheduler.edits import move_session, update_person, update_session
from scheduler.model.conference import Conference
from scheduler.model.person import Contact, Privacy
from scheduler.model.release import ReleaseKind, Told
from scheduler.model.session import Kind, Session, Status
from tests.papers.sample import released
from tests.solved import solved_sample
from ui.desktop.document import Document
from ui.desktop.telling.page import TellingPage
from ui.desktop.telling.people import NAME
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
LIAISON = Contact(email="own@example.org", telephone="+43 555 1", liaison="Lee Between", liaison_email="lee@example.org")


def panel_of(conference: Conference) -> Session:
    return next(one for one in conference.planned if one.kind is Kind.PANEL)


@cache
def reachable() -> Conference:
    """The solved sample: everybody can be reached, in three languages; one through a liaison, one under another name."""
    sample = solved_sample()
    for number, person in enumerate(sample.people):
        contact = Contact(email=f"mailbox{number}@example.org", telephone=f"+43 555 90{number:03d}")
        sample = update_person(sample, person.id, contact=contact, language=("en", "de", "fr")[number % 3])
    speakers = [one.person for one in panel_of(sample).appearances]
    sample = update_person(sample, speakers[1], contact=LIAISON, language="de")
    return update_person(sample, speakers[2], privacy=Privacy.ALIAS, alias="A guest", language="de")


@cache
def published_twice() -> Conference:
    """Published, then a panel moved in time and a side event cancelled, and published again."""
    first = released(reachable())
    return released(shaken(first), number=1, kind=ReleaseKind.REVISION, hour=10)


def shaken(conference: Conference) -> Conference:
    """A panel later, and a side event cancelled."""
    panel = panel_of(conference)
    place = conference.timetable.by_session[panel.id]
    later = move_session(conference, panel.id, start=place.start + dt.timedelta(minutes=15), rooms=place.rooms)
    event = next(one for one in later.planned if one.kind is Kind.SIDE_EVENT)
    return update_session(later, event.id, status=Status.CANCELLED)


def opened(window: MainWindow, conference: Conference) -> TellingPage:
    window.show_document(Document(conference))
    window.workspace.show_page("Who must be told")
    return window.workspace.telling


def document_of(page: TellingPage) -> Document:
    assert page.document is not None
    return page.document


def ticks(page: TellingPage) -> tuple[Told, ...]:
    return document_of(page).conference.told


def names(page: TellingPage) -> list[str]:
    return [row.name for row in page.proxy.shown()]


def cell(page: TellingPage, row: int, column: int) -> str:
    return str(page.proxy.index(row, column).data())


def click(page: TellingPage, qtbot: QtBot, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    index = page.proxy.index(row, NAME)
    page.table.scrollTo(index)
    qtbot.mouseClick(page.table.viewport(), LEFT, keys, page.table.visualRect(index).center())


def click_box(page: TellingPage, qtbot: QtBot, row: int, column: int) -> None:
    """A click into the box itself."""
    index = page.proxy.index(row, column)
    page.table.scrollTo(index)
    option = QStyleOptionViewItem()
    option.initFrom(page.table)
    option.rect = page.table.visualRect(index)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = page.table.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, page.table)
    qtbot.mouseClick(page.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, box.center())


def row_of(page: TellingPage, name: str) -> int:
    return names(page).index(name)


def choose_state(page: TellingPage, qtbot: QtBot, *, to_draft: bool) -> None:
    combo = page.states.new
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_End if to_draft else Qt.Key.Key_Home)
