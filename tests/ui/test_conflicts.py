"""Conflicts: grouped, accepted with a reason, withdrawn, leading to their sessions."""

import statistics
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from samples import open_sample
from scheduler.checker import Plan, Violation, following, violations
from scheduler.checker.registry import RULES
from scheduler.edits import accept_violation, move_session, unschedule
from scheduler.model.ids import PersonId
from scheduler.model.naming import shown_name
from scheduler.model.rule import Level
from scheduler.model.session import Kind
from tests.solved import solved_sample
from ui.desktop.conflicts import Conflicts
from ui.desktop.conflicts.rows import Group, Order
from ui.desktop.conflicts.topics import TOPICS
from ui.desktop.document import Document
from ui.desktop.window import MainWindow

PATIENCE = 0.03
"""Seconds from an edit to refreshed conflicts with the sample of 200 sessions."""


@pytest.fixture
def broken(window: MainWindow) -> MainWindow:
    """The window with a programme in which a side event stands in the room of a panel at its time."""
    conference = solved_sample()
    one = next(s.id for s in conference.planned if s.kind is Kind.PANEL)
    other = next(s.id for s in conference.planned if s.kind is Kind.SIDE_EVENT)
    place = conference.timetable.by_session[one]
    window.show_document(Document(move_session(conference, other, start=place.start, rooms=place.rooms)))
    return window


def row_of(conflicts: Conflicts, level: Level, *, accepted: bool = False) -> int:
    rows = conflicts.model.rows
    return next(n for n, row in enumerate(rows) if isinstance(row, Violation) and row.level is level and row.accepted is accepted)


