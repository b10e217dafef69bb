"""What the checker says of the timetable, as a list that leads to the sessions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from scheduler.checker import Violation
from scheduler.model.rule import Level
from ui.desktop import style

UNPLACED = "placed"
"""The rule whose breaches the list of unscheduled sessions shows already."""


def summary(violations: Sequence[Violation]) -> str:
    """How many musts and wishes are broken, and how many sessions wait, in words."""
    open_ones = [v for v in violations if not v.accepted and v.rule != UNPLACED]
    musts, wishes = (sum(v.level is level for v in open_ones) for level in (Level.MUST, Level.WISH))
    waiting = sum(v.rule == UNPLACED for v in violations)
    parts = [f"{musts} must" if musts else "", f"{wishes} wish{'' if wishes == 1 else 'es'} not met" if wishes else ""]
    said = ", ".join(part for part in parts if part) or "no conflict"
    return f"{said}, {waiting} not yet placed" if waiting else said


class Conflicts(QWidget):
    """Conflicts, the strongest first; choosing one chooses its session."""

    chosen = Signal(object)
    """A `Violation`."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.list = QLabel(), QListWidget()
        self.heading.setObjectName("heading")
        self.list.setAccessibleName("Conflicts")
        self.list.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.heading)
        layout.addWidget(self.list)
        self._shown: list[Violation] = []
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemClicked.connect(lambda: self._choose(self.list.currentRow()))
        self.list.itemActivated.connect(lambda: self._choose(self.list.currentRow()))

    def show_violations(self, violations: Sequence[Violation]) -> None:
        """Shows what the checker says."""
        now = style.colours()
        shades = {Level.MUST: (now.must, now.must_soft), Level.WISH: (now.wish, now.wish_soft)}
        self._shown = [v for v in violations if v.rule != UNPLACED]
        self.list.blockSignals(True)
        self.list.clear()
        for violation in self._shown:
            accepted = f"  (accepted: {violation.reason})" if violation.accepted else ""
            item = QListWidgetItem(f"{violation.level.value}:  {violation.message}{accepted}")
            ink, ground = shades.get(violation.level, (now.ink, now.paper))
            item.setForeground(QColor(now.quiet if violation.accepted else ink))
            if not violation.accepted:
                item.setBackground(QColor(ground))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text())
            self.list.addItem(item)
        # A list without a current row takes the first one when it gets the focus, and would lead there unasked.
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        must = sum(v.level is Level.MUST and not v.accepted for v in self._shown)
        self.heading.setText(f"CONFLICTS · {must}" if must or not self._shown else f"CONFLICTS · 0   REMARKS · {len(self._shown)}")

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.chosen.emit(self._shown[row])
