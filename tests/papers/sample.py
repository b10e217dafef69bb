"""A small invented conference with one of everything that a paper can show."""

import datetime as dt
from zoneinfo import ZoneInfo

from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, ReleaseId, RoomId, SessionId
from scheduler.model.person import Attendance, Person, Privacy
from scheduler.model.release import Release, ReleaseKind, Standing
from scheduler.model.room import Room
from scheduler.model.session import Access, Appearance, Invitation, Kind, Role, Session, Status
from scheduler.model.settings import Branding, Day, Hours, Link
from scheduler.model.timetable import Placement, Timetable
from scheduler.project_file import content_fingerprint, release_content

VIENNA = ZoneInfo("Europe/Vienna")
STAMP = dt.datetime(2025, 3, 28, 14, 2, tzinfo=VIENNA)
MONDAY = dt.date(2025, 3, 31)
SIX = ("en", "fr", "de", "it", "ru", "es")
SECRETS = ("Wilhelmine Geheim", "Protected Shelter", "Otto Verborgen", "Hildegard Unsichtbar")
"""Real names, and an affiliation, of people who are protected."""


def person(number: int, name: str, **more: object) -> Person:
    """A person with the id p<number>."""
    fields: dict[str, object] = {"id": f"p{number}", "name": name} | more
    return Person.model_validate(fields)


def text(words: str) -> Text:
    """English words."""
    return Text.of(words)


PEOPLE = (
    person(1, "Katarzyna Łęcka-Żółtowska", honorific="H.E.", position=text("Minister of Justice"), affiliation=text("Republic of Example")),
    person(2, "Đorđe Šćepanović", honorific="Dr", position=text("Special Representative"), affiliation=text("Example Office")),
    person(3, "Ελένη Παπαδοπούλου", position=text("Head of Unit"), affiliation=text("Example Institute")),
    person(
        4, "Людмила Щербакова", position=text("Chief of Research"), affiliation=text("Example Foundation"), attendance=Attendance.REMOTE
    ),
    person(5, SECRETS[0], alias="Maria", privacy=Privacy.ALIAS, affiliation=text(SECRETS[1])),
    person(6, SECRETS[2], privacy=Privacy.ROLE_ONLY, position=text("Director of Shelter 7")),
    person(7, SECRETS[3], privacy=Privacy.HIDDEN),
    person(8, "Ioana Ștefănescu", honorific="Prof.", affiliation=text("Example University")),
    person(9, "José Núñez & Söhne <b>", delegation="Delegation of Example"),
    person(10, "Only An Interpreter"),
    person(11, "Deputy Example", position=text("Deputy Minister")),
)


def rooms(count: int = 8) -> tuple[Room, ...]:
    """The Hofburg's rooms, and more if there must be."""
    known = [("Neuer Saal", 2), ("Ratsaal", 5), ("Bibliothekssaal", 5), ("Sessellager", 6), ("Raum 525", 5), ("Raum 531", 5)]
    known += [("Press room", 2), ("Foyer", 2)]
    known += [(f"Seminarraum {number}", 4) for number in range(count - len(known))]
    return tuple(
        Room(id=RoomId(f"r{number}"), name=name, floor=f"{floor}{'nd' if floor == 2 else 'th'} floor", level=floor)
        for number, (name, floor) in enumerate(known[:count])
    )


def appears(number: int, who: int, role: Role = Role.SPEAKER, **more: object) -> Appearance:
    """An appearance with the id a<number>."""
    fields: dict[str, object] = {"id": AppearanceId(f"a{number}"), "person": PersonId(f"p{who}"), "role": role} | more
    return Appearance.model_validate(fields)


def session(key: int, kind: Kind, title: str, minutes: int, **more: object) -> Session:
    """A session with the id s<key>."""
    fields: dict[str, object] = {"id": SessionId(f"s{key}"), "kind": kind, "title": text(title), "duration": minutes} | more
    return Session.model_validate(fields)


def placed(number: int, day: int, clock: str, minutes: int, *rooms_used: int) -> Placement:
    """A placement of session s<number>; the day counts from 0."""
    start = dt.datetime.combine(MONDAY + dt.timedelta(days=day), dt.time.fromisoformat(clock), VIENNA)
    return Placement(session=SessionId(f"s{number}"), start=start, duration=minutes, rooms=tuple(RoomId(f"r{room}") for room in rooms_used))


PANEL = {"interpretation": SIX, "livestream": True, "access": Access.REGISTERED}

