"""What was published last, read away from the window's thread and kept while the releases stay the same."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from scheduler.model.conference import Conference
from scheduler.model.release import Release
from scheduler.published import Publication, latest_release, publication
from ui.desktop.background import Job, begin


class Past:
    """The latest publication of the conference in the window; None while it is read, and where nothing was published."""

    def __init__(self, known: Callable[[], None], owner: QObject) -> None:
        self._owner = owner
        self.publication: Publication | None = None
        self._known = known
        self._release: Release | None = None
        self._reading: Job[Publication | None] | None = None

    def follow(self, conference: Conference) -> None:
        """Begins to read the latest release unless it is the one that is known; afterwards everything is drawn anew."""
        release = latest_release(conference)
        if release is self._release:
            return
        if self._reading is not None:
            self._reading.forget()
        self._release, self.publication = release, None
        if release is not None:
            # A damaged release is reported where releases are compared; without it cards only say less.
            self._reading = begin(lambda: publication(conference), self._keep, lambda _: None, self._owner)

    def _keep(self, found: Publication | None) -> None:
        self.publication = found
        self._known()
