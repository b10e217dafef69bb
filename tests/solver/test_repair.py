"""Repairs disturb no more people than must be, and everything is what the checker says."""

import datetime as dt
from collections.abc import Callable
from itertools import product
from random import Random

import pytest

from samples import open_sample
from scheduler.amendments import (
    Amendment,
    MoreGuests,
    OverRun,
    PersonCancelled,
    PersonElsewhere,
    PersonReplaced,
    PersonUnavailable,
    RoomLost,
    SessionAdded,
    SessionLength,
    SessionStatus,
    amended,
)
from scheduler.calendar import minute_of, moment_of
from scheduler.checker import check
from scheduler.edits import add_person, update_room, update_session, with_timetable
from scheduler.lookup import changed
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, SessionId
from scheduler.model.person import Attendance, Person
from scheduler.model.session import Appearance, Kind, Presence, Status
from scheduler.model.timetable import Timetable
from solver.outcome import SolveConfig
from solver.repair import Goal
from solver.verified import VerifiedAlternative, repair_verified, solve_verified
from tests.builder import a_conference, moment, window
from tests.solved import solved_sample
from tests.solver.test_brute_force import choices, tiny, tiny_in_slots

QUICK = SolveConfig(time_limit=20, workers=2)


def repaired(conference: Conference, published: Conference, now: dt.datetime | None = None) -> tuple[VerifiedAlternative, ...]:
    _, found = repair_verified(conference, published, now, QUICK)
    return found


def peopled(seed: int, made: Callable[[int], Conference] = tiny) -> Conference:
    """A tiny conference in which each session has one or two of four people."""
    draw, conference = Random(seed), made(seed)
    for number in range(4):
        conference = add_person(conference, Person(id=PersonId(f"q{number}"), name=f"Q{number}"))
    for session in conference.sessions:
        more = tuple(
            Appearance(id=AppearanceId(f"{session.id}-{person}"), person=PersonId(f"q{person}"))
            for person in draw.sample(range(4), draw.choice((1, 2)))
        )
        conference = update_session(conference, session.id, appearances=(*session.appearances, *more))
    return conference


def something(conference: Conference, seed: int) -> Amendment:
    """A room or a person is lost for a part of the morning."""
    draw = Random(seed)
    first = minute_of(moment(draw.choice(("09:00", "09:30", "10:00"))))
    lost = Window(start=moment_of(first, conference.zone), end=moment_of(first + draw.choice((30, 60, 90)), conference.zone))
    if draw.random() < 0.4:
        return RoomLost(room=draw.choice(conference.rooms).id, window=lost)
    return PersonUnavailable(person=PersonId(f"q{draw.randrange(4)}"), window=lost)


def disturbed(conference: Conference, before: Timetable, after: Timetable) -> tuple[int, int]:
    """How many people and how many sessions a change disturbs, straight from the definition."""
    moved = [
        s for s, p in after.by_session.items()
        if (old := before.by_session[s]).start != p.start or old.duration != p.duration or old.rooms != p.rooms
    ]  # fmt: skip
    return len({a.person for s in moved for a in conference.session[s].active_appearances}), len(moved)


@pytest.mark.parametrize("made", [tiny, tiny_in_slots])
@pytest.mark.parametrize("seed", range(10))
def test_no_repair_disturbs_fewer_people_or_sessions_than_the_one_that_is_found(seed: int, made: Callable[[int], Conference]) -> None:
    conference = peopled(seed, made)
    found = solve_verified(conference, QUICK).outcome.timetable
    if found is None:
        return
    published = with_timetable(conference, found)
    after = amended(published, [something(published, seed)])
    plans = (Timetable(placements=plan) for plan in product(*(choices(after, session) for session in after.sessions)))
    possible = [plan for plan in plans if check(after, plan).conflict_free]
    alternatives = repaired(after, published)
    assert bool(alternatives) == bool(possible)
    if possible:
        counts = [disturbed(after, found, plan) for plan in possible]
        by_goal = {goal: one.alternative for one in alternatives for goal in one.alternative.goals}
        assert len(by_goal[Goal.PEOPLE].people) == min(people for people, _ in counts)
        assert by_goal[Goal.SESSIONS].sessions_moved == min(sessions for _, sessions in counts)
        assert by_goal[Goal.PEOPLE].is_proven
        fewest = min(people for people, _ in counts)
        assert by_goal[Goal.PEOPLE].sessions_moved >= min(s for people, s in counts if people == fewest)


def a_panel(conference: Conference) -> SessionId:
    return next(s.id for s in conference.planned if s.kind is Kind.PANEL)


def a_side_event(conference: Conference) -> SessionId:
    return next(s.id for s in conference.planned if s.kind is Kind.SIDE_EVENT and s.pinned_start is None and s.active_appearances)


