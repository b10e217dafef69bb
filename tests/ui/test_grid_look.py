"""How the grid is shown: days, size, rooms, groups, colours, and marks in words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.calendar import ConferenceCalendar, minute_of, moment_of
from scheduler.edits import move_session, replace_session, unschedule
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.session import Kind, Status
from tests.solved import solved_sample
from tests.ui.dragging import NONE
from tests.ui.test_standing import published
from ui.desktop.document import Document
from ui.desktop.timetable.cards import Card, cards_of
from ui.desktop.timetable.geometry import PIXELS_PER_MINUTE, Grid, grid_of
from ui.desktop.timetable.looks import Mark, looks_of
from ui.desktop.timetable.options import Colouring, GridOptions, Grouping
from ui.desktop.window import MainWindow

SOON_MS = 10_000
ways = st.builds(
    GridOptions, step=st.sampled_from(list(PIXELS_PER_MINUTE)), all_days=st.booleans(), fit=st.booleans(), compact=st.booleans(),
    group=st.sampled_from(Grouping),
)  # fmt: skip


def grid(options: GridOptions, width: float = 1000, height: float = 700) -> Grid:
    return grid_of(open_sample("forum-60"), 0, options, width, height)


@given(options=ways, height=st.integers(60, 1500))
def test_a_line_is_found_again_at_its_height(options: GridOptions, height: int) -> None:
    made = grid(options, height=height)
    assert all(made.minute_at(made.y_of(minute)) == minute for minute in made.lines())


@given(options=ways, y=st.floats(-500, 5000), x=st.floats(-50, 3000))
def test_every_point_is_a_place_of_a_shown_day(options: GridOptions, y: float, x: float) -> None:
    made = grid(options)
    minute = made.minute_at(y)
    assert any(span.first <= minute <= span.last for span in made.spans)
    assert 0 <= made.column_at(x) < len(made.rooms)


@given(options=ways)
def test_groups_hold_every_room_once(options: GridOptions) -> None:
    made = grid(options)
    if options.group is Grouping.NONE:
        assert made.groups == ()
    else:
        assert sum(count for _, _, count in made.groups) == len(made.rooms)
        floors = [room.floor for room in made.rooms]
        assert options.group is not Grouping.FLOOR or len(made.groups) == len(set(floors))


def trigger(window: MainWindow, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    window.activateWindow()
    QTest.keyClick(window, key, keys)


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_all_days_by_button_and_key(planned: MainWindow) -> None:
    view, bar = planned.workspace.timetable.view, planned.workspace._days  # pyright: ignore[reportPrivateUsage] - the buttons
    one_day = set(view.cards)
    QTest.mouseClick(bar.buttons()[-1], Qt.MouseButton.LeftButton)
    assert planned.document is not None
    rooms, conference = {room.id for room in view.grid.rooms} if view.grid else set(), planned.document.conference
    placed = {p.session for p in conference.timetable.placements if not p.rooms or rooms & set(p.rooms)}
    assert any(conference.session[s].kind is Kind.ALL_DAY for s in placed)
    placed |= {s for s in conference.timetable.by_session if conference.session[s].kind in (Kind.BREAK, Kind.MEAL)}
    assert set(view.cards) == placed
    assert one_day < placed
    assert bar.buttons()[-1].isChecked()
    trigger(planned, Qt.Key.Key_A, CTRL | SHIFT)
    assert set(view.cards) == one_day
    assert bar.buttons()[0].isChecked()


def test_a_session_is_dragged_to_another_day(planned: MainWindow) -> None:
    planned.workspace.display.show(GridOptions(all_days=True, fit=True))
    view, document = planned.workspace.timetable.view, planned.document
    assert document is not None
    assert view.grid is not None
    calendar = ConferenceCalendar(document.conference)
    session = next(s for s in view.cards if document.conference.session[s].kind is Kind.SIDE_EVENT
                   and calendar.day_of(minute_of(document.conference.timetable.by_session[s].start)) == 0)  # fmt: skip
    before = document.conference.timetable.by_session[session]
    card = view.cards[session][0].card
    way = QPoint(0, int(view.grid.spans[1].top - view.grid.spans[0].top))
    start = view.mapFromScene(card.x + card.width / 2, card.y + 4)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, NONE, start)
    for part in (0.5, 1.0):
        QTest.mouseMove(view.viewport(), start + way * part)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, start + way)
    after = document.conference.timetable.by_session[session]
    assert calendar.day_of(minute_of(after.start)) == 1
    assert after.rooms == before.rooms


def test_fitted_to_the_window_nothing_needs_scrolling(planned: MainWindow) -> None:
    view = planned.workspace.timetable.view
    assert view.horizontalScrollBar().maximum() > 0
    trigger(planned, Qt.Key.Key_0, CTRL)
    trigger(planned, Qt.Key.Key_A, CTRL | SHIFT)
    assert view.horizontalScrollBar().maximum() == 0
    assert view.verticalScrollBar().maximum() == 0


def test_a_room_is_hidden_and_shown_again(planned: MainWindow) -> None:
    view, menu = planned.workspace.timetable.view, planned.workspace.display.rooms
    assert view.grid is not None
    name = view.grid.rooms[1].name
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == name).trigger()
    assert name not in [room.name for room in view.grid.rooms]
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert name in [room.name for room in view.grid.rooms]


def test_lines_become_finer_and_coarser_by_keys(planned: MainWindow) -> None:
    view = planned.workspace.timetable.view
    trigger(planned, Qt.Key.Key_Plus, CTRL)
    assert view.step == 5
    trigger(planned, Qt.Key.Key_Minus, CTRL)
    trigger(planned, Qt.Key.Key_Minus, CTRL)
    assert view.step == 30


def choose(menu: QMenu, index: int) -> None:
    menu.aboutToShow.emit()
    menu.actions()[index].trigger()


def test_options_are_remembered(planned: MainWindow, qtbot: QtBot) -> None:
    display = planned.workspace.display
    choose(display.groups, 1)
    choose(display.colours, 3)
    display.switches["compact"].trigger()
    again = MainWindow()
    qtbot.addWidget(again)
    expected = GridOptions(group=Grouping.FLOOR, colour=Colouring.ORGANISER, compact=True)
    assert again.workspace.timetable.view.options == expected
    again.end()


@pytest.mark.parametrize("colouring", [Colouring.TRACK, Colouring.STATUS, Colouring.ORGANISER])
def test_what_a_colour_says_stands_in_words_too(colouring: Colouring) -> None:
    conference = solved_sample()
    looks = looks_of(conference, colouring, None)
    cards = cards_of(conference, grid_of(conference, 0, GridOptions(all_days=True), 1000, 700), looks)
    legend = {hue: words for words, hue in looks.legend()}
    coloured = [card for card in cards if card.hue is not None and card.hue >= 0]
    assert coloured
    for card in coloured:
        words = str(legend[card.hue or 0])
        assert words in card.words or words == Status.CONFIRMED.value
    assert all(legend[-1] == "none" for card in cards if card.hue == -1)


def test_the_legend_follows_what_is_chosen_below_it(planned: MainWindow) -> None:
    legend = planned.workspace.legend
    assert "Side events" in legend.words
    legend.choice.setFocus()
    QTest.keyClick(legend.choice, Qt.Key.Key_Down)
    assert planned.workspace.timetable.view.options.colour is Colouring.TRACK
    assert legend.words[-1] == "none"


def card_of(window: MainWindow, session: SessionId) -> Card:
    return window.workspace.timetable.view.cards[session][0].card


def side_events(conference: Conference) -> list[SessionId]:
    return [s.id for s in conference.planned if s.kind is Kind.SIDE_EVENT and s.id in conference.timetable.by_session]


def test_marks_say_how_a_session_stands_to_what_was_published(window: MainWindow, qtbot: QtBot) -> None:
    conference = solved_sample()
    moved, cancelled, tentative, new = side_events(conference)[:4]
    conference = published(conference.replace(timetable=conference.timetable.without(new)))
    place = conference.timetable.by_session[moved]
    conference = move_session(conference, moved, start=moment_of(minute_of(place.start) + 5, conference.zone), rooms=place.rooms)
    conference = replace_session(conference, conference.session[cancelled].replace(status=Status.CANCELLED))
    conference = replace_session(conference, conference.session[tentative].replace(status=Status.TENTATIVE))
    conference = conference.replace(timetable=conference.timetable.with_placement(solved_sample().timetable.by_session[new]))
    window.workspace.display.show(GridOptions(all_days=True))
    window.show_document(Document(conference))
    qtbot.waitUntil(lambda: Mark.MOVED in card_of(window, moved).marks, timeout=SOON_MS)
    assert "moved since Rev. 3" in card_of(window, moved).words
    assert card_of(window, cancelled).is_ghost
    assert "cancelled" in card_of(window, cancelled).words
    assert "tentative" in card_of(window, tentative).words
    assert "changed since Rev. 3" in card_of(window, tentative).words
    assert "new since Rev. 3" in card_of(window, new).words
    panel = next(s.id for s in conference.planned if s.kind is Kind.PANEL)
    assert card_of(window, panel).words.endswith("published")
    internal = next(s.id for s in conference.planned if s.kind is Kind.INTERNAL)
    assert "internal" in card_of(window, internal).words


def test_fixed_times_and_rooms_are_told_apart(planned: MainWindow) -> None:
    view = planned.workspace.timetable.view
    assert planned.document is not None
    conference = planned.document.conference
    session = next(s for s in view.cards if not conference.session[s].pinned_start and not conference.session[s].pinned_rooms
                   and conference.session[s].kind is Kind.SIDE_EVENT)  # fmt: skip
    view.setFocus()
    view.choose(session)
    for key, words in ((Qt.Key.Key_T, "fixed time"), (Qt.Key.Key_R, "fixed")):
        QTest.keyClick(view, key)
        assert words in card_of(planned, session).words.split(" · ")
    QTest.keyClick(view, Qt.Key.Key_T)
    assert "fixed room" in card_of(planned, session).words


def test_what_was_taken_away_is_no_longer_shown(planned: MainWindow) -> None:
    document, view = planned.document, planned.workspace.timetable.view
    assert document is not None
    session = next(iter(view.cards))
    document.apply("Take away", unschedule(document.conference, session))
    assert session not in view.cards
    shown = replace(view.options, all_days=True)
    planned.workspace.display.show(shown)
    assert session not in view.cards
