"""The acts on chosen sessions as actions: with their keys, in the menus, under the right mouse button, and found by name."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.desktop.language import mark, tr

if TYPE_CHECKING:
    from ui.desktop.timetable.view import TimetableView

Key = QKeySequence.StandardKey | str


@dataclass(frozen=True)
class Act:
    """One act: words, key, what it does, how many chosen sessions it needs at least, and whether a line stands before it."""

    words: str
    key: Key
    do: "Callable[[TimetableView], object]"
    least: int = 1
    begins_group: bool = False


KEYS = QKeySequence.StandardKey
ACTS = (
    Act(mark("&Open"), "Return", lambda view: view.open_chosen()),
    Act(mark("Cu&t"), KEYS.Cut, lambda view: view.hands.cut(), begins_group=True),
    Act(mark("&Copy"), KEYS.Copy, lambda view: view.hands.copy()),
    Act(mark("&Paste"), KEYS.Paste, lambda view: view.hands.paste(), least=0),
    Act(mark("Paste, whatever that breaks"), "Ctrl+Shift+V", lambda view: view.hands.paste(force=True), least=0),
    Act(mark("&Duplicate"), "Ctrl+Shift+D", lambda view: view.hands.duplicate()),
    Act(mark("Choose &all"), KEYS.SelectAll, lambda view: view.choose_all(), least=0),
    Act(mark("Fix or free the &time"), "T", lambda view: view.hands.fix_time(), begins_group=True),
    Act(mark("Fix or free the &room"), "R", lambda view: view.hands.fix_room()),
    Act(mark("&Free all times and rooms"), "Ctrl+Shift+T", lambda view: view.hands.release_everything(), least=0),
    Act(mark("&Swap the two"), "X", lambda view: view.hands.swap(), least=2, begins_group=True),
    Act(mark("&Longer"), "Shift+Down", lambda view: view.hands.lengthen(view.step)),
    Act(mark("S&horter"), "Shift+Up", lambda view: view.hands.lengthen(-view.step)),
    Act(mark("To the &next day"), "Ctrl+Right", lambda view: view.hands.to_day(1)),
    Act(mark("To the pre&vious day"), "Ctrl+Left", lambda view: view.hands.to_day(-1)),
    Act(mark("Take out of the timeta&ble"), KEYS.Delete, lambda view: view.hands.take_out(), begins_group=True),
)


def make_actions(view: "TimetableView") -> list[QAction]:
    """The actions of a grid, with separators; their keys hold while the grid has the focus."""
    made: list[QAction] = []
    for act in ACTS:
        if act.begins_group:
            line = QAction(view)
            line.setSeparator(True)
            made.append(line)
        action = QAction(tr(act.words), view)
        action.setShortcut(QKeySequence(act.key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setData(act.least)
        action.triggered.connect(lambda _=False, act=act: view.document is not None and act.do(view))
        made.append(action)
    return made


def show_state(actions: list[QAction], chosen: int) -> None:
    """Enables what can be done with so many chosen sessions."""
    for action in actions:
        if not action.isSeparator():
            action.setEnabled(chosen >= int(action.data()))
