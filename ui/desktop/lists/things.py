"""The lists of a conference: sessions, people, rooms, and units such as booth teams."""

from scheduler.additions import (
    copy_of_person,
    copy_of_resource,
    copy_of_room,
    copy_of_session,
    new_person,
    new_resource,
    new_room,
    new_session,
)
from scheduler.edits import (
    add_person,
    add_resource,
    add_room,
    add_session,
    remove_person,
    remove_resource,
    remove_room,
    remove_session,
)
from scheduler.model.ids import PersonId, ResourceId, RoomId, SessionId
from scheduler.model.naming import shown_name
from scheduler.model.person import Person
from scheduler.model.resource import Resource
from scheduler.model.room import Room
from scheduler.model.session import Session
from ui.desktop.language import mark
from ui.desktop.lists.columns import PEOPLE, ROOMS, SESSIONS, UNITS
from ui.desktop.lists.page import Things

THE_SESSIONS: Things[Session] = Things(
    "sessions", mark("Sessions"), mark("Add session"), SESSIONS, lambda c: c.sessions, lambda s: s.label, new_session, copy_of_session,
    add_session, lambda c, one: remove_session(c, SessionId(one)),
    mark("No sessions yet. “Add session” makes the first one; it then waits in the list of unscheduled sessions at the left."),
)  # fmt: skip
THE_PEOPLE: Things[Person] = Things(
    "people", mark("People"), mark("Add person"), PEOPLE, lambda c: c.people, lambda p: shown_name(p), new_person, copy_of_person,
    add_person, lambda c, one: remove_person(c, PersonId(one)),
    mark("Nobody yet. “Add person” makes the first entry; name, hours and needs are then typed at the right. "
         "Or copy a table of a spreadsheet and press “Paste …”."),
)  # fmt: skip
THE_ROOMS: Things[Room] = Things(
    "rooms", mark("Rooms"), mark("Add room"), ROOMS, lambda c: c.rooms, lambda r: r.name, new_room, copy_of_room, add_room,
    lambda c, one: remove_room(c, RoomId(one)),
    mark("No rooms yet. “Add room” makes the first one; without a room nothing can be placed."),
)  # fmt: skip
THE_UNITS: Things[Resource] = Things(
    "units", mark("Interpreters and crews"), mark("Add team or crew"), UNITS, lambda c: c.resources, lambda one: one.name, new_resource,
    copy_of_resource, add_resource, lambda c, one: remove_resource(c, ResourceId(one)),
    mark("No booth team, crew or equipment yet. “Add team or crew” makes the first one; its members and hours are typed at the right."),
)  # fmt: skip
