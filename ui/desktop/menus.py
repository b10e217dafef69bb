"""The menus of a window, after the platform's conventions; every key of the program stands here or on the grid."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from ui.desktop import theme
from ui.desktop.language import LANGUAGES, chosen_language, mark, tr
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from ui.desktop.window import MainWindow

THEMES = {Theme.SYSTEM: mark("As the &computer"), Theme.LIGHT: mark("&Light"), Theme.DARK: mark("&Dark")}
KEYS = QKeySequence.StandardKey
Slot = Callable[[], object]


class Menus:
    """Makes the menus and says which acts need an open conference."""

    def __init__(self, window: "MainWindow") -> None:
        self._window, self._bar = window, window.menuBar()
        self.needing: list[QAction] = []
        self._file()
        self.undo, self.redo = self._edit()
        self._view()
        self._solve()
        self._help()

    def _menu(self, title: str) -> QMenu:
        return self._bar.addMenu(title)

    def act(self, menu: QMenu, name: str, key: QKeySequence | KEYS | str | None, slot: Slot, *, always: bool = False) -> QAction:
        """Adds an act to a menu; with `always` it can be done without a conference."""
        action = menu.addAction(name)
        if isinstance(key, QKeySequence.StandardKey):
            action.setShortcuts(key)
        elif key is not None:
            action.setShortcut(key)
        action.triggered.connect(lambda _=False: slot())
        if not always:
            self.needing.append(action)
        return action

    def _file(self) -> None:
        window, files = self._window, self._window.files
        menu = self._menu(tr("&File"))
        self.act(menu, tr("&New …"), KEYS.New, window.new, always=True)
        self.act(menu, tr("New &from last year's file …"), None, window.new_from_last_year, always=True)
        self.act(menu, tr("&Open …"), KEYS.Open, files.ask_and_open, always=True)
        self.act(menu, tr("New &window"), "Ctrl+Shift+N", window.window_asked.emit, always=True)
        menu.addSeparator()
        self.act(menu, tr("&Save"), KEYS.Save, lambda: window.finish_and(files.save))
        self.act(menu, tr("Save &as …"), "Ctrl+Shift+S", lambda: window.finish_and(files.save_as))
        self.act(menu, tr("&Delete recovery copies …"), None, files.delete_copies, always=True)
        menu.addSeparator()
        self.act(menu, tr("&Print and preview …"), KEYS.Print, window.preview)
        self.act(menu, tr("Pu&blish …"), "Ctrl+Shift+P", window.publish)
        menu.addSeparator()
        self.act(menu, tr("&Close"), KEYS.Close, window.close_document)
        leave = self.act(menu, tr("&Quit"), KEYS.Quit, QApplication.closeAllWindows, always=True)
        leave.setShortcut("Ctrl+Q")  # not every platform has a standard key for it
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self) -> tuple[QAction, QAction]:
        menu, window = self._menu(tr("&Edit")), self._window
        undo = self.act(menu, tr("&Undo"), KEYS.Undo, window.undo)
        redo = self.act(menu, tr("&Redo"), "Ctrl+Shift+Z", window.redo)
        menu.addSeparator()
        find = self.act(menu, tr("&Find …"), KEYS.Find, window.find_anything, always=True)
        find.setShortcuts([QKeySequence("Ctrl+K"), *find.shortcuts()])
        self.act(menu, tr("Add a ru&le …"), "Ctrl+L", window.workspace.add_rule)
        menu.addSeparator()
        menu.addActions(window.workspace.timetable.view.acts)
        return undo, redo

    def _view(self) -> None:
        menu, workspace = self._menu(tr("&View")), self._window.workspace
        for number, name in enumerate(workspace.page_names):
            key = f"Ctrl+{number + 1}" if number < 9 else None
            self.act(menu, tr(name), key, lambda name=name: workspace.show_page(name))
        menu.addSeparator()
        workspace.display.fill(menu)
        menu.addSeparator()
        self.act(menu, tr("N&ext day"), "Alt+Right", lambda: workspace.show_day(workspace.timetable.view.day + 1))
        self.act(menu, tr("Pre&vious day"), "Alt+Left", lambda: workspace.show_day(workspace.timetable.view.day - 1))
        menu.addSeparator()
        self.act(menu, tr("The &day …"), "F8", self._window.show_day)
        menu.addSeparator()
        self._themes(menu.addMenu(tr("&Theme")))
        self._languages(menu.addMenu(tr("&Language")))

    def _themes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for one, words in THEMES.items():
            action = self.act(menu, tr(words), None, lambda one=one: self._window.show_theme(one), always=True)
            action.setCheckable(True)
            action.setChecked(theme.chosen_theme() is one)
            group.addAction(action)
        menu.addSeparator()
        self.act(menu, tr("Dark &or light"), "Ctrl+D", self._window.toggle_dark, always=True)

    def _languages(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for code, words in {"": tr("As the &computer"), **LANGUAGES}.items():
            action = self.act(menu, words, None, lambda code=code: self._window.language_asked.emit(code), always=True)
            action.setCheckable(True)
            action.setChecked((chosen_language() or "") == code)
            group.addAction(action)

    def _solve(self) -> None:
        menu, panel = self._menu(tr("&Solve")), self._window.workspace.solve
        self.act(menu, tr("&Solve"), "F5", panel.solve)
        self.act(menu, tr("S&top and keep"), "Shift+F5", panel.solver.stop)
        menu.addSeparator()
        self.act(menu, tr("What has &changed? …"), "F6", self._window.ask_what_changed)
        self.act(menu, tr("&Why is there no timetable? …"), "F7", self._window.explain)
        self.act(menu, tr("Whom to confirm &first"), "F9", self._window.measure_losses)

    def _help(self) -> None:
        menu, window = self._menu(tr("&Help")), self._window
        self.act(menu, tr("&Keys and mouse"), KEYS.HelpContents, window.show_keys, always=True)
        self.act(menu, tr("&Tour of the window"), None, window.take_tour, always=True)
        about = self.act(menu, tr("&About Hofburg"), None, window.show_about, always=True)
        about.setMenuRole(QAction.MenuRole.AboutRole)