def cases() -> dict[str, Amendment]:
    conference = solved_sample()
    panel, event = a_panel(conference), a_side_event(conference)
    place = conference.timetable.by_session[event]
    one, other = (a.person for a in conference.session[event].active_appearances[:2])
    around = Window(start=place.start - dt.timedelta(minutes=30), end=place.start + dt.timedelta(minutes=place.duration + 30))
    new = next(p.id for p in conference.people if p.id not in {a.person for s in conference.sessions for a in s.appearances})
    return {
        "L1 cancels": PersonCancelled(person=one),
        "L2 replaced": PersonReplaced(person=one, by=new),
        "L2 video": PersonElsewhere(person=other, attendance=Attendance.VIDEO),
        "L3 delayed": PersonUnavailable(person=one, window=around),
        "L5 room": RoomLost(room=place.rooms[0], window=around),
        "L8 tentative": SessionStatus(session=event, status=Status.TENTATIVE),
        "L9 added": SessionAdded(title="One more", duration=60, expected=20, people=(other,)),
        "cancelled": SessionStatus(session=event, status=Status.CANCELLED),
        "longer": SessionLength(session=event, minutes=conference.session[event].duration + 15),
        "shorter": SessionLength(session=panel, minutes=conference.session[panel].duration - 10),
        "guests": MoreGuests(session=event, expected=conference.session[event].expected + 5),
    }


@pytest.mark.parametrize("name", list(cases()))
def test_late_changes_of_the_sample_are_repaired_with_few_people(name: str) -> None:
    published = solved_sample()
    after = amended(published, [cases()[name]])
    alternatives = repaired(after, published)
    assert alternatives
    first = alternatives[0].alternative
    assert first.is_proven
    assert Goal.PEOPLE in first.goals
    assert all(len(first.people) <= len(one.alternative.people) for one in alternatives)
    effects = [(len(one.alternative.people), one.alternative.sessions_moved, one.alternative.objective) for one in alternatives]
    assert len(set(effects)) == len(effects), "distinct in effect"
    for one in alternatives:
        assert one.report.conflict_free or all(v.rule != "placed" for v in one.report.violations)
    if name in {"L1 cancels", "L2 replaced", "L2 video", "L8 tentative", "cancelled"}:
        assert first.moved == (), "nothing has to move"


def test_what_has_begun_stays_and_an_over_run_is_taken_by_breaks_first() -> None:
    published = solved_sample()
    panel = a_panel(published)
    place = published.timetable.by_session[panel]
    now = place.start + dt.timedelta(minutes=5)
    alternatives = repaired(amended(published, [OverRun(session=panel, minutes=15)]), published, now)
    assert alternatives
    for one in alternatives:
        placed = one.alternative.timetable.by_session
        assert (placed[panel].start, placed[panel].duration) == (place.start, place.duration + 15)
        for session, old in published.timetable.by_session.items():
            if old.start < now and session != panel:
                assert placed[session].start == old.start
                assert placed[session].rooms == old.rooms
    moved = {one.session for one in alternatives[0].alternative.moved} - {panel}
    kinds = {published.session[one].kind for one in moved}
    assert Kind.MEAL in kinds, "lunch gives way"
    assert Kind.PANEL not in kinds


def test_a_panel_is_reordered_before_it_is_moved() -> None:
    builder = a_conference().with_room("Hall").with_session("Panel", at="10:00", minutes=60)
    for name in ("Ann", "Ben", "Cem"):
        builder = builder.with_part(name, presence=Presence.OWN_MINUTES, minutes=20)
    published = builder.build()
    late = amended(published, [PersonUnavailable(person=PersonId("Ann"), window=window("07:00", "10:35"))])
    (one, *_) = repaired(late, published)
    (moved,) = one.alternative.moved
    assert (moved.time, moved.room, moved.order) == (False, False, True)
    ann = next(a.id for a in published.sessions[0].appearances if a.person == "Ann")
    assert moved.after.order[-1] == ann
    assert one.report.conflict_free


def test_only_rooms_change_where_a_room_is_lost_and_others_are_free() -> None:
    published = a_conference().with_room("Hall").with_room("Attic").with_session("A", at="10:00").with_part("Ann").build()
    after = amended(published, [RoomLost(room=published.rooms[0].id)])
    (one, *_) = repaired(after, published)
    (moved,) = one.alternative.moved
    assert (moved.time, moved.room) == (False, True)
    assert Goal.ROOMS in one.alternative.goals


def test_where_nothing_helps_it_is_said() -> None:
    published = a_conference().with_room("Hall").with_session("A", at="10:00").with_part("Ann").build()
    after = amended(published, [RoomLost(room=published.rooms[0].id)])
    found, alternatives = repair_verified(after, published, None, QUICK)
    assert not alternatives
    assert found.infeasible
    assert any("A" in blocker.message for blocker in found.blockers)


def test_a_large_conference_is_repaired_around_what_must_move() -> None:
    sample = open_sample("forum-60")
    found = solve_verified(sample, SolveConfig(time_limit=None, work_limit=0.5, workers=1)).outcome.timetable
    assert found is not None
    published = with_timetable(sample, found)
    place = next(p for p in found.placements if published.session[p.session].active_appearances and len(p.rooms) == 1)
    lost = Window(start=place.start, end=place.start + dt.timedelta(minutes=place.duration))
    alternatives = repaired(amended(published, [RoomLost(room=place.rooms[0], window=lost)]), published)
    assert alternatives
    assert alternatives[0].alternative.sessions_moved >= 1


