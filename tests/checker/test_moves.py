"""A plan after moves reads exactly as one that is read anew: over every rule's own case, generated conferences and samples."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import samples
from scheduler.calendar import ConferenceCalendar, moment_of
from scheduler.checker import Plan, Score, Violation, score, violations
from scheduler.model.conference import Conference
from scheduler.model.ids import RuleId, SessionId
from scheduler.model.rule import Level, NotThere, OneRoomInSlot, OneTrackInRoom, TrackNotThere, TracksApart
from scheduler.model.session import Session
from scheduler.model.settings import Preferences, Wish
from scheduler.model.timetable import Placement, Timetable
from tests.builder import moment, window
from tests.checker.musts import every_builder
from tests.checker.reading import one
from tests.generator import make_conference
from tests.solver.slotted import in_slots

Reading = tuple[tuple[Violation, ...], Score]


def reading(plan: Plan) -> Reading:
    return violations(plan), score(plan)


def anew(conference: Conference, timetable: Timetable) -> Reading:
    return reading(Plan(conference, timetable))


@dataclass(frozen=True)
class World:
    """A conference, and a timetable of it to start from."""

    conference: Conference
    timetable: Timetable

    def any_placement(self, rnd: Random) -> Placement:
        """Any session anywhere: any day, rooms, duration, units and order of speakers, possible or not."""
        session = rnd.choice(self.conference.sessions)
        rooms = [room.id for room in self.conference.rooms]
        units = [unit.id for unit in self.conference.resources]
        order = [appearance.id for appearance in session.appearances]
        return Placement(
            session=session.id,
            start=self._any_start(rnd, session),
            duration=rnd.choice([session.duration, session.duration, session.least_minutes, 25]),
            rooms=tuple(rnd.sample(rooms, rnd.choice([1, 1, 1, 2, 0]))),
            units=tuple(rnd.sample(units, min(len(units), rnd.choice([0, 0, 1, 2, 4])))),
            order=tuple(rnd.sample(order, len(order))) if rnd.random() < 0.2 else (),
        )

    def _any_start(self, rnd: Random, session: Session) -> datetime:
        """Near a session that is placed, or anywhere from before the hours of a day to after them."""
        if rnd.random() < 0.5:
            other = rnd.choice(self.timetable.placements)
            return other.start + timedelta(minutes=rnd.choice([0, 0, 5, other.duration, -session.duration]))
        day = rnd.choice(ConferenceCalendar(self.conference).days)
        return moment_of(rnd.randrange(day.hours[0] - 30, day.hours[1], 5), self.conference.zone)


@lru_cache(maxsize=16)
def generated(seed: int) -> World:
    """A conference from the generator, laid out without a conflict."""
    made = make_conference(seed, 10 + seed % 15, 5, 1 + seed % 3)
    return World(made.conference, made.solution)


@lru_cache(maxsize=16)
def slotted(seed: int) -> World:
    """Sessions in slots and tracks, everything preferred, and each rule about slots, rooms and tracks as a wish."""
    draw, conference = Random(seed), in_slots(seed)
    wishes = Preferences(**{name: Wish(weight=draw.randint(1, 9), per_minute=draw.random() < 0.5) for name in Preferences.model_fields})
    sessions, rooms = (tuple(one.id for one in things) for things in (conference.sessions, conference.rooms))
    of: dict[str, Any] = {"level": Level.WISH}
    rules = (
        NotThere(id=RuleId("w1"), sessions=sessions[:4], windows=(window("09:00", "11:00"),), rooms=rooms[:1], **of),
        OneRoomInSlot(id=RuleId("w2"), sessions=sessions[2:7], **of),
        OneTrackInRoom(id=RuleId("w3"), **of),
        TrackNotThere(id=RuleId("w4"), windows=(window("13:00", "14:00"),), **of),
        TrackNotThere(id=RuleId("w5"), track="a", rooms=rooms[1:], **of),
        TracksApart(id=RuleId("w6"), tracks=("a", "b", "none"), **of),
    )
    first = Placement(session=sessions[0], start=moment("09:00"), duration=45, rooms=rooms[:1])
    world = World(conference.replace(preferences=wishes, rules=(*conference.rules, *rules)), Timetable(placements=(first,)))
    for _ in range(2 * len(sessions)):
        world = World(world.conference, world.timetable.with_placement(world.any_placement(draw)))
    return world


@lru_cache
def sample(name: str) -> World:
    """A sample with all its sessions anywhere, one after the other over the days."""
    conference = samples.open_sample(name)
    first = moment_of(ConferenceCalendar(conference).days[0].hours[0], conference.zone)
    world = World(conference, Timetable(placements=(Placement(session=conference.sessions[0].id, start=first, duration=30),)))
    rnd = Random(name)
    for _ in range(2 * len(conference.sessions)):
        world = World(conference, world.timetable.with_placement(world.any_placement(rnd)))
    return world


def wander(world: World, steps: list[int]) -> None:
    """One change after the other, each from the plan before: placements of any kind, and every fourth a session taken out."""
    timetable, plan = world.timetable, Plan(world.conference, world.timetable)
    before = reading(plan)
    first = plan
    for number, step in enumerate(steps):
        rnd = Random(step)
        placed = World(world.conference, timetable).any_placement(rnd)
        if number % 4 == 3:
            session = rnd.choice(timetable.placements).session
            timetable, plan = timetable.without(session), plan.removed(session)
        else:
            timetable, plan = timetable.with_placement(placed), plan.moved(placed)
        if step % 3:  # some plans are moved on before they are ever read
            assert reading(plan) == anew(world.conference, timetable)
    assert reading(plan) == anew(world.conference, timetable)
    assert reading(first) == before


STEPS = st.lists(st.integers(0, 1_000_000), min_size=1, max_size=8)


@settings(max_examples=50)
@given(seed=st.integers(0, 500), steps=STEPS)
def test_moves_in_a_generated_conference(seed: int, steps: list[int]) -> None:
    wander(generated(seed), steps)


@settings(max_examples=30)
@given(seed=st.integers(0, 500), steps=STEPS)
def test_moves_between_slots_and_rooms_of_tracks(seed: int, steps: list[int]) -> None:
    wander(slotted(seed), steps)


@pytest.mark.parametrize("name", ["alliance-25", "forum-60"])
@settings(max_examples=30)
@given(steps=STEPS)
def test_moves_in_a_sample(name: str, steps: list[int]) -> None:
    wander(sample(name), steps)


def test_taking_out_and_putting_back_in_the_case_of_every_rule() -> None:
    """Nothing that a rule reads is forgotten: without any of its sessions, and with it again, the case reads as it is."""
    for builder in every_builder():
        conference = builder.build()
        whole = Plan(conference, conference.timetable)
        before = reading(whole)
        for placement in conference.timetable.placements:
            without = whole.removed(placement.session)
            assert reading(without) == anew(conference, conference.timetable.without(placement.session))
            assert reading(without.moved(placement)) == before
            elsewhere = placement.replace(start=placement.start + timedelta(hours=30), duration=7, rooms=(conference.rooms[0].id,))
            assert reading(whole.moved(elsewhere)) == anew(conference, conference.timetable.with_placement(elsewhere))


def test_what_a_move_cannot_touch_is_not_read_again() -> None:
    conference = one().with_session("B", at="10:00", room="Other").build()
    plan = Plan(conference, conference.timetable)
    reading(plan)
    moved = plan.moved(conference.timetable.by_session[SessionId("A")].replace(start=moment("12:00")))
    reading(moved)
    kept = {scope: finding for scope, finding in plan.findings.items() if moved.findings.get(scope) is finding}
    assert {key for kind, key in kept if kind in ("session", "room")} == {"B", "Other"}


def test_a_removed_session_is_only_not_placed() -> None:
    world = sample("alliance-25")
    session = world.conference.planned[0].id
    plan = Plan(world.conference, Timetable()).removed(session)
    assert [v.rule for v in violations(plan) if session in v.subjects] == ["placed"]


@pytest.mark.parametrize("name", samples.sample_names())
def test_every_sample_can_be_read(name: str) -> None:
    conference = samples.open_sample(name)
    unplaced = [v for v in violations(Plan(conference, Timetable())) if v.rule == "placed"]
    assert len(unplaced) == len(conference.planned)
