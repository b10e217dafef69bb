"""People and rooms as rows, by what their loss would cost; how bad it is stands there as a word on a coloured ground."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, RoomId
from scheduler.model.naming import shown_name
from scheduler.model.session import Invitation
from scheduler.words import called
from solver.fragility import Cost, Severity, Subject, SubjectCost
from ui.desktop import style
from ui.desktop.language import day_words, mark, said, short_day, tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMNS = (
    mark("Loss"), mark("Who or what"), mark("Answer"), mark("If not there at"), mark("People disturbed"), mark("Sessions moved"),
    mark("Also at"),
)  # fmt: skip
SEVERITY, NAME, ANSWER, WHERE, PEOPLE, SESSIONS, MORE = range(len(COLUMNS))
WORDS = {
    Severity.NO_REPAIR: mark("no way out"), Severity.HEAVY: mark("costs much"), Severity.SOME: mark("costs little"),
    Severity.NOTHING: mark("costs nothing"),
}  # fmt: skip
UNSURE = (Invitation.TO_INVITE, Invitation.INVITED)
ROW = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole


class LossModel(QAbstractTableModel):
    """The worst first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[SubjectCost, ...] = ()
        self._now: Conference | None = None
        self._measured: Conference | None = None

    def show_rows(self, rows: tuple[SubjectCost, ...], now: Conference, measured: Conference) -> None:
        """Shows these; names are those of the conference as it is now, because they may have become protected since."""
        self.beginResetModel()
        self.rows, self._now, self._measured = rows, now, measured
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
        one, column = self.rows[index.row()], index.column()
        if role in ROW:
            return self.words(one)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (PEOPLE, SESSIONS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return style.font(bold=True) if column == SEVERITY or (column == ANSWER and one.confirmed is False) else None
        if column == SEVERITY and role in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole):
            ink, ground = severity_colours(one.worst.severity)
            return ground if role == Qt.ItemDataRole.BackgroundRole else ink
        return None

    def words(self, one: SubjectCost) -> tuple[str, ...]:
        """A row in words."""
        worst = one.worst
        people, sessions = (_count(count, proven=worst.proven) for count in (worst.people_disturbed, worst.sessions_moved))
        severity = tr(WORDS[worst.severity]) if worst.repairable or worst.proven else tr("none found in time")
        return (
            severity, self._name(one), self._answer(one), self._where(worst), people, sessions,
            tr("%n more time(s)", len(one.costs) - 1) if len(one.costs) > 1 else "",
        )  # fmt: skip

    def _name(self, one: SubjectCost) -> str:
        for conference in (self._now, self._measured):
            assert conference is not None
            if one.kind is Subject.ROOM and one.subject in conference.room:
                return conference.room[RoomId(one.subject)].name
            if one.kind is Subject.PERSON and one.subject in conference.person:
                return shown_name(conference.person[PersonId(one.subject)], tr("Speaker"))
        return ""

    def _answer(self, one: SubjectCost) -> str:
        """The answer that is furthest from yes; nothing for whoever is not asked."""
        assert self._now is not None
        if one.confirmed is None:
            return "–"
        statuses = {
            each.status for session in self._now.planned for each in session.active_appearances
            if one.subject == (each.proxy or each.person)
        }  # fmt: skip
        return tr(next((status for status in UNSURE if status in statuses), Invitation.CONFIRMED).value)

    def _where(self, cost: Cost) -> str:
        """The session with its start, or the day."""
        assert self._measured is not None
        if cost.loss.session is None:
            return day_words(cost.loss.date)
        start = ConferenceCalendar(self._measured).local(minute_of(cost.loss.window.start))
        return f"{short_day(start.date())} {start:%H:%M}  {said(called(self._measured.session[cost.loss.session]))}"


def _count(count: int | None, *, proven: bool) -> str:
    """A figure; one that is not proven may be smaller."""
    if count is None:
        return "–"
    return str(count) if proven else tr("at most {count}", count=count)


def severity_colours(severity: Severity) -> tuple[QColor, QColor]:
    """Ink and ground, for light and dark."""
    now = style.colours()
    ink, ground = {
        Severity.NO_REPAIR: (now.must, now.must_soft), Severity.HEAVY: (now.wish, now.wish_soft),
        Severity.SOME: (now.accent, now.accent_soft), Severity.NOTHING: (now.quiet, now.rest_soft),
    }[severity]  # fmt: skip
    return QColor(ink), QColor(ground)
