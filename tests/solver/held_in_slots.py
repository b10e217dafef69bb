"""Conferences from a seed in which each room has sessions of one track within a slot: what counting is for."""

import datetime as dt
from collections.abc import Callable
from random import Random
from typing import Any

from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, RoomId, RuleId, SessionId
from scheduler.model.person import Person
from scheduler.model.room import Room, Walking
from scheduler.model.rule import Level, NotThere, OneRoomInSlot, OneTrackInRoom, Rule, TrackNotThere, TracksApart
from scheduler.model.session import Appearance, Kind, Role, Session
from scheduler.model.settings import Comfort, Day, Hours, Preferences, Slot, SlotGrid, Wish
from tests.builder import FIRST_DAY, moment

HOURS = (("09:00", "10:30"), ("11:00", "12:00"), ("14:00", "15:30"))
WISHES = ("track_home", "track_at_once", "track_gaps", "track_places", "topics", "track_days")


def held_in_slots(seed: int, sessions: int = 9, *, people: int = 0, days: int = 2, rooms: int = 2) -> Conference:
    """Slots of two or three half hours, tracks of a few sessions, rules of all kinds about them; seldom impossible."""
    draw = Random(seed)
    windows = [Window(start=moment(a, day), end=moment(b, day)) for day in range(days) for a, b in HOURS]
    tracks = [f"Track {number}" for number in range(max(2, sessions // 3))]
    planned = tuple(_session(draw, number, draw.choice(tracks), people) for number in range(sessions))
    held = [track for track in tracks if any(session.track == track for session in planned)]
    wishes = dict.fromkeys(Preferences.model_fields, Wish(on=False))
    wishes |= {name: Wish(on=draw.random() < 0.7, weight=draw.randint(1, 9), per_minute=draw.random() < 0.3) for name in WISHES}
    named = tuple(Room(id=RoomId(f"r{n}"), name=f"Room {n}", turnaround=0, layout_change=0) for n in range(rooms))
    return Conference(
        title=Text.of("Held in slots"),
        zone="Europe/Vienna",
        grid_minutes=30,
        days=tuple(Day(date=FIRST_DAY + dt.timedelta(days=n), hours=Hours(start=dt.time(8), end=dt.time(19))) for n in range(days)),
        slot_grids=(SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=tuple(Slot(window=window) for window in windows)),),
        exclusions=(),
        comfort=Comfort(early={}, longest_stretch=None, meal_sessions=None),
        preferences=Preferences(**wishes),
        rooms=named,
        walking=Walking(same_floor=0, per_floor=0, other_building=0),
        people=tuple(Person(id=PersonId(f"p{n}"), name=f"Person {n}") for n in range(people)),
        sessions=planned,
        rules=(OneTrackInRoom(id=RuleId("one")), *(_rule(draw, n, windows, planned, held, rooms) for n in range(sessions // 2))),
    )


def _session(draw: Random, number: int, track: str, people: int) -> Session:
    speaker = draw.randrange(people) if people and draw.random() < 0.5 else None
    part = Appearance(id=AppearanceId(f"a{number}"), person=PersonId(f"p{speaker}"), role=Role.SPEAKER)
    return Session(
        id=SessionId(f"s{number}"),
        kind=Kind.SIDE_EVENT,
        title=Text.of(f"Session {number}"),
        track=track,
        place_in_track=draw.choice((0, 0, 0, 1, 2)),
        topics=frozenset({"t"}) if draw.random() < 0.3 else frozenset(),
        duration=30 * draw.choice((1, 1, 1, 2)),
        appearances=() if speaker is None else (part,),
    )


def _rule(draw: Random, number: int, windows: list[Window], sessions: tuple[Session, ...], tracks: list[str], rooms: int) -> Rule:
    common: dict[str, Any] = {"id": RuleId(f"k{number}"), "level": Level.WISH, "weight": draw.randint(1, 9)}
    pair = tuple(session.id for session in draw.sample(sessions, 2))
    some = tuple(draw.sample(windows, 2))
    room = (RoomId(f"r{draw.randrange(rooms)}"),)
    makers: tuple[Callable[[], Rule], ...] = (
        lambda: NotThere(sessions=pair[:1], windows=some, **common),
        lambda: OneRoomInSlot(sessions=pair, **(common | {"level": draw.choice((Level.MUST, Level.WISH))})),
        lambda: TrackNotThere(track=draw.choice(tracks), windows=some, **common),
        lambda: TrackNotThere(track=draw.choice(tracks), rooms=room, **common),
        lambda: TrackNotThere(windows=some[:1], rooms=room, **(common | {"level": draw.choice((Level.MUST, Level.WISH))})),
        lambda: TracksApart(tracks=tuple(draw.sample(tracks, 2)), **common),
    )
    if len(tracks) < 2:
        makers = makers[:-1]
    return draw.choice(makers)()