def click_link(qtbot: QtBot, conflicts: Conflicts, row: int) -> None:
    index = conflicts.model.index(row, 0)
    violation = conflicts.model.rows[row]
    assert isinstance(violation, Violation)
    where = conflicts.rows.link_rect(conflicts.list.visualRect(index), violation).center()
    qtbot.mouseClick(conflicts.list.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_conflicts_stand_by_level_and_the_model_keeps_its_promises(broken: MainWindow, qtmodeltester: ModelTester) -> None:
    conflicts = broken.workspace.conflicts
    headings = [row.words.split(" · ")[0] for row in conflicts.model.rows if isinstance(row, Group)]
    assert headings[0] == "Must"
    assert headings == [words for words in ("Must", "Wish", "Advice", "Accepted with a reason") if words in headings]
    qtmodeltester.check(conflicts.model, force_py=True)


def arrange(conflicts: Conflicts, order: Order) -> dict[str, list[Violation]]:
    """The list by other headings: what stands under each."""
    conflicts.order.setCurrentIndex(list(Order).index(order))
    found: dict[str, list[Violation]] = {}
    heading = ""
    for row in conflicts.model.rows:
        if isinstance(row, Group):
            heading, _, number = row.words.partition(" · ")
            found[heading] = []
            assert int(number)
        else:
            found[heading].append(row)
    return found


def test_conflicts_stand_by_rule_and_by_person_too(broken: MainWindow, qtmodeltester: ModelTester) -> None:
    conflicts, document = broken.workspace.conflicts, broken.document
    assert document is not None
    by_level = arrange(conflicts, Order.LEVEL)
    every = [v for found in by_level.values() for v in found]
    by_rule = arrange(conflicts, Order.RULE)
    assert sorted(map(repr, every)) == sorted(repr(v) for found in by_rule.values() for v in found)
    assert any(v.rule == "turnaround" for v in by_rule["Rooms in use"])
    by_person = arrange(conflicts, Order.PERSON)
    for name, found in by_person.items():
        for violation in found:
            named = {shown_name(document.conference.person[PersonId(s)]) for s in violation.subjects if s in document.conference.person}
            assert name in (named or {"No one person"})
    assert {repr(v) for v in every} == {repr(v) for found in by_person.values() for v in found}
    qtmodeltester.check(conflicts.model, force_py=True)
    assert Conflicts().order.currentData() is Order.PERSON, "remembered"
    conflicts.order.setCurrentIndex(0)


def test_every_rule_has_its_heading() -> None:
    named = {rule for rules in TOPICS.values() for rule in rules}
    assert named == {rule.name for rule in RULES} - {"placed", "added"}


def test_a_conflict_is_accepted_with_a_reason_listed_apart_and_withdrawn(broken: MainWindow, qtbot: QtBot) -> None:
    conflicts, document = broken.workspace.conflicts, broken.document
    assert document is not None
    must = row_of(conflicts, Level.MUST)
    violation = conflicts.model.rows[must]
    click_link(qtbot, conflicts, must)
    assert conflicts.reason.isVisible()
    assert not conflicts.reason.accept_button.isEnabled()
    qtbot.keyClicks(conflicts.reason.field, "the doors between them stay open")
    qtbot.keyClick(conflicts.reason.field, Qt.Key.Key_Return)
    assert not conflicts.reason.isVisible()
    assert document.stack.undoText() == "Accept a conflict"
    assert document.conference.acceptances[-1].reason == "the doors between them stay open"
    accepted = row_of(conflicts, Level.MUST, accepted=True)
    assert any(isinstance(row, Group) and row.words.startswith("Accepted") for row in conflicts.model.rows[:accepted])
    assert "the doors between them stay open" in str(conflicts.model.index(accepted, 0).data())
    click_link(qtbot, conflicts, accepted)
    assert document.stack.undoText() == "Withdraw an acceptance"
    assert document.conference.acceptances == ()
    assert violation in conflicts.model.rows
    document.stack.undo()
    document.stack.undo()
    assert violation in conflicts.model.rows


def test_a_reason_half_typed_is_there_again_for_the_same_conflict_only(broken: MainWindow, qtbot: QtBot) -> None:
    conflicts = broken.workspace.conflicts
    must = row_of(conflicts, Level.MUST)
    conflicts.list.setCurrentIndex(conflicts.model.index(must, 0))
    qtbot.mouseClick(conflicts.accept_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(conflicts.reason.field, "agreed")
    qtbot.keyClick(conflicts.reason.field, Qt.Key.Key_Escape)
    assert not conflicts.reason.isVisible()
    qtbot.mouseClick(conflicts.accept_button, Qt.MouseButton.LeftButton)
    assert conflicts.reason.field.text() == "agreed"


def test_a_click_and_enter_choose_the_session_and_advice_cannot_be_accepted(broken: MainWindow, qtbot: QtBot) -> None:
    workspace, conflicts = broken.workspace, broken.workspace.conflicts
    must = conflicts.model.rows[row_of(conflicts, Level.MUST)]
    assert isinstance(must, Violation)
    box = conflicts.list.visualRect(conflicts.model.index(conflicts.model.rows.index(must), 0))
    qtbot.mouseClick(conflicts.list.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(30, 15))
    assert workspace.timetable.view.chosen in must.subjects
    advice = [n for n, row in enumerate(conflicts.model.rows) if isinstance(row, Violation) and row.level is Level.ADVICE]
    for row in advice:
        conflicts.list.setCurrentIndex(conflicts.model.index(row, 0))
        assert conflicts.accept_button.isHidden()
    workspace.timetable.view.choose(None)
    conflicts.list.setCurrentIndex(conflicts.model.index(conflicts.model.rows.index(must), 0))
    qtbot.keyClick(conflicts.list, Qt.Key.Key_Return)
    assert workspace.timetable.view.chosen in must.subjects


def test_what_the_checker_has_read_is_kept_when_a_conflict_is_accepted(broken: MainWindow) -> None:
    document = broken.document
    assert document is not None
    violation = next(v for v in document.violations if v.level is Level.MUST)
    new = accept_violation(document.conference, violation.rule, violation.subjects, "agreed")
    plan = following(document.plan, new)
    assert not plan.unread
    assert violations(plan) == violations(Plan(new, new.timetable))


def test_conflicts_of_two_hundred_sessions_are_refreshed_at_once(window: MainWindow) -> None:
    window.show_document(Document(open_sample("forum-200")))
    document, conflicts = window.document, window.workspace.conflicts
    assert document is not None
    for session in document.conference.planned[:12]:
        window.workspace.place(session.id)
    took: list[float] = []
    for placement in document.conference.timetable.placements:
        begun = time.process_time()
        document.blockSignals(True)
        document.apply("Take out", unschedule(document.conference, placement.session))
        document.blockSignals(False)
        conflicts.refresh()
        took.append(time.process_time() - begun)
    assert statistics.median(took) < PATIENCE
