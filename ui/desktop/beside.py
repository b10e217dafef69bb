"""What stands beside the window while it is worked in: the change assistant, why there is no timetable, and the day view."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from ui.desktop.day.view import DayView
from ui.desktop.document import Document
from ui.desktop.late.assistant import Assistant
from ui.desktop.why.dialog import WhyDialog
from ui.desktop.workspace import Workspace


class Beside:
    """Makes each dialog when it is first asked for; all are closed with the conference."""

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        self._window, self._workspace = window, workspace
        self.late: Assistant | None = None
        self.why: WhyDialog | None = None
        self.day: DayView | None = None

    def ask_what_changed(self, document: Document) -> None:
        """Opens the change assistant, with what is chosen in the window."""
        if self.late is None:
            self.late = Assistant(self._window)
            self.late.looked_at.connect(self._workspace.show_beside)
            self.late.session_chosen.connect(lambda session: self._workspace.show_session(SessionId(session)))
            self.late.asked_whom.connect(lambda: self._workspace.show_page("Who must be told"))
            self.late.asked_why.connect(lambda after: self.explain(document, after))
        now = dt.datetime.now(dt.UTC).replace(second=0, microsecond=0)
        self.late.begin_with(document, self._workspace.inspector.chosen, now)

    def explain(self, document: Document, after: Conference | None = None) -> None:
        """Says why there is no timetable, of the conference as it is or as it would be after a late change."""
        if self.why is None:
            self.why = WhyDialog(self._window)
            self.why.late_change_taken.connect(self._forget_changes)
        self.why.explain(document, after)

    def show_day(self, document: Document) -> None:
        """Shows how it stands on the day."""
        if self.day is None:
            self.day = DayView(self._window, lambda: dt.datetime.now(dt.UTC))
        self.day.open(document)

    def _forget_changes(self) -> None:
        if self.late is not None:
            self.late.forget()

    def close(self) -> None:
        """Ends what they do; the next conference begins with new ones."""
        for dialog in (self.late, self.why, self.day):
            if dialog is not None:
                dialog.end()
                dialog.hide()
                dialog.deleteLater()
        self.late = self.why = self.day = None
