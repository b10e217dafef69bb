"""Conferences in slots from a seed, in which every session takes one room for itself: what the search by swaps is for."""

import datetime as dt
from collections.abc import Callable
from random import Random
from typing import Any

from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, RoomId, RuleId, SessionId
from scheduler.model.person import Person
from scheduler.model.room import Layout, Room, Walking
from scheduler.model.rule import (
    Adjacent,
    AnotherDay,
    AtMostAtOnce,
    Before,
    Level,
    NotParallel,
    NotThere,
    OneRoomInSlot,
    OneTrackInRoom,
    Rule,
    SameDay,
    SameRoom,
    TrackNotThere,
    TracksApart,
)
from scheduler.model.session import Appearance, Kind, Presence, Role, Session
from scheduler.model.settings import Comfort, Day, Hours, Preferences, Slot, SlotGrid, Wish
from tests.builder import FIRST_DAY, moment

LONG, SHORT = Kind.SIDE_EVENT, Kind.PANEL
SLOTS = {
    LONG: (("09:00", "11:00"), ("13:00", "15:00")),
    SHORT: (("09:00", "09:45"), ("10:15", "11:00"), ("13:00", "13:45"), ("14:00", "14:45")),
}
MINUTES = {LONG: 120, SHORT: 45}
WORDS = ("w1", "w2", "w3")
TAGS = ("quiet", "large")


