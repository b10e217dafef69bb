"""The open conference: what is shown, what was done to it, and what the checker says of it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from scheduler.checker import Plan, Violation, violations
from scheduler.model.conference import Conference
from scheduler.project_file import Project, open_project, save_project

FEW_MOVES = 8
"""Up to so many moved sessions the checker's results are carried over; beyond that a fresh reading is as fast."""


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

    def __init__(self, conference: Conference, project: Project | None = None) -> None:
        super().__init__()
        self.project = project
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
        self._plan = next_plan(self._plan, self._conference, conference)
        self._conference, self._violations = conference, None
        self.changed.emit()

    def save(self, path: Path | None = None, *, overwrite: bool = False) -> None:
        """Saves to the file it came from, or to another one.

        Raises:
            ProjectFileError: when it cannot be saved; the file on disk is untouched.
        """
        if path is None:
            assert self.project is not None, "a conference without a file is saved under a name"
            self.project = save_project(self.project, self._conference, overwrite=overwrite)
        else:
            self.project = save_project(path, self._conference, overwrite=overwrite)
        self.stack.setClean()


def open_document(path: Path) -> Document:
    """Opens a project file; a sample is opened as a new conference, because samples stay as they are.

    Raises:
        ProjectFileError: when it cannot be read.
    """
    from samples import sample_names, sample_path

    project = open_project(path)
    is_sample = any(path.resolve() == sample_path(name).resolve() for name in sample_names())
    return Document(project.conference, None if is_sample else project)


def next_plan(plan: Plan, old: Conference, new: Conference) -> Plan:
    """The checker's reading of the next state; results that the step cannot touch are carried over."""
    fields = (name for name in type(new).model_fields if name != "timetable")
    before, after = old.timetable.by_session, new.timetable.by_session
    moved = [p for s, p in after.items() if before.get(s) != p]
    removed = [s for s in before if s not in after]
    if len(moved) + len(removed) > FEW_MOVES or any(getattr(old, name) != getattr(new, name) for name in fields):
        return Plan(new, new.timetable)
    for session in removed:
        plan = plan.removed(session)
    for placement in moved:
        plan = plan.moved(placement)
    return plan
