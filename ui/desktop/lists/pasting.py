"""Rows and columns from a spreadsheet: what they would change, cell by cell, before anything is changed. Nothing here needs Qt."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from ui.desktop.forms.form import in_words
from ui.desktop.lists.table import Column


@dataclass(frozen=True)
class Cell:
    """A cell that is pasted: what stood there, what is meant to, and why it cannot."""

    before: str
    after: str
    fault: str = ""

    @property
    def changes(self) -> bool:
        """Whether it changes anything."""
        return not self.fault and self.before != self.after


@dataclass(frozen=True)
class PastedRow:
    """A row: what it is called, whether it is new, and its cells by column."""

    label: str
    is_new: bool
    cells: dict[int, Cell]


@dataclass(frozen=True)
class Pasted:
    """What pasting would do, and the conference as it would be then."""

    columns: tuple[int, ...]
    rows: tuple[PastedRow, ...]
    unknown: tuple[str, ...]
    """Headings that name no column which can be typed in."""
    conference: Conference

    @property
    def changed(self) -> int:
        """Rows that are there and change."""
        return sum(not row.is_new and any(cell.changes for cell in row.cells.values()) for row in self.rows)

    @property
    def added(self) -> int:
        """Rows that are new."""
        return sum(row.is_new for row in self.rows)

    @property
    def faults(self) -> int:
        """Cells that cannot be read; they are left out."""
        return sum(bool(cell.fault) for row in self.rows for cell in row.cells.values())


def cells_of(text: str) -> list[list[str]]:
    """Rows and columns of a text as spreadsheets copy it: tabs between columns, quotes around cells of several lines."""
    rows = list(csv.reader(io.StringIO(text), delimiter="\t"))
    return [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]


def headings_of(cells: Sequence[str], columns: Sequence[Column[Any]]) -> list[int | None] | None:
    """The columns that the first row names, in English or in the language of the window; None where it is no row of headings."""
    names = {name.casefold(): number for number, one in reversed(list(enumerate(columns))) for name in (one.name, one.label)}
    found = [names.get(cell.casefold()) for cell in cells]
    return found if sum(one is not None for one in found) * 2 > len(cells) else None


def pasted(things: Any, conference: Conference, text: str, *, visible: Sequence[int], rows: Sequence[Any], at: tuple[int, int]) -> Pasted:
    """What pasting would do.

    With headings, rows are found by their first named cell, and what is not found is added. Without, they go from the current cell on
    over the rows as they stand; what goes beyond the last row is added.

    Args:
        things: the `Things` of the list.
        conference: as it stands.
        text: what was copied.
        visible: the columns that are seen, from the left.
        rows: the items as they stand in the list.
        at: row among `rows` and place among `visible` of the current cell.
    """
    table = cells_of(text)
    named = headings_of(table[0], things.columns) if table else None
    if named is not None:
        columns, body = named, table[1:]
        unknown = tuple(cell for cell, one in zip(table[0], named, strict=True) if one is None or things.columns[one].write is None)
    else:
        shown = visible[at[1]:]
        columns, body, unknown = [*shown, *[None] * max(0, max(map(len, table), default=0) - len(shown))], table, ()
    made: list[PastedRow] = []
    for number, cells in enumerate(body):
        item = _found(things, conference, columns, cells) if named is not None else _at(rows, at[0] + number)
        conference, row = _row(things, conference, item, columns, cells)
        made.append(row)
    used = tuple(dict.fromkeys(one for one in columns if one is not None and any(one in row.cells for row in made)))
    return Pasted(used, tuple(made), unknown, conference)


def _at(rows: Sequence[Any], number: int) -> Any:
    return rows[number] if number < len(rows) else None


def _found(things: Any, conference: Conference, columns: Sequence[int | None], cells: Sequence[str]) -> Any:
    """The item whose words in the first named column are those of the row."""
    key = next((number for number, one in enumerate(columns) if one is not None), None)
    if key is None or key >= len(cells):
        return None
    column: Column[Any] = things.columns[columns[key]]
    wanted = cells[key].casefold()
    found = [item for item in things.rows(conference) if str(column.shown(conference, item)).casefold() == wanted]
    return found[0] if len(found) == 1 else None


def _row(
    things: Any, conference: Conference, item: Any, columns: Sequence[int | None], cells: Sequence[str]
) -> tuple[Conference, PastedRow]:
    is_new = item is None
    if item is None:
        item = things.new(conference)
        conference = things.add(conference, item)
    written: dict[int, Cell] = {}
    for number, words in zip(columns, cells, strict=False):
        column = things.columns[number] if number is not None else None
        if number is None or column is None or column.write is None:
            continue
        now = next(one for one in things.rows(conference) if one.id == item.id)
        before = str(column.shown(conference, now))
        fault = ""
        if words != before:
            try:
                conference = column.write(conference, now, words)
            except HofburgError as error:
                fault = in_words(error.sentence.values.get("faults", error.sentence))
        written[number] = Cell("" if is_new else before, words, fault)
    last = next(one for one in things.rows(conference) if one.id == item.id)
    return conference, PastedRow(things.label(last), is_new, written)
