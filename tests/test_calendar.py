"""Times across a change of the clocks, over midnight and in other zones."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from scheduler.calendar import (
    ConferenceCalendar,
    hours_span,
    local_minute,
    local_spans,
    minute_of,
    moment_of,
    spans_of,
)
from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.settings import Day, Hours

VIENNA, NEW_YORK = "Europe/Vienna", "America/New_York"
CHANGE = dt.date(2025, 3, 30)
"""On that date the clocks of Vienna go from 02:00 to 03:00."""


def utc(text: str) -> int:
    return minute_of(dt.datetime.fromisoformat(f"{text}+00:00"))


def calendar(*days: Day, zone: str = VIENNA) -> ConferenceCalendar:
    return ConferenceCalendar(Conference(title=Text.of("T"), zone=zone, days=days))


def day(date: dt.date, start: int, end: int, *interpretation: Hours) -> Day:
    return Day(date=date, hours=Hours(start=dt.time(start), end=dt.time(end)), interpretation=interpretation)


def test_the_same_wall_clock_is_another_moment_after_the_change() -> None:
    assert local_minute(CHANGE - dt.timedelta(days=1), dt.time(9), VIENNA) == utc("2025-03-29T08:00")
    assert local_minute(CHANGE, dt.time(9), VIENNA) == utc("2025-03-30T07:00")


def test_an_hour_that_is_skipped_counts_as_if_the_clocks_had_not_changed() -> None:
    assert local_minute(CHANGE, dt.time(2, 30), VIENNA) == utc("2025-03-30T01:30")
    assert moment_of(utc("2025-03-30T01:30"), VIENNA).isoformat() == "2025-03-30T03:30:00+02:00"


def test_a_day_with_the_change_has_23_hours() -> None:
    start, end = hours_span(CHANGE, Hours(start=dt.time(0), end=dt.time(0)), VIENNA)
    assert end - start == 23 * 60


def test_the_hour_that_comes_twice_has_two_moments() -> None:
    first = dt.datetime(2025, 10, 26, 2, 30, tzinfo=ZoneInfo(VIENNA))
    assert minute_of(first.replace(fold=1)) - minute_of(first) == 60
    window = Window(start=first, end=first.replace(minute=15, fold=1))
    assert minute_of(window.end) - minute_of(window.start) == 45


def test_the_clocks_of_new_york_change_on_another_date() -> None:
    assert local_minute(dt.date(2025, 3, 8), dt.time(9), NEW_YORK) == utc("2025-03-08T14:00")
    assert local_minute(dt.date(2025, 3, 9), dt.time(9), NEW_YORK) == utc("2025-03-09T13:00")
    assert moment_of(utc("2025-03-31T07:30"), NEW_YORK).isoformat() == "2025-03-31T03:30:00-04:00"


def test_a_day_that_passes_midnight_ends_on_the_next_date() -> None:
    times = calendar(day(dt.date(2025, 3, 29), 20, 4))
    assert times.days[0].hours == (utc("2025-03-29T19:00"), utc("2025-03-30T02:00"))
    assert times.day_of(utc("2025-03-30T01:59")) == 0


def test_interpretation_after_midnight_belongs_to_the_day_before() -> None:
    late, early = Hours(start=dt.time(21), end=dt.time(23)), Hours(start=dt.time(0), end=dt.time(1))
    times = calendar(day(dt.date(2025, 3, 31), 20, 2, late, early))
    assert times.days[0].interpretation == (
        (utc("2025-03-31T19:00"), utc("2025-03-31T21:00")),
        (utc("2025-03-31T22:00"), utc("2025-03-31T23:00")),
    )


def test_days_are_in_order_of_date_and_a_minute_belongs_to_the_last_begun() -> None:
    times = calendar(day(dt.date(2025, 4, 1), 9, 18), day(dt.date(2025, 3, 31), 9, 18))
    assert [one.date.day for one in times.days] == [31, 1]
    assert times.day_of(utc("2025-03-30T12:00")) is None
    assert times.day_of(utc("2025-03-31T20:00")) == 0
    assert times.day_of(utc("2025-04-01T07:00")) == 1
    assert times.day_of(utc("2025-04-05T07:00")) == 1


def test_the_clock_on_the_wall_is_that_of_the_conference() -> None:
    assert calendar().clock(utc("2025-03-31T07:05")) == "09:05"
    assert calendar(zone=NEW_YORK).local(utc("2025-03-31T07:05")).hour == 3


def test_windows_that_touch_are_joined() -> None:
    nine = dt.datetime(2025, 3, 31, 9, tzinfo=ZoneInfo(VIENNA))

    def window(start: int, end: int) -> Window:
        return Window(start=nine + dt.timedelta(minutes=start), end=nine + dt.timedelta(minutes=end))

    base = minute_of(nine)
    joined = spans_of([window(90, 120), window(0, 30), window(30, 60), window(40, 50)])
    assert joined == ((base, base + 60), (base + 90, base + 120))


@pytest.mark.parametrize(("moment", "expected"), [("2025-03-31T12:00", True), ("2025-03-31T03:00", False)])
def test_daily_hours_in_another_zone(moment: str, expected: bool) -> None:
    span = (utc(moment), utc(moment) + 60)
    spans = local_spans(span, Hours(start=dt.time(7), end=dt.time(22)), NEW_YORK)
    assert any(start <= span[0] and span[1] <= end for start, end in spans) is expected
