"""The change assistant: what happened, up to four ways to put the programme in order again, and taking one over as one step."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from scheduler.amendment_words import amendment_words
from scheduler.amendments import Amendment, amended
from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId, SessionId
from scheduler.model.timetable import Placement
from scheduler.project_file import released_conference
from solver.outcome import SolveConfig
from solver.repair import Moved, Repair
from solver.verified import VerifiedAlternative
from ui.desktop.background import Job, begin
from ui.desktop.document import Document
from ui.desktop.language import said, tr
from ui.desktop.late.layout import AssistantView
from ui.desktop.late.words import count_words, goal_words, people_words, result_words
from ui.desktop.messages import attempt
from ui.desktop.solving.process import SolverProcess
from ui.desktop.solving.proposal import Proposal

SECONDS = 60.0
"""How long the ways are sought."""


class Assistant(QDialog):
    """Stands beside the window, which shows on its grid the way that is looked at."""

    looked_at = Signal(object)
    """The `Proposal` that the grid is to show, or None."""
    session_chosen = Signal(str)
    """A session whose row was chosen; the grid brings it into sight."""
    asked_whom = Signal()
    """A way was taken over, and the planner wants to see who is to be told."""
    asked_why = Signal(object)
    """A conference that has no timetable, after what happened."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What has changed?"))
        self.resize(1280, 680)
        self.view = AssistantView(self)
        self.solver = SolverProcess(self)
        self.document: Document | None = None
        self.changes: list[Amendment] = []
        self.found: list[VerifiedAlternative] = []
        self.settled: dict[SessionId, Placement] = {}
        self._asked: Conference | None = None
        self._amended: Conference | None = None
        self._published: Conference | None = None
        self._preparing: Job[tuple[Conference, Conference]] | None = None
        self._connect()

    def _connect(self) -> None:
        view, solver = self.view, self.solver
        view.add.clicked.connect(self.add_change)
        view.remove.clicked.connect(self._remove_change)
        view.find.clicked.connect(self.search)
        view.stop.clicked.connect(solver.stop)
        view.why.clicked.connect(lambda: self.asked_why.emit(self._amended))
        view.take.clicked.connect(self.take)
        view.tell.clicked.connect(self.asked_whom)
        view.close_button.clicked.connect(self.close)
        view.keep_old.clicked.connect(lambda: self._settle(lambda row: row.before))
        view.keep_new.clicked.connect(lambda: self._settle(lambda row: row.after))
        view.let_go.clicked.connect(lambda: self._settle(lambda _: None))
        view.ways.currentRowChanged.connect(lambda _: self._look())
        view.table.selectionModel().selectionChanged.connect(lambda *_: self._choose_row())
        solver.improved.connect(self._improved)
        solver.repaired.connect(self._finished)
        solver.failed.connect(self._failed)

    # What happened

    def begin_with(self, document: Document, chosen: str = "", now: dt.datetime | None = None) -> None:
        """Asks what has happened to a document; begins with what is chosen in the window."""
        if self.document is not document:
            if self.document is not None:
                self.document.changed.disconnect(self._follow)
            self.document = document
            document.changed.connect(self._follow)
            self.forget()
        self.view.asking.prepare(document.conference)
        self.view.show_releases(document.conference)
        self.view.show_now(document.conference, now)
        self.view.asking.start_with(chosen)
        self.solver.start()
        self._show_changes()
        self.show()
        self.raise_()
        self.activateWindow()

    def add_change(self) -> bool:
        """Takes the change that was entered into the list."""
        document = self.document
        if document is None:
            return False
        change = attempt(self, self.view.asking.read)
        if change is None or attempt(self, lambda: amended(document.conference, (*self.changes, change))) is None:
            return False
        self.changes.append(change)
        self.view.asking.clear()
        self._show_changes()
        return True

    def _remove_change(self) -> None:
        row = self.view.changes.currentRow()
        if 0 <= row < len(self.changes):
            del self.changes[row]
            self._show_changes()

    def _show_changes(self) -> None:
        document = self.document
        if document is None:
            return
        after, lines = document.conference, list[str]()
        for change in self.changes:
            try:
                # Each is said of what the ones before it have made.
                after = change.apply(after)
                lines.append(said(amendment_words(after, change)))
            except HofburgError as error:
                lines.append(said(error.sentence))
        self.view.show_changes(lines)

    # The search

    def search(self) -> None:
        """Looks for the smallest changes; what is entered and not yet in the list is taken in first."""
        document = self.document
        if document is None or self.solver.is_solving:
            return
        if not self.changes and not self.add_change():
            return
        self.settled.clear()
        self.view.tell.hide()
        self._search()

    def _search(self) -> None:
        document = self.document
        assert document is not None
        conference, changes, release = document.conference, tuple(self.changes), self.view.release
        self._asked, self.found = conference, []
        self.view.say(tr("Looking for the smallest change …"))
        self._preparing = begin(
            lambda: (amended(conference, changes), _published(conference, release)), self._ask, self._failed, self
        )
        self._show_ways()
        self._show_buttons(searching=True)

    def _ask(self, prepared: tuple[Conference, Conference]) -> None:
        self._amended, self._published = prepared
        now = attempt(self, lambda: self.view.now.read())
        self.solver.repair(*prepared, now, SolveConfig(time_limit=SECONDS), tuple(self.settled.values()))
        self._show_buttons()

    def _improved(self, place: int, one: VerifiedAlternative) -> None:
        self.found[place:place + 1] = [one]
        self._show_ways()

    def _finished(self, found: Repair, alternatives: tuple[VerifiedAlternative, ...]) -> None:
        self.found = list(alternatives)
        words = result_words(found, len(alternatives))
        if self.settled and not alternatives:
            words = tr("What you have settled cannot stand beside the others. Let something go.")
        self.view.say("\n".join([words, *(f"· {said(blocker.message)}" for blocker in found.blockers)]))
        self._show_ways()
        self._show_buttons(impossible=found.infeasible and not self.settled)

    def _failed(self, message: str) -> None:
        self.view.say(message)
        self._show_buttons()

    # What was found

    @property
    def chosen(self) -> VerifiedAlternative | None:
        """The way that is looked at."""
        row = self.view.ways.currentRow()
        return self.found[row] if 0 <= row < len(self.found) else None

    def _show_ways(self) -> None:
        self.view.show_ways([(goal_words(one.alternative), count_words(one.alternative)) for one in self.found])
        self._look()

    def _look(self) -> None:
        """Shows the way that is chosen, here and on the grid."""
        chosen, after, published = self.chosen, self._amended, self._published
        if after is None or published is None:
            return
        self.view.rows.show_alternative(after, chosen.alternative if chosen else None, self.settled, published)
        self.view.people.setText(people_words(after, chosen.alternative.people) if chosen else "")
        self.looked_at.emit(Proposal(self.name, after, chosen.alternative.timetable) if chosen and self.is_current else None)
        if self.view.rows.rows:
            self.view.table.selectRow(0)
        self._show_buttons()

    def _choose_row(self) -> None:
        row = self.view.chosen_row()
        if row is not None and self.is_current:
            self.session_chosen.emit(row.session)
        self._show_buttons()

    def _settle(self, place: Callable[[Moved], Placement | None]) -> None:
        """Lets a session stand as it was or as it is proposed, and solves again; without a place it is free again."""
        row = self.view.chosen_row()
        if row is None:
            return
        wanted = place(row)
        if wanted is None:
            self.settled.pop(row.session, None)
        else:
            self.settled[row.session] = wanted
        self._search()

    @property
    def is_current(self) -> bool:
        """Whether what was found is about the conference as it now stands."""
        return self.document is not None and self._asked is self.document.conference

    @property
    def name(self) -> str:
        """What undo calls taking a way over."""
        document = self.document
        if document is None or not self.changes:
            return tr("Late change")
        after = amended(document.conference, self.changes[:1])
        return tr("Late change: {what}", what=amendment_words(after, self.changes[0]))

    def take(self) -> None:
        """Takes the chosen way over, with what happened, as one step."""
        document, chosen, after = self.document, self.chosen, self._amended
        if document is None or chosen is None or after is None or not self.is_current:
            return
        new, name = chosen.conference(after), self.name
        self.forget()
        self.looked_at.emit(None)
        document.apply(name, new)
        self.view.say(tr("It is taken over. Publish it as a new release, then tell those whom it concerns."))
        self.view.tell.show()

    def forget(self) -> None:
        """What has happened is in the conference now, or is about another one."""
        self.changes, self.found = [], []
        self.settled.clear()
        self._asked = self._amended = self._published = None
        self.view.rows.beginResetModel()
        self.view.rows.rows = []
        self.view.rows.endResetModel()
        self.view.people.setText("")
        self.view.say("")
        self._show_changes()
        self.view.show_ways([])
        self._show_buttons()

    def _follow(self) -> None:
        """The document has changed: what was found is about what it was before."""
        document = self.document
        if document is None:
            return
        self.view.asking.prepare(document.conference)
        self.view.show_releases(document.conference)
        self._show_changes()
        if self.found and not self.is_current:
            self.view.say(tr("The conference was changed meanwhile. Look again."))
            self.looked_at.emit(None)
        self._show_buttons()

    def _show_buttons(self, *, searching: bool = False, impossible: bool | None = None) -> None:
        row, busy = self.view.chosen_row(), searching or self.solver.is_solving
        self.view.show_buttons(
            busy=busy, may_take=self.chosen is not None and self.is_current, impossible=impossible,
            row=row is not None and self.is_current, published=row is not None and row.before is not None,
            settled=row is not None and row.session in self.settled,
        )  # fmt: skip

    def closeEvent(self, event: QCloseEvent) -> None:
        self.end()
        super().closeEvent(event)

    def reject(self) -> None:
        self.end()
        super().reject()

    def end(self) -> None:
        """Ends the search and its process; nothing is shown on the grid any more."""
        if self._preparing is not None:
            self._preparing.forget()
        self.solver.close()
        self.looked_at.emit(None)
        self._show_buttons()


def _published(conference: Conference, release: ReleaseId | None) -> Conference:
    """What people know."""
    found = next((one for one in conference.releases if one.id == release), None)
    return conference if found is None else released_conference(found)
