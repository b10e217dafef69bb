"""The windows of the program: each has its own conference; language and theme are those of all."""

import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.desktop import pauses
from ui.desktop.about import FaultDialog, fault_report, is_interrupt, print_fault
from ui.desktop.document import Document
from ui.desktop.language import choose_language, load_language
from ui.desktop.tour.offer import offer_once
from ui.desktop.window import MainWindow


class Windows(QObject):
    """Opens windows, and ends the program's work when the last one is closed."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.open: list[MainWindow] = []
        self._sweeper = pauses.Sweeper(self)
        self._tells_fault = False

    def add(self, document: Document | None = None) -> MainWindow:
        """Another window, with a conference or on its start page."""
        window = MainWindow()
        self.open.append(window)
        window.window_asked.connect(self.add)
        window.language_asked.connect(self.change_language)
        window.closed.connect(lambda: self._forget(window))
        window.files.is_open_elsewhere = lambda path: self._with_file(path, window) is not None
        window.files.opened_elsewhere.connect(self._bring_up)
        offer_once(window, window.pages, window.tour)
        window.show()
        if document is not None:
            window.show_document(document)
        return window

    def offer_unsaved(self, window: MainWindow) -> None:
        """On the start of the program: work that was left without a file, the first in this window, others beside it."""
        for number, document in enumerate(window.files.recovering.left_documents()):
            if number == 0:
                window.show_document(document)
            else:
                self.add(document)

    def change_language(self, code: str) -> None:
        """Gives every window the words of another language; nothing of the work is lost."""
        choose_language(code or None)
        load_language(self._application)
        for old in list(self.open):
            place, document = old.saveGeometry(), old.files.give()
            new = self.add(document)
            new.restoreGeometry(place)
            old.close_for_good()

    def end(self) -> None:
        """Ends what the windows do in the background."""
        for window in self.open:
            window.end()
        self._sweeper.end()

    def fault(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Something went wrong in the program: the work is kept first, then it is said. For `sys.excepthook`."""
        print_fault(kind, error, trace)
        if is_interrupt(kind):
            self.end()
            # Nothing can be unwound from here: Qt's loop stands below.
            os._exit(130)
        safe = not [window for window in self.open if not window.files.recovering.keep_now()]
        if not self._tells_fault:
            self._tells_fault = True
            FaultDialog(self._application.activeWindow(), fault_report(kind, trace), is_safe=safe).exec()
            self._tells_fault = False

    def _with_file(self, path: Path, but: MainWindow | None = None) -> MainWindow | None:
        return next((one for one in self.open if one is not but and one.has_file(path)), None)

    def _bring_up(self, path: Path) -> None:
        window = self._with_file(path)
        if window is not None:
            window.raise_()
            window.activateWindow()

    def _forget(self, window: MainWindow) -> None:
        if window in self.open:
            self.open.remove(window)
            window.deleteLater()


def report_faults(windows: Windows) -> None:
    """From now on a fault of the program is told in a dialog."""
    sys.excepthook = windows.fault
