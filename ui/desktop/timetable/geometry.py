"""Between pixels and rooms and minutes, and which cards stand where. Nothing here needs Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.room import Room
from scheduler.model.session import Kind, Session, Status
from scheduler.model.timetable import Placement

PIXELS_PER_MINUTE = {5: 2.6, 15: 1.0, 30: 0.8}
"""By minutes of the finest line that is drawn."""

LEAST_COLUMN = 118.0
LEAST_HEIGHT = 18.0
BANDS = frozenset({Kind.BREAK, Kind.MEAL})
"""Kinds that stand across all rooms."""


@dataclass(frozen=True)
class Grid:
    """One day: rooms across, minutes down."""

    rooms: tuple[Room, ...]
    first: int
    last: int
    column: float
    step: int

    @property
    def scale(self) -> float:
        """Pixels for one minute."""
        return PIXELS_PER_MINUTE[self.step]

    @property
    def width(self) -> float:
        """Pixels of all columns."""
        return self.column * len(self.rooms)

    @property
    def height(self) -> float:
        """Pixels of the whole day."""
        return (self.last - self.first) * self.scale

    def y_of(self, minute: int) -> float:
        """Pixels from the top."""
        return (minute - self.first) * self.scale

    def minute_at(self, y: float) -> int:
        """The minute at a height, on the lines of the grid."""
        return self.first + round(y / self.scale / self.step) * self.step

    def column_at(self, x: float) -> int:
        """The column at a place, the first or last one beyond the edges."""
        return max(0, min(len(self.rooms) - 1, int(x // self.column)))


@dataclass(frozen=True)
class Card:
    """A session as it is drawn: place in pixels, words and marks."""

    session: SessionId
    x: float
    y: float
    width: float
    height: float
    title: str
    words: str
    kind: Kind
    tentative: bool
    is_band: bool
    start: int
    closes: bool
    written: tuple[float, float] | None = None
    """Where the words of a band stand, from its left edge and how wide: beside the cards that stand upon it."""


def day_indexes(conference: Conference, day: int) -> tuple[Placement, ...]:
    """The placements of a day."""
    calendar = ConferenceCalendar(conference)
    return tuple(p for p in conference.timetable.placements if calendar.day_of(minute_of(p.start)) == day)


def grid_of(conference: Conference, day: int, step: int, width: float) -> Grid:
    """The grid of a day: its hours and whatever stands outside them, in full hours."""
    calendar = ConferenceCalendar(conference)
    first, last = calendar.days[day].hours
    for placement in day_indexes(conference, day):
        start = minute_of(placement.start)
        first, last = min(first, start), max(last, start + placement.duration)
    rooms = shown_rooms(conference)
    column = max(LEAST_COLUMN, width / max(1, len(rooms)))
    return Grid(rooms, first - first % 60, last + -last % 60, column, step)


def shown_rooms(conference: Conference) -> tuple[Room, ...]:
    """The rooms that get a column: none that is hidden, and none where only coffee and meals are served."""
    session = conference.session
    serving = {room for s in conference.sessions if s.kind in BANDS for room in s.served_in}
    used = {room for p in conference.timetable.placements if session[p.session].kind not in BANDS for room in p.rooms}
    asked = {room for s in conference.planned if s.kind not in BANDS for room in (*s.allowed_rooms, *s.served_in)}
    return tuple(r for r in conference.rooms if not r.hidden and (r.id not in serving or r.id in used | asked))


def words_of(conference: Conference, session: Session, placement: Placement) -> str:
    """Time and what matters of a session on one line."""
    clock = ConferenceCalendar(conference).clock
    start = minute_of(placement.start)
    parts = [f"{clock(start)}–{clock(start + placement.duration)}", session.kind.value]
    if session.kind in BANDS:
        parts += [conference.room[room].name for room in placement.rooms]
    if session.status is Status.TENTATIVE:
        parts.append("tentative")
    fixed = [word for word, is_fixed in (("time", session.pinned_start), ("room", session.pinned_rooms)) if is_fixed]
    if fixed:
        parts.append(f"fixed {' and '.join(fixed)}")
    if session.languages:
        parts.append(" ".join(language.upper() for language in session.languages))
    return " · ".join(parts)


def cards_of(conference: Conference, day: int, grid: Grid) -> list[Card]:
    """The cards of a day, bands first so that what runs during a meal stands upon it."""
    column = {room.id: index for index, room in enumerate(grid.rooms)}
    closing = {e.kind for e in conference.exclusions if Kind.SIDE_EVENT in e.excludes}
    lanes = _lanes(conference, day)
    cards: list[Card] = []
    for placement in day_indexes(conference, day):
        session = conference.session[placement.session]
        if session.kind is Kind.ALL_DAY:
            continue
        start = minute_of(placement.start)
        y, height = grid.y_of(start), max(LEAST_HEIGHT, placement.duration * grid.scale - 2)
        band = session.kind in BANDS
        places = [(0.0, grid.width)] if band else [
            (column[room] * grid.column + lane * grid.column / count, grid.column / count)
            for room in placement.rooms if room in column
            for lane, count in [lanes[session.id, room]]
        ]  # fmt: skip
        cards += [
            Card(session.id, x + 2, y + 1, width - 4, height, session.label, words_of(conference, session, placement), session.kind,
                 session.status is Status.TENTATIVE, band, start, session.kind in closing)
            for x, width in places
        ]  # fmt: skip
    upon = [card for card in cards if not card.is_band]
    cards = [replace(card, written=_free_of(card, upon, grid)) if card.is_band else card for card in cards]
    return sorted(cards, key=lambda card: (not card.is_band, card.start, card.x))


def _free_of(band: Card, cards: list[Card], grid: Grid) -> tuple[float, float]:
    """The first part of a band, two columns wide at least, on which no card stands; otherwise the widest."""
    there = sorted((c.x, c.x + c.width) for c in cards if c.y < band.y + band.height and band.y < c.y + c.height)
    parts: list[tuple[float, float]] = []
    left = band.x
    for first, last in [*there, (band.x + band.width, 0.0)]:
        parts.append((left - band.x, first - left))
        left = max(left, last)
    return next((part for part in parts if part[1] >= 2 * grid.column), max(parts, key=lambda part: part[1]))


def _lanes(conference: Conference, day: int) -> dict[tuple[SessionId, RoomId], tuple[int, int]]:
    """For sessions that share a room at one time: which part of the column, of how many."""
    in_room: dict[RoomId, list[tuple[int, int, SessionId]]] = {}
    for placement in day_indexes(conference, day):
        session = conference.session[placement.session]
        if session.kind in BANDS or session.kind is Kind.ALL_DAY:
            continue
        start = minute_of(placement.start)
        for room in placement.rooms:
            in_room.setdefault(room, []).append((start, start + placement.duration, session.id))
    found: dict[tuple[SessionId, RoomId], tuple[int, int]] = {}
    for room, spans in in_room.items():
        for group in _groups(sorted(spans)):
            ends: list[int] = []
            lane_of: dict[SessionId, int] = {}
            for start, end, session in group:
                lane = next((n for n, last in enumerate(ends) if last <= start), len(ends))
                ends[lane : lane + 1] = [end]
                lane_of[session] = lane
            found |= {(session, room): (lane, len(ends)) for session, lane in lane_of.items()}
    return found


def _groups(spans: Iterable[tuple[int, int, SessionId]]) -> list[list[tuple[int, int, SessionId]]]:
    """Spans that overlap, directly or through others."""
    groups: list[list[tuple[int, int, SessionId]]] = []
    last = -1
    for span in spans:
        if groups and span[0] < last:
            groups[-1].append(span)
        else:
            groups.append([span])
        last = max(last, span[1]) if groups[-1][0] is not span else span[1]
    return groups
