"""The first thing a planner sees: new, open, last year's file, recent files, samples, and the tour."""

from pathlib import Path

from PySide6.QtCore import QFileInfo, QLocale, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from samples import DESCRIPTIONS, sample_names
from ui.desktop import style
from ui.desktop.language import said, tr

MOST_RECENT = 8
SETTING = "recent"
WIDEST = 1120
"""Pixels that the page takes at most; wider lines read badly."""

BESIDE = 900
"""Pixels from which the samples stand beside the recent files."""


BETWEEN = 8
"""Pixels between two cards."""


def recent_files() -> list[Path]:
    """Projects that were open last and can be found now, the latest first."""
    return [path for path in _remembered() if path.exists()]


def remember(path: Path) -> None:
    """Puts a project first among the recent ones; those on a drive that is not there now keep their place."""
    others = [one for one in _remembered() if one != path.resolve()]
    _keep([path.resolve(), *others])


def forget(path: Path) -> None:
    """Takes a project off the list of recent ones; its file stays."""
    _keep([one for one in _remembered() if one != path])


def _remembered() -> list[Path]:
    kept = QSettings().value(SETTING, [])
    names = [kept] if isinstance(kept, str) else list(kept) if isinstance(kept, list) else []
    return [Path(str(name)) for name in names]


def _keep(paths: list[Path]) -> None:
    QSettings().setValue(SETTING, [str(path) for path in paths[:MOST_RECENT]])


class Card(QPushButton):
    """Something to open: its name, and below it a few words."""

    removed = Signal()
    """Delete was pressed on it."""

    def __init__(self, name: str, *lines: str) -> None:
        super().__init__()
        self.setObjectName("answer")
        self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join(lines).replace(BREAK, ""))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 10)
        column.setSpacing(2)
        for words in (name, *lines):
            label = QLabel(words)
            label.setWordWrap(True)
            if words is name:
                label.setFont(style.font(10.5, bold=True))
            else:
                label.setObjectName("quiet")
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.totalMinimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class StartPage(QScrollArea):
    """New, open, last year's file, recent files, samples and the tour; the arrow keys go through all of them."""

    new_asked = Signal()
    open_asked = Signal()
    last_year_asked = Signal()
    tour_asked = Signal()
    path_asked = Signal(object)
    sample_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.new, self.open = QPushButton(tr("New conference …")), QPushButton(tr("Open …"))
        self.last_year, self.tour = QPushButton(tr("From last year's file …")), QPushButton(tr("Take the tour"))
        self.recent: dict[Path, Card] = {}
        self.samples: dict[str, Card] = {}
        self.removers: dict[Path, QToolButton] = {}
        self._recent_column, self._columns = QVBoxLayout(), QHBoxLayout()
        self._lay_out()
        self.new.clicked.connect(self.new_asked)
        self.open.clicked.connect(self.open_asked)
        self.last_year.clicked.connect(self.last_year_asked)
        self.tour.clicked.connect(self.tour_asked)
        self.refresh()

    def refresh(self) -> None:
        """Shows the recent files anew."""
        _clear(self._recent_column)
        self.recent, self.removers = {}, {}
        files = recent_files()
        self._recent_column.addWidget(_label(tr("RECENT"), "heading"))
        for path in files:
            row = self._row_of(path)
            self._recent_column.addWidget(row)
            row.show()  # at once: what is hidden until the next round of events takes no focus
        if not files:
            empty = tr("Nothing was open yet. Begin a conference, open a file, or look at a sample.")
            self._recent_column.addWidget(_label(empty, "quiet"))
        drop = tr("A .hofburg file can also be dropped anywhere on this window.")
        self._recent_column.addWidget(_label(drop, "quiet"))
        self._recent_column.addStretch()
        self._order_by_tab()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.viewport().width() >= BESIDE
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> None:
        content, column = QWidget(), QWidget()
        outer = QHBoxLayout(content)
        outer.setContentsMargins(28, 48, 28, 36)
        outer.addStretch(1)
        outer.addWidget(column, 1000)
        outer.addStretch(1)
        column.setMaximumWidth(WIDEST)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(_label("Hofburg", "title"))
        layout.addWidget(_label(tr("The programme of a conference: planned, checked and printed."), "quiet"))
        layout.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.new.setObjectName("main")
        for button in (self.new, self.open, self.last_year, self.tour):
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)
        layout.addSpacing(22)
        self._columns.setSpacing(36)
        self._recent_column.setSpacing(BETWEEN)
        self._columns.addLayout(self._recent_column, 1)
        self._columns.addLayout(self._sample_column(), 1)
        layout.addLayout(self._columns)
        layout.addStretch()
        self.setWidget(content)

    def _sample_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(BETWEEN)
        column.addWidget(_label(tr("SAMPLES"), "heading"))
        for name in sample_names():
            card = self.samples[name] = Card(name, said(DESCRIPTIONS[name]))
            card.clicked.connect(lambda _=False, name=name: self.sample_asked.emit(name))
            column.addWidget(card)
        column.addStretch()
        return column

    def _row_of(self, path: Path) -> QWidget:
        """A recent file, with what takes it off the list."""
        when = QLocale().toString(QFileInfo(path).lastModified(), "d MMMM yyyy, HH:mm")
        card = self.recent[path] = Card(path.stem, _breakable(path.parent), tr("Changed {when}", when=when))
        remove = self.removers[path] = QToolButton()
        remove.setText("✕")
        remove.setAccessibleName(tr("Remove {name} from the list", name=path.stem))
        remove.setToolTip(tr("Remove from the list (Delete). The file stays."))
        card.clicked.connect(lambda: self.path_asked.emit(path))
        card.removed.connect(lambda: self._remove(path))
        remove.clicked.connect(lambda: self._remove(path))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(card, 1)
        layout.addWidget(remove)
        return row

    def _remove(self, path: Path) -> None:
        place = list(self.recent).index(path)
        forget(path)
        self.refresh()
        cards = list(self.recent.values())
        (cards[min(place, len(cards) - 1)] if cards else self.new).setFocus()

    def _order_by_tab(self) -> None:
        """Keys go down the buttons, the recent files and the samples, whatever was made last."""
        pairs = [one for path, card in self.recent.items() for one in (card, self.removers[path])]
        order: list[QWidget] = [self.new, self.open, self.last_year, self.tour, *pairs, *self.samples.values()]
        for one, other in zip(order, order[1:], strict=False):
            QWidget.setTabOrder(one, other)


BREAK = "\u200b"
"""Where a path may be broken into lines; it takes no room."""


def _breakable(folder: Path) -> str:
    return str(folder).replace("/", f"/{BREAK}").replace("\\", f"\\{BREAK}")


def _label(words: str, name: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def _clear(layout: QBoxLayout) -> None:
    """Takes everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            # A widget with the focus passes it on while it is hidden, not when it is deleted later.
            widget.hide()
            widget.deleteLater()
