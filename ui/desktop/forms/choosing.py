"""Choosing one or several, of an enumeration or of the things of a conference by their shown names."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QMenu, QSizePolicy, QToolButton

from scheduler.errors import InvalidConferenceError
from scheduler.model.conference import Conference
from scheduler.model.naming import shown_name
from ui.desktop import style
from ui.desktop.forms.editors import NOTHING, Editor
from ui.desktop.forms.fields import Field
from ui.desktop.language import tr


class Combo(QComboBox):
    """A choice that the wheel does not change while it scrolls past, and that may be narrower than its longest word."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The style sheet leaves no arrow.
        painter = QPainter(self)
        painter.setPen(QColor(style.colours().quiet))
        painter.drawText(self.rect().adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "▾")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceEditor(Editor):
    """One of several: an enumeration, or things of the conference by their shown names."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.box = Combo()
        self._add(self.box)
        if not isinstance(field.inner, str):
            self._fill([(tr(one.value.capitalize()), one) for one in field.inner])
        self.box.activated.connect(self.finished)

    def prepare(self, conference: Conference) -> None:
        if isinstance(self.field.inner, str):
            self._fill(names_of(conference, self.field.inner))

    def _fill(self, choices: Sequence[tuple[str, Any]]) -> None:
        offered = [(NOTHING, None), *choices] if self.field.optional else list(choices)
        if [(self.box.itemText(n), self.box.itemData(n)) for n in range(self.box.count())] != offered:
            self.box.clear()
            for words, value in offered:
                self.box.addItem(words, value)

    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(next((n for n in range(self.box.count()) if self.box.itemData(n) == value), -1))

    def read(self) -> Any:
        return self.box.currentData()


class FindEditor(ChoiceEditor):
    """One of many, found by typing a part of its name."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        box, self.line = self.box, QLineEdit()
        box.setLineEdit(self.line)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.line.setPlaceholderText(tr("Type a part of the name"))
        completer = QCompleter(box.model(), box)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(completer)
        self.line.editingFinished.connect(self._settle)

    def _fitting(self) -> list[int]:
        """Rows whose name is what was typed, otherwise those that contain it."""
        typed = self.box.currentText().strip().casefold()
        names = [self.box.itemText(row).casefold() for row in range(self.box.count())]
        exact = [row for row, name in enumerate(names) if name == typed]
        return exact or [row for row, name in enumerate(names) if typed and typed in name]

    def _settle(self) -> None:
        """A part that fits one name only stands for it."""
        fitting = self._fitting()
        if len(fitting) == 1 and self.box.currentText() != self.box.itemText(fitting[0]):
            self.box.setCurrentIndex(fitting[0])
            self.finished.emit()

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        if self.box.currentIndex() < 0:
            self.line.clear()

    def read(self) -> Any:
        typed, fitting = self.box.currentText().strip(), self._fitting()
        if not typed:
            return None
        if len(fitting) != 1:
            raise InvalidConferenceError("“{name}” is not one of the names. Choose one from the list.", name=typed)
        return self.box.itemData(fitting[0])


class ChoicesEditor(Editor):
    """Several of several, ticked in a menu that stays open."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.button, self.menu = QToolButton(), QMenu(self)
        self.button.setObjectName("choices")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._add(self.button)
        self._chosen: list[Any] = []
        self._actions: dict[Any, QAction] = {}
        if not isinstance(field.inner, str):
            self._fill([(tr(one.value.capitalize()), one) for one in field.inner])

    def prepare(self, conference: Conference) -> None:
        if isinstance(self.field.inner, str):
            self._fill(names_of(conference, self.field.inner))

    def _fill(self, choices: Sequence[tuple[str, Any]]) -> None:
        if [(action.text(), one) for one, action in self._actions.items()] == list(choices):
            return
        self.menu.clear()
        self._actions = {one: self.menu.addAction(words) for words, one in choices}
        for one, action in self._actions.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, one=one: self._toggle(one))

    def _toggle(self, one: Any) -> None:
        chosen = [other for other in self._chosen if other != one]
        self.show_value(chosen if len(chosen) < len(self._chosen) else [*chosen, one])
        self.finished.emit()

    def show_value(self, value: Any) -> None:
        self._chosen = list(value)
        for one, action in self._actions.items():
            action.setChecked(one in self._chosen)
        said = ", ".join(self._actions[one].text() for one in self._chosen if one in self._actions)
        self.button.setText(f"{said or NOTHING}  ▾")

    def read(self) -> Any:
        return self.field.collection(self._chosen)


class TrackEditor(ChoiceEditor):
    """A track that the conference has, or that a rule still names; or none, which means every session."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._tracks: list[str] = []

    def prepare(self, conference: Conference) -> None:
        self._tracks = tracks_of(conference)

    def show_value(self, value: Any) -> None:
        self._fill([(tr("Every session"), ""), *((track, track) for track in dict.fromkeys([*self._tracks, value]) if track)])
        super().show_value(value)


class TracksEditor(ChoicesEditor):
    """Several tracks, likewise."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._tracks: list[str] = []
        self._named: list[str] = []

    def prepare(self, conference: Conference) -> None:
        self._tracks = tracks_of(conference)

    def show_value(self, value: Any) -> None:
        # What was once named stays to be chosen: the menu is not filled anew while it is used.
        self._named = list(dict.fromkeys([*self._named, *value]))
        self._fill([(track, track) for track in dict.fromkeys([*self._tracks, *self._named])])
        super().show_value(value)


def tracks_of(conference: Conference) -> list[str]:
    """The tracks of a conference by name."""
    return sorted({session.track for session in conference.sessions if session.track})


def names_of(conference: Conference, noun: str) -> list[tuple[str, Any]]:
    """What can be chosen, by the names that are shown, with the ids."""
    match noun:
        case "room":
            return [(room.name, room.id) for room in conference.rooms]
        case "person":
            return sorted((shown_name(person), person.id) for person in conference.people)
        case "session":
            return [(session.label, session.id) for session in conference.sessions]
        case _:
            return [(unit.name, unit.id) for unit in conference.resources]
