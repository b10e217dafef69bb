"""Settings of a conference: days and hours, slot grids, holidays, branding, what excludes what, and how much each wish weighs."""

import datetime as dt

from pydantic import Field

from scheduler.model.base import Frozen, Minutes, Window
from scheduler.model.session import Kind, Role

COLOUR_PATTERN = r"^#[0-9a-fA-F]{6}$"


class Hours(Frozen):
    """Local wall-clock hours of a conference day; an end at or before the start lies after midnight."""

    start: dt.time
    end: dt.time


class Day(Frozen):
    """A conference day: all public time lies within its hours (C13); a day may pass midnight."""

    date: dt.date = Field(description="date on which the day begins")
    hours: Hours = Field(description="hours of the day in the zone of the conference")
    interpretation: tuple[Hours, ...] = Field(
        default=(), description="rhythm: an interpreted session lies within one of these hours, such as 10-13 and 15-18; empty: no limit"
    )
    name: str = Field(default="", description="name of the day where it has one")


class Slot(Frozen):
    """One slot of a grid."""

    window: Window
    name: str = ""
    tags: frozenset[str] = Field(default=frozenset(), description="words that sessions may prefer or avoid")


class SlotGrid(Frozen):
    """The slots in which sessions of some kinds take place (C06): the public time lies within one slot."""

    kinds: frozenset[Kind]
    slots: tuple[Slot, ...]
    start_with_slot: bool = Field(default=False, description="sessions start when the slot starts")


class Exclusion(Frozen):
    """While a session of this kind has public time, no session of the excluded kinds has (C05, C25)."""

    kind: Kind
    excludes: frozenset[Kind]


class Holiday(Frozen):
    """A holiday, a prayer time or another observance; it warns and never blocks (C26)."""

    name: str
    windows: tuple[Window, ...]


class Link(Frozen):
    """A printed link."""

    label: str
    address: str


class Branding(Frozen):
    """How papers and screen look."""

    logo: bytes | None = Field(default=None, description="PNG or JPEG, base64 in the file")
    logo_description: str = Field(default="", description="alternative text of the logo")
    accent: str = Field(default="#1b4f8f", pattern=COLOUR_PATTERN)
    social_tag: str = ""
    links: tuple[Link, ...] = ()


class Comfort(Frozen):
    """Gaps and hours that hold for people."""

    early: dict[Role, Minutes] = Field(
        default={
            Role.MODERATOR: 15,
            Role.ONLINE_MODERATOR: 15,
            Role.SPEAKER: 10,
            Role.KEYNOTE: 10,
            Role.OPENING_REMARKS: 10,
            Role.RAPPORTEUR: 5,
            Role.INTERPRETER: 30,
            Role.SUPPORT_PERSON: 10,
            Role.ATTENDEE: 0,
        },
        description="minutes to be there before an appearance, by role; a missing role needs none (C23)",
    )
    connection_test: Minutes = Field(default=15, description="minutes for a remote person's test before an appearance (C14)")
    remote_hours: Hours = Field(
        default=Hours(start=dt.time(7), end=dt.time(22)), description="a remote person's presence lies within these local hours (C14)"
    )
    decent_hours: Hours = Field(
        default=Hours(start=dt.time(9), end=dt.time(19)), description="a remote person's session would best be within these local hours"
    )
    tolerable_hours: Hours = Field(
        default=Hours(start=dt.time(7), end=dt.time(22)),
        description="a remote person's session outside these local hours counts ten times as much as one outside the decent hours",
    )
    edge: Minutes = Field(default=60, description="first and last minutes of a day that some people avoid (C16)")
    longest_stretch: int | None = Field(default=210, ge=1, description="most minutes of plenary without a break (C25)")
    meal_sessions: int | None = Field(default=1, ge=0, description="most sessions of one person during one meal (C25)")
    comfortable_break: Minutes = Field(default=30, description="a wish: minutes between two appearances of a person")
    stay_days: int = Field(default=1, ge=1, le=9, description="days that a person's stay may last before it counts as long")
    gender_share: int = Field(default=33, ge=0, le=50, description="per cent of women or men on a panel below which it warns (C19)")


