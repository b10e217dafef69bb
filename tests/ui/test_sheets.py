"""Errata sheet, change bars and wrong sheets in the window, with the mouse."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from scheduler.model.conference import Conference
from scheduler.model.release import Standing
from scheduler.model.session import Kind
from scheduler.releases import publish
from tests.papers.test_papers import words
from tests.solved import solved_sample
from tests.ui.answers import WhenOpen
from ui.desktop.document import Document
from ui.desktop.preview import Preview
from ui.desktop.releases.comparing import ReleaseComparison
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
SOON_MS = 20_000
NOON = dt.datetime(2025, 3, 2, 12, tzinfo=dt.UTC)


def amended() -> tuple[Conference, str]:
    """Published, and a side event moved by half an hour since; with its title."""
    released = publish(solved_sample(), standing=Standing.FINAL, time=NOON)
    place = next(p for p in released.timetable.placements if released.session[p.session].kind is Kind.SIDE_EVENT)
    moved = released.timetable.with_placement(place.replace(start=place.start + dt.timedelta(minutes=30)))
    return released.replace(timetable=moved), released.session[place.session].title.in_language("en")


def choose(combo: QComboBox, words_: str) -> None:
    """Opens the list and clicks a row."""
    row = next(n for n in range(combo.count()) if combo.itemText(n) == words_)
    QTest.mouseClick(combo, LEFT)
    view = combo.view()
    view.scrollTo(combo.model().index(row, 0))
    QTest.qWait(50)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(combo.model().index(row, 0)).center())
    if combo.currentIndex() != row:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert combo.currentIndex() == row


def exported(preview: Preview, qtbot: QtBot, path: Path) -> str:
    """The words of the paper that is shown, written by the button."""
    qtbot.waitUntil(lambda: preview.is_ready and preview.export_button.isEnabled(), timeout=SOON_MS)
    qtbot.mouseClick(preview.export_button, LEFT)
    return words(path.read_bytes())


def test_the_preview_marks_changes_and_makes_the_errata_sheet(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, title = amended()
    path = tmp_path / "paper.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.show_document(Document(made))
    said: dict[str, str] = {}

    def look(preview: Preview) -> None:
        said["plain"] = exported(preview, qtbot, path)
        choose(preview.since, "Changes since Final programme")
        said["marked"] = exported(preview, qtbot, path)
        choose(preview.since, "Changes not marked")
        choose(preview.paper, "Errata sheet")
        assert preview.since.currentText() == "Changes since Final programme"
        said["errata"] = exported(preview, qtbot, path)
        choose(preview.paper, "Door signs")
        said["doors"] = exported(preview, qtbot, path)
        preview.close()

    waiting = WhenOpen(Preview, look)
    window.preview()
    del waiting
    assert "(changed)" not in said["plain"]
    assert "(changed)" in said["marked"]
    assert "Changes since Final programme, 2 March 2025" in said["marked"]
    assert said["errata"].startswith("25th Conference")
    assert "Was: Final programme" in said["errata"]
    assert "Sessions concerned: 1." in said["errata"]
    assert title in " ".join(said["errata"].split())
    assert "(changed)" in said["doors"]


def test_without_a_release_nothing_can_be_marked(window: MainWindow, qtbot: QtBot) -> None:
    preview = Preview(solved_sample(), window)
    preview.show()
    qtbot.waitUntil(lambda: preview.is_ready, timeout=SOON_MS)
    assert not preview.since.isVisible()
    assert [preview.paper.itemText(n) for n in range(preview.paper.count())] == ["Programme", "Day grid", "Door signs"]
    preview.close()


def test_comparing_a_release_lists_the_printed_sheets_that_are_wrong(window: MainWindow, qtbot: QtBot) -> None:
    made, _ = amended()
    window.show_document(Document(made))
    window.workspace.show_page("Releases")
    page = window.workspace.releases
    table = page.table
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(page.model.index(0, 0)).center())
    found: list[str] = []
    papers: list[str] = []

    def look(dialog: ReleaseComparison) -> None:
        qtbot.waitUntil(lambda: dialog.sheets.count() > 0, timeout=SOON_MS)
        found.extend(dialog.sheets.item(n).text() for n in range(dialog.sheets.count()))
        assert dialog.sheets.isVisible()
        inner = WhenOpen(Preview, see)
        qtbot.mouseClick(dialog.errata, LEFT)
        del inner
        dialog.accept()

    def see(preview: Preview) -> None:
        qtbot.waitUntil(lambda: preview.is_ready, timeout=SOON_MS)
        papers.append(f"{preview.paper.currentText()}, {preview.since.currentText()}, {preview.pdf.pageCount()}")
        preview.close()

    waiting = WhenOpen(ReleaseComparison, look)
    qtbot.mouseClick(page.compare, LEFT)
    del waiting
    assert [words_.split(":")[0] for words_ in found] == ["Programme", "Day grid", "Door signs"]
    assert found[0].startswith("Programme: pages 2, ")
    assert "1 of " in found[2]
    assert papers == ["Errata sheet, Changes since Final programme, 1"]


def test_where_nothing_changed_no_sheet_is_wrong(window: MainWindow, qtbot: QtBot) -> None:
    window.show_document(Document(publish(solved_sample(), standing=Standing.FINAL, time=NOON)))
    window.workspace.show_page("Releases")
    page = window.workspace.releases
    page.table.selectRow(0)
    said: list[str] = []

    def look(dialog: ReleaseComparison) -> None:
        qtbot.waitUntil(lambda: "…" not in dialog.heading.text(), timeout=SOON_MS)
        said.append(dialog.heading.text())
        assert not dialog.sheets.isVisible()
        dialog.accept()

    waiting = WhenOpen(ReleaseComparison, look)
    qtbot.mouseClick(page.compare, LEFT)
    del waiting
    assert said == ["No printed sheet is wrong."]
