"""Where and when a session stands: start, length and room with fixing and freeing, and where else it could go."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scheduler.by_hand import place_by_hand
from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.checker import Plan
from scheduler.edits import pin_room, pin_time, unpin, unschedule
from scheduler.errors import HofburgError
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.session import Session
from scheduler.model.timetable import Placement
from scheduler.other_ways import OtherWay, other_ways
from solver.suggest import Suggestion
from solver.ways_in import WayIn, ways_in
from ui.desktop.background import Job, begin
from ui.desktop.forms.builder import make_editor
from ui.desktop.forms.fields import Field, Shape
from ui.desktop.language import mark, said, short_day, tr

Suggest = Callable[[Session], tuple[Suggestion, ...]]
STARTS = Field("start", mark("Starts"), mark("When the public time begins, on the clocks of the venue"), Shape.MOMENT)
LENGTH = Field("duration", mark("Length"), mark("Public minutes in the timetable"), Shape.NUMBER, unit=mark("min"), least=1)
FIXING = {
    ("time", False): mark("Fix the time"), ("time", True): mark("Free the time"), ("room", False): mark("Fix the room"),
    ("room", True): mark("Free the room"),
}  # fmt: skip
CHANGES = {
    "time": mark("Change the time of “{title}”"), "length": mark("Change the length of “{title}”"),
    "room": mark("Change the room of “{title}”"),
}  # fmt: skip
ROOMS = Field("rooms", mark("Room"), mark("Where it takes place; the first one is the main room"), Shape.REFERENCES, inner="room")
MOST = 3


class Place(QWidget):
    """The place of a session in the timetable."""

    wanted = Signal(str, object)
    """The name of a step and the function that does it to a conference."""

    def __init__(self) -> None:
        super().__init__()
        self._session: Session | None = None
        self._conference: Conference | None = None
        self._suggest: Suggest | None = None
        self.start, self.length, self.rooms = make_editor(STARTS), make_editor(LENGTH), make_editor(ROOMS)
        self._looking: Job[tuple[OtherWay | WayIn, ...]] | None = None
        self.fix_time, self.fix_room = QPushButton(), QPushButton()
        self.words, self.fault, self.take_out = QLabel(), QLabel(), QPushButton(tr("Take out"))
        self.ask, self.answers = QPushButton(tr("Where could it go?")), QVBoxLayout()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.fault.setObjectName("fault")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._lay_out()
        self.start.finished.connect(lambda: self._change("start", "time"))
        self.length.edited.connect(self._check_length)
        self.length.finished.connect(lambda: self._change("duration", "length"))
        self.rooms.finished.connect(lambda: self._change("rooms", "room"))
        self.fix_time.clicked.connect(lambda: self._fix("time"))
        self.fix_room.clicked.connect(lambda: self._fix("room"))
        self.take_out.clicked.connect(self._take_out)
        self.ask.clicked.connect(self._show_answers)

    def _lay_out(self) -> None:
        self.box, grid, row, layout = QWidget(), QGridLayout(), QHBoxLayout(), QVBoxLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        for number, (editor, button) in enumerate(((self.start, self.fix_time), (self.length, None), (self.rooms, self.fix_room))):
            label = QLabel(tr(editor.field.label))
            label.setObjectName("quiet")
            # Labels stand above: beside the fields there is no room for them in every language.
            grid.addWidget(label, 2 * number, 0)
            grid.addWidget(editor, 2 * number + 1, 0)
            if button is not None:
                button.setCheckable(True)
                grid.addWidget(button, 2 * number + 1, 1)
        grid.setColumnStretch(0, 1)
        self.box.setLayout(grid)
        row.addWidget(self.ask)
        row.addWidget(self.take_out)
        row.addStretch()
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.words, self.box, self.fault):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addLayout(self.answers)

    def show_session(self, conference: Conference, session: Session, suggest: Suggest | None) -> None:
        """Shows where a session stands."""
        self._conference, self._session, self._suggest = conference, session, suggest
        self._clear_answers()
        placement = conference.timetable.by_session.get(session.id)
        for editor in (self.start, self.length, self.rooms):
            editor.prepare(conference)
        self.box.setVisible(placement is not None)
        self.take_out.setVisible(placement is not None)
        self.ask.setVisible(session.takes_part and suggest is not None)
        self.fault.hide()
        self.words.setVisible(placement is None)
        self.words.setText(
            tr("Not placed yet. Drag it from the left onto the timetable, or ask where it could go.") if session.takes_part
            else tr("Not planned: its status is {status}.", status=tr(session.status.value))
        )  # fmt: skip
        if placement is not None:
            self.start.show_value(placement.start)
            self.length.show_value(placement.duration)
            self.rooms.show_value(placement.rooms)
        for button, fixed, what, key in (
            (self.fix_time, session.pinned_start is not None, "time", "T"), (self.fix_room, bool(session.pinned_rooms), "room", "R"),
        ):  # fmt: skip
            button.setChecked(fixed)
            button.setText(tr("Fixed") if fixed else tr("Fix"))
            words = tr(FIXING[what, fixed])
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({key})")

    def _check_length(self) -> None:
        try:
            self.say("" if self.length.read() > 0 else tr("Length must be at least 1."))
        except HofburgError as error:
            self.say(said(error.sentence))

    def say(self, fault: str) -> None:
        """Says why a change of the place was not done, or nothing."""
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def _change(self, field: str, what: str) -> None:
        session, conference = self._session, self._conference
        if session is None or conference is None:
            return
        editor = {"start": self.start, "duration": self.length, "rooms": self.rooms}[field]
        try:
            value: Any = editor.read()
        except HofburgError as error:
            self.say(said(error.sentence))
            return
        if value == getattr(conference.timetable.by_session[session.id], field):
            return
        changes: dict[str, Any] = {field: value}
        placed = conference.timetable.by_session[session.id]
        self.wanted.emit(tr(CHANGES[what], title=session.label), lambda c: place_by_hand(c, [changed(placed, **changes)]))

    def _fix(self, what: str) -> None:
        session = self._session
        if session is None:
            return
        fixed = bool(session.pinned_start) if what == "time" else bool(session.pinned_rooms)
        name = tr("{way}: “{title}”", way=tr(FIXING[what, fixed]), title=session.label)
        free = {"time": what == "time", "room": what == "room"}
        pin = pin_time if what == "time" else pin_room
        self.wanted.emit(name, lambda c: unpin(c, session.id, **free) if fixed else pin(c, session.id))

    def _take_out(self) -> None:
        session = self._session
        if session is not None:
            self.wanted.emit(tr("Take out {what}", what=tr("“{title}”", title=session.label)), lambda c: unschedule(c, session.id))

    # Where could it go?

    def _clear_answers(self) -> None:
        if self._looking is not None:
            self._looking.forget()
            self._looking = None
        while (item := self.answers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _show_answers(self) -> None:
        session, conference = self._session, self._conference
        if session is None or conference is None or self._suggest is None:
            return
        self._clear_answers()
        found = self._suggest(session)
        for one in found[:MOST]:
            button = QPushButton(words_of(conference, one))
            button.setObjectName("answer")
            button.clicked.connect(lambda _=False, place=one.placement: self._use(place))
            self.answers.addWidget(button)
        if not found:
            self.answers.addWidget(QLabel(tr("Nowhere, while the others stay.")))
        self._look_for_other_ways(conference, session)

    def _look_for_other_ways(self, conference: Conference, session: Session) -> None:
        """Ways out of a conflict where the session stands, or into the timetable; the checker reads each, away from the window's thread."""
        placed = session.id in conference.timetable.by_session

        def look() -> tuple[OtherWay | WayIn, ...]:
            return other_ways(Plan(conference, conference.timetable), session.id) if placed else ways_in(conference, session.id)

        self._looking = begin(look, lambda found: self._show_other_ways(conference, session, found), lambda _: None, self)

    def _show_other_ways(self, conference: Conference, session: Session, found: tuple[OtherWay | WayIn, ...]) -> None:
        if self._conference is not conference or self._session is not session or not found:
            return
        heading = QLabel(tr("Other ways"))
        heading.setObjectName("heading")
        self.answers.addWidget(heading)
        for one in found[:MOST]:
            consequence = said(one.consequence) if isinstance(one, OtherWay) else place_words(one.conference, one.suggestion.placement)
            button = QPushButton(f"{said(one.what)}\n{consequence}")
            button.setObjectName("answer")
            button.clicked.connect(lambda _=False, one=one: self._take(session, one))
            self.answers.addWidget(button)

    def _take(self, session: Session, way: OtherWay | WayIn) -> None:
        # The way was tried on just this conference; where it has changed since, the answers are gone.
        self.wanted.emit(tr("{way}: “{title}”", way=way.what, title=session.label), lambda _: way.conference)

    def _use(self, placement: Placement) -> None:
        session = self._session
        if session is not None:
            self.wanted.emit(tr("Move {what}", what=tr("“{title}”", title=session.label)), lambda c: place_by_hand(c, [placement]))


def words_of(conference: Conference, suggestion: Suggestion) -> str:
    """A place with what it costs, on two lines."""
    points = abs(suggestion.penalty)
    if suggestion.mends:
        change = tr("nobody else moves · allowed there")
    elif not points:
        change = tr("nobody else moves · as good as now")
    elif suggestion.penalty > 0:
        change = tr("nobody else moves · worse by %n point(s)", points)
    else:
        change = tr("nobody else moves · better by %n point(s)", points)
    return f"{place_words(conference, suggestion.placement)}\n{change}"


def place_words(conference: Conference, placement: Placement) -> str:
    """Day, time and rooms on one line."""
    start = ConferenceCalendar(conference).local(minute_of(placement.start))
    rooms = ", ".join(conference.room[room].name for room in placement.rooms)
    return f"{short_day(start.date())} {start:%H:%M}  {rooms}"
