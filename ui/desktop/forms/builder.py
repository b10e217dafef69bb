"""Makes forms: the one place that knows which widget shows which sort of value."""

from collections.abc import Callable, Mapping, Sequence

from ui.desktop.forms.choosing import ChoiceEditor, ChoicesEditor, TrackEditor, TracksEditor
from ui.desktop.forms.editors import (
    DirectionsEditor,
    Editor,
    ListEditor,
    MomentEditor,
    NumberEditor,
    SeatsEditor,
    TextEditor,
    WordsEditor,
    YesNoEditor,
)
from ui.desktop.forms.fields import Field, Shape
from ui.desktop.forms.form import Commit, Form
from ui.desktop.forms.nested import GroupEditor, RowsEditor
from ui.desktop.forms.simple import DateEditor, PictureEditor, TimeEditor
from ui.desktop.forms.strip import StripEditor
from ui.desktop.forms.wishing import WishEditor


def make_form(fields: Sequence[Field], commit: Commit) -> Form:
    """A form of these fields; `commit` takes over what was entered."""
    return Form(fields, commit, make_editor)


def make_line(fields: Sequence[Field], commit: Commit) -> Form:
    """The same in one line."""
    return Form(fields, commit, make_editor, in_line=True)


def make_editor(field: Field) -> Editor:
    """The widget for a field."""
    if field.inner == "track":
        return TracksEditor(field) if field.shape is Shape.REFERENCES else TrackEditor(field)
    return SPECIAL.get(field.name, EDITORS[field.shape])(field)


EDITORS: Mapping[Shape, Callable[[Field], Editor]] = {
    Shape.WORDS: WordsEditor, Shape.TEXT: TextEditor, Shape.NUMBER: NumberEditor, Shape.YES_NO: YesNoEditor, Shape.CHOICE: ChoiceEditor,
    Shape.CHOICES: ChoicesEditor, Shape.LIST: ListEditor, Shape.MOMENT: MomentEditor, Shape.REFERENCE: ChoiceEditor,
    Shape.REFERENCES: ChoicesEditor, Shape.SEATS: SeatsEditor, Shape.GROUP: lambda field: GroupEditor(field, make_form),
    Shape.ROWS: lambda field: RowsEditor(field, make_form), Shape.DATE: DateEditor, Shape.TIME: TimeEditor,
    Shape.PICTURE: PictureEditor, Shape.WISH: lambda field: WishEditor(field, make_line),
}  # fmt: skip
SPECIAL: Mapping[str, Callable[[Field], Editor]] = {"availability": StripEditor, "directions": DirectionsEditor}
"""Fields with a widget of their own."""
