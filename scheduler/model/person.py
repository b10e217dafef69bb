"""People: who they are, when they are there, what they need, and how their name may appear."""

from enum import StrEnum

from pydantic import Field

from scheduler.model.base import Frozen, LanguageTag, Minutes, Text, Window, ZoneName
from scheduler.model.ids import ID_PATTERN, PersonId, SessionId
from scheduler.model.tags import EXCLUDED_ROOM, EXCLUDED_TIME, PREFERRED_TIME, REQUIRED_ROOM, REQUIRED_TIME


class Privacy(StrEnum):
    """How a person's name may appear in every output (C16)."""

    FULL = "full"
    ALIAS = "alias"
    ROLE_ONLY = "role only"
    HIDDEN = "hidden"


class Attendance(StrEnum):
    """How a person takes part."""

    IN_PERSON = "in person"
    REMOTE = "remote"
    VIDEO = "video"


class Gender(StrEnum):
    """Self-declared, optional, never printed; used for the count of a panel only (C19)."""

    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


class Need(StrEnum):
    """What a person needs in each session in which they appear in person (C27)."""

    STEP_FREE = "step-free"
    HEARING_LOOP = "hearing loop"
    SIGN_LANGUAGE = "sign language"
    CAPTIONING = "captioning"


class Contact(Frozen):
    """How to reach a person; never published in any format."""

    email: str = ""
    telephone: str = ""
    liaison: str = Field(default="", description="name of the liaison who receives messages in the person's place")
    liaison_email: str = ""


class Person(Frozen):
    """Somebody with a part in the conference. Outputs use `naming.shown_name`, never `name`."""

    id: PersonId = Field(pattern=ID_PATTERN)
    honorific: str = Field(default="", description="before the name, such as H.E. or Dr")
    name: str = Field(min_length=1, description="real name; shown only in the person's own editor unless privacy is full")
    alias: str = Field(default="", description="name shown when privacy is alias")
    privacy: Privacy = Field(default=Privacy.FULL, description="how the name may appear")
    position: Text = Field(default=Text({}), description="job title per language")
    affiliation: Text = Field(default=Text({}), description="organisation per language")
    affiliation_short: Text = Field(default=Text({}), description="short form of the organisation per language")
    delegation: str = Field(default="", description="State or organisation whose delegation the person belongs to")
    rank: int = Field(default=9, ge=1, le=9, description="1 head of state or government, 2 minister, … 9 none; orders speakers")
    zone: ZoneName | None = Field(default=None, description="own time zone; empty: that of the conference")
    attendance: Attendance = Attendance.IN_PERSON
    availability: tuple[Window, ...] = Field(default=(), description="when the person can take part; empty: always")
    max_minutes_per_day: int | None = Field(default=None, ge=1, description="most minutes of presence on one day")
    max_sessions_per_day: int | None = Field(default=None, ge=1, description="most sessions on one day")
    rest: Minutes = Field(default=0, description="minutes free after each appearance")
    not_first_or_last: bool = Field(default=False, description="not within the first or last hour of a day (C16)")
    needs: frozenset[Need] = frozenset()
    support_person: PersonId | None = Field(default=None, description="who must be in the same sessions in support (C16)")
    contact: Contact = Contact()
    language: LanguageTag = Field(default="en", description="language of correspondence")
    gender: Gender | None = None
    consent_to_stream: bool = Field(default=True, description="may be seen in a livestream or recording (C15)")
    observes: frozenset[str] = Field(default=frozenset(), description="names of holidays and observances that concern them")
    wants_to_see: tuple[SessionId, ...] = Field(default=(), description="sessions that they would like to see, as a survey says")
    required_room_tags: frozenset[str] = REQUIRED_ROOM
    preferred_room_tags: frozenset[str] = frozenset()
    avoided_room_tags: frozenset[str] = frozenset()
    excluded_room_tags: frozenset[str] = EXCLUDED_ROOM
    required_time_tags: frozenset[str] = REQUIRED_TIME
    preferred_time_tags: frozenset[str] = PREFERRED_TIME
    avoided_time_tags: frozenset[str] = frozenset()
    excluded_time_tags: frozenset[str] = EXCLUDED_TIME
