"""First values of what is listed in the settings, and each on one line."""

import datetime as dt

from scheduler.calendar import ConferenceCalendar, minute_of, moment_of
from scheduler.model.base import Frozen, Window
from scheduler.model.conference import Conference
from scheduler.model.room import Walk
from scheduler.model.session import Kind
from scheduler.model.settings import Day, Exclusion, Holiday, Hours, Link, Slot, SlotGrid
from ui.desktop.language import day_words, tr

USUAL = Hours(start=dt.time(9), end=dt.time(18))


def first_setting(conference: Conference, kind: type[Frozen]) -> Frozen | None:
    """A first value to be changed; None for what is not listed in the settings."""
    window = _window(conference)
    if kind is Day:
        last = max((day.date for day in conference.days), default=None)
        return Day(date=last + dt.timedelta(days=1) if last is not None else dt.date(2025, 1, 1), hours=USUAL)
    if kind is Walk:
        rooms = [room.id for room in conference.rooms]
        return Walk(rooms=(rooms[0], rooms[-1]), minutes=3)
    made: dict[type[Frozen], Frozen] = {
        Hours: USUAL, Slot: Slot(window=window), Holiday: Holiday(name=tr("New holiday"), windows=(window,)),
        SlotGrid: SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=(Slot(window=window),)),
        Exclusion: Exclusion(kind=Kind.PANEL, excludes=frozenset({Kind.SIDE_EVENT})), Link: Link(label=tr("New link"), address="https://"),
    }  # fmt: skip
    return made.get(kind)


def _window(conference: Conference) -> Window:
    days = ConferenceCalendar(conference).days
    first, last = days[0].hours if days else (0, 60)
    return Window(start=moment_of(first, conference.zone), end=moment_of(last, conference.zone))


def setting_words(conference: Conference, one: Frozen) -> str | None:
    """A value on one line; None for what is not listed in the settings."""
    match one:
        case Day():
            return " · ".join(part for part in (f"{day_words(one.date)} {hours_words(one.hours)}", one.name) if part)
        case Hours():
            return hours_words(one)
        case Slot():
            start, end = (moment_of(minute_of(moment), conference.zone) for moment in (one.window.start, one.window.end))
            return " · ".join(part for part in (f"{day_words(start.date())} {start:%H:%M}–{end:%H:%M}", one.name) if part)
        case SlotGrid():
            return tr("{kinds}: %n slot(s)", len(one.slots), kinds=_kinds(one.kinds))
        case Exclusion():
            return tr("During {kind}: no {kinds}", kind=tr(one.kind.value), kinds=_kinds(one.excludes))
        case Holiday():
            return one.name
        case Link():
            return f"{one.label} · {one.address}"
        case Walk():
            names = " – ".join(conference.room[room].name for room in one.rooms if room in conference.room)
            return f"{names} · {tr('{minutes} min', minutes=one.minutes)}"
        case _:
            return None


def hours_words(hours: Hours) -> str:
    """Such as 09:00–18:00."""
    return f"{hours.start:%H:%M}–{hours.end:%H:%M}"


def _kinds(kinds: frozenset[Kind]) -> str:
    return ", ".join(tr(kind.value) for kind in sorted(kinds))
