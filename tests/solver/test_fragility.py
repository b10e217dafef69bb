"""What a loss costs is the smallest repair, whoever measures it and in whatever order."""

import datetime as dt
import threading
from collections.abc import Iterator, Sequence
from random import Random

import pytest

from scheduler.amendments import amended
from scheduler.calendar import minute_of
from scheduler.edits import unschedule, update_person, update_session, with_timetable
from scheduler.errors import SolverError, UnknownReferenceError
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.model.person import Attendance
from scheduler.model.session import Invitation, Kind
from solver.fragility import (
    Case,
    ClusterEngine,
    Cost,
    Fragility,
    LocalEngine,
    Loss,
    Severity,
    Subject,
    case_of,
    cost_of,
    gathered,
    losses_of,
    measure,
)
from solver.outcome import ShouldStop, SolveConfig
from solver.repair import Goal
from solver.verified import repair_verified, solve_verified
from tests.solved import solved_sample
from tests.solver.test_repair import peopled


def small() -> Conference:
    """A tiny conference with a timetable, in which four people share the sessions and losses of all kinds occur."""
    conference = peopled(3)
    found = solve_verified(conference, SolveConfig(time_limit=20, workers=1)).outcome.timetable
    assert found is not None
    return with_timetable(conference, found)


class Here:
    """An engine without processes, in an order of its own."""

    def __init__(self, seed: int) -> None:
        self._draw = Random(seed)

    def costs(self, case: Case, losses: Sequence[Loss], should_stop: ShouldStop) -> Iterator[Cost]:
        for loss in self._draw.sample(losses, len(losses)):
            found = cost_of(case, loss, should_stop)
            if found is not None:
                yield found


def timeless(found: Fragility) -> list[object]:
    """The result without its clocks."""
    return [(one.subject, one.confirmed, [cost.model_copy(update={"seconds": 0.0}) for cost in one.costs]) for one in found.losses]


def test_every_person_and_room_in_use_is_lost_once_for_each_session_or_day() -> None:
    conference = solved_sample()
    losses = losses_of(conference, conference.timetable)
    assert len({(one.subject, one.session, one.date) for one in losses}) == len(losses)
    people = {one.subject for one in losses if one.kind is Subject.PERSON}
    needed = {a.proxy or a.person for s in conference.planned for a in s.active_appearances if s.id in conference.timetable.by_session}
    teams = {m.person for p in conference.timetable.placements for unit in p.units for m in conference.resource[unit].members}
    by_video = {person.id for person in conference.people if person.attendance is Attendance.VIDEO}
    assert people <= needed | teams
    assert people >= (needed - by_video) | teams
    timed = [p for p in conference.timetable.placements if conference.session[p.session].kind is not Kind.ALL_DAY]
    rooms = {(room, place.start.date()) for place in timed for room in place.rooms}
    assert {(one.subject, one.date) for one in losses if one.kind is Subject.ROOM} == rooms
    assert losses_of(conference, conference.timetable, only=Subject.ROOM) == tuple(one for one in losses if one.kind is Subject.ROOM)


def test_what_has_begun_and_who_comes_by_video_can_no_longer_be_lost() -> None:
    conference = small()
    places = conference.timetable.placements
    now = places[0].start + dt.timedelta(minutes=1)
    assert {one.session for one in losses_of(conference, conference.timetable, now, Subject.PERSON)} == {
        place.session for place in places if place.start >= now and conference.session[place.session].active_appearances
    }
    person = next(a.person for a in conference.session[places[0].session].active_appearances)
    on_video = update_person(conference, person, attendance=Attendance.VIDEO)
    assert person not in {one.subject for one in losses_of(on_video, on_video.timetable)}


def test_each_cost_is_that_of_the_smallest_repair() -> None:
    conference = small()
    losses, case = losses_of(conference, conference.timetable), case_of(conference)
    seen: set[Severity] = set()
    for loss in losses:
        cost = cost_of(case, loss, lambda: False)
        found, read = repair_verified(amended(conference, [loss.amendment]), conference, None, SolveConfig(time_limit=20, workers=2))
        assert cost is not None
        assert (cost.repairable, cost.proven) == (bool(read), True)
        if read:
            best = next(one.alternative for one in read if Goal.PEOPLE in one.alternative.goals)
            assert (cost.people_disturbed, cost.sessions_moved is not None) == (len(best.people), True)
        else:
            assert found.infeasible
            assert (cost.people_disturbed, cost.sessions_moved) == (None, None)
        seen.add(cost.severity)
    assert {Severity.NO_REPAIR, Severity.SOME} <= seen


