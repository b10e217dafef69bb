"""A form: fields of one entity, each with its widget, and what is wrong with it below it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from scheduler.errors import HofburgError, InvalidConferenceError
from scheduler.faults import FIELD_FAULT, faults_of
from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from scheduler.sentence import Sentence
from ui.desktop.forms.editors import Editor
from ui.desktop.forms.fields import Field, Shape, label_of
from ui.desktop.language import said, tr

Commit = Callable[[dict[str, Any]], str]
"""Takes changed fields over; a sentence when it cannot be done."""
MakeEditor = Callable[[Field], Editor]
ABOVE = frozenset({Shape.GROUP, Shape.ROWS, Shape.TEXT, Shape.SEATS})
"""Shapes that need the whole width, with their label above."""
WIDE = ABOVE | {Shape.YES_NO, Shape.WISH}
"""Shapes that have no label at their left."""
NAMING = frozenset({Shape.GROUP, Shape.ROWS, Shape.REFERENCE, Shape.REFERENCES})
"""Shapes that show names, which may change while the value stays."""
LABEL = 104
"""Pixels of the labels at the left."""
ARROW = "→"
"""What stands between the steps of a path to a field."""


class _Entry(QWidget):
    """One editor with its fault."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor, self.fault = editor, QLabel()
        self.fault.setObjectName("fault")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.dirty = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        if editor.field.shape in ABOVE:
            heading = QLabel(tr(editor.field.label))
            heading.setObjectName("quiet")
            heading.setToolTip(tr(editor.field.help))
            layout.addWidget(heading)
        layout.addWidget(editor)
        layout.addWidget(self.fault)

    def say(self, fault: str) -> None:
        """Says what is wrong, or nothing."""
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))


