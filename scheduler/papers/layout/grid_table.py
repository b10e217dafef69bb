"""The day grid drawn as a table: header cells for rooms and times, merged cells, a strip for all-day items."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from scheduler.papers.content.said import Entry, Tone
from scheduler.papers.layout.boxes import Box, Panel
from scheduler.papers.layout.grid_cells import PADDING, CellText, Fit
from scheduler.papers.layout.matrix import Cell, Column, Matrix
from scheduler.papers.layout.parts import down, stacked
from scheduler.papers.layout.sheet import Desk
from scheduler.papers.layout.structure import About
from scheduler.papers.layout.styles import BREAK_TINT, INK, LINE, PRESS, PRESS_TINT, SIDE, SIDE_TINT, Cut, Style, tint
from scheduler.papers.layout.wrap import Paragraph, Run

TIME_WIDTH = 36.0
"""Width of a column of times in points."""

Bands = Sequence[tuple[int, int]]
"""Rows with one time label: first, last not included."""


def times_width(matrix: Matrix) -> float:
    """Width of both columns of times; a mere list has the left one only."""
    return TIME_WIDTH * (1 if matrix.single else 2)


@dataclass(frozen=True)
class Frame:
    """Where the table stands: left edge, top, width, and the width of a lane."""

    x: float
    y: float
    width: float
    lane: float

    def left(self, lane: int) -> float:
        """Left edge of a lane."""
        return self.x + TIME_WIDTH + lane * self.lane


class TableLayout:
    """Draws one matrix on one page."""

    def __init__(self, desk: Desk, cells: CellText, matrix: Matrix, clocks: dict[int, str], parent: int) -> None:
        self._desk, self._cells, self._matrix, self._clocks = desk, cells, matrix, clocks
        self._table = desk.structure.add("Table", parent)
        self._boxes: list[Box] = []
        self._lanes = matrix.lanes
        # In a mere list of times the times are data, not headers.
        self._single = matrix.single
        self._covering = {
            (row, lane): cell for cell in matrix.cells for row in range(cell.top, cell.bottom) for lane in range(cell.left, cell.right)
        }

    def boxes(self, frame: Frame, fit: Fit, heights: Sequence[float], bands: Bands, all_day: Sequence[Entry]) -> tuple[Box, ...]:
        """The boxes of the table; `heights` of the timed rows, `bands` those that share a label."""
        y = self._header(frame, fit)
        if all_day:
            y = self._all_day(frame, fit, all_day, y)
        tops = [y, *(y + height for height in accumulate(heights))]
        self._lines(frame, tops, [tops[0], *(tops[last] for _, last in bands)])
        for first, last in bands:
            for row in range(first, last):
                self._row(frame, fit, row, tops, last - first if row == first else 0)
        return tuple(self._boxes)

    def _header(self, frame: Frame, fit: Fit) -> float:
        row = self._desk.structure.add("TR", self._table)
        height = header_height(self._desk, self._matrix.columns, frame.lane, fit)
        self._boxes.append(Panel(frame.x, frame.y, frame.width, height, fill=tint(self._desk.accent)))
        corner = self._head(row, "Column") if self._single else self._desk.structure.add("TD", row)
        self._put(Run("Time", fit.quiet, corner), frame.x, frame.y, TIME_WIDTH)
        lane = 0
        for column in self._matrix.columns:
            element = self._head(row, "Column", columns=column.lanes)
            paragraph = _room_words(self._desk, column, frame.lane * column.lanes, fit, element)
            self._boxes += [replace(b, x=b.x + frame.left(lane) + PADDING, y=b.y + frame.y + PADDING) for b in paragraph.boxes]
            lane += column.lanes
        self._right(frame, Run("Time", fit.quiet), row, frame.y)
        return frame.y + height

    def _row_head(self, row: int, rows: int = 1) -> int:
        if self._single:
            return self._desk.structure.add("TD", row)
        return self._desk.structure.add("TH", row, scope="Row", rows=rows)

    def _right(self, frame: Frame, run: Run, row: int, y: float) -> None:
        """The times once more at the right edge, where the eye has lost the left one."""
        if not self._single:
            element = self._desk.structure.add("TD", row)
            self._put(replace(run, element=element), frame.left(self._lanes), y, TIME_WIDTH)

    def _head(self, row: int, scope: str, columns: int = 1) -> int:
        return self._desk.structure.add("TH", row, scope=scope, columns=columns)

    def _all_day(self, frame: Frame, fit: Fit, entries: Sequence[Entry], y: float) -> float:
        row = self._desk.structure.add("TR", self._table)
        head = self._put(Run("All day", fit.quiet, self._row_head(row)), frame.x, y, TIME_WIDTH)
        element = self._desk.structure.add("TD", row, columns=self._lanes if self._single else self._lanes + 1)
        paragraph = all_day_words(self._desk, entries, fit, frame.width - TIME_WIDTH, element)
        height = max(head.height, paragraph.height) + 2 * PADDING
        left = frame.left(0) + PADDING
        self._boxes += [replace(box, x=box.x + left, y=box.y + y + PADDING) for box in paragraph.boxes]
        return y + height

    def _lines(self, frame: Frame, tops: Sequence[float], across: Sequence[float]) -> None:
        for top in across:
            self._boxes.append(Panel(frame.x, top, frame.width, 0.4, fill=LINE))
        lane = 0
        for column in self._matrix.columns:
            self._boxes.append(Panel(frame.left(lane), tops[0], 0.4, tops[-1] - tops[0], fill=LINE))
            lane += column.lanes
        if not self._single:
            self._boxes.append(Panel(frame.left(lane), tops[0], 0.4, tops[-1] - tops[0], fill=LINE))

    def _row(self, frame: Frame, fit: Fit, number: int, tops: Sequence[float], labelled: int) -> None:
        """One row; `labelled`: how many rows its time label stands for, 0 when it has none of its own."""
        row = self._desk.structure.add("TR", self._table)
        clock = Run(self._clocks[self._matrix.times[number]], fit.quiet)
        if labelled:
            head = replace(clock, style=fit.quiet.with_(cut=Cut.BOLD), element=self._row_head(row, labelled))
            self._put(head, frame.x, tops[number], TIME_WIDTH)
        for lane in range(self._lanes):
            cell = self._covering.get((number, lane))
            if cell is None:
                self._free(row, number, lane)
            elif cell.top == number and cell.left == lane:
                self._cell(frame, fit, cell, row, tops)
        if labelled:
            self._right(frame, clock, row, tops[number])
        elif not self._single:
            self._desk.structure.add("TD", row)

    def _free(self, row: int, number: int, lane: int) -> None:
        """An empty cell for all the time that the room is free."""
        if number == 0 or (number - 1, lane) in self._covering:
            end = next((n for n in range(number, self._matrix.rows) if (n, lane) in self._covering), self._matrix.rows)
            self._desk.structure.add("TD", row, rows=end - number)

    def _cell(self, frame: Frame, fit: Fit, cell: Cell, row: int, tops: Sequence[float]) -> None:
        columns, rows = cell.right - cell.left, cell.bottom - cell.top
        width = frame.lane * columns
        words = self._cells.words(cell, width, fit)
        title = cell.entry.title
        full = self._desk.clean(f"{cell.entry.number} {self._desk.title(title)} {cell.entry.time}") if words.cut else None
        with self._desk.structure.about(About(cell.entry.key, cell.entry.day, self._rooms(cell))):
            element = self._desk.structure.add("TD", row, language=title.language, actual=full, columns=columns, rows=rows)
        x, top, bottom = frame.left(cell.left), tops[cell.top], tops[cell.bottom]
        bar, fill = self._colours(cell.entry.tone)
        self._boxes.append(Panel(x + 1, top + 1, width - 2, bottom - top - 2, fill=fill))
        self._boxes.append(Panel(x + 1, top + 1, 1.6, bottom - top - 2, fill=bar))
        if cell.entry.change:
            self._boxes.append(Panel(x - 0.8, top + 1, 3.4, bottom - top - 2, fill=INK))
        shown = [replace(box, x=box.x + x + PADDING + 1.5, element=element) for box in words.paragraph.boxes]
        slack = (bottom - top - words.paragraph.height) / 2 if cell.wide else PADDING
        self._boxes += down(shown, top + slack)

    def _rooms(self, cell: Cell) -> tuple[str, ...]:
        """The columns over which a session stands."""
        rooms = [column.room.name for column in self._matrix.columns for _ in range(column.lanes)]
        return tuple(dict.fromkeys(rooms[cell.left : cell.right]))

    def _colours(self, tone: Tone) -> tuple[str, str]:
        known = {Tone.SIDE: (SIDE, SIDE_TINT), Tone.PRESS: (PRESS, PRESS_TINT), Tone.PAUSE: (BREAK_TINT, BREAK_TINT)}
        return known.get(tone, (self._desk.accent, tint(self._desk.accent)))

    def _put(self, run: Run, x: float, y: float, width: float) -> Paragraph:
        paragraph = self._desk.lines.wrap([run], x + PADDING, width - 2 * PADDING)
        self._boxes += down(paragraph.boxes, y + PADDING)
        return paragraph


def all_day_words(desk: Desk, entries: Sequence[Entry], fit: Fit, width: float, element: int | None = None) -> Paragraph:
    """The all-day items in one paragraph."""
    times = {entry.key: f"{entry.time} {entry.mark}".strip() for entry in entries}
    items = (", ".join((entry.title.text, *(p.replace(" · ", ", ") for p in entry.places), times[entry.key])) for entry in entries)
    style = Style(fit.quiet.size, fit.quiet.leading)
    return desk.lines.wrap([Run(desk.clean("; ".join(items)), style, element)], 0, width - 2 * PADDING)


def header_height(desk: Desk, columns: Sequence[Column], lane: float, fit: Fit) -> float:
    """Height of the row of rooms."""
    return max(_room_words(desk, column, lane * column.lanes, fit, None).height for column in columns) + 2 * PADDING


def _room_words(desk: Desk, column: Column, width: float, fit: Fit, element: int | None) -> Paragraph:
    """The name, the floor below it."""
    inner = width - 2 * PADDING
    name = desk.lines.wrap([desk.run(column.room.name, fit.bold, element)], 0, inner)
    if not column.room.floor:
        return name
    return stacked(name, desk.lines.wrap([desk.run(column.room.floor, fit.quiet, element)], 0, inner))


def header_breaks(desk: Desk, columns: Sequence[Column], lane: float, fit: Fit) -> bool:
    """Whether a word of a room's name must be divided."""
    return any(desk.lines.breaks(desk.run(c.room.name, fit.bold), lane * c.lanes - 2 * PADDING) for c in columns)
