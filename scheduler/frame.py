"""A new conference: a frame of two days with the rooms of the OSCE's conference area in the Hofburg."""

import datetime as dt
from collections.abc import Sequence

from pydantic import ValidationError

from scheduler.calendar import local_minute, moment_of
from scheduler.errors import InvalidConferenceError
from scheduler.faults import faults_of
from scheduler.model.base import Frozen, Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, SessionId, new_id
from scheduler.model.room import Layout, Room
from scheduler.model.session import Access, Kind, Session
from scheduler.model.settings import Day, Hours, Slot, SlotGrid

HOURS = Hours(start=dt.time(8), end=dt.time(20))
RHYTHM = (Hours(start=dt.time(10), end=dt.time(13)), Hours(start=dt.time(15), end=dt.time(18)))
"""When interpreters work (C13)."""

SIDE_EVENT_HOURS = (
    ("before the plenary", dt.time(8, 30), dt.time(9, 30)),
    ("at lunch", dt.time(13, 0), dt.time(15, 0)),
    ("after the plenary", dt.time(18, 0), dt.time(19, 30)),
)
"""The slots in which side events take place (C06)."""


class _Item(Frozen):
    """A session of the frame: on which day (0 or 1), from when and for how many minutes."""

    day: int
    start: dt.time
    minutes: int
    kind: Kind
    title: str
    number: str = ""
    room: str = "Neuer Saal"


_ITEMS = (
    _Item(day=0, start=dt.time(10), minutes=60, kind=Kind.OPENING, title="Opening"),
    _Item(day=0, start=dt.time(11), minutes=30, kind=Kind.BREAK, title="Coffee break", room="Foyer"),
    _Item(day=0, start=dt.time(11), minutes=30, kind=Kind.PRESS, title="Press briefing", room="Press room 201"),
    _Item(day=0, start=dt.time(11, 30), minutes=90, kind=Kind.PANEL, title="To be confirmed", number="Panel 1"),
    _Item(day=0, start=dt.time(13), minutes=120, kind=Kind.MEAL, title="Lunch", room="Dachfoyer"),
    _Item(day=0, start=dt.time(15), minutes=90, kind=Kind.PANEL, title="To be confirmed", number="Panel 2"),
    _Item(day=0, start=dt.time(16, 30), minutes=30, kind=Kind.BREAK, title="Coffee break", room="Foyer"),
    _Item(day=0, start=dt.time(18), minutes=90, kind=Kind.RECEPTION, title="Reception", room="Dachfoyer"),
    _Item(day=1, start=dt.time(10), minutes=90, kind=Kind.PANEL, title="To be confirmed", number="Panel 3"),
    _Item(day=1, start=dt.time(11, 30), minutes=30, kind=Kind.BREAK, title="Coffee break", room="Foyer"),
    _Item(day=1, start=dt.time(13), minutes=120, kind=Kind.MEAL, title="Lunch", room="Dachfoyer"),
    _Item(day=1, start=dt.time(15), minutes=60, kind=Kind.CLOSING, title="Closing"),
)

_LEEWAY = dt.timedelta(hours=1)


def hofburg_rooms() -> tuple[Room, ...]:
    """The rooms of the OSCE's conference area with their public capacities; others the planner enters."""
    return (
        _room("Neuer Saal", 2, None, booths=6),
        _room("Ratsaal", 5, 200, booths=6),
        _room("Bibliothekssaal", 5, 70, booths=4),
        _room("Sessellager, 6th floor", 6, 80, booths=6),
        _room("Sessellager A, 5th floor", 5, 30),
        _room("Sessellager B, 5th floor", 5, 30),
        _room("Raum 525", 5, 40),
        _room("Press room 201", 2, None),
        _room("Foyer", 2, None),
        _room("Dachfoyer", 6, None),
    )


def two_day_frame(
    title: str,
    first_date: dt.date,
    zone: str = "Europe/Vienna",
    venue: str = "Hofburg, Vienna",
    languages: Sequence[str] = ("en",),
) -> Conference:
    """Opening, three panels, closing, coffee, lunch, a reception and a press slot over two days, nothing placed yet.

    Each session may start up to an hour before or after its usual time.

    Args:
        title: title of the conference, in the first of the languages.
        first_date: date of the first day.
        zone: IANA time zone of the venue.
        venue: name of the venue, as printed.
        languages: working languages, the first is the main one; plenaries are held in all of them.

    Raises:
        InvalidConferenceError: when the title is empty, or the zone or a language is unknown.
    """
    if not title.strip() or not languages:
        raise InvalidConferenceError("A new conference needs a title and at least one language. Fill them in.")
    dates = (first_date, first_date + dt.timedelta(days=1))
    rooms = hofburg_rooms()
    try:
        return Conference(
            title=Text.of(title.strip(), languages[0]),
            venue=venue,
            zone=zone,
            languages=tuple(languages),
            days=tuple(Day(date=date, hours=HOURS, interpretation=RHYTHM) for date in dates),
            rooms=rooms,
            sessions=tuple(_session(item, dates, zone, rooms, languages) for item in _ITEMS),
            slot_grids=(_side_event_slots(dates, zone),),
        )
    except ValidationError as error:
        raise InvalidConferenceError(
            "The conference cannot be made. {faults} Correct it and try again.", faults=faults_of(error)
        ) from error
    except (OSError, LookupError, ValueError, OverflowError) as error:
        raise InvalidConferenceError("There is no time zone “{zone}”, or the date is out of range. Choose others.", zone=zone) from error


def _room(name: str, level: int, seats: int | None, booths: int = 0) -> Room:
    ordinal = {2: "2nd"}.get(level, f"{level}th")
    return Room(
        id=RoomId(new_id("r")),
        name=name,
        floor=f"{ordinal} floor",
        level=level,
        capacity={} if seats is None else {Layout.THEATRE: seats},
        booths=booths,
    )


def _session(item: _Item, dates: Sequence[dt.date], zone: str, rooms: Sequence[Room], languages: Sequence[str]) -> Session:
    room = next(one.id for one in rooms if one.name == item.room)
    usual = local_minute(dates[item.day], item.start, zone)
    leeway = int(_LEEWAY.total_seconds()) // 60
    is_served = item.kind in {Kind.BREAK, Kind.MEAL, Kind.RECEPTION}
    is_interpreted = item.kind in {Kind.OPENING, Kind.PANEL, Kind.CLOSING}
    return Session(
        id=SessionId(new_id("s")),
        kind=item.kind,
        title=Text.of(item.title, "en"),
        number=item.number,
        duration=item.minutes,
        allowed_windows=(Window(start=moment_of(usual - leeway, zone), end=moment_of(usual + item.minutes + leeway, zone)),),
        preferred_windows=(Window(start=moment_of(usual, zone), end=moment_of(usual + 1, zone)),),
        allowed_rooms=() if is_served else (room,),
        served_in=(room,) if is_served else (),
        languages=tuple(languages) if is_interpreted else (),
        access=Access.OPEN if item.kind is Kind.PRESS else Access.REGISTERED,
    )


def _side_event_slots(dates: Sequence[dt.date], zone: str) -> SlotGrid:
    slots = (
        Slot(
            window=Window(
                start=moment_of(local_minute(date, start, zone), zone),
                end=moment_of(local_minute(date, end, zone), zone),
            ),
            name=name,
        )
        for date in dates
        for name, start, end in SIDE_EVENT_HOURS
    )
    return SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=tuple(slots))
