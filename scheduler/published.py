"""What was published last, and how a session now stands to it."""

from dataclasses import dataclass
from enum import StrEnum

from scheduler.calendar import minute_of
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.release import Release
from scheduler.model.session import Session
from scheduler.model.timetable import Placement
from scheduler.project_file import released_conference

PRINTED = (
    "kind", "title", "subtitle", "description", "guiding_question", "number", "track", "status", "languages", "interpretation",
    "livestream", "access", "online_access", "lead", "co_organisers", "appearances",
)  # fmt: skip
"""Fields of a session that a reader of the programme sees."""


class Since(StrEnum):
    """How a session stands to what was published."""

    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    NEW = "new"


@dataclass(frozen=True)
class Publication:
    """The release that was published last."""

    release: Release
    conference: Conference

    def since(self, conference: Conference, session: SessionId) -> Since | None:
        """How a session stands to the release; None for one that is in neither timetable."""
        before, now = self.conference.timetable.by_session.get(session), conference.timetable.by_session.get(session)
        if before is None:
            return None if now is None else Since.NEW
        if now is None or _place(before) != _place(now):
            return Since.MOVED
        return Since.SAME if _printed(self.conference.session[session]) == _printed(conference.session[session]) else Since.CHANGED


def latest_release(conference: Conference) -> Release | None:
    """The release that was published last."""
    return max(conference.releases, key=lambda release: (release.time, release.number), default=None)


def publication(conference: Conference) -> Publication | None:
    """What was published last; reading it takes as long as reading a file.

    Raises:
        ProjectFileError: when the release is damaged.
    """
    release = latest_release(conference)
    return None if release is None else Publication(release, released_conference(release))


def _place(placement: Placement) -> tuple[object, ...]:
    return minute_of(placement.start), placement.duration, placement.rooms


def _printed(session: Session) -> tuple[object, ...]:
    return tuple(getattr(session, name) for name in PRINTED)
