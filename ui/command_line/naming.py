"""People, rooms, sessions and units as they are named on the command line: by id, or by the beginning of a name that fits one only."""

import datetime as dt
from collections.abc import Iterable

from scheduler.calendar import local_minute, moment_of
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ResourceId, RoomId, SessionId
from scheduler.model.naming import shown_name
from ui.command_line.solving import OptionError


def person_named(conference: Conference, words: str) -> PersonId:
    """A person by id or shown name; nobody is found by a name that is protected."""
    return PersonId(_one(words, ((p.id, shown_name(p)) for p in conference.people), "person"))


def session_named(conference: Conference, words: str) -> SessionId:
    """A session by id, number or title."""
    both = ((s.id, name) for s in conference.sessions for name in (s.number, str(s.title)) if name)
    return SessionId(_one(words, both, "session"))


def room_named(conference: Conference, words: str) -> RoomId:
    """A room by id or name."""
    return RoomId(_one(words, ((r.id, r.name) for r in conference.rooms), "room"))


def unit_named(conference: Conference, words: str) -> ResourceId:
    """A team, a crew or a piece of equipment by id or name."""
    return ResourceId(_one(words, ((u.id, u.name) for u in conference.resources), "team, crew or equipment"))


def moment_named(conference: Conference, words: str) -> dt.datetime:
    """A moment such as 2025-03-31T09:30, on the clocks of the venue where it has no offset.

    Raises:
        OptionError: when it is none.
    """
    try:
        moment = dt.datetime.fromisoformat(words)
    except ValueError as error:
        raise OptionError(f"“{words}” is no date and time. Write it such as 2025-03-31T09:30.") from error
    if moment.tzinfo is not None:
        return moment
    return moment_of(local_minute(moment.date(), moment.time(), conference.zone), conference.zone)


def window_named(conference: Conference, start: str, end: str) -> Window:
    """A stretch of time.

    Raises:
        OptionError: when it ends before it starts.
    """
    first, last = moment_named(conference, start), moment_named(conference, end)
    if last <= first:
        raise OptionError(f"{end} is not after {start}. Give the earlier time first.")
    return Window(start=first, end=last)


def _one(words: str, known: Iterable[tuple[str, str]], noun: str) -> str:
    """The id that words stand for: the id itself, the whole name, or the only name that has them in it."""
    names = list(known)
    wanted = words.strip().casefold()
    for found in (
        {one for one, _ in names if one == words.strip()}, {one for one, name in names if name.casefold() == wanted},
        {one for one, name in names if wanted and wanted in name.casefold()},
    ):  # fmt: skip
        if len(found) == 1:
            return found.pop()
        if found:
            raise OptionError(f"“{words}” fits more than one {noun}. Write more of the name.")
    raise OptionError(f"There is no {noun} “{words}”. Check the name.")
