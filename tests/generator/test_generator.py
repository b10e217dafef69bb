"""Generated conferences are the same for the same seed, and their hidden timetable breaks no must."""

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.checker import check
from scheduler.model.rule import Level
from tests.generator import make_conference


def test_same_arguments_give_the_same_conference() -> None:
    assert make_conference(3, 40, 8, 2) == make_conference(3, 40, 8, 2)


def test_other_seeds_give_other_conferences() -> None:
    assert make_conference(3, 20, 6, 2).conference != make_conference(4, 20, 6, 2).conference


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), sessions=st.integers(8, 60), days=st.integers(1, 3))
def test_hidden_timetable_breaks_no_must(seed: int, sessions: int, days: int) -> None:
    made = make_conference(seed, sessions, 4 + sessions // (3 * days), days)
    report = check(made.conference, made.solution)
    assert [v.message for v in report.violations if v.level is Level.MUST] == []
    assert report.conflict_free


def test_large_forum_is_feasible() -> None:
    made = make_conference(400, 400, 24, 4, 1200)
    assert len(made.conference.planned) == 400
    assert check(made.conference, made.solution).conflict_free
