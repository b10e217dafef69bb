"""While a session is dragged: every place shaded free, possible with a wish not met, or impossible, by pattern as well as by colour."""

from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from scheduler.model.ids import RoomId
from solver.suggest import Cells, State
from ui.desktop import style
from ui.desktop.timetable.geometry import Grid

PATTERNS = {
    State.FREE: Qt.BrushStyle.SolidPattern,
    State.WISH_NOT_MET: Qt.BrushStyle.Dense6Pattern,
    State.IMPOSSIBLE: Qt.BrushStyle.BDiagPattern,
}

OPACITY = {State.FREE: 60, State.WISH_NOT_MET: 150, State.IMPOSSIBLE: 60}
"""Of 255; what is impossible is the most and must not drown the rest."""


class Shading(QGraphicsItem):
    """The places of one session on a day."""

    def __init__(self, grid: Grid, cells: Cells) -> None:
        super().__init__()
        self._grid = grid
        self.runs = [run for column in range(len(grid.rooms)) for run in _runs(grid, cells, column)]
        """Rectangles in pixels with the state of starting there."""
        self.setZValue(1.5)  # over breaks, under the cards that may stand upon them

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._grid.width, self._grid.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        now = style.colours()
        colours = {State.FREE: now.free, State.WISH_NOT_MET: now.wish, State.IMPOSSIBLE: now.must}
        for box, state in self.runs:
            colour = QColor(colours[state])
            colour.setAlpha(OPACITY[state])
            painter.fillRect(box, QBrush(colour, PATTERNS[state]))


def _runs(grid: Grid, cells: Cells, column: int) -> list[tuple[QRectF, State]]:
    """Starts of one room that follow each other and are alike, as one rectangle."""
    room: RoomId | None = grid.rooms[column].id if cells.rooms != (None,) else None
    known = dict(zip(cells.starts, cells.states[cells.rooms.index(room)], strict=True)) if room in cells.rooms else {}
    found: list[tuple[QRectF, State]] = []
    for span in grid.spans:
        minutes = range(span.first, span.last, grid.step)
        for state, group in groupby(minutes, key=lambda minute: State(int(known.get(minute, State.IMPOSSIBLE)))):
            run = list(group)
            top, bottom = grid.y_of(run[0]), grid.y_of(run[-1] + grid.step)
            found.append((QRectF(column * grid.column + 1, top, grid.column - 1, bottom - top), state))
    return found
