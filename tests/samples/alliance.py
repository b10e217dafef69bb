"""Makes the sample `alliance-25` from the tables beside it, and its hidden timetable for the tests."""

import datetime as dt
from collections.abc import Iterable
from random import Random
from typing import Any

from scheduler.calendar import local_minute, moment_of
from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.person import Contact, Person
from scheduler.model.resource import Interpreter, Resource, Service
from scheduler.model.room import Layout, Room, Walk, Walking
from scheduler.model.rule import (
    Adjacent,
    AnotherDay,
    AtMostAtOnce,
    AtMostPerOrganiser,
    Before,
    Grade,
    Level,
    NotParallel,
    Rule,
    SameDay,
    SameRoom,
    SpeakerOrder,
    Together,
)
from scheduler.model.session import Appearance, FloorRequest, Invitation, Kind, Presence, Registrations, Request, Role, Session
from scheduler.model.settings import Branding, Day, Holiday, Hours, Link, Slot, SlotGrid
from tests.samples.alliance_people import INTERPRETERS, PEOPLE
from tests.samples.alliance_sessions import FIXED, NOT_PLANNED, SIDE_EVENTS, Fields

ZONE = "Europe/Vienna"
NOTE = (
    "Theme and panel titles are those of the 25th Conference of the Alliance against Trafficking in Persons (OSCE, Vienna, 2025). "
    "All people, side events, times, rooms, figures and requests are invented."
)
DATES = {"31": dt.date(2025, 3, 31), "01": dt.date(2025, 4, 1), "30": dt.date(2025, 3, 30), "02": dt.date(2025, 4, 2)}
ROLES = {
    "moderator": Role.MODERATOR,
    "opening": Role.OPENING_REMARKS,
    "keynote": Role.KEYNOTE,
    "speaker": Role.SPEAKER,
    "own": Role.SPEAKER,
    "rapporteur": Role.RAPPORTEUR,
    "online": Role.ONLINE_MODERATOR,
    "support": Role.SUPPORT_PERSON,
    "attendee": Role.ATTENDEE,
}
SLOTS = (
    ("31 08:30-09:45", "breakfast"),
    ("31 13:00-14:45", "lunch"),
    ("31 17:00-18:30", "evening"),
    ("01 08:30-09:45", "breakfast"),
    ("01 12:00-13:00", "late morning"),
    ("01 13:00-14:45", "lunch"),
    ("01 16:30-18:00", "evening"),
)
ROOMS: tuple[tuple[str, str, int, dict[Layout, int], dict[str, Any]], ...] = (
    ("neuer", "Neuer Saal", 2, {Layout.THEATRE: 400, Layout.CLASSROOM: 220},
     {"booths": 6, "features": {"microphones", "screen", "hearing loop", "hybrid kit"}, "turnaround": 15}),
    ("ratsaal", "Ratsaal", 5, {Layout.THEATRE: 200, Layout.CLASSROOM: 110},
     {"booths": 6, "features": {"microphones", "screen", "hearing loop", "hybrid kit"}, "open": ["31 08:00-20:00", "01 08:00-12:00"]}),
    ("library", "Bibliothekssaal", 5, {Layout.THEATRE: 70, Layout.BOARDROOM: 30},
     {"booths": 4, "features": {"screen", "hybrid kit"}, "tags": {"quiet"}}),
    ("sessel6", "Sessellager, 6th floor", 6, {Layout.THEATRE: 80, Layout.CLASSROOM: 75, Layout.U_SHAPE: 40},
     {"booths": 6, "features": {"screen", "hearing loop"}}),
    ("sessel_a", "Sessellager A, 5th floor", 5, {Layout.THEATRE: 30, Layout.BOARDROOM: 20}, {"tags": {"quiet", "daylight"}}),
    ("sessel_b", "Sessellager B, 5th floor", 5, {Layout.THEATRE: 30, Layout.BOARDROOM: 20}, {"step_free": False, "tags": {"daylight"}}),
    ("r525", "Raum 525", 5, {Layout.THEATRE: 40, Layout.BOARDROOM: 24}, {"step_free": False, "features": {"screen"}}),
    ("press", "Press room 201", 2, {Layout.THEATRE: 40}, {"features": {"microphones"}}),
    ("foyer", "Foyer", 2, {Layout.STANDING: 450}, {"parallel_limit": 2}),
    ("dach", "Dachfoyer", 6, {Layout.STANDING: 400}, {}),
    ("gallery", "Segmentgalerie", 2, {Layout.STANDING: 120}, {"parallel_limit": 2}),
    ("store", "Raum 531", 5, {Layout.THEATRE: 25}, {"hidden": True}),
)  # fmt: skip
SIDE_ROOMS = ("ratsaal", "library", "sessel6", "sessel_a", "sessel_b", "r525")


