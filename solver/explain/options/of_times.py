"""Longer windows: of sessions, people, teams, rooms, slots and days."""

import datetime as dt
from collections.abc import Callable, Iterator

from scheduler.calendar import local_minute, moment_of, span_of
from scheduler.lookup import changed
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, SessionId
from scheduler.model.settings import Day, Hours, Slot
from scheduler.sentence import Sentence
from scheduler.words import called, span_words, who
from solver.compile.domains import VIP
from solver.explain.edit import Edit, edit_of
from solver.explain.options.option import STEPS, Family, Option
from solver.explain.values import Member, WayKind

Windows = tuple[Window, ...]


def _longer(conference: Conference, windows: Windows, edit: Callable[[Windows], Edit], base: int, whose: str) -> Iterator[Family]:
    """Each window to a later end, and each from an earlier start."""

    def option(index: int, step: int, *, later: bool) -> Option:
        new = _stretched(conference, windows[index], step, later=later)
        return _option(conference, windows, index, new, edit, base + step // 5, whose)

    for index in range(len(windows)):
        for later in (True, False):
            yield [lambda i=index, m=step, late=later: option(i, m, later=late) for step in STEPS]


def _option(
    conference: Conference, windows: Windows, index: int, new: Window, edit: Callable[[Windows], Edit], cost: int, whose: str
) -> Option:
    said = Sentence("{whose}: {new} instead of {old}", whose=whose, new=span_words(conference, span_of(new)),
                    old=span_words(conference, span_of(windows[index])))  # fmt: skip
    return Option(WayKind.WINDOW, said, (edit((*windows[:index], new, *windows[index + 1 :])),), cost)


def _stretched(conference: Conference, window: Window, step: int, *, later: bool) -> Window:
    start, end = span_of(window)
    span = (start, end + step) if later else (start - step, end)
    return Window(start=moment_of(span[0], conference.zone), end=moment_of(span[1], conference.zone))


def session_windows(conference: Conference, member: Member) -> Iterator[Family]:
    """A session may take place for longer."""
    session = conference.session[SessionId(member.subjects[0])]
    yield from _longer(conference, session.allowed_windows, lambda w: edit_of(session, allowed_windows=w), 10, called(session))


def person_windows(conference: Conference, member: Member) -> Iterator[Family]:
    """Somebody stays longer, or comes earlier; ministers are asked last."""
    person = conference.person[PersonId(member.subjects[0])]
    base = 22 if person.rank <= VIP else 16
    yield from _longer(conference, person.availability, lambda w: edit_of(person, availability=w), base, who(person))


def unit_windows(conference: Conference, member: Member) -> Iterator[Family]:
    """A team or a unit is there for longer."""
    unit = conference.resource[ResourceId(member.subjects[0])]
    yield from _longer(conference, unit.availability, lambda w: edit_of(unit, availability=w), 12, unit.name)


def room_windows(conference: Conference, member: Member) -> Iterator[Family]:
    """A room is open for longer."""
    room = conference.room[RoomId(member.subjects[0])]
    yield from _longer(conference, room.availability, lambda w: edit_of(room, availability=w), 12, room.name)


def meet_then(conference: Conference, member: Member) -> Iterator[Family]:
    """A session meets also when it said that it cannot."""
    session = conference.session[SessionId(member.subjects[0])]
    for index, window in enumerate(session.cannot_meet):
        rest = (*session.cannot_meet[:index], *session.cannot_meet[index + 1 :])
        said = Sentence("{session} may meet {window} after all", session=called(session), window=span_words(conference, span_of(window)))
        yield [lambda rest=rest, said=said: Option(WayKind.WINDOW, said, (edit_of(session, cannot_meet=rest),), 22)]


def longer_slots(conference: Conference, member: Member) -> Iterator[Family]:
    """A slot begins earlier or ends later."""
    kinds = {conference.session[SessionId(session)].kind for session in member.subjects}
    for number, grid in enumerate(conference.slot_grids):
        if kinds & grid.kinds:
            windows = tuple(slot.window for slot in grid.slots)
            yield from _longer(conference, windows, lambda w, n=number: _with_slots(conference, n, w), 14, Sentence("Slot"))


def _with_slots(conference: Conference, number: int, windows: Windows) -> Edit:
    def slots(old: tuple[Slot, ...]) -> tuple[Slot, ...]:
        return tuple(changed(slot, window=window) for slot, window in zip(old, windows, strict=True))

    grids = tuple(changed(g, slots=slots(g.slots)) if n == number else g for n, g in enumerate(conference.slot_grids))
    return edit_of(conference, slot_grids=grids)


def longer_days(conference: Conference, _: Member) -> Iterator[Family]:
    """A day begins earlier or ends later."""
    for day in conference.days:
        for later in (True, False):
            yield [lambda d=day, m=step, late=later: _longer_day(conference, d, m, later=late) for step in STEPS]


def _longer_day(conference: Conference, day: Day, step: int, *, later: bool) -> Option:
    new = _longer_hours(day, day.hours, step, later=later)
    return _of_day(conference, day, changed(day, hours=new), Sentence("Day"), (day.hours, new), 18 + step // 5)


def longer_interpretation(conference: Conference, _: Member) -> Iterator[Family]:
    """There is interpretation earlier or later on a day."""
    for day in conference.days:
        for number, _hours in enumerate(day.interpretation):
            for later in (True, False):
                yield [lambda d=day, n=number, m=step, late=later: _more_interpretation(conference, d, n, m, later=late) for step in STEPS]


def _more_interpretation(conference: Conference, day: Day, number: int, step: int, *, later: bool) -> Option:
    old = day.interpretation[number]
    new = _longer_hours(day, old, step, later=later)
    hours = tuple(new if n == number else one for n, one in enumerate(day.interpretation))
    return _of_day(conference, day, changed(day, interpretation=hours), Sentence("Interpretation"), (old, new), 16 + step // 5)


def _of_day(conference: Conference, day: Day, new: Day, whose: str, hours: tuple[Hours, Hours], cost: int) -> Option:
    days = tuple(new if one.date == day.date else one for one in conference.days)
    spans = [(local_minute(day.date, h.start, conference.zone), local_minute(day.date, h.end, conference.zone)) for h in hours]
    old, late = (span_words(conference, span) for span in spans)
    said = Sentence("{whose}: {new} instead of {old}", whose=whose, new=late, old=old)
    return Option(WayKind.WINDOW, said, (edit_of(conference, days=days),), cost)


def _longer_hours(day: Day, hours: Hours, step: int, *, later: bool) -> Hours:
    """Longer hours on the clock; at most until one minute before they would be a whole day."""
    start = dt.datetime.combine(day.date, hours.start)
    end = dt.datetime.combine(day.date, hours.end)
    end = end if end > start else end + dt.timedelta(days=1)
    start, end = (start, end + dt.timedelta(minutes=step)) if later else (start - dt.timedelta(minutes=step), end)
    if end - start >= dt.timedelta(days=1) or start.date() < day.date:
        return hours
    return Hours(start=start.time(), end=end.time())