class Form(QWidget):
    """Fields of one entity. What is typed and cannot be taken over stays, also while another entity is shown."""

    def __init__(self, fields: Sequence[Field], commit: Commit, make_editor: MakeEditor, *, in_line: bool = False) -> None:
        super().__init__()
        self._commit = commit
        self._entity: Frozen | None = None
        self._key = ""
        self._drafts: dict[tuple[str, str], object] = {}
        self.entries = {field.name: _Entry(make_editor(field)) for field in fields}
        for name, entry in self.entries.items():
            entry.editor.edited.connect(lambda name=name: self._edited(name))
            entry.editor.finished.connect(lambda name=name: self._finished(name))
        if in_line:
            self._lay_out_in_line()
        else:
            self._lay_out()

    def _lay_out_in_line(self) -> None:
        """One beside the other, the first as wide as it can be."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for number, entry in enumerate(self.entries.values()):
            field = entry.editor.field
            if field.shape not in WIDE:
                label = QLabel(tr(field.label))
                label.setObjectName("quiet")
                label.setBuddy(entry.editor)
                layout.addWidget(label)
            layout.addWidget(entry, 0 if number else 1)

    def _lay_out(self) -> None:
        """One below the other, each with its name at the left or above."""
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(7)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for entry in self.entries.values():
            field = entry.editor.field
            label = QLabel(tr(field.label))
            label.setObjectName("quiet")
            longest = max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)
            label.setFixedWidth(max(LABEL, longest + 4))  # a word that does not fit would be cut
            label.setWordWrap(True)
            label.setToolTip(tr(field.help))
            label.setBuddy(entry.editor)
            if field.shape in WIDE:
                layout.addRow(entry)
            else:
                layout.addRow(label, entry)

    def editor(self, name: str) -> Editor:
        """The widget of a field."""
        return self.entries[name].editor

    def fault(self, name: str) -> str:
        """What is said to be wrong with a field."""
        return self.entries[name].fault.text()

    def show_entity(self, conference: Conference, entity: Frozen, key: str) -> None:
        """Shows an entity that the key tells apart; what was half typed for it stays, or comes back."""
        if key != self._key:
            self._keep_drafts()
        same = key == self._key
        old, self._entity, self._key = self._entity, entity, key
        for name, entry in self.entries.items():
            value = getattr(entity, name)
            entry.editor.prepare(conference)
            entry.editor.belongs_to(entity)
            if same and entry.dirty:
                continue
            if not same or old is None or getattr(old, name) != value or entry.editor.field.shape in NAMING:
                entry.editor.show_value(value)
            if not same:
                self._restore(name)

    def _keep_drafts(self) -> None:
        for name, entry in self.entries.items():
            if entry.dirty and entry.editor.draft() is not None:
                self._drafts[self._key, name] = entry.editor.draft()

    def _restore(self, name: str) -> None:
        entry = self.entries[name]
        draft = self._drafts.pop((self._key, name), None)
        entry.dirty = draft is not None
        entry.say("")
        if draft is not None:
            entry.editor.show_draft(draft)
            self._check(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape shows again what was there before."""
        entry = next((one for one in self.entries.values() if one.isAncestorOf(self.focusWidget())), None)
        if event.key() == Qt.Key.Key_Escape and entry is not None and entry.dirty and self._entity is not None:
            entry.dirty = False
            entry.say("")
            entry.editor.show_value(getattr(self._entity, entry.editor.field.name))
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Takes over whatever was typed and is right, as if every field had been left."""
        for name, entry in self.entries.items():
            if entry.dirty:
                self._finished(name)

    def _edited(self, name: str) -> None:
        self.entries[name].dirty = True
        self._check(name)

    def _check(self, name: str) -> None:
        _, fault = self._read(name)
        self.entries[name].say(fault)

    def _read(self, name: str) -> tuple[dict[str, Any], str]:
        """The changes that this field and the other half-filled ones make together, or what is wrong with this one."""
        assert self._entity is not None
        try:
            own = {name: self.editor(name).read()}
        except InvalidConferenceError as error:
            return {}, said(error.sentence)
        together = self._others(name) | own
        fault = fault_of(self._entity, together)
        if fault and len(together) > 1 and not fault_of(self._entity, own):
            return own, ""
        return together, fault

    def _others(self, name: str) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for other, entry in self.entries.items():
            if other != name and entry.dirty:
                try:
                    values[other] = entry.editor.read()
                except InvalidConferenceError:
                    continue
        return values

    def _finished(self, name: str) -> None:
        if self._entity is None:
            return
        changes, fault = self._read(name)
        if not fault:
            changes = {one: value for one, value in changes.items() if getattr(self._entity, one) != value}
            for one in {name, *changes}:
                self.entries[one].dirty = False
            fault = self._commit(changes) if changes else ""
            for one in changes:
                self.entries[one].dirty = bool(fault)
                self.entries[one].say("")
        self.entries[name].say(fault)


def fault_of(entity: Frozen, changes: Mapping[str, Any]) -> str:
    """What would be wrong with an entity after some changes, in one sentence; empty when nothing."""
    try:
        entity.replace(**changes)
    except ValidationError as error:
        return in_words(faults_of(error))
    except HofburgError as error:
        return said(error.sentence)
    return ""


def in_words(sentence: str) -> str:
    """A sentence about fields in the language of the window, each by its name on the screen."""
    words = said(_labelled(sentence))
    return words[:1].upper() + words[1:]


def _labelled(value: Any) -> Any:
    """A sentence with paths such as "languages → 1" replaced by the labels of the fields that they end in."""
    if not isinstance(value, Sentence):
        return value
    filled = {name: _labelled(one) for name, one in value.values.items()}
    if value.template == FIELD_FAULT:
        filled["path"] = _label(str(value.values["path"]))
    return Sentence(value.template, value.number, **filled)


def _label(path: str) -> str:
    """The label of the field at the end of a path; a path of several steps stays, because it says where."""
    return tr(label_of(path)) if path.islower() and ARROW not in path else path
