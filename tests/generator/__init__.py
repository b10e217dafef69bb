"""Conferences of any size, made from a seed, that are feasible by construction.

A hidden timetable is laid first; everything that the conference demands is read off it, so that it breaks no must.
"""

from dataclasses import dataclass
from datetime import time, timedelta
from random import Random
from typing import Any

from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.person import Attendance, Person
from scheduler.model.session import Appearance, Kind, Presence, Session
from scheduler.model.settings import Day, Hours, Slot, SlotGrid
from scheduler.model.timetable import Placement, Timetable
from tests.generator.cast import cast, serve
from tests.generator.draft import COMFORT, MONDAY, WALKING, ZONE, Draft, Item, Part, Who, moment, window
from tests.generator.frame import blocks, fill, frame, lay_rooms
from tests.generator.needs import give_needs
from tests.generator.rules import give_rules
from tests.generator.wishes import give_wishes, requested, second_rooms

__all__ = ["GeneratedConference", "make_conference"]


@dataclass(frozen=True)
class GeneratedConference:
    """A conference without a timetable, and a timetable of it that breaks no must."""

    conference: Conference
    solution: Timetable


def make_conference(
    seed: int,
    sessions: int = 20,
    rooms: int = 5,
    days: int = 2,
    people: int | None = None,
    *,
    title: str = "",
    note: str = "",
) -> GeneratedConference:
    """A conference of about that size; the same arguments give the same conference.

    Args:
        seed: of all choices; nothing else has an influence.
        sessions: sessions that take part, plenaries, breaks and meals included; at least 8.
        rooms: rooms, among them a hall and, from four on, a foyer.
        days: conference days.
        people: people about; by default 3.3 per session.
        title: title of the conference.
        note: a remark about the data.

    Raises:
        ValueError: when the rooms cannot hold the sessions.
    """
    draft = Draft(Random(seed), days, (510, 1110 if sessions / days < 90 else 1140))
    lay_rooms(draft, rooms)
    frame(draft, sessions)
    fill(draft, max(1, sessions - len(draft.items)))
    second_rooms(draft)
    serve(draft)
    cast(draft, people or round(3.3 * sessions))
    give_needs(draft)
    give_wishes(draft)
    give_rules(draft)
    return GeneratedConference(_conference(draft, title or f"Conference {seed}", note), _solution(draft))


def _conference(draft: Draft, title: str, note: str) -> Conference:
    sessions = [_session(item) for item in draft.items]
    extra = [{"id": draft.new_id("s"), "title": Text.of("A proposal"), **fields} for fields in requested(draft)]
    draft.rnd.shuffle(sessions)
    hours = Hours(start=_clock(draft.hours[0]), end=_clock(draft.hours[1]))
    rhythm = (Hours(start=time(10), end=time(13)), Hours(start=time(15), end=time(18)))
    return Conference(
        title=Text.of(title),
        note=note,
        venue="Vienna",
        zone=ZONE,
        languages=("en", "fr", "ru", "de", "es"),
        days=tuple(Day(date=MONDAY + timedelta(days=n), hours=hours, interpretation=rhythm) for n in range(draft.days)),
        slot_grids=(SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=tuple(_slots(draft))),),
        comfort=COMFORT,
        walking=WALKING,
        rooms=tuple(draft.rooms),
        people=tuple(_person(who) for who in draft.people),
        sessions=(*sessions, *(Session.model_validate(fields) for fields in extra)),
        rules=tuple(draft.rules),
        resources=tuple(draft.resources),
    )


def _clock(minute: int) -> time:
    return time(minute // 60, minute % 60)


def _slots(draft: Draft) -> list[Slot]:
    """The stretches between plenaries are the slots of side events."""
    slots: list[Slot] = []
    for day in range(draft.days):
        for number, (start, end) in enumerate(blocks(draft, day)):
            tag = ("morning", "midday", "afternoon")[min(2, number)]
            slots.append(Slot(window=window(start, end), name=f"Day {day + 1}, {tag}", tags=frozenset({tag})))
    return slots


def _person(who: Who) -> Person:
    return Person.model_validate({"id": who.id, **who.words, **who.fields})


def _session(item: Item) -> Session:
    fields: dict[str, Any] = dict(item.fields)
    pinned = fields.pop("pinned_start_minute", None)
    if pinned is not None:
        fields["pinned_start"] = moment(pinned)
    appearances = tuple(_appearance(part) for part in item.parts)
    always = {"id": item.id, "kind": item.kind, "duration": item.duration, "set_up": item.set_up, "clear_down": item.clear_down}
    return Session.model_validate({**always, "rooms_needed": len(item.rooms), "appearances": appearances, **fields})


def _appearance(part: Part) -> Appearance:
    return Appearance.model_validate(
        {
            "id": part.id,
            "person": part.person.id,
            "role": part.role,
            "status": part.status,
            "minutes": part.minutes,
            "order": part.order,
            "presence": Presence.OWN_MINUTES if part.own else Presence.WHOLE_SESSION,
            "attendance": Attendance.VIDEO if part.video else None,
            "proxy": part.proxy.id if part.proxy else None,
        }
    )


def _solution(draft: Draft) -> Timetable:
    return Timetable(placements=tuple(_placement(item) for item in draft.items))


def _placement(item: Item) -> Placement:
    return Placement(
        session=item.id,
        start=moment(item.start),
        duration=item.duration,
        rooms=tuple(room.id for room in item.rooms),
        units=tuple(item.units),
    )
