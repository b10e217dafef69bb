"""The samples are what their makers say, and are what they promise."""

import pytest

import samples
from scheduler.model.conference import Conference
from scheduler.model.person import Privacy
from scheduler.model.session import Kind
from scheduler.project_file import ProjectFileError, dump_conference
from solver.outcome import SolveConfig, Status
from solver.solve import solve
from tests.samples import MAKERS, alliance, overfull

EASIER: dict[str, object] = {
    "MINISTER_HOURS": (0, "09:45", "12:30"),
    "FRENCH_HOURS": (1, "09:30", "18:30"),
    "NOON": ((0, "13:00", "14:15"), (1, "13:00", "14:50")),
}
"""For each reason of `overfull` the datum that takes it away."""


@pytest.mark.parametrize("name", samples.sample_names())
def test_file_has_the_bytes_that_its_maker_writes(name: str) -> None:
    assert samples.sample_path(name).read_bytes() == dump_conference(MAKERS[name]())


@pytest.mark.parametrize("name", samples.sample_names())
def test_sample_has_no_timetable_and_says_what_is_invented(name: str) -> None:
    conference = samples.open_sample(name)
    assert not conference.timetable.placements
    assert "invented" in conference.note


def test_unknown_sample_is_named_with_those_that_exist() -> None:
    with pytest.raises(ProjectFileError, match=r"“forum-61”.*alliance-25"):
        samples.sample_path("forum-61")


def test_sizes_are_as_announced() -> None:
    sizes = {name: (len(c.planned), len(c.rooms), len(c.days)) for name in ("forum-60", "forum-200") for c in [samples.open_sample(name)]}
    assert sizes == {"forum-60": (60, 12, 2), "forum-200": (200, 20, 3)}


def test_alliance_has_its_programme() -> None:
    conference = samples.open_sample("alliance-25")
    kinds = [session.kind for session in conference.planned]
    assert (kinds.count(Kind.PANEL), kinds.count(Kind.SIDE_EVENT), kinds.count(Kind.OPENING), kinds.count(Kind.PRESS)) == (3, 14, 1, 1)
    assert {p.privacy for p in conference.people} == set(Privacy)
    assert len(conference.people) >= 65


def test_each_reason_of_overfull_stands_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """With any two reasons taken away the third still makes it impossible; without all three there is a timetable."""
    for kept in EASIER:
        with monkeypatch.context() as patch:
            for name, easier in EASIER.items():
                if name != kept:
                    patch.setattr(overfull, name, easier)
            assert _status(overfull.make_overfull()) is Status.INFEASIBLE, kept
    for name, easier in EASIER.items():
        monkeypatch.setattr(overfull, name, easier)
    assert _status(overfull.make_overfull()) is Status.OPTIMAL


def _status(conference: Conference) -> Status:
    return solve(conference, SolveConfig(time_limit=30.0, workers=1)).status


def test_alliance_can_be_held_at_the_places_that_planners_laid_by_hand() -> None:
    conference = samples.open_sample("alliance-25")
    places = alliance.hidden_places()
    fixed = tuple(
        s.replace(pinned_start=places[s.id][0], pinned_rooms=(places[s.id][1],)) if s.id in places else s for s in conference.sessions
    )
    assert _status(conference.replace(sessions=fixed)) is Status.OPTIMAL
