"""What the checker says of the timetable, as a list that leads to the sessions and in which a conflict can be accepted."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from scheduler.checker import Violation
from scheduler.edits import accept_violation, withdraw_acceptance
from scheduler.model.rule import Level
from ui.desktop import style
from ui.desktop.document import Document
from ui.desktop.language import mark, said, tr
from ui.desktop.messages import attempt

UNPLACED = "placed"
"""The rule whose breaches the list of unscheduled sessions shows already."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
VIOLATION = Qt.ItemDataRole.UserRole
HEADINGS = {Level.MUST: mark("Must"), Level.WISH: mark("Wish"), Level.ADVICE: mark("Advice")}
ROW, INDENT, CHIP = 30, 12, 56
"""Height of a row, its margins and the width of the word that says the level, in pixels."""


def summary(violations: Sequence[Violation]) -> str:
    """How many musts and wishes are broken, and how many sessions wait, in words."""
    open_ones = [v for v in violations if not v.accepted and v.rule != UNPLACED]
    musts, wishes = (sum(v.level is level for v in open_ones) for level in (Level.MUST, Level.WISH))
    waiting = sum(v.rule == UNPLACED for v in violations)
    parts = [
        tr("musts broken: %n", musts) if musts else "", tr("wishes not met: %n", wishes) if wishes else "",
        "" if musts or wishes else tr("no conflict"), tr("not yet placed: %n", waiting) if waiting else "",
    ]  # fmt: skip
    return ", ".join(part for part in parts if part)


def acceptable(violation: Violation | None) -> bool:
    """Whether it can be accepted with a reason; advice needs none."""
    return violation is not None and not violation.accepted and violation.level is not Level.ADVICE


def link_of(violation: Violation) -> str:
    """What can be done with a conflict in its row."""
    if violation.accepted:
        return tr("Withdraw")
    return tr("Accept, because…") if acceptable(violation) else ""


@dataclass(frozen=True)
class Group:
    """A heading in the list."""

    words: str


def grouped(violations: Sequence[Violation]) -> list[Group | Violation]:
    """The rows: open conflicts by level, then those that were accepted."""
    rows: list[Group | Violation] = []
    shown = [v for v in violations if v.rule != UNPLACED]
    for level, words in HEADINGS.items():
        found = [v for v in shown if v.level is level and not v.accepted]
        rows += [Group(f"{tr(words)} · {len(found)}"), *found] if found else []
    accepted = [v for v in shown if v.accepted]
    return rows + ([Group(tr("Accepted · {number}", number=len(accepted))), *accepted] if accepted else [])


class ConflictModel(QAbstractListModel):
    """Headings and conflicts as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Group | Violation] = []

    def show_violations(self, violations: Sequence[Violation]) -> None:
        """Shows what the checker says; nothing happens when it says the same."""
        rows = grouped(violations)
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == VIOLATION:
            return row if isinstance(row, Violation) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.words if isinstance(row, Group) else words_of(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_group = index.isValid() and isinstance(self.rows[index.row()], Group)
        return Qt.ItemFlag.ItemNeverHasChildren if is_group else super().flags(index)

    def row_of(self, violation: Violation | None) -> int:
        """The row of a conflict by what it is about, accepted or not; otherwise the first conflict's, or -1."""
        found = [(n, row) for n, row in enumerate(self.rows) if isinstance(row, Violation)]
        same = (n for n, row in found if violation is not None and (row.rule, row.subjects) == (violation.rule, violation.subjects))
        return next(same, found[0][0] if found else -1)


def words_of(violation: Violation) -> str:
    """A conflict on one line."""
    words = f"{tr(violation.level.value)}: {said(violation.message)}"
    return tr("{conflict} Accepted, because {reason}", conflict=words, reason=violation.reason) if violation.accepted else words


