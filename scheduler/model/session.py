"""Sessions and the appearances of people in them."""

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from scheduler.model.base import Frozen, LanguageTag, Minutes, Moment, Text, Window
from scheduler.model.ids import ID_PATTERN, AppearanceId, PersonId, RoomId, SessionId
from scheduler.model.person import Attendance
from scheduler.model.room import Layout
from scheduler.model.tags import EXCLUDED_ROOM, EXCLUDED_TIME, PREFERRED_TIME, REQUIRED_ROOM, REQUIRED_TIME
from scheduler.sentence import Sentence


class Kind(StrEnum):
    """What a session is; several settings of a conference go by kind."""

    OPENING = "opening"
    KEYNOTE = "keynote"
    PANEL = "panel"
    SIDE_EVENT = "side event"
    BREAK = "break"
    MEAL = "meal"
    RECEPTION = "reception"
    PRESS = "press"
    CLOSING = "closing"
    SET_UP = "set-up"
    INTERNAL = "internal"
    ALL_DAY = "all-day"


class Status(StrEnum):
    """How far a session has come."""

    REQUESTED = "requested"
    UNDER_REVIEW = "under review"
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    MERGED = "merged"
    DECLINED = "declined"
    CANCELLED = "cancelled"


TAKING_PART = frozenset({Status.ACCEPTED, Status.TENTATIVE, Status.CONFIRMED})
"""Only sessions of these statuses are planned."""


class Access(StrEnum):
    """Who may enter (C17)."""

    OPEN = "open"
    REGISTERED = "registered"
    DELEGATIONS = "delegations only"
    CLOSED = "closed"


class Role(StrEnum):
    """What a person does in a session."""

    MODERATOR = "moderator"
    OPENING_REMARKS = "opening remarks"
    KEYNOTE = "keynote"
    SPEAKER = "speaker"
    RAPPORTEUR = "rapporteur"
    ONLINE_MODERATOR = "online moderator"
    INTERPRETER = "interpreter"
    SUPPORT_PERSON = "support person"
    ATTENDEE = "attendee"


class Invitation(StrEnum):
    """How far an appearance has come."""

    TO_INVITE = "to invite"
    INVITED = "invited"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    REPLACED = "replaced"


class Presence(StrEnum):
    """How long a person must be there."""

    WHOLE_SESSION = "whole session"
    OWN_MINUTES = "own minutes"


class Appearance(Frozen):
    """A person's role in a session."""

    id: AppearanceId = Field(pattern=ID_PATTERN)
    person: PersonId
    role: Role = Role.SPEAKER
    status: Invitation = Invitation.CONFIRMED
    reply_by: Moment | None = Field(default=None, description="date by which an answer is expected")
    minutes: Minutes = Field(default=10, description="speaking time in minutes")
    order: int = Field(default=0, ge=0, description="place among the speakers, from 1; 0: not yet ordered")
    presence: Presence = Presence.WHOLE_SESSION
    attendance: Attendance | None = Field(default=None, description="differs from the person's own attendance when set")
    proxy: PersonId | None = Field(default=None, description="who takes the part in the person's place; then only they need be there")


ACTIVE_INVITATIONS = frozenset({Invitation.TO_INVITE, Invitation.INVITED, Invitation.CONFIRMED})
"""An appearance that was declined or replaced binds nobody."""


class FloorRequest(Frozen):
    """A request for the floor."""

    person: PersonId | None = Field(default=None, description="who asked, when known as a person")
    speaker: str = Field(default="", description="who will speak, as received")
    on_behalf_of: str = Field(default="", description="delegation or organisation")
    received: Moment
    minutes: Minutes = 3
    deadline: Moment | None = None


class Registrations(Frozen):
    """How many have registered for a session."""

    in_person: int = Field(default=0, ge=0)
    online: int = Field(default=0, ge=0)


class Request(Frozen):
    """A side event as it was asked for."""

    received: Moment
    contact: str = Field(default="", description="who to answer; never published")
    preferred_slots: tuple[Window, ...] = ()
    languages_paid_by: str = Field(default="", description="who pays the interpretation")
    expected_guests: int = Field(default=0, ge=0)
    needs: str = ""
    withdrawn: bool = False


