"""The first thing a planner sees: new, open, recent projects and samples."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from samples import DESCRIPTIONS, sample_names

MOST_RECENT = 6


def recent_files() -> list[Path]:
    """Projects that were open last and are still there, the latest first."""
    kept = QSettings().value("recent", [])
    names = [kept] if isinstance(kept, str) else list(kept) if isinstance(kept, list) else []
    return [Path(str(name)) for name in names if Path(str(name)).exists()]


def remember(path: Path) -> None:
    """Puts a project first among the recent ones."""
    others = [one for one in recent_files() if one != path.resolve()]
    QSettings().setValue("recent", [str(one) for one in [path.resolve(), *others]][:MOST_RECENT])


class StartPage(QWidget):
    """New, open, recent projects, samples."""

    new_asked = Signal()
    open_asked = Signal()
    path_asked = Signal(object)
    sample_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        outer = QHBoxLayout(self)
        column = QWidget()
        column.setMaximumWidth(760)
        outer.addStretch(1)
        outer.addWidget(column, 6)
        outer.addStretch(1)
        self._layout = QVBoxLayout(column)
        self._layout.setSpacing(8)
        self._layout.setContentsMargins(0, 60, 0, 40)
        self._buttons: list[QPushButton] = []
        self.recent = QFrame()
        self._recent_layout = QVBoxLayout(self.recent)
        self._recent_layout.setContentsMargins(0, 0, 0, 0)
        title, sub = QLabel("Hofburg"), QLabel("The programme of a conference: planned, checked and printed.")
        title.setObjectName("title")
        sub.setObjectName("quiet")
        self._layout.addWidget(title)
        self._layout.addWidget(sub)
        self._layout.addSpacing(20)
        row = QHBoxLayout()
        self.new, self.open = QPushButton("New conference …"), QPushButton("Open …")
        self.new.setObjectName("main")
        row.addWidget(self.new)
        row.addWidget(self.open)
        row.addStretch()
        self._layout.addLayout(row)
        self._layout.addSpacing(20)
        self._layout.addWidget(self.recent)
        self._heading("SAMPLES", self._layout)
        for name in sample_names():
            button = self._entry(name, DESCRIPTIONS[name], self._layout)
            button.clicked.connect(lambda _=False, name=name: self.sample_asked.emit(name))
        self._layout.addStretch()
        self.new.clicked.connect(self.new_asked)
        self.open.clicked.connect(self.open_asked)
        self.refresh()

    def refresh(self) -> None:
        """Shows the recent projects anew."""
        while (item := self._recent_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        files = recent_files()
        if files:
            self._heading("RECENT", self._recent_layout)
        for path in files:
            button = self._entry(path.stem, str(path.parent), self._recent_layout)
            button.clicked.connect(lambda _=False, path=path: self.path_asked.emit(path))

    @staticmethod
    def _heading(words: str, layout: QVBoxLayout) -> None:
        label = QLabel(words)
        label.setObjectName("heading")
        layout.addWidget(label)

    @staticmethod
    def _entry(name: str, words: str, layout: QVBoxLayout) -> QPushButton:
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        button, label = QPushButton(name), QLabel(words)
        button.setMinimumWidth(130)
        button.setAccessibleDescription(words)
        label.setObjectName("quiet")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(button)
        inner.addWidget(label, 1)
        layout.addWidget(row)
        return button