class _Rows(QStyledItemDelegate):
    """Draws the level as a word on a coloured ground, the sentence, and what can be done with it."""

    link_clicked = Signal(QModelIndex)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(VIOLATION)
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        now = style.colours()
        painter.save()
        if isinstance(row, Violation):
            self._paint_row(painter, rect, row, bool(option.state & QStyle.StateFlag.State_Selected))  # type: ignore[attr-defined]
        else:
            painter.setFont(style.font(8.5, bold=True))
            painter.setPen(QColor(now.quiet))
            painter.drawText(rect.adjusted(INDENT, 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data()).upper())
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: Violation, selected: bool) -> None:
        now = style.colours()
        shades = {Level.MUST: (now.must, now.must_soft), Level.WISH: (now.wish, now.wish_soft)}
        ink, ground = shades.get(row.level, (now.quiet, now.rest_soft))
        if selected:
            painter.fillRect(rect, QColor(now.accent_soft))
        painter.setPen(QColor(now.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        chip = QRect(rect.x() + INDENT, rect.y() + 6, CHIP, rect.height() - 12)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.rest_soft if row.accepted else ground))
        painter.drawRoundedRect(chip, 3, 3)
        painter.setFont(style.font(8.5, bold=True))
        painter.setPen(QColor(now.quiet if row.accepted else ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, row.level.value)
        words, link = self._parts(rect, row)
        painter.setFont(style.font())
        painter.setPen(QColor(now.quiet if row.accepted else now.ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle, QFontMetrics(style.font()).elidedText(sentence_of(row), Qt.TextElideMode.ElideRight, words.width()))
        painter.setPen(QColor(now.accent))
        painter.drawText(link, middle, link_of(row))

    def _parts(self, rect: QRect, row: Violation) -> tuple[QRect, QRect]:
        """Where the sentence and the link stand: the link follows the sentence, which gives way to it."""
        metrics = QFontMetrics(style.font())
        link = metrics.horizontalAdvance(link_of(row)) + 2
        left = rect.x() + INDENT + CHIP + INDENT
        wide = min(metrics.horizontalAdvance(sentence_of(row)) + 2, rect.right() - INDENT - link - INDENT - left)
        return QRect(left, rect.y(), wide, rect.height()), QRect(left + wide + INDENT, rect.y(), link, rect.height())

    def link_rect(self, rect: QRect, row: Violation) -> QRect:
        """Where the link of a row stands, in pixels of the list."""
        return self._parts(rect, row)[1]

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        row = index.data(VIOLATION)
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease and isinstance(row, Violation):
            at: QPoint = event.position().toPoint()
            if link_of(row) and self.link_rect(QRect(option.rect), row).contains(at):  # type: ignore[attr-defined]
                self.link_clicked.emit(index)
                return True
        return super().editorEvent(event, model, option, index)


def sentence_of(violation: Violation) -> str:
    """The sentence, with the reason where it was accepted."""
    words = said(violation.message)
    return tr("{conflict}  Accepted: {reason}", conflict=words, reason=violation.reason) if violation.accepted else words


class Reason(QFrame):
    """Asks in place why a conflict may stay; Escape leaves it."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.words, self.field = QLabel(tr("Accept, because…")), QLineEdit()
        self.accept_button, self.cancel = QPushButton(tr("Accept")), QPushButton(tr("Cancel"))
        self.accept_button.setObjectName("main")
        self.field.setPlaceholderText(tr("Why may it stay? Such as: agreed with the speaker"))
        self.field.setAccessibleName(tr("Reason for accepting the conflict"))
        row = QHBoxLayout(self)
        for widget in (self.words, self.field, self.accept_button, self.cancel):
            row.addWidget(widget)
        self.field.textChanged.connect(lambda: self.accept_button.setEnabled(bool(self.field.text().strip())))
        self.field.returnPressed.connect(self._give)
        self.accept_button.clicked.connect(self._give)
        self.cancel.clicked.connect(self.hide)
        self.hide()

    def ask(self, violation: Violation) -> None:
        """Asks about a conflict; what was typed for it before is still there after Cancel."""
        self.field.setAccessibleDescription(said(violation.message))
        self.accept_button.setEnabled(bool(self.field.text().strip()))
        self.show()
        self.field.setFocus()

    def _give(self) -> None:
        if self.field.text().strip():
            self.given.emit(self.field.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class Conflicts(QWidget):
    """Conflicts, the strongest first; choosing one chooses its session."""

    chosen = Signal(object)
    """A `Violation`."""

    def __init__(self) -> None:
        super().__init__()
        self._document: Document | None = None
        self._asked: Violation | None = None
        self._picked: Violation | None = None
        self.heading, self.empty, self.list, self.model, self.reason = QLabel(), QLabel(), QListView(), ConflictModel(self), Reason()
        self.accept_button, self.withdraw_button = QPushButton(tr("Accept, because…")), QPushButton(tr("Withdraw"))
        self.rows = _Rows(self.list)
        self.heading.setObjectName("heading")
        self.empty.setObjectName("quiet")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.rows)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Conflicts"))
        self._lay_out()
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        self.rows.link_clicked.connect(self._follow)
        self.accept_button.clicked.connect(self._ask)
        self.withdraw_button.clicked.connect(self._withdraw)
        self.reason.given.connect(self._accept)

    def _lay_out(self) -> None:
        top, layout = QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self.heading)
        top.addStretch()
        for button in (self.accept_button, self.withdraw_button):
            top.addWidget(button)
        layout.addLayout(top)
        layout.addWidget(self.reason)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)

    def open(self, document: Document) -> None:
        """Shows the conflicts of a document from now on."""
        self._document, self._asked, self._picked = document, None, None
        self.reason.field.clear()
        self.reason.hide()

    def refresh(self) -> None:
        """Shows what the checker says now; the row that was chosen stays chosen."""
        if self._document is None:
            return
        # What nobody has chosen does not stay when something worse comes up.
        current = self._current() if self.list.hasFocus() or self.reason.isVisible() else self._picked
        self.model.show_violations(self._document.violations)
        # A list without a current row takes the first one when it gets the focus, and would lead there unasked.
        self.list.setCurrentIndex(self.model.index(self.model.row_of(current), 0))
        shown = [row for row in self.model.rows if isinstance(row, Violation)]
        still_open = sum(v.level is not Level.ADVICE and not v.accepted for v in shown)
        self.heading.setText(tr("CONFLICTS · {number}", number=still_open))
        self.list.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        placed = bool(self._document.conference.timetable.placements)
        self.empty.setText(
            tr("No conflict.") if placed else tr("Nothing is placed yet. Solve with F5, or drag a session onto the timetable.")
        )
        self._show_buttons()

    def _current(self) -> Violation | None:
        found = self.list.currentIndex().data(VIOLATION)
        return found if isinstance(found, Violation) else None

    def _show_buttons(self) -> None:
        current = self._current()
        self.accept_button.setVisible(acceptable(current))
        self.withdraw_button.setVisible(current is not None and current.accepted)

    def _choose(self, index: QModelIndex) -> None:
        if isinstance(found := index.data(VIOLATION), Violation):
            self._picked = found
            self.chosen.emit(found)

    def _follow(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        violation = self._current()
        if violation is not None and violation.accepted:
            self._withdraw()
        else:
            self._ask()

    def _ask(self) -> None:
        current = self._current()
        if current is not None and acceptable(current):
            if self._asked is not None and (current.rule, current.subjects) != (self._asked.rule, self._asked.subjects):
                self.reason.field.clear()
            self._asked = current
            self.reason.ask(current)

    def _accept(self, reason: str) -> None:
        asked, document = self._asked, self._document
        if asked is None or document is None:
            return
        now = dt.datetime.now(dt.UTC).replace(second=0, microsecond=0)
        new = attempt(self, lambda: accept_violation(document.conference, asked.rule, asked.subjects, reason, time=now))
        if new is not None:
            document.apply(tr("Accept a conflict"), new)
            self._asked = None
            self.reason.field.clear()
            self.reason.hide()
            self.list.setFocus()

    def _withdraw(self) -> None:
        current, document = self._current(), self._document
        if current is not None and document is not None:
            # Subjects are compared in any order, as the checker does.
            kept = [a for a in document.conference.acceptances if (a.rule, sorted(a.subjects)) == (current.rule, sorted(current.subjects))]
            new = document.conference
            for one in kept:
                new = withdraw_acceptance(new, one.rule, one.subjects)
            document.apply(tr("Withdraw an acceptance"), new)
