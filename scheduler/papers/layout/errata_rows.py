"""What was and what is of one session, side by side: a small table under its heading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scheduler.papers.content.errata import Aspect, Erratum, Line
from scheduler.papers.content.said import Change, PersonLine
from scheduler.papers.layout.boxes import Box, Panel
from scheduler.papers.layout.entries import EntryLayout, person_runs
from scheduler.papers.layout.flow import Strip
from scheduler.papers.layout.parts import down, stacked
from scheduler.papers.layout.styles import BODY, CARD, LINE, QUIET, SMALL, UNIT, Cut, Style
from scheduler.papers.layout.wrap import Paragraph

LABELS = 25 * 72 / 25.4
"""Width of the column of labels in points."""
GAP = 3 * UNIT
SHORT = 6
"""A row of no more lines stays on one page."""


@dataclass(frozen=True)
class _Columns:
    """Left edge and width of the labels, of what was, and of what is."""

    label: tuple[float, float]
    was: tuple[float, float]
    now: tuple[float, float]


class ErrataRows:
    """Makes the strips of one erratum."""

    def __init__(self, entries: EntryLayout) -> None:
        self._entries, self._desk = entries, entries.desk
        left, width = entries.columns.right, entries.columns.right_width
        half = (width - LABELS - GAP) / 2
        self._columns = _Columns((left, LABELS - GAP), (left + LABELS, half), (left + LABELS + half + GAP, half))

    def strips(self, erratum: Erratum, parent: int) -> list[Strip]:
        """A new session in full, one that is off with its title alone, otherwise the table."""
        entry = erratum.entry
        if entry.change is Change.NEW:
            return self._entries.session(entry, parent)
        return self._entries.with_details(entry, parent, lambda: self._table(erratum.aspects, parent))

    def _table(self, aspects: Sequence[Aspect], parent: int) -> Iterator[Strip]:
        if not aspects:
            return
        table = self._desk.structure.add("Table", parent)
        head = self._desk.structure.add("TR", table)
        bold, columns = SMALL.with_(cut=Cut.BOLD), self._columns
        cells = [
            self._cell(words, bold, place, self._desk.structure.add("TH", head, scope="Column"))
            for words, place in (("What", columns.label), ("Was", columns.was), ("Now", columns.now))
        ]
        yield from self._row(cells, top=2 * UNIT, line=False)
        for aspect in aspects:
            yield from self._row(list(self._cells(aspect, table)), top=UNIT, line=True)

    def _cells(self, aspect: Aspect, table: int) -> Iterator[Paragraph]:
        row, columns = self._desk.structure.add("TR", table), self._columns
        # A heading for each row would be half of a table this small.
        label = self._desk.structure.add("TD", row)
        yield self._cell(aspect.label, CARD.with_(colour=QUIET), columns.label, label)
        for lines, place, style in ((aspect.was, columns.was, CARD.with_(colour=QUIET)), (aspect.now, columns.now, CARD)):
            cell = self._desk.structure.add("TD", row)
            yield stacked(*(self._line(line, style, place, cell) for line in lines)) if lines else self._cell("none", style, place, cell)

    def _line(self, line: Line, style: Style, place: tuple[float, float], cell: int) -> Paragraph:
        if isinstance(line, PersonLine):
            return self._desk.lines.wrap(person_runs(self._desk, line, style, self._desk.structure.add("P", cell)), *place)
        element = self._desk.structure.add("P", cell, language=line.language)
        return self._desk.lines.wrap([self._desk.run(line, style, element)], *place)

    def _cell(self, words: str, style: Style, place: tuple[float, float], element: int) -> Paragraph:
        return self._desk.lines.wrap([self._desk.run(words, style, element)], *place)

    def _row(self, cells: Sequence[Paragraph], top: float, *, line: bool) -> Iterator[Strip]:
        """The cells side by side as one strip for each line; a long row may go on over the page."""
        leading = CARD.leading
        count = max(round(cell.height / leading) for cell in cells)
        for number in range(count):
            above = top if number == 0 else 0.0
            boxes: list[Box] = [Panel(self._columns.label[0], 0.4 * UNIT, self._width, 0.4, fill=LINE)] if line and number == 0 else []
            for cell in cells:
                found = [box for box in cell.boxes if number * leading < box.y <= (number + 1) * leading]
                boxes += down(found, above - number * leading)
            keep = number < count - 1 and (count <= SHORT or number in (0, count - 2))
            yield Strip(above + leading, tuple(boxes), keep=keep or not line)

    @property
    def _width(self) -> float:
        return self._columns.now[0] + self._columns.now[1] - self._columns.label[0]


def unchanged(entries: EntryLayout, words: str, parent: int) -> Strip:
    """A line about a day on which nothing changed."""
    columns, desk = entries.columns, entries.desk
    element = desk.structure.add("P", parent)
    width = columns.right + columns.right_width - columns.left
    paragraph = desk.lines.wrap([desk.run(words, BODY.with_(colour=QUIET), element)], columns.left, width)
    return Strip(3 * UNIT + paragraph.height, down(paragraph.boxes, 3 * UNIT))
