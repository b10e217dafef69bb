"""A wish of the conference in one line: whether it counts, in a sentence, and how much."""

from scheduler.model.settings import BY_MINUTE
from ui.desktop.forms.editors import YesNoEditor
from ui.desktop.forms.fields import Field
from ui.desktop.forms.nested import GroupEditor, MakeForm
from ui.desktop.language import tr

WEIGHT = 76
"""Pixels of the weight."""


class WishEditor(GroupEditor):
    """The sentence of a wish with a box to tick, its weight, and whether minutes are counted, where that makes a difference."""

    def __init__(self, field: Field, make_line: MakeForm) -> None:
        super().__init__(field, make_line)
        on, minutes, weight = (self.form.editor(name) for name in ("on", "per_minute", "weight"))
        assert isinstance(on, YesNoEditor)
        assert isinstance(minutes, YesNoEditor)
        on.box.setText(tr(field.help))
        on.box.setToolTip(tr(field.label))
        minutes.box.setToolTip(tr(minutes.field.help))
        minutes.box.setAccessibleName(f"{tr(field.help)}: {tr(minutes.field.label)}")
        weight.setFixedWidth(WEIGHT)
        kept = self.form.entries["per_minute"].sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.form.entries["per_minute"].setSizePolicy(kept)
        self.form.entries["per_minute"].setVisible(field.name in BY_MINUTE)
