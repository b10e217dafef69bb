"""The only place that converts time: between aware moments, local wall clocks and absolute minutes.

Inside the program a point in time is a whole number of minutes since 1970-01-01T00:00Z (`Minute`), one axis without
time zones and without changes of the clocks.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from zoneinfo import ZoneInfo

from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.settings import Hours

Span = tuple[int, int]
"""Absolute minutes (start, end), the end not included."""


def minute_of(moment: dt.datetime) -> int:
    """Absolute minutes of an aware moment, rounded down to the minute."""
    return int(moment.timestamp()) // 60


def moment_of(minute: int, zone: str) -> dt.datetime:
    """The aware moment of an absolute minute on the wall clocks of a zone."""
    return dt.datetime.fromtimestamp(minute * 60, zone_of(zone))


def in_utc(moment: dt.datetime) -> dt.datetime:
    """The same moment on the clock of Greenwich, as metadata want it."""
    return moment.astimezone(dt.UTC)


@lru_cache(maxsize=64)
def zone_of(name: str) -> ZoneInfo:
    """The time zone of an IANA name."""
    return ZoneInfo(name)


def local_minute(date: dt.date, time: dt.time, zone: str) -> int:
    """Absolute minute of a local wall clock; a time that a change of the clocks skips counts as if they had not changed."""
    return minute_of(dt.datetime.combine(date, time, zone_of(zone)))


def later_by_days(moment: dt.datetime, days: int, zone: str) -> dt.datetime:
    """A moment as many days later, or earlier, at the same time on the wall clocks of a zone."""
    local = moment.astimezone(zone_of(zone))
    return moment_of(local_minute(local.date() + dt.timedelta(days=days), local.time(), zone), zone)


def span_of(window: Window) -> Span:
    """A window as absolute minutes."""
    return minute_of(window.start), minute_of(window.end)


def spans_of(windows: Iterable[Window]) -> tuple[Span, ...]:
    """Windows as absolute minutes, sorted, those that touch or overlap joined to one."""
    joined: list[Span] = []
    for start, end in sorted(span_of(window) for window in windows):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def hours_span(date: dt.date, hours: Hours, zone: str) -> Span:
    """Local hours of a date as absolute minutes; hours that end at or before their start end on the next date."""
    last = date + dt.timedelta(days=1) if hours.end <= hours.start else date
    return local_minute(date, hours.start, zone), local_minute(last, hours.end, zone)


def local_spans(span: Span, hours: Hours, zone: str) -> tuple[Span, ...]:
    """The occurrences of daily local hours that may touch a span, from the date before its start to that of its end."""
    first = moment_of(span[0], zone).date() - dt.timedelta(days=1)
    last = moment_of(span[1], zone).date()
    dates = (first + dt.timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(hours_span(date, hours, zone) for date in dates)


@dataclass(frozen=True)
class DayTimes:
    """A conference day in absolute minutes."""

    index: int
    date: dt.date
    hours: Span
    interpretation: tuple[Span, ...]


class ConferenceCalendar:
    """The days of a conference as absolute minutes, and the way back to its local time."""

    def __init__(self, conference: Conference) -> None:
        self.zone = conference.zone
        self._days = conference.days

    @cached_property
    def days(self) -> tuple[DayTimes, ...]:
        """The conference days in order of date."""
        ordered = sorted(self._days, key=lambda day: day.date)
        return tuple(
            DayTimes(
                index=index,
                date=day.date,
                hours=hours_span(day.date, day.hours, self.zone),
                interpretation=tuple(hours_span(_date_of(day.date, day.hours, hours), hours, self.zone) for hours in day.interpretation),
            )
            for index, day in enumerate(ordered)
        )

    def day_of(self, minute: int) -> int | None:
        """Index of the conference day whose hours hold the minute; otherwise of the day that began last before it.

        None before the first day's date.
        """
        found = None
        for day in self.days:
            if day.hours[0] <= minute < day.hours[1]:
                return day.index
            if local_minute(day.date, dt.time(0), self.zone) <= minute:
                found = day.index
        return found

    def local(self, minute: int) -> dt.datetime:
        """The moment on the wall clocks of the conference."""
        return moment_of(minute, self.zone)

    def clock(self, minute: int) -> str:
        """24-hour wall clock of the conference, such as 09:30."""
        return f"{self.local(minute):%H:%M}"


def _date_of(date: dt.date, day: Hours, part: Hours) -> dt.date:
    """The date on which a part of a day begins: the next one if the day passes midnight and the part starts before the day does."""
    passes_midnight = day.end <= day.start
    return date + dt.timedelta(days=1) if passes_midnight and part.start < day.start else date