def test_the_result_is_the_same_from_two_processes_and_in_any_order() -> None:
    conference = small()
    losses, case = losses_of(conference, conference.timetable), case_of(conference)
    told: list[tuple[int, int]] = []
    local = measure(conference, case, losses, LocalEngine(2), lambda done, of, _: told.append((done, of)))
    assert told == [(number, len(losses)) for number in range(1, len(losses) + 1)]
    assert (local.measured, local.of, local.is_complete) == (len(losses), len(losses), True)
    for seed in (1, 2):
        assert timeless(measure(conference, case, losses, Here(seed))) == timeless(local)


def test_the_worst_stands_first_and_among_equals_who_has_not_confirmed() -> None:
    conference = small()
    losses, case = losses_of(conference, conference.timetable), case_of(conference)
    found = measure(conference, case, losses, Here(1)).losses
    weights = [one.worst.weight for one in found]
    assert weights == sorted(weights, reverse=True)
    assert all([cost.weight for cost in one.costs] == sorted((cost.weight for cost in one.costs), reverse=True) for one in found)
    costs = [
        Cost(loss=Loss(kind=Subject.PERSON, subject=person.id, session=None, date=losses[0].date, window=losses[0].window),
             repairable=True, people_disturbed=2, sessions_moved=1, proven=True, seconds=0.1)
        for person in conference.people
    ]  # fmt: skip
    last = conference.people[-1].id
    session = next(s for s in conference.sessions if any(a.person == last for a in s.appearances))
    asked = tuple(changed(a, status=Invitation.INVITED) if a.person == last else a for a in session.appearances)
    unsure = update_session(conference, session.id, appearances=asked)
    assert gathered(unsure, costs)[0].subject == last
    assert (gathered(unsure, costs)[0].confirmed, gathered(conference, costs)[0].confirmed) == (False, True)


def test_sessions_without_a_place_are_set_aside() -> None:
    conference = small()
    session = conference.timetable.placements[0].session
    # Without a window it could never have a place, and every loss would be without a repair.
    hopeless = update_session(unschedule(conference, session), session, allowed_rooms=(), expected=100_000)
    losses = losses_of(hopeless, hopeless.timetable)
    assert session not in {one.session for one in losses}
    assert any(one.worst.repairable for one in measure(hopeless, case_of(hopeless), losses, Here(1)).losses)


def test_a_loss_against_a_release_counts_from_its_places() -> None:
    published = small()
    moved = published.timetable.placements[-1]
    draft = unschedule(published, moved.session)
    losses = losses_of(draft, published.timetable)
    assert moved.session in {one.session for one in losses}
    found = measure(draft, case_of(draft, published), losses, Here(1))
    assert found.is_complete
    assert timeless(found) == timeless(measure(published, case_of(published), losses, Here(2)))


def test_a_stop_keeps_what_is_measured_and_ends_soon() -> None:
    conference = solved_sample()
    losses, stop = losses_of(conference, conference.timetable), threading.Event()
    found = measure(conference, case_of(conference), losses, LocalEngine(2), lambda *_: stop.set(), stop.is_set)
    assert 1 <= found.measured < found.of
    assert not found.is_complete
    assert found.seconds < 30


def test_a_limit_of_time_is_told_from_a_proof() -> None:
    conference = solved_sample()
    losses = losses_of(conference, conference.timetable)
    case = case_of(conference, seconds=0.001)
    costs = [cost_of(case, loss, lambda: False) for loss in losses[:12]]
    assert any(cost is not None and not cost.repairable and not cost.proven for cost in costs)


def test_a_fault_in_a_process_is_heard() -> None:
    conference = small()
    losses = losses_of(conference, conference.timetable)
    unknown = losses[0].replace(subject="nobody", kind=Subject.PERSON)
    with pytest.raises(UnknownReferenceError, match="no longer in the conference"):
        measure(conference, case_of(conference), [unknown], LocalEngine(1))


def test_an_address_where_nobody_answers_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    conference = small()
    monkeypatch.setattr("solver.fragility.cluster.CONNECTS_WITHIN", 1.0)
    with pytest.raises(SolverError, match="tcp://127.0.0.1:9"):
        measure(conference, case_of(conference), losses_of(conference, conference.timetable), ClusterEngine("tcp://127.0.0.1:9"))


def test_a_person_in_a_session_is_lost_for_just_its_time() -> None:
    conference = small()
    for loss in losses_of(conference, conference.timetable, only=Subject.PERSON):
        assert loss.session is not None
        place = conference.timetable.by_session[loss.session]
        assert minute_of(loss.window.start) == minute_of(place.start)
        assert minute_of(loss.window.end) == minute_of(place.start) + place.duration
        teams = {member.person for unit in place.units for member in conference.resource[unit].members}
        appearing = {a.proxy or a.person for a in conference.session[loss.session].active_appearances}
        assert PersonId(loss.subject) in appearing | teams
