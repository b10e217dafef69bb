"""CP-SAT alone, and placing alone, in timetables given place by place: neither finds a timetable before the other is asked.

Every session may go anywhere as far as the problem knows, so that no shape is settled beforehand; the timetable is then demanded.
"""

from typing import Any

import pytest
from ortools.sat.python import cp_model

from scheduler.model.ids import RuleId, SessionId
from scheduler.model.rule import Adjacent, AnotherDay, AtMostAtOnce, Level, Rule, SameDay, SameRoom
from solver import score
from solver.build import build
from solver.outcome import SolveConfig
from solver.pairs import PairsCost
from solver.placing.board import Board
from solver.placing.values import Values
from solver.preferences import SOFT_TERMS
from solver.problem import build_problem, plan_of
from solver.shapes import Plan, Problem
from solver.variables import Scope, Variables
from tests.builder import Builder, a_conference
from tests.checker import test_preferences as checker_cases
from tests.checker.reading import Case
from tests.checker.test_pairs import PAIRS
from tests.checker.test_slots import LIKED
from tests.solver.cases import CASES as RULES
from tests.solver.cases import broken

ALIKE = ("topics", "themes", "sectors", "audience", "level", "languages", "interest")
"""What a third session has in common with the first."""


def _wished(rule: Rule, *, at: str = "10:30") -> Builder:
    """A from 10:00 in the Hall and B in another room, and one wish about them."""
    return a_conference().with_session("A", at="10:00").with_session("B", at=at, room="Other").having(rules=(rule,))


PAIR = (SessionId("A"), SessionId("B"))
WISH: dict[str, Any] = {"id": RuleId("w"), "level": Level.WISH, "weight": 7}
ADDED = [
    ("rules", 7, _wished(Adjacent(first=PAIR[0], second=PAIR[1], gap=30, **WISH), at="12:00")),
    ("rules", 0, _wished(Adjacent(first=PAIR[0], second=PAIR[1], gap=30, **WISH), at="11:30")),
    ("rules", 7, _wished(AnotherDay(sessions=PAIR, **WISH))),
    ("rules", 7, _wished(SameRoom(sessions=PAIR, **WISH))),
    ("rules", 7, _wished(AtMostAtOnce(sessions=PAIR, limit=1, **WISH))),
    ("rules", 0, _wished(AtMostAtOnce(sessions=PAIR, limit=1, **WISH), at="11:00")),
    ("rules", 7, _wished(SameDay(sessions=PAIR, **WISH)).with_session("B", at="10:30", room="Other", day=1)),
]
WISHES = [*(case for case in (*checker_cases.CASES, *PAIRS, *LIKED) if checker_cases.is_conflict_free(case[2])), *ADDED]
MUSTS = [case for case in RULES if case.rule != "rooms-known" and broken(case.wrong) <= {case.rule} and not broken(case.right)]
"""A plan says nothing of rooms that are unknown or too many."""


def _problem(builder: Builder) -> tuple[Problem, Plan]:
    """To the minute, so that every place of the timetable is among the starts; and its plan."""
    conference = builder.having(grid_minutes=1).build()
    problem = build_problem(conference, SolveConfig())
    return problem, plan_of(problem, conference, conference.timetable)


def _demand(x: Variables, plan: Plan) -> None:
    """Start, duration and main room as in the plan; who serves a session is left open."""
    for task, place in plan.items():
        x.model.add(x.start[task] == place.start)
        x.model.add(x.duration[task] == place.duration)
        if place.main is not None:
            x.model.add(x.main(task, place.main) == 1)


def _with_few_starts(problem: Problem, plan: Plan) -> Problem:
    """Each session may start where any session of its length does, and an hour later."""
    for task in problem.tasks:
        starts = {p.start for t, p in plan.items() if problem.tasks[t].durations == task.durations or t == task.index}
        task.starts = tuple(s for s in task.starts if s in starts or s - 60 in starts)
        task.pairs = None if task.pairs is None else frozenset((s, d) for s, d in task.pairs if s in task.starts)
    return problem


def _solved(x: Variables) -> tuple[cp_model.CpSolver, bool]:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = 10
    status = solver.solve(x.model)
    assert status in (cp_model.OPTIMAL, cp_model.FEASIBLE, cp_model.INFEASIBLE)
    return solver, status != cp_model.INFEASIBLE


@pytest.mark.parametrize(("label", "penalty", "builder"), WISHES)
def test_cp_sat_counts_the_penalty_of_a_given_timetable(label: str, penalty: int, builder: Builder) -> None:
    problem, plan = _problem(builder)
    x = build(problem, Scope(), wishes=True)
    _demand(x, plan)
    solver, feasible = _solved(x)
    assert feasible
    assert round(solver.objective_value) == score.total(problem, plan)
    assert score.total(problem, plan) >= penalty, label


@pytest.mark.parametrize(("label", "penalty", "builder"), PAIRS)
def test_cp_sat_counts_pairs_of_sessions_with_few_starts(label: str, penalty: int, builder: Builder) -> None:
    """Three sessions, so that counting differs from listing."""
    third = next(iter(builder.sessions.values()))
    builder = builder.with_session("C", at="12:00", room="Third", **{name: getattr(third, name) for name in ALIKE})
    problem, plan = _problem(builder)
    x = build(_with_few_starts(problem, plan), Scope(), wishes=True)
    x.hint(plan)
    _demand(x, plan)
    solver, feasible = _solved(x)
    assert feasible
    assert round(solver.objective_value) == score.total(problem, plan)
    assert score.total(problem, plan) >= penalty, label


@pytest.mark.parametrize(("label", "penalty", "builder"), WISHES)
def test_placing_prices_each_session_by_what_it_adds(label: str, penalty: int, builder: Builder) -> None:
    problem, plan = _problem(builder)
    for task, place in plan.items():
        others = {other: there for other, there in plan.items() if other != task}
        board = Board(problem)
        for other, there in others.items():
            board.put(other, there)
        added = score.total(problem, plan) - score.total(problem, others)
        assert Values(board).price(task, place) == added, (label, penalty)


@pytest.mark.parametrize("case", MUSTS, ids=lambda case: case.rule)
def test_cp_sat_refuses_a_given_timetable_that_breaks_a_must(case: Case) -> None:
    problem, plan = _problem(case.wrong)
    x = build(problem, Scope(), wishes=False)
    _demand(x, plan)
    assert not _solved(x)[1]


def test_every_soft_shape_is_among_the_cases() -> None:
    found = {type(shape) for _, _, builder in WISHES for shape in _problem(builder)[0].soft}
    assert found == {*SOFT_TERMS, PairsCost}
