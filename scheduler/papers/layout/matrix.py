"""The day grid as rows and columns, before anything is measured: rooms across, times down, merged cells."""

from collections.abc import Iterator
from dataclasses import dataclass

from scheduler.papers.content.said import DayContent, Entry, Room

ELSEWHERE = Room("", "Elsewhere", "")
"""The column of sessions without a shown room that run beside others."""


@dataclass(frozen=True)
class Column:
    """A room, with as many lanes as it holds sessions at one time."""

    room: Room
    lanes: int


@dataclass(frozen=True)
class Cell:
    """A session in rows `top` to `bottom` (not included) and lanes `left` to `right` (not included)."""

    entry: Entry
    top: int
    bottom: int
    left: int
    right: int
    wide: bool = False


@dataclass(frozen=True)
class Matrix:
    """A day as a table. Rows lie between `times`, absolute minutes; lanes are counted over all columns."""

    times: tuple[int, ...]
    columns: tuple[Column, ...]
    cells: tuple[Cell, ...]

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.times) - 1

    @property
    def lanes(self) -> int:
        """How many lanes there are."""
        return sum(column.lanes for column in self.columns)

    @property
    def single(self) -> bool:
        """Whether it is a mere list of times: one lane, no session over several rows."""
        return self.lanes == 1 and all(cell.bottom - cell.top == 1 for cell in self.cells)

    def bands(self, minutes: int) -> tuple[tuple[int, int], ...]:
        """Rows that share one time label, as (first, last not included): as few as possible of at least so many minutes.

        A merged cell begins a band of its own, so that the time of a plenary always stands beside it.
        """
        starts = {cell.top for cell in self.cells if cell.wide}
        firsts = [0]
        for row in range(1, self.rows):
            if row in starts or self.times[row] - self.times[firsts[-1]] >= minutes:
                firsts.append(row)
        return tuple(zip(firsts, [*firsts[1:], self.rows], strict=True)) if self.rows else ()


def matrix_of(day: DayContent) -> Matrix:
    """The table of a day; what concerns everybody and runs alone is merged over all rooms."""
    entries = day.running
    times = tuple(sorted({time for entry in entries for time in (entry.start, entry.end)}))
    wide = [entry for entry in entries if _is_wide(entry, entries)]
    narrow = [entry for entry in entries if entry not in wide]
    lanes = {room.id: _lanes([e for e in narrow if room.id in (e.rooms or ("",))]) for room in (*day.rooms, ELSEWHERE)}
    used = [room for room in (*day.rooms, ELSEWHERE) if lanes[room.id]]
    columns = tuple(Column(room, max(lanes[room.id].values()) + 1) for room in used) or (Column(Room("", "All rooms", ""), 1),)
    row = {time: number for number, time in enumerate(times)}
    total = sum(column.lanes for column in columns)
    cells = [Cell(entry, row[entry.start], row[entry.end], 0, total, wide=True) for entry in wide]
    first = 0
    for column in columns:
        for entry, lane in lanes.get(column.room.id, {}).items():
            cells.append(Cell(entry, row[entry.start], row[entry.end], first + lane, first + lane + 1))
        first += column.lanes
    return Matrix(times, columns, tuple(sorted(_joined(cells), key=lambda cell: (cell.top, cell.left))))


def _is_wide(entry: Entry, entries: tuple[Entry, ...]) -> bool:
    return entry.plenary and not any(o is not entry and o.start < entry.end and entry.start < o.end for o in entries)


def _lanes(entries: list[Entry]) -> dict[Entry, int]:
    """A lane for each session, so that those that overlap in one room stand beside each other."""
    free: list[int] = []
    lanes: dict[Entry, int] = {}
    for entry in sorted(entries, key=lambda e: e.start):
        lane = next((number for number, end in enumerate(free) if end <= entry.start), len(free))
        free[lane:] = [entry.end, *free[lane + 1 :]]
        lanes[entry] = lane
    return lanes


def _joined(cells: list[Cell]) -> Iterator[Cell]:
    """Cells of one session in neighbouring lanes become one cell."""
    waiting: Cell | None = None
    for cell in sorted(cells, key=lambda c: (c.entry.start, c.entry.key, c.left)):
        if waiting and waiting.entry is cell.entry and waiting.right == cell.left:
            waiting = Cell(cell.entry, cell.top, cell.bottom, waiting.left, cell.right)
            continue
        if waiting:
            yield waiting
        waiting = cell
    if waiting:
        yield waiting


def part_of(matrix: Matrix, first: int, last: int) -> Matrix:
    """The table with columns `first` to `last` (not included) only; what was merged over all is merged over these."""
    left = sum(column.lanes for column in matrix.columns[:first])
    right = left + sum(column.lanes for column in matrix.columns[first:last])
    cells = tuple(
        Cell(c.entry, c.top, c.bottom, max(c.left, left) - left, min(c.right, right) - left, c.wide)
        for c in matrix.cells
        if c.left < right and c.right > left
    )
    return _with_own_times(Matrix(matrix.times, matrix.columns[first:last], cells))


def _with_own_times(matrix: Matrix) -> Matrix:
    """The table without the rows at which nothing in it begins or ends."""
    kept = sorted({row for cell in matrix.cells for row in (cell.top, cell.bottom)})
    place = {row: number for number, row in enumerate(kept)}
    cells = tuple(Cell(c.entry, place[c.top], place[c.bottom], c.left, c.right, c.wide) for c in matrix.cells)
    return Matrix(tuple(matrix.times[row] for row in kept), matrix.columns, cells)


def halves(matrix: Matrix) -> tuple[Matrix, Matrix]:
    """The earlier and the later rows, divided where the fewest sessions go on, near the middle; those stand in both."""

    def cost(row: int) -> tuple[int, int]:
        return sum(cell.top < row < cell.bottom for cell in matrix.cells), abs(2 * row - matrix.rows)

    middle = min(range(1, matrix.rows), key=cost)
    return _rows_of(matrix, 0, middle), _rows_of(matrix, middle, matrix.rows)


def _rows_of(matrix: Matrix, first: int, last: int) -> Matrix:
    cells = tuple(
        Cell(c.entry, max(c.top, first) - first, min(c.bottom, last) - first, c.left, c.right, c.wide)
        for c in matrix.cells
        if c.top < last and c.bottom > first
    )
    return Matrix(matrix.times[first : last + 1], matrix.columns, cells)
