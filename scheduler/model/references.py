"""Cross-references: everything that a conference names must be in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from scheduler.model.conference import Conference
    from scheduler.model.rule import Rule
    from scheduler.model.session import Session
    from scheduler.model.timetable import Timetable


def broken_references(conference: Conference) -> Iterator[str]:
    """One sentence for each unknown person, room, session, resource or zone, with its path in the file."""
    known = _Known(conference)
    yield from known.zone("zone", conference.zone)
    for index, walk in enumerate(conference.walking.pairs):
        yield from known.rooms(f"walking.pairs[{index}].rooms", walk.rooms)
    for index, person in enumerate(conference.people):
        yield from known.people(f"people[{index}].support_person", [person.support_person])
        yield from known.zone(f"people[{index}].zone", person.zone)
        yield from known.sessions(f"people[{index}].wants_to_see", person.wants_to_see)
    for index, session in enumerate(conference.sessions):
        yield from _in_session(known, f"sessions[{index}]", session)
    for index, rule in enumerate(conference.rules):
        yield from _in_rule(known, f"rules[{index}]", rule)
    for index, resource in enumerate(conference.resources):
        yield from known.people(f"resources[{index}].members", [m.person for m in resource.members])
    yield from _in_timetable(known, "timetable", conference.timetable)
    for index, variant in enumerate(conference.variants):
        yield from _in_timetable(known, f"variants[{index}].timetable", variant.timetable)


def _in_session(known: _Known, path: str, session: Session) -> Iterator[str]:
    for field in ("allowed_rooms", "preferred_rooms", "avoided_rooms", "served_in", "closes_rooms", "pinned_rooms"):
        yield from known.rooms(f"{path}.{field}", getattr(session, field))
    yield from known.sessions(f"{path}.merged_into", [session.merged_into])
    for index, appearance in enumerate(session.appearances):
        yield from known.people(f"{path}.appearances[{index}].person", [appearance.person])
        yield from known.people(f"{path}.appearances[{index}].proxy", [appearance.proxy])
    for index, request in enumerate(session.floor_requests):
        yield from known.people(f"{path}.floor_requests[{index}].person", [request.person])


def _in_rule(known: _Known, path: str, rule: Rule) -> Iterator[str]:
    for field in ("first", "second", "session"):
        yield from known.sessions(f"{path}.{field}", [getattr(rule, field, None)])
    yield from known.sessions(f"{path}.sessions", getattr(rule, "sessions", ()))
    yield from known.people(f"{path}.people", getattr(rule, "people", ()))
    yield from known.rooms(f"{path}.rooms", getattr(rule, "rooms", ()))


def _in_timetable(known: _Known, path: str, timetable: Timetable) -> Iterator[str]:
    for index, placement in enumerate(timetable.placements):
        yield from known.sessions(f"{path}.placements[{index}].session", [placement.session])
        yield from known.rooms(f"{path}.placements[{index}].rooms", placement.rooms)
        yield from known.units(f"{path}.placements[{index}].units", placement.units)
    if len(timetable.by_session) < len(timetable.placements):
        yield f"{path}: a session is placed twice"


class _Known:
    """The ids of a conference, and the sentences about those that it lacks."""

    def __init__(self, conference: Conference) -> None:
        self._rooms = {room.id for room in conference.rooms}
        self._people = {person.id for person in conference.people}
        self._sessions = {session.id for session in conference.sessions}
        self._units = {resource.id for resource in conference.resources}
        self._zones: dict[str, bool] = {}

    def rooms(self, path: str, ids: Iterable[str | None]) -> Iterator[str]:
        return self._missing(path, ids, self._rooms, "room")

    def people(self, path: str, ids: Iterable[str | None]) -> Iterator[str]:
        return self._missing(path, ids, self._people, "person")

    def sessions(self, path: str, ids: Iterable[str | None]) -> Iterator[str]:
        return self._missing(path, ids, self._sessions, "session")

    def units(self, path: str, ids: Iterable[str | None]) -> Iterator[str]:
        return self._missing(path, ids, self._units, "resource")

    def zone(self, path: str, name: str | None) -> Iterator[str]:
        if name is not None and not self._zones.setdefault(name, _is_zone(name)):
            yield f"{path}: there is no time zone “{name}”"

    @staticmethod
    def _missing(path: str, ids: Iterable[str | None], known: Iterable[str], noun: str) -> Iterator[str]:
        for one in ids:
            if one is not None and one not in known:
                yield f"{path}: there is no {noun} “{one}”"


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
