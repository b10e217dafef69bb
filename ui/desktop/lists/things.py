"""The three lists of a conference: sessions, people and rooms."""

from scheduler.additions import copy_of_person, copy_of_room, copy_of_session, new_person, new_room, new_session
from scheduler.edits import add_person, add_room, add_session, remove_person, remove_room, remove_session
from scheduler.model.ids import PersonId, RoomId, SessionId
from scheduler.model.naming import shown_name
from scheduler.model.person import Person
from scheduler.model.room import Room
from scheduler.model.session import Session
from ui.desktop.lists.columns import PEOPLE, ROOMS, SESSIONS
from ui.desktop.lists.page import Things

THE_SESSIONS: Things[Session] = Things(
    "session", "sessions", SESSIONS, lambda c: c.sessions, lambda s: s.label, new_session, copy_of_session, add_session,
    lambda c, one: remove_session(c, SessionId(one)),
    "No sessions yet. “Add session” makes the first one; it then waits in the list of unscheduled sessions at the left.",
)  # fmt: skip
THE_PEOPLE: Things[Person] = Things(
    "person", "people", PEOPLE, lambda c: c.people, lambda p: shown_name(p), new_person, copy_of_person, add_person,
    lambda c, one: remove_person(c, PersonId(one)),
    "Nobody yet. “Add person” makes the first entry; name, hours and needs are then typed at the right.",
)  # fmt: skip
THE_ROOMS: Things[Room] = Things(
    "room", "rooms", ROOMS, lambda c: c.rooms, lambda r: r.name, new_room, copy_of_room, add_room,
    lambda c, one: remove_room(c, RoomId(one)),
    "No rooms yet. “Add room” makes the first one; without a room nothing can be placed.",
)  # fmt: skip
