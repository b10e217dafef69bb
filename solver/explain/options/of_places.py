"""What rooms and teams could do: change over quicker, rest less, serve for longer."""

from collections.abc import Iterator

from scheduler.model.conference import Conference
from scheduler.model.ids import ResourceId, RoomId
from scheduler.model.resource import Resource
from scheduler.model.room import Room
from scheduler.sentence import Sentence
from scheduler.words import minutes
from solver.explain.edit import edit_of
from solver.explain.options.option import Family, Option
from solver.explain.values import Member, WayKind

MOST_MORE = 240
"""Minutes by which a limit is raised at most."""


def quicker_room(conference: Conference, member: Member) -> Iterator[Family]:
    """A room is made ready quicker."""
    room = conference.room.get(RoomId(member.subjects[0]))
    if room is not None:
        yield [lambda r=room, m=m: _turnaround(r, m) for m in range(room.turnaround - 5, -1, -5)]
        yield [lambda r=room, m=m: _layout_change(r, m) for m in range(room.layout_change - 5, room.turnaround - 1, -5)]


def _turnaround(room: Room, new: int) -> Option:
    said = Sentence("{room}: {new} between two sessions instead of {old}", room=room.name, new=minutes(new), old=minutes(room.turnaround))
    return Option(WayKind.GAP, said, (edit_of(room, turnaround=new),), 12 + (room.turnaround - new) // 2)


def _layout_change(room: Room, new: int) -> Option:
    said = Sentence("{room}: {new} for another layout instead of {old}", room=room.name, new=minutes(new), old=minutes(room.layout_change))
    return Option(WayKind.GAP, said, (edit_of(room, layout_change=new),), 12 + (room.layout_change - new) // 2)


def quicker_unit(conference: Conference, member: Member) -> Iterator[Family]:
    """A team or a unit has a shorter gap between two sessions."""
    unit = conference.resource[ResourceId(member.subjects[0])]
    gap = max(unit.rest, unit.early)
    yield [lambda m=m: _quicker(unit, m, gap) for m in range(gap - 5, -1, -5)]


def _quicker(unit: Resource, new: int, old: int) -> Option:
    said = Sentence("{unit}: {new} between two sessions instead of {old}", unit=unit.name, new=minutes(new), old=minutes(old))
    return Option(WayKind.GAP, said, (edit_of(unit, rest=min(unit.rest, new), early=min(unit.early, new)),), 18 + (old - new) // 3)


def longer_service(conference: Conference, member: Member) -> Iterator[Family]:
    """A team or a unit serves for more minutes a day."""
    unit = conference.resource[ResourceId(member.subjects[0])]
    most = unit.minutes_per_day
    if most is not None:
        yield [lambda m=m, old=most: _longer(unit, old + m, m) for m in range(15, MOST_MORE + 1, 15)]


def _longer(unit: Resource, new: int, more: int) -> Option:
    said = Sentence("{unit}: up to {minutes} a day", unit=unit.name, minutes=minutes(new))
    return Option(WayKind.LIMIT, said, (edit_of(unit, minutes_per_day=new),), 16 + more // 5)
