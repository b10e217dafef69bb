"""Which cards stand where on the grid, and what they say. Nothing here needs Qt's widgets."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.session import Kind, Session, Status
from scheduler.model.timetable import Placement
from ui.desktop.language import tr
from ui.desktop.timetable.geometry import BANDS, Grid
from ui.desktop.timetable.looks import LATE, Looks, Mark

LEAST_HEIGHT, LEAST_SMALL = 18.0, 5.0
"""Pixels; cards of a grid that is made small are not enlarged over each other."""

ROOMY = 0.75
"""Pixels of a minute from which a card has room for a line."""


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
    marks: tuple[Mark, ...]
    hue: int | None
    is_band: bool
    start: int
    closes: bool
    written: tuple[float, float] | None = None
    """Where the words of a band stand, from its left edge and how wide: beside the cards that stand upon it."""

    @property
    def is_ghost(self) -> bool:
        """Whether the session is no longer there and only its published place is shown."""
        return Mark.CANCELLED in self.marks


def shown_placements(conference: Conference, grid: Grid, looks: Looks) -> tuple[Placement, ...]:
    """The placements of the shown days, and those of cancelled sessions as they were published."""
    calendar = ConferenceCalendar(conference)
    placements = [*conference.timetable.placements, *_cancelled(conference, looks)]
    return tuple(p for p in placements if calendar.day_of(minute_of(p.start)) in grid.days)


def _cancelled(conference: Conference, looks: Looks) -> list[Placement]:
    if looks.publication is None:
        return []
    gone = {s.id for s in conference.sessions if s.status is Status.CANCELLED}
    return [p for p in looks.publication.conference.timetable.placements if p.session in gone and _has_rooms(conference, p)]


def _has_rooms(conference: Conference, placement: Placement) -> bool:
    return all(room in conference.room for room in placement.rooms)


def words_of(conference: Conference, session: Session, placement: Placement, looks: Looks) -> str:
    """Time and what matters of a session on one line, what matters most first."""
    clock = ConferenceCalendar(conference).clock
    start = minute_of(placement.start)
    marks = looks.marks_of(conference, session)
    parts = [f"{clock(start)}–{clock(start + placement.duration)}"]
    parts += [looks.words(one) for one in marks if one not in LATE]
    if session.kind in BANDS:
        parts += [conference.room[room].name for room in placement.rooms]
    parts += [looks.class_words(session), " ".join(language.upper() for language in session.languages), tr(session.kind.value)]
    parts += [looks.words(one) for one in marks if one in LATE]
    return " · ".join(dict.fromkeys(part for part in parts if part))


def cards_of(conference: Conference, grid: Grid, looks: Looks) -> list[Card]:
    """The cards of the shown days, bands first so that what runs during a meal stands upon it."""
    column = {room.id: index for index, room in enumerate(grid.rooms)}
    closing = {e.kind for e in conference.exclusions if Kind.SIDE_EVENT in e.excludes}
    shown = shown_placements(conference, grid, looks)
    lanes = _lanes(conference, shown)
    least = LEAST_HEIGHT if grid.scale >= ROOMY else LEAST_SMALL
    cards: list[Card] = []
    for placement in shown:
        session, start = conference.session[placement.session], minute_of(placement.start)
        band = session.kind in BANDS
        places = [(0.0, grid.width)] if band else [
            (column[room] * grid.column + lane * grid.column / count, grid.column / count)
            for room in placement.rooms if room in column
            for lane, count in [lanes[session.id, room]]
        ]  # fmt: skip
        whole_day = session.kind is Kind.ALL_DAY
        height = grid.strip - 2 if whole_day else max(least, placement.duration * grid.scale - 2)
        top = grid.span_of(start).top - grid.strip if whole_day else grid.y_of(start)
        words, marks = words_of(conference, session, placement, looks), looks.marks_of(conference, session)
        cards += [
            Card(session.id, x + 2, top + 1, width - 4, height, session.label, words, session.kind, marks,
                 looks.hue_of(session), band, start, session.kind in closing and Mark.CANCELLED not in marks)
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


def _lanes(conference: Conference, placements: Iterable[Placement]) -> dict[tuple[SessionId, RoomId], tuple[int, int]]:
    """For sessions that share a room at one time: which part of the column, of how many."""
    in_room: dict[tuple[RoomId, bool], list[tuple[int, int, SessionId]]] = {}
    for placement in placements:
        kind = conference.session[placement.session].kind
        if kind in BANDS:
            continue
        start = minute_of(placement.start)
        for room in placement.rooms:
            # What lasts the whole day stands above the hours, beside nothing but its like.
            in_room.setdefault((room, kind is Kind.ALL_DAY), []).append((start, start + placement.duration, placement.session))
    found: dict[tuple[SessionId, RoomId], tuple[int, int]] = {}
    for (room, _), spans in in_room.items():
        for group in _overlapping(sorted(spans)):
            ends: list[int] = []
            lane_of: dict[SessionId, int] = {}
            for start, end, session in group:
                lane = next((n for n, last in enumerate(ends) if last <= start), len(ends))
                ends[lane : lane + 1] = [end]
                lane_of[session] = lane
            found |= {(session, room): (lane, len(ends)) for session, lane in lane_of.items()}
    return found


def _overlapping(spans: Iterable[tuple[int, int, SessionId]]) -> list[list[tuple[int, int, SessionId]]]:
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
