"""What every page of the workspace can do, beside the timetable."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.document import Document


class Page(QWidget):
    """A page that is filled when it comes into sight."""

    chosen = Signal(str)
    """The id of what was chosen, or nothing when none or several are."""

    has_fields = False
    """Whether the page itself shows what belongs to what is chosen, so that no fields need to stand at the right."""

    def show_document(self, document: Document) -> None:
        """Shows a document as it now stands; what was chosen stays chosen."""
        raise NotImplementedError

    def selected_ids(self) -> list[str]:
        """The ids of what is chosen."""
        raise NotImplementedError

    def session_ids(self) -> list[str]:
        """The ids of the sessions that are chosen, or that what is chosen is about."""
        return self.selected_ids()
