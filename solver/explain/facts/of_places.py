"""What rooms and teams can: one thing at a time, at some times, with gaps between."""

from collections.abc import Callable, Iterator

from scheduler.model.conference import Conference
from scheduler.model.ids import ResourceId
from scheduler.model.resource import Resource, Service
from scheduler.model.room import Room
from scheduler.model.session import Kind
from scheduler.sentence import Sentence
from scheduler.words import minutes, windows_words
from solver.explain.facts.fact import SHARED, TECHNICAL, USUAL, Fact, room_fact

NO_LIMIT = 10_000


def facts_of_places(conference: Conference) -> Iterator[Fact]:
    """All facts about rooms that the sessions may use, and about units that may serve them."""
    users = tuple(s.id for s in conference.planned if s.kind is not Kind.ALL_DAY and (s.rooms_needed or s.served_in or s.pinned_rooms))
    for room in conference.rooms:
        if not room.hidden and users:
            yield from _of_room(conference, room, users)
    for unit in conference.resources:
        served = tuple(s.id for s in conference.planned if _may_need(conference, unit, s.id))
        if served:
            yield from _of_unit(conference, unit, served)


def _of_room(conference: Conference, room: Room, users: tuple[str, ...]) -> Iterator[Fact]:
    yield room_fact(room, users, "turnaround", Sentence("{room} holds %n session(s) at one time.", room.parallel_limit, room=room.name),
                    SHARED, parallel_limit=NO_LIMIT)  # fmt: skip
    if room.availability:
        windows = windows_words(conference, room.availability)
        said = Sentence("{room} is open in these windows only: {windows}.", room=room.name, windows=windows)
        yield room_fact(room, users, "room-open", said, USUAL, availability=())
    if room.turnaround and room.parallel_limit == 1:
        said = Sentence("{room} needs {minutes} between two sessions.", room=room.name, minutes=minutes(room.turnaround))
        yield room_fact(room, users, "turnaround", said, TECHNICAL, turnaround=0)
    if room.layout_change > room.turnaround and room.parallel_limit == 1:
        said = Sentence("{room} needs {minutes} for another layout.", room=room.name, minutes=minutes(room.layout_change))
        yield room_fact(room, users, "turnaround", said, TECHNICAL, layout_change=0)


def _may_need(conference: Conference, unit: Resource, session: str) -> bool:
    """Whether a session may ask for this unit."""
    data = next(s for s in conference.planned if s.id == session)
    match unit.service:
        case Service.INTERPRETATION:
            return unit.offers in data.interpretation
        case Service.EQUIPMENT:
            return unit.offers in data.equipment
        case Service.LIVESTREAM:
            return data.livestream
        case _:
            return any(conference.person[a.proxy or a.person].needs for a in data.active_appearances)


def _of_unit(conference: Conference, unit: Resource, served: tuple[str, ...]) -> Iterator[Fact]:
    def fact(rule: str, said: Sentence, strangeness: int, /, **changes: object) -> Fact:
        return Fact(rule, (unit.id, *served), said, _with_unit(unit.id, lambda one: one.replace(**changes)), strangeness)

    if unit.availability:
        windows = windows_words(conference, unit.availability)
        said = Sentence("{unit} is there in these windows only: {windows}.", unit=unit.name, windows=windows)
        yield fact("unit-hours", said, SHARED, availability=())
    if unit.minutes_per_day is not None:
        said = Sentence("{unit} serves for at most {minutes} a day.", unit=unit.name, minutes=minutes(unit.minutes_per_day))
        yield fact("unit-hours", said, SHARED, minutes_per_day=None)
    if unit.rest or unit.early:
        said = Sentence("{unit} needs {minutes} between two sessions.", unit=unit.name, minutes=minutes(max(unit.rest, unit.early)))
        yield fact("unit-busy", said, SHARED, rest=0, early=0)
    if len(served) > 1:
        said = Sentence("{unit} serves one session at a time.", unit=unit.name)
        yield Fact("unit-busy", (unit.id, *served), said, _one_for_each(unit.id, len(served)), SHARED, last=True)


def _with_unit(unit: ResourceId, change: Callable[[Resource], Resource]) -> Callable[[Conference], Conference]:
    return lambda conference: conference.replace(
        resources=tuple(change(one) if one.id == unit else one for one in conference.resources)
    )


def _one_for_each(unit: ResourceId, count: int) -> Callable[[Conference], Conference]:
    """As many copies of the unit as there are sessions, with copies of its members, all with the same windows."""

    def relax(conference: Conference) -> Conference:
        data = conference.resource[unit]
        units: list[Resource] = []
        people = list(conference.people)
        for number in range(count - 1):
            members = [conference.person[m.person].replace(id=f"{m.person[:48]}-team{number}") for m in data.members]
            people += [one for one in members if one.id not in {p.id for p in people}]
            served = tuple(m.replace(person=p.id) for m, p in zip(data.members, members, strict=True))
            units.append(data.replace(id=f"{unit[:48]}-copy{number}", members=served))
        return conference.replace(people=tuple(people), resources=(*conference.resources, *units))

    return relax
