"""The open conference: what is shown, what was done to it, and what the checker says of it."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from samples import sample_names, sample_path
from scheduler.checker import Plan, Violation, following, violations
from scheduler.model.conference import Conference
from scheduler.project_file import Draft, Lock, Project, ProjectFileError, open_project


class _Edit(QUndoCommand):
    """One named step; conferences are immutable, so both states are kept and nothing has to be computed back."""

    def __init__(self, document: "Document", name: str, old: Conference, new: Conference) -> None:
        super().__init__(name)
        self._document, self._old, self._new = document, old, new

    def undo(self) -> None:
        self._document.show_conference(self._old)

    def redo(self) -> None:
        self._document.show_conference(self._new)


class Document(QObject):
    """A conference with its undo stack and its file."""

    changed = Signal()
    saved_changed = Signal()

    def __init__(self, conference: Conference, project: Project | None = None, lock: Lock | None = None) -> None:
        super().__init__()
        self.project = project
        self.lock = lock
        """The lock of the file, held as long as the document is open; None where it may only be read, or has no file."""
        self.draft = Draft.new()
        """What its recovery copies belong to as long as it has no file."""
        self._saved: Conference | None = conference
        self.stack = QUndoStack(self)
        self._conference = conference
        self._plan = Plan(conference, conference.timetable)
        self._violations: tuple[Violation, ...] | None = None

    @property
    def conference(self) -> Conference:
        """The conference as it now stands."""
        return self._conference

    @property
    def plan(self) -> Plan:
        """The checker's reading of it."""
        return self._plan

    @property
    def violations(self) -> tuple[Violation, ...]:
        """What the checker says, the strongest first."""
        if self._violations is None:
            self._violations = violations(self._plan)
        return self._violations

    def apply(self, name: str, conference: Conference) -> None:
        """Does one step that undo takes back under its name; a step that changes nothing is none."""
        if conference is not self._conference:
            self.stack.push(_Edit(self, name, self._conference, conference))

    def show_conference(self, conference: Conference) -> None:
        """Shows a state of the conference; for the steps of the undo stack."""
        self._plan = following(self._plan, conference)
        self._conference, self._violations = conference, None
        self.changed.emit()

    @property
    def is_saved(self) -> bool:
        """Whether everything shown is in the file, or nothing was done yet. Undo back to what was saved is saved again."""
        return self._conference is self._saved

    @property
    def is_read_only(self) -> bool:
        """Whether it came from a file that somebody else has open."""
        return self.project is not None and self.lock is None

    def was_saved(self, project: Project, lock: Lock | None = None) -> None:
        """What was saved, and where; edits made while it was written stay unsaved."""
        self.project, self._saved = project, project.conference
        if lock is not None:
            self.release()
            self.lock = lock
        self.saved_changed.emit()

    def is_not_saved(self) -> None:
        """No file holds what is shown: it is new, or was brought back from a recovery copy."""
        self._saved = None
        self.saved_changed.emit()

    def close(self) -> None:
        """Ends with the document: the file is free for others, and nothing can be undone any more."""
        # Steps that are left in a stack when Python finds both unreachable are freed twice, which ends the program.
        self.stack.clear()
        self.release()

    def lock_again(self) -> None:
        """Takes the lock that was given back for a moment; somebody who was quicker has it now, and the document can only be read."""
        assert self.project is not None, "only a file has a lock"
        with suppress(ProjectFileError):
            self.lock = Lock.take(self.project.path)
        self.saved_changed.emit()

    def release(self) -> None:
        """Gives the lock of the file back."""
        if self.lock is not None:
            self.lock.release()
            self.lock = None


def open_document(path: Path, *, read_only: bool = False, take_over: bool = False) -> Document:
    """Opens a project file under its lock; a sample is opened as a new conference, because samples stay as they are.

    Args:
        path: the file.
        read_only: without the lock; it cannot be saved there then.
        take_over: take the lock from somebody who may still have it.

    Raises:
        LockedError: when somebody else has the file open.
        ProjectFileError: when it cannot be read, or its folder cannot be written.
    """
    if path.resolve() in {sample_path(name).resolve() for name in sample_names()}:
        return Document(open_project(path).conference)
    project = open_project(path)
    lock = None if read_only else Lock.take(path, take_over=take_over)
    return Document(project.conference, project, lock)
