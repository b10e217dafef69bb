"""The main window: start page, or an open conference."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, QThreadPool, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QStackedWidget

from samples import sample_names, sample_path
from scheduler.model.conference import Conference
from ui.desktop import pauses, style, theme
from ui.desktop.about import AboutDialog
from ui.desktop.beside import Beside
from ui.desktop.conflicts import summary
from ui.desktop.document import Document
from ui.desktop.files import Files
from ui.desktop.finding.palette import Palette
from ui.desktop.keys import KeysDialog
from ui.desktop.language import tr
from ui.desktop.menus import Menus
from ui.desktop.new_dialog import NewDialog
from ui.desktop.standing import Standing
from ui.desktop.start_page import StartPage
from ui.desktop.theme import Theme
from ui.desktop.tour.tour import Tour
from ui.desktop.workspace import Workspace

USUAL_SIZE = QSize(1600, 1000)
LAYOUT = "window/"
"""Where the place of the window and of its parts stands among the settings."""


class MainWindow(QMainWindow):
    """Menus, files and the pages of the window."""

    window_asked = Signal()
    language_asked = Signal(str)
    """A language, or nothing for that of the computer."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.files = Files(self, self.show_document)
        self.files.state_changed.connect(self._refresh_state)
        self.setAcceptDrops(True)
        self.start, self.workspace, self.pages = StartPage(), Workspace(), QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.workspace)
        self.setCentralWidget(self.pages)
        self.left, self.right, self.standing = QLabel(), QLabel(), Standing()
        self.menuBar().setCornerWidget(self.standing)
        self.statusBar().addWidget(self.left)
        self.statusBar().addPermanentWidget(self.right)
        self._warming = QTimer(self, singleShot=True)
        self._warming.timeout.connect(self.workspace.solve.solver.start)
        self.tour, self.beside = Tour(self, self.workspace), Beside(self, self.workspace)
        self.menus = Menus(self)
        self.start.new_asked.connect(self.new)
        self.start.last_year_asked.connect(self.new_from_last_year)
        self.start.open_asked.connect(self.files.ask_and_open)
        self.start.path_asked.connect(self.files.open)
        self.start.sample_asked.connect(self.open_sample)
        self.start.tour_asked.connect(self.take_tour)
        self.workspace.undo.clicked.connect(self.undo)
        self.workspace.redo.clicked.connect(self.redo)
        self.workspace.print_button.clicked.connect(self.preview)
        self.workspace.find_button.clicked.connect(self.find_anything)
        self.workspace.timetable.view.refused.connect(lambda words: self.statusBar().showMessage(words, 12_000))
        self._restore_layout()
        self._refresh()

    @property
    def document(self) -> Document | None:
        """The open conference."""
        return self.files.document

    def undo(self) -> None:
        """Takes the last step back."""
        if self.document is not None:
            self.document.stack.undo()

    def redo(self) -> None:
        """Does the step again that was taken back last."""
        if self.document is not None:
            self.document.stack.redo()

    def finish_and(self, act: Callable[[], object]) -> None:
        """Does something after what is being typed in a field has been taken over."""
        self.workspace.inspector.finish()
        act()

    # Files

    def new(self) -> None:
        """Asks for a new conference and opens it."""
        if self.files.may_leave():
            self._make(self._new_dialog.exec)

    def new_from_last_year(self) -> None:
        """Asks for last year's file and opens a new conference made from it."""
        if self.files.may_leave():
            self._make(self._new_dialog.exec_from_last_year)

    def _make(self, ask: Callable[[], int]) -> None:
        """What was typed into a dialog that was left stays in it for the next time."""
        conference = self._new_dialog.conference if ask() else None
        if conference is not None:
            self._new_dialog.deleteLater()
            del self._new_dialog
            document = Document(conference)
            document.is_not_saved()
            self.show_document(document)

    @cached_property
    def _new_dialog(self) -> NewDialog:
        return NewDialog(self)

    def open_sample(self, name: str) -> None:
        """Opens a sample as a new conference."""
        self.files.open(sample_path(name))

    def show_document(self, document: Document) -> None:
        """Shows an open conference."""
        self.beside.close()
        self.files.take(document)
        document.changed.connect(self._refresh)
        document.saved_changed.connect(self._refresh_state)
        # A step counts as done only after it has changed the document.
        document.stack.indexChanged.connect(self._refresh_state)
        self.workspace.open(document)
        self.pages.setCurrentWidget(self.workspace)
        self._refresh()
        pauses.spare()
        self.workspace.timetable.view.setFocus()
        # The worker loads its libraries while the planner looks at the timetable.
        self._warming.start(400)

    def close_document(self) -> None:
        """Back to the start page."""
        if self.files.may_leave():
            self.files.take(None)
            self._end_solver()
            self.start.refresh()
            self.pages.setCurrentWidget(self.start)
            self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.files.may_leave():
            self._keep_layout()
            self.end()
            event.accept()
            self.closed.emit()
        else:
            event.ignore()

    def close_for_good(self) -> None:
        """Closes without asking: another window has its conference."""
        self.end()
        self.hide()
        self.closed.emit()

    def has_file(self, path: Path) -> bool:
        """Whether this file is open here."""
        project = self.document.project if self.document is not None else None
        return project is not None and project.path.resolve() == path.resolve()

    def _keep_layout(self) -> None:
        settings = QSettings()
        settings.setValue(f"{LAYOUT}place", self.saveGeometry())
        for name, splitter in self.workspace.splitters.items():
            settings.setValue(f"{LAYOUT}{name}", splitter.saveState())

    def _restore_layout(self) -> None:
        """The window as it was when the last one was closed; of a usual size at first."""
        settings = QSettings()
        place = settings.value(f"{LAYOUT}place")
        if not isinstance(place, QByteArray) or not self.restoreGeometry(place):
            self.resize(USUAL_SIZE.boundedTo(self.screen().availableSize()))
        for name, splitter in self.workspace.splitters.items():
            state = settings.value(f"{LAYOUT}{name}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_project(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_project(event)
        if path is not None:
            event.acceptProposedAction()
            self.files.open(path)

    def end(self) -> None:
        """Ends the solver's process and gives the file back; no work in the background outlives the window."""
        self._end_solver()
        self.files.end()
        QThreadPool.globalInstance().waitForDone()

    def _end_solver(self) -> None:
        self._warming.stop()
        self.beside.close()
        self.workspace.solve.solver.close()
        self.workspace.confirm_first.end()

    def preview(self) -> None:
        """Shows the papers before they are printed."""
        if self.document is None:
            return
        from ui.desktop.preview import Preview

        Preview(self.document.conference, self).exec()

    def ask_what_changed(self) -> None:
        """Opens the change assistant."""
        if self.document is not None:
            self.beside.ask_what_changed(self.document)

    def show_day(self) -> None:
        """Opens the day view."""
        if self.document is not None:
            self.beside.show_day(self.document)

    def explain(self) -> None:
        """Says why there is no timetable."""
        if self.document is not None:
            self.beside.explain(self.document)

    def measure_losses(self) -> None:
        """Says whom to confirm first."""
        self.workspace.show_page("Confirm first")
        self.workspace.confirm_first.measure()

    def publish(self) -> None:
        """Keeps the whole content as a release, where nothing is in the way."""
        if self.document is not None:
            self.workspace.show_page("Releases")
            self.workspace.releases.publish()

    # What is shown

    def toggle_dark(self) -> None:
        """Changes between light and dark."""
        self.show_theme(Theme.LIGHT if style.is_dark() else Theme.DARK)

    def show_theme(self, chosen: Theme) -> None:
        """Shows the program in a theme, and keeps it."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.choose_theme(application, chosen)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.document is not None:
            self.workspace.refresh()

    def find_anything(self) -> None:
        """Finds commands and whatever is in the conference."""
        palette = Palette(self, self.menuBar(), self.document.conference if self.document is not None else None)
        palette.wanted.connect(lambda one: self.workspace.show_thing(one.id))
        palette.exec()

    def take_tour(self) -> None:
        """Begins the tour, on a sample where no conference is open."""
        if self.document is None:
            self.open_sample(sample_names()[0])
        self.tour.begin()

    def show_keys(self) -> None:
        """Shows all keys."""
        KeysDialog(self, self.menuBar()).exec()

    def show_about(self) -> None:
        """Says what the program is, and its versions."""
        AboutDialog(self).exec()

    def _refresh(self) -> None:
        if self.document is not None:
            self.workspace.refresh()
        self._refresh_state()

    def _refresh_state(self) -> None:
        """What can be done, and how it stands with the file."""
        document = self.document
        self.standing.show_conference(document.conference if document is not None else None)
        for action in self.menus.needing:
            action.setEnabled(document is not None)
        if document is None:
            self.setWindowTitle("Hofburg")
            self.left.setText("")
            self.right.setText("")
            return
        stack = document.stack
        self._show_step(self.menus.undo, self.workspace.undo, stack.canUndo(), tr("&Undo"),
                        tr("Undo: {step}", step=stack.undoText()) if stack.canUndo() else tr("Nothing to undo"))  # fmt: skip
        self._show_step(self.menus.redo, self.workspace.redo, stack.canRedo(), tr("&Redo"),
                        tr("Redo: {step}", step=stack.redoText()) if stack.canRedo() else tr("Nothing to redo"))  # fmt: skip
        file = document.project.path.name if document.project else tr("not yet saved")
        file = tr("{file}, to read only", file=file) if document.is_read_only else file
        state = tr("saving …") if self.files.is_saving else "" if document.is_saved else tr("changes not saved")
        title = tr("{title} (changed)", title=file) if not document.is_saved else file
        self.setWindowTitle(f"{document.conference.title} – {title} – Hofburg")
        self.left.setText(f"{_counts(document.conference)}      {summary(document.violations)}")
        self.right.setText(f"{' · '.join(part for part in (file, state) if part)}      {tr('{zone} time', zone=document.conference.zone)}")

    def _show_step(self, action: QAction, button: QPushButton, may: bool, name: str, words: str) -> None:
        """A step that can be taken back or done again, by its name in the menu and in the tip of the button."""
        action.setText(words.replace("&", "&&") if may else name)
        action.setEnabled(may)
        button.setEnabled(may)
        button.setToolTip(words)


def _dropped_project(event: QDropEvent) -> Path | None:
    """The project file that is being dropped on the window."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix == ".hofburg"), None)


def _counts(conference: Conference) -> str:
    sessions, people = tr("%n session(s)", len(conference.planned)), tr("%n people", len(conference.people))
    return f"{sessions} · {people} · {tr('%n room(s)', len(conference.rooms))}"