def test_what_the_planner_settles_stands_there_and_the_rest_follows() -> None:
    """Keep new, keep old: what is settled is no longer the search's to choose."""
    published = (
        a_conference().with_room("Hall").with_room("Attic").with_session("A", at="10:00").with_part("Ann")
        .with_session("B", at="11:00").with_part("Ben").build()
    )  # fmt: skip
    places = published.timetable.by_session
    a, b = places[SessionId("A")], places[SessionId("B")]
    after = amended(published, (RoomLost(room=a.rooms[0], window=window("09:00", "11:00")),))
    (first, *_) = repaired(after, published)
    assert {one.session for one in first.alternative.moved} == {"A"}

    elsewhere = changed(b, rooms=("Attic",))
    _, new = repair_verified(after, published, None, QUICK, kept=(elsewhere,))
    assert new
    for one in new:
        assert one.alternative.timetable.by_session[b.session] == elsewhere
        assert one.alternative.people == {"Ann", "Ben"}
    _, old = repair_verified(after, published, None, QUICK, kept=(b,))
    assert all({moved.session for moved in one.alternative.moved} == {"A"} for one in old)
    found, none = repair_verified(after, published, None, QUICK, kept=(a,))
    assert found.infeasible, "its room is lost"
    assert not none


def test_what_has_not_begun_does_not_begin_in_the_past() -> None:
    builder = a_conference().with_session("Plenary", at="10:00").with_part("Ann").with_session("Next", at="11:00").with_part("Ben")
    published = builder.build()
    now = moment("10:40")
    found = repaired(amended(published, [OverRun(session=SessionId("Plenary"), minutes=15)]), published, now)
    assert found
    for one in found:
        places = one.alternative.timetable.by_session
        assert places[SessionId("Plenary")].start == moment("10:00")
        assert places[SessionId("Next")].start >= moment("11:15")
    late = moment("19:30", 1)
    after = amended(published, [SessionAdded(title="Too late", duration=60)])
    nothing, none = repair_verified(after, published, late, QUICK)
    assert nothing.infeasible
    assert not none
    assert [str(blocker.message) for blocker in nothing.blockers] == ["“Too late” has no time left after now."]


def test_two_that_cannot_stay_beside_each_other_are_parted() -> None:
    """Nobody is away and no room is lost; but the deputy has a part elsewhere at the same time."""
    published = (
        a_conference().with_session("One", at="10:00").with_part("Ann")
        .with_session("Other", at="10:00", room="Attic").with_part("Ben").with_part("Cem").with_part("Dan").build()
    )  # fmt: skip
    after = amended(published, [PersonReplaced(person=PersonId("Ann"), by=PersonId("Ben"))])
    found = repaired(after, published)
    assert found[0].alternative.is_proven
    assert [one.session for one in found[0].alternative.moved] == ["One"], "two people are less than three"
    assert all(one.report.conflict_free for one in found)
    kept = changed(published.timetable.by_session[SessionId("One")], start=moment("09:30"))
    _, settled = repair_verified(published, published, None, QUICK, kept=(kept,))
    assert settled[0].alternative.timetable.by_session[SessionId("One")].start == moment("09:30")
    also = changed(published.timetable.by_session[SessionId("Other")], start=moment("09:30"), rooms=("Hall",))
    impossible, none = repair_verified(published, published, None, QUICK, kept=(kept, also))
    assert not none
    assert impossible.infeasible


def test_what_has_begun_and_lasts_longer_counts_and_is_proven() -> None:
    published = (
        a_conference().with_session("Plenary", at="10:00").with_part("Ann").with_session("Next", at="11:00").with_part("Ben").build()
    )
    found = repaired(amended(published, [OverRun(session=SessionId("Plenary"), minutes=15)]), published, moment("10:40"))
    first = found[0].alternative
    assert first.people == {"Ann", "Ben"}
    assert first.is_proven
    assert first.levels[0].bound == 2


def test_who_is_disturbed_anyway_costs_nothing_more() -> None:
    """Ann's plenary lasts longer: whether her talk or Cem's gives way, she has to be told; so hers does."""
    published = (
        a_conference().with_session("Plenary", at="10:00").with_part("Ann")
        .with_session("Hers", at="11:00", room="Attic").with_part("Ann")
        .with_session("His", at="11:00", room="Cellar", minutes=60).with_part("Cem").build()
    )  # fmt: skip
    cellar = next(room.id for room in published.rooms if room.name == "Cellar")
    late = amended(published, [OverRun(session=SessionId("Plenary"), minutes=15), RoomLost(room=cellar)])
    late = update_room(late, published.rooms[0].id, availability=(window("08:00", "11:15"),))
    found = repaired(late, published, moment("10:40"))
    first = found[0].alternative
    assert first.is_proven
    moved = {one.session for one in first.moved}
    assert {"Plenary", "Hers", "His"} >= moved
    assert first.people == {"Ann", "Cem"}
    assert first.levels[0].bound == 2
