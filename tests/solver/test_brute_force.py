"""Tiny conferences from a seed: the solver finds a timetable exactly where trying all of them does, and none is better."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from random import Random
from typing import Any

import pytest

from scheduler.checker.read import check
from scheduler.model.conference import Conference
from scheduler.model.ids import RuleId, SessionId
from scheduler.model.person import Person
from scheduler.model.room import Layout, Walking
from scheduler.model.rule import (
    Before,
    Level,
    NotParallel,
    NotThere,
    OneRoomInSlot,
    OneTrackInRoom,
    Rule,
    SameRoom,
    Together,
    TrackNotThere,
    TracksApart,
)
from scheduler.model.session import Kind, Role, Session
from scheduler.model.settings import Comfort, Day, Hours, Slot, SlotGrid, Wish
from scheduler.model.timetable import Placement, Timetable
from solver.outcome import SolveConfig, Status
from solver.verified import solve_verified
from tests.builder import FIRST_DAY, a_conference, ident, moment, window
from tests.checker.reading import team, with_unit

STARTS = ("09:00", "09:30", "10:00", "10:30")
NAMES = ("A", "B", "C")


def tiny(seed: int) -> Conference:
    """Three sessions of an hour in a short morning, two rooms, two teams with a common member, and some rules."""
    draw = Random(seed)
    shared = draw.choice((1, 1, 1, 2))
    hall = {"parallel_limit": shared, "layout_change": draw.choice((0, 30)), "turnaround": draw.choice((0, 0, 30))}
    builder = a_conference().with_room("Hall", booths=1, **hall).with_room("Attic", booths=1, level=draw.choice((0, 20)))
    for name in NAMES:
        languages = ("fr",) if draw.random() < 0.6 else ()
        setting = {"set_up": draw.choice((0, 0, 30)), "layout": draw.choice((None, None, Layout.THEATRE, Layout.CLASSROOM))}
        builder = builder.with_session(name, interpretation=languages, **setting)
        for person in ("Ann", "i2", "i4"):
            builder = builder.with_part(person) if draw.random() < 0.2 else builder
    rest = draw.choice((0, 0, 30))
    teams = team("T", "fr", "i1", "i2", rest=rest), team("U", "fr", draw.choice(("i1", "i3")), "i4")
    builder = with_unit(builder, *teams)
    limited = {name: limits(draw, person) for name, person in builder.people.items()}
    builder = replace(builder, people=limited)
    comfort = Comfort(early=draw.choice(({}, {Role.INTERPRETER: 30})), comfortable_break=30)
    day = Day(date=FIRST_DAY, hours=Hours(start=dt.time(9), end=dt.time(11, 30)))
    walking = Walking(same_floor=draw.choice((0, 30)))
    return builder.having(days=(day,), rules=rules(draw), walking=walking, grid_minutes=30, comfort=comfort).build()


def limits(draw: Random, person: Person) -> Person:
    """Now and then fewer minutes or sessions a day, or a rest."""
    chosen = draw.choice(({}, {}, {"max_minutes_per_day": 60}, {"max_sessions_per_day": 1}, {"rest": 30}))
    return person.replace(**chosen)


def rules(draw: Random) -> tuple[Rule, ...]:
    """Up to two rules, musts or wishes."""
    found: list[Rule] = []
    for number in range(draw.choice((0, 1, 1, 2))):
        one, other = (SessionId(ident(n)) for n in draw.sample(NAMES, 2))
        common = {"id": RuleId(f"r{number}"), "level": draw.choice((Level.MUST, Level.WISH)), "weight": draw.randint(1, 9)}
        pair = common | {"sessions": (one, other)}
        found.append(
            draw.choice(
                (
                    lambda pair=pair: Together(**pair, one_room=False),
                    lambda pair=pair: Together(**pair, one_room=True),
                    lambda common=common, one=one, other=other: Before(**common, first=one, second=other),
                    lambda pair=pair: NotParallel(**pair),
                    lambda pair=pair: SameRoom(**pair),
                )
            )()
        )
    return tuple(found)


def tiny_in_slots(seed: int) -> Conference:
    """The same with slots that overlap, sessions of two tracks or none, some of them outside of all slots, and rules about them."""
    draw, conference = Random(seed), tiny(seed)
    hours = ("09:00", "10:00"), ("09:30", "10:30"), ("10:00", "11:00"), ("10:30", "11:30")
    grid = SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=tuple(Slot(window=window(*pair)) for pair in hours))
    sessions = tuple(
        session.replace(
            track=draw.choice(("", "t", "t", "u")), place_in_track=draw.choice((0, 1, 2)), level=draw.choice((None, 1, 2)),
            kind=draw.choice((Kind.SIDE_EVENT, Kind.SIDE_EVENT, Kind.SIDE_EVENT, Kind.RECEPTION)),
        )
        for session in conference.sessions
    )  # fmt: skip
    names = "track_days", "track_rooms", "track_home", "track_at_once", "track_gaps", "track_places", "track_parallel", "easier_first"
    wishes = {name: Wish(on=draw.random() < 0.6, weight=draw.randint(1, 9)) for name in names}
    preferences = conference.preferences.replace(**wishes)
    return conference.replace(slot_grids=(grid,), sessions=sessions, preferences=preferences, rules=slot_rules(draw))


def slot_rules(draw: Random) -> tuple[Rule, ...]:
    """One or two rules about slots, rooms and tracks, musts or wishes."""
    found: list[Rule] = []
    for number in range(draw.choice((1, 2))):
        sessions = tuple(SessionId(ident(n)) for n in draw.sample(NAMES, 2))
        common: dict[str, Any] = {"id": RuleId(f"r{number}"), "level": draw.choice((Level.MUST, Level.WISH)), "weight": draw.randint(1, 9)}
        windows = draw.choice(((), (window("09:00", "09:30"),), (window("10:00", "11:00"),)))
        place = {"windows": windows, "rooms": draw.choice(((), ("Hall",)))}
        made = draw.choice((NotThere, OneRoomInSlot, OneTrackInRoom, TrackNotThere, TracksApart))
        own: dict[type[Any], dict[str, Any]] = {
            NotThere: {"sessions": sessions, **place},
            OneRoomInSlot: {"sessions": sessions},
            TrackNotThere: {"track": draw.choice(("t", "u", "")), **place},
            TracksApart: {"tracks": ("t", "u")},
        }
        found.append(made(**common, **own.get(made, {})))
    return tuple(found)


def best(conference: Conference) -> int | None:
    """The smallest penalty of any timetable without a conflict, as the checker reads them."""
    placed = product(*(choices(conference, session) for session in conference.sessions))
    reports = (check(conference, Timetable(placements=plan)) for plan in placed)
    return min((report.score.total for report in reports if report.conflict_free), default=None)


def choices(conference: Conference, session: Session) -> list[Placement]:
    """Every start, room and team."""
    units = [(u.id,) for u in conference.resources] if session.interpretation else [()]
    places = product(STARTS, conference.rooms, units)
    return [
        Placement(session=session.id, start=moment(start), duration=60, rooms=(room.id,), units=served) for start, room, served in places
    ]


@pytest.mark.parametrize("made", [tiny, tiny_in_slots])
@pytest.mark.parametrize("seed", range(12))
def test_the_solver_is_as_good_as_trying_everything(seed: int, made: Callable[[int], Conference]) -> None:
    conference = made(seed)
    verified = solve_verified(conference, SolveConfig(time_limit=5, workers=1))
    least = best(conference)
    assert verified.outcome.status is (Status.INFEASIBLE if least is None else Status.OPTIMAL), verified.outcome.message
    assert verified.outcome.objective == least
