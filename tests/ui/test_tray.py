"""The tray: order, track and organiser, search, and what it says when it is empty."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from scheduler.model.ids import SessionId
from scheduler.model.person import Privacy
from scheduler.model.room import Layout
from scheduler.model.session import Kind
from tests.builder import a_conference
from tests.solved import solved_sample
from ui.desktop.document import Document
from ui.desktop.tray import Tray
from ui.desktop.waiting import Sorting, Wanted, in_order, waiting
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tray(window: MainWindow, qtbot: QtBot) -> Tray:
    """The tray of a conference in which five sessions wait."""
    builder = (
        a_conference()
        .with_room("Hall", capacity={Layout.THEATRE: 100})
        .with_session("Delta", minutes=60, track="Water", lead="Austria", importance=3)
        .with_session("alpha", minutes=90, track="Water", lead="UNODC & friends", importance=5)
        .with_part("Maria Muster")
        .with_session("Charlie", minutes=30, kind=Kind.PANEL, track="Land", importance=9)
        .with_session("Bravo", minutes=90, kind=Kind.BREAK, lead="Austria", importance=7)
        .with_session("Echo", minutes=15, kind=Kind.PRESS)
        .with_session("Placed", at="10:00", track="Placed only")
    )
    window.show_document(Document(builder.build()))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window.workspace.tray


def titles(tray: Tray) -> list[str]:
    return [tray.list.item(row).text().splitlines()[0] for row in range(tray.list.count())]


def pick(tray: Tray, *words: str) -> None:
    """Opens the button's menu with the mouse and goes through it by clicks."""
    opened: list[QMenu] = [tray.order.choices]
    tray.order.choices.popup(tray.order.mapToGlobal(QPoint(0, 20)))
    for word in words:
        menu = opened[-1]
        action = next(one for one in menu.actions() if one.text().replace("&&", "&") == word or one.text().replace("&", "") == word)
        assert action.isEnabled()
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        inner = action.menu()
        if isinstance(inner, QMenu):
            inner.popup(QPoint(200, 200))
            opened.append(inner)
    for menu in reversed(opened):
        menu.close()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Most important first", ["Charlie", "Bravo", "alpha", "Echo", "Delta"]),
        ("Longest first", ["Bravo", "alpha", "Delta", "Charlie", "Echo"]),
        ("By title", ["alpha", "Bravo", "Charlie", "Delta", "Echo"]),
        ("By kind", ["Charlie", "Delta", "alpha", "Bravo", "Echo"]),
        ("In the order of the list", ["Delta", "alpha", "Charlie", "Bravo", "Echo"]),
    ],
)
def test_the_tray_stands_in_an_order(tray: Tray, words: str, expected: list[str]) -> None:
    pick(tray, words)
    assert titles(tray) == expected
    tray.order.choices.aboutToShow.emit()
    assert [one.text() for one in tray.order.choices.actions() if one.isChecked()] == [words]


def test_the_order_is_kept_for_the_next_window(tray: Tray) -> None:
    pick(tray, "By title")
    assert Tray().order.sorting is Sorting.TITLE


def test_the_chosen_session_stays_chosen_in_another_order(tray: Tray, qtbot: QtBot) -> None:
    item = tray.list.item(2)
    qtbot.mouseClick(tray.list.viewport(), LEFT, pos=tray.list.visualItemRect(item).center())
    pick(tray, "Most important first")
    assert tray.list.currentItem().text().startswith("Charlie")
    assert tray.list.currentRow() == 0


def test_a_track_and_an_organiser_narrow_the_tray(tray: Tray) -> None:
    assert not tray.narrowed.isVisible()
    pick(tray, "Of one track", "Water")
    assert titles(tray) == ["Delta", "alpha"]
    assert tray.narrowed.text() == "2 of 5 shown · 2 h 30 · Water"
    assert tray.heading.text() == "UNSCHEDULED · 5 · 4 h 45"
    pick(tray, "Of one organiser", "UNODC & friends")
    assert titles(tray) == ["alpha"]
    assert tray.narrowed.text() == "1 of 5 shown · 1 h 30 · Water · UNODC & friends"
    pick(tray, "Of one track", "All tracks")
    pick(tray, "Of one organiser", "All organisers")
    assert len(titles(tray)) == 5
    assert not tray.narrowed.isVisible()


def test_only_tracks_of_what_waits_are_offered(tray: Tray) -> None:
    tray.order.choices.aboutToShow.emit()
    tracks = next(one.menu() for one in tray.order.choices.actions() if "track" in one.text())
    assert isinstance(tracks, QMenu)
    assert [one.text() for one in tracks.actions()] == ["All tracks", "Land", "Water"]


