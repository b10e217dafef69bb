"""The sessions that have no place yet."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.session import Kind, Session
from ui.desktop.language import mark, tr
from ui.desktop.tray_cards import Cards, WaitingList, item_of
from ui.desktop.tray_order import Order
from ui.desktop.waiting import Wanted, in_order, waiting

_REST = {
    mark("Side events"): frozenset({Kind.SIDE_EVENT}),
    mark("Breaks and meals"): frozenset({Kind.BREAK, Kind.MEAL}),
    mark("Set-up and internal"): frozenset({Kind.SET_UP, Kind.INTERNAL, Kind.ALL_DAY}),
}
SHOWN = {mark("Panels and plenary"): frozenset(Kind) - frozenset().union(*_REST.values())} | _REST
"""Which kinds each box shows."""


class Tray(QWidget):
    """Unscheduled sessions with search, order, count and total time, and which of them are shown."""

    place_asked = Signal(str)
    chosen = Signal(str)
    """The id of the session that was clicked or reached by keys."""
    kinds_changed = Signal(object)
    """The kinds that are not to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.heading, self.search, self.order, self.list = QLabel(), QLineEdit(), Order(), WaitingList()
        self.narrowed, self.empty, self.show_all = QLabel(), QLabel(), QPushButton(tr("Show all"))
        self.place = QPushButton(tr("Place"))
        self.boxes = {words: QCheckBox(tr(words)) for words in SHOWN}
        self._conference: Conference | None = None
        self._sessions: tuple[Session, ...] | None = None
        """What the list shows; it is filled anew only when that changes."""
        self._prepare()
        self._lay_out()
        for box in self.boxes.values():
            box.clicked.connect(self._show_kinds)
        self.search.textChanged.connect(self._fill)
        self.order.changed.connect(self._fill)
        self.show_all.clicked.connect(self._want_all)
        self.list.asked.connect(self._ask)
        self.list.itemDoubleClicked.connect(self._ask)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.place.clicked.connect(self._ask)

    def _prepare(self) -> None:
        self.heading.setObjectName("heading")
        for label in (self.empty, self.narrowed):
            label.setObjectName("quiet")
            label.setWordWrap(True)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setToolTip(tr("Search title or person"))
        self.search.setAccessibleName(tr("Search unscheduled sessions"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(tr("Unscheduled sessions"))
        self.list.setObjectName("cards")
        self.list.setItemDelegate(Cards(self.list))
        # Only a list whose words wrap is laid out anew when its width changes.
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragEnabled(True)
        self.place.setToolTip(tr("Puts the session at the first fitting place (Enter)"))
        for box in self.boxes.values():
            box.setChecked(True)

    def _lay_out(self) -> None:
        show = QLabel(tr("SHOW"))
        show.setObjectName("heading")
        above = QHBoxLayout()
        above.addWidget(self.search, 1)
        above.addWidget(self.order)
        layout = QVBoxLayout(self)
        layout.addWidget(self.heading)
        layout.addLayout(above)
        for widget in (self.narrowed, self.empty, self.show_all, self.list, self.place, show, *self.boxes.values()):
            layout.addWidget(widget, 1 if widget is self.list else 0)
        layout.addStretch(0)

    def hidden_kinds(self) -> frozenset[Kind]:
        """The kinds whose box is not ticked."""
        return frozenset(kind for words, box in self.boxes.items() if not box.isChecked() for kind in SHOWN[words])

    def _show_kinds(self) -> None:
        self._fill()
        self.kinds_changed.emit(self.hidden_kinds())

    def _want_all(self) -> None:
        """Shows whatever waits."""
        for box in self.boxes.values():
            box.setChecked(True)
        self.order.clear()
        self.search.clear()
        self._show_kinds()
        self.list.setFocus()

    def show_conference(self, conference: Conference) -> None:
        """Shows what has no place in a conference."""
        self._conference = conference
        self._fill()

    def _fill(self) -> None:
        conference = self._conference
        if conference is None:
            return
        unplaced = waiting(conference)
        self.order.show_sessions(unplaced)
        wanted = Wanted(self.search.text().strip(), self.order.track, self.order.lead, self.hidden_kinds())
        shown = in_order((one for one in unplaced if wanted.takes(conference, one)), self.order.sorting)
        if shown != self._sessions:
            self._show(shown)
        words = tr("UNSCHEDULED · {waiting} · {time}", waiting=len(unplaced), time=_time(unplaced))
        self.heading.setText(words if unplaced else tr("UNSCHEDULED · 0"))
        self._say_narrowed(len(shown), len(unplaced), shown)
        self.place.setEnabled(bool(shown))
        self.empty.setVisible(not shown)
        self.show_all.setVisible(bool(unplaced) and not shown)
        self.empty.setText(_why_empty(conference, is_waiting=bool(unplaced)))

    def _show(self, sessions: tuple[Session, ...]) -> None:
        """Fills the list; what was chosen stays so, or else what now stands in its row."""
        current, row = self.list.currentItem(), self.list.currentRow()
        chosen = SessionId(current.data(Qt.ItemDataRole.UserRole) if row >= 0 else "")
        self._sessions = sessions
        self.list.clear()
        for session in sessions:
            self.list.addItem(item_of(session))
        rows = {session.id: number for number, session in enumerate(sessions)}
        self.list.setCurrentRow(rows.get(chosen, max(0, min(row, len(sessions) - 1))))

    def _say_narrowed(self, count: int, of: int, sessions: Iterable[Session]) -> None:
        said = tr("{shown} of {of} shown · {time}", shown=count, of=of, time=_time(sessions))
        self.narrowed.setText(" · ".join(part for part in (said, self.order.words()) if part))
        self.narrowed.setVisible(0 < count < of)

    def _ask(self) -> None:
        if self.list.count():
            item = self.list.currentItem()
            self.place_asked.emit(SessionId(str(item.data(Qt.ItemDataRole.UserRole))))


def _time(sessions: Iterable[Session]) -> str:
    minutes = sum(session.duration for session in sessions)
    return tr("{hours} h {minutes}", hours=minutes // 60, minutes=f"{minutes % 60:02}")


def _why_empty(conference: Conference, *, is_waiting: bool) -> str:
    if is_waiting:
        return tr("None of them is shown. Clear the search, choose all tracks and organisers, or tick its kind below.")
    if conference.planned:
        return tr("Everything is placed.")
    return tr("No sessions yet. Add one in the list of sessions (Ctrl+2).")
