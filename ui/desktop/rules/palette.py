"""Adding a rule: sessions, and the rules that make sense for them as sentences to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from scheduler.finding import words_of
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.rule import Adjacent, Before, Level, Rule
from scheduler.rule_making import proposals
from scheduler.rule_words import sentence_of
from ui.desktop.language import said, tr

RULE = Qt.ItemDataRole.UserRole
LONGEST_GAP = 1_440


class _Line(QLineEdit):
    """Passes the keys on that choose in the list and that take what is chosen."""

    way = Signal(int)
    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in ways:
            self.way.emit(ways[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class RulePalette(QDialog):
    """After it was accepted, `rule` is what was chosen."""

    def __init__(self, parent: QWidget, conference: Conference, chosen: Sequence[SessionId]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add a rule"))
        self.resize(720, 560)
        self._conference = conference
        self.rule: Rule | None = None
        self.sessions, self.line, self.list, self.empty = QListWidget(), _Line(), QListWidget(), QLabel()
        self.wish, self.weight, self.gap = QCheckBox(tr("A wish, of weight")), QSpinBox(), QSpinBox()
        self.buttons = QDialogButtonBox()
        self.take = self.buttons.addButton(tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._prepare(chosen)
        self._lay_out()
        self._fill()
        (self.line if chosen else self.sessions).setFocus()

    def _prepare(self, chosen: Sequence[SessionId]) -> None:
        self.sessions.setAccessibleName(tr("Sessions of the rule"))
        # Only items whose words wrap are as high as the style asks for.
        self.sessions.setWordWrap(True)
        self.sessions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for session in self._conference.planned:
            item = QListWidgetItem(session.label)
            item.setData(RULE, session.id)
            item.setToolTip(session.label)
            item.setCheckState(Qt.CheckState.Checked if session.id in chosen else Qt.CheckState.Unchecked)
            self.sessions.addItem(item)
        self._order = [one for one in chosen if one in self._conference.session]
        self.sessions.itemChanged.connect(self._ticked)
        self.line.setPlaceholderText(tr("Search among the rules"))
        self.line.setAccessibleName(tr("Search among the rules"))
        self.line.textChanged.connect(lambda _: self._fill())
        self.line.way.connect(lambda way: self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + way))))
        self.line.taken.connect(self.accept)
        self.list.setAccessibleName(tr("Rules that make sense"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self.weight.setRange(1, 1_000)
        self.weight.setValue(10)
        self.weight.setAccessibleName(tr("Weight"))
        self.gap.setRange(0, LONGEST_GAP)
        self.gap.setSuffix(tr(" min"))
        self.gap.setValue(30)
        self.gap.setAccessibleName(tr("Minutes between the two"))
        for box in (self.weight, self.gap):
            box.valueChanged.connect(lambda _: self._fill())
        self.wish.toggled.connect(lambda _: self._fill())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.empty.setObjectName("quiet")
        self.empty.setWordWrap(True)

    def _lay_out(self) -> None:
        columns, left, right, row = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(QLabel(tr("Sessions")))
        left.addWidget(self.sessions)
        for part in (self.line, self.list, self.empty):
            right.addWidget(part)
        for part in (self.wish, self.weight, QLabel(tr("Minutes between")), self.gap):
            row.addWidget(part)
        row.addStretch()
        right.addLayout(row)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(columns)
        layout.addWidget(self.buttons)

    def _ticked(self, item: QListWidgetItem) -> None:
        session = SessionId(item.data(RULE))
        self._order = [one for one in self._order if one != session]
        if item.checkState() is Qt.CheckState.Checked:
            self._order.append(session)
        self._fill()

    def _fill(self) -> None:
        asked, row = words_of(self.line.text()), self.list.currentRow()
        self.list.clear()
        for rule in map(self._meant, proposals(self._conference, self._order)):
            sentence = said(sentence_of(self._conference, rule))
            if all(any(word.startswith(part) for word in words_of(sentence)) for part in asked):
                item = QListWidgetItem(sentence)
                item.setData(RULE, rule)
                self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self.take.setEnabled(self.list.count() > 0)
        self.empty.setVisible(self.list.count() == 0)
        self.empty.setText(tr("No rule has these words in it.") if self._order else tr("Tick the sessions that the rule is about."))

    def _meant(self, rule: Rule) -> Rule:
        """A proposal with the level and the minutes that are set."""
        if self.wish.isChecked():
            rule = rule.replace(level=Level.WISH, weight=self.weight.value())
        timed = isinstance(rule, Adjacent) or (isinstance(rule, Before) and rule.gap > 0)
        return rule.replace(gap=self.gap.value()) if timed else rule

    def accept(self) -> None:
        """Takes the chosen rule."""
        item = self.list.currentItem()
        if self.list.count():
            self.rule = item.data(RULE)
            super().accept()
