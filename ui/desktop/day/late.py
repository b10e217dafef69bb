"""What runs late, whom it concerns, and the smallest repair; large enough for two metres."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scheduler.amendments import OverRun, amended
from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.day_log import without_delays
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.on_the_day import DayState, people_late
from scheduler.published import publication
from solver.outcome import SolveConfig
from solver.repair import Moved, Repair
from solver.verified import VerifiedAlternative
from ui.desktop import style
from ui.desktop.background import Job, begin
from ui.desktop.day.card import PERSON, PLAIN, TITLE
from ui.desktop.document import Document
from ui.desktop.language import said, tr
from ui.desktop.late.words import count_words
from ui.desktop.solving.process import SolverProcess
from ui.desktop.solving.rows import place_words

SECONDS = 20.0
MOST = 5
"""Lines of one sort."""


class LatePanel(QFrame):
    """Shown while something runs late."""

    def __init__(self, moment: Callable[[], dt.datetime]) -> None:
        super().__init__()
        self._moment = moment
        self.document: Document | None = None
        self.solver = SolverProcess(self)
        self.found: VerifiedAlternative | None = None
        self._asked: Conference | None = None
        self._amended: Conference | None = None
        self._preparing: Job[tuple[Conference, Conference]] | None = None
        self.head, self.concerned, self.repair_head, self.repair = (QLabel() for _ in range(4))
        self.take_button = QPushButton(tr("Take it over  (Enter)"))
        self.setObjectName("panel")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        inner = QWidget()
        words = QVBoxLayout(inner)
        words.setContentsMargins(0, 0, 6, 0)
        words.setSpacing(10)
        for label, points, bold in (
            (self.head, TITLE, True), (self.concerned, PERSON, False), (self.repair_head, PLAIN, True), (self.repair, PERSON, False),
        ):  # fmt: skip
            label.setFont(style.font(points, bold=bold))
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        words.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.take_button.setObjectName("main")
        self.take_button.setFont(style.font(PLAIN, bold=True))
        layout.addWidget(area, 1)
        layout.addWidget(self.take_button)
        self.take_button.clicked.connect(self.take)
        self.solver.improved.connect(self._improved)
        self.solver.repaired.connect(self._finished)
        self.solver.failed.connect(lambda words: self._say(words))

    def show_state(self, state: DayState) -> None:
        """Shows what is late; looks for the smallest repair when the conference or its delays have changed."""
        document = self.document
        if document is None:
            return
        conference = document.conference
        delays = conference.day_log.delays
        self.setVisible(bool(delays))
        if not delays:
            self._forget()
            return
        names = [tr("{session}: {minutes} minutes late", session=_name(conference, one.session), minutes=one.minutes)
                 for one in delays if one.session in conference.session]  # fmt: skip
        self.head.setText("\n".join(names))
        self.head.setStyleSheet(f"color: {style.colours().must}")
        self.concerned.setText(_concerned(conference, state))
        if self._asked is not conference:
            self._search(conference)

    def _search(self, conference: Conference) -> None:
        if self._preparing is not None:
            self._preparing.forget()  # what was late a key ago would be repaired in place of what is late now
        self._asked, self.found, self._amended = conference, None, None
        self._say(tr("Looking for the smallest change …"))
        changes = tuple(OverRun(session=one.session, minutes=one.minutes) for one in conference.day_log.delays)
        self._preparing = begin(
            lambda: (amended(conference, changes), _published(conference)), self._ask, lambda words: self._say(words), self
        )

    def _ask(self, prepared: tuple[Conference, Conference]) -> None:
        document = self.document
        if document is None or document.conference is not self._asked:
            return
        self._amended = prepared[0]
        now = self._moment()
        self.solver.repair(*prepared, now, SolveConfig(time_limit=SECONDS))

    def _improved(self, place: int, one: VerifiedAlternative) -> None:
        if place == 0:
            self._show(one)

    def _finished(self, found: Repair, alternatives: tuple[VerifiedAlternative, ...]) -> None:
        if alternatives:
            self._show(alternatives[0])
        elif found.infeasible:
            blockers = "\n".join(said(blocker.message) for blocker in found.blockers)
            self._say("\n".join(part for part in (tr("There is no timetable any more in which everything has a place."), blockers) if part))
        else:
            self._say(tr("No timetable was found in this time."))

    def _show(self, one: VerifiedAlternative) -> None:
        after = self._amended
        if after is None:
            return
        self.found = one
        lines = [_move_words(after, moved) for moved in one.alternative.moved]
        more = [tr("and %n more", len(lines) - MOST)] if len(lines) > MOST else []
        self.repair_head.setText(tr("Smallest repair: {what}", what=count_words(one.alternative)))
        self.repair.setText("\n".join([*lines[:MOST], *more]))
        self.take_button.setEnabled(True)

    def _say(self, words: str) -> None:
        self.repair_head.setText(words)
        self.repair.setText("")
        self.take_button.setEnabled(False)

    def take(self) -> None:
        """Takes the repair over, as one step; what was late is in the timetable then."""
        document, found, after = self.document, self.found, self._amended
        if document is None or found is None or after is None or document.conference is not self._asked:
            return
        new = without_delays(found.conference(after))
        self._forget()
        document.apply(tr("Take account of what runs late"), new)

    def _forget(self) -> None:
        self._asked = self._amended = self.found = None
        if self._preparing is not None:
            self._preparing.forget()
        self.solver.stop()

    def end(self) -> None:
        """Ends the search and its process."""
        self._forget()
        self.solver.close()


def _name(conference: Conference, session: SessionId) -> str:
    return conference.session[session].number or conference.session[session].label


def _move_words(conference: Conference, moved: Moved) -> str:
    """Where a session goes, as short as it can be said."""
    session, before, after = conference.session[moved.session], moved.before, moved.after
    name = session.number or session.label
    if before is None or before.start.date() != after.start.date():
        return f"{name}: {place_words(conference, before)} → {place_words(conference, after)}"
    calendar = ConferenceCalendar(conference)
    old, new = (f"{calendar.clock(minute_of(one.start))}–{calendar.clock(minute_of(one.start) + one.duration)}" for one in (before, after))
    rooms = ", ".join(conference.room[room].name for room in after.rooms if room in conference.room) if moved.room else ""
    words = f"{name}: {old} → {new}" if old != new else f"{name}: {new}"
    return f"{words}, {rooms}" if rooms else words


def _concerned(conference: Conference, state: DayState) -> str:
    calendar = ConferenceCalendar(conference)
    lines = [
        tr("{session} begins {minutes} minutes late, {time}",
           session=one.session.number or one.session.label, minutes=one.begins_late, time=calendar.clock(one.span[0]))
        for one in state.late
    ]  # fmt: skip
    if not lines:
        return tr("Nothing that follows begins late.")
    more = [tr("and %n more", len(lines) - MOST)] if len(lines) > MOST else []
    names = [said(name) for name in people_late(conference, state.late)]
    listed = ", ".join(names[:8]) + (f", {tr('and %n more', len(names) - 8)}" if len(names) > 8 else "")
    who = [tr("Affected: {names}", names=listed)] if names else []
    return "\n".join([*lines[:MOST], *more, *who])


def _published(conference: Conference) -> Conference:
    """What people know: the last release, or the timetable as it stands."""
    found = publication(conference)
    return conference if found is None else found.conference
