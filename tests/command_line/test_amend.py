"""`hofburg publish` and `hofburg amend`: late changes from the command line."""

import json
from pathlib import Path

import pytest

from scheduler.checker import check
from scheduler.edits import update_person
from scheduler.model.conference import Conference
from scheduler.model.person import Privacy
from scheduler.project_file import read_conference, save_project
from tests.command_line.conftest import Run, assert_refused, running_in
from tests.solved import solved_sample
from ui.command_line.repairs import AmendResult

DAY = "2025-03-31"


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The solved sample of two days, published once for all."""
    folder = tmp_path_factory.mktemp("published")
    path = save_project(folder / "work.hofburg", solved_sample()).path
    ended = running_in(folder)("publish", path, "-o", path, "--standing", "final", "--name", "Second of March")
    assert ended.returncode == 0, ended.stderr
    assert "Final programme" in ended.stdout
    return path.read_bytes()


@pytest.fixture
def published(release: bytes, tmp_path: Path) -> Path:
    """A file of one's own with it."""
    path = tmp_path / "work.hofburg"
    path.write_bytes(release)
    return path


def room_in_use(conference: Conference) -> tuple[str, str]:
    """The id and the name of a room in which somebody meets on the first day."""
    place = next(p for p in conference.timetable.placements if conference.session[p.session].kind == "side event" and p.start.day == 31)
    return place.rooms[0], conference.room[place.rooms[0]].name


def test_a_release_keeps_the_whole_content_and_is_refused_while_musts_are_broken(hofburg: Run, published: Path, tmp_path: Path) -> None:
    (release,) = read_conference(published).releases
    assert (release.standing, release.number, release.name) == ("final", 0, "Second of March")
    assert len(release.fingerprint) == 64
    ended = hofburg("publish", published, "-o", published, "--kind", "Corr.")
    assert ended.returncode == 0, ended.stderr
    assert [one.label for one in read_conference(published).releases] == ["Final programme", "Corr. 1"]
    empty = save_project(tmp_path / "empty.hofburg", solved_sample().replace(timetable=type(solved_sample().timetable)())).path
    before = empty.read_bytes()
    assert "Musts are still broken" in assert_refused(hofburg("publish", empty, "-o", empty))
    assert empty.read_bytes() == before


def test_nothing_is_written_without_out_and_an_alternative_is_taken_with_it(hofburg: Run, published: Path) -> None:
    before = published.read_bytes()
    _, room = room_in_use(read_conference(published))
    lost = ("--room-lost", room, f"{DAY}T07:00", f"{DAY}T22:00")
    ended = hofburg("amend", published, *lost)
    assert ended.returncode == 0, ended.stderr
    assert "1. Fewest people" in ended.stdout
    assert "(proven)" in ended.stdout
    assert "1. Fewest people" in ended.stderr, "said as soon as it is known"
    assert hofburg("amend", published, *lost, "--json").stderr == ""
    assert published.read_bytes() == before
    assert hofburg("amend", published, *lost, "--accept", "1", "-o", "new.hofburg").returncode == 0
    new = read_conference(published.parent / "new.hofburg")
    assert check(new, new.timetable).conflict_free
    assert new.releases == read_conference(published).releases
    assert "from 1 to" in assert_refused(hofburg("amend", published, *lost, "--accept", "9", "-o", "other.hofburg"))
    assert "-o" in assert_refused(hofburg("amend", published, *lost, "--accept", "1"))


def test_the_json_has_every_alternative_with_its_changes(hofburg: Run, published: Path) -> None:
    conference = read_conference(published)
    room_id, room = room_in_use(conference)
    ended = hofburg("amend", published, "--room-lost", room, f"{DAY}T07:00", f"{DAY}T22:00", "--json")
    result = AmendResult.model_validate_json(ended.stdout)
    assert result.alternatives
    assert not result.infeasible
    first = result.alternatives[0]
    assert first.proven
    assert first.conflict_free
    assert first.people_disturbed > 0
    assert first.sessions_moved == sum("new" not in one.kind for one in first.changes)
    for one in first.changes:
        assert one.old is not None
        assert room_id not in one.new.rooms or one.new.start[:10] != DAY


