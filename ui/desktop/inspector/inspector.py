"""The chosen session, person or room at the right of the window."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from scheduler.edits import update_person, update_resource, update_room, update_session
from scheduler.errors import HofburgError
from scheduler.floor import with_floor
from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, SessionId
from scheduler.model.naming import shown_name
from scheduler.model.person import Person, Privacy
from scheduler.model.resource import Resource
from scheduler.model.room import Room
from scheduler.model.session import Session
from ui.desktop import style
from ui.desktop.document import Document
from ui.desktop.forms.fields import label_of
from ui.desktop.forms.form import in_words
from ui.desktop.inspector.groups import GROUPS
from ui.desktop.inspector.place import Place, Suggest
from ui.desktop.inspector.section import Section
from ui.desktop.language import mark, tr

Thing = Session | Person | Room | Resource
"""What is shown and changed here."""

NOTHING_CHOSEN = mark("Choose a session in the timetable, or a row of a list, to see it here and to change it.")


class Sheet(QWidget):
    """All groups of one sort of thing."""

    def __init__(self, kind: type[Frozen], commit: Callable[[dict[str, Any]], str]) -> None:
        super().__init__()
        self.title, self.words, self.sections = QLabel(), QLabel(), [Section(kind, group, commit) for group in GROUPS[kind]]
        self.title.setWordWrap(True)
        self.title.setFont(style.font(13, bold=True))
        self.words.setWordWrap(True)
        self.words.setObjectName("quiet")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 14, 14, 14)
        self.column.setSpacing(12)
        for widget in (self.title, self.words, *self.sections):
            self.column.addWidget(widget)
        self.column.addStretch()

    def section(self, heading: str) -> Section:
        """The group under a heading."""
        return next(one for one in self.sections if one.heading == heading)

    def show_entity(self, conference: Conference, entity: Thing) -> None:
        """Shows one thing in every open group."""
        self.title.setText(title_of(entity))
        self.words.setText(words_of(entity))
        for section in self.sections:
            section.show_entity(conference, entity, entity.id)


class Inspector(QScrollArea):
    """Shows what is chosen. Every change is one step that undo takes back."""

    def __init__(self, suggest: Suggest | None = None) -> None:
        super().__init__()
        self.document: Document | None = None
        self.chosen = ""
        self._suggest = suggest
        self.pages, self.place = QStackedWidget(), Place()
        self.empty = QLabel(tr(NOTHING_CHOSEN))
        self.empty.setWordWrap(True)
        self.empty.setObjectName("quiet")
        self.empty.setMargin(14)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sheets: dict[type[Frozen], Sheet] = {kind: Sheet(kind, self._commit) for kind in GROUPS}
        self.sheets[Session].column.insertWidget(2, self.place)
        self.pages.addWidget(self.empty)
        for sheet in self.sheets.values():
            self.pages.addWidget(sheet)
        self.place.wanted.connect(self._do)
        self.setObjectName("inspector")
        self.setAccessibleName(tr("What is chosen"))
        self.setWidget(self.pages)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(320)

    def open(self, document: Document) -> None:
        """Shows what is chosen in a document from now on."""
        self.document = document
        self.show_one("")

    def show_one(self, one: str) -> None:
        """Shows the session, person or room with an id; nothing for an empty one."""
        self.finish()
        self.chosen = one
        self.refresh()
        self.verticalScrollBar().setValue(0)

    def enter(self) -> None:
        """Puts the focus into the first field of what is chosen."""
        entity = self._entity()
        if isinstance(entity, Session) and self.place.box.isVisible():
            self.place.start.setFocus()
        elif entity is not None:
            form = next((one.form for one in self._sheet().sections if one.form is not None), None)
            if form is not None:
                next(iter(form.entries.values())).editor.setFocus()

    def finish(self) -> None:
        """Takes over what was typed and is right; what is not stays until it is mended."""
        if self._entity() is not None:
            for section in self._sheet().sections:
                section.finish()

    def refresh(self) -> None:
        """Shows what is chosen as it now stands."""
        entity = self._entity()
        if entity is None or self.document is None:
            self._show(self.empty)
            return
        sheet = self._sheet()
        sheet.show_entity(self.document.conference, entity)
        if isinstance(entity, Session):
            self.place.show_session(self.document.conference, entity, self._suggest)
        self._show(sheet)

    def _show(self, page: QWidget) -> None:
        """Shows one page; the others no longer ask for room, or a scroll bar would stand beside a single line."""
        for number in range(self.pages.count()):
            one = self.pages.widget(number)
            if one is not None:
                height = QSizePolicy.Policy.Preferred if one is page else QSizePolicy.Policy.Ignored
                one.setSizePolicy(QSizePolicy.Policy.Preferred, height)
        self.pages.setCurrentWidget(page)

    def _entity(self) -> Thing | None:
        if self.document is None:
            return None
        c, one = self.document.conference, self.chosen
        return c.session.get(SessionId(one)) or c.person.get(PersonId(one)) or c.room.get(RoomId(one)) or c.resource.get(ResourceId(one))

    def _sheet(self) -> Sheet:
        entity = self._entity()
        return self.sheets[Session if entity is None else type(entity)]

    def _commit(self, changes: dict[str, Any]) -> str:
        entity, names = self._entity(), ", ".join(tr(label_of(name, type(self._entity()))) for name in changes)
        if entity is None:
            return ""
        name = tr("Change {column} of {what}", column=names, what=tr("“{title}”", title=title_of(entity)))
        match entity:
            case Session(id=one) if changes.keys() == {"floor_requests"}:
                return self._do(name, lambda c: with_floor(c, one, changes["floor_requests"]))
            case Session(id=one):
                return self._do(name, lambda c: update_session(c, one, **changes))
            case Person(id=one):
                return self._do(name, lambda c: update_person(c, one, **changes))
            case Room(id=one):
                return self._do(name, lambda c: update_room(c, one, **changes))
            case Resource(id=one):
                return self._do(name, lambda c: update_resource(c, one, **changes))

    def _do(self, name: str, edit: Callable[[Conference], Conference]) -> str:
        """Does one step; what stands in its way is said at the place of the session, or beside the field."""
        assert self.document is not None
        try:
            new = edit(self.document.conference)
        except HofburgError as error:
            # What cannot be done is seen where it was tried; only the reason needs to be said.
            reason = in_words(error.sentence.values.get("faults", error.sentence))
            self.place.say(reason)
            return reason
        self.document.apply(name, new)
        return ""


def title_of(entity: Thing) -> str:
    """What stands above: for a person the name that is shown everywhere."""
    match entity:
        case Session():
            return entity.label
        case Person():
            return shown_name(entity)
        case Room() | Resource():
            return entity.name


def words_of(entity: Thing) -> str:
    """What matters most, on one line."""
    match entity:
        case Session():
            track = tr("{track} track", track=entity.track) if entity.track else ""
            parts = [tr(entity.kind.value.capitalize()), track, tr(entity.status.value)]
        case Person():
            hidden = entity.privacy is not Privacy.FULL
            parts = [str(entity.affiliation), tr("shown everywhere as “{name}”", name=shown_name(entity)) if hidden else ""]
        case Room():
            parts = [entity.floor, entity.building, tr("%n booth(s)", entity.booths) if entity.booths else ""]
        case Resource():
            parts = [tr(entity.service.value.capitalize()), entity.offers]
    return " · ".join(part for part in parts if part)
