"""How the planner wants to see the grid; kept from one start of the program to the next."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Self

from PySide6.QtCore import QSettings

from scheduler.model.ids import RoomId


class Grouping(StrEnum):
    """What rooms stand together by."""

    NONE = "none"
    FLOOR = "floor"
    BUILDING = "building"


class Colouring(StrEnum):
    """What the colour of a card says."""

    KIND = "kind"
    TRACK = "track"
    STATUS = "status"
    ORGANISER = "organiser"


@dataclass(frozen=True)
class GridOptions:
    """What is shown of the timetable, and how large."""

    step: int = 15
    """Minutes of the finest line."""
    all_days: bool = False
    fit: bool = False
    compact: bool = False
    group: Grouping = Grouping.NONE
    colour: Colouring = Colouring.KIND
    hidden_rooms: frozenset[RoomId] = frozenset()

    def with_room(self, room: RoomId, *, shown: bool) -> Self:
        """The same, with a room shown or hidden."""
        return replace(self, hidden_rooms=self.hidden_rooms - {room} if shown else self.hidden_rooms | {room})


PLACE = "timetable/"
"""Where the options stand among the settings of the program."""


def load() -> GridOptions:
    """The options as they were when the program was last used; what can no longer be read is as at first."""
    settings, first = QSettings(), GridOptions()
    found: dict[str, object] = {}
    for field in fields(GridOptions):
        before = getattr(first, field.name)
        found[field.name] = _read(settings.value(PLACE + field.name, None), before)
    return GridOptions(**found)  # type: ignore[arg-type]


def save(options: GridOptions) -> None:
    """Keeps the options."""
    settings = QSettings()
    for field in fields(GridOptions):
        value = getattr(options, field.name)
        settings.setValue(PLACE + field.name, " ".join(sorted(value)) if isinstance(value, frozenset) else str(value))


def _read(kept: object, before: object) -> object:
    """A setting in the type of its first value; settings are kept as text."""
    words = str(kept) if kept is not None else str(before)
    match before:
        case bool():
            return words == str(True)
        case int():
            return int(words) if words.isdecimal() else before
        case frozenset():
            return frozenset(RoomId(one) for one in words.split()) if kept is not None else before
        case StrEnum():
            kind = type(before)
            return kind(words) if words in {one.value for one in kind} else before
        case _:
            return before