SESSIONS = (
    session(
        1, Kind.OPENING, "Opening", 60, set_up=45, **PANEL,
        appearances=(appears(1, 1, Role.OPENING_REMARKS), appears(2, 2, Role.OPENING_REMARKS)),
    ),
    session(2, Kind.BREAK, "Coffee", 30, served_in=("r7",)),
    session(
        3, Kind.PANEL, "The Evolving Landscape of Child Trafficking: Trends and Patterns", 105, number="Panel 1", **PANEL,
        guiding_question=text("What has changed since 2005, and which patterns do our systems still fail to see?"),
        appearances=(
            appears(3, 4), appears(4, 3, Role.MODERATOR), appears(5, 5), appears(6, 6), appears(7, 7),
            appears(8, 8, status=Invitation.INVITED), appears(9, 10, Role.INTERPRETER), appears(10, 9, Role.KEYNOTE),
            appears(11, 2, status=Invitation.DECLINED), appears(12, 1, proxy="p11"),
        ),
    ),
    session(4, Kind.MEAL, "Lunch", 90, served_in=("r7",)),
    session(
        5, Kind.SIDE_EVENT, "Orphanage trafficking and voluntourism", 60, lead="Example Mission", co_organisers=("Example Network",),
        languages=("en", "fr"), online_access="link by e-mail", access=Access.OPEN,
        appearances=(appears(13, 8, Role.MODERATOR), appears(14, 9), appears(15, 5)),
    ),
    session(
        6, Kind.SIDE_EVENT, "Online grooming: what platforms can <b>see</b> & do", 60, lead="Example Institute", languages=("en",),
        status=Status.TENTATIVE, appearances=(appears(16, 3, Role.MODERATOR, status=Invitation.INVITED), appears(17, 4)),
    ),
    session(7, Kind.SIDE_EVENT, "Принудительная преступность детей", 60, lead="Example Directorate", languages=("en", "ru")),
    session(8, Kind.SIDE_EVENT, "Child and forced marriage", 45, lead="Example Commission", access=Access.DELEGATIONS),
    session(
        9, Kind.PANEL, "From Vulnerability to Protection: Addressing Risks in Child Trafficking", 105, number="Panel 2", **PANEL,
        appearances=(appears(18, 2, Role.MODERATOR), appears(19, 8), appears(20, 3)),
    ),
    session(10, Kind.PRESS, "Press conference", 30, languages=("en",), appearances=(appears(21, 1),)),
    session(11, Kind.RECEPTION, "Reception hosted by the Chairpersonship", 120),
    session(12, Kind.INTERNAL, "Internal meeting of the secretariat", 30),
    session(13, Kind.SIDE_EVENT, "Cancelled side event", 60, status=Status.CANCELLED),
    session(14, Kind.ALL_DAY, "Registration desk", 600),
    session(15, Kind.PANEL, "A Call to End Child Trafficking", 90, number="Panel 3", **PANEL, appearances=(appears(22, 3),)),
    session(16, Kind.CLOSING, "Closing", 45, **PANEL, appearances=(appears(23, 2, Role.RAPPORTEUR),)),
    session(17, Kind.SET_UP, "Building the stage", 60),
)  # fmt: skip

TIMETABLE = Timetable(
    placements=(
        placed(1, 0, "09:00", 60, 0), placed(2, 0, "10:00", 30, 7), placed(3, 0, "10:30", 105, 0), placed(4, 0, "12:15", 90, 7),
        placed(5, 0, "13:45", 60, 1), placed(6, 0, "13:45", 60, 2), placed(7, 0, "13:45", 60, 3), placed(8, 0, "13:45", 45, 4),
        placed(9, 0, "15:00", 105, 0), placed(10, 0, "12:30", 30, 6), placed(11, 0, "18:00", 120, 7), placed(12, 0, "08:00", 30, 5),
        placed(13, 0, "13:45", 60, 5), placed(14, 0, "08:00", 600, 7), placed(15, 1, "09:30", 90, 0), placed(16, 1, "11:30", 45, 0),
        placed(17, 0, "07:00", 60, 0),
    )
)  # fmt: skip


def conference(**more: object) -> Conference:
    """The conference; fields can be replaced."""
    day = Hours(start=dt.time(8), end=dt.time(21))
    fields: dict[str, object] = {
        "title": text("25th Conference of the Alliance against Trafficking in Persons"),
        "theme": text("Protecting Childhoods, Shaping Futures: A Call to End Child Trafficking"),
        "organiser": "Example Organisation",
        "venue": "Hofburg, Vienna",
        "note": "People and times are invented.",
        "languages": SIX,
        "days": (Day(date=MONDAY, hours=day), Day(date=MONDAY + dt.timedelta(days=1), hours=day)),
        "branding": Branding(social_tag="#CTHB25", links=(Link(label="Programme online", address="https://example.org/programme"),)),
        "rooms": rooms(),
        "people": PEOPLE,
        "sessions": SESSIONS,
        "timetable": TIMETABLE,
    }
    return Conference.model_validate(fields | more)


def crowded(room_count: int, sessions_per_room: int = 3) -> Conference:
    """Side events in many rooms at once."""
    made: list[Session] = []
    placements: list[Placement] = []
    for number in range(room_count * sessions_per_room):
        made.append(session(number + 100, Kind.SIDE_EVENT, f"Side event number {number} on protection", 60, lead="Example Mission"))
        clock = f"{9 + 2 * (number // room_count):02d}:00"
        placements.append(placed(number + 100, 0, clock, 60, number % room_count))
    return conference(rooms=rooms(room_count), sessions=tuple(made), timetable=Timetable(placements=tuple(placements)))


def released(made: Conference, *, number: int = 0, kind: ReleaseKind = ReleaseKind.ORIGINAL, hour: int = 9) -> Conference:
    """The conference with one more release, of what it is now, final and at a full hour of 30 March."""
    content = release_content(made)
    release = Release(
        id=ReleaseId(f"e{len(made.releases)}"),
        number=number,
        standing=Standing.FINAL,
        kind=kind,
        time=dt.datetime(2025, 3, 30, hour, tzinfo=VIENNA),
        fingerprint=content_fingerprint(content),
        content=content,
    )
    return made.replace(releases=(*made.releases, release))
