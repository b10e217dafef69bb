"""What is shown of the timetable, and how: the acts of the View menu and of the button above the grid."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from scheduler.model.conference import Conference
from scheduler.model.room import Room
from ui.desktop.language import mark, tr
from ui.desktop.timetable.geometry import PIXELS_PER_MINUTE, rooms_with_columns
from ui.desktop.timetable.options import Colouring, GridOptions, Grouping

GROUPINGS = {
    Grouping.NONE: mark("In the order of the list"), Grouping.FLOOR: mark("By floor"), Grouping.BUILDING: mark("By building"),
}  # fmt: skip
COLOURINGS = {
    Colouring.KIND: mark("Colour by kind"), Colouring.TRACK: mark("Colour by track"), Colouring.STATUS: mark("Colour by status"),
    Colouring.ORGANISER: mark("Colour by organiser"),
}  # fmt: skip
SWITCHES = {
    "all_days": (mark("&All days"), "Ctrl+Shift+A"),
    "fit": (mark("&Fit to window"), "Ctrl+0"), "compact": (mark("&Compact"), "Ctrl+Shift+K"),
}  # fmt: skip

OF_THINGS = "things"
"""A property of menus whose entries are things of the conference and no commands."""


class Display(QObject):
    """The options as acts that menus and buttons show; `changed` says how the timetable is to be seen from now on."""

    changed = Signal(object)

    def __init__(self, options: GridOptions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.options = options
        self._conference: Conference | None = None
        self.switches = {name: self._switch(name, *words) for name, words in SWITCHES.items()}
        self.finer = self._plain(tr("Fi&ner lines"), QKeySequence.StandardKey.ZoomIn, lambda: self._zoom(-1))
        self.coarser = self._plain(tr("C&oarser lines"), QKeySequence.StandardKey.ZoomOut, lambda: self._zoom(1))
        self.rooms = QMenu(tr("&Rooms"))
        self.rooms.setProperty(OF_THINGS, True)
        self.rooms.aboutToShow.connect(self._fill_rooms)
        self.groups = self._choice(tr("&Group rooms"), "group", {one: tr(words) for one, words in GROUPINGS.items()})
        self.colours = self._choice(tr("Co&lours"), "colour", {one: tr(words) for one, words in COLOURINGS.items()})

    def open(self, conference: Conference) -> None:
        """The rooms of another conference can be shown and hidden."""
        self._conference = conference

    def fill(self, menu: QMenu) -> None:
        """Puts all acts into a menu."""
        menu.addActions(list(self.switches.values()))
        menu.addSeparator()
        menu.addActions([self.finer, self.coarser])
        menu.addSeparator()
        for part in (self.rooms, self.groups, self.colours):
            menu.addMenu(part)

    def show(self, options: GridOptions) -> None:
        """Shows the timetable so, and ticks what now holds."""
        if options != self.options:
            self.options = options
            for name, action in self.switches.items():
                action.setChecked(getattr(options, name))
            self.changed.emit(options)

    def _zoom(self, way: int) -> None:
        steps = list(PIXELS_PER_MINUTE)
        index = max(0, min(len(steps) - 1, steps.index(self.options.step) + way))
        self.show(replace(self.options, step=steps[index], fit=False))

    def _plain(self, words: str, key: QKeySequence.StandardKey, slot: object) -> QAction:
        action = QAction(words, self)
        action.setShortcuts(key)
        action.triggered.connect(lambda _=False: slot())  # type: ignore[operator]
        return action

    def _switch(self, name: str, words: str, key: str) -> QAction:
        action = QAction(tr(words), self, checkable=True, checked=getattr(self.options, name))
        action.setShortcut(key)
        action.triggered.connect(lambda on: self.show(replace(self.options, **{name: on})))
        return action

    def _choice(self, title: str, name: str, words: dict[Grouping, str] | dict[Colouring, str]) -> QMenu:
        menu, group = QMenu(title), QActionGroup(self)
        for value, label in words.items():
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(getattr(self.options, name) is value)
            action.triggered.connect(lambda _=False, value=value: self.show(replace(self.options, **{name: value})))
            group.addAction(action)
        menu.aboutToShow.connect(lambda: self._tick(menu, list(words).index(getattr(self.options, name))))
        return menu

    def _tick(self, menu: QMenu, index: int) -> None:
        menu.actions()[index].setChecked(True)

    # Rooms

    def _fill_rooms(self) -> None:
        self.rooms.clear()
        if self._conference is None:
            return
        everything = self.rooms.addAction(tr("Show all rooms"))
        everything.setEnabled(bool(self.options.hidden_rooms))
        everything.triggered.connect(lambda _=False: self.show(replace(self.options, hidden_rooms=frozenset())))
        self.rooms.addSeparator()
        for room in rooms_with_columns(self._conference):
            self._add_room(room)

    def _add_room(self, room: Room) -> None:
        action = self.rooms.addAction(room.name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(room.id not in self.options.hidden_rooms)
        action.triggered.connect(lambda on: self.show(self.options.with_room(room.id, shown=on)))
