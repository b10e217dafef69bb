"""The file of the open conference: open, save, lock, recovery copies, and what to do with unsaved changes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from scheduler.errors import HofburgError
from scheduler.project_file import Lock, LockedError, Project, purge_all_recovery, purge_recovery, save_project
from ui.desktop.background import Job, begin
from ui.desktop.document import Document, open_document
from ui.desktop.language import mark, said, tr
from ui.desktop.messages import say_error
from ui.desktop.recovering import Recovering, copies_of
from ui.desktop.start_page import remember

FILES = mark("Hofburg projects (*.hofburg)")


class Files(QObject):
    """What a window does with files. Writing happens away from the window's thread."""

    state_changed = Signal()
    """Saving has begun or ended."""
    opened_elsewhere = Signal(object)
    """The path of a file that this window leaves to another window of the program, which has it open."""

    def __init__(self, window: QWidget, show: Callable[[Document], None]) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        self.document: Document | None = None
        self._saving: Job[tuple[Project, Lock | None]] | None = None
        self.recovering = Recovering(window, lambda: self.is_saving)
        self.is_open_elsewhere: Callable[[Path], bool] = lambda _: False
        """Whether another window of the program has a file open."""

    # Opening

    def take(self, document: Document | None) -> None:
        """The window now shows this document, or none; the file of the one before is free for others."""
        if self.document is not None and self.document is not document:
            self.document.close()
        self.document = document
        self.recovering.follow(document)

    def give(self) -> Document | None:
        """Another window takes the document over as it is."""
        document, self.document = self.document, None
        self.recovering.follow(None)
        return document

    def ask_and_open(self) -> None:
        """Asks for a project and opens it."""
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open a project"), "", tr(FILES))
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Opens a project, after asking what to do with unsaved changes."""
        if self.is_open_elsewhere(path):
            self.opened_elsewhere.emit(path)
            return
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
        self.recovering.offer(document)

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
        who = tr("{name} is open elsewhere, by {owner}.", name=path.name, owner=error.owner.described())
        box = QMessageBox(QMessageBox.Icon.Question, "Hofburg", who, parent=self._window)
        read = box.addButton(tr("Open to read"), QMessageBox.ButtonRole.AcceptRole)
        over = None
        if error.owner.runs_here:
            box.setInformativeText(tr("It can be opened to read. Close it there to work on it here."))
        else:
            box.setInformativeText(
                tr("It can be opened to read. Take it over only if that program no longer runs: what it saves may be lost.")
            )
            over = box.addButton(tr("Take over"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(read)
        box.exec()
        try:
            if box.clickedButton() is read:
                return open_document(path, read_only=True)
            return open_document(path, take_over=True) if over is not None and box.clickedButton() is over else None
        except HofburgError as fault:
            say_error(self._window, said(fault.sentence))
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
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save as"), tr("conference.hofburg"), tr(FILES))
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
        old = copies_of(document)
        document.was_saved(project, lock)
        remember(project.path)
        purge_recovery(old)
        if document.is_saved:
            self.recovering.rest()
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
        question = tr("“{title}” has changes that are not saved. Save them?", title=document.conference.title)
        answer = QMessageBox.question(self._window, "Hofburg", question, button.Save | button.Discard | button.Cancel, button.Save)
        if answer == button.Save:
            return self.save_and_wait()
        if answer == button.Discard:
            self.recovering.drop(document)
            return True
        return False

    def end(self) -> None:
        """Nothing more is done with files; what is being written is written to its end."""
        if self._saving is not None:
            self._saving.wait()
            self._saving.forget()
        self.recovering.end()
        if self.document is not None:
            self.document.close()

    def delete_copies(self) -> None:
        """Deletes all recovery copies of this user, after asking: they hold names of people."""
        button = QMessageBox.StandardButton
        question = tr("Delete all recovery copies on this computer? They are copies of work that was not saved.")
        if QMessageBox.question(self._window, "Hofburg", question, button.Yes | button.No, button.No) == button.Yes:
            purge_all_recovery()


def _is_of(document: Document, path: Path) -> bool:
    return document.project is not None and document.project.path.resolve() == path.resolve()