class Wish(Frozen):
    """A preference that can be switched on and weighed; `docs/rules.md` says which can be counted by the minute, and how."""

    on: bool = True
    weight: int = Field(default=1, ge=1, le=1_000_000)
    per_minute: bool = Field(default=False, description="count minutes and not cases, where there are minutes to count")

    @property
    def price(self) -> int:
        """The penalty of one unit; 0 when the wish is switched off."""
        return self.weight if self.on else 0


def _wish(weight: int, description: str, *, on: bool = True) -> Wish:
    return Field(default=Wish(on=on, weight=weight), description=description)


BY_MINUTE = frozenset({
    "tags", "topics", "topic_days", "topic_levels", "themes", "theme_days", "theme_rooms", "theme_audience", "sectors", "audience_choice",
    "level_variety", "language_variety", "wanted", "larger_rooms", "remote_hours", "track_parallel",
})  # fmt: skip
"""The preferences that can be counted by the minute."""


class Preferences(Frozen):
    """What makes one timetable better than another; `docs/rules.md` says exactly what one unit of each is."""

    preferred_times: Wish = _wish(5, "sessions start in their preferred windows and not in those they avoid")
    preferred_rooms: Wish = _wish(3, "sessions are in the rooms they prefer and not in those they avoid")
    tags: Wish = _wish(2, "tags of rooms and slots are as sessions prefer")
    audience: Wish = _wish(4, "sessions for one audience are not in parallel")
    topics: Wish = _wish(2, "sessions on one topic are not in parallel")
    topic_days: Wish = _wish(1, "sessions on one topic are on one day", on=False)
    topic_levels: Wish = _wish(1, "on each topic easier sessions are over before harder ones begin", on=False)
    themes: Wish = _wish(1, "sessions on one theme are not in parallel", on=False)
    theme_days: Wish = _wish(1, "sessions on one theme are on one day", on=False)
    theme_rooms: Wish = _wish(1, "sessions on one theme are in one room on each day", on=False)
    theme_audience: Wish = _wish(1, "sessions on one theme for one audience are not in parallel", on=False)
    sectors: Wish = _wish(1, "sessions for one sector are not in parallel", on=False)
    audience_choice: Wish = _wish(1, "each audience has several sessions to choose from at a time", on=False)
    level_variety: Wish = _wish(1, "sessions of different levels are at the same time", on=False)
    language_variety: Wish = _wish(1, "sessions in different languages are at the same time", on=False)
    wanted: Wish = _wish(1, "what people want to see is not in parallel", on=False)
    larger_rooms: Wish = _wish(1, "sessions that more people want to see are in larger rooms", on=False)
    track_days: Wish = _wish(3, "a track stays on one day")
    track_rooms: Wish = _wish(1, "a track stays in one room on each day")
    track_home: Wish = _wish(1, "a track stays in one room on all days", on=False)
    track_at_once: Wish = _wish(1, "a track is in one room only in each slot", on=False)
    track_gaps: Wish = _wish(1, "the slots of a track follow each other without a gap", on=False)
    room_fit: Wish = _wish(1, "no small meeting in a large hall, and room to spare for well-attended ones")
    short_stays: Wish = _wish(2, "people need not stay more days than they must")
    room_changes: Wish = _wish(1, "people change rooms seldom on one day")
    breathing_space: Wish = _wish(2, "people have a comfortable break between two appearances")
    spread: Wish = _wish(3, "side events are spread over the days")
    remote_hours: Wish = _wish(4, "remote speakers have decent local hours")
    track_parallel: Wish = _wish(1, "sessions of one track are not in parallel", on=False)
    track_order: Wish = _wish(1, "sessions of a track come in the order of their places in it", on=False)
    track_places: Wish = _wish(1, "each session of a track comes exactly at its place in it", on=False)
    easier_first: Wish = _wish(1, "easier sessions of a track come before harder ones")
    durations: Wish = _wish(3, "sessions keep their preferred duration")
