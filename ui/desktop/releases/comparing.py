"""Two releases, or one with what is now: session by session, and which sheets that are printed already are now wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId, VariantId
from scheduler.model.release import Release
from scheduler.model.timetable import DraftVariant, Timetable
from scheduler.papers.sheets import WrongSheets, wrong_sheets
from scheduler.releases import restored
from ui.desktop.background import Job, begin
from ui.desktop.language import said, tr
from ui.desktop.solving.variants import CompareDialog

HEIGHT = 130
"""Of the list of sheets, in pixels; a long one is scrolled."""


class ReleaseComparison(CompareDialog):
    """What changed from the earlier to the later state."""

    def __init__(self, parent: QWidget, conference: Conference, chosen: Sequence[Release]) -> None:
        """Compares releases.

        Args:
            conference: what is now.
            chosen: one release, which is compared with what is now, or two.
        """
        first, *rest = sorted(chosen, key=lambda one: one.number)
        self._first, self._conference = first, conference
        self._old = restored(conference, first)
        self._new = restored(conference, rest[0]) if rest else conference
        name = rest[0].label if rest else tr("Now")
        super().__init__(parent, conference, _variant(first.label, self._old.timetable), _variant(name, self._new.timetable))
        self.heading, self.sheets = QLabel(tr("Looking at the printed sheets …")), QListWidget()
        self.sheets.setAccessibleName(tr("Printed sheets that are wrong"))
        self.sheets.setWordWrap(True)
        self.sheets.setMaximumHeight(HEIGHT)
        self.sheets.hide()
        self.errata = QPushButton(tr("Errata sheet …"))
        self.errata.setToolTip(tr("What was printed and what is right instead, as a sheet to hand out"))
        self.errata.clicked.connect(self._show_errata)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        for place, part in enumerate((self.heading, self.sheets), start=layout.count() - 1):
            layout.insertWidget(place, part)
        layout.insertWidget(layout.count() - 1, self.errata, 0, Qt.AlignmentFlag.AlignLeft)
        old, new = self._old, self._new
        self._looking: Job[tuple[WrongSheets, ...]] = begin(lambda: wrong_sheets(old, new), self._list, self.heading.setText)

    def done(self, result: int) -> None:
        """Nobody waits any more for the list of sheets."""
        self._looking.forget()
        super().done(result)

    def _list(self, found: tuple[WrongSheets, ...]) -> None:
        self.heading.setText(tr("Printed sheets that are wrong, where A4 was printed:") if found else tr("No printed sheet is wrong."))
        for one in found:
            item = QListWidgetItem(said(one.message), self.sheets)
            item.setToolTip("\n".join(self._label(session) for session in one.sessions))
        self.sheets.setVisible(bool(found))

    def _label(self, session: SessionId) -> str:
        return (self._new.session.get(session) or self._old.session[session]).label

    def _show_errata(self) -> None:
        from ui.desktop.preview import Preview

        Preview(self._new, self, errata_since=self._first.id, guard=self._conference).exec()


def _variant(name: str, timetable: Timetable) -> DraftVariant:
    """A timetable with a name, as two are compared."""
    return DraftVariant(id=VariantId("v"), name=name, timetable=timetable)
