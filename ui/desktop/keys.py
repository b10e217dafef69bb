"""All keys on one page, as the menus have them, and what the mouse does on the grid."""

from html import escape

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QMenuBar, QTextBrowser, QVBoxLayout, QWidget

from ui.desktop.language import mark, tr

MOUSE = (
    (mark("Click"), mark("chooses a session; Shift or Ctrl chooses several")),
    (mark("Drag over the ground"), mark("chooses what the frame touches")),
    (mark("Drag a session"), mark("moves it; every place is shaded free, possible or impossible, with the reason under the pointer")),
    (mark("Drag the lower edge"), mark("makes it longer or shorter")),
    (mark("Drop on another with Shift"), mark("lets the two change places")),
    (mark("Drop with Ctrl"), mark("places a copy")),
    (mark("Drop with Alt"), mark("places it whatever that breaks")),
    (mark("Double click"), mark("opens its fields")),
)
MOVES = (
    (mark("Arrow keys"), mark("move the chosen sessions, or the cell that has the focus")),
    (mark("Page up, Page down"), mark("choose the session before or after; with Shift one more")),
    (mark("Escape"), mark("lets go")),
)


class KeysDialog(QDialog):
    """The keys of the menus, group by group, and the mouse."""

    def __init__(self, parent: QWidget, bar: QMenuBar) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and mouse"))
        self.resize(640, 640)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Keys and mouse"))
        self.text.setHtml("".join([*self._menus(bar), _table(tr("On the grid"), _said(MOVES)), _table(tr("Mouse"), _said(MOUSE))]))
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)

    def _menus(self, bar: QMenuBar) -> list[str]:
        found: list[str] = []
        for entry in bar.actions():
            menu = entry.menu()
            acts = menu.actions() if isinstance(menu, QMenu) else []
            rows = [(_keys(one), plain(one.text())) for one in acts if not one.shortcut().isEmpty()]
            if rows:
                found.append(_table(plain(entry.text()), rows))
        return found


def plain(words: str) -> str:
    """The words of an act without the mark of their underlined letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _keys(action: QAction) -> str:
    return ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in action.shortcuts()[:2])


def _said(rows: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    return [(tr(key), tr(words)) for key, words in rows]


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    lines = "".join(f"<tr><td width='210'><b>{escape(key)}</b></td><td>{escape(words)}</td></tr>" for key, words in rows)
    return f"<h4>{escape(title)}</h4><table cellpadding='3'>{lines}</table>"
