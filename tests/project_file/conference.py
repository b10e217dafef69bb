"""A small conference with one of most things, for the tests of files and edits."""

import datetime as dt
from zoneinfo import ZoneInfo

from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import (
    AppearanceId,
    PersonId,
    ReleaseId,
    ResourceId,
    RoomId,
    RuleId,
    SessionId,
    VariantId,
)
from scheduler.model.person import Person, Privacy
from scheduler.model.release import Acceptance, Release, Standing, Told
from scheduler.model.resource import Interpreter, Resource, Service
from scheduler.model.room import Layout, Room, Walk, Walking
from scheduler.model.rule import Before, NotParallel, SameDay, SpeakerOrder
from scheduler.model.session import Appearance, FloorRequest, Kind, Role, Session
from scheduler.model.settings import Branding, Day, Hours
from scheduler.model.timetable import DraftVariant, Placement, Timetable
from scheduler.project_file import content_fingerprint, release_content

VIENNA = ZoneInfo("Europe/Vienna")
PROTECTED = "Marianne Geheim"

HALL, LIBRARY = RoomId("r1"), RoomId("r2")
ANNA, BERTA, HIDDEN = PersonId("p1"), PersonId("p2"), PersonId("p3")
PANEL, TALK, CLOSING = SessionId("s1"), SessionId("s2"), SessionId("s3")
TEAM = ResourceId("u1")
RELEASE = ReleaseId("v1")


def at(hour: int, minute: int = 0) -> dt.datetime:
    """A time on 31 March 2025 in Vienna."""
    return dt.datetime(2025, 3, 31, hour, minute, tzinfo=VIENNA)


def small_conference() -> Conference:
    """Three sessions, two rooms, three people, a team, rules, a timetable, a variant and an accepted conflict."""
    placed = Timetable(
        placements=(
            Placement(
                session=PANEL,
                start=at(10),
                duration=90,
                rooms=(HALL,),
                units=(TEAM,),
                order=(AppearanceId("a2"), AppearanceId("a1")),
            ),
            Placement(session=TALK, start=at(12), duration=60, rooms=(LIBRARY,)),
        )
    )
    return Conference(
        title=Text({"en": "Conference", "de": "Tagung", "ru": "Конференция"}),
        languages=("en", "de", "ru"),
        branding=Branding(logo=bytes(range(256))),
        days=(Day(date=dt.date(2025, 3, 31), hours=Hours(start=dt.time(8), end=dt.time(20))),),
        rooms=(
            Room(
                id=HALL,
                name="Neuer Saal",
                capacity={Layout.THEATRE: 300, Layout.BANQUET: 100},
                features=frozenset({"screen", "hearing loop", "projector"}),
            ),
            Room(id=LIBRARY, name="Bibliothekssaal"),
        ),
        walking=Walking(pairs=(Walk(rooms=(HALL, LIBRARY), minutes=4),)),
        people=(
            Person(id=ANNA, name="Anna Adler", availability=(Window(start=at(8), end=at(20)),)),
            Person(id=BERTA, name="Berta Bauer"),
            Person(id=HIDDEN, name=PROTECTED, privacy=Privacy.HIDDEN, support_person=ANNA),
        ),
        sessions=_sessions(),
        rules=(
            Before(id=RuleId("x1"), first=PANEL, second=TALK),
            NotParallel(id=RuleId("x2"), sessions=(PANEL, TALK, CLOSING)),
            SpeakerOrder(id=RuleId("x3"), session=PANEL, people=(ANNA, BERTA)),
            SameDay(id=RuleId("x4"), sessions=(PANEL, TALK)),
        ),
        resources=(
            Resource(
                id=TEAM,
                name="French booth",
                service=Service.INTERPRETATION,
                offers="fr",
                members=(Interpreter(person=BERTA, directions=(("en", "fr"),)), Interpreter(person=HIDDEN)),
            ),
        ),
        timetable=placed,
        variants=(DraftVariant(id=VariantId("d1"), name="Without a break", timetable=placed),),
        acceptances=(
            Acceptance(rule="turnaround", subjects=(TALK, LIBRARY), placements=(placed.placements[1],), reason="short"),
        ),
    )


def released_conference_of(conference: Conference) -> Conference:
    """The same with one release and one person who was told."""
    content = release_content(conference)
    release = Release(
        id=RELEASE,
        number=1,
        standing=Standing.FINAL,
        time=at(7),
        fingerprint=content_fingerprint(content),
        content=content,
    )
    told = Told(release=RELEASE, person=ANNA, what="moved", time=at(7, 30))
    return conference.replace(releases=(release,), told=(told,))


def _sessions() -> tuple[Session, ...]:
    return (
        Session(
            id=PANEL,
            kind=Kind.PANEL,
            title=Text({"en": "Trends", "de": "Neues"}),
            number="Panel 1",
            duration=90,
            topics=frozenset({"trafficking", "children", "law"}),
            allowed_rooms=(HALL,),
            pinned_start=at(10),
            pinned_rooms=(HALL,),
            appearances=(
                Appearance(id=AppearanceId("a1"), person=ANNA, role=Role.MODERATOR),
                Appearance(id=AppearanceId("a2"), person=BERTA, proxy=ANNA),
                Appearance(id=AppearanceId("a3"), person=HIDDEN),
            ),
            floor_requests=(FloorRequest(person=BERTA, speaker="Berta Bauer", received=at(6)),),
        ),
        Session(id=TALK, kind=Kind.SIDE_EVENT, title=Text.of("Guardianship"), duration=60, merged_into=None),
        Session(id=CLOSING, kind=Kind.CLOSING, title=Text.of("Closing"), duration=30, preferred_rooms=(LIBRARY, HALL)),
    )
