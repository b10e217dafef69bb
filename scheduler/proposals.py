"""Another timetable beside the working one: what it would change, and taking over all of it or some sessions."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from scheduler.calendar import minute_of
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, SessionId
from scheduler.model.timetable import Placement, Timetable


class Change(StrEnum):
    """What differs of one session."""

    PLACED = "gets a place"
    TAKEN_OUT = "loses its place"
    TIME = "other time"
    ROOM = "other room"
    TIME_AND_ROOM = "other time and room"
    LENGTH = "other length"
    TEAM = "other team or order"


@dataclass(frozen=True)
class Difference:
    """One session in two timetables; at least one of them has it."""

    session: SessionId
    before: Placement | None
    after: Placement | None

    @property
    def change(self) -> Change:
        """What differs."""
        before, after = self.before, self.after
        if before is None or after is None:
            return Change.PLACED if before is None else Change.TAKEN_OUT
        time, room = minute_of(before.start) != minute_of(after.start), before.rooms != after.rooms
        if time or room:
            return Change.TIME_AND_ROOM if time and room else Change.TIME if time else Change.ROOM
        return Change.LENGTH if before.duration != after.duration else Change.TEAM


MOVES = frozenset({Change.TIME, Change.ROOM, Change.TIME_AND_ROOM, Change.LENGTH, Change.TAKEN_OUT})
"""Changes that somebody must be told of; a session that had no place was not promised one."""


def differences(before: Timetable, after: Timetable) -> tuple[Difference, ...]:
    """The sessions that stand otherwise in two timetables, in the order of their time."""
    old, new = before.by_session, after.by_session
    found = [
        Difference(session, old.get(session), new.get(session))
        for session in dict.fromkeys([*old, *new]) if not _alike(old.get(session), new.get(session))
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: ((one.after or one.before or _never()).start, one.session)))


def _alike(one: Placement | None, other: Placement | None) -> bool:
    return one == other or (
        one is not None and other is not None and minute_of(one.start) == minute_of(other.start)
        and (one.duration, one.rooms, one.units, one.order) == (other.duration, other.rooms, other.units, other.order)
    )  # fmt: skip


def _never() -> Placement:
    raise AssertionError("a difference has a place before or after")


def adopted(conference: Conference, timetable: Timetable, sessions: Iterable[SessionId]) -> Conference:
    """The conference with some sessions placed as in another timetable, the others as they are.

    Raises:
        InvalidConferenceError: when the other timetable has a session or a room that the conference no longer has.
    """
    wanted, other = set(sessions), timetable.by_session
    kept = [p for p in conference.timetable.placements if p.session not in wanted]
    taken = [other[session] for session in wanted if session in other]
    placements = tuple(sorted([*kept, *taken], key=lambda p: (p.start, p.session)))
    return changed(conference, timetable=Timetable(placements=placements))


def people_concerned(conference: Conference, found: Iterable[Difference]) -> frozenset[PersonId]:
    """Everybody with a part in a session that moves."""
    moved = {one.session for one in found if one.change in MOVES}
    return frozenset(a.person for s in conference.sessions if s.id in moved for a in s.active_appearances)


def still_possible(conference: Conference, timetable: Timetable) -> Timetable:
    """A timetable without what a conference has lost since: sessions that take no part any more, rooms that are gone."""
    return Timetable(placements=tuple(
        p for p in timetable.placements
        if p.session in conference.session and conference.session[p.session].takes_part
        and all(room in conference.room for room in p.rooms) and all(unit in conference.resource for unit in p.units)
    ))  # fmt: skip
