"""The manual shows what there is: its pictures, its keys and what the mouse does, and the words that it says are on the screen."""

import re
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence

from samples import sample_names
from tests.gallery.__main__ import MANUAL, PICTURES
from tests.translations.words import all_words
from ui.desktop.keys import MOUSE, plain
from ui.desktop.window import MainWindow

MANUAL_TEXT = (MANUAL.parent / "manual.md").read_text(encoding="utf-8")


def rows_under(heading: str) -> list[tuple[str, str]]:
    """The rows of all tables of two columns whose first heading is this."""
    tables = re.findall(rf"^\| {heading} \|[^\n]*\n\|[-|]+\|\n((?:\|[^\n]*\n)+)", MANUAL_TEXT, re.MULTILINE)
    lines = [line for table in tables for line in table.splitlines()]
    return [(cells[0].strip(), cells[1].strip()) for cells in (line.strip("|").split("|") for line in lines)]


def test_every_picture_of_the_manual_is_there_and_none_is_left_over() -> None:
    shown = {Path(link).stem for link in re.findall(r"!\[[^\]]+\]\(manual/([^)]+)\)", MANUAL_TEXT)}
    assert shown == set(PICTURES)
    assert {file.stem for file in MANUAL.glob("*.png")} == shown


def test_every_key_of_the_manual_does_what_it_says(window: MainWindow) -> None:
    keys = {
        (plain(action.text()), key.toString(QKeySequence.SequenceFormat.PortableText))
        for action in (*window.findChildren(QAction), *window.workspace.timetable.view.acts)
        for key in action.shortcuts()
    }
    rows = rows_under("what")
    assert len(rows) > 30
    assert [row for row in rows if row not in keys] == []


def test_every_act_of_the_grid_with_a_key_is_in_the_manual(window: MainWindow) -> None:
    acts = [plain(act.text()) for act in window.workspace.timetable.view.acts if not act.isSeparator()]
    assert set(acts) <= {what for what, _ in rows_under("what")}


def test_the_manual_says_what_the_help_says_of_the_mouse() -> None:
    assert rows_under("mouse") == list(MOUSE)


def test_every_word_in_italics_stands_on_the_screen() -> None:
    words = {plain(one) for one in all_words()} | set(sample_names()) | {"italics"}
    said = re.findall(r"(?<!\*)\*(?!\*)([^*]+?)\*(?!\*)", MANUAL_TEXT)
    assert len(said) > 50
    parts = {part for one in said for part in " ".join(one.split()).split(" → ")}
    assert sorted(parts - words) == []
