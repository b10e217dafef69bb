"""The arithmetic of the report: gaps, moments, best-known values that only improve, figures that are asked."""

from pathlib import Path

import pytest

from tests.benchmarks.best_known import Best, compare, improved, read_best, write_best
from tests.benchmarks.cases import CASES, Asked, Case, case_named
from tests.benchmarks.figures import Figures, Step, at_moments, gap
from tests.benchmarks.report import faults, judge


def result(value: int, **fields: object) -> Figures:
    return Figures(**{"case": "forum-60", "fingerprint": "f", "value": value, "conflict_free": True, **fields})  # pyright: ignore


def test_gap_divides_by_at_least_one() -> None:
    assert gap(110, 100) == pytest.approx(0.1)
    assert gap(3, 0) == 3
    assert gap(None, 5) is None


def test_value_and_bound_are_those_known_at_each_moment() -> None:
    steps = [Step(1, 90, None), Step(4, 80, 10), Step(12, 70, 20), Step(30, 60, 30)]
    assert at_moments(steps, 33, settled=False) == {"5": (80, 10), "20": (70, 20)}
    assert at_moments(steps, 33, settled=True)["60"] == (60, 30)


def test_a_best_known_value_only_improves() -> None:
    best = {"forum-60": Best("f", 50)}
    assert improved(result(51), best) == best
    assert improved(result(40, conflict_free=False), best) == best
    assert improved(result(49), best) == {"forum-60": Best("f", 49)}
    assert improved(result(50, status="optimal"), best) == {"forum-60": Best("f", 50, proven=True)}
    assert improved(result(50), {"forum-60": Best("f", 50, proven=True)})["forum-60"].proven


def test_a_best_known_value_counts_for_its_conference_only() -> None:
    other = result(60, fingerprint="g")
    compare(other, {"forum-60": Best("f", 50)})
    assert other.gap is None
    assert improved(other, {"forum-60": Best("f", 50)}) == {"forum-60": Best("g", 60)}
    same = result(60, at={"60": (55, 0)})
    compare(same, {"forum-60": Best("f", 50)})
    assert (same.gap, same.gap_60) == (pytest.approx(0.2), pytest.approx(0.1))


def test_best_known_values_are_read_as_written(tmp_path: Path) -> None:
    best = {"forum-60": Best("f", 50, proven=True), "alliance-25": Best("a", 7)}
    write_best(best, tmp_path / "best.json")
    assert read_best(tmp_path / "best.json") == best
    assert read_best(tmp_path / "absent.json") == {}


def test_the_values_in_the_repository_name_cases() -> None:
    for name in read_best():
        assert case_named(name).solvable


def test_what_was_not_measured_is_not_reached() -> None:
    case = Case("x", CASES[0].load, (Asked("first_seconds", 2, "first"), Asked("proof_seconds", 2, "proof")))
    figures = Figures("x", first_seconds=2.0)
    judge(case, figures)
    assert figures.reached == {"first": True, "proof": False}


def test_faults_are_conflicts_and_not_slowness() -> None:
    solvable, overfull = case_named("forum-60"), case_named("overfull")
    assert faults(solvable, Figures("forum-60", status="feasible", conflict_free=True, first_seconds=900)) == []
    assert faults(solvable, Figures("forum-60", status="failed", conflict_free=True, message="scores differ")) == ["scores differ"]
    assert faults(solvable, Figures("forum-60", status="unknown")) == ["no conflict-free timetable (unknown)"]
    assert faults(overfull, Figures("overfull", status="infeasible")) == []
    assert "unknown" in faults(overfull, Figures("overfull", status="unknown"))[0]
    assert faults(overfull, Figures("overfull", status="infeasible", trouble="window: none")) == ["window: none"]
    assert faults(solvable, Figures("forum-60")) == ["nothing was measured"]


def test_figures_travel_as_json() -> None:
    figures = Figures("x", value=3, steps=[Step(1, 3, None)], at={"5": (3, None)})
    assert Figures.from_json(figures.to_json()) == figures
