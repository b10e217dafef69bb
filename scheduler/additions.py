"""New sessions, people and rooms, and copies of those that are there. Each gets a fresh id; adding it stands in `scheduler.edits`."""

from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, ResourceId, RoomId, SessionId, new_id
from scheduler.model.naming import shown_name
from scheduler.model.person import Person
from scheduler.model.resource import Resource, Service
from scheduler.model.room import Layout, Room
from scheduler.model.session import Kind, Session, Status

USUAL_MINUTES = 60
USUAL_SEATS = 40


def new_session(conference: Conference) -> Session:
    """A side event of an hour that is accepted, so that it waits to be placed."""
    title = Text.of("New session", conference.languages[0])
    return Session(id=SessionId(new_id("s")), kind=Kind.SIDE_EVENT, title=title, duration=USUAL_MINUTES, status=Status.ACCEPTED)


def new_person(_: Conference) -> Person:
    """Somebody whose name is still to be typed."""
    return Person(id=PersonId(new_id("p")), name="New person")


def new_room(_: Conference) -> Room:
    """A small room with chairs in rows."""
    return Room(id=RoomId(new_id("r")), name="New room", capacity={Layout.THEATRE: USUAL_SEATS})


def new_resource(_: Conference) -> Resource:
    """A booth team whose language and members are still to be chosen."""
    return Resource(id=ResourceId(new_id("e")), name="New team", service=Service.INTERPRETATION)


def copy_of_resource(resource: Resource) -> Resource:
    """A unit like this one, without its members: nobody is in two teams unless that is meant."""
    return resource.replace(id=ResourceId(new_id("e")), name=f"{resource.name} (copy)", members=())


def copy_of_session(session: Session) -> Session:
    """The same session once more, not fixed anywhere; floor requests and registrations belong to the first one alone."""
    language, words = next(iter(session.title.root.items()), ("en", ""))
    fresh = Session.model_fields
    return session.replace(
        id=SessionId(new_id("s")),
        title=Text(session.title.root | {language: f"{words} (copy)".strip()}),
        appearances=tuple(a.replace(id=AppearanceId(new_id("a"))) for a in session.appearances),
        pinned_start=None,
        pinned_rooms=(),
        merged_into=None,
        request=None,
        floor_requests=(),
        registrations=fresh["registrations"].get_default(),
    )


def copy_of_person(person: Person) -> Person:
    """Somebody of the same delegation with the same hours; name, contact and what is personal are not copied."""
    kept = ("position", "affiliation", "affiliation_short", "delegation", "rank", "zone", "attendance", "availability", "language",
            "max_minutes_per_day", "max_sessions_per_day", "rest", "not_first_or_last", "observes", "privacy")  # fmt: skip
    alias = f"{shown_name(person)} (copy)" if person.alias else ""
    return Person(id=PersonId(new_id("p")), name="New person", alias=alias, **{name: getattr(person, name) for name in kept})


def copy_of_room(room: Room) -> Room:
    """A room like this one."""
    return room.replace(id=RoomId(new_id("r")), name=f"{room.name} (copy)")
