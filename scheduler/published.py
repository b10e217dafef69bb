"""What was published last, and how a session now stands to it."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from scheduler.calendar import minute_of
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.release import Release
from scheduler.model.session import Kind, Session
from scheduler.model.timetable import Placement
from scheduler.project_file import released_conference

NOT_PRINTED = frozenset({Kind.SET_UP, Kind.INTERNAL})
"""Kinds of session that stand in no paper."""

PRINTED = (
    "kind", "title", "subtitle", "description", "guiding_question", "number", "track", "status", "languages", "interpretation",
    "livestream", "access", "online_access", "lead", "co_organisers", "appearances",
)  # fmt: skip
"""Fields of a session that a reader of the programme sees."""


class Tier(IntEnum):
    """Who knows of a session, the widest circle first; a change of one in a wider circle is worse (C32)."""

    PRINTED = 0
    TOLD = 1
    INTERNAL = 2

    @property
    def word(self) -> str:
        """As it is said: printed, told or internal."""
        return self.name.lower()


def tier_of(session: SessionId, known: Conference, told: Collection[str]) -> Tier:
    """Who knows of a session.

    Args:
        session: which one; it need not be in `known`.
        known: the release that people have.
        told: who was told of a release, whichever (`told_in`).

    Returns:
        Printed where the session stands in the papers of the release: it takes part, has a place, and its kind is printed. Told
        where it does not, but somebody who appears or serves in it, is represented there or organises it was told of a release:
        the notice says their sessions. Otherwise internal: nobody outside knows of it.
    """
    found, place = known.session.get(session), known.timetable.by_session.get(session)
    if found is None or place is None or not found.takes_part:
        return Tier.INTERNAL
    if found.kind not in NOT_PRINTED:
        return Tier.PRINTED
    people = {person for one in found.active_appearances for person in (one.person, one.proxy)}
    people |= {member.person for unit in place.units if unit in known.resource for member in known.resource[unit].members}
    concerned = (*people, *place.units, found.lead.strip(), *(one.strip() for one in found.co_organisers))
    return Tier.TOLD if any(one in told for one in concerned if one) else Tier.INTERNAL


def told_in(conference: Conference) -> frozenset[str]:
    """Everybody who was told of a release: ids of people and of teams, names of organisers."""
    # A party is kept as its capacity, and behind it the id or the name: "crew c1".
    return frozenset(one.person or one.party.partition(" ")[2] for one in conference.told)


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
