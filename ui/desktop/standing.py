"""The corner of the window that says which conference is open, and how what is shown stands to what was published."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from scheduler.model.conference import Conference
from scheduler.published import latest_release
from ui.desktop.background import Job, begin
from ui.desktop.language import tr

CALM_MS = 400
"""So long after the last edit the comparison with the releases begins; it reads everything."""

WIDTH = 720
"""Pixels; a menu bar gives its corner the room that it asks for at first and never more."""

MARGIN = 16


class Standing(QLabel):
    """Title and release in one line; a title that is too long is cut and stands in the tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("quiet")
        self.setAccessibleName(tr("Conference and release"))
        self.setFixedWidth(WIDTH)
        self.setContentsMargins(0, 0, MARGIN, 0)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._conference: Conference | None = None
        self._comparing: Job[str] | None = None
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._compare)

    def show_conference(self, conference: Conference | None) -> None:
        """Says its title at once, and its standing as soon as it is known."""
        if conference is self._conference:
            return
        self._conference = conference
        if self._comparing is not None:
            self._comparing.forget()
        self._calm.stop()
        if conference is not None and conference.releases:
            self._say(tr("comparing with what was published …"))
            self._calm.start()
        else:
            self._say(tr("not published"))

    def _compare(self) -> None:
        conference = self._conference
        if conference is not None:
            self._comparing = begin(lambda: _standing(conference), self._say, self._say, self)

    def _say(self, words: str) -> None:
        title = str(self._conference.title) if self._conference is not None else ""
        left = WIDTH - 2 * MARGIN - self.fontMetrics().horizontalAdvance(f" · {words}")
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, left)
        self.setText(f"{shown} · {words}" if title else "")
        self.setToolTip(title)


def _standing(conference: Conference) -> str:
    # Loaded with the first comparison, because the papers take their time.
    from scheduler.papers.content.standing import DRAFT, release_words, standing_of

    words = standing_of(conference, conference.timetable)
    latest = latest_release(conference)
    return tr("{release}, and changes since", release=release_words(latest)) if latest is not None and words == DRAFT else words
