"""Makes the sample `overfull`: a two-day meeting that cannot be planned, for three reasons that have nothing to do with each other.

1. The minister is there for two hours; her opening and her round table, in that order with half an hour between, take longer.
2. Three working groups need French on Tuesday; the one French team serves in the afternoon and rests between, which leaves room for two.
3. Three workshops need the only large hall in the slots at noon, of which there are two, each too short for two workshops.
Each datum alone is usual; only together do they ask too much.
"""

import datetime as dt
from random import Random
from typing import Any

from scheduler.calendar import local_minute, moment_of
from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.person import Person
from scheduler.model.resource import Interpreter, Resource, Service
from scheduler.model.room import Layout, Room
from scheduler.model.rule import Before
from scheduler.model.session import Appearance, Kind, Role, Session
from scheduler.model.settings import Day, Hours, Slot, SlotGrid

ZONE = "Europe/Vienna"
DAYS = (dt.date(2026, 10, 5), dt.date(2026, 10, 6))
NOTE = "Cannot be planned, for three separate reasons; all people and sessions are invented."
MINISTER_HOURS = (0, "09:45", "11:45")
FRENCH_HOURS = (1, "14:30", "18:30")
NOON = ((0, "13:00", "14:15"), (1, "13:00", "14:15"))

PEOPLE = (
    "H.E.|Margarethe Löwenstein", "Dr|Óscar Ibáñez", "Ms|Ľubica Šťastná", "Mr|Кирилл Осипов", "Ms|Hélène Aubry", "Mr|Jonas Šimkus",
    "Ms|Astrid Løkke", "Mr|Emre Çelik", "Dr|Ilinca Văcărescu", "Ms|Róisín Daly", "Mr|Ferenc Bíró", "Ms|Mirjam Põder", "Mr|Luka Žagar",
    "Ms|Ива Тодорова", "Mr|Gaspard Noël", "Ms|Clémence Rivoire",
)  # fmt: skip
ROOMS = (
    ("hall", "Great Hall", 1, 300, 2),
    ("green", "Green Room", 1, 60, 1),
    ("blue", "Blue Room", 2, 60, 1),
    ("tower", "Tower Room", 3, 30, 0),
    ("foyer", "Foyer", 1, 300, 0),
)
Fields = dict[str, Any]
SESSIONS: dict[str, Fields] = {
    "opening": {"kind": Kind.OPENING, "title": "Opening session", "duration": 60, "expected": 250, "cast": (0, 1)},
    "table": {"kind": Kind.PANEL, "title": "Ministerial round table", "duration": 45, "expected": 200, "cast": (0, 2, 3)},
    "coffee1": {"kind": Kind.BREAK, "title": "Coffee break", "duration": 20, "allowed": (0, "10:30", "12:30")},
    "lunch1": {"kind": Kind.MEAL, "title": "Lunch", "duration": 75, "allowed": (0, "12:30", "14:45")},
    "lunch2": {"kind": Kind.MEAL, "title": "Lunch", "duration": 75, "allowed": (1, "12:30", "14:45")},
    "panel": {"kind": Kind.PANEL, "title": "Panel: Rights in practice", "duration": 75, "expected": 220, "cast": (4, 5, 6)},
    "closing": {"kind": Kind.CLOSING, "title": "Closing session", "duration": 45, "expected": 200, "cast": (1, 7)},
    "group1": {"kind": Kind.INTERNAL, "title": "Working group on recruitment", "french": True, "expected": 40, "cast": (8, 9)},
    "group2": {"kind": Kind.INTERNAL, "title": "Working group on compensation", "french": True, "expected": 40, "cast": (10, 11)},
    "group3": {"kind": Kind.INTERNAL, "title": "Working group on inspection", "french": True, "expected": 40, "cast": (12, 13)},
    "shop1": {"title": "Workshop: Interviewing children", "duration": 45, "expected": 150, "cast": (5, 8)},
    "shop2": {"title": "Workshop: Reading contracts", "duration": 45, "expected": 160, "cast": (6, 9)},
    "shop3": {"title": "Workshop: Tracing payments", "duration": 45, "expected": 140, "cast": (7, 10)},
    "talk1": {"title": "Talk: A shelter’s first year", "duration": 45, "expected": 25, "cast": (11,)},
    "talk2": {"title": "Talk: What seasonal workers ask", "duration": 45, "expected": 40, "cast": (12, 2)},
    "talk3": {"title": "Talk: Courts that listen", "duration": 45, "expected": 40, "cast": (13, 3)},
}


