"""The button that says in which order the tray stands, and which track and organiser it shows."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from scheduler.model.session import Session
from ui.desktop.language import mark, tr
from ui.desktop.waiting import Sorting

SORTINGS = {
    Sorting.LIST: mark("In the order of the list"), Sorting.IMPORTANCE: mark("Most important first"),
    Sorting.LENGTH: mark("Longest first"), Sorting.TITLE: mark("By title"), Sorting.KIND: mark("By kind"),
}  # fmt: skip
SETTING = "tray/sorting"


class Order(QToolButton):
    """Sorting, track and organiser; the sorting is kept from one start of the program to the next."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        kept = str(QSettings().value(SETTING, ""))
        self.sorting = Sorting(kept) if kept in set(Sorting) else Sorting.LIST
        self.track = self.lead = ""
        self._sessions: Sequence[Session] = ()
        self.setText(tr("Sort ▾"))
        self.setAccessibleName(tr("Order, track and organiser of the unscheduled sessions"))
        self.setToolTip(self.accessibleName())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choices = QMenu(self)
        self.choices.aboutToShow.connect(self._fill)
        self.setMenu(self.choices)

    def show_sessions(self, sessions: Sequence[Session]) -> None:
        """The sessions that wait; a track or an organiser that none of them has any longer is not asked for."""
        self._sessions = sessions
        self.track = self.track if any(session.track == self.track for session in sessions) else ""
        self.lead = self.lead if any(session.lead == self.lead for session in sessions) else ""

    def clear(self) -> None:
        """Asks for no track and no organiser; the order stays."""
        self.track = self.lead = ""

    def words(self) -> str:
        """The track and the organiser that are shown; nothing for all."""
        return " · ".join(part for part in (self.track, self.lead) if part)

    def _fill(self) -> None:
        self.choices.clear()
        _offer(self.choices, [(tr(words), one) for one, words in SORTINGS.items()], self.sorting, self._sort)
        self.choices.addSeparator()
        tracks, leads = QMenu(tr("Of one &track"), self.choices), QMenu(tr("Of one &organiser"), self.choices)
        for menu, everything, names, now, slot in (
            (tracks, tr("All tracks"), (one.track for one in self._sessions), self.track, self._want_track),
            (leads, tr("All organisers"), (one.lead for one in self._sessions), self.lead, self._want_lead),
        ):
            known = sorted({name for name in names if name}, key=str.casefold)
            _offer(menu, [(everything, ""), *((name.replace("&", "&&"), name) for name in known)], now, slot)
            menu.setEnabled(bool(known))
            self.choices.addMenu(menu)

    def _sort(self, value: str) -> None:
        self.sorting = Sorting(value)
        QSettings().setValue(SETTING, self.sorting.value)
        self.changed.emit()

    def _want_track(self, name: str) -> None:
        self.track = name
        self.changed.emit()

    def _want_lead(self, name: str) -> None:
        self.lead = name
        self.changed.emit()


def _offer(menu: QMenu, choices: Iterable[tuple[str, str]], now: str, slot: Callable[[str], None]) -> None:
    """Fills a menu with choices of which one is ticked."""
    group = QActionGroup(menu)
    for words, value in choices:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(value == now)
        action.triggered.connect(lambda _=False, value=value: slot(value))
        group.addAction(action)