def test_the_menu_is_opened_and_used_by_keys(tray: Tray, qtbot: QtBot) -> None:
    tray.search.setFocus()
    qtbot.keyClick(tray.search, Qt.Key.Key_Tab)
    assert tray.order.hasFocus()
    tray.order.choices.popup(QPoint(10, 10))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(tray.order.choices, key)
    assert tray.order.sorting is Sorting.IMPORTANCE
    assert titles(tray)[0] == "Charlie"


def test_a_track_that_no_longer_waits_is_no_longer_asked_for(tray: Tray, window: MainWindow) -> None:
    pick(tray, "Of one track", "Land")
    assert titles(tray) == ["Charlie"]
    tray.list.setFocus()
    QTest.keyClick(tray.list, Qt.Key.Key_Return)
    assert window.document is not None
    assert SessionId("Charlie") in window.document.conference.timetable.by_session
    assert titles(tray) == ["Delta", "alpha", "Bravo", "Echo"]


def test_a_tray_that_shows_nothing_says_why_and_offers_all(tray: Tray, qtbot: QtBot) -> None:
    pick(tray, "Of one track", "Water")
    qtbot.keyClicks(tray.search, "nobody")
    qtbot.keyClick(tray.boxes["Side events"], Qt.Key.Key_Space)
    assert titles(tray) == []
    assert "None of them is shown." in tray.empty.text()
    assert not tray.place.isEnabled()
    qtbot.mouseClick(tray.show_all, LEFT)
    assert len(titles(tray)) == 5
    assert tray.search.text() == ""
    assert tray.boxes["Side events"].isChecked()
    assert not tray.show_all.isVisible()
    assert not tray.empty.isVisible()
    assert tray.list.hasFocus()


def test_an_empty_tray_says_what_to_do_next(window: MainWindow) -> None:
    tray = window.workspace.tray
    window.show_document(Document(a_conference().build()))
    assert tray.empty.text() == "No sessions yet. Add one in the list of sessions (Ctrl+2)."
    assert not tray.show_all.isVisible()
    window.show_document(Document(a_conference().with_session("One", at="10:00").build()))
    assert tray.empty.text() == "Everything is placed."
    assert tray.heading.text() == "UNSCHEDULED · 0"


def test_a_search_finds_people_by_the_name_that_is_shown(tray: Tray, qtbot: QtBot) -> None:
    qtbot.keyClicks(tray.search, "muster")
    assert titles(tray) == ["alpha"]


def test_a_protected_name_is_not_found() -> None:
    builder = a_conference().with_person("Maria Muster", privacy=Privacy.ALIAS, alias="Witness A")
    conference = builder.with_session("Talk").with_part("Maria Muster").build()
    (session,) = conference.sessions
    assert not Wanted(words="muster").takes(conference, session)
    assert Wanted(words="witness").takes(conference, session)


def test_every_order_keeps_every_session() -> None:
    conference = solved_sample()
    everything = waiting(conference.replace(timetable=type(conference.timetable)()))
    assert len(everything) == len(conference.planned)
    for sorting in Sorting:
        assert sorted(s.id for s in in_order(everything, sorting)) == sorted(s.id for s in everything)


def test_an_edit_that_changes_nothing_here_leaves_the_list_as_it_is(tray: Tray, window: MainWindow) -> None:
    first = tray.list.item(0)
    document = window.document
    assert document is not None
    document.apply("Note", document.conference.replace(note="Other"))
    QApplication.processEvents()
    assert tray.list.item(0) is first


def test_cards_stand_close_together_after_the_tray_became_wider(window: MainWindow, qtbot: QtBot) -> None:
    builder = a_conference()
    for number in range(4):
        builder = builder.with_session(f"{number} Oversight of the procurement by public bodies", minutes=90, kind=Kind.SIDE_EVENT)
    window.show_document(Document(builder.build()))
    splitter, cards = window.workspace.splitters["upper"], window.workspace.tray.list

    def pitch() -> int:
        return cards.visualItemRect(cards.item(1)).y() - cards.visualItemRect(cards.item(0)).y()

    def is_close() -> bool:
        return pitch() == cards.sizeHintForRow(0)

    qtbot.waitUntil(is_close)
    narrow = pitch()
    splitter.setSizes([700, 400, 400])
    qtbot.waitUntil(lambda: is_close() and pitch() < narrow)
