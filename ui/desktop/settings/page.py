"""The page of settings: days, slots, what excludes what, comfort, walks, wishes and how papers look, from the fields of the model."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from scheduler.edits import update_conference
from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from ui.desktop import style
from ui.desktop.document import Document
from ui.desktop.forms.fields import label_of
from ui.desktop.forms.form import in_words
from ui.desktop.inspector.groups import Group
from ui.desktop.inspector.section import Section
from ui.desktop.language import mark, tr
from ui.desktop.pages import Page

WIDTH = 760
GROUPS = (
    Group(mark("Title and place"), ("title", "theme", "organiser", "venue", "zone", "languages", "note"), is_open=True),
    Group(mark("Days"), ("days", "grid_minutes"), is_open=True),
    Group(mark("Slots and exclusions"), ("slot_grids", "exclusions")),
    Group(mark("Holidays and observances"), ("holidays",)),
    Group(mark("Comfort"), ("comfort", "order_by_rank")),
    Group(mark("Walks between rooms"), ("walking",)),
    Group(mark("Wishes and their weights"), ("preferences",)),
    Group(mark("How papers look"), ("branding",)),
)
ELSEWHERE = frozenset({
    "rooms", "people", "sessions", "rules", "resources", "timetable", "variants", "acceptances", "releases", "told", "day_log",
})  # fmt: skip
"""Fields of a conference that have pages of their own."""


class SettingsPage(Page):
    """The groups of settings, each opened by its heading."""

    has_fields = True

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.sections = [Section(Conference, group, self._commit) for group in GROUPS]
        inner, scroll = QWidget(), QScrollArea()
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        heading = QLabel(tr("Settings of the conference"))
        heading.setFont(style.font(13, bold=True))
        for part in (heading, *self.sections):
            column.addWidget(part)
        column.addStretch()
        scroll.setObjectName("inspector")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def section(self, heading: str) -> Section:
        """A group by its English heading."""
        return next(one for one in self.sections if one.heading == heading)

    def show_document(self, document: Document) -> None:
        """Shows the settings of a document."""
        self.document = document
        for section in self.sections:
            section.show_entity(document.conference, document.conference, "conference")

    def selected_ids(self) -> list[str]:
        """Nothing is chosen here."""
        return []

    def _commit(self, changes: dict[str, Any]) -> str:
        document = self.document
        if document is None:
            return ""
        try:
            new = update_conference(document.conference, **changes)
        except HofburgError as error:
            return in_words(error.sentence.values.get("faults", error.sentence))
        names = ", ".join(tr(label_of(name)) for name in changes)
        document.apply(tr("Change the settings: {names}", names=names), new)
        return ""
