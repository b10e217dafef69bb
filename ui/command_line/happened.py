"""The options of `hofburg amend` as late changes."""

import datetime as dt
from dataclasses import dataclass

from scheduler.amendments import (
    Amendment,
    ConsentWithdrawn,
    DayLost,
    MoreGuests,
    OverRun,
    PersonCancelled,
    PersonElsewhere,
    PersonReplaced,
    PersonUnavailable,
    RoomLost,
    SessionAdded,
    SessionLength,
    SessionStatus,
    UnitMissing,
)
from scheduler.model.conference import Conference
from scheduler.model.person import Attendance
from scheduler.model.session import Status
from ui.command_line.amending import changes_from
from ui.command_line.naming import person_named, room_named, session_named, unit_named, window_named
from ui.command_line.solving import OptionError


@dataclass(frozen=True)
class Happened:
    """What was said to have happened, in the words of the command line; empty where it was not said."""

    unavailable: tuple[str, str, str]
    cancelled: str
    replaced: tuple[str, str]
    remote: str
    video: str
    consent_withdrawn: str
    cancel: str
    tentative: str
    length: tuple[str, str]
    over_run: tuple[str, str]
    guests: tuple[str, str]
    add: tuple[str, str]
    room_lost: tuple[str, str, str]
    day_lost: str
    unit_missing: tuple[str, str, str]
    changes: tuple[str, ...]

    def amendments(self, conference: Conference) -> tuple[Amendment, ...]:
        """All of it, for a conference in which the names are looked up.

        Raises:
            OptionError: when nothing was said, or a name, a time or a number cannot be read.
        """
        found = (*self._of_people(conference), *self._of_sessions(conference), *self._of_places(conference), *changes_from([*self.changes]))
        if not found:
            raise OptionError("Say what has changed, such as --unavailable NAME FROM TO. See hofburg amend --help.")
        return found

    def _of_people(self, conference: Conference) -> list[Amendment]:
        found: list[Amendment] = []
        if self.unavailable[0]:
            name, start, end = self.unavailable
            found.append(PersonUnavailable(person=person_named(conference, name), window=window_named(conference, start, end)))
        if self.cancelled:
            found.append(PersonCancelled(person=person_named(conference, self.cancelled)))
        if self.replaced[0]:
            one, other = (person_named(conference, name) for name in self.replaced)
            found.append(PersonReplaced(person=one, by=other))
        for name, attendance in ((self.remote, Attendance.REMOTE), (self.video, Attendance.VIDEO)):
            if name:
                found.append(PersonElsewhere(person=person_named(conference, name), attendance=attendance))
        if self.consent_withdrawn:
            found.append(ConsentWithdrawn(person=person_named(conference, self.consent_withdrawn)))
        return found

    def _of_sessions(self, conference: Conference) -> list[Amendment]:
        found: list[Amendment] = []
        if self.cancel:
            found.append(SessionStatus(session=session_named(conference, self.cancel), status=Status.CANCELLED))
        if self.tentative:
            found.append(SessionStatus(session=session_named(conference, self.tentative), status=Status.TENTATIVE))
        if self.length[0]:
            found.append(SessionLength(session=session_named(conference, self.length[0]), minutes=_number(self.length[1], 1)))
        if self.over_run[0]:
            found.append(OverRun(session=session_named(conference, self.over_run[0]), minutes=_number(self.over_run[1], 1)))
        if self.guests[0]:
            found.append(MoreGuests(session=session_named(conference, self.guests[0]), expected=_number(self.guests[1], 0)))
        if self.add[0]:
            found.append(SessionAdded(title=self.add[0], duration=_number(self.add[1], 1)))
        return found

    def _of_places(self, conference: Conference) -> list[Amendment]:
        found: list[Amendment] = []
        if self.room_lost[0]:
            name, start, end = self.room_lost
            found.append(RoomLost(room=room_named(conference, name), window=window_named(conference, start, end)))
        if self.day_lost:
            found.append(DayLost(date=_date(self.day_lost)))
        if self.unit_missing[0]:
            name, start, end = self.unit_missing
            found.append(UnitMissing(unit=unit_named(conference, name), window=window_named(conference, start, end)))
        return found


def _number(words: str, least: int) -> int:
    if not words.isdecimal() or int(words) < least:
        raise OptionError(f"“{words}” is no whole number from {least}. Type digits only.")
    return int(words)


def _date(words: str) -> dt.date:
    try:
        return dt.date.fromisoformat(words)
    except ValueError as error:
        raise OptionError(f"“{words}” is no date. Write it such as 2025-03-31.") from error
