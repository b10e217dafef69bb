"""Random work in one window: edits by keys and cells, undo, redo, saving and opening, held against a plain record of what was there."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from scheduler.checker import check
from scheduler.project_file import dump_conference, open_project, recovery
from tests.generator import make_conference
from ui.desktop.app import make_application
from ui.desktop.document import Document
from ui.desktop.timetable.view import TimetableView
from ui.desktop.window import MainWindow

MOVES = {
    "earlier": (Qt.Key.Key_Up, False), "later": (Qt.Key.Key_Down, False), "left": (Qt.Key.Key_Left, False),
    "right": (Qt.Key.Key_Right, False), "longer": (Qt.Key.Key_Down, True), "shorter": (Qt.Key.Key_Up, True),
    "fix time": (Qt.Key.Key_T, False), "fix room": (Qt.Key.Key_R, False), "take out": (Qt.Key.Key_Delete, False),
}  # fmt: skip
PATIENCE_MS = 5000
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Work(RuleBasedStateMachine):
    """The record is a list of states with a place in it, as undo promises, and what the file holds."""

    folder: Path

    def __init__(self) -> None:
        super().__init__()
        made = make_conference(7, 9, 4, 2)
        self.path = Path(tempfile.mkdtemp(dir=self.folder)) / "work.hofburg"
        self.path.write_bytes(dump_conference(made.conference.replace(timetable=made.solution)))
        self.window = MainWindow()
        self.window.resize(1500, 950)
        self.window.show()
        self.window.files.open(self.path)
        self.states, self.at = [self.document.conference], 0
        self.saved = self.document.conference

    @property
    def document(self) -> Document:
        assert self.window.document is not None
        return self.window.document

    @property
    def view(self) -> TimetableView:
        return self.window.workspace.timetable.view

    def step(self, act: Callable[[], object]) -> None:
        """Does something and notes the new state, if there is one; a new one forgets what could be done again."""
        before = self.document.conference
        act()
        after = self.document.conference
        if after is not before:
            self.states = [*self.states[: self.at + 1], after]
            self.at += 1

    @rule(move=st.sampled_from(sorted(MOVES)), which=st.integers(0, 30), more=st.booleans())
    def works_on_cards(self, move: str, which: int, more: bool) -> None:
        key, shift = MOVES[move]
        names = sorted(self.view.cards)
        if not names:
            return
        self.view.setFocus()
        self.view.choose(names[which % len(names)])
        if more:
            self.view.chosen_ones.add([names[(which + 1) % len(names)]])
        self.step(lambda: QTest.keyClick(self.view, key, SHIFT if shift else NONE))

    @rule(row=st.integers(0, 30), words=st.sampled_from(["A talk", "Ein Gespräch", "Беседа"]))
    def types_a_title(self, row: int, words: str) -> None:
        page = self.window.workspace.sessions
        self.window.workspace.show_page("Sessions")
        model = page.model
        index = model.index(row % model.rowCount(QModelIndex()), 0)
        self.step(lambda: model.setData(index, words))
        self.window.workspace.show_page("Timetable")

    @rule()
    def adds_a_session(self) -> None:
        self.window.workspace.show_page("Sessions")
        self.step(self.window.workspace.sessions.add)
        self.window.workspace.show_page("Timetable")

    @precondition(lambda self: self.window.workspace.tray.list.count() > 0)
    @rule()
    def places_from_the_tray(self) -> None:
        tray = self.window.workspace.tray
        tray.list.setCurrentRow(0)
        tray.list.setFocus()
        self.step(lambda: QTest.keyClick(tray.list, Qt.Key.Key_Return))

    @rule(count=st.integers(1, 4))
    def undoes(self, count: int) -> None:
        for _ in range(count):
            if self.at:
                self.document.stack.undo()
                self.at -= 1

    @rule(count=st.integers(1, 4))
    def does_again(self, count: int) -> None:
        for _ in range(count):
            if self.at < len(self.states) - 1:
                self.document.stack.redo()
                self.at += 1

    @rule()
    def saves(self) -> None:
        self.window.files.save()
        wait_until(lambda: not self.window.files.is_saving)
        self.saved = self.document.conference
        assert self.document.is_saved

    @precondition(lambda self: self.document.is_saved)
    @rule()
    def opens_again(self) -> None:
        self.window.files.take(None)
        self.window.files.open(self.path)
        self.states, self.at = [self.document.conference], 0
        assert self.document.conference == self.saved
        self.saved = self.document.conference

    @invariant()
    def shows_what_the_record_says(self) -> None:
        assert self.document.conference == self.states[self.at]
        assert self.document.stack.canUndo() == (self.at > 0)
        assert self.document.stack.canRedo() == (self.at < len(self.states) - 1)

    @invariant()
    def says_what_a_fresh_reading_says(self) -> None:
        conference = self.document.conference
        assert self.document.violations == check(conference, conference.timetable).violations

    @invariant()
    def the_file_holds_what_was_saved(self) -> None:
        assert open_project(self.path).conference == self.saved
        assert self.document.is_saved == (self.document.conference is self.saved)

    def teardown(self) -> None:
        self.window.files.take(None)
        self.window.end()
        self.window.close()
        self.window.deleteLater()


def wait_until(done: Callable[[], bool]) -> None:
    for _ in range(PATIENCE_MS // 10):
        QApplication.processEvents()
        if done():
            return
        QTest.qWait(10)
    raise AssertionError("it does not end")


def test_random_work_is_undone_done_again_saved_and_opened(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery, "recovery_folder", lambda: tmp_path / "recovery")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    make_application()
    Work.folder = tmp_path
    little = settings(max_examples=3, stateful_step_count=25, derandomize=True, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(Work, settings=little)
