"""The window speaks four languages, wholly, and nothing is cut off in any of them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from scheduler.checker import violations
from scheduler.model.naming import shown_name
from scheduler.model.settings import Preferences
from tests.solved import solved_sample
from tests.translations.bare import bare_words
from tests.translations.catalogue import LANGUAGES, entries, faults, path_of, read
from tests.translations.words import all_words
from ui.desktop.about import AboutDialog
from ui.desktop.app import make_application
from ui.desktop.document import Document
from ui.desktop.inspector.section import Section
from ui.desktop.keys import KeysDialog
from ui.desktop.language import CONTEXT, choose_language, load_language, said, tr
from ui.desktop.new_dialog import NewDialog
from ui.desktop.rules.palette import RulePalette
from ui.desktop.window import MainWindow

TOLERANCE = 3
"""Pixels by which a hint may exceed what is there: frames of the style."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[str]:
    """The program in a language."""
    application = make_application()
    choose_language(request.param)
    load_language(application)
    yield request.param
    choose_language(None)
    load_language(application)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_has_its_translation_and_every_hole_stays(code: str) -> None:
    found = entries(code, all_words(), read(code))
    assert [fault for entry in found for fault in faults(entry)] == []
    assert set(read(code)) == {entry.source for entry in found}, "run python -m tests.translations"


def test_what_is_loaded_is_what_was_translated(language: str) -> None:
    for entry in entries(language, all_words(), read(language)):
        if len(entry.forms) == 1:
            assert QCoreApplication.translate(CONTEXT, entry.source) == entry.forms[0], f"compile {path_of(language, 'qm').name} again"


def test_no_word_is_shown_that_cannot_be_translated() -> None:
    assert bare_words() == []


def test_russian_counts_in_three_ways(language: str) -> None:
    words = {tr("%n session(s)", number) for number in (1, 2, 5)}
    assert len(words) == 3
    assert language != "ru" or {word.split()[1] for word in words} == {"мероприятие", "мероприятия", "мероприятий"}


def test_what_the_checker_says_is_said_in_the_language(language: str) -> None:
    plain = solved_sample().replace(timetable=type(solved_sample().timetable)())
    found = [v.message for v in violations(Document(plain).plan)]
    assert found
    translated = [said(message) for message in found]
    assert (translated == [str(message) for message in found]) is (language == "en")


def too_narrow(widget: QWidget) -> list[str]:
    """Buttons and lines of words in sight that need more room than they have."""
    found: list[str] = []
    for one in widget.findChildren(QWidget):
        if not one.isVisible() or one.visibleRegion().isEmpty():
            continue
        if isinstance(one, QLabel) and (one.wordWrap() or not one.text() or one.pixmap().width()):
            continue
        if isinstance(one, (QLabel, QPushButton, QCheckBox)) and one.sizeHint().width() > one.width() + TOLERANCE and not _may_shrink(one):
            found.append(f"{type(one).__name__} {one.text()!r} {one.sizeHint().width()} > {one.width()}")
    return found


def _may_shrink(one: QWidget) -> bool:
    """Whether it shows its whole text in its tip, because names of any length stand in it."""
    return bool(one.toolTip()) and isinstance(one, QLabel)


def test_nothing_is_cut_off_on_any_page(language: str, window: MainWindow, qtbot: object) -> None:
    fresh = MainWindow()
    fresh.resize(1600, 1000)
    fresh.show()
    try:
        cut = too_narrow(fresh.start)
        fresh.show_document(Document(solved_sample()))
        for name in fresh.workspace.page_names:
            fresh.workspace.show_page(name)
            page = fresh.workspace.pages.get(name)
            table = getattr(page, "table", None)
            if table is not None and table.model().rowCount():
                table.selectRow(0)
            QTest.qWait(20)
            cut += [f"{name}: {words}" for words in too_narrow(fresh)]
        assert cut == []
        bar = fresh.menuBar()
        assert bar.sizeHint().height() <= bar.height() + TOLERANCE
    finally:
        fresh.files.take(None)
        fresh.end()
        fresh.deleteLater()


def test_no_setting_is_cut_off(language: str, window: MainWindow) -> None:
    window.show_document(Document(solved_sample()))
    window.workspace.show_page("Settings")
    for section in window.workspace.settings.sections:
        section.button.setChecked(True)
    QTest.qWait(20)
    boxes = [box for box in window.workspace.settings.findChildren(QCheckBox) if box.isVisible()]
    assert len(boxes) > len(Preferences.model_fields)
    assert [box.text() for box in boxes if box.sizeHint().width() > box.width() + TOLERANCE] == []


def test_nothing_is_cut_off_beside_the_pages(language: str, window: MainWindow) -> None:
    fresh = MainWindow()
    fresh.resize(fresh.minimumSizeHint())
    fresh.show()
    try:
        fresh.show_document(Document(solved_sample()))
        conference, inspector = solved_sample(), fresh.workspace.inspector
        panel = next(s for s in conference.planned if s.number)
        for one in (panel.id, conference.people[0].id, conference.rooms[0].id, conference.resources[0].id):
            inspector.show_one(one)
            for section in inspector.findChildren(Section):
                section.button.setChecked(True)
            QTest.qWait(20)
            wide = max(section.minimumSizeHint().width() for section in inspector.findChildren(Section) if section.isVisible())
            assert wide <= inspector.viewport().width()
            assert inspector.place.minimumSizeHint().width() <= inspector.viewport().width()
            assert too_narrow(inspector) == []
        assert too_narrow(fresh.workspace.tray) == []
        assert too_narrow(fresh.workspace.legend) == []
    finally:
        fresh.files.take(None)
        fresh.end()
        fresh.deleteLater()


def test_a_tip_of_a_day_fits_its_button(language: str, window: MainWindow) -> None:
    window.show_document(Document(solved_sample()))
    QTest.qWait(20)
    buttons = [one for one in window.workspace.findChildren(QAbstractButton) if one.isCheckable() and one.isVisible()]
    for one in buttons:
        one.setChecked(True)
        assert one.fontMetrics().horizontalAdvance(one.text()) <= one.width() or isinstance(one, QToolButton), one.text()


DIALOGS: tuple[Callable[[MainWindow], QDialog], ...] = (
    AboutDialog, lambda window: KeysDialog(window, window.menuBar()), NewDialog,
    lambda window: RulePalette(window, solved_sample(), [s.id for s in solved_sample().planned[:2]]),
)  # fmt: skip


@pytest.mark.parametrize("make", DIALOGS, ids=["about", "keys", "new", "rule"])
def test_nothing_is_cut_off_in_a_dialog(language: str, window: MainWindow, make: Callable[[MainWindow], QDialog]) -> None:
    window.show_document(Document(solved_sample()))
    dialog = make(window)
    dialog.show()
    QTest.qWait(20)
    assert too_narrow(dialog) == []
    assert all(line.width() > 40 for line in dialog.findChildren(QLineEdit) if line.isVisible())
    dialog.close()
    dialog.deleteLater()
    QApplication.processEvents()


def test_protected_names_are_called_by_their_role_in_every_language(language: str) -> None:
    hidden = [person for person in solved_sample().people if shown_name(person) != f"{person.honorific} {person.name}".strip()]
    assert all(person.name not in tr("{name} belongs to “{unit}”.", name=shown_name(person), unit="U") for person in hidden)
