"""The reading of the next state equals a fresh one, whatever the step was; small steps read little again."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.by_hand import place_by_hand, release_all
from scheduler.checker import Plan, following, score, violations
from scheduler.checker.following import LIGHT, LIGHT_OF_PEOPLE
from scheduler.edits import remove_person, unschedule, update_conference, update_person, update_session
from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.person import Contact, Person
from scheduler.model.session import FloorRequest, Registrations, Request, Session
from tests.builder import moment
from tests.checker.test_moves import World, generated

STEPS = st.lists(st.integers(0, 1_000_000), min_size=1, max_size=8)


def with_timetable(world: World) -> Conference:
    return world.conference.replace(timetable=world.timetable)


def stepped(conference: Conference, rnd: Random) -> Conference:
    """Any step of a planner, light or heavy."""
    session, person = rnd.choice(conference.planned), rnd.choice(conference.people)
    world = World(conference, conference.timetable)
    match rnd.randrange(8):
        case 0 | 1:
            several = {p.session: p for p in (world.any_placement(rnd) for _ in range(rnd.choice([1, 1, 2, 12])))}
            return place_by_hand(conference, several.values())
        case 2:
            return release_all(conference)
        case 3:
            light = {name: value for name, value in light_values(rnd).items() if rnd.random() < 0.5}
            return update_session(conference, session.id, **light)
        case 4:
            return update_person(conference, person.id, contact=Contact(email="x@example.org"), position=Text.of("Judge"))
        case 5:
            return unschedule(conference, session.id)
        case 6:
            return update_session(conference, session.id, title=Text.of(f"Talk {rnd.random()}"), expected=rnd.choice([0, 30, 900]))
        case _:
            return remove_person(conference, person.id) if len(conference.people) > 5 else update_conference(conference, venue="Ratsaal")


def light_values(rnd: Random) -> dict[str, object]:
    """A value for each field that is called light."""
    clock = f"{rnd.randrange(8, 18):02}:00"
    return {
        "pinned_start": rnd.choice([None, moment(clock)]), "pinned_rooms": (), "subtitle": Text.of("Further"),
        "description": Text.of("More"), "guiding_question": Text.of("Why?"), "registrations": Registrations(in_person=900, online=3),
        "floor_requests": (FloorRequest(received=moment("09:00")),), "request": Request(received=moment("09:00")),
        "importance": rnd.choice([1, 9]), "online_access": "By link",
    }  # fmt: skip


def test_every_light_field_is_tried() -> None:
    assert set(light_values(Random(0))) == LIGHT
    assert set(Session.model_fields) >= LIGHT
    assert set(Person.model_fields) >= LIGHT_OF_PEOPLE


@settings(max_examples=50)
@given(seed=st.integers(0, 500), steps=STEPS)
def test_a_followed_plan_reads_as_a_fresh_one(seed: int, steps: list[int]) -> None:
    conference = with_timetable(generated(seed))
    plan = Plan(conference, conference.timetable)
    violations(plan)
    for step in steps:
        conference = stepped(conference, Random(step))
        plan = following(plan, conference)
        fresh = Plan(conference, conference.timetable)
        assert plan.conference is conference
        if step % 3:
            assert (violations(plan), score(plan)) == (violations(fresh), score(fresh))
    fresh = Plan(conference, conference.timetable)
    assert (violations(plan), score(plan)) == (violations(fresh), score(fresh))


@pytest.mark.parametrize("name", sorted(LIGHT))
def test_a_light_field_alone_makes_few_scopes_unread(name: str) -> None:
    conference = with_timetable(generated(3))
    plan = Plan(conference, conference.timetable)
    whole = len(plan.unread)
    violations(plan)
    session = min((s for s in conference.planned if s.id in conference.timetable.by_session), key=lambda s: len(plan.scopes_of(s.id)))
    values = light_values(Random(1)) | {"pinned_start": moment("08:00"), "pinned_rooms": conference.timetable.by_session[session.id].rooms}
    new = update_session(conference, session.id, **{name: values[name]})
    assert new.session[session.id] != session
    assert 0 < len(following(plan, new).unread) < whole / 2