class Session(Frozen):
    """Anything that has a place in the timetable."""

    id: SessionId = Field(pattern=ID_PATTERN)
    kind: Kind
    title: Text
    subtitle: Text = Text({})
    description: Text = Text({})
    guiding_question: Text = Text({})
    number: str = Field(default="", description="label before the title, such as Panel 1")
    track: str = Field(default="", description="track to which the session belongs; empty: none")
    place_in_track: int = Field(default=0, ge=0, description="place among the sessions of its track, from 1; 0: anywhere")
    topics: frozenset[str] = Field(default=frozenset(), description="sessions that share a topic should not be parallel")
    themes: frozenset[str] = Field(default=frozenset(), description="broad themes, across tracks; see the preferences about themes")
    sectors: frozenset[str] = Field(default=frozenset(), description="fields of work that it is for; see the preference about sectors")
    audience: frozenset[str] = Field(default=frozenset(), description="sessions that share an audience should not be parallel")
    tags: frozenset[str] = frozenset()
    level: int | None = Field(default=None, ge=1, le=9, description="1 introductory … 9 expert")
    status: Status = Status.CONFIRMED
    duration: int = Field(ge=1, description="preferred public minutes")
    shortest: int | None = Field(default=None, ge=1, description="fewest public minutes; empty: never shortened")
    set_up: Minutes = Field(default=0, description="minutes before the public time in which the room is prepared")
    clear_down: Minutes = Field(default=0, description="minutes after the public time in which the room is cleared")
    expected: int = Field(default=0, ge=0, description="expected guests in the room")
    interest: int = Field(default=0, ge=0, description="how many would like to attend, as a survey or a list of favourites says")
    layout: Layout | None = Field(default=None, description="layout needed; empty: any layout of the room that holds the guests")
    features: frozenset[str] = Field(default=frozenset(), description="features that the room must have")
    equipment: tuple[str, ...] = Field(default=(), description="one unit of each named equipment is needed")
    languages: tuple[LanguageTag, ...] = Field(default=(), description="languages spoken")
    interpretation: tuple[LanguageTag, ...] = Field(default=(), description="languages of the booths, one booth and team each")
    livestream: bool = Field(default=False, description="needs a livestream crew and consent of those who appear")
    access: Access = Access.REGISTERED
    online_access: str = Field(default="", description="how guests join online, as printed; empty: not online")
    allowed_windows: tuple[Window, ...] = Field(default=(), description="the public time lies in one of them; empty: no limit")
    cannot_meet: tuple[Window, ...] = Field(default=(), description="the public time touches none of them (C21)")
    preferred_windows: tuple[Window, ...] = Field(default=(), description="it would best start in one of them")
    avoided_windows: tuple[Window, ...] = Field(default=(), description="it would better not start in any of them")
    allowed_rooms: tuple[RoomId, ...] = Field(default=(), description="only these rooms; empty: no limit")
    preferred_rooms: tuple[RoomId, ...] = ()
    avoided_rooms: tuple[RoomId, ...] = ()
    required_room_tags: frozenset[str] = REQUIRED_ROOM
    preferred_room_tags: frozenset[str] = frozenset()
    avoided_room_tags: frozenset[str] = frozenset()
    excluded_room_tags: frozenset[str] = EXCLUDED_ROOM
    required_time_tags: frozenset[str] = REQUIRED_TIME
    preferred_time_tags: frozenset[str] = PREFERRED_TIME
    avoided_time_tags: frozenset[str] = frozenset()
    excluded_time_tags: frozenset[str] = EXCLUDED_TIME
    rooms_needed: int = Field(default=1, ge=0, le=9, description="rooms used at once; 0: none, such as an online meeting")
    served_in: tuple[RoomId, ...] = Field(default=(), description="where a break or meal is served; these are its rooms")
    closes_rooms: tuple[RoomId, ...] = Field(default=(), description="rooms in which nothing public runs meanwhile")
    lead: str = Field(default="", description="lead organiser")
    co_organisers: tuple[str, ...] = ()
    merged_into: SessionId | None = None
    pinned_start: Moment | None = Field(default=None, description="fixed start (C28)")
    pinned_rooms: tuple[RoomId, ...] = Field(default=(), description="fixed rooms (C28)")
    appearances: tuple[Appearance, ...] = ()
    question_minutes: Minutes = Field(default=0, description="minutes for questions, counted in the speaking time (C22)")
    registrations: Registrations = Registrations()
    floor_requests: tuple[FloorRequest, ...] = ()
    request: Request | None = Field(default=None, description="the request as received, for side events")
    importance: int = Field(default=5, ge=1, le=9, description="9 is left unplaced last")

    @model_validator(mode="after")
    def _shortest_fits(self) -> Self:
        if self.shortest is not None and self.shortest > self.duration:
            said = Sentence(
                "the shortest length ({least} min) exceeds the preferred one ({most} min)", least=self.shortest, most=self.duration
            )
            raise ValueError(said)
        return self

    @property
    def takes_part(self) -> bool:
        """Whether the session is to be planned and may stand in a timetable."""
        return self.status in TAKING_PART

    @property
    def least_minutes(self) -> int:
        """The fewest public minutes that the session may have."""
        return self.duration if self.shortest is None else self.shortest

    @property
    def label(self) -> str:
        """Number and title as one line: "Panel 1: Trends", or the title alone."""
        return f"{self.number}: {self.title}" if self.number else str(self.title)

    @property
    def active_appearances(self) -> tuple[Appearance, ...]:
        """Those that bind somebody: neither declined nor replaced."""
        return tuple(a for a in self.appearances if a.status in ACTIVE_INVITATIONS)
