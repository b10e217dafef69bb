"""The conference of next year from the file of the last one: without its people, on other days."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from scheduler.calendar import later_by_days, minute_of, moment_of
from scheduler.errors import InvalidConferenceError
from scheduler.lookup import changed
from scheduler.model.base import Frozen, Text, Window
from scheduler.model.conference import Conference
from scheduler.model.day_log import DayLog
from scheduler.model.ids import SessionId
from scheduler.model.rule import Rule, SpeakerOrder
from scheduler.model.session import Registrations, Session
from scheduler.model.timetable import Timetable
from scheduler.removals import rule_without_session
from scheduler.sentence import Sentence

SAME_WEEKDAY = dt.timedelta(weeks=52)
"""A year later, on the same day of the week."""


@dataclass(frozen=True)
class Summary:
    """What the next conference takes over from the last one, and what it leaves behind, in words."""

    kept: tuple[Sentence, ...]
    dropped: tuple[Sentence, ...]
    named: tuple[Sentence, ...]
    """What to look at because it may name somebody."""


Counted = tuple[Sentence, int]
"""How many there are, in words and as a number."""


def first_day(conference: Conference) -> dt.date:
    """The date of the first day.

    Raises:
        InvalidConferenceError: when the conference has no days.
    """
    if not conference.days:
        raise InvalidConferenceError("This conference has no days that could be moved. Choose another file, or begin anew.")
    return min(day.date for day in conference.days)


def next_year(conference: Conference, first: dt.date, *, title: str = "", keep_timetable: bool = True) -> Conference:
    """The same conference without its people, moved to other days.

    Everything that has a date moves by as many days as the first day does and keeps its local wall-clock time, also where
    the clocks have changed between the two. What was not planned last year, such as a request that was declined, is left out.

    Args:
        conference: the conference of last year.
        first: the date of the new first day.
        title: the new title; nothing keeps the old one in all its languages.
        keep_timetable: whether sessions keep their places; fixed times and rooms stay fixed in any case.

    Raises:
        InvalidConferenceError: when the conference has no days, or the new dates are out of the calendar.
    """
    days = (first - first_day(conference)).days
    bare = _without_people(conference, keep_timetable=keep_timetable)
    try:
        moved = cast("Conference", _moved(bare, days, conference.zone))
    except (OverflowError, ValueError, OSError) as error:
        raise InvalidConferenceError("These dates are out of the calendar. Choose another first day.") from error
    wanted = title.strip()
    if not wanted or wanted == str(conference.title):
        return moved
    return changed(moved, title=Text.of(wanted, next(iter(conference.title.root), conference.languages[0])))


def summary_of(conference: Conference, *, keep_timetable: bool = True) -> Summary:
    """What `next_year` would keep and leave out; what there is none of is not mentioned."""
    gone = _gone(conference)
    placed = sum(place.session not in gone for place in conference.timetable.placements)
    return Summary(
        kept=_some(_kept(conference, gone, placed if keep_timetable else 0)),
        dropped=_some(_dropped(conference, gone, 0 if keep_timetable else placed)),
        named=_some([_named(conference, gone)]),
    )


def _kept(conference: Conference, gone: frozenset[SessionId], placed: int) -> Iterator[Counted]:
    rules = sum(rule is not None for rule in _rules(conference, gone))
    yield Sentence("%n day(s), with their hours and slots", count := len(conference.days)), count
    yield Sentence("%n room(s)", count := len(conference.rooms)), count
    yield Sentence("%n session(s), with their wishes", count := len(conference.planned)), count
    yield Sentence("the places of %n session(s) in the timetable", placed), placed
    yield Sentence("%n rule(s) between sessions", rules), rules
    yield Sentence("%n team(s), crew(s) or equipment, without members", count := len(conference.resources)), count
    yield Sentence("%n observance(s), moved with the days: check the dates", count := len(conference.holidays)), count


def _dropped(conference: Conference, gone: frozenset[SessionId], placed: int) -> Iterator[Counted]:
    sessions = conference.sessions
    yield Sentence("%n people, with their contacts", count := len(conference.people)), count
    yield Sentence("%n appearance(s)", count := sum(len(session.appearances) for session in sessions)), count
    yield Sentence("%n request(s) for the floor", count := sum(len(session.floor_requests) for session in sessions)), count
    yield Sentence("%n request(s) for side events, as received", count := sum(s.request is not None for s in sessions)), count
    yield Sentence("%n session(s) left unplanned", count := len(gone)), count
    registered = sum(session.registrations != Registrations() for session in sessions)
    yield Sentence("the registrations for %n session(s)", registered), registered
    speakers = sum(isinstance(rule, SpeakerOrder) for rule in conference.rules)
    yield Sentence("%n rule(s) about the order of speakers", speakers), speakers
    yield Sentence("the places of %n session(s) in the timetable", placed), placed
    yield Sentence("%n draft variant(s)", count := len(conference.variants)), count
    yield Sentence("%n accepted conflict(s)", count := len(conference.acceptances)), count
    yield Sentence("%n release(s), and who was told of them", count := len(conference.releases)), count


def _named(conference: Conference, gone: frozenset[SessionId]) -> Counted:
    """How many sessions that are kept say somebody's name in their own words."""
    names = {name for person in conference.people for name in (person.name, person.alias) if name}
    kept = (session for session in conference.sessions if session.id not in gone)
    count = sum(any(name in text for text in _texts(session) for name in names) for session in kept)
    return Sentence("People are named in the words of %n session(s). Look through them before they are printed.", count), count


