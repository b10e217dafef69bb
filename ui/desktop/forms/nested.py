"""Values that have fields of their own: one of them in place, or several as rows with the chosen one open below."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QToolButton, QVBoxLayout

from scheduler import floor, speaking
from scheduler.calendar import ConferenceCalendar, minute_of, moment_of
from scheduler.chasing import WAITING
from scheduler.model.base import Frozen, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, new_id
from scheduler.model.naming import shown_name
from scheduler.model.resource import Interpreter
from scheduler.model.session import Appearance, FloorRequest, Session
from ui.desktop.forms.choosing import names_of
from ui.desktop.forms.editors import NOTHING, Editor
from ui.desktop.forms.fields import Field, fields_of
from ui.desktop.forms.form import Commit, Form
from ui.desktop.forms.setting_rows import first_setting, setting_words
from ui.desktop.language import day_words, mark, said, tr
from ui.desktop.people.adding import AddPerson

MakeForm = Callable[[list[Field], Commit], Form]
MOST_ROWS = 9
"""Rows that are seen at once; more of them scroll."""


class GroupEditor(Editor):
    """The fields of one value, in place."""

    def __init__(self, field: Field, make_form: MakeForm) -> None:
        super().__init__(field)
        self._value: Frozen | None = None
        self._conference: Conference | None = None
        self.form = make_form(list(fields_of(field.inner).values()), self._take)
        self.row.addWidget(self.form)

    def prepare(self, conference: Conference) -> None:
        self._conference = conference

    def show_value(self, value: Any) -> None:
        self._value = cast(Frozen, value)
        if self._conference is not None:
            self.form.show_entity(self._conference, self._value, self.field.name)

    def read(self) -> Any:
        return self._value

    def _take(self, changes: dict[str, Any]) -> str:
        assert self._value is not None
        self._value = self._value.replace(**changes)
        self.finished.emit()
        return ""


class _Rows(QListWidget):
    """A list whose rows are moved and removed by keys too."""

    moved = Signal(int)
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in ways and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(ways[key])
        elif key is Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class RowsEditor(Editor):
    """Several values as rows; the chosen one is edited below them."""

    def __init__(self, field: Field, make_form: MakeForm) -> None:
        super().__init__(field)
        self._values: list[Frozen] = []
        self._conference: Conference | None = None
        self._names_person = "person" in fields_of(field.inner)
        self.list, self.form = _Rows(), make_form(list(fields_of(field.inner).values()), self._take)
        self.choice, self.frame = AddPerson(), QFrame()
        self.add, self.remove, self.up, self.down = (QToolButton() for _ in range(4))
        self._entity: Frozen | None = None
        self.note, self.propose = QLabel(), QPushButton()
        self.list.setAccessibleName(tr(field.label))
        self.list.setAccessibleDescription(tr("Rows are dragged, or moved by Alt and the arrow keys."))
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.list.model().rowsMoved.connect(self._dropped)
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.propose.clicked.connect(self._propose)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_row)
        self.choice.picked.connect(self._insert)
        self.choice.unknown.connect(self._unknown)
        self.add.clicked.connect(lambda: self._insert())
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))

    def _lay_out(self) -> None:
        buttons, column, inner = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self.frame)
        for button, sign, words in (
            (self.add, "+", tr("Add")), (self.remove, "−", tr("Remove")), (self.up, "↑", tr("Earlier")), (self.down, "↓", tr("Later")),
        ):  # fmt: skip
            button.setText(sign)
            button.setToolTip(words)
            button.setAccessibleName(f"{tr(self.field.label)}: {words}")
        self.choice.setAccessibleName(f"{tr(self.field.label)}: {tr('Add a person …')}")
        self.add.setVisible(not self._names_person)
        self.choice.setVisible(self._names_person)
        buttons.addWidget(self.choice, 1)
        buttons.addWidget(self.add)
        buttons.addStretch(0 if self._names_person else 1)
        for button in (self.up, self.down, self.remove):
            buttons.addWidget(button)
        inner.setContentsMargins(0, 8, 0, 8)
        inner.addWidget(self.form)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        order = ORDERS.get(self.field.inner)
        self.propose.setText(tr(order.name) if order is not None else "")
        column.addWidget(self.note)
        column.addWidget(self.propose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.frame)
        self.row.addLayout(column)

    def prepare(self, conference: Conference) -> None:
        self._conference = conference
        if self._names_person:
            self.choice.show_people(names_of(conference, "person"))

    def belongs_to(self, entity: Frozen) -> None:
        self._entity = entity

    def show_value(self, value: Any) -> None:
        row = self.list.currentRow()
        self._values = list(value)
        self.list.blockSignals(True)
        self.list.clear()
        for words in (self._words(one) for one in self._values):
            self.list.addItem(words)
            self.list.item(self.list.count() - 1).setToolTip(words)
        self.list.setCurrentRow(min(row, len(self._values) - 1))
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._values))
        self._fit()
        self._show_row()
        order = ORDERS.get(self.field.inner)
        entity = self._entity if order is not None and self._values else None
        self.propose.setVisible(isinstance(entity, Session) and len(self._values) > 1)
        self.note.setVisible(isinstance(entity, Session))
        if order is not None and isinstance(entity, Session) and self._conference is not None:
            self.note.setText(order.words(self._conference, entity.replace(**{self.field.name: tuple(self._values)})))

    def _fit(self) -> None:
        """As high as its rows, up to some."""
        heights = [self.list.sizeHintForRow(row) for row in range(min(MOST_ROWS, len(self._values)))]
        self.list.setFixedHeight(sum(heights) + 2 * self.list.frameWidth() + 2)

    def _unknown(self, typed: str) -> None:
        """Who asks for the floor need not be known as a person; everybody else must."""
        if self.field.inner is FloorRequest and self._conference is not None:
            self.choice.clearEditText()
            self._set([*self._values, new_row(self._conference, FloorRequest, None).replace(speaker=typed)], len(self._values))
        else:
            self.note.setText(tr("Nobody is called “{name}”. New people are added in the list of people.", name=typed))
            self.note.show()

    def _show_row(self) -> None:
        row = self.list.currentRow()
        chosen = 0 <= row < len(self._values)
        for widget in (self.frame, self.remove, self.up, self.down):
            widget.setVisible(chosen)
        if chosen and self._conference is not None:
            one = self._values[row]
            self.form.show_entity(self._conference, one, str(getattr(one, "id", f"{self.field.name} {row}")))

    def read(self) -> Any:
        return tuple(self._values)

    def _words(self, one: Frozen) -> str:
        assert self._conference is not None
        return summary_of(self._conference, one)

    def _set(self, values: Sequence[Frozen], row: int) -> None:
        if self.field.inner is Appearance:
            values = speaking.in_order(cast("Sequence[Appearance]", values))
        self.show_value(values)
        self.list.setCurrentRow(min(row, len(values) - 1))
        self.finished.emit()

    def _take(self, changes: dict[str, Any]) -> str:
        row = self.list.currentRow()
        self._values[row] = self._values[row].replace(**changes)
        self.list.item(row).setText(self._words(self._values[row]))
        self._fit()
        self.finished.emit()
        return ""

    def _insert(self, person: Any = None) -> None:
        if self._conference is not None:
            self._set([*self._values, new_row(self._conference, self.field.inner, person)], len(self._values))

    def _remove(self) -> None:
        row = self.list.currentRow()
        self._set(self._values[:row] + self._values[row + 1 :], row)

    def _move(self, way: int) -> None:
        row = self.list.currentRow()
        values = list(self._values)
        if 0 <= row + way < len(values):
            values[row], values[row + way] = values[row + way], values[row]
            self._set(values, row + way)

    def _dropped(self, _parent: object, first: int, last: int, _target: object, before: int) -> None:
        """A row was dragged between two others."""
        moved = self._values[first : last + 1]
        rest = self._values[:first] + self._values[last + 1 :]
        at = before if before <= first else before - len(moved)
        # Qt has not ended its own move yet.
        QTimer.singleShot(0, self, lambda: self._set([*rest[:at], *moved, *rest[at:]], at))

    def _propose(self) -> None:
        order = ORDERS.get(self.field.inner)
        if order is not None and self._conference is not None:
            self._set(list(order.proposed(self._conference, self._values)), self.list.currentRow())


@dataclass(frozen=True)
class Order:
    """Rows whose order can be proposed, and what is said of all of them together."""

    name: str
    proposed: Callable[[Conference, Sequence[Any]], Sequence[Any]]
    words: Callable[[Conference, Session], str]


ORDERS: Mapping[Any, Order] = {
    Appearance: Order(mark("Order by rank"), speaking.by_rank, lambda _, one: said(speaking.minutes_sentence(one, one.appearances))),
    FloorRequest: Order(mark("Propose an order"), floor.proposed, lambda c, session: floor_words(c, session)),
}


def new_row(conference: Conference, kind: type[Frozen], person: Any) -> Frozen:
    """A first value of a row, to be changed."""
    days = ConferenceCalendar(conference).days
    first, last = days[0].hours if days else (0, 60)
    if kind is Window:
        return Window(start=moment_of(first, conference.zone), end=moment_of(last, conference.zone))
    if kind is Appearance:
        return Appearance(id=AppearanceId(new_id("a")), person=person)
    if kind is FloorRequest:
        return FloorRequest(person=person, received=_now(conference))
    if kind is Interpreter:
        return Interpreter(person=person)
    return first_setting(conference, kind) or kind()


def _now(conference: Conference) -> dt.datetime:
    """This minute at the venue: a request is written down when it comes."""
    return moment_of(minute_of(dt.datetime.now(dt.UTC).replace(second=0, microsecond=0)), conference.zone)


def floor_words(conference: Conference, session: Session) -> str:
    """How much time is asked for, and below it who has registered."""
    return "\n".join(said(one) for one in (floor.minutes_sentence(session), floor.registrations_sentence(conference, session)))


def request_words(conference: Conference, one: FloorRequest) -> str:
    """Who speaks and for whom, the minutes and when it was received, until when it could be; line by line, in the venue's time."""
    who = " · ".join(part for part in (floor.speaker_of(conference, one), one.on_behalf_of) if part) or NOTHING
    received = moment_of(minute_of(one.received), conference.zone)
    day, time = day_words(received.date()), f"{received:%H:%M}"
    lines = [who, f"{tr('{minutes} min', minutes=one.minutes)} · {tr('received {day} {time}', day=day, time=time)}"]
    if one.deadline is not None:
        until = moment_of(minute_of(one.deadline), conference.zone)
        words = tr("deadline {day} {time}", day=day_words(until.date()), time=f"{until:%H:%M}")
        lines.append(f"{words} · {tr('too late')}" if floor.is_late(one) else words)
    return "\n".join(lines)