class Ids:
    """Random ids that repeat from run to run; each key has its own."""

    def __init__(self) -> None:
        self._random, self._given = Random("alliance-25"), dict[str, str]()

    def __call__(self, key: str) -> str:
        if key not in self._given:
            self._given[key] = f"{key[0]}{self._random.getrandbits(48):012x}"
        return self._given[key]


def moment(text: str) -> dt.datetime:
    """"31 10:00" as a moment."""
    day, clock = text.split()
    return moment_of(local_minute(DATES[day], dt.time.fromisoformat(clock), ZONE), ZONE)


def window(text: str) -> Window:
    """"31 10:00-11:00" as a window."""
    day, clocks = text.split()
    start, end = clocks.split("-")
    return Window(start=moment(f"{day} {start}"), end=moment(f"{day} {end}"))


def windows(texts: Iterable[str]) -> tuple[Window, ...]:
    """Several windows."""
    return tuple(window(text) for text in texts)


def make_alliance() -> Conference:
    """The sample, with an empty timetable."""
    ids = Ids()
    rooms = tuple(_room(ids, *row) for row in ROOMS)
    people = (*_people(ids), *_interpreters(ids))
    sessions = tuple(_session(ids, key, fields) for key, fields in {**FIXED, **SIDE_EVENTS, **NOT_PLANNED}.items())
    hours = Hours(start=dt.time(8), end=dt.time(20))
    rhythm = (Hours(start=dt.time(10), end=dt.time(13)), Hours(start=dt.time(15), end=dt.time(18)))
    eid = Window(start=moment("30 00:00"), end=moment("01 00:00"))
    return Conference(
        title=Text.of("25th Conference of the Alliance against Trafficking in Persons"),
        theme=Text.of("Protecting Childhoods, Shaping Futures: A Call to End Child Trafficking"),
        organiser="OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
        venue="Hofburg, Vienna",
        note=NOTE,
        zone=ZONE,
        languages=("en", "fr", "de", "it", "ru", "es"),
        days=tuple(Day(date=DATES[day], hours=hours, interpretation=rhythm) for day in ("31", "01")),
        slot_grids=(SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=tuple(_slot(*slot) for slot in SLOTS)),),
        holidays=(Holiday(name="Eid al-Fitr", windows=(eid,)),),
        branding=Branding(social_tag="#CTHB25", links=(Link(label="Conference page", address="https://example.org/cthb25"),)),
        rooms=rooms,
        walking=Walking(same_floor=3, per_floor=2, pairs=(Walk(rooms=(ids("r:neuer"), ids("r:sessel6")), minutes=12),)),  # type: ignore[arg-type]
        people=people,
        sessions=sessions,
        rules=_rules(ids),
        resources=_resources(ids),
    )


def _slot(text: str, tag: str) -> Slot:
    return Slot(window=window(text), name=tag.capitalize(), tags=frozenset({tag}))


def _room(ids: Ids, key: str, name: str, level: int, capacity: dict[Layout, int], more: dict[str, Any]) -> Room:
    more = dict(more)
    opened = windows(more.pop("open", ()))
    floor = f"{level}{ {2: 'nd'}.get(level, 'th') } floor"
    always = {"id": ids(f"r:{key}"), "name": name, "level": level, "floor": floor, "capacity": capacity, "availability": opened}
    return Room.model_validate({**always, **more})


def _people(ids: Ids) -> list[Person]:
    result: list[Person] = []
    for key, honorific, name, gender, rank, position, affiliation, delegation, more in PEOPLE:
        email, liaison, liaison_email = more.get("contact", (f"{key}@example.org", "", ""))
        support = more.get("support")
        result.append(
            Person.model_validate(
                {
                    "id": ids(f"p:{key}"),
                    "honorific": honorific,
                    "name": name,
                    "gender": gender,
                    "rank": rank,
                    "position": _text(position),
                    "affiliation": _text(affiliation),
                    "delegation": delegation,
                    "availability": windows(more.get("in", ())),
                    "contact": Contact(email=email, liaison=liaison, liaison_email=liaison_email),
                    "max_sessions_per_day": more.get("most"),
                    "not_first_or_last": more.get("edges", False),
                    "support_person": ids(f"p:{support}") if support else None,
                    "consent_to_stream": more.get("consent", True),
                    **{k: v for k, v in more.items() if k in {"attendance", "zone", "privacy", "alias", "rest", "language"}},
                    **{k: frozenset(v) for k, v in more.items() if k in {"needs", "observes"}},
                }
            )
        )
    return result


