"""Dragging cards by the mouse, for several tests."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from scheduler.calendar import minute_of
from scheduler.model.ids import SessionId
from solver.suggest import Places, State
from ui.desktop.window import MainWindow

NONE = Qt.KeyboardModifier.NoModifier


def drag(window: MainWindow, session: SessionId, way: QPoint, keys: Qt.KeyboardModifier = NONE, *, drop: bool = True) -> None:
    """Drags a card by so many pixels; at 15-minute lines a pixel is a minute."""
    view = window.workspace.timetable.view
    item = view.cards[session][0]
    start = view.mapFromScene(item.card.x + 20, item.card.y + 8)
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(port, start + way / 2)
    QTest.mouseMove(port, start + way)
    if drop:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, keys, start + way)


def shifts(window: MainWindow, session: SessionId, *states: State) -> list[int]:
    """Minutes, a quarter of an hour at least, by which a session can be moved in its room on its day to places of these states."""
    assert window.document is not None
    conference, grid = window.document.conference, window.workspace.timetable.view.grid
    assert grid is not None
    place = conference.timetable.by_session[session]
    cells = Places(conference).of(conference.timetable, session).cells()
    start = minute_of(place.start)
    return [
        minute - start
        for minute in range(grid.first, min(grid.last, start + 240), 15)
        if abs(minute - start) >= 15 and (minute - start) % 15 == 0 and cells.state(place.rooms[0], minute) in states
    ]


def free_shifts(window: MainWindow, session: SessionId) -> list[int]:
    """Minutes by which a session can be moved to places where no must is broken."""
    return shifts(window, session, State.FREE, State.WISH_NOT_MET)
