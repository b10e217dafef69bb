"""What a drag shows, what it refuses, and what it does."""

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler.checker import check
from scheduler.edits import unschedule
from scheduler.model.ids import SessionId
from scheduler.model.session import Kind
from solver.suggest import State
from tests.ui.dragging import drag, free_shifts, shifts
from ui.desktop.timetable.shading import Shading
from ui.desktop.timetable.view import MIME
from ui.desktop.window import MainWindow


def side_events(window: MainWindow) -> list[SessionId]:
    assert window.document is not None
    session = window.document.conference.session
    return [s for s in window.workspace.timetable.view.cards if session[s].kind is Kind.SIDE_EVENT]


def shading(window: MainWindow) -> Shading | None:
    return next((item for item in window.workspace.timetable.view.scene().items() if isinstance(item, Shading)), None)


def test_while_a_card_is_dragged_every_place_is_shaded_and_the_shading_goes_with_the_drag(planned: MainWindow) -> None:
    session = side_events(planned)[0]
    drag(planned, session, QPoint(0, 40), drop=False)
    shown = shading(planned)
    assert shown is not None
    assert {state for _, state in shown.runs} >= {State.IMPOSSIBLE}
    assert any(state is not State.IMPOSSIBLE for _, state in shown.runs)
    QTest.mouseRelease(planned.workspace.timetable.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert shading(planned) is None


def test_a_drop_that_breaks_a_must_is_refused_in_words_and_done_with_alt(planned: MainWindow, qtbot: QtBot) -> None:
    document = planned.document
    assert document is not None
    session, minutes = next((s, m) for s in side_events(planned) for m in shifts(planned, s, State.IMPOSSIBLE))
    before = document.conference
    with qtbot.waitSignal(planned.workspace.timetable.view.refused) as refused:
        drag(planned, session, QPoint(0, minutes))
    assert document.conference is before
    label = before.session[session].label
    assert refused.args is not None
    assert refused.args[0].startswith(f"“{label}” stays: ")
    assert planned.statusBar().currentMessage() == refused.args[0]
    drag(planned, session, QPoint(0, minutes), Qt.KeyboardModifier.AltModifier)
    moved = document.conference.timetable.by_session[session]
    assert (moved.start - before.timetable.by_session[session].start).total_seconds() == minutes * 60
    assert not check(document.conference, document.conference.timetable).conflict_free


def test_a_drop_on_a_free_place_keeps_the_programme_free_of_conflicts(planned: MainWindow) -> None:
    document = planned.document
    assert document is not None
    session = next(s for s in side_events(planned) if shifts(planned, s, State.FREE, State.WISH_NOT_MET))
    drag(planned, session, QPoint(0, free_shifts(planned, session)[0]))
    assert document.stack.undoText() == f"Move “{document.conference.session[session].label}”"
    assert check(document.conference, document.conference.timetable).conflict_free


def test_a_session_of_the_tray_is_dropped_where_it_may_stand_only(planned: MainWindow) -> None:
    document, view = planned.document, planned.workspace.timetable.view
    assert document is not None
    session = next(s for s in side_events(planned) if shifts(planned, s, State.FREE, State.WISH_NOT_MET))
    card = view.cards[session][0].card
    place = QPointF(view.mapFromScene(card.x + 30, card.y + 1))
    closed = QPointF(view.mapFromScene(card.x + 30, view.grid.height - 2 if view.grid else 0))
    document.apply("Take out", unschedule(document.conference, session))
    data = QMimeData()
    data.setData(MIME, QByteArray(session.encode()))
    actions, button, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    port = view.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(place.toPoint(), actions, data, button, none))
    assert shading(planned) is not None
    QApplication.sendEvent(port, QDragLeaveEvent())
    assert shading(planned) is None
    for where, placed in ((closed, False), (place, True)):
        QApplication.sendEvent(port, QDragEnterEvent(where.toPoint(), actions, data, button, none))
        QApplication.sendEvent(port, QDropEvent(where, actions, data, button, none))
        assert (session in document.conference.timetable.by_session) is placed
        assert shading(planned) is None
    assert check(document.conference, document.conference.timetable).conflict_free
