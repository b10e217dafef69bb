"""Which sessions of a conference wait for a place, in which order, and which of them are wanted. Nothing here needs Qt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from scheduler.model.conference import Conference
from scheduler.model.naming import shown_name
from scheduler.model.session import Kind, Session


class Sorting(StrEnum):
    """In which order they stand."""

    LIST = "list"
    IMPORTANCE = "importance"
    LENGTH = "length"
    TITLE = "title"
    KIND = "kind"


_KEYS: dict[Sorting, Callable[[Session], Any]] = {
    Sorting.LIST: lambda _: 0,
    Sorting.IMPORTANCE: lambda session: (-session.importance, -session.duration),
    Sorting.LENGTH: lambda session: (-session.duration, -session.importance),
    Sorting.TITLE: lambda session: str(session.title).casefold(),
    Sorting.KIND: lambda session: list(Kind).index(session.kind),
}
"""What stands first in each order; of equals the one that is first in the list of sessions."""


@dataclass(frozen=True)
class Wanted:
    """What narrows them: words of the title or of a person's shown name, a track, a lead organiser, kinds that are not shown."""

    words: str = ""
    track: str = ""
    lead: str = ""
    hidden: frozenset[Kind] = frozenset()

    def takes(self, conference: Conference, session: Session) -> bool:
        """Whether a session is wanted."""
        if session.kind in self.hidden or (self.track and session.track != self.track) or (self.lead and session.lead != self.lead):
            return False
        if not self.words:
            return True
        people = " ".join(shown_name(conference.person[a.person], a.role.value) for a in session.active_appearances)
        return self.words.casefold() in f"{session.label} {people}".casefold()


def waiting(conference: Conference) -> tuple[Session, ...]:
    """The sessions that are planned and have no place, in the order of the list of sessions."""
    return tuple(session for session in conference.planned if session.id not in conference.timetable.by_session)


def in_order(sessions: Iterable[Session], sorting: Sorting) -> tuple[Session, ...]:
    """Sessions in an order."""
    return tuple(sorted(sessions, key=_KEYS[sorting]))
