"""The main window: start page, or an open conference."""

from pathlib import Path

from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenu, QStackedWidget

from samples import sample_path
from scheduler.model.conference import Conference
from ui.desktop import pauses, style
from ui.desktop.conflicts import summary
from ui.desktop.document import Document
from ui.desktop.files import Files
from ui.desktop.language import tr
from ui.desktop.new_dialog import NewDialog
from ui.desktop.standing import Standing
from ui.desktop.start_page import StartPage
from ui.desktop.workspace import Workspace


class MainWindow(QMainWindow):
    """Menus, files and the pages of the window."""

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
        self._needing: list[QAction] = []
        self._warming = QTimer(self, singleShot=True)
        self._warming.timeout.connect(self.workspace.solve.solver.start)
        self._make_menus()
        self.start.new_asked.connect(self.new)
        self.start.open_asked.connect(self.files.ask_and_open)
        self.start.path_asked.connect(self.files.open)
        self.start.sample_asked.connect(self.open_sample)
        self.workspace.undo.clicked.connect(lambda: self.document and self.document.stack.undo())
        self.workspace.redo.clicked.connect(lambda: self.document and self.document.stack.redo())
        self.workspace.print_button.clicked.connect(self.preview)
        self.workspace.timetable.view.refused.connect(lambda words: self.statusBar().showMessage(words, 12_000))
        self._refresh()

    @property
    def document(self) -> Document | None:
        """The open conference."""
        return self.files.document

    def _make_menus(self) -> None:
        keys = QKeySequence.StandardKey
        file = self.menuBar().addMenu("&File")
        self._action(file, "&New …", keys.New, self.new, always=True)
        self._action(file, "&Open …", keys.Open, self.files.ask_and_open, always=True)
        self._action(file, "&Save", keys.Save, lambda: (self.workspace.inspector.finish(), self.files.save()))
        self._action(file, "Save &as …", "Ctrl+Shift+S", lambda: (self.workspace.inspector.finish(), self.files.save_as()))
        file.addSeparator()
        self._action(file, "&Print and preview …", keys.Print, self.preview)
        file.addSeparator()
        self._action(file, "&Close", "Ctrl+W", self.close_document)
        self._action(file, "&Quit", "Ctrl+Q", self.close, always=True)
        edit = self.menuBar().addMenu("&Edit")
        self.undo = self._action(edit, "&Undo", keys.Undo, lambda: self.document and self.document.stack.undo())
        self.redo = self._action(edit, "&Redo", "Ctrl+Shift+Z", lambda: self.document and self.document.stack.redo())
        edit.addSeparator()
        edit.addActions(self.workspace.timetable.view.acts)
        solve = self.menuBar().addMenu("&Solve")
        self._action(solve, "&Solve", "F5", self.workspace.solve.solve)
        self._action(solve, "S&top and keep", "Shift+F5", self.workspace.solve.solver.stop)
        show = self.menuBar().addMenu("&View")
        for number, name in enumerate(self.workspace.page_names):
            self._action(show, tr(name), f"Ctrl+{number + 1}", lambda name=name: self.workspace.show_page(name))
        show.addSeparator()
        self.workspace.display.fill(show)
        show.addSeparator()
        self._action(show, "N&ext day", "Alt+Right", lambda: self.workspace.show_day(self.workspace.timetable.view.day + 1))
        self._action(show, "Pre&vious day", "Alt+Left", lambda: self.workspace.show_day(self.workspace.timetable.view.day - 1))
        self._action(show, "&Dark or light", "Ctrl+D", self.toggle_dark, always=True)

    def _action(self, menu: QMenu, name: str, key: object, slot: object, *, always: bool = False) -> QAction:
        action = menu.addAction(name)
        if key is not None:
            action.setShortcut(key)  # type: ignore[arg-type]
        action.triggered.connect(lambda _=False: slot())  # type: ignore[operator]
        if not always:
            self._needing.append(action)
        return action

    # Files

    def new(self) -> None:
        """Asks for a new conference and opens it."""
        if not self.files.may_leave():
            return
        dialog = NewDialog(self)
        if dialog.exec() and dialog.conference is not None:
            self.show_document(Document(dialog.conference))

    def open_sample(self, name: str) -> None:
        """Opens a sample as a new conference."""
        self.files.open(sample_path(name))

    def show_document(self, document: Document) -> None:
        """Shows an open conference."""
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
            self.end()
            event.accept()
        else:
            event.ignore()

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
        self.workspace.solve.solver.close()

    def preview(self) -> None:
        """Shows the papers before they are printed."""
        if self.document is None:
            return
        from ui.desktop.preview import Preview

        Preview(self.document.conference, self).exec()

    # What is shown

    def toggle_dark(self) -> None:
        """Changes between light and dark."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        style.apply(application, dark=not application.property("dark"))
        if self.document is not None:
            self.workspace.refresh()

    def _refresh(self) -> None:
        if self.document is not None:
            self.workspace.refresh()
        self._refresh_state()

    def _refresh_state(self) -> None:
        """What can be done, and how it stands with the file."""
        document = self.document
        self.standing.show_conference(document.conference if document is not None else None)
        for action in self._needing:
            action.setEnabled(document is not None)
        if document is None:
            self.setWindowTitle("Hofburg")
            self.left.setText("")
            self.right.setText("")
            return
        stack = document.stack
        for action, button, may, name, words in (
            (self.undo, self.workspace.undo, stack.canUndo(), stack.undoText(), "Undo"),
            (self.redo, self.workspace.redo, stack.canRedo(), stack.redoText(), "Redo"),
        ):
            action.setText(f"&{words} {name}" if may else f"&{words}")
            action.setEnabled(may)
            button.setEnabled(may)
            button.setToolTip(f"{words}: {name}" if may else f"Nothing to {words.lower()}")
        file = document.project.path.name if document.project else "not yet saved"
        file += ", to read only" if document.is_read_only else ""
        state = " · saving …" if self.files.is_saving else "" if document.is_saved else " · changes not saved"
        self.setWindowTitle(f"{document.conference.title} – {file}{'' if document.is_saved else ' (changed)'} – Hofburg")
        self.left.setText(f"{_counts(document.conference)}      {summary(document.violations)}")
        self.right.setText(f"{file}{state}      {document.conference.zone} time")


def _dropped_project(event: QDropEvent) -> Path | None:
    """The project file that is being dropped on the window."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix == ".hofburg"), None)


def _counts(conference: Conference) -> str:
    return f"{len(conference.planned)} sessions · {len(conference.people)} people · {len(conference.rooms)} rooms"
