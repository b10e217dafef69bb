"""The manual shows what there is: its pictures, and the keys of the window."""

import re
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence

from tests.gallery.__main__ import MANUAL, PICTURES
from ui.desktop.window import MainWindow

MANUAL_TEXT = (MANUAL.parent / "manual.md").read_text(encoding="utf-8")


def test_every_picture_of_the_manual_is_there_and_none_is_left_over() -> None:
    shown = {Path(link).stem for link in re.findall(r"!\[[^\]]+\]\(manual/([^)]+)\)", MANUAL_TEXT)}
    assert shown == set(PICTURES)
    assert {file.stem for file in MANUAL.glob("*.png")} == shown


def test_every_key_of_the_manual_does_what_it_says(window: MainWindow) -> None:
    keys = {
        (action.text().replace("&", ""), key.toString(QKeySequence.SequenceFormat.PortableText))
        for action in (*window.findChildren(QAction), *window.workspace.timetable.view.acts)
        for key in action.shortcuts()
    }
    rows = re.findall(r"^\| (?!what)([^|]+) \| ([^|]+) \|$", MANUAL_TEXT, re.MULTILINE)
    assert len(rows) > 15
    assert [row for row in rows if row not in keys] == []
