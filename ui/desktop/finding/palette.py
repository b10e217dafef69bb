"""The palette: a line to type in and, below it, commands and things of the conference that fit."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QMenu, QMenuBar, QVBoxLayout, QWidget

from scheduler.finding import Findable, Sort, findable, found, rank_of, words_of
from scheduler.model.conference import Conference
from ui.desktop import style
from ui.desktop.keys import plain
from ui.desktop.language import mark, tr
from ui.desktop.timetable.display import OF_THINGS

COMMANDS = 6
"""Commands that are shown at most once something is typed."""

HEADINGS = {Sort.SESSION: mark("Sessions"), Sort.PERSON: mark("People"), Sort.ROOM: mark("Rooms")}
ENTRY = Qt.ItemDataRole.UserRole
SIZE = QSize(620, 460)


@dataclass(frozen=True)
class Command:
    """An act of the menus."""

    name: str
    menu: str
    action: QAction


def commands_of(bar: QMenuBar) -> list[Command]:
    """Every act of the menus that can be done now."""
    made: list[Command] = []

    def collect(menu: QMenu, path: str) -> None:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu) and inner.property(OF_THINGS):
                continue
            if isinstance(inner, QMenu):
                collect(inner, f"{path} → {plain(action.text())}")
            elif not action.isSeparator() and action.isEnabled() and action.text():
                made.append(Command(plain(action.text()), path, action))

    for entry in bar.actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            collect(menu, plain(entry.text()))
    return made


class _Line(QLineEdit):
    """Passes the keys on that choose in the list."""

    way = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        key = Qt.Key(event.key())
        if key in ways:
            self.way.emit(ways[key])
        else:
            super().keyPressEvent(event)


class Palette(QDialog):
    """Choosing an entry closes it; a command is run, anything else is shown."""

    wanted = Signal(object)
    """A `Findable` that the planner wants to see."""

    def __init__(self, parent: QWidget, bar: QMenuBar, conference: Conference | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find"))
        self.resize(SIZE)
        self._commands = commands_of(bar)
        self._words = [words_of(f"{one.name} {one.menu}") for one in self._commands]
        self._things = findable(conference, lambda kind: tr(kind.value)) if conference is not None else ()
        self.line, self.list, self.note = _Line(), QListWidget(), QLabel()
        self.line.setPlaceholderText(tr("A session, a person, a room or a command"))
        self.line.setAccessibleName(tr("Find"))
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.note)
        layout.addStretch(0)
        self.line.textChanged.connect(self._fill)
        self.line.way.connect(self._step)
        self.line.returnPressed.connect(self._take)
        # The focus stays in the line, so the line says what is chosen.
        self.list.currentTextChanged.connect(self.line.setAccessibleDescription)
        self.list.itemClicked.connect(lambda _: self._take())
        self._fill("")

    def _fill(self, text: str) -> None:
        self.list.clear()
        things = found(self._things, text)
        for sort, heading in HEADINGS.items():
            self._add_group(tr(heading), [one for one in things if one.sort is sort])
        self._add_group(tr("Commands"), self._fitting_commands(text))
        self._step(1, start=-1)
        nothing = self.list.count() == 0
        self.list.setVisible(not nothing)
        self.note.setText(tr("Nothing begins so. Type the beginning of any word of a title, a name, a room or a command.") if nothing
                          else tr("Arrow keys choose, Enter opens, Escape closes."))  # fmt: skip

    def _fitting_commands(self, text: str) -> list[Command]:
        asked = words_of(text)
        if not asked:
            return self._commands
        ranked = [
            (rank, one.name, number) for number, (one, words) in enumerate(zip(self._commands, self._words, strict=True))
            if (rank := rank_of(asked, one.name, words)) is not None
        ]  # fmt: skip
        return [self._commands[number] for _, _, number in sorted(ranked)[:COMMANDS]]

    def _add_group(self, heading: str, entries: Iterable[Command | Findable]) -> None:
        listed = list(entries)
        if not listed:
            return
        item = QListWidgetItem(heading.upper())
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(style.font(8, bold=True))
        item.setForeground(QColor(style.colours().quiet))
        self.list.addItem(item)
        for entry in listed:
            self.list.addItem(_item(entry))

    def _step(self, way: int, start: int | None = None) -> None:
        """Goes on by so many entries; headings are passed over."""
        row, count = self.list.currentRow() if start is None else start, self.list.count()
        following = row + way
        while 0 <= following < count and self.list.item(following).data(ENTRY) is None:
            following += 1 if way > 0 else -1
        if 0 <= following < count:
            self.list.setCurrentRow(following)

    def _take(self) -> None:
        item = self.list.currentItem()
        entry = item.data(ENTRY) if item is not None else None  # pyright: ignore[reportUnnecessaryComparison] - none when nothing is found
        if entry is None:
            return
        self.accept()
        if isinstance(entry, Command):
            entry.action.trigger()
        else:
            self.wanted.emit(entry)


def _item(entry: Command | Findable) -> QListWidgetItem:
    if isinstance(entry, Command):
        key = entry.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        beside = "   ".join(part for part in (entry.menu, key) if part)
    else:
        beside = entry.beside
    item = QListWidgetItem(f"{entry.name}   –   {beside}" if beside else entry.name)
    item.setData(ENTRY, entry)
    return item
