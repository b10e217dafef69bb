"""The list of sessions: each thing that changed, what it was, what it is, and whom it concerns."""

from itertools import groupby

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from scheduler.changes import Capacity, ChangeKind, Changes, Concerned, SessionChange
from scheduler.model.ids import SessionId
from scheduler.notices import Said, Wording
from ui.desktop import style
from ui.desktop.language import mark, tr
from ui.desktop.telling.rows import capitalised, part_words

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMNS = (mark("Session"), mark("What"), mark("Until now"), mark("Now"), mark("Concerned"))
KINDS = {
    ChangeKind.TIME: mark("Time"), ChangeKind.ROOM: mark("Room"), ChangeKind.NEW: mark("New"), ChangeKind.CANCELLED: mark("Cancelled"),
    ChangeKind.TITLE: mark("Title"), ChangeKind.ORDER: mark("Order of speakers"), ChangeKind.PEOPLE: mark("People"),
    ChangeKind.TEAMS: mark("Teams"), ChangeKind.LANGUAGES: mark("Languages"), ChangeKind.ACCESS: mark("Access"),
}  # fmt: skip


class SessionsModel(QAbstractTableModel):
    """One row for each thing that changed, in the order of time; the session stands in the first of its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sessions: list[SessionId] = []
        self.rows: list[tuple[str, ...]] = []

    def show_changes(self, changes: Changes | None, wording: Wording | None) -> None:
        """Shows what changed, in the words of notices in the language of the window."""
        self.beginResetModel()
        self.sessions, self.rows = [], []
        if changes is not None and wording is not None:
            said = Said(changes, wording, with_hidden=True)
            for _, group in groupby(changes.sessions, key=lambda one: one.session):
                for number, one in enumerate(group):
                    self.sessions.append(one.session)
                    self.rows.append((_title(said, one) if number == 0 else "", tr(KINDS[one.kind]), *_turn(said, one), _who(said, one)))
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.FontRole:
            return style.font(bold=True) if index.column() == 0 else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return self.rows[index.row()][index.column()] if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


def _title(said: Said, change: SessionChange) -> str:
    state = change.new or change.old
    return said.title(state) if state is not None else ""


def _turn(said: Said, change: SessionChange) -> tuple[str, str]:
    """What was and what is; of people those who go and those who come."""
    old, new = said.values(change.kind, change.old, change.new)
    if change.kind is not ChangeKind.PEOPLE:
        return old or "–", new or "–"
    if old == new:
        return "–", tr("somebody is named otherwise")
    return (tr("without {people}", people=old) if old else "–"), (tr("with {people}", people=new) if new else "–")


def _who(said: Said, change: SessionChange) -> str:
    return ", ".join(dict.fromkeys(_named(said, one) for one in change.concerned)) or tr("nobody by name")


def _named(said: Said, one: Concerned) -> str:
    names, part = said.changes.names, part_words(one.capacity)
    if one.person is None:
        return f"{one.name} ({part})" if one.name else part
    if one.capacity == Capacity.LIAISON:
        # Who stands between a protected person and the world would help to recognise them.
        liaison = "" if names.is_protected(one.person) else names.record(one.person).contact.liaison
        who = names.of(one.person)
        return tr("{liaison} (liaison of {person})", liaison=liaison, person=who) if liaison else tr("liaison of {person}", person=who)
    name = names.of(one.person, capitalised(part))
    return name if name.casefold() == part.casefold() else f"{name} ({part})"