def somebody() -> str:
    """The id of a person who has no part yet and may come at any time."""
    busy = {a.person for s in solved_sample().sessions for a in s.appearances}
    members = {one.person for unit in solved_sample().resources for one in unit.members}
    return next(p.id for p in solved_sample().people if p.id not in busy | members and not p.availability)


@pytest.mark.parametrize(
    "words",
    [
        ("--cancelled", "Großpointner"), ("--video", "Großpointner"), ("--remote", "Großpointner"), ("--cancel", "Breakfast Talk"),
        ("--tentative", "Breakfast Talk"), ("--replaced", "Großpointner", somebody()), ("--guests", "Breakfast Talk", "25"),
        ("--add", "One more", "45"), ("--consent-withdrawn", "Großpointner"), ("--length", "Breakfast Talk", "50"),
        ("--change", '{"type": "session-added", "title": "From JSON", "duration": 30}'),
    ],
    ids=lambda words: words[0].strip("-"),
)  # fmt: skip
def test_each_late_change_has_its_option(hofburg: Run, published: Path, words: tuple[str, ...]) -> None:
    ended = hofburg("amend", published, *words, "--json", "--time-limit", "10")
    assert ended.stderr == ""
    assert json.loads(ended.stdout)["alternatives"], ended.stdout
    assert ended.returncode == 0


def test_what_has_begun_stays(hofburg: Run, published: Path) -> None:
    ended = hofburg("amend", published, "--over-run", "Panel 1", "10", "--now", f"{DAY}T12:00", "--json")
    (first, *_) = AmendResult.model_validate_json(ended.stdout).alternatives
    assert all(one.new.start >= f"{DAY}T11" for one in first.changes)


def test_a_lost_day_is_too_much_and_that_is_said(hofburg: Run, published: Path) -> None:
    ended = hofburg("amend", published, "--day-lost", DAY, "--json")
    result = AmendResult.model_validate_json(ended.stdout)
    assert ended.returncode == 1
    assert result.infeasible
    assert not result.alternatives


def test_a_protected_person_is_not_found_by_their_real_name(hofburg: Run, tmp_path: Path) -> None:
    conference = solved_sample()
    person = next(p for p in conference.people if p.privacy is Privacy.FULL and any(
        a.person == p.id for s in conference.sessions for a in s.appearances))  # fmt: skip
    hidden = update_person(conference, person.id, privacy=Privacy.ROLE_ONLY)
    path = save_project(tmp_path / "hidden.hofburg", hidden).path
    assert "There is no person" in assert_refused(hofburg("amend", path, "--cancelled", person.name))
    assert hofburg("amend", path, "--cancelled", person.id).returncode == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Say what has changed"), (("--unavailable", "Nobody", "1", "2"), "There is no person"),
        (("--cancel", "session"), "fits more than one"), (("--over-run", "Panel 1", "many"), "no whole number"),
        (("--room-lost", "Foyer", f"{DAY}T12:00", f"{DAY}T11:00"), "is not after"), (("--day-lost", "soon"), "no date"),
        (("--change", "{}"), "--change cannot be read"), (("--change", "@none.json"), "none.json"),
        (("--cancel", "Breakfast", "--now", "noon"), "no date and time"), (("--cancel", "Breakfast", "--since", "Rev. 9"), "no release"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_a_sentence(hofburg: Run, published: Path, words: tuple[str, ...], said: str) -> None:
    assert said in assert_refused(hofburg("amend", published, *words))


def test_a_session_that_is_to_stay_stays(hofburg: Run, published: Path) -> None:
    lost = ("--room-lost", "Raum 525", "2025-03-31T00:00", "2025-04-02T00:00", "--json")
    first = json.loads(hofburg("amend", published, *lost).stdout)["alternatives"][0]
    moved = {change["session"] for change in first["changes"]}
    ended = hofburg("amend", published, *lost, "--keep", next(iter(moved)))
    assert ended.returncode == 1, "it cannot stay in a room that is lost"
    assert json.loads(ended.stdout)["infeasible"]
    assert "There is no session" in assert_refused(hofburg("amend", published, *lost[:-1], "--add", "One more", "30", "--keep", "Talks"))
