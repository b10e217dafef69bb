"""What stands in the cells of the day grid, and how high its rows must be."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scheduler.papers.content.said import Entry
from scheduler.papers.layout.boxes import TextBox
from scheduler.papers.layout.matrix import Cell, Matrix
from scheduler.papers.layout.parts import stacked
from scheduler.papers.layout.sheet import Desk
from scheduler.papers.layout.styles import QUIET, Cut, Style
from scheduler.papers.layout.wrap import ELLIPSIS, Paragraph, Run

PADDING = 3.5
TALLEST_MINUTE = 1.15
"""Points for a minute at most, so that a short day does not look empty."""


@dataclass(frozen=True)
class Fit:
    """How cells are set: size of type in points and the most lines of a title."""

    size: float
    title_lines: int = 99

    @property
    def bold(self) -> Style:
        """Style of titles."""
        return Style(self.size, self.size * 1.2, Cut.BOLD)

    @property
    def quiet(self) -> Style:
        """Style of times and places, never under 6.5 pt."""
        size = max(6.5, self.size - 0.5)
        return Style(size, size * 1.25, colour=QUIET)


@dataclass(frozen=True)
class Words:
    """The words of a cell, and its full title if only a part is shown."""

    paragraph: Paragraph
    cut: bool


class CellText:
    """Sets the words of cells; keeps what was measured."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[tuple[str, bool, float, Fit], Words] = {}

    def words(self, cell: Cell, width: float, fit: Fit) -> Words:
        """The words within the padding of a cell of this width, its top at 0."""
        key = (cell.entry.key, cell.wide, round(width, 2), fit)
        if key not in self._known:
            self._known[key] = self._set(cell.entry, cell.wide, width - 2 * PADDING, fit)
        return self._known[key]

    def breaks(self, cell: Cell, width: float, fit: Fit) -> bool:
        """Whether a word of the title is too wide for a cell of this width, so that it must be divided."""
        return self._desk.lines.breaks(Run(self._desk.title(cell.entry.title), fit.bold), width - 2 * PADDING)

    def height(self, cell: Cell, width: float, fit: Fit) -> float:
        """Height that the cell needs."""
        return self.words(cell, width, fit).paragraph.height + 2 * PADDING

    def _set(self, entry: Entry, wide: bool, width: float, fit: Fit) -> Words:
        label = self._desk.clean(entry.number)
        title = self._desk.title(entry.title)
        style = fit.bold.with_(cut=Cut.REGULAR) if entry.pause else fit.bold
        head = f"{label}: {title}" if label and label != entry.kind else title
        places = ", ".join(place.replace(" · ", ", ") for place in entry.places)
        tail = [entry.time, *([places] if wide and places else []), *([entry.mark] if entry.mark else [])]
        small = Run(self._desk.clean(" · ".join(tail)), fit.quiet)
        if wide:
            return Words(self._desk.lines.wrap([Run(head, style), Run(f"  {small.text}", fit.quiet)], 0, width), False)
        first, cut = _cut(self._desk.lines.wrap([Run(head, style)], 0, width), fit.title_lines)
        return Words(stacked(first, self._desk.lines.wrap([small], 0, width)), cut)


def _cut(paragraph: Paragraph, most: int) -> tuple[Paragraph, bool]:
    """The first lines; an ellipsis shows that there are more."""
    leading = paragraph.boxes[0].style.leading
    if paragraph.height <= most * leading + 0.01:
        return paragraph, False
    kept: list[TextBox] = [box for box in paragraph.boxes if box.y <= most * leading]
    kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip()[:-2].rstrip() + ELLIPSIS)
    return Paragraph(tuple(kept), most * leading), True


LEAST_ROW = 3.0
"""Least height in points of a row that shares its time label with others."""

Needs = Sequence[tuple[int, int, float]]
"""First row, last row (not included), and the height in points that they need together."""


def row_heights(matrix: Matrix, needs: Needs, available: float) -> list[float] | None:
    """Heights of the rows: enough for every cell, and as far as there is room in proportion to time.

    Args:
        needs: of the cells and of the time labels.

    Returns:
        The heights, or None if they do not fit into `available`.
    """
    heights = [LEAST_ROW] * matrix.rows
    for top, bottom, need in sorted(needs, key=lambda item: item[1] - item[0]):
        rows = range(top, bottom)
        missing = need - sum(heights[row] for row in rows)
        if missing > 0:
            minutes = matrix.times[bottom] - matrix.times[top]
            for row in rows:
                heights[row] += missing * (matrix.times[row + 1] - matrix.times[row]) / minutes
    if sum(heights) > available + 0.01:
        return None
    return _stretched(matrix, heights, available)


def _stretched(matrix: Matrix, heights: list[float], available: float) -> list[float]:
    """The rows stretched towards one scale of time, as far as the page goes (found by bisection)."""
    minutes = [matrix.times[row + 1] - matrix.times[row] for row in range(matrix.rows)]
    low, high = 0.0, TALLEST_MINUTE
    for _ in range(30):
        scale = (low + high) / 2
        fits = sum(max(h, m * scale) for h, m in zip(heights, minutes, strict=True)) <= available
        low, high = (scale, high) if fits else (low, scale)
    return [max(h, m * low) for h, m in zip(heights, minutes, strict=True)]
