"""Between pixels and rooms and minutes. Nothing here needs Qt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.model.conference import Conference
from scheduler.model.room import Room
from scheduler.model.session import Kind
from ui.desktop.timetable.options import GridOptions, Grouping

PIXELS_PER_MINUTE = {5: 2.6, 15: 1.0, 30: 0.8}
"""By minutes of the finest line that is drawn."""

COMPACT = 0.6
"""A compact grid has this part of the height."""

LEAST_COLUMN, LEAST_COMPACT_COLUMN, LEAST_FIT_COLUMN = 118.0, 84.0, 24.0
LEAST_SCALE = 0.12
"""Pixels of a minute below which fitting to the window does not go."""

DAY_HEAD = 26.0
"""Pixels above each day where all days are shown."""

STRIP = 24.0
"""Pixels at the top of each day for what lasts the whole day, where there is any."""

BANDS = frozenset({Kind.BREAK, Kind.MEAL})
"""Kinds that stand across all rooms."""


@dataclass(frozen=True)
class Span:
    """The shown hours of one day: absolute minutes, and where they begin in pixels from the top."""

    day: int
    first: int
    last: int
    top: float


@dataclass(frozen=True)
class Grid:
    """Rooms across, minutes down; several days lie one under the other."""

    rooms: tuple[Room, ...]
    spans: tuple[Span, ...]
    column: float
    step: int
    scale: float
    """Pixels for one minute."""
    groups: tuple[tuple[str, int, int], ...] = ()
    """Names of buildings or floors, each with its first column and their number."""
    strip: float = 0.0
    """Pixels above the hours of each day for what lasts all day."""

    @property
    def first(self) -> int:
        """The first minute."""
        return self.spans[0].first

    @property
    def last(self) -> int:
        """The last minute."""
        return self.spans[-1].last

    @property
    def width(self) -> float:
        """Pixels of all columns."""
        return self.column * len(self.rooms)

    @property
    def height(self) -> float:
        """Pixels of all days."""
        end = self.spans[-1]
        return end.top + (end.last - end.first) * self.scale

    @property
    def days(self) -> frozenset[int]:
        """The days that are shown."""
        return frozenset(span.day for span in self.spans)

    def span_of(self, minute: int) -> Span:
        """The day to which a minute belongs; a minute of the night to the day before."""
        return next((span for span in reversed(self.spans) if span.first <= minute), self.spans[0])

    def y_of(self, minute: int) -> float:
        """Pixels from the top; what lies in the night stands at the end of its day."""
        span = self.span_of(minute)
        within = min(minute, span.last) if span is not self.spans[-1] else minute
        return span.top + (within - span.first) * self.scale

    def minute_at(self, y: float) -> int:
        """The minute at a height, on the lines of the grid and within the shown hours."""
        span = next((span for span in reversed(self.spans) if span.top <= y), self.spans[0])
        minute = span.first + round((y - span.top) / self.scale / self.step) * self.step
        return max(span.first, min(span.last, minute))

    def lines(self) -> Iterator[int]:
        """The minutes of all lines but the last of each day: where something may start."""
        for span in self.spans:
            yield from range(span.first, span.last, self.step)

    def beside(self, minute: int, lines: int) -> int:
        """The line so many lines further down or up, also on another day; the first or last one beyond the ends."""
        known = list(self.lines())
        near = min(range(len(known)), key=lambda index: abs(known[index] - minute))
        return known[max(0, min(len(known) - 1, near + lines))]

    def column_at(self, x: float) -> int:
        """The column at a place, the first or last one beyond the edges."""
        return max(0, min(len(self.rooms) - 1, int(x // self.column)))


def grid_of(conference: Conference, day: int, options: GridOptions, width: float, height: float) -> Grid:
    """The grid of a day or of all.

    Args:
        day: index of the day that is shown where not all are.
        options: what is to be seen and how large.
        width, height: pixels of the window's part for it.
    """
    rooms = _grouped(shown_rooms(conference, options), options.group)
    days = range(len(conference.days)) if options.all_days else (day,)
    hours = _hours(conference, days)
    strip = STRIP if any(conference.session[p.session].kind is Kind.ALL_DAY for p in conference.timetable.placements) else 0.0
    head = (DAY_HEAD if options.all_days else 0.0) + strip
    scale = PIXELS_PER_MINUTE[options.step] * (COMPACT if options.compact else 1.0)
    least = LEAST_COMPACT_COLUMN if options.compact else LEAST_COLUMN
    if options.fit:
        minutes = sum(last - first for first, last in hours)
        scale, least = max(LEAST_SCALE, (height - head * len(hours)) / minutes), LEAST_FIT_COLUMN
    column = max(least, width / max(1, len(rooms)))
    return Grid(rooms, _spans(days, hours, scale, head), column, options.step, scale, _groups(rooms, options.group), strip)


def shown_rooms(conference: Conference, options: GridOptions) -> tuple[Room, ...]:
    """The rooms that get a column; all that could have one where every one was hidden."""
    rooms = rooms_with_columns(conference)
    return tuple(room for room in rooms if room.id not in options.hidden_rooms) or rooms


def rooms_with_columns(conference: Conference) -> tuple[Room, ...]:
    """The rooms that may be shown: none that is not used, and none where only coffee and meals are served."""
    session = conference.session
    serving = {room for s in conference.sessions if s.kind in BANDS for room in s.served_in}
    used = {room for p in conference.timetable.placements if session[p.session].kind not in BANDS for room in p.rooms}
    asked = {room for s in conference.planned if s.kind not in BANDS for room in (*s.allowed_rooms, *s.served_in)}
    return tuple(r for r in conference.rooms if not r.hidden and (r.id not in serving or r.id in used | asked))


def _hours(conference: Conference, days: Iterable[int]) -> list[tuple[int, int]]:
    """First and last minute of each day: its hours and whatever stands outside them, in full hours."""
    calendar = ConferenceCalendar(conference)
    found = {day: calendar.days[day].hours for day in days}
    for placement in conference.timetable.placements:
        start = minute_of(placement.start)
        day = calendar.day_of(start)
        if day in found:
            first, last = found[day]
            found[day] = min(first, start), max(last, start + placement.duration)
    return [(first - first % 60, last + -last % 60) for first, last in found.values()]


def _spans(days: Iterable[int], hours: list[tuple[int, int]], scale: float, head: float) -> tuple[Span, ...]:
    spans: list[Span] = []
    top = 0.0
    for day, (first, last) in zip(days, hours, strict=True):
        top += head
        spans.append(Span(day, first, last, top))
        top += (last - first) * scale
    return tuple(spans)


def _group_of(room: Room, group: Grouping) -> str:
    match group:
        case Grouping.NONE:
            return ""
        case Grouping.FLOOR:
            return " · ".join(part for part in (room.building, room.floor) if part)
        case Grouping.BUILDING:
            return room.building


def _grouped(rooms: tuple[Room, ...], group: Grouping) -> tuple[Room, ...]:
    """Rooms of one building or floor beside each other; within it in the order of the list."""
    if group is Grouping.NONE:
        return rooms
    return tuple(sorted(rooms, key=lambda room: (room.building, room.level if group is Grouping.FLOOR else 0, _group_of(room, group))))


def _groups(rooms: tuple[Room, ...], group: Grouping) -> tuple[tuple[str, int, int], ...]:
    if group is Grouping.NONE:
        return ()
    found: list[tuple[str, int, int]] = []
    column = 0
    for name, members in groupby(rooms, key=lambda room: _group_of(room, group)):
        count = len(list(members))
        found.append((name, column, count))
        column += count
    return tuple(found)
