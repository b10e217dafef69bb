"""Teams that share a member, and members who appear: the solver counts for each person, as the checker does."""

import datetime as dt

from scheduler.model.ids import RuleId, SessionId
from scheduler.model.room import Walking
from scheduler.model.rule import Together
from scheduler.model.settings import Day, Hours
from solver.outcome import SolveConfig, Status
from solver.verified import solve_verified
from tests.builder import FIRST_DAY, Builder, a_conference, ident, moment
from tests.checker.reading import team, with_unit

CONFIG = SolveConfig(time_limit=5, workers=1)


def two(end: int = 12, **fields: object) -> Builder:
    """Two interpreted sessions of an hour in rooms of their own, on one day from 9."""
    builder = a_conference().with_room("Hall", booths=2).with_room("Attic", booths=2)
    for name, room in (("A", "Hall"), ("B", "Attic")):
        builder = builder.with_session(name, interpretation=("fr",), allowed_rooms=(ident(room),))
    day = Day(date=FIRST_DAY, hours=Hours(start=dt.time(9), end=dt.time(end)))
    return builder.having(days=(day,), **fields)


def status(builder: Builder) -> Status:
    """What the search says, held against the checker."""
    return solve_verified(builder.build(), CONFIG).outcome.status


def test_one_team_serves_both_of_a_joint_pair() -> None:
    joint = Together(id=RuleId("t"), sessions=(SessionId(ident("A")), SessionId(ident("B"))), one_room=False)
    assert status(with_unit(two(10, rules=(joint,)), team("T", "fr", "i1", "i2"))) is Status.OPTIMAL
    assert status(with_unit(two(10), team("T", "fr", "i1", "i2"))) is Status.INFEASIBLE


def test_minutes_and_sessions_a_day_count_for_the_person_not_for_the_team() -> None:
    for limit in ({"max_minutes_per_day": 60}, {"max_sessions_per_day": 1}):
        builder = two().with_person("i1", **limit)
        one = team("T", "fr", "i1", "i2", minutes_per_day=60)
        assert status(with_unit(builder, one, team("U", "fr", "i1", "i3", minutes_per_day=60))) is Status.INFEASIBLE
        assert status(with_unit(builder, one, team("U", "fr", "i4", "i3", minutes_per_day=60))) is Status.OPTIMAL


def test_members_walk_from_room_to_room() -> None:
    teams = team("T", "fr", "i1", "i2"), team("U", "fr", "i1", "i3")
    for units in (teams, teams[:1]):
        assert status(with_unit(two(12, walking=Walking(same_floor=61)), *units)) is Status.INFEASIBLE
        assert status(with_unit(two(12, walking=Walking(same_floor=60)), *units)) is Status.OPTIMAL


def test_a_member_is_not_taken_from_where_they_speak_for_the_sake_of_a_wish() -> None:
    morning = {"preferred_windows": ({"start": moment("09:00"), "end": moment("10:00")},)}
    builder = a_conference().with_room("Hall", booths=1).with_room("Attic")
    builder = builder.with_session("A", interpretation=("fr",), allowed_rooms=(ident("Hall"),), **morning)
    builder = builder.with_session("B", allowed_rooms=(ident("Attic"),), **morning).with_part("i1")
    day = Day(date=FIRST_DAY, hours=Hours(start=dt.time(9), end=dt.time(12)))
    free, bound = (
        solve_verified(with_unit(builder, team("T", "fr", *members)).having(days=(day,)).build(), CONFIG).outcome
        for members in (("i2", "i3"), ("i1", "i3"))
    )
    assert (free.status, bound.status) == (Status.OPTIMAL, Status.OPTIMAL), bound.message
    assert free.objective == 0
    assert bound.penalties.keys() == {"preferred_times"}
