"""Rules between sessions that planners add: each reads as a sentence and is a must or a wish with a weight."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from scheduler.model.base import Frozen, Minutes, Window
from scheduler.model.ids import ID_PATTERN, PersonId, RoomId, RuleId, SessionId
from scheduler.model.session import Kind


class Level(StrEnum):
    """How strongly a rule binds; advice is shown and never blocks nor counts."""

    MUST = "must"
    WISH = "wish"
    ADVICE = "advice"


class Grade(StrEnum):
    """The three grades of "not in parallel" (C08); as a wish they weigh 1, 3 and 10."""

    SLIGHT = "slight"
    STRONG = "strong"
    SEVERE = "severe"


GRADE_UNITS = {Grade.SLIGHT: 1, Grade.STRONG: 3, Grade.SEVERE: 10}


class _Rule(Frozen):
    id: RuleId = Field(pattern=ID_PATTERN)
    level: Literal[Level.MUST, Level.WISH] = Level.MUST
    weight: int = Field(default=10, ge=1, description="penalty for one breach when the rule is a wish")
    note: str = ""


class _Several(_Rule):
    sessions: Annotated[tuple[SessionId, ...], Field(min_length=2)]


class Before(_Rule):
    """The first session ends at least `gap` minutes before the second starts (C20)."""

    type: Literal["before"] = "before"
    first: SessionId
    second: SessionId
    gap: Minutes = 0


class Adjacent(_Rule):
    """The second starts on the first's day, from its end to `gap` minutes later (C20).

    With `either_order` the two may change places.
    """

    type: Literal["adjacent"] = "adjacent"
    first: SessionId
    second: SessionId
    gap: Minutes = Field(default=30, description="most minutes between the two")
    either_order: bool = False


class SameDay(_Several):
    """All start on one conference day (C20)."""

    type: Literal["same day"] = "same day"


class AnotherDay(_Several):
    """Each starts on a conference day of its own (C20)."""

    type: Literal["another day"] = "another day"


class SameRoom(_Several):
    """All have the same main room, which is the first of their rooms (C20)."""

    type: Literal["same room"] = "same room"


class Together(_Several):
    """A joint meeting: all start at one time, with `one_room` in one room, and do not disturb each other (C20).

    People and rooms may then be shared among them.
    """

    type: Literal["together"] = "together"
    one_room: bool = True


class NotParallel(_Several):
    """No two of them overlap in public time (C08); as a wish each overlapping pair costs units of the grade times weight."""

    type: Literal["not parallel"] = "not parallel"
    grade: Grade = Grade.STRONG


class AtMostPerOrganiser(_Rule):
    """At most `limit` sessions of the kinds have the same lead organiser, in all or on each day (C07)."""

    type: Literal["at most per organiser"] = "at most per organiser"
    limit: int = Field(ge=1)
    kinds: frozenset[Kind] = frozenset({Kind.SIDE_EVENT})
    per_day: bool = False


class AtMostAtOnce(_Rule):
    """At most `limit` of the sessions have public time at one moment."""

    type: Literal["at most at once"] = "at most at once"
    limit: int = Field(ge=1)
    sessions: tuple[SessionId, ...]


class SpeakerOrder(_Rule):
    """In the session these people speak in this order (C04)."""

    type: Literal["speaker order"] = "speaker order"
    session: SessionId
    people: Annotated[tuple[PersonId, ...], Field(min_length=2)]


class NotThere(_Rule):
    """None of the sessions starts in one of the windows, nor has one of the rooms as its main room."""

    type: Literal["not there"] = "not there"
    sessions: Annotated[tuple[SessionId, ...], Field(min_length=1)]
    windows: tuple[Window, ...] = Field(default=(), description="none of the sessions starts in one of them")
    rooms: tuple[RoomId, ...] = Field(default=(), description="none of the sessions has one of them as its main room")


class OneRoomInSlot(_Several):
    """Where two of them are in one slot of their grid, they have one main room, so that one audience sees both."""

    type: Literal["one room in a slot"] = "one room in a slot"


class OneTrackInRoom(_Rule):
    """In each room, sessions of one track only within a slot."""

    type: Literal["one track in a room"] = "one track in a room"


class TrackNotThere(_Rule):
    """No session of the track is in one of the rooms in a slot that starts in one of the windows."""

    type: Literal["track not there"] = "track not there"
    track: str = Field(default="", description="the track that is kept out")
    windows: tuple[Window, ...] = Field(default=(), description="slots that start in one of these times; none: every slot")
    rooms: tuple[RoomId, ...] = Field(default=(), description="main rooms that are kept free of it; none: every room")


class TracksApart(_Rule):
    """No two of the tracks have sessions in one slot."""

    type: Literal["tracks apart"] = "tracks apart"
    tracks: Annotated[tuple[str, ...], Field(min_length=2, description="no two of them have sessions in one slot")]


Rule = Annotated[
    Before | Adjacent | SameDay | AnotherDay | SameRoom | Together | NotParallel | AtMostPerOrganiser | AtMostAtOnce | SpeakerOrder
    | NotThere | OneRoomInSlot | OneTrackInRoom | TrackNotThere | TracksApart,
    Field(discriminator="type"),
]


def sessions_of(rule: Rule) -> tuple[SessionId, ...]:
    """The sessions that a rule names; none for one about organisers or tracks."""
    match rule:
        case Before() | Adjacent():
            return rule.first, rule.second
        case SpeakerOrder():
            return (rule.session,)
        case AtMostPerOrganiser() | OneTrackInRoom() | TrackNotThere() | TracksApart():
            return ()
        case _:
            return rule.sessions


def rooms_of(rule: Rule) -> tuple[RoomId, ...]:
    """The rooms that a rule names."""
    return rule.rooms if isinstance(rule, NotThere | TrackNotThere) else ()
