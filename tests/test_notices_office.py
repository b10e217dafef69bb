"""Wording of the office, kept and read again, and notices in a folder of their own."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.changes import changes_between
from scheduler.errors import ProjectFileError
from scheduler.notices import Posting, fault_in, files_of, holes_of, notices_of, save_own, wordings, write_folder
from scheduler.notices.wording import LANGUAGES
from scheduler.project_file import save_project
from tests.test_changes import OLD, PANEL, later
from ui.command_line.changes import Compared, Post, run_changes

STAMP = dt.datetime(2025, 3, 30, 9, tzinfo=dt.UTC)


def own(language: str, **changes: str) -> dict[str, str]:
    return {**wordings()[language].templates, **changes}


def test_only_what_is_ones_own_is_kept_and_the_file_goes_with_the_last_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "office" / "notices"
    words = own("de", salutation='Exzellenz "{name}",', signature="Mit Gruß\n\\ {organiser}")
    words |= {"kinds.new": "Neu: {new}", "own.new": "Sie: {new}"}
    save_own(folder, "de", words)
    assert wordings(folder)["de"].templates == words
    assert wordings(folder)["en"] == wordings()["en"]
    assert "Guten Tag" not in (folder / "de.toml").read_text(encoding="utf-8")
    save_own(folder, "de", own("de"))
    assert list(folder.iterdir()) == []


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda words: words.strip("\n") == words))
def test_every_text_is_read_as_it_was_kept(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    folder = tmp_path_factory.mktemp("office")
    text = words.replace("{", "{{").replace("}", "}}")
    if fault_in("intro", text) is None:
        save_own(folder, "fr", own("fr", intro=text))
        assert wordings(folder)["fr"].say("intro") == words


def test_wording_that_cannot_be_kept_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ProjectFileError, match="cannot be kept in"):
        save_own(tmp_path / "file" / "notices", "en", own("en", subject="Mine"))


def test_every_shipped_text_can_be_used_and_is_offered_its_holes() -> None:
    for language in LANGUAGES:
        for key, words in wordings()[language].templates.items():
            assert fault_in(key, words) is None
            assert all(f"{{{hole}}}" not in words or fault_in(key, f"{{{hole}}}") is None for hole in holes_of(key))
    assert holes_of("salutation") == ("conference", "name", "organiser", "place", "venue")
    assert "name" not in holes_of("closing")
    assert str(fault_in("roles.crew", "{name}")) == "{name} cannot be filled in; nothing can here."
    assert str(fault_in("closing", "{name}")).startswith("{name} cannot be filled in. What can: {conference}, ")


def test_the_command_line_reads_the_wording_of_the_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.command_line.changes.office_folder", lambda: tmp_path / "office")
    save_own(tmp_path / "office", "en", own("en", salutation="Excellency {name},"))
    old, new = (save_project(tmp_path / f"{name}.hofburg", made).path for name, made in (("old", OLD), ("new", later(PANEL))))
    post = Post(tmp_path / "post", whole=False, everybody=False, templates=None, stamp=None)
    assert run_changes(Compared(str(old), str(new)), post, None, as_json=False) == 0
    letters = [path.read_text(encoding="utf-8") for path in (tmp_path / "post").glob("bob-*.txt")]
    assert [letter.splitlines()[0] for letter in letters] == ["Excellency Bob,"]


def test_a_folder_of_notices_comes_as_a_whole_and_replaces_nothing(tmp_path: Path) -> None:
    files = files_of(notices_of(changes_between(OLD, later(PANEL)), Posting(wordings(), STAMP)), STAMP)
    first = write_folder(tmp_path, "Notices: Rev. 1/2", files)
    assert first == tmp_path / "Notices Rev. 1 2"
    assert {path.name: path.read_bytes() for path in first.iterdir()} == files
    (first / "edited.txt").write_text("by hand")
    second = write_folder(tmp_path, "Notices: Rev. 1/2", {"a.txt": b"a"})
    assert second.name == "Notices Rev. 1 2 (2)"
    assert (first / "edited.txt").exists()
    with pytest.raises(ProjectFileError):
        write_folder(tmp_path, "Half", {"a.txt": b"a", "b/c.txt": b"b"})
    assert sorted(path.name for path in tmp_path.iterdir()) == [first.name, second.name]
    with pytest.raises(ProjectFileError, match="Choose another folder"):
        write_folder(tmp_path / "not there", "Notices", {"a.txt": b"a"})
