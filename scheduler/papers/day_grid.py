"""The day grid: rooms as columns, times down, one day or a group of rooms on a page."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from scheduler.papers.content.said import DayContent, PaperContent
from scheduler.papers.content.words import LANGUAGE
from scheduler.papers.layout.boxes import Box, TextBox, scaled
from scheduler.papers.layout.cover import changes_since
from scheduler.papers.layout.grid_cells import PADDING, CellText, Fit, row_heights
from scheduler.papers.layout.grid_table import TIME_WIDTH, Frame, TableLayout, all_day_words, header_breaks, header_height, times_width
from scheduler.papers.layout.matrix import Matrix, halves, matrix_of, part_of
from scheduler.papers.layout.parts import down
from scheduler.papers.layout.sheet import Desk, Sheet, resized, with_frame
from scheduler.papers.layout.structure import Document
from scheduler.papers.layout.styles import BODY, MM, TITLE, UNIT
from scheduler.papers.layout.wrap import Measure, Run

LEAST_COLUMN = 22 * MM
"""A narrower column goes to another page."""

SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
"""Sizes of type that are tried, in points; a smaller one than the last is never printed."""


ENLARGED = (2**0.5, 1.3, 1.2, 1.1, 1.0)
"""How far a grid on a sheet larger than A4 is enlarged; from A4 to A3 it is the first."""

BANDS = (0, 15, 30, 60)
"""Minutes that share a time label, when every change of session with a label of its own does not fit."""

COMFORTABLE = 8.0
"""Size in points from which labels are shared rather than type set smaller."""

AT_A_GLANCE = "Programme at a glance"


@dataclass(frozen=True)
class _Fitted:
    """A part of a day that fits on a page."""

    matrix: Matrix
    fit: Fit
    heights: list[float]
    bands: tuple[tuple[int, int], ...]


def day_grid(content: PaperContent, measure: Measure, sheet: Sheet) -> Document:
    """The grid of every day on the given sheet."""
    desk = Desk.of(content, measure)
    title = desk.title(content.title)
    first = desk.structure.add(
        "H1", language=content.title.language, bookmark=title, actual=f"{title} · {content.dates}" if content.dates else title
    )
    pages = [(sheet, boxes) for boxes in grid_pages(desk, sheet, title=None)]
    return Document(title, LANGUAGE, with_frame(desk, pages, first), tuple(desk.structure.elements), loose=True)


def large_day_grid(content: PaperContent, measure: Measure, sheet: Sheet) -> Document:
    """The grid on a large sheet, everything enlarged as far as that takes no more pages and makes the smallest type no smaller."""
    made = [_enlarged(content, measure, sheet, factor) for factor in ENLARGED]
    return min(made, key=lambda document: (len(document.pages), -_smallest(document)))


def _enlarged(content: PaperContent, measure: Measure, sheet: Sheet, factor: float) -> Document:
    document = day_grid(content, measure, resized(sheet, 1 / factor))
    return replace(document, pages=tuple(scaled(page, factor) for page in document.pages))


def _smallest(document: Document) -> float:
    """Size of the smallest type in the tables, in points; 0 without any."""
    cells = {element.number for element in document.elements if element.kind in ("TH", "TD")}
    boxes = (box for page in document.pages for box in page.boxes)
    return min((box.style.size for box in boxes if isinstance(box, TextBox) and box.element in cells), default=0)


def grid_pages(desk: Desk, sheet: Sheet, title: str | None) -> list[tuple[Box, ...]]:
    """The pages of the grids of all days.

    Args:
        title: words before each day's heading within another paper; None for a paper of its own, which has a heading
            of its own. The header of the first page is its title.
    """
    pages: list[tuple[Box, ...]] = []
    for day in desk.content.days:
        if day.running or day.all_day:
            pages += _DayGrid(desk, sheet, day, title, first=not pages).pages()
    if not pages and title is None:
        pages.append(_empty(desk, sheet))
    return pages


def _empty(desk: Desk, sheet: Sheet) -> tuple[Box, ...]:
    heading = Run(AT_A_GLANCE, TITLE, desk.structure.add("H2", bookmark=AT_A_GLANCE))
    words = Run("Nothing is scheduled yet.", BODY, desk.structure.add("P"))
    first = desk.lines.wrap([heading], sheet.side, sheet.inner)
    second = desk.lines.wrap([words], sheet.side, sheet.inner)
    return (*down(first.boxes, sheet.text_top), *down(second.boxes, sheet.text_top + first.height + UNIT))


class _DayGrid:
    """The pages of one day."""

    def __init__(self, desk: Desk, sheet: Sheet, day: DayContent, title: str | None, *, first: bool) -> None:
        self._desk, self._sheet, self._day, self._title, self._first = desk, sheet, day, title, first
        self._cells = CellText(desk)
        self._clocks = {time: clock for e in day.running for time, clock in zip((e.start, e.end), e.time.split(" – "), strict=True)}

    def pages(self) -> Iterator[tuple[Box, ...]]:
        matrix = matrix_of(self._day)
        over = self._desk.structure.add("P") if self._title is None and self._first else None
        parent = self._desk.structure.add("Sect")
        parts = self._parts(matrix)
        for number, part in enumerate(parts):
            heading, y = self._heading(part.matrix, number, len(parts), parent, over if number == 0 else None)
            table = TableLayout(self._desk, self._cells, part.matrix, self._clocks, parent)
            frame = self._frame(part.matrix, y)
            yield (*heading, *table.boxes(frame, part.fit, part.heights, part.bands, self._day.all_day))

    def _parts(self, matrix: Matrix) -> list[_Fitted]:
        """The fewest groups of rooms whose cells are wide enough and whose words fit."""
        most = int((self._sheet.inner - 2 * TIME_WIDTH) / LEAST_COLUMN)
        for count in range(1, len(matrix.columns) + 1):
            groups = _groups(matrix, count)
            if count < len(matrix.columns) and any(group.lanes > most for group in groups):
                continue
            fitted = [self._fitted(group, whole_words=True) or self._fitted(group) for group in groups]
            if all(fitted):
                return [part for part in fitted if part]
        return [part for group in _groups(matrix, len(matrix.columns)) for part in self._shortened(group)]

    def _fitted(self, matrix: Matrix, *, whole_words: bool = False) -> _Fitted | None:
        """The part in the largest type that fits; with `whole_words` in one that divides no word."""
        frame = self._frame(matrix, self._sheet.text_top + 2 * TITLE.leading + 2 * UNIT)
        for size in SIZES:
            fit = Fit(size)
            if whole_words and self._breaks(matrix, fit, frame):
                continue
            fitted = self._set(matrix, fit, frame)
            if fitted:
                return fitted
        return None

    def _breaks(self, matrix: Matrix, fit: Fit, frame: Frame) -> bool:
        if header_breaks(self._desk, matrix.columns, frame.lane, fit):
            return True
        return any(self._cells.breaks(cell, frame.lane * (cell.right - cell.left), fit) for cell in matrix.cells)

    def _set(self, matrix: Matrix, fit: Fit, frame: Frame) -> _Fitted | None:
        top = header_height(self._desk, matrix.columns, frame.lane, fit) + self._all_day_height(fit, frame)
        available = self._sheet.text_top + self._sheet.text_height - frame.y - top
        cells = [(c.top, c.bottom, self._cells.height(c, frame.lane * (c.right - c.left), fit)) for c in matrix.cells]
        for minutes in BANDS if fit.size >= COMFORTABLE or fit.size == SIZES[-1] else BANDS[:1]:
            bands = matrix.bands(minutes)
            labels = [(first, last, fit.quiet.leading + 2 * PADDING) for first, last in bands]
            heights = row_heights(matrix, [*cells, *labels], available)
            if heights is not None:
                return _Fitted(matrix, fit, heights, bands)
        return None

    def _shortened(self, matrix: Matrix) -> list[_Fitted]:
        """Last resorts for a very full day: earlier and later hours on two pages, then titles cut with an ellipsis."""
        fitted = self._fitted(matrix)
        if fitted:
            return [fitted]
        if matrix.rows > 1:
            return [part for half in halves(matrix) for part in self._shortened(half)]
        frame = self._frame(matrix, self._sheet.text_top + 2 * TITLE.leading + 2 * UNIT)
        cut = (self._set(matrix, Fit(SIZES[-1], lines), frame) for lines in (30, 20, 12, 6, 3))
        found = next((part for part in cut if part), None)
        return [found or _Fitted(matrix, Fit(SIZES[-1], 1), [4 * TITLE.leading], matrix.bands(0))]

    def _all_day_height(self, fit: Fit, frame: Frame) -> float:
        if not self._day.all_day:
            return 0
        words = all_day_words(self._desk, self._day.all_day, fit, frame.width - TIME_WIDTH)
        return words.height + 2 * PADDING

    def _frame(self, matrix: Matrix, y: float) -> Frame:
        lane = (self._sheet.inner - times_width(matrix)) / matrix.lanes
        return Frame(self._sheet.side, y, self._sheet.inner, lane)

    def _heading(self, matrix: Matrix, number: int, count: int, parent: int, over: int | None) -> tuple[tuple[Box, ...], float]:
        y = self._sheet.text_top
        boxes: list[Box] = []
        if self._title is None:
            since = self._desk.content.since
            words = f"{AT_A_GLANCE} · {changes_since(since)} by a dark edge and by a word" if since else AT_A_GLANCE
            title = Run(self._desk.clean(words), BODY.with_(colour=self._desk.accent), over)
            line = self._desk.lines.fitted(title, self._sheet.inner)
            boxes += down(self._desk.lines.wrap([line], self._sheet.side, self._sheet.inner).boxes, y)
            y += BODY.leading
        words = self._day_words(matrix, number, count)
        element = self._desk.structure.add("H2", parent, bookmark=words)
        heading = self._desk.lines.fitted(Run(words, TITLE, element), self._sheet.inner)
        boxes += down(self._desk.lines.wrap([heading], self._sheet.side, self._sheet.inner).boxes, y)
        return tuple(boxes), y + TITLE.leading + UNIT

    def _day_words(self, matrix: Matrix, number: int, count: int) -> str:
        parts = [part for part in (self._title, self._day.label) if part]
        heading = f"{', '.join([*parts, ''])}{self._day.heading}" if parts else self._day.heading
        if count == 1:
            return self._desk.clean(heading)
        first, last = matrix.columns[0].room.name, matrix.columns[-1].room.name
        rooms = first if first == last else f"{first} to {last}"
        continued = ", continued" if number else ""
        return self._desk.clean(f"{heading}{continued} · {rooms} ({number + 1} of {count})")


def _groups(matrix: Matrix, count: int) -> list[Matrix]:
    """The columns in so many groups of about the same number."""
    total = len(matrix.columns)
    edges = [round(number * total / count) for number in range(count + 1)]
    return [part_of(matrix, first, last) for first, last in zip(edges, edges[1:], strict=False)]