def _text(words: str | dict[str, str]) -> Text:
    if isinstance(words, dict):
        return Text(words)
    return Text.of(words) if words else Text({})


def _interpreters(ids: Ids) -> list[Person]:
    return [
        Person.model_validate({"id": ids(f"p:{language}:{name}"), "name": name, "position": Text.of("Interpreter"), "language": language})
        for language, names in INTERPRETERS.items()
        for name in names
    ]


def _session(ids: Ids, key: str, fields: Fields) -> Session:
    kept = {k: v for k, v in fields.items() if k in Session.model_fields and k != "request"}
    made: Fields = {"id": ids(f"s:{key}"), "kind": Kind.SIDE_EVENT, "languages": ("en",), **kept, "title": Text.of(fields["title"])}
    names = {"allowed": "allowed_windows", "prefer": "preferred_windows", "avoid": "avoided_windows", "cannot": "cannot_meet"}
    made |= {field: windows(fields[name]) for name, field in names.items() if name in fields}
    lists = {"served": "served_in", "closes": "closes_rooms", "pin_rooms": "pinned_rooms", "prefer_rooms": "preferred_rooms"}
    lists |= {"allowed_rooms": "allowed_rooms"}
    made |= {field: tuple(ids(f"r:{room}") for room in fields[name]) for name, field in lists.items() if name in fields}
    sets = {"topics": "topics", "audience": "audience", "tags_room": "preferred_room_tags", "time_tags": "preferred_time_tags"}
    made |= {field: frozenset(fields[name]) for name, field in sets.items() if name in fields}
    if made["kind"] is Kind.SIDE_EVENT:
        made["allowed_rooms"] = tuple(ids(f"r:{room}") for room in SIDE_ROOMS)
    if "pin" in fields:
        made["pinned_start"] = moment(fields["pin"])
    if fields.get("kind") is Kind.ALL_DAY:
        made |= {"pinned_start": moment(fields["at"][0]), "pinned_rooms": (ids(f"r:{fields['at'][1]}"),)}
    if "guiding_question" in fields:
        made["guiding_question"] = Text.of(fields["guiding_question"])
    if "registered" in fields:
        made["registrations"] = Registrations(in_person=fields["registered"][0], online=fields["registered"][1])
    made["co_organisers"] = tuple(fields.get("co", ()))
    made["appearances"] = tuple(_cast(ids, key, fields.get("cast", "")))
    made["floor_requests"] = _floor(ids) if fields.get("floor") else ()
    made["request"] = _request(fields["request"], fields["lead"]) if "request" in fields else None
    return Session.model_validate(made)


def _cast(ids: Ids, key: str, words: str) -> Iterable[Appearance]:
    for number, word in enumerate(words.split(), 1):
        role, person, *minutes = word.split(":")
        invited = person in {"bank", "youth_2", "lawyer"}
        yield Appearance.model_validate(
            {
                "id": ids(f"a:{key}:{person}"),
                "person": ids(f"p:{person}"),
                "role": ROLES[role],
                "minutes": int(minutes[0]) if minutes else 0,
                "order": number,
                "presence": Presence.OWN_MINUTES if role == "own" else Presence.WHOLE_SESSION,
                "status": Invitation.INVITED if invited else Invitation.CONFIRMED,
                "reply_by": moment("31 08:00") - dt.timedelta(days=14) if invited else None,
            }
        )


def _floor(ids: Ids) -> tuple[FloorRequest, ...]:
    received = moment("31 09:00") - dt.timedelta(days=6)
    return (
        FloorRequest.model_validate(
            {"person": ids("p:ambassador_i"), "on_behalf_of": "Italy", "received": received, "deadline": moment("30 18:00")}
        ),
        FloorRequest(speaker="Head of delegation", on_behalf_of="Civil society forum", received=received, deadline=moment("30 18:00")),
    )


def _request(words: Fields, lead: str) -> Request:
    return Request(
        received=moment("31 12:00") - dt.timedelta(days=40),
        contact=f"Secretary, {lead}, events@example.org",
        preferred_slots=windows(words["slots"]),
        expected_guests=words["guests"],
        needs=words["needs"],
    )