def window(day: int, start: str, end: str) -> Window:
    """A window of a conference day, by its clocks."""
    minutes = [local_minute(DAYS[day], dt.time.fromisoformat(clock), ZONE) for clock in (start, end)]
    return Window(start=moment_of(minutes[0], ZONE), end=moment_of(minutes[1], ZONE))


def make_overfull() -> Conference:
    """The sample, with an empty timetable."""
    rnd = Random("overfull")

    def new_id(letter: str) -> str:
        return f"{letter}{rnd.getrandbits(48):012x}"

    rooms = {key: Room.model_validate(_room(new_id("r"), *row)) for key, *row in ROOMS}
    people = [_person(new_id("p"), number, words) for number, words in enumerate(PEOPLE)]
    ids = {key: new_id("s") for key in SESSIONS}
    sessions = [_session(ids[key], fields, rooms, people, new_id) for key, fields in SESSIONS.items()]
    team = {"members": tuple(Interpreter(person=p.id) for p in people[14:16]), "availability": (window(*FRENCH_HOURS),)}
    french = {"id": new_id("u"), "name": "French booth", "service": Service.INTERPRETATION, "offers": "fr", "rest": 30, "early": 30}
    hours = Hours(start=dt.time(8, 30), end=dt.time(18, 30))
    rhythm = (Hours(start=dt.time(10), end=dt.time(13)), Hours(start=dt.time(15), end=dt.time(18)))
    noon = tuple(Slot(window=window(*slot), name="At noon") for slot in NOON)
    return Conference(
        title=Text.of("Meeting of National Co-ordinators"),
        note=NOTE,
        venue="Vienna",
        zone=ZONE,
        languages=("en", "fr"),
        days=tuple(Day(date=day, hours=hours, interpretation=rhythm) for day in DAYS),
        slot_grids=(SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=noon),),
        rooms=tuple(rooms.values()),
        people=tuple(people),
        sessions=tuple(sessions),
        rules=(Before.model_validate({"id": new_id("q"), "first": ids["opening"], "second": ids["table"], "gap": 30}),),
        resources=(Resource.model_validate({**french, **team}),),
    )


def _room(room: str, name: str, level: int, seats: int, booths: int) -> Fields:
    layout = Layout.STANDING if name == "Foyer" else Layout.THEATRE
    return {"id": room, "name": name, "level": level, "floor": f"Floor {level}", "capacity": {layout: seats}, "booths": booths,
            "turnaround": 15}  # fmt: skip


def _person(person: str, number: int, words: str) -> Person:
    honorific, name = words.split("|")
    minister = {"rank": 2, "availability": (window(*MINISTER_HOURS),), "position": Text.of("Minister of Labour")} if number == 0 else {}
    return Person.model_validate({"id": person, "honorific": honorific, "name": name, **minister})


def _session(session: str, fields: Fields, rooms: dict[str, Room], people: list[Person], new_id: Any) -> Session:
    kept = {k: v for k, v in fields.items() if k in Session.model_fields}
    made: Fields = {"id": session, "kind": Kind.SIDE_EVENT, **kept, "title": Text.of(fields["title"])}
    if "french" in fields:
        made |= {"duration": 60, "interpretation": ("fr",), "languages": ("en", "fr"), "allowed_windows": (window(1, "08:30", "18:30"),)}
    if "allowed" in fields:
        made |= {"allowed_windows": (window(*fields["allowed"]),), "served_in": (rooms["foyer"].id,)}
    roles = (Role.MODERATOR if fields.get("kind") is not Kind.OPENING else Role.OPENING_REMARKS, Role.SPEAKER)
    made["appearances"] = tuple(
        Appearance.model_validate({"id": new_id("a"), "person": people[p].id, "role": roles[min(n, 1)]})
        for n, p in enumerate(fields.get("cast", ()))
    )
    return Session.model_validate(made)