def appearance_words(conference: Conference, one: Appearance) -> str:
    """Who in which role; below it the answer, the minutes, how the person takes part, and who comes instead."""
    role = tr(one.role.value)
    below = [tr(one.status.value)]
    if one.status in WAITING and one.reply_by is not None:
        below.append(tr("reply by {day}", day=day_words(moment_of(minute_of(one.reply_by), conference.zone).date())))
    below.append(tr("{minutes} min", minutes=one.minutes))
    if one.attendance is not None:
        below.append(tr(one.attendance.value))
    if one.proxy is not None:
        deputy = conference.person[one.proxy]
        below.append(tr("deputy: {name}", name=shown_name(deputy, role)))
    return f"{shown_name(conference.person[one.person], tr(one.role.value.capitalize()))} · {role}\n{' · '.join(below)}"


def summary_of(conference: Conference, one: Frozen) -> str:
    """A value on one line."""
    match one:
        case Window():
            calendar = ConferenceCalendar(conference)
            start, end = calendar.local(minute_of(one.start)), calendar.local(minute_of(one.end))
            until = f"{end:%H:%M}" if start.date() == end.date() else f"{day_words(end.date())} {end:%H:%M}"
            return f"{day_words(start.date())} {start:%H:%M} – {until}"
        case Appearance():
            return appearance_words(conference, one)
        case FloorRequest():
            return request_words(conference, one)
        case Interpreter():
            pairs = ", ".join(f"{a.upper()}–{b.upper()}" for a, b in one.directions)
            return " · ".join(part for part in (shown_name(conference.person[one.person]), pairs) if part)
        case _:
            return setting_words(conference, one) or " · ".join(str(getattr(one, name)) for name in fields_of(type(one)))