def _resources(ids: Ids) -> tuple[Resource, ...]:
    """A booth team per language and half-day, crews, sign language, captions and two projectors."""
    halves = (("Monday morning", "31 09:30-13:15"), ("Monday afternoon", "31 14:30-18:15"),
              ("Tuesday morning", "01 09:30-13:15"), ("Tuesday afternoon", "01 14:30-18:15"))  # fmt: skip
    tongue = {"en": "English", "fr": "French", "de": "German", "it": "Italian", "ru": "Russian", "es": "Spanish"}
    made: list[Fields] = []
    for language, names in INTERPRETERS.items():
        members = tuple(_interpreter(ids, language, name) for name in names)
        for half, hours in halves:
            team: Fields = {"name": f"{tongue[language]} booth, {half}", "service": Service.INTERPRETATION, "offers": language}
            made.append({**team, "members": members, "heavy": len(names) == 3, "availability": (window(hours),), "minutes_per_day": 180,
                         "rest": 15, "early": 30})  # fmt: skip
    made += [
        {"name": "Livestream crew", "service": Service.LIVESTREAM, "minutes_per_day": 330, "rest": 20, "early": 15},
        {"name": "Second livestream crew", "service": Service.LIVESTREAM, "availability": (window("01 08:00-18:00"),), "rest": 20},
        {"name": "Sign language team", "service": Service.SIGN_LANGUAGE, "availability": (window("01 08:00-18:00"),), "rest": 30},
        {"name": "Caption writer", "service": Service.CAPTIONING, "minutes_per_day": 180, "rest": 30},
        {"name": "Portable projector 1", "service": Service.EQUIPMENT, "offers": "portable projector", "rest": 15},
        {"name": "Portable projector 2", "service": Service.EQUIPMENT, "offers": "portable projector", "rest": 15},
    ]
    return tuple(Resource.model_validate({"id": ids(f"u:{fields['name']}"), **fields}) for fields in made)


def _interpreter(ids: Ids, language: str, name: str) -> Interpreter:
    other = "fr" if language == "en" else "en"
    return Interpreter.model_validate({"person": ids(f"p:{language}:{name}"), "directions": ((other, language), (language, other))})


def _rules(ids: Ids) -> tuple[Rule, ...]:
    def s(*keys: str) -> tuple[str, ...]:
        return tuple(ids(f"s:{key}") for key in keys)

    made: tuple[tuple[type[Any], Fields], ...] = (
        (Before, {"first": s("panel1")[0], "second": s("panel2")[0], "gap": 30}),
        (Before, {"first": s("panel2")[0], "second": s("panel3")[0], "gap": 30}),
        (Before, {"first": s("panel3")[0], "second": s("closing")[0], "gap": 60}),
        (SameDay, {"sessions": s("opening", "panel1")}),
        (AnotherDay, {"sessions": s("panel2", "closing")}),
        (Before, {"first": s("care1")[0], "second": s("care2")[0]}),
        (Adjacent, {"first": s("care1")[0], "second": s("care2")[0], "gap": 45}),
        (SameRoom, {"sessions": s("care1", "care2")}),
        (Together, {"sessions": s("missing", "alerts")}),
        (NotParallel, {"sessions": s("design", "money", "cities"), "grade": Grade.SEVERE}),
        (NotParallel, {"sessions": s("labour", "health", "missing"), "grade": Grade.STRONG, "level": Level.WISH, "weight": 4}),
        (AtMostPerOrganiser, {"limit": 1, "per_day": True}),
        (AtMostAtOnce, {"limit": 4, "sessions": s(*SIDE_EVENTS)}),
        (SpeakerOrder, {"session": s("opening")[0], "people": tuple(ids(f"p:{key}") for key in ("minister_n", "minister_g", "secretary"))}),
        (Before, {"first": s("health")[0], "second": s("guardianship")[0], "level": Level.WISH}),
    )
    return tuple(made.model_validate({"id": ids(f"q:{number}"), **fields}) for number, (made, fields) in enumerate(made))


def hidden_places() -> dict[str, tuple[dt.datetime, str]]:
    """Start and main room of each session in the hidden timetable, by the ids of session and room."""
    conference = make_alliance()
    rooms = {row[0]: room.id for row, room in zip(ROOMS, conference.rooms, strict=True)}
    rows = (*FIXED.values(), *SIDE_EVENTS.values())
    return {s.id: (moment(row["at"][0]), rooms[row["at"][1]]) for s, row in zip(conference.planned, rows, strict=True)}
