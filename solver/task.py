"""What every data shape is about: a session to be placed, and the time within it that somebody is needed. All times are ticks."""

from dataclasses import dataclass

from scheduler.model.ids import SessionId
from scheduler.sentence import NOTHING, Sentence


@dataclass
class Task:
    """A session to be placed: the domain of its starts and durations, and the rooms that it may use."""

    index: int
    id: SessionId
    title: str
    starts: tuple[int, ...]
    durations: tuple[int, ...]
    """Possible public ticks, ascending; the last is the preferred one."""
    rooms: tuple[int, ...]
    mains: tuple[int, ...]
    """Rooms among `rooms` that may be the main one."""
    rooms_needed: int
    before: int
    after: int
    importance: int
    day_of: dict[int, int | None]
    """Conference day of each start, also of those already ruled out."""
    slot_of: dict[int, int]
    """Slot of each start that is in one of those for its kind; slots are numbered by their windows."""
    pairs: frozenset[tuple[int, int]] | None = None
    """Allowed (start, duration) where not every combination is."""
    why_empty: Sentence = NOTHING

    @property
    def is_fixed(self) -> bool:
        """One start and one duration are left."""
        return len(self.starts) == 1 and len(self.durations) == 1

    @property
    def longest(self) -> int:
        """Preferred duration."""
        return self.durations[-1]

    @property
    def shortest(self) -> int:
        """Fewest ticks that the task may have."""
        return self.durations[0]


@dataclass(frozen=True)
class Presence:
    """When within a task somebody is needed: from `offset` after its start, for `length` ticks; no length: to its end."""

    offset: int = 0
    length: int | None = None

    def span(self, start: int, duration: int) -> tuple[int, int]:
        """The presence for a placed task, cut at its end."""
        first = start + min(self.offset, duration - 1)
        last = start + duration if self.length is None else start + min(self.offset + self.length, duration)
        return first, max(last, first + 1)


WHOLE = Presence()
