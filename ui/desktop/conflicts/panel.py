"""What the checker says of the timetable, as a list that leads to the sessions and in which a conflict can be accepted."""

import datetime as dt

from PySide6.QtCore import QModelIndex, QSettings, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from scheduler.checker import Violation
from scheduler.edits import accept_violation, withdraw_acceptance
from scheduler.model.rule import Level
from ui.desktop.conflicts.drawing import Rows
from ui.desktop.conflicts.reason import Reason
from ui.desktop.conflicts.rows import UNPLACED, VIOLATION, ConflictModel, Order, acceptable
from ui.desktop.document import Document
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import tr
from ui.desktop.messages import attempt

ORDER = "conflicts/order"
"""Where the order stands among the settings of the program."""


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
        self.rows, self.order = Rows(self.list), Combo()
        for order in Order:
            self.order.addItem(tr(order.value), order)
        self.order.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.order.setAccessibleName(tr("Order of the conflicts"))
        remembered = next((n for n, order in enumerate(Order) if order.name == QSettings().value(ORDER)), 0)
        self.order.setCurrentIndex(remembered)
        self.model.order = self.order.currentData()
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
        self.order.currentIndexChanged.connect(self._arrange)

    def _lay_out(self) -> None:
        top, layout = QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self.heading)
        top.addStretch()
        for widget in (self.accept_button, self.withdraw_button, self.order):
            top.addWidget(widget)
        layout.addLayout(top)
        layout.addWidget(self.reason)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)

    def _arrange(self) -> None:
        """Other headings, remembered for the next start."""
        self.model.order = self.order.currentData()
        QSettings().setValue(ORDER, self.model.order.name)
        self.refresh()

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
        self.model.show_violations(self._document.violations, self._document.conference)
        # A list without a current row takes the first one when it gets the focus, and would lead there unasked.
        self.list.setCurrentIndex(self.model.index(self.model.row_of(current), 0))
        shown = [v for v in self._document.violations if v.rule != UNPLACED]
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
