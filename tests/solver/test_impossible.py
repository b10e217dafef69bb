"""Conferences from a seed made unsolvable in one way: reported as such, with a sentence about what stands in the way."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler import edits
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, RuleId, SessionId
from scheduler.model.person import Person
from scheduler.model.rule import Before
from scheduler.model.session import Appearance, Session
from solver.outcome import SolveConfig, Status
from solver.solve import solve
from tests.builder import Builder, a_conference, ident, window
from tests.generator import GeneratedConference, make_conference


def _first(made: GeneratedConference) -> Session:
    """The first session of the hidden timetable that has a room."""
    placed = next(p for p in made.solution.placements if p.rooms)
    return made.conference.session[placed.session]


def two_at_once(made: GeneratedConference) -> tuple[Conference, set[str]]:
    """Somebody speaks in a session that stays and in its copy at the same time in another room."""
    session = _first(made)
    place = made.solution.by_session[session.id]
    person = Person(id=PersonId("both"), name="Ms Both")
    conference = edits.add_person(made.conference, person)
    new: list[Session] = []
    for number, old in enumerate((session, session.replace(id=SessionId("copy"), appearances=()))):
        part = Appearance(id=AppearanceId(f"both-{number}"), person=person.id)
        new.append(old.replace(pinned_start=place.start, appearances=(*old.appearances, part)))
    conference = edits.add_session(edits.replace_session(conference, new[0]), new[1])
    return conference, {session.id, "copy"}


def nothing_large_enough(made: GeneratedConference) -> tuple[Conference, set[str]]:
    """A session expects more guests than any room holds."""
    conference = made.conference
    rooms = tuple(room.replace(capacity=room.capacity or {"theatre": 100}) for room in conference.rooms)
    session = _first(made)
    conference = edits.replace_session(edits.update_conference(conference, rooms=rooms), session.replace(expected=1_000_000, layout=None))
    return conference, {session.id}


def a_circle(made: GeneratedConference) -> tuple[Conference, set[str]]:
    """Each of two sessions comes before the other."""
    one, other = (p.session for p in made.solution.placements[:2])
    conference = edits.add_rule(made.conference, Before(id=RuleId("there"), first=one, second=other))
    return edits.add_rule(conference, Before(id=RuleId("back"), first=other, second=one)), {one, other}


def too_long(made: GeneratedConference) -> tuple[Conference, set[str]]:
    """A session is longer than any day."""
    session = _first(made)
    return edits.replace_session(made.conference, session.replace(duration=3000, shortest=None)), {session.id}


@pytest.mark.parametrize("spoil", [two_at_once, nothing_large_enough, a_circle, too_long], ids=lambda spoil: spoil.__name__)
@settings(max_examples=3, deadline=None, derandomize=True)
@given(seed=st.integers(1, 1000), sessions=st.integers(8, 14))
def test_it_is_reported_with_the_session(
    spoil: Callable[[GeneratedConference], tuple[Conference, set[str]]], seed: int, sessions: int
) -> None:
    conference, guilty = spoil(make_conference(seed, sessions))
    outcome = solve(conference, SolveConfig(time_limit=10, workers=1))
    assert outcome.status is Status.INFEASIBLE, outcome.message
    assert outcome.timetable is None
    named = {subject for blocker in outcome.blockers for subject in blocker.subjects} | {left.session for left in outcome.unplaced}
    assert named & guilty
    assert all(blocker.message for blocker in outcome.blockers)
    assert all(left.reason for left in outcome.unplaced)


def test_more_minutes_than_the_rooms_have_are_reported() -> None:
    """Three sessions of an hour in the only room, which is open for two and a half."""
    builder = a_conference().with_room("Hall", availability=(window("09:00", "11:30"),))
    for title in ("A", "B", "C"):
        builder = builder.with_session(title)
    _named(builder, {"A", "B", "C", "Hall"})


def test_more_minutes_than_a_person_is_there_are_reported() -> None:
    """Ms Busy speaks for three hours and is there for two and a half; there are rooms enough."""
    builder = a_conference().with_person("Ms Busy", availability=(window("09:00", "11:30"),))
    for title in ("A", "B", "C"):
        builder = builder.with_session(title, room=f"Room {title}").with_part("Ms Busy")
    _named(builder, {"A", "B", "C", ident("Ms Busy")})


def _named(builder: Builder, guilty: set[str]) -> None:
    outcome = solve(builder.build(), SolveConfig(time_limit=10, workers=1))
    assert outcome.status is Status.INFEASIBLE, outcome.message
    named = {subject for blocker in outcome.blockers for subject in blocker.subjects} | {left.session for left in outcome.unplaced}
    assert named & guilty
    assert all(left.reason for left in outcome.unplaced)
