"""`hofburg changes`: two files or two releases compared, the table, the JSON, and the notices in a folder."""

import json
from pathlib import Path

import pytest

from scheduler.model.conference import Conference
from scheduler.model.person import Privacy
from scheduler.model.session import Status
from scheduler.project_file import save_project
from tests.command_line.conftest import Run, assert_refused
from tests.papers.sample import released
from tests.test_changes import OLD, PANEL, later, with_session
from ui.command_line.changes import ChangesResult

CHANGE = {"session", "title", "kind", "old", "new", "old_place", "new_place", "concerned", "tier"}


@pytest.fixture
def history() -> Conference:
    """Released, moved, released again, and cancelled in the draft."""
    first = released(OLD)
    second = released(first.replace(timetable=later(PANEL).timetable), number=1, hour=10)
    return second.replace(sessions=with_session(PANEL, status=Status.CANCELLED).sessions)


@pytest.fixture
def file(tmp_path: Path, history: Conference) -> Path:
    return save_project(tmp_path / "new.hofburg", history).path


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    return save_project(tmp_path / "old.hofburg", OLD).path


def result(printed: str) -> ChangesResult:
    return ChangesResult.model_validate_json(printed)


def test_two_files_as_json(hofburg: Run, old_file: Path, file: Path) -> None:
    ended = hofburg("changes", old_file, file, "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    raw = json.loads(ended.stdout)
    assert set(raw) == {"old", "new", "people_concerned", "sessions", "people", "sheets"}
    assert all(set(change) == CHANGE for change in raw["sessions"])
    assert all(set(change) == CHANGE | {"person", "name", "own"} for change in raw["people"])
    made = result(ended.stdout)
    assert (made.old, made.new, made.people_concerned) == ("old.hofburg", "new.hofburg", 4)
    change = made.sessions[0]
    assert (change.session, change.kind, change.new, change.new_place) == (PANEL, "cancelled", None, None)
    assert change.old == "Monday, 31 March 2025, 10:00–11:00, Hall"
    assert (change.old_place.start, change.old_place.rooms) == ("2025-03-31T10:00:00+02:00", ("Hall",))
    named = {(one.capacity, one.person, one.name) for one in change.concerned}
    assert {("moderator", "Max", "Max"), ("interpreter", "Inge", "Inge"), ("crew", None, "Camera crew"), ("liaison", "Ann", "Lee")} <= named


def test_since_a_release_and_between_two(hofburg: Run, file: Path) -> None:
    since = result(hofburg("changes", file, "--since", "1", "--json").stdout)
    assert [(change.kind, change.old) for change in since.sessions] == [("cancelled", "Monday, 31 March 2025, 10:30–11:30, Hall")]
    assert (since.old, since.new) == ("Final programme", "the draft")
    between = result(hofburg("changes", file, "--since", "0", "--until", "1", "--json").stdout)
    assert [(change.kind, change.new) for change in between.sessions] == [("moved in time", "Monday, 31 March 2025, 10:30–11:30")]


def test_the_table_names_what_changed_and_who_must_be_told(hofburg: Run, file: Path) -> None:
    ended = hofburg("changes", file, "--since", "0", "--until", "1")
    assert ended.returncode == 0
    assert "1 session changed, 4 people concerned." in ended.stdout
    assert "moved in time  Monday, 31 March 2025, 10:00–11:00 → Monday, 31 March 2025, 10:30–11:30" in ended.stdout
    assert "Max (moderator), Ann (speaker), Bob (speaker), Inge (interpreter), Camera crew (crew), Lee (liaison of Ann)" in ended.stdout
    same = hofburg("changes", file, file)
    assert "0 sessions changed, 0 people concerned." in same.stdout
    assert "Sessions\n" not in same.stdout


def test_who_is_protected_now_is_so_between_older_releases(hofburg: Run, tmp_path: Path, history: Conference) -> None:
    guarded = history.replace(people=tuple(p.replace(privacy=Privacy.ROLE_ONLY) if p.id == "Ann" else p for p in history.people))
    path = save_project(tmp_path / "guarded.hofburg", guarded).path
    for arguments in (["--json"], []):
        printed = hofburg("changes", path, "--since", "0", "--until", "1", *arguments).stdout
        assert "Lee" not in printed
        assert "Ann" not in printed.replace('"person": "Ann"', "").replace("Annexe", "")


def test_notices_are_written_into_a_new_folder_with_a_rising_sequence(hofburg: Run, tmp_path: Path, file: Path) -> None:
    before = file.read_bytes()
    first = hofburg("changes", file, "--since", "0", "--until", "1", "--notices", "first", "--stamp", "2025-03-30T09:00:00+02:00")
    assert (first.returncode, first.stderr) == (0, "Notices: 5 in first, 4 of them without an address.\n")
    names = {path.name for path in (tmp_path / "first").iterdir()}
    assert {"bob-Bob.txt", "bob-Bob.eml", "bob-Bob.ics", "crew-camera-crew.txt", "mail-merge.csv", "mail-merge.xlsx"} <= names
    second = hofburg("changes", file, "--since", "1", "--notices", "second", "--json")
    assert result(second.stdout).sessions
    calendars = [(tmp_path / folder / "bob-Bob.ics").read_text() for folder in ("first", "second")]
    assert "UID:Panel@hofburg" in calendars[0]
    assert ("SEQUENCE:1" in calendars[0], "SEQUENCE:2" in calendars[1], "STATUS:CANCELLED" in calendars[1]) == (True, True, True)
    assert "DTSTAMP:20250330T070000Z" in calendars[0]
    assert file.read_bytes() == before


def test_the_same_stamp_gives_the_same_files(hofburg: Run, tmp_path: Path, file: Path) -> None:
    for folder in ("one", "two"):
        hofburg("changes", file, "--since", "0", "--notices", folder, "--stamp", "2025-03-30T09:00:00+02:00")
    one, two = ({p.name: p.read_bytes() for p in (tmp_path / f).iterdir() if p.suffix != ".xlsx"} for f in ("one", "two"))
    assert one
    assert one == two


def test_templates_are_laid_out_to_be_edited_and_then_used(hofburg: Run, tmp_path: Path, file: Path) -> None:
    hofburg("changes", file, "--since", "0", "--notices", "one", "--templates", "wording")
    english = tmp_path / "wording" / "en.toml"
    assert {path.name for path in english.parent.iterdir()} == {"en.toml", "de.toml", "fr.toml", "ru.toml"}
    english.write_text(english.read_text(encoding="utf-8").replace("Dear {name},", "Excellency {name},"), encoding="utf-8")
    hofburg("changes", file, "--since", "0", "--notices", "two", "--templates", "wording")
    assert (tmp_path / "two" / "bob-Bob.txt").read_text(encoding="utf-8").startswith("Excellency Bob,")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("old.hofburg",), "--since"),
        (("old.hofburg", "new.hofburg", "--since", "0"), "--since"),
        (("old.hofburg", "new.hofburg", "--until", "0"), "--since"),
        (("old.hofburg", "--since", "0"), "published"),
        (("new.hofburg", "--since", "7"), "7"),
        (("old.hofburg", "missing.hofburg"), "missing.hofburg"),
        (("old.hofburg", "overfull"), "in common"),
        (("old.hofburg", "new.hofburg", "--notices", "full"), "full"),
        (("old.hofburg", "new.hofburg", "--notices", "old.hofburg"), "old.hofburg"),
        (("old.hofburg", "new.hofburg", "--notices", "none/there"), "none"),
        (("old.hofburg", "new.hofburg", "--notices", "there", "--stamp", "soon"), "soon"),
        (("old.hofburg", "new.hofburg", "--notices", "there", "--templates", "full"), "en.toml"),
    ],
)
def test_what_cannot_be_compared_or_written_is_refused(
    hofburg: Run, tmp_path: Path, old_file: Path, file: Path, arguments: tuple[str, ...], named: str
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "en.toml").write_text("subject = '{nothing}'")
    assert named in assert_refused(hofburg("changes", *arguments))
    assert {path.name for path in tmp_path.iterdir()} == {"old.hofburg", "new.hofburg", "full"}
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["en.toml"]
