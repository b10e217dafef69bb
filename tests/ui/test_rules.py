"""The page of rules, and adding one from what is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from scheduler.model.rule import Before, Level
from scheduler.model.session import Kind
from scheduler.rule_words import sentence_of
from tests.ui.answers import WhenOpen
from ui.desktop.document import Document
from ui.desktop.rules.page import RulesPage
from ui.desktop.rules.palette import RulePalette
from ui.desktop.window import MainWindow

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def document_of(window: MainWindow) -> Document:
    assert window.document is not None
    return window.document


@pytest.fixture
def page(planned: MainWindow) -> RulesPage:
    planned.workspace.show_page("Rules")
    return planned.workspace.rules


def test_rules_are_sentences_and_say_whether_they_hold(page: RulesPage, planned: MainWindow) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    conference = document_of(planned).conference
    sentences = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
    assert sentences == [sentence_of(conference, rule) for rule in conference.rules]
    assert {str(page.model.index(row, 2).data()).split(":")[0] for row in range(page.model.rowCount())} <= {"kept", "broken"}
    bare = conference.replace(timetable=type(conference.timetable)())
    document_of(planned).apply("Clear", bare)
    assert {page.model.index(row, 2).data() for row in range(page.model.rowCount())} == {"kept"}


def test_ctrl_l_adds_a_rule_about_what_is_chosen_on_the_grid(planned: MainWindow) -> None:
    document, view = document_of(planned), planned.workspace.timetable.view
    planned.workspace.display.switches["all_days"].trigger()
    panels = [s.id for s in document.conference.planned if s.kind is Kind.PANEL]
    view.chosen_ones.set(panels[:2])

    def choose(palette: RulePalette) -> None:
        assert palette.list.item(0).text() == "Panel 2 after Panel 1 — must"
        QTest.keyClicks(palette.line, "least")
        palette.gap.setValue(45)
        palette.wish.setChecked(True)
        palette.weight.setValue(7)
        QTest.keyClick(palette.line, Qt.Key.Key_Return)

    doing = WhenOpen(RulePalette, choose)
    planned.activateWindow()
    assert QTest.qWaitForWindowActive(planned)
    QTest.keyClick(planned, Qt.Key.Key_L, CTRL)
    assert doing is not None
    rule = document.conference.rules[-1]
    assert isinstance(rule, Before)
    assert (rule.first, rule.second, rule.gap, rule.level, rule.weight) == (*panels[:2], 45, Level.WISH, 7)
    assert document.stack.undoText() == "Add the rule Panel 2 after Panel 1, at least 45 min later — wish, weight 7"


def test_sessions_are_ticked_in_the_palette_and_escape_adds_nothing(page: RulesPage, planned: MainWindow, qtbot: QtBot) -> None:
    count = len(document_of(planned).conference.rules)

    def tick(palette: RulePalette) -> None:
        assert "Tick the sessions" in palette.empty.text()
        assert not palette.take.isEnabled()
        for row in (1, 2, 3):
            palette.sessions.item(row).setCheckState(Qt.CheckState.Checked)
        assert any("At most 2 at one time" in palette.list.item(row).text() for row in range(palette.list.count()))
        QTest.keyClicks(palette.line, "zzz")
        assert "No rule has these words" in palette.empty.text()
        QTest.keyClick(palette, Qt.Key.Key_Escape)

    doing = WhenOpen(RulePalette, tick)
    qtbot.mouseClick(page.add_button, LEFT)
    assert doing is not None
    assert len(document_of(planned).conference.rules) == count


def test_a_rule_is_changed_beside_the_list(page: RulesPage, planned: MainWindow, qtbot: QtBot) -> None:
    document = document_of(planned)
    row = next(n for n, rule in enumerate(document.conference.rules) if isinstance(rule, Before))
    page.select(document.conference.rules[row].id)
    form = page._form(Before)  # pyright: ignore[reportPrivateUsage] - the form beside the list
    line = form.editor("gap").findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "-3")
    assert form.fault("gap")
    line.selectAll()
    qtbot.keyClicks(line, "25")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    rule = document.conference.rules[row]
    assert isinstance(rule, Before)
    assert rule.gap == 25
    assert "25 min later" in page.words.text()
    assert document.stack.undoText().startswith("Change the rule ")


def test_rules_are_duplicated_and_deleted_by_keys(page: RulesPage, planned: MainWindow) -> None:
    document = document_of(planned)
    count = len(document.conference.rules)
    page.select(document.conference.rules[0].id)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert len(document.conference.rules) == count + 1
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert len(document.conference.rules) == count


def test_a_rule_shows_its_sessions_in_the_timetable(page: RulesPage, planned: MainWindow, qtbot: QtBot) -> None:
    document = document_of(planned)
    rule = next(r for r in document.conference.rules if isinstance(r, Before))
    page.select(rule.id)
    assert set(planned.workspace.chosen_sessions()) == {rule.first, rule.second}
    qtbot.mouseClick(page.show_button, LEFT)
    assert planned.workspace.tabs.currentIndex() == 0
    assert set(planned.workspace.timetable.view.selection) == {rule.first, rule.second}


def test_a_conference_without_rules_says_how_to_add_one(planned: MainWindow) -> None:
    document_of(planned).apply("Clear", document_of(planned).conference.replace(rules=()))
    planned.workspace.show_page("Rules")
    assert "Ctrl+L" in planned.workspace.rules.empty.text()
