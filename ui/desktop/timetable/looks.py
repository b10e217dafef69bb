"""What a card says besides its title: the class that gives it its colour, and its marks, always in words too."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from scheduler.model.conference import Conference
from scheduler.model.session import Kind, Session, Status
from scheduler.published import Publication, Since
from ui.desktop.language import mark, tr
from ui.desktop.timetable.options import Colouring

KIND_CLASSES = {
    mark("Panels and plenary"): (Kind.PANEL, frozenset(Kind)),
    mark("Side events"): (Kind.SIDE_EVENT, frozenset({Kind.SIDE_EVENT})),
    mark("Press"): (Kind.PRESS, frozenset({Kind.PRESS})),
    mark("Breaks and meals"): (Kind.BREAK, frozenset({Kind.BREAK, Kind.MEAL})),
    mark("Set-up and internal"): (Kind.INTERNAL, frozenset({Kind.SET_UP, Kind.INTERNAL, Kind.ALL_DAY})),
}
"""Names of the colours by kind, with a kind that has it."""


class Mark(StrEnum):
    """What sets a session apart, in pattern and in words."""

    PROPOSED = "proposed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"
    FIXED_TIME = "fixed time"
    FIXED_ROOM = "fixed room"
    FIXED = "fixed time and room"
    INTERNAL = "internal"
    PUBLISHED = "published"
    MOVED = "moved since it was published"
    CHANGED = "changed since it was published"
    NEW = "not yet published"


WORDS = {
    Mark.PROPOSED: mark("proposed"),
    Mark.TENTATIVE: mark("tentative"), Mark.CANCELLED: mark("cancelled"), Mark.FIXED_TIME: mark("fixed time"),
    Mark.FIXED_ROOM: mark("fixed room"), Mark.FIXED: mark("fixed"), Mark.INTERNAL: mark("internal"), Mark.PUBLISHED: mark("published"),
    Mark.MOVED: mark("moved since {release}"), Mark.CHANGED: mark("changed since {release}"), Mark.NEW: mark("new since {release}"),
}  # fmt: skip
LATE = frozenset({Mark.PUBLISHED})
"""Marks that most sessions of a programme have; they stand last."""

_SINCE = {Since.SAME: Mark.PUBLISHED, Since.MOVED: Mark.MOVED, Since.CHANGED: Mark.CHANGED, Since.NEW: Mark.NEW}
INTERNAL = frozenset({Kind.INTERNAL, Kind.SET_UP})


@dataclass(frozen=True)
class Looks:
    """By what cards are coloured in a conference, and what was published of it."""

    colouring: Colouring
    classes: tuple[str, ...]
    """Tracks, statuses or organisers that have a colour of their own, the most frequent first."""
    publication: Publication | None

    def hue_of(self, session: Session) -> int | None:
        """The place of its class among the colours; None for the colour of its kind, -1 where it belongs to no class."""
        if self.colouring is Colouring.KIND:
            return None
        name = class_of(session, self.colouring)
        return self.classes.index(name) if name in self.classes else -1

    def marks_of(self, conference: Conference, session: Session) -> tuple[Mark, ...]:
        """What sets a session apart, what matters most first."""
        found: list[Mark] = []
        if session.status is Status.CANCELLED:
            found.append(Mark.CANCELLED)
        if session.status is Status.TENTATIVE:
            found.append(Mark.TENTATIVE)
        since = self.publication.since(conference, session.id) if self.publication is not None else None
        if since is not None and session.status is not Status.CANCELLED and session.kind not in INTERNAL:
            found.append(_SINCE[since])
        if session.pinned_start is not None or session.pinned_rooms:
            found.append(Mark.FIXED if session.pinned_start and session.pinned_rooms
                         else Mark.FIXED_TIME if session.pinned_start else Mark.FIXED_ROOM)  # fmt: skip
        if session.kind in INTERNAL:
            found.append(Mark.INTERNAL)
        return tuple(sorted(found, key=lambda one: one in LATE))

    def words(self, one: Mark) -> str:
        """A mark in words."""
        release = self.publication.release.label if self.publication is not None else ""
        words = WORDS[one]
        return tr(words, release=release) if "{release}" in words else tr(words)

    def class_words(self, session: Session) -> str:
        """The class that gives a session its colour; its kind says itself."""
        return "" if self.colouring in (Colouring.KIND, Colouring.STATUS) else class_of(session, self.colouring)

    def legend(self) -> tuple[tuple[str, int | Kind], ...]:
        """The colours in words, each with its place or with a kind that has it."""
        if self.colouring is Colouring.KIND:
            return tuple((tr(name), kind) for name, (kind, _) in KIND_CLASSES.items())
        words = [tr(name) if self.colouring is Colouring.STATUS else name for name in self.classes]
        return (*((word, index) for index, word in enumerate(words)), (tr("none"), -1))


def looks_of(conference: Conference, colouring: Colouring, publication: Publication | None) -> Looks:
    """How the sessions of a conference look."""
    planned = [s for s in conference.planned if s.kind not in INTERNAL]
    counted = Counter(name for s in planned if (name := class_of(s, colouring)))
    classes = tuple(sorted(counted, key=lambda name: (-counted[name], name))) if colouring is not Colouring.KIND else ()
    return Looks(colouring, classes, publication)


def class_of(session: Session, colouring: Colouring) -> str:
    """Track, status or lead organiser of a session; empty where it has none."""
    match colouring:
        case Colouring.TRACK:
            return session.track
        case Colouring.STATUS:
            return session.status.value
        case Colouring.ORGANISER:
            return session.lead
        case Colouring.KIND:
            return ""
