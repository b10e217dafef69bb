"""The rows of the list of conflicts: by level, by rule or by person."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from scheduler.checker import Violation
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.model.naming import shown_name
from scheduler.model.rule import Level
from ui.desktop.conflicts.topics import topic_of
from ui.desktop.language import mark, said, tr

UNPLACED = "placed"
"""The rule whose breaches the list of unscheduled sessions shows already."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
VIOLATION = Qt.ItemDataRole.UserRole
HEADINGS = {Level.MUST: mark("Must"), Level.WISH: mark("Wish"), Level.ADVICE: mark("Advice")}


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


class Order(Enum):
    """What the headings of the list say."""

    LEVEL = mark("By level")
    RULE = mark("By rule")
    PERSON = mark("By person")


def grouped(violations: Sequence[Violation], conference: Conference, order: Order = Order.LEVEL) -> list[Group | Violation]:
    """The rows: open conflicts under their headings, then those that were accepted. One about two people stands under each."""
    shown = [v for v in violations if v.rule != UNPLACED]
    headings: dict[str, list[Violation]] = {tr(words): [] for words in HEADINGS.values()} if order is Order.LEVEL else {}
    for level in HEADINGS:
        for violation in shown:
            if violation.level is level and not violation.accepted:
                for heading in _headings(violation, conference, order):
                    headings.setdefault(heading, []).append(violation)
    headings[tr("Accepted with a reason")] = [v for v in shown if v.accepted]
    rows: list[Group | Violation] = []
    for heading, found in headings.items():
        rows += [Group(f"{heading} · {len(found)}"), *found] if found else []
    return rows


def _headings(violation: Violation, conference: Conference, order: Order) -> list[str]:
    match order:
        case Order.LEVEL:
            return [tr(HEADINGS[violation.level])]
        case Order.RULE:
            return [tr(topic_of(violation.rule))]
        case Order.PERSON:
            people = [conference.person[one] for one in map(PersonId, violation.subjects) if one in conference.person]
            return [shown_name(person) for person in people] or [tr("No one person")]


class ConflictModel(QAbstractListModel):
    """Headings and conflicts as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Group | Violation] = []
        self.order = Order.LEVEL

    def show_violations(self, violations: Sequence[Violation], conference: Conference) -> None:
        """Shows what the checker says; nothing happens when it says the same."""
        rows = grouped(violations, conference, self.order)
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


def sentence_of(violation: Violation) -> str:
    """The sentence, with the reason where it was accepted."""
    words = said(violation.message)
    return tr("{conflict}  Accepted: {reason}", conflict=words, reason=violation.reason) if violation.accepted else words