def in_slots(seed: int, sessions: int = 13) -> Conference:
    """Two days, three rooms or a quarter of the sessions, every preference on by chance, and some rules; not always possible."""
    draw = Random(seed)
    people = tuple(_person(draw, number) for number in range(sessions // 2))
    planned = tuple(_session(draw, number, people) for number in range(sessions))
    grids = [SlotGrid(kinds=frozenset({kind}), slots=tuple(_slots(draw, kind)), start_with_slot=True) for kind in SLOTS]
    wishes = {name: _wish(draw) for name in Preferences.model_fields}
    return Conference(
        title=Text.of("In slots"),
        zone="Europe/Vienna",
        days=tuple(Day(date=FIRST_DAY + dt.timedelta(days=n), hours=Hours(start=dt.time(9), end=dt.time(18))) for n in range(2)),
        slot_grids=tuple(grids),
        exclusions=(),
        comfort=Comfort(early={}, longest_stretch=None, meal_sessions=None, comfortable_break=draw.choice((20, 60)), stay_days=1),
        preferences=Preferences(**wishes),
        rooms=tuple(_room(draw, number) for number in range(max(3, sessions // 4))),
        walking=Walking(same_floor=draw.choice((0, 40)), per_floor=0, other_building=0),
        people=people,
        sessions=planned,
        rules=(*(_rule(draw, number, [s.id for s in planned]) for number in range(3)), _about_slots(draw, [s.id for s in planned])),
    )


def easily_placed(seed: int, sessions: int) -> Conference:
    """The same with people who speak once each, come at any time and stay for the whole session."""
    conference = in_slots(seed, sessions)
    people = tuple(p.replace(rest=0, max_sessions_per_day=None, max_minutes_per_day=None) for p in conference.people)
    spoken, planned = set[str](), list[Session]()
    for session in conference.sessions:
        own = tuple(a.replace(presence=Presence.WHOLE_SESSION) for a in session.appearances if a.person not in spoken)
        spoken |= {a.person for a in own}
        planned.append(session.replace(appearances=own))
    return conference.replace(people=people, sessions=tuple(planned), rules=())


def _slots(draw: Random, kind: Kind) -> list[Slot]:
    windows = [Window(start=moment(a, day), end=moment(b, day)) for day in range(2) for a, b in SLOTS[kind]]
    return [Slot(window=window, tags=_some(draw, TAGS)) for window in windows]


def _some(draw: Random, words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for word in words if draw.random() < 0.4)


def _wish(draw: Random) -> Wish:
    return Wish(on=draw.random() < 0.8, weight=draw.randint(1, 9), per_minute=draw.random() < 0.5)


def _room(draw: Random, number: int) -> Room:
    seats = {Layout.THEATRE: draw.choice((40, 60, 90)), Layout.CLASSROOM: 30}
    part = Window(start=moment("09:00", 0), end=moment("18:00", 0)), Window(start=moment("13:00", 1), end=moment("18:00", 1))
    closed = part if draw.random() < 0.3 else ()
    change = draw.choice((0, 0, 30))
    return Room(
        id=RoomId(f"r{number}"), name=f"Room {number}", capacity=seats, tags=_some(draw, TAGS), turnaround=draw.choice((0, 20)),
        layout_change=change, availability=closed,
    )  # fmt: skip


def _person(draw: Random, number: int) -> Person:
    limits = draw.choice(({}, {}, {"max_sessions_per_day": 1}, {"max_minutes_per_day": 150}))
    return Person(
        id=PersonId(f"p{number}"), name=f"Person {number}", rest=draw.choice((0, 15, 45)), preferred_room_tags=_some(draw, TAGS), **limits
    )


def _session(draw: Random, number: int, people: tuple[Person, ...]) -> Session:
    kind = LONG if draw.random() < 0.3 else SHORT
    words = {name: _some(draw, WORDS) for name in ("topics", "themes", "sectors", "audience")}
    speakers = draw.sample(people, draw.choice((0, 1, 1, 2)))
    stay = draw.choice((Presence.WHOLE_SESSION, Presence.OWN_MINUTES))
    return Session(
        id=SessionId(f"s{number}"),
        kind=kind,
        title=Text.of(f"Session {number}"),
        track=draw.choice(("", "a", "b")),
        place_in_track=number % 3,
        duration=MINUTES[kind],
        level=draw.choice((None, 1, 2, 3)),
        languages=(draw.choice(("en", "fr")),),
        interest=draw.choice((0, 5, 9)),
        expected=draw.choice((0, 20, 30)),
        layout=draw.choice((None, None, Layout.THEATRE, Layout.CLASSROOM)),
        avoided_time_tags=_some(draw, TAGS),
        appearances=tuple(
            Appearance(id=AppearanceId(f"a{number}-{p.id}"), person=p.id, role=Role.SPEAKER, minutes=15, presence=stay) for p in speakers
        ),
        **words,
    )


def _rule(draw: Random, number: int, sessions: list[SessionId]) -> Rule:
    one, other, third = draw.sample(sessions, 3)
    level = draw.choice((Level.MUST, Level.WISH, Level.WISH))
    common: dict[str, Any] = {"id": RuleId(f"k{number}"), "level": level, "weight": draw.randint(1, 9)}
    makers: tuple[Callable[[], Rule], ...] = (
        lambda: Before(first=one, second=other, gap=draw.choice((0, 30)), **common),
        lambda: Adjacent(first=one, second=other, gap=60, either_order=draw.random() < 0.5, **common),
        lambda: SameDay(sessions=(one, other, third), **common),
        lambda: AnotherDay(sessions=(one, other), **common),
        lambda: SameRoom(sessions=(one, other, third), **common),
        lambda: NotParallel(sessions=(one, other, third), **common),
        lambda: AtMostAtOnce(sessions=(one, other, third), limit=1, **common),
    )
    return draw.choice(makers)()


def _about_slots(draw: Random, sessions: list[SessionId]) -> Rule:
    """One rule about slots, rooms and tracks, mostly as a wish, because there is little choice of places."""
    level = draw.choice((Level.MUST, Level.WISH, Level.WISH, Level.WISH))
    common: dict[str, Any] = {"id": RuleId("k-slots"), "level": level, "weight": draw.randint(1, 9)}
    some = tuple(draw.sample(sessions, 3))
    morning = (Window(start=moment("09:00", 0), end=moment("11:00", 0)),)
    makers: tuple[Callable[[], Rule], ...] = (
        lambda: NotThere(sessions=some, windows=morning, rooms=(RoomId("r1"),), **common),
        lambda: OneRoomInSlot(sessions=some, **common),
        lambda: OneTrackInRoom(**common),
        lambda: TrackNotThere(track=draw.choice(("", "a")), windows=morning, rooms=(RoomId("r0"),), **common),
        lambda: TracksApart(tracks=("a", "b"), **common),
    )
    return draw.choice(makers)()
