"""The file of the open conference: open, save, lock, recovery copies, and what to do with unsaved changes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from scheduler.calendar import minute_of, moment_of
from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from scheduler.project_file import (
    Lock,
    LockedError,
    Project,
    RecoveryCopy,
    open_project,
    purge_recovery,
    recovery_copies,
    save_project,
    write_recovery,
)
from ui.desktop.background import Job, begin
from ui.desktop.document import Document, open_document
from ui.desktop.language import said
from ui.desktop.messages import say_error
from ui.desktop.start_page import remember

FILES = "Hofburg projects (*.hofburg)"

COPY_AFTER_MS = 2_000
"""So long after the last edit a recovery copy is written."""


class Files(QObject):
    """What a window does with files. Writing happens away from the window's thread."""

    state_changed = Signal()
    """Saving has begun or ended."""

    def __init__(self, window: QWidget, show: Callable[[Document], None]) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        self.document: Document | None = None
        self._saving: Job[tuple[Project, Lock | None]] | None = None
        self._copying: Job[RecoveryCopy] | None = None
        self._timer = QTimer(self, singleShot=True, interval=COPY_AFTER_MS)
        self._timer.timeout.connect(self._write_copy)

    # Opening

    def take(self, document: Document | None) -> None:
        """The window now shows this document, or none; the file of the one before is free for others."""
        if self.document is not None and self.document is not document:
            self.document.close()
        self._timer.stop()
        self.document = document
        if document is not None:
            document.changed.connect(self._timer.start)

    def ask_and_open(self) -> None:
        """Asks for a project and opens it."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open", "", FILES)
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Opens a project, after asking what to do with unsaved changes."""
        if not self.may_leave():
            return
        before = self.document
        again = before is not None and before.lock is not None and _is_of(before, path)
        if before is not None and again:
            before.release()
        document = self._opened(path)
        if document is None:
            if before is not None and again:
                before.lock_again()
            return
        if document.project is not None:
            remember(path)
        self._show(document)
        self._offer_copy(document)

    def _opened(self, path: Path) -> Document | None:
        try:
            return open_document(path)
        except LockedError as error:
            return self._opened_beside(path, error)
        except HofburgError as error:
            say_error(self._window, said(error.sentence))
            return None

    def _opened_beside(self, path: Path, error: LockedError) -> Document | None:
        """Somebody else has the file open: read it only, or take it over."""
        who = f"{path.name} is open elsewhere, by {error.owner.described()}."
        box = QMessageBox(QMessageBox.Icon.Question, "Hofburg", who, parent=self._window)
        box.setInformativeText("It can be opened to read. Take it over only if that program no longer runs: what it saves may be lost.")
        read = box.addButton("Open to read", QMessageBox.ButtonRole.AcceptRole)
        over = box.addButton("Take over", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(read)
        box.exec()
        try:
            if box.clickedButton() is read:
                return open_document(path, read_only=True)
            return open_document(path, take_over=True) if box.clickedButton() is over else None
        except HofburgError as fault:
            say_error(self._window, str(fault))
            return None

    # Saving

    @property
    def is_saving(self) -> bool:
        """Whether the conference is being written."""
        return self._saving is not None

    def save(self) -> None:
        """Begins to save; a conference without a file, or one that may only be read, asks for a name."""
        document = self.document
        if document is None or self.is_saving:
            return
        if document.project is None or document.is_read_only:
            self.save_as()
        else:
            self._begin(document, document.project, overwrite=False)

    def save_as(self) -> None:
        """Asks where to save, and begins."""
        name, _ = QFileDialog.getSaveFileName(self._window, "Save as", "conference.hofburg", FILES)
        if name and self.document is not None and not self.is_saving:
            path = Path(name) if name.endswith(".hofburg") else Path(f"{name}.hofburg")
            # The file dialog has asked before whether another file may be replaced.
            self._begin(self.document, path, overwrite=True)

    def save_and_wait(self) -> bool:
        """Saves, and goes on only when it is written; whether everything is saved now."""
        self.save()
        if self._saving is not None:
            self._saving.wait()
        return self.document is not None and self.document.is_saved and self.document.project is not None

    def _begin(self, document: Document, target: Project | Path, *, overwrite: bool) -> None:
        conference = document.conference

        def work() -> tuple[Project, Lock | None]:
            if isinstance(target, Project):
                return save_project(target, conference, overwrite=overwrite), None
            lock = Lock.take(target)
            try:
                return save_project(target, conference, overwrite=overwrite), lock
            except HofburgError:
                lock.release()
                raise

        self._saving = begin(work, lambda found: self._saved(document, *found), self._not_saved)
        self.state_changed.emit()

    def _saved(self, document: Document, project: Project, lock: Lock | None) -> None:
        self._saving = None
        old = _copies_of(document)
        document.was_saved(project, lock)
        remember(project.path)
        purge_recovery(old)
        if document.is_saved:
            self._timer.stop()
        self.state_changed.emit()

    def _not_saved(self, message: str) -> None:
        self._saving = None
        self.state_changed.emit()
        say_error(self._window, message)

    # Leaving

    def may_leave(self) -> bool:
        """Whether the open conference may go; unsaved changes are asked for, and a saving that is under way is waited for."""
        if self._saving is not None:
            self._saving.wait()
        document = self.document
        if document is None or document.is_saved:
            return True
        button = QMessageBox.StandardButton
        question = f"“{document.conference.title}” has changes that are not saved. Save them?"
        answer = QMessageBox.question(self._window, "Hofburg", question, button.Save | button.Discard | button.Cancel, button.Save)
        if answer == button.Save:
            return self.save_and_wait()
        if answer == button.Discard:
            self._drop_copies(document)
            return True
        return False

    def end(self) -> None:
        """Nothing more is done with files; what is being written is written to its end."""
        self._timer.stop()
        for job in (self._saving, self._copying):
            if job is not None:
                job.wait()
                job.forget()
        if self.document is not None:
            self.document.close()

    # Recovery

    def _write_copy(self) -> None:
        document = self.document
        if document is None or document.is_saved:
            return
        if self._copying is not None or self.is_saving:
            self._timer.start()
            return
        path, conference = _copies_of(document), document.conference
        self._copying = begin(lambda: write_recovery(path, conference), self._copied, self._not_copied)

    def _copied(self, _copy: RecoveryCopy) -> None:
        self._copying = None

    def _not_copied(self, message: str) -> None:
        self._copying = None
        say_error(self._window, message)

    def _drop_copies(self, document: Document) -> None:
        if self._copying is not None:
            self._copying.wait()
        purge_recovery(_copies_of(document))

    def offer_unsaved(self) -> None:
        """On the start of the program: work that never had a file and was not saved when the program ended."""
        copy = next(iter(recovery_copies(None)), None)
        if copy is None:
            return
        conference = self._recovered(copy, "a conference that was never saved")
        if conference is not None:
            document = Document(conference)
            document.is_not_saved()
            self._show(document)
        else:
            purge_recovery(None)

    def _offer_copy(self, document: Document) -> None:
        """Unsaved work on a file that was just opened."""
        path = _copies_of(document)
        copy = next(iter(recovery_copies(path)), None) if path is not None else None
        if path is None or copy is None:
            return
        conference = self._recovered(copy, path.name)
        if conference is not None:
            document.apply("Bring unsaved work back", conference)
        else:
            purge_recovery(path)

    def _recovered(self, copy: RecoveryCopy, of_what: str) -> Conference | None:
        """The work in a copy, if it can be read and the planner wants it."""
        try:
            conference = open_project(copy.path).conference
        except HofburgError as error:
            say_error(self._window, f"Unsaved work on {of_what} was found, but it cannot be read. {error}")
            return None
        when = f"{moment_of(minute_of(copy.time), conference.zone):%d.%m.%Y %H:%M} ({conference.zone} time)"
        button = QMessageBox.StandardButton
        question = f"The program ended before work on {of_what} was saved. Bring the work of {when} back?"
        answer = QMessageBox.question(self._window, "Hofburg", question, button.Yes | button.No, button.Yes)
        return conference if answer == button.Yes else None


def _is_of(document: Document, path: Path) -> bool:
    return document.project is not None and document.project.path.resolve() == path.resolve()


def _copies_of(document: Document) -> Path | None:
    """The project that a document's recovery copies belong to; where it is only read, the file's copies are those of its owner."""
    return document.project.path if document.project is not None and not document.is_read_only else None
