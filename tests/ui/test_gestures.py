"""What mouse and keys do on the grid with one or several sessions."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler.calendar import minute_of
from scheduler.model.ids import SessionId
from scheduler.model.session import Kind
from scheduler.model.timetable import Placement
from solver.suggest import State
from tests.ui.dragging import NONE, drag, shifts
from ui.desktop.document import Document
from ui.desktop.timetable.view import TimetableView
from ui.desktop.window import MainWindow

CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """The window with short ways to what these tests look at."""

    def __init__(self, window: MainWindow) -> None:
        assert window.document is not None
        self.window, self.document = window, window.document
        self.view: TimetableView = window.workspace.timetable.view

    def place(self, session: SessionId) -> Placement:
        return self.document.conference.timetable.by_session[session]

    def side_events(self) -> list[SessionId]:
        return [s for s in self.view.cards if self.document.conference.session[s].kind is Kind.SIDE_EVENT]

    def at(self, session: SessionId) -> QPoint:
        """A point on a card, in the viewport."""
        self.view.ensureVisible(self.view.cards[session][0])
        card = self.view.cards[session][0].card
        return self.view.mapFromScene(card.x + 20, card.y + 8)

    def click(self, session: SessionId, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, keys, self.at(session))

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.view, key, keys)


@pytest.fixture
def desk(planned: MainWindow) -> Desk:
    made = Desk(planned)
    made.view.setFocus()
    return made


def test_ctrl_chooses_several_and_no_longer(desk: Desk) -> None:
    one, other = desk.side_events()[:2]
    desk.click(one)
    desk.click(other, CTRL)
    assert desk.view.selection == (one, other)
    desk.click(one, CTRL)
    assert desk.view.selection == (other,)
    desk.click(one, SHIFT)
    desk.key(Qt.Key.Key_Escape)
    assert desk.view.selection == ()


def test_a_frame_chooses_what_it_touches(desk: Desk) -> None:
    cards = {s: desk.view.cards[s][0].box() for s in desk.side_events()}
    one = next(iter(cards))
    port, box = desk.view.viewport(), cards[one]
    desk.view.ensureVisible(box)
    start = desk.view.mapFromScene(box.left() - 1, box.top() - 12)
    assert desk.view.session_at(start) is None
    QTest.mousePress(port, LEFT, NONE, start)
    for way in (12, 25):
        QTest.mouseMove(port, start + QPoint(way, way))
    QTest.mouseRelease(port, LEFT, NONE, start + QPoint(25, 25))
    assert one in desk.view.selection
    assert all(cards[s].intersects(box.adjusted(-1, -12, 0, 0)) for s in desk.view.selection if s in cards)


def test_several_move_together_as_one_step(desk: Desk) -> None:
    chosen = desk.side_events()[:3]
    before = {s: desk.place(s) for s in chosen}
    for number, session in enumerate(chosen):
        desk.click(session, CTRL if number else NONE)
    desk.key(Qt.Key.Key_Down)
    assert {(desk.place(s).start - before[s].start).total_seconds() for s in chosen} == {900.0}
    desk.document.stack.undo()
    assert {s: desk.place(s) for s in chosen} == before


def test_all_are_chosen_and_several_are_dragged(desk: Desk) -> None:
    chosen = desk.side_events()[:2]
    before = {s: desk.place(s) for s in chosen}
    desk.click(chosen[0])
    desk.click(chosen[1], CTRL)
    drag(desk.window, chosen[0], QPoint(0, 30), ALT)
    assert {(desk.place(s).start - before[s].start).total_seconds() for s in chosen} == {1800.0}
    desk.key(Qt.Key.Key_A, CTRL)
    assert set(desk.view.selection) == set(desk.view.cards)


def test_the_lower_edge_makes_a_session_longer_and_keys_do_the_same(desk: Desk) -> None:
    session = desk.side_events()[0]
    before = desk.place(session).duration
    card, port = desk.view.cards[session][0].card, desk.view.viewport()
    desk.at(session)
    edge = desk.view.mapFromScene(card.x + 20, card.y + card.height - 2)
    QTest.mousePress(port, LEFT, NONE, edge)
    for way in (15, 30):
        QTest.mouseMove(port, edge + QPoint(0, way))
    QTest.mouseRelease(port, LEFT, ALT, edge + QPoint(0, 30))
    assert desk.place(session).duration == before + 30
    assert desk.document.stack.undoText().startswith("Change the length of")
    desk.key(Qt.Key.Key_Up, SHIFT)
    assert desk.place(session).duration == before + 15
    desk.key(Qt.Key.Key_Down, SHIFT)
    assert desk.place(session).duration == before + 30


def test_a_longer_session_that_breaks_a_must_is_refused(desk: Desk, qtbot: QtBot) -> None:
    session = desk.side_events()[0]
    before, card, port = desk.place(session), desk.view.cards[session][0].card, desk.view.viewport()
    desk.at(session)
    edge = desk.view.mapFromScene(card.x + 20, card.y + card.height - 2)
    with qtbot.waitSignal(desk.view.refused) as refused:
        QTest.mousePress(port, LEFT, NONE, edge)
        for way in (200, 300):
            QTest.mouseMove(port, edge + QPoint(0, way))
        QTest.mouseRelease(port, LEFT, NONE, edge + QPoint(0, 300))
    assert refused.args is not None
    assert desk.document.conference.session[session].label in refused.args[0]
    assert desk.place(session) == before


def test_two_are_swapped_by_key_where_that_breaks_no_must(desk: Desk) -> None:
    events = desk.side_events()
    pairs = [(a, b) for a in events for b in events if a < b and desk.place(a).start != desk.place(b).start]
    swaps = 0
    for one, other in pairs[:6]:
        first, second = desk.place(one), desk.place(other)
        desk.click(one)
        desk.click(other, CTRL)
        count = desk.document.stack.count()
        desk.key(Qt.Key.Key_X)
        if desk.document.stack.count() > count:
            swaps += 1
            assert (desk.place(one).start, desk.place(one).rooms) == (second.start, second.rooms)
            assert (desk.place(other).start, desk.place(other).rooms) == (first.start, first.rooms)
            desk.document.stack.undo()
        else:
            assert desk.window.statusBar().currentMessage().startswith("Not done: ")
        assert (desk.place(one), desk.place(other)) == (first, second)
    assert swaps or pairs


def test_shift_swaps_the_dragged_card_with_the_one_under_it(desk: Desk) -> None:
    one, other = desk.side_events()[:2]
    first, second = desk.place(one), desk.place(other)
    way = desk.view.cards[other][0].box().topLeft() - desk.view.cards[one][0].box().topLeft()
    drag(desk.window, one, QPoint(int(way.x()), int(way.y())), SHIFT | ALT)
    assert (desk.place(one).start, desk.place(one).rooms) == (second.start, second.rooms)
    assert (desk.place(other).start, desk.place(other).rooms) == (first.start, first.rooms)


def test_ctrl_drops_a_copy(desk: Desk) -> None:
    session = desk.side_events()[0]
    before, count = desk.place(session), len(desk.document.conference.sessions)
    drag(desk.window, session, QPoint(0, 60), CTRL | ALT)
    assert desk.place(session) == before
    assert len(desk.document.conference.sessions) == count + 1
    [copy] = desk.view.selection
    assert (desk.place(copy).start - before.start).total_seconds() == 3600
    desk.key(Qt.Key.Key_D, CTRL | SHIFT)
    assert len(desk.document.conference.sessions) == count + 2


def test_a_drop_beside_the_grid_is_refused(desk: Desk, qtbot: QtBot) -> None:
    session = desk.side_events()[0]
    before = desk.document.conference
    with qtbot.waitSignal(desk.view.refused) as refused:
        drag(desk.window, session, QPoint(0, -5000))
    assert refused.args is not None
    assert "no place of the timetable" in refused.args[0]
    assert desk.document.conference is before


def test_what_is_cut_waits_in_the_tray_and_is_pasted_at_the_focused_cell(desk: Desk) -> None:
    session, minutes = next((s, m) for s in desk.side_events() for m in shifts(desk.window, s, State.FREE, State.WISH_NOT_MET))
    before = desk.place(session)
    desk.click(session)
    desk.key(Qt.Key.Key_X, CTRL)
    assert session not in desk.document.conference.timetable.by_session
    assert desk.document.conference.session[session].label in QGuiApplication.clipboard().text()
    grid = desk.view.grid
    assert grid is not None
    column = [room.id for room in grid.rooms].index(before.rooms[0])
    goal = minute_of(before.start) + minutes
    desk.view.chosen_ones.cell = None
    desk.key(Qt.Key.Key_Right)
    while desk.view.chosen_ones.cell is not None and desk.view.chosen_ones.cell.column != column:
        desk.key(Qt.Key.Key_Right if desk.view.chosen_ones.cell.column < column else Qt.Key.Key_Left)
    while desk.view.chosen_ones.cell is not None and desk.view.chosen_ones.cell.minute + desk.view.step <= goal:
        desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_V, CTRL)
    cell = desk.view.chosen_ones.cell
    assert cell is not None
    assert minute_of(desk.place(session).start) == cell.minute
    assert desk.place(session).rooms == before.rooms
    assert desk.view.selection == (session,)


def test_a_copy_is_pasted_and_what_breaks_a_must_only_if_it_is_forced(desk: Desk, qtbot: QtBot) -> None:
    session = desk.side_events()[0]
    desk.click(session)
    desk.key(Qt.Key.Key_C, CTRL)
    count = len(desk.document.conference.sessions)
    desk.view.chosen_ones.cell = None
    with qtbot.waitSignal(desk.view.refused):
        desk.key(Qt.Key.Key_V, CTRL)
    assert len(desk.document.conference.sessions) == count
    desk.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert len(desk.document.conference.sessions) == count + 1
    [copy] = desk.view.selection
    assert (desk.place(copy).start, desk.place(copy).rooms) == (desk.place(session).start, desk.place(session).rooms)


def test_something_else_on_the_clipboard_is_not_pasted(desk: Desk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(json.dumps({"placements": []}))
    with qtbot.waitSignal(desk.view.refused) as refused:
        desk.key(Qt.Key.Key_V, CTRL)
    assert refused.args == ["There is nothing to paste. Cut or copy a session of the timetable first."]


def test_another_day_keeps_the_time(desk: Desk) -> None:
    session = desk.side_events()[0]
    before = desk.place(session)
    desk.click(session)
    desk.key(Qt.Key.Key_Right, CTRL)
    assert (desk.place(session).start - before.start).total_seconds() == 86_400
    desk.key(Qt.Key.Key_Left, CTRL)
    assert desk.place(session).start == before.start
    desk.key(Qt.Key.Key_Left, CTRL)
    assert "no further day" in desk.window.statusBar().currentMessage()


def test_enter_and_a_double_click_open_the_fields(desk: Desk) -> None:
    session = desk.side_events()[0]
    desk.click(session)
    desk.key(Qt.Key.Key_Return)
    assert desk.window.workspace.inspector.isAncestorOf(desk.window.focusWidget())
    desk.view.setFocus()
    QTest.mouseDClick(desk.view.viewport(), LEFT, NONE, desk.at(session))
    assert desk.window.workspace.inspector.isAncestorOf(desk.window.focusWidget())


def test_everything_is_freed_at_once(desk: Desk) -> None:
    desk.click(desk.side_events()[0])
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_T, CTRL | SHIFT)
    assert all(s.pinned_start is None and not s.pinned_rooms for s in desk.document.conference.sessions)
    desk.document.stack.undo()
    assert any(s.pinned_start is not None for s in desk.document.conference.sessions)


def test_the_right_button_offers_what_can_be_done(desk: Desk) -> None:
    desk.view.choose(None)
    point, port = desk.at(desk.side_events()[0]), desk.view.viewport()
    QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, port.mapToGlobal(point)))
    assert desk.view.selection == (desk.side_events()[0],)
    offered = {action.text() for action in desk.view.menu.actions() if action.isEnabled()}
    assert desk.view.menu.isVisible()
    assert "Fix or free the &time" in offered
    assert "&Swap the two" not in offered
    desk.view.menu.hide()


def test_a_screen_reader_hears_names_places_and_states(desk: Desk) -> None:
    grid = QAccessible.queryAccessibleInterface(desk.view)
    assert grid.childCount() == len(desk.view.cards)
    session = desk.side_events()[0]
    desk.click(session)
    focused = grid.focusChild()
    assert focused.text(QAccessible.Text.Name) == desk.document.conference.session[session].label
    assert "side event" in focused.text(QAccessible.Text.Description)
    assert focused.state().selected
    assert grid.indexOfChild(focused) == list(desk.view.cards).index(session)
    assert focused.rect().isValid()
    others = [grid.child(n) for n in range(grid.childCount()) if n != grid.indexOfChild(focused)]
    assert not any(one.state().selected for one in others)


def test_the_document_may_be_left_while_a_card_is_chosen(desk: Desk) -> None:
    desk.click(desk.side_events()[0])
    desk.window.show_document(Document(desk.document.conference))
    assert desk.view.selection == ()
