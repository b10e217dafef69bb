"""Each preference in the solver: the penalty of a timetable that stays as it is equals the checker's."""

import datetime as dt

import pytest

from scheduler.model.ids import PersonId, RuleId, SessionId
from scheduler.model.rule import AtMostPerOrganiser, Level, SpeakerOrder
from scheduler.model.session import Kind
from scheduler.model.settings import Day, Hours, Slot, SlotGrid
from solver.outcome import SolveConfig, Status
from solver.verified import solve_verified
from tests.builder import FIRST_DAY, Builder, a_conference, ident, moment, window
from tests.checker import test_preferences as checker_cases
from tests.checker.test_slots import LIKED

CASES = [case for case in (*checker_cases.CASES, *LIKED) if checker_cases.is_conflict_free(case[2])]


@pytest.mark.parametrize(("label", "penalty", "builder"), CASES)
def test_a_timetable_left_as_it_is_costs_what_the_checker_counts(label: str, penalty: int, builder: Builder) -> None:
    verified = solve_verified(builder.build(), SolveConfig(time_limit=5, workers=1, movable=frozenset()))
    assert verified.outcome.status is Status.OPTIMAL, verified.outcome.message
    assert verified.report is not None
    assert verified.outcome.penalties.get(label, 0) == penalty
    assert verified.report.score.penalties.get(label, 0) == penalty
    assert verified.outcome.objective == verified.report.score.total


def test_a_free_session_goes_to_the_time_it_prefers() -> None:
    conference = checker_cases.one(preferred_windows=(window("15:00", "16:00"),)).build()
    outcome = solve_verified(conference, SolveConfig(time_limit=5, workers=1)).outcome
    assert outcome.status is Status.OPTIMAL
    assert outcome.objective == 0


@pytest.mark.parametrize(("label", "penalty", "builder"), CASES)
def test_free_sessions_pay_at_most_that_and_label_by_label_what_the_checker_counts(label: str, penalty: int, builder: Builder) -> None:
    verified = solve_verified(builder.build(), SolveConfig(time_limit=10, workers=1))
    stays = solve_verified(builder.build(), SolveConfig(time_limit=10, workers=1, movable=frozenset())).outcome
    assert verified.outcome.status is Status.OPTIMAL, verified.outcome.message
    assert verified.report is not None
    assert verified.outcome.objective is not None
    assert stays.objective is not None
    assert verified.outcome.objective <= stays.objective
    counted = {name: cost for name, cost in verified.report.score.penalties.items() if cost}
    assert {name: cost for name, cost in verified.outcome.penalties.items() if cost} == counted


@pytest.mark.parametrize(("per_day", "penalty"), [(False, 8), (True, 0)])
def test_sessions_of_one_organiser_above_the_number_wished_for_are_paid_or_go_to_another_day(per_day: bool, penalty: int) -> None:
    wish = AtMostPerOrganiser(id=RuleId("r"), level=Level.WISH, weight=4, limit=1, per_day=per_day)
    days = tuple(Day(date=FIRST_DAY + dt.timedelta(days=n), hours=Hours(start=dt.time(9), end=dt.time(18))) for n in range(3))
    builder = a_conference()
    for name in ("A", "B", "C"):
        builder = builder.with_session(name, lead="One organiser")
    verified = solve_verified(builder.having(days=days, rules=(wish,)).build(), SolveConfig(time_limit=5, workers=1))
    assert verified.outcome.status is Status.OPTIMAL, verified.outcome.message
    assert verified.outcome.penalties.get("rules", 0) == penalty
    assert verified.outcome.objective == penalty


def test_a_session_starts_with_its_slot_even_against_a_wish() -> None:
    slots = SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=(Slot(window=window("10:00", "11:00")),), start_with_slot=True)
    builder = a_conference().with_session("A", minutes=30, preferred_windows=(window("10:30", "11:00"),)).having(slot_grids=(slots,))
    outcome = solve_verified(builder.build(), SolveConfig(time_limit=5, workers=1)).outcome
    assert outcome.status is Status.OPTIMAL, outcome.message
    assert outcome.timetable is not None
    assert outcome.timetable.placements[0].start == moment("10:00")
    assert outcome.penalties.keys() == {"preferred_times"}


def test_a_slot_beside_the_grid_gives_its_own_start() -> None:
    slots = SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=(Slot(window=window("10:07", "11:07")),), start_with_slot=True)
    conference = a_conference().with_session("A").having(slot_grids=(slots,)).build()
    outcome = solve_verified(conference, SolveConfig(time_limit=5, workers=1)).outcome
    assert outcome.timetable is not None, outcome.message
    assert outcome.timetable.placements[0].start == moment("10:07")


@pytest.mark.parametrize(("order", "penalty"), [(("Ann", "Bob"), 0), (("Bob", "Ann"), 5)])
def test_an_order_of_speakers_that_is_wished_for_is_paid_where_it_is_not_kept(order: tuple[str, str], penalty: int) -> None:
    builder = a_conference().with_session("A").with_part("Ann", order=1).with_part("Bob", order=2)
    people = tuple(PersonId(ident(name)) for name in order)
    wish = SpeakerOrder(id=RuleId("r"), level=Level.WISH, weight=5, session=SessionId(ident("A")), people=people)
    outcome = solve_verified(builder.having(rules=(wish,)).build(), SolveConfig(time_limit=5, workers=1)).outcome
    assert outcome.status is Status.OPTIMAL, outcome.message
    assert outcome.objective == penalty
