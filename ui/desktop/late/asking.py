"""The fields of a late change: what kind it is, whom, what or which room it is about, and when."""

import datetime as dt
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from scheduler.amendments import Amendment
from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from scheduler.model.session import Kind, Session
from scheduler.model.timetable import Placement
from ui.desktop.forms.builder import make_editor
from ui.desktop.forms.choosing import Combo, FindEditor
from ui.desktop.forms.editors import Editor
from ui.desktop.forms.fields import Shape
from ui.desktop.language import short_day, tr
from ui.desktop.late.kinds import KINDS, LateKind

MOST_HINTS = 4
"""Sessions that are named below the fields."""


class _Fields(QWidget):
    """The fields of one kind."""

    def __init__(self, kind: LateKind) -> None:
        super().__init__()
        self.kind = kind
        self.editors: dict[str, Editor] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in kind.fields:
            editor = self.editors[field.name] = FindEditor(field) if field.shape is Shape.REFERENCE else make_editor(field)
            if field.shape is Shape.YES_NO:
                layout.addRow(editor)
            else:
                layout.addRow(tr(field.label), editor)


class Asking(QWidget):
    """What has changed, in the words of the kind that is chosen."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._conference: Conference | None = None
        self.choice, self.stack, self.hint = Combo(), QStackedWidget(), QLabel()
        self.pages: list[_Fields] = []
        self.choice.setAccessibleName(tr("What has changed"))
        for kind in KINDS:
            self.choice.addItem(tr(kind.name))
            page = _Fields(kind)
            self.pages.append(page)
            self.stack.addWidget(page)
            for editor in page.editors.values():
                editor.finished.connect(lambda name=editor.field.name: self._finished(name))
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.choice, self.stack, self.hint):
            layout.addWidget(part)
        self.choice.activated.connect(self.show_kind)
        self.show_kind(0)

    @property
    def page(self) -> _Fields:
        """The fields in sight."""
        return self.pages[self.stack.currentIndex()]

    def show_kind(self, number: int) -> None:
        """Shows the fields of a kind; whom or what it is about stays."""
        before = self.page
        self.choice.setCurrentIndex(number)
        self.stack.setCurrentIndex(number)
        # A page that is not in sight must not make the dialog as high as the longest of them.
        for page in self.pages:
            policy = page.sizePolicy()
            policy.setVerticalPolicy(policy.Policy.Preferred if page is self.page else policy.Policy.Ignored)
            page.setSizePolicy(policy)
        if before is not self.page:
            for name in set(before.editors) & set(self.page.editors):
                value = _read(before.editors[name]) if before.editors[name].field.shape is Shape.REFERENCE else None
                if value is not None:
                    self.page.editors[name].show_value(value)
        self._say()

    def prepare(self, conference: Conference) -> None:
        """Offers the people, sessions and rooms of a conference; what was entered before stays."""
        is_first, self._conference = self._conference is None, conference
        for page in self.pages:
            for name, editor in page.editors.items():
                kept = None if is_first else _read(editor)
                editor.prepare(conference)
                editor.show_value(_usual(conference, name, editor) if is_first else kept)

    def start_with(self, one: str) -> None:
        """Begins with a person, a session or a room that is chosen in the window."""
        conference = self._conference
        if conference is None:
            return
        for noun, things, kind in (("person", conference.person, 0), ("session", conference.session, 9), ("room", conference.room, 11)):
            if one in things:
                self.show_kind(kind)
                for page in self.pages:
                    editor = page.editors.get(noun)
                    if editor is not None and not editor.field.optional:
                        editor.show_value(one)
                self._finished(noun)

    def read(self) -> Amendment:
        """What was entered.

        Raises:
            InvalidConferenceError: when something is missing or cannot be understood.
        """
        page = self.page
        return page.kind.read({name: editor.read() for name, editor in page.editors.items()})

    def clear(self) -> None:
        """Forgets whom and what it was about."""
        for editor in self.page.editors.values():
            if editor.field.shape in (Shape.REFERENCE, Shape.WORDS):
                editor.show_value(None)
        self._say()

    def _finished(self, name: str) -> None:
        if name in ("person", "session", "room"):
            self._propose_times(name)
        self._say()
        self.edited.emit()

    def _propose_times(self, name: str) -> None:
        """From and to are those of the first session of whom or what was chosen."""
        start, end = (self.page.editors.get(side) for side in ("start", "end"))
        found = self._concerned()
        if start is None or end is None or not found or name == "session" or start.field.optional:
            return
        place = found[0][1]
        start.show_value(place.start)
        end.show_value(place.start + dt.timedelta(minutes=place.duration))

    def _concerned(self) -> list[tuple[Session, Placement]]:
        """The sessions in which the person appears, or that are in the room, in the order of time."""
        conference, editors = self._conference, self.page.editors
        if conference is None:
            return []
        person, room = (_read(editors[noun]) if noun in editors else None for noun in ("person", "room"))
        found: list[tuple[Session, Placement]] = []
        for placement in sorted(conference.timetable.placements, key=lambda one: minute_of(one.start)):
            session = conference.session[placement.session]
            there = any(person in (one.person, one.proxy) for one in session.active_appearances) if person else room in placement.rooms
            if there:
                found.append((session, placement))
        return found

    def _say(self) -> None:
        """Where and when the person or the room is needed."""
        conference, found = self._conference, self._concerned()
        lines: list[str] = []
        for session, placement in found[:MOST_HINTS] if conference is not None else ():
            assert conference is not None
            start = minute_of(placement.start)
            calendar = ConferenceCalendar(conference)
            day = short_day(calendar.local(start).date())
            lines.append(f"{day} {calendar.clock(start)}–{calendar.clock(start + placement.duration)}  {session.label}")
        if len(found) > MOST_HINTS:
            lines.append(tr("and %n more", len(found) - MOST_HINTS))
        self.hint.setText("\n".join(lines))
        self.hint.setVisible(bool(lines))


def _read(editor: Editor) -> Any:
    """The value of an editor, or None where what was typed cannot be understood."""
    try:
        return editor.read()
    except HofburgError:
        return None


def _usual(conference: Conference, name: str, editor: Editor) -> Any:
    """What stands in a field at first."""
    match editor.field.shape:
        case Shape.DATE:
            return min((day.date for day in conference.days), default=dt.date(2025, 1, 1))
        case Shape.YES_NO:
            return name == "streaming"
        case Shape.CHOICE:
            return Kind.SIDE_EVENT if name == "kind" else next(iter(editor.field.inner))
        case Shape.REFERENCES:
            return ()
        case Shape.NUMBER:
            return {"guests": None, "later": 15}.get(name, 60)
        case _:
            return None
