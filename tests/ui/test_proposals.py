"""Scopes of solving, a proposal on the grid and by row, and draft variants in the window."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from scheduler.calendar import minute_of
from scheduler.edits import move_session, unpin, unschedule
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.session import Kind
from scheduler.proposals import differences
from tests.solved import solved_sample
from tests.ui.dragging import drag
from ui.desktop.document import Document
from ui.desktop.solving.proposal import proposal_of
from ui.desktop.solving.scope import SCOPES, Scope
from ui.desktop.solving.variants import CompareDialog
from ui.desktop.timetable.items import CardItem, Ghost
from ui.desktop.timetable.looks import Mark
from ui.desktop.window import MainWindow

SOLVE_MS = 60_000
LEFT = Qt.MouseButton.LeftButton


def document_of(window: MainWindow) -> Document:
    assert window.document is not None
    return window.document


def free_events(conference: Conference) -> list[SessionId]:
    """Side events of the first day that nothing fixes."""
    return [s.id for s in conference.planned if s.kind is Kind.SIDE_EVENT and not s.pinned_start and not s.pinned_rooms]


def choose_scope(window: MainWindow, scope: Scope) -> None:
    box = window.workspace.solve.scope
    box.setCurrentIndex(list(SCOPES).index(scope))
    box.activated.emit(box.currentIndex())


def solve(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.workspace.solve
    qtbot.mouseClick(panel.solve_button, LEFT)
    assert panel.solver.is_solving
    qtbot.waitUntil(lambda: not panel.solver.is_solving, timeout=SOLVE_MS)


def test_only_the_unscheduled_are_placed_and_the_others_stay(planned: MainWindow, qtbot: QtBot) -> None:
    document = document_of(planned)
    session = free_events(document.conference)[0]
    document.apply("Take out", unschedule(document.conference, session))
    before = document.conference.timetable
    choose_scope(planned, Scope.UNSCHEDULED)
    count = len(before.placements)
    assert planned.workspace.solve.words.text() == f"To be placed: 1 session. Staying where they are: {count} sessions."
    solve(planned, qtbot)
    assert [one.session for one in differences(before, document.conference.timetable)] == [session]


def test_only_the_selection_moves_and_the_forecast_names_it(planned: MainWindow, qtbot: QtBot) -> None:
    document, view = document_of(planned), planned.workspace.timetable.view
    choose_scope(planned, Scope.SELECTION)
    assert planned.workspace.solve.words.text().startswith("Choose sessions")
    session = next(s for s in view.cards if s in free_events(document.conference))
    place = document.conference.timetable.by_session[session]
    other = move_session(document.conference, session, start=place.start - dt.timedelta(minutes=25), rooms=place.rooms)
    document.apply("Move", other)
    view.choose(session)
    assert f"“{other.session[session].label}”" in planned.workspace.solve.words.text()
    solve(planned, qtbot)
    panel = planned.workspace.solve
    qtbot.waitUntil(lambda: panel.proposal is not None or panel.words.text() != "")
    moved = {one.session for one in panel.proposal.differences} if panel.proposal is not None else set[SessionId]()
    assert moved <= {session}


def test_only_the_rooms_change_and_all_times_stay(planned: MainWindow, qtbot: QtBot) -> None:
    document = document_of(planned)
    choose_scope(planned, Scope.ROOMS)
    assert "All times stay." in planned.workspace.solve.words.text()
    before = document.conference.timetable.by_session
    solve(planned, qtbot)
    panel = planned.workspace.solve
    after = (panel.proposal.timetable if panel.proposal is not None else document.conference.timetable).by_session
    assert {s: minute_of(p.start) for s, p in after.items()} == {s: minute_of(p.start) for s, p in before.items()}


def proposed(window: MainWindow) -> tuple[Document, SessionId, SessionId]:
    """A proposal that moves two side events half an hour down."""
    document = document_of(window)
    first, second = [s for s in window.workspace.timetable.view.cards if s in free_events(document.conference)][:2]
    new = document.conference
    for session in (first, second):
        place = new.timetable.by_session[session]
        new = move_session(new, session, start=place.start + dt.timedelta(minutes=30), rooms=place.rooms)
    window.workspace.solve.offer(proposal_of("Use it", document.conference, new.timetable))
    return document, first, second


def ghosts(window: MainWindow) -> int:
    view = window.workspace.timetable.view
    return sum(isinstance(item, Ghost) for item in view.scene().items())


def test_before_and_after_stand_on_the_grid_with_outlines_of_the_other(planned: MainWindow, qtbot: QtBot) -> None:
    view, panel = planned.workspace.timetable.view, planned.workspace.solve
    tops = {s: view.cards[s][0].card.y for s in view.cards}
    document, first, second = proposed(planned)
    assert view.cards[first][0].card.y == tops[first] + 30
    assert Mark.PROPOSED in view.cards[first][0].card.marks
    assert "proposed" in view.cards[first][0].card.words
    assert ghosts(planned) == 2
    qtbot.mouseClick(panel.before_button, LEFT)
    assert view.cards[first][0].card.y == tops[first]
    assert ghosts(planned) == 2
    qtbot.mouseClick(panel.after_button, LEFT)
    assert view.cards[second][0].card.y == tops[second] + 30
    assert document.stack.count() == 0
    assert "2 sessions moved" in panel.words.text()


def test_used_whole_it_is_one_step(planned: MainWindow, qtbot: QtBot) -> None:
    document, first, second = proposed(planned)
    before = document.conference.timetable
    qtbot.mouseClick(planned.workspace.solve.use_button, LEFT)
    assert {one.session for one in differences(before, document.conference.timetable)} == {first, second}
    assert document.stack.count() == 1
    assert document.stack.undoText() == "Use it"
    assert ghosts(planned) == 0
    assert not planned.workspace.below.isTabVisible(1)
    document.stack.undo()
    assert differences(before, document.conference.timetable) == ()


def tick(window: MainWindow, session: SessionId) -> None:
    rows = window.workspace.rows
    row = [one.session for one in rows.model.rows].index(session)
    box: QRect = rows.table.visualRect(rows.model.index(row, 0))
    QTest.mouseClick(rows.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, box.topLeft() + QPoint(12, box.height() // 2))


def test_used_by_row_only_what_is_ticked_moves(planned: MainWindow, qtbot: QtBot) -> None:
    document, first, second = proposed(planned)
    before, rows = document.conference.timetable, planned.workspace.rows
    QAbstractItemModelTester(rows.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert planned.workspace.below.currentWidget() is rows
    assert "2 rows ticked" in rows.words.text()
    tick(planned, second)
    assert "1 row ticked" in rows.words.text()
    qtbot.mouseClick(rows.button, LEFT)
    assert [one.session for one in differences(before, document.conference.timetable)] == [first]
    assert document.stack.count() == 1


def test_nothing_ticked_can_not_be_used(planned: MainWindow) -> None:
    _, first, second = proposed(planned)
    tick(planned, first)
    tick(planned, second)
    assert not planned.workspace.rows.button.isEnabled()
    assert "Tick what" in planned.workspace.rows.words.text()


def test_while_a_proposal_is_shown_nothing_can_be_moved(planned: MainWindow) -> None:
    document, first, _ = proposed(planned)
    drag(planned, first, QPoint(0, 60))
    view = planned.workspace.timetable.view
    view.setFocus()
    view.choose(first)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert document.stack.count() == 0
    assert "Use it or discard it" in planned.statusBar().currentMessage()
    planned.workspace.solve.discard_button.click()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert document.stack.count() == 1


def test_a_proposal_follows_what_is_changed_elsewhere(planned: MainWindow) -> None:
    document, first, _ = proposed(planned)
    document.apply("Take out", unschedule(document.conference, first))
    proposal = planned.workspace.solve.proposal
    assert proposal is not None
    assert proposal.conference is document.conference
    assert planned.workspace.rows.model.rows[0].before is None or len(planned.workspace.rows.model.rows) == 2


def test_a_result_that_moves_what_had_a_place_is_offered_and_stop_keeps_it(planned: MainWindow, qtbot: QtBot) -> None:
    document, panel = document_of(planned), planned.workspace.solve
    session = free_events(document.conference)[0]
    far = next(p for p in document.conference.timetable.placements if document.conference.session[p.session].kind is Kind.CLOSING)
    room = document.conference.timetable.by_session[session].rooms
    document.apply("Move", unpin(move_session(document.conference, session, start=far.start, rooms=room), session))
    solve(planned, qtbot)
    assert panel.proposal is not None
    assert session in {one.session for one in panel.proposal.differences}
    assert document.stack.count() == 1
    qtbot.mouseClick(panel.use_button, LEFT)
    assert document.stack.count() == 2
    assert document.stack.undoText() == "Solve"


def test_the_best_so_far_is_drawn_as_a_proposal(window: MainWindow, qtbot: QtBot) -> None:
    window.show_document(Document(solved_sample().replace(timetable=type(solved_sample().timetable)())))
    seen: list[int] = []
    panel, view = window.workspace.solve, window.workspace.timetable.view
    panel.proposed.connect(lambda proposal: seen.append(len(view.cards)) if proposal is not None else None)
    solve(window, qtbot)
    assert seen
    assert max(seen) > 5
    assert document_of(window).stack.count() == 1
    assert not any(Mark.PROPOSED in item.card.marks for item in view.scene().items() if isinstance(item, CardItem))


# Variants


def keep(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (name, True))
    qtbot.mouseClick(window.workspace.variants.keep, LEFT)


def test_a_variant_is_kept_shown_and_used(planned: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    document, page = document_of(planned), planned.workspace.variants
    planned.workspace.show_page("Variants")
    assert page.empty.isVisible()
    keep(planned, qtbot, monkeypatch, "As found")
    assert document.stack.undoText() == "Keep the draft variant “As found”"
    session = free_events(document.conference)[0]
    document.apply("Take out", unschedule(document.conference, session))
    assert page.model.index(0, 4).data() == "1 session"
    page.table.selectRow(0)
    qtbot.mouseClick(page.use, LEFT)
    assert planned.workspace.tabs.currentIndex() == 0
    qtbot.mouseClick(planned.workspace.solve.use_button, LEFT)
    assert session in document.conference.timetable.by_session
    assert document.stack.undoText() == "Use the draft variant “As found”"


def test_two_variants_are_compared_row_by_row(planned: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    document, page = document_of(planned), planned.workspace.variants
    planned.workspace.show_page("Variants")
    keep(planned, qtbot, monkeypatch, "One")
    session = free_events(document.conference)[0]
    document.apply("Take out", unschedule(document.conference, session))
    keep(planned, qtbot, monkeypatch, "Two")
    page.table.selectAll()
    shown: list[CompareDialog] = []
    monkeypatch.setattr(CompareDialog, "exec", lambda self: shown.append(self))
    qtbot.mouseClick(page.compare, LEFT)
    model = shown[0].model
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in (1, 2)] == ["One", "Two"]
    assert [one.session for one in model.rows] == [session]
    assert model.index(0, 2).data() == "–"
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is None


def test_a_variant_is_renamed_in_its_cell_and_deleted_by_a_key(planned: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    document, page = document_of(planned), planned.workspace.variants
    planned.workspace.show_page("Variants")
    keep(planned, qtbot, monkeypatch, "One")
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.model.setData(page.model.index(0, 0), "Other name")
    assert document.conference.variants[0].name == "Other name"
    qtbot.waitUntil(lambda: page.model.index(0, 2).data() == "0", timeout=SOLVE_MS)
    page.table.selectRow(0)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert document.conference.variants == ()
    assert document.stack.undoText() == "Delete 1 draft variant"
