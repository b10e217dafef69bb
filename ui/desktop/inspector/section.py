"""One group of an inspector, which opens and closes; its form is made when it is first opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from ui.desktop.forms.builder import make_form
from ui.desktop.forms.fields import fields_of
from ui.desktop.forms.form import Commit, Form
from ui.desktop.inspector.groups import Group
from ui.desktop.language import tr


class Section(QWidget):
    """A heading and the form below it."""

    def __init__(self, kind: type[Frozen], group: Group, commit: Commit) -> None:
        super().__init__()
        self._kind, self._group, self._commit = kind, group, commit
        self._shown: tuple[Conference, Frozen, str] | None = None
        self.heading = group.heading
        """Its English name."""
        self.form: Form | None = None
        self.button = QToolButton()
        self.button.setObjectName("section")
        self.button.setText(tr(group.heading).upper())
        self.button.setAccessibleName(tr(group.heading))
        self.button.setCheckable(True)
        self.button.setChecked(group.is_open)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.button)
        self.button.toggled.connect(self._open)
        self._open()

    def _open(self) -> None:
        is_open = self.button.isChecked()
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        if is_open and self._shown is not None:
            self._fill(*self._shown)
        if self.form is not None:
            self.form.setVisible(is_open)

    def show_entity(self, conference: Conference, entity: Frozen, key: str) -> None:
        """Shows an entity; a closed group only remembers it."""
        self._shown = conference, entity, key
        if self.button.isChecked():
            self._fill(*self._shown)

    def _fill(self, conference: Conference, entity: Frozen, key: str) -> None:
        if self.form is None:
            fields = fields_of(self._kind)
            self.form = make_form([fields[name] for name in self._group.fields], self._commit)
            self._layout.addWidget(self.form)
        self.form.show_entity(conference, entity, key)

    def finish(self) -> None:
        """Takes over what was typed."""
        if self.form is not None:
            self.form.finish()