def _texts(session: Session) -> tuple[str, ...]:
    several = (session.title, session.subtitle, session.description, session.guiding_question)
    return *(words for text in several for words in text.root.values()), session.online_access, session.lead, *session.co_organisers


def _some(counted: Iterable[Counted]) -> tuple[Sentence, ...]:
    return tuple(sentence for sentence, count in counted if count)


def _gone(conference: Conference) -> frozenset[SessionId]:
    """Sessions that took no part last year."""
    return frozenset(session.id for session in conference.sessions if not session.takes_part)


def _rules(conference: Conference, gone: Iterable[SessionId]) -> tuple[Rule | None, ...]:
    """The rules as they stand without people and without some sessions; None for one that then says nothing."""
    rules: list[Rule | None] = [None if isinstance(rule, SpeakerOrder) else rule for rule in conference.rules]
    for session in gone:
        rules = [rule and rule_without_session(rule, session) for rule in rules]
    return tuple(rules)


def _without_people(conference: Conference, *, keep_timetable: bool) -> Conference:
    """The conference with nobody in it, and nothing that was done about anybody."""
    gone = _gone(conference)
    placements = tuple(place.replace(order=()) for place in conference.timetable.placements if place.session not in gone)
    return changed(
        conference,
        people=(),
        sessions=tuple(_without_names(session) for session in conference.sessions if session.id not in gone),
        rules=tuple(rule for rule in _rules(conference, gone) if rule is not None),
        resources=tuple(changed(unit, members=()) for unit in conference.resources),
        timetable=Timetable(placements=placements) if keep_timetable else Timetable(),
        variants=(),
        acceptances=(),
        releases=(),
        told=(),
        day_log=DayLog(),
    )


def _without_names(session: Session) -> Session:
    return changed(session, appearances=(), floor_requests=(), request=None, registrations=Registrations(), merged_into=None)


def _moved(value: Any, days: int, zone: str) -> Any:
    """Anything of the model with every date in it moved; a field with a date that is added later moves by itself."""
    match value:
        case dt.datetime():
            return later_by_days(value, days, zone)
        case dt.date():
            return value + dt.timedelta(days=days)
        case Window():
            return _moved_window(value, days, zone)
        case Frozen():
            fields = {name: getattr(value, name) for name in type(value).model_fields}
            changes = {name: new for name, old in fields.items() if (new := _moved(old, days, zone)) is not old}
            return changed(value, **changes) if changes else value
        case tuple():
            old = cast("tuple[Any, ...]", value)
            new = tuple(_moved(one, days, zone) for one in old)
            return old if all(one is other for one, other in zip(old, new, strict=True)) else new
        case _:
            return value


def _moved_window(window: Window, days: int, zone: str) -> Window:
    """A window by the wall clock; one that lies in the hour that is skipped when the clocks change keeps its length."""
    start, end = later_by_days(window.start, days, zone), later_by_days(window.end, days, zone)
    if end <= start:
        end = moment_of(minute_of(start) + minute_of(window.end) - minute_of(window.start), zone)
    return Window(start=start, end=end)
