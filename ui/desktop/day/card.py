"""What goes on in one room, in large type."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from scheduler.calendar import ConferenceCalendar
from scheduler.on_the_day import Attending, Item, RoomState, is_active
from ui.desktop import style
from ui.desktop.language import tr

ROOM, TITLE, PLAIN, PERSON = 21.0, 25.0, 20.0, 21.0
"""Points of the type: its capitals are six millimetres high on a usual screen, which is read from two metres."""


class RoomCard(QFrame):
    """A room: what goes on, who is there, and what comes next."""

    chosen = Signal(str)
    """The id of the room."""
    arrived = Signal(str, bool)
    """The id of a person, and whether they are there now."""

    def __init__(self) -> None:
        super().__init__()
        self.state: RoomState | None = None
        self.people: list[QPushButton] = []
        self.more = QLabel()
        self._shown: list[Attending] = []
        self.room, self.now_head, self.now, self.late = (QLabel() for _ in range(4))
        self.next_head, self.next = QLabel(), QLabel()
        self._people = QVBoxLayout()
        self._people.setSpacing(2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("daycard")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 12)
        layout.setSpacing(4)
        for label, points, bold in (
            (self.room, ROOM, True), (self.now_head, PERSON, True), (self.now, TITLE, True), (self.late, PLAIN, True),
            (self.next_head, PERSON, True), (self.next, PLAIN, False), (self.more, PERSON, False),
        ):  # fmt: skip
            label.setFont(style.font(points, bold=bold))
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.late.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.late.setWordWrap(False)
        head = QHBoxLayout()
        head.addWidget(self.now_head, 1)
        head.addWidget(self.late)
        layout.addWidget(self.room)
        layout.addLayout(head)
        layout.addWidget(self.now)
        layout.addLayout(self._people)
        layout.addWidget(self.more)
        layout.addStretch(1)
        layout.addWidget(self.next_head)
        layout.addWidget(self.next)

    def show_state(self, calendar: ConferenceCalendar, state: RoomState, now: int, *, is_chosen: bool, most: int) -> None:
        """Shows a room as it is, with so many people by name at most."""
        self.state = state
        colours = style.colours()
        self.setStyleSheet(
            f"QFrame#daycard {{ background: {colours.panel}; border-radius: 8px;"
            f" border: {3 if is_chosen else 1}px solid {colours.accent if is_chosen else colours.line}; }}"
        )
        self.room.setText(state.room.name)
        self._show_now(calendar, state.now, now)
        self._show_people(state.now or (state.next if is_active(state, now) else None), most)
        self._show_next(calendar, state.next)
        self.setAccessibleName(f"{state.room.name}: {self.now.text()}. {self.late.text()} {self.next_head.text()} {self.next.text()}")

    def _show_now(self, calendar: ConferenceCalendar, item: Item | None, now: int) -> None:
        colours = style.colours()
        self.now_head.setStyleSheet(f"color: {colours.quiet}")
        if item is None:
            self.now_head.setText(tr("NOW"))
            self.now.setText(tr("nothing"))
            self.late.setText("")
            return
        end, late = item.expected.span[1], item.expected.ends_late
        self.now_head.setText(tr("NOW, until {time} · {minutes} min left", time=calendar.clock(end), minutes=end - now))
        self.now.setText(self._in_lines(self.now, item.session.label))
        self.late.setText(tr("{minutes} minutes late", minutes=late) if late else tr("on time"))
        self.late.setStyleSheet(f"color: {colours.must if late else colours.free}")

    def _show_next(self, calendar: ConferenceCalendar, item: Item | None) -> None:
        self.next_head.setStyleSheet(f"color: {style.colours().quiet}")
        if item is None:
            self.next_head.setText(tr("NEXT"))
            self.next.setText(tr("nothing more today"))
            return
        late = item.expected.begins_late
        words = tr("NEXT, {time}", time=calendar.clock(item.expected.span[0]))
        self.next_head.setText(f"{words} · {tr('{minutes} minutes late', minutes=late)}" if late else words)
        missing = len(item.missing)
        who = tr("%n still missing", missing) if missing else tr("everybody is there") if item.people else ""
        words = " · ".join(part for part in (item.session.number or item.session.label, who) if part)
        self.next.setText(self._in_lines(self.next, words))

    def _in_lines(self, label: QLabel, words: str) -> str:
        """Words of which two lines are shown at most."""
        return label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(1.8 * max(200, self.width() - 40)))

    def _show_people(self, item: Item | None, most: int) -> None:
        people = sorted(item.people, key=lambda one: (one.is_there or one.from_afar)) if item is not None else []
        shown = people[:most]
        for place in range(len(self.people), len(shown)):
            button = QPushButton()
            button.setFont(style.font(PERSON))
            button.setFlat(True)
            button.setMinimumHeight(button.fontMetrics().height() + 4)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, number=place: self._toggle(number))
            self.people.append(button)
            self._people.addWidget(button)
        self._shown = shown
        for number, button in enumerate(self.people):
            button.setVisible(number < len(shown))
            if number < len(shown):
                _show_person(button, shown[number])
        rest = people[most:]
        missing = sum(not one.is_there and not one.from_afar for one in rest)
        self.more.setText(tr("and %n more missing", missing) if missing else tr("and %n more", len(rest)) if rest else "")
        self.more.setVisible(bool(rest))

    def _toggle(self, number: int) -> None:
        one = self._shown[number]
        if not one.from_afar:
            self.arrived.emit(one.person, not one.is_there)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.state is not None:
            self.chosen.emit(self.state.room.id)
        super().mousePressEvent(event)


def _show_person(button: QPushButton, one: Attending) -> None:
    colours = style.colours()
    if one.from_afar:
        words, colour = tr("{name} (from afar)", name=one.name), colours.quiet
    elif one.is_there:
        words, colour = tr("✓ {name}", name=one.name), colours.free
    else:
        words, colour = tr("✗ {name} is missing", name=one.name), colours.must
    button.setText(words)
    button.setStyleSheet(f"QPushButton {{ color: {colour}; text-align: left; border: none; background: transparent; padding: 2px 0; }}"
                         f"QPushButton:focus {{ text-decoration: underline; }}")  # fmt: skip
    button.setToolTip("" if one.from_afar else tr("Click when {name} has arrived, or is not there after all", name=one.name))

