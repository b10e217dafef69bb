"""The values that content hands to layout. Times are absolute minutes and, as words, local 24-hour clocks."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    """The family of a session, which decides its colour."""

    PLENARY = "plenary"
    SIDE = "side"
    PRESS = "press"
    PAUSE = "pause"


class Change(Enum):
    """How a session stands to what was printed before, as the word that marks it."""

    NEW = "new"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    UNPLACED = "time and place to be announced"
    MOVED = "moved to another day"
    """Stands at the day that it has left; only an errata sheet says so."""


@dataclass(frozen=True)
class Words:
    """User text and its language, None where it is that of the document."""

    text: str
    language: str | None = None

    def __bool__(self) -> bool:
        return bool(self.text.strip())


@dataclass(frozen=True)
class PersonLine:
    """How a person is printed: name, what stands behind it, and a mark such as (to be confirmed)."""

    name: str
    details: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Credit:
    """A role and the people who have it, in their order."""

    role: str
    people: tuple[PersonLine, ...]


@dataclass(frozen=True)
class Entry:
    """A session as it is printed."""

    key: str
    """Tells sessions apart that say the same; never printed."""
    tone: Tone
    kind: str
    """Label for the kind, such as Side event."""
    start: int
    end: int
    time: str
    title: Words
    number: str = ""
    mark: str = ""
    subtitle: Words = Words("")
    description: Words = Words("")
    question: Words = Words("")
    rooms: tuple[str, ...] = ()
    """Ids of the shown rooms, for the columns of the grid."""
    places: tuple[str, ...] = ()
    """Room and floor, one for each room."""
    organisers: str = ""
    credits: tuple[Credit, ...] = ()
    spoken: str = ""
    """Languages, or interpretation."""
    admission: str = ""
    """Livestream, online access and access class."""
    plenary: bool = False
    """Concerns everybody: may be merged over all rooms of the grid."""
    day: str = ""
    """The heading of its day."""
    change: Change | None = None
    """Where a paper marks what changed; the mark says it in a word."""

    @property
    def practical(self) -> str:
        """Languages, livestream, online access and access class in one line."""
        return " · ".join(part for part in (self.spoken, self.admission) if part)

    @property
    def is_off(self) -> bool:
        """Whether it stands here only to say that it does not take place here."""
        return self.change in (Change.CANCELLED, Change.UNPLACED, Change.MOVED)

    @property
    def pause(self) -> bool:
        """Whether it is a break or a meal."""
        return self.tone is Tone.PAUSE


@dataclass(frozen=True)
class Block:
    """Sessions of one kind that start together; several are shown as cards."""

    time: str
    label: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Room:
    """A column of the grid."""

    id: str
    name: str
    floor: str


@dataclass(frozen=True)
class DayContent:
    """A day of the conference."""

    date: dt.date
    label: str
    heading: str
    all_day: tuple[Entry, ...]
    blocks: tuple[Block, ...]
    rooms: tuple[Room, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The timed sessions in order."""
        return tuple(entry for block in self.blocks for entry in block.entries)

    @property
    def running(self) -> tuple[Entry, ...]:
        """The timed sessions without those that are off."""
        return tuple(entry for entry in self.entries if not entry.is_off)


@dataclass(frozen=True)
class LinkWords:
    """A printed link."""

    label: str
    address: str


@dataclass(frozen=True)
class PaperContent:
    """All that a paper says."""

    title: Words
    theme: Words
    organiser: str
    venue: str
    dates: str
    note: str
    languages: str
    place_of_times: str
    """The city whose clocks the times are on."""
    standing: str
    stamp: str
    social_tag: str
    links: tuple[LinkWords, ...]
    accent: str
    logo: bytes | None
    logo_description: str
    days: tuple[DayContent, ...]
    since: str = ""
    """The release since which changes are marked."""
