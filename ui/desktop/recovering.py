"""Copies of unsaved work: written soon after every edit, offered back on the next start, gone when the work is saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from scheduler.calendar import minute_of, moment_of
from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from scheduler.project_file import Draft, RecoveryCopy, left_drafts, open_project, purge_recovery, recovery_copies, write_recovery
from ui.desktop.background import Job, begin
from ui.desktop.document import Document
from ui.desktop.language import said, tr
from ui.desktop.messages import say_error

COPY_AFTER_MS = 2_000
"""So long after the last edit a recovery copy is written."""


class Recovering(QObject):
    """The recovery copies of the document in one window. Writing happens away from the window's thread."""

    def __init__(self, window: QWidget, is_busy: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._is_busy = window, is_busy
        self._document: Document | None = None
        self._copying: Job[RecoveryCopy] | None = None
        self._timer = QTimer(self, singleShot=True, interval=COPY_AFTER_MS)
        self._timer.timeout.connect(self._write)

    def follow(self, document: Document | None) -> None:
        """From now on copies are written of this document."""
        self._timer.stop()
        if self._document is not None:
            self._document.changed.disconnect(self._timer.start)
        self._document = document
        if document is not None:
            document.changed.connect(self._timer.start)

    def rest(self) -> None:
        """No copy is due: everything is saved."""
        self._timer.stop()

    def end(self) -> None:
        """A copy that is being written is written to its end."""
        self.follow(None)
        copying = self._copying  # waiting may bring the news that it is done
        if copying is not None:
            copying.wait()
            copying.forget()

    def _write(self) -> None:
        document = self._document
        if document is None or document.is_saved:
            return
        if self._copying is not None or self._is_busy():
            self._timer.start()
            return
        owner, conference = copies_of(document), document.conference
        self._copying = begin(lambda: write_recovery(owner, conference), self._written, self._not_written, self)

    def _written(self, _copy: RecoveryCopy) -> None:
        self._copying = None

    def _not_written(self, message: str) -> None:
        self._copying = None
        say_error(self._window, message)

    def keep_now(self) -> bool:
        """Writes a copy at once, while the window waits; whether what is not saved is kept now."""
        document = self._document
        if document is None or document.is_saved:
            return True
        try:
            write_recovery(copies_of(document), document.conference)
        except HofburgError:
            return False
        return True

    def drop(self, document: Document) -> None:
        """The unsaved work is not wanted any more."""
        if self._copying is not None:
            self._copying.wait()
        purge_recovery(copies_of(document))

    # Offering back

    def left_documents(self) -> list[Document]:
        """Work that never had a file and was left when its program ended, each asked for, the newest first."""
        found: list[Document] = []
        for draft in left_drafts():
            copy = next(iter(recovery_copies(draft)), None)
            conference = None if copy is None else self._asked(copy, tr("a conference that was never saved"))
            if conference is not None:
                document = Document(conference)
                document.is_not_saved()
                write_recovery(document.draft, conference)
                found.append(document)
            purge_recovery(draft)
        return found

    def offer(self, document: Document) -> None:
        """Unsaved work on a file that was just opened."""
        owner = copies_of(document)
        copy = next(iter(recovery_copies(owner)), None) if isinstance(owner, Path) else None
        if not isinstance(owner, Path) or copy is None:
            return
        conference = self._asked(copy, owner.name)
        if conference is not None:
            document.apply(tr("Bring unsaved work back"), conference)
        else:
            purge_recovery(owner)

    def _asked(self, copy: RecoveryCopy, of_what: str) -> Conference | None:
        """The work in a copy, if it can be read and the planner wants it."""
        try:
            conference = open_project(copy.path).conference
        except HofburgError as error:
            say_error(self._window, tr("Unsaved work on {what} was found, but it cannot be read. {error}",
                                       what=of_what, error=said(error.sentence)))
            return None
        local = moment_of(minute_of(copy.time), conference.zone)
        when = f"{QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)} {local:%H:%M}"
        button = QMessageBox.StandardButton
        question = tr("The program ended before work on {what} was saved. Bring the work of {when} ({zone} time) back?",
                      what=of_what, when=when, zone=conference.zone)  # fmt: skip
        answer = QMessageBox.question(self._window, "Hofburg", question, button.Yes | button.No, button.Yes)
        return conference if answer == button.Yes else None


def copies_of(document: Document) -> Path | Draft:
    """What a document's recovery copies belong to; where a file is only read, its own copies are those of its owner."""
    return document.project.path if document.project is not None and not document.is_read_only else document.draft
