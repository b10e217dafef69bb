"""The kinds of late change as a planner asks for them: a few fields each, and the change that they make. Nothing here needs Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

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
from scheduler.errors import InvalidConferenceError
from scheduler.faults import faults_of
from scheduler.model.base import Window
from scheduler.model.person import Attendance
from scheduler.model.session import Kind, Status
from scheduler.sentence import Sentence
from ui.desktop.forms.fields import Field, Shape
from ui.desktop.language import mark

Values = Mapping[str, Any]
"""What was entered, by the names of the fields; None for nothing."""

PERSON = Field("person", mark("Person"), mark("Whom it is about"), Shape.REFERENCE, inner="person")
SESSION = Field("session", mark("Session"), mark("Which session it is about"), Shape.REFERENCE, inner="session")
ONLY = Field("session", mark("Only in"), mark("One session; without one it holds for all"), Shape.REFERENCE, optional=True, inner="session")
ROOM = Field("room", mark("Room"), mark("Which room it is about"), Shape.REFERENCE, inner="room")
UNIT = Field("unit", mark("Team"), mark("The team, the crew or the equipment that is missing"), Shape.REFERENCE, inner="resource")
START = Field("start", mark("From"), mark("On the clocks of the venue"), Shape.MOMENT)
END = Field("end", mark("To"), mark("On the clocks of the venue"), Shape.MOMENT)
FROM_THEN = replace(START, optional=True, help=mark("Without a time it holds for the whole conference"))
TO_THEN = replace(END, optional=True, help=mark("Without a time it holds for the whole conference"))


@dataclass(frozen=True)
class LateKind:
    """A sort of late change."""

    name: str
    fields: tuple[Field, ...]
    make: Callable[[Values], Amendment]

    def read(self, values: Values) -> Amendment:
        """The change that was entered.

        Raises:
            InvalidConferenceError: when something is missing or cannot be.
        """
        for field in self.fields:
            if not field.optional and values[field.name] in (None, ""):
                raise InvalidConferenceError("{title} is missing. Fill it in.", title=Sentence(field.label))
        try:
            return self.make(values)
        except ValidationError as error:
            raise InvalidConferenceError("This cannot be. {faults}", faults=faults_of(error)) from error


def _number(name: str, label: str, said: str, unit: str = "") -> Field:
    return Field(name, label, said, Shape.NUMBER, unit=unit, least=0)


def _yes(name: str, label: str) -> Field:
    return Field(name, label, "", Shape.YES_NO, optional=True)


def _window(values: Values) -> Window | None:
    if values["start"] is None and values["end"] is None:
        return None
    if values["start"] is None or values["end"] is None:
        raise InvalidConferenceError("Say from when and to when, or neither.")
    return Window(start=values["start"], end=values["end"])


def _added(values: Values) -> Amendment:
    return SessionAdded(
        title=values["title"], kind=values["kind"], duration=values["minutes"], expected=values["guests"] or 0,
        people=values["people"], window=_window(values),
    )  # fmt: skip


def _consent(values: Values) -> Amendment:
    if not values["streaming"] and not values["naming"]:
        raise InvalidConferenceError("Tick what is no longer allowed.")
    return ConsentWithdrawn(person=values["person"], streaming=values["streaming"], naming=values["naming"])


def _status(status: Status) -> Callable[[Values], Amendment]:
    return lambda values: SessionStatus.model_validate({"session": values["session"], "status": status})


_NEW_LENGTH = _number("minutes", mark("New length"), mark("Its public minutes from now on"), mark("min"))
_LATER = _number("later", mark("Ends later by"), mark("Minutes by which it ends later"), mark("min"))
_GUESTS = _number("guests", mark("Guests"), mark("How many are expected now"))
_TITLE = Field("title", mark("Title"), mark("Its title in the first language of the conference"), Shape.WORDS)
_KIND = Field("kind", mark("Kind"), "", Shape.CHOICE, inner=Kind)
_LENGTH = _number("minutes", mark("Length"), mark("Its public minutes"), mark("min"))
_EXPECTED = replace(_GUESTS, optional=True, help=mark("How many are expected"))
_PEOPLE = Field("people", mark("Who speaks"), "", Shape.REFERENCES, optional=True, inner="person")
_BY = Field("by", mark("Who comes instead"), mark("Enter a new person on the page People first"), Shape.REFERENCE, inner="person")
_HOW = Field("attendance", mark("Takes part"), "", Shape.CHOICE, inner=(Attendance.REMOTE, Attendance.VIDEO, Attendance.IN_PERSON))
_DAY = Field("date", mark("Day"), mark("No room can be used on that day"), Shape.DATE)

KINDS: tuple[LateKind, ...] = (
    LateKind(
        mark("A person cannot be there for a time"), (PERSON, START, END),
        lambda v: PersonUnavailable(person=v["person"], window=Window(start=v["start"], end=v["end"])),
    ),
    LateKind(mark("A person does not come"), (PERSON, ONLY), lambda v: PersonCancelled(person=v["person"], session=v["session"])),
    LateKind(
        mark("Somebody comes instead of a person"), (PERSON, _BY, ONLY),
        lambda v: PersonReplaced(person=v["person"], by=v["by"], session=v["session"]),
    ),
    LateKind(
        mark("A person takes part from afar or by video"), (PERSON, _HOW, ONLY),
        lambda v: PersonElsewhere(person=v["person"], attendance=v["attendance"], session=v["session"]),
    ),
    LateKind(
        mark("Consent is withdrawn"),
        (PERSON, _yes("streaming", mark("No longer to be streamed")), _yes("naming", mark("No longer to be named"))), _consent,
    ),
    LateKind(mark("A session is added"), (_TITLE, _KIND, _LENGTH, _EXPECTED, _PEOPLE, FROM_THEN, TO_THEN), _added),
    LateKind(mark("A session is cancelled"), (SESSION,), _status(Status.CANCELLED)),
    LateKind(mark("A session is no longer certain"), (SESSION,), _status(Status.TENTATIVE)),
    LateKind(
        mark("A session becomes longer or shorter"), (SESSION, _NEW_LENGTH),
        lambda v: SessionLength(session=v["session"], minutes=v["minutes"]),
    ),
    LateKind(mark("A session over-runs"), (SESSION, _LATER), lambda v: OverRun(session=v["session"], minutes=v["later"])),
    LateKind(
        mark("More or fewer guests are expected"), (SESSION, _GUESTS),
        lambda v: MoreGuests(session=v["session"], expected=v["guests"]),
    ),
    LateKind(mark("A room is lost"), (ROOM, FROM_THEN, TO_THEN), lambda v: RoomLost(room=v["room"], window=_window(v))),
    LateKind(mark("A day is lost"), (_DAY,), lambda v: DayLost(date=v["date"])),
    LateKind(
        mark("Interpreters, a crew or equipment are missing"), (UNIT, FROM_THEN, TO_THEN),
        lambda v: UnitMissing(unit=v["unit"], window=_window(v)),
    ),
)  # fmt: skip
