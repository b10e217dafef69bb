"""Errata sheet, change bars and wrong sheets from the command line."""

import json
from pathlib import Path

import pytest

from scheduler.project_file import read_conference, save_project
from tests.command_line.conftest import Run, assert_refused
from tests.papers.changed import NEW, OLD, PUBLISHED
from tests.papers.test_papers import faults, words
from tests.solved import solved_sample
from ui.command_line.changes import ChangesResult

STAMP = ("--stamp", "2025-03-29T09:00:00+01:00")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Published, and changed since."""
    return save_project(tmp_path / "new.hofburg", NEW.replace(releases=PUBLISHED.releases)).path


def test_the_errata_sheet_since_a_release(hofburg: Run, tmp_path: Path, file: Path) -> None:
    before = file.read_bytes()
    ended = hofburg("changes", file, "--since", "0", "--errata", "errata.pdf", *STAMP)
    assert (ended.returncode, ended.stderr) == (0, "Errata sheet: errata.pdf\n")
    made = (tmp_path / "errata.pdf").read_bytes()
    said = words(made)
    assert "Was: Final programme, 30 March 2025, 09:00" in said
    assert "Draft, not published · 29 March 2025, 09:00" in said
    assert faults(made, tmp_path) == []
    hofburg("changes", file, "--since", "0", "--errata", "again.pdf", *STAMP)
    assert (tmp_path / "again.pdf").read_bytes() == made
    assert file.read_bytes() == before


def test_the_errata_sheet_between_two_files(hofburg: Run, tmp_path: Path, file: Path) -> None:
    old = save_project(tmp_path / "old.hofburg", PUBLISHED).path
    assert hofburg("changes", old, file, "--errata", "errata.pdf", "--json", *STAMP).returncode == 0
    said = words((tmp_path / "errata.pdf").read_bytes())
    assert "Was: Final programme" in said
    assert "Now: Draft, not published" in said


def test_wrong_sheets_as_text_and_json(hofburg: Run, file: Path) -> None:
    ended = hofburg("changes", file, "--since", "0")
    assert "Printed sheets that are wrong\n  Programme: pages 2–6 of 6\n" in ended.stdout
    assert "    page 4         Panel 1: The Evolving Landscape" in ended.stdout
    assert "  Door signs: " in ended.stdout
    assert "Panel 1: The Evolving Landscape of Child Trafficking: Trends and Patterns (printed)" in ended.stdout
    raw = json.loads(hofburg("changes", file, "--since", "0", "--json").stdout)
    assert [set(one) for one in raw["sheets"]] == [{"paper", "pages", "of", "sessions", "by_page", "message"}] * 3
    made = ChangesResult.model_validate(raw)
    assert made.sheets is not None
    assert [one.paper for one in made.sheets] == ["programme", "grid", "door-signs"]
    programme = made.sheets[0]
    assert (programme.pages, programme.of) == ((2, 3, 4, 5, 6), 6)
    assert programme.by_page[2].sessions == ("s3",)
    assert {one.tier for one in made.sessions if one.session == "s3"} == {"printed"}
    assert {one.tier for one in made.sessions if one.session == "s99"} == {"internal"}


def test_where_nothing_changed_no_sheet_is_listed(hofburg: Run, tmp_path: Path) -> None:
    same = save_project(tmp_path / "same.hofburg", PUBLISHED).path
    ended = hofburg("changes", same, "--since", "0")
    assert "sheets" not in ended.stdout
    assert json.loads(hofburg("changes", same, "--since", "0", "--json").stdout)["sheets"] == []


def test_where_the_papers_cannot_be_made_the_changes_are_still_listed(hofburg: Run, tmp_path: Path, file: Path) -> None:
    lost = save_project(tmp_path / "lost.hofburg", OLD.replace(releases=(), days=())).path
    ended = hofburg("changes", file, lost, "--json")
    assert ended.returncode == 0
    assert "is not known" in ended.stderr
    assert json.loads(ended.stdout)["sheets"] is None
    assert "no days" in assert_refused(hofburg("changes", file, lost, "--errata", "errata.pdf"))
    assert not (tmp_path / "errata.pdf").exists()


@pytest.mark.parametrize("paper", ["programme", "grid", "door-signs"])
def test_papers_are_exported_with_change_bars(hofburg: Run, tmp_path: Path, file: Path, paper: str) -> None:
    assert hofburg("export", file, "--paper", paper, "-o", "bars.pdf", "--since", "Final programme", *STAMP).returncode == 1
    assert hofburg("export", file, "--paper", paper, "-o", "plain.pdf", *STAMP).returncode == 1
    bars, plain = (words((tmp_path / name).read_bytes()) for name in ("bars.pdf", "plain.pdf"))
    assert "(changed)" in bars
    assert "Changes since Final programme, 30 March 2025, 09:00 are marked" in bars
    assert "(changed)" not in plain


def test_after_a_late_change_of_the_sample_the_sheets_follow(hofburg: Run, tmp_path: Path) -> None:
    path = save_project(tmp_path / "work.hofburg", solved_sample()).path
    assert hofburg("publish", path, "-o", path, "--standing", "final", "--stamp", "2025-03-20T09:00:00+01:00").returncode == 0
    ended = hofburg("amend", path, "--cancel", "Breakfast Talk", "--accept", "1", "-o", "late.hofburg")
    assert ended.returncode == 0, ended.stderr
    listed = hofburg("changes", "late.hofburg", "--since", "0", "--errata", "errata.pdf", *STAMP).stdout
    assert "cancelled" in listed
    assert "Printed sheets that are wrong" in listed
    said = words((tmp_path / "errata.pdf").read_bytes())
    assert "Breakfast Talk" in said
    assert "(cancelled)" in said
    protected = [person.name for person in read_conference(path).people if person.privacy != "full"]
    assert [name for name in protected if name in said] == []


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("changes", "new.hofburg", "--since", "0", "--errata", "new.hofburg"), "no PDF"),
        (("changes", "new.hofburg", "--since", "0", "--errata", "none/errata.pdf"), "none"),
        (("changes", "new.hofburg", "--since", "0", "--errata", "errata.pdf", "--stamp", "soon"), "soon"),
        (("export", "new.hofburg", "--paper", "grid", "-o", "grid.pdf", "--since", "Rev. 9"), "no release"),
        (("export", "alliance-25", "--paper", "grid", "-o", "grid.pdf", "--since", "0"), "published"),
    ],
)
def test_what_cannot_be_written_or_is_not_there_is_refused(
    hofburg: Run, tmp_path: Path, file: Path, arguments: tuple[str, ...], named: str
) -> None:
    assert named in assert_refused(hofburg(*arguments))
    assert [path.name for path in tmp_path.iterdir()] == ["new.hofburg"]
