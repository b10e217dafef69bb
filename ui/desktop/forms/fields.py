"""What sort of value a field of the model holds, read from its type and its description. Nothing here needs Qt."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le
from pydantic.fields import FieldInfo

from scheduler.model.base import AwareDatetime, Frozen, Text
from scheduler.model.ids import AppearanceId, PersonId, ResourceId, RoomId, SessionId
from scheduler.model.settings import Wish
from ui.desktop.language import mark


class Shape(StrEnum):
    """How a value is entered."""

    WORDS = "words"
    TEXT = "words in several languages"
    NUMBER = "number"
    YES_NO = "yes or no"
    CHOICE = "one of several"
    CHOICES = "some of several"
    LIST = "several words"
    MOMENT = "date and time"
    DATE = "date"
    TIME = "time of day"
    PICTURE = "picture"
    REFERENCE = "one thing of the conference"
    REFERENCES = "several things of the conference"
    SEATS = "numbers by choice"
    GROUP = "fields together"
    WISH = "a wish and its weight"
    ROWS = "several of one sort"


@dataclass(frozen=True)
class Field:
    """A field of the model as a form shows it."""

    name: str
    label: str
    help: str
    shape: Shape
    optional: bool = False
    unit: str = ""
    least: int | None = None
    most: int | None = None
    inner: Any = None
    """An enumeration, the noun of a reference, or the entity of a group or of rows."""
    collection: type = tuple


NOUNS: Mapping[Any, str] = {RoomId: "room", PersonId: "person", SessionId: "session", ResourceId: "resource", AppearanceId: ""}
"""Which things an id names; appearances are told apart by their place in the list."""

LABELS = {
    "duration": "Length", "shortest": "Shortest length", "set_up": "Set-up", "clear_down": "Clear-down", "expected": "Guests",
    "lead": "Lead organiser", "co_organisers": "Co-organisers", "pinned_start": "Fixed start", "pinned_rooms": "Fixed rooms",
    "allowed_windows": "Only between", "cannot_meet": "Never between", "preferred_windows": "Best between",
    "avoided_windows": "Better not between",
    "allowed_rooms": "Only in", "preferred_rooms": "Best in", "avoided_rooms": "Better not in", "zone": "Time zone",
    "availability": "Available", "max_minutes_per_day": "Most per day", "max_sessions_per_day": "Most sessions per day",
    "not_first_or_last": "Not first or last", "consent_to_stream": "May be streamed", "attendance": "Takes part", "email": "E-mail",
    "liaison_email": "E-mail of the liaison", "_Rule.level": "Must or wish", "Room.level": "Storey",
    "layout_change": "Change of layout", "parallel_limit": "Sessions at once",
    "closes_rooms": "Closes", "number": "Number or label", "Appearance.minutes": "Speaking time",
    "FloorRequest.minutes": "Speaking time", "order": "Place in the order", "capacity": "Seats",
    "status": "Status", "question_minutes": "Time for questions", "proxy": "Deputy", "reply_by": "Reply by", "person": "Person",
    "appearances": "Who takes part", "affiliation_short": "Affiliation, short",
    "step_free": "Reached without a step", "hidden": "Not shown and not used", "livestream": "Streamed",
    "NotThere.windows": "Not starting between", "NotThere.rooms": "Not in", "TrackNotThere.track": "Track kept out",
    "TrackNotThere.windows": "Out of slots starting between", "TrackNotThere.rooms": "Out of rooms",
    "track_home": "Rooms of a track", "track_at_once": "Rooms of a track in a slot", "track_gaps": "Gaps in a track",
    "track_places": "Places in a track",
}  # fmt: skip
"""Fields whose own name reads badly on the screen; with the name of the entity where it means different things."""

NAMED: Mapping[str, str] = {"TrackNotThere.track": "track", "TracksApart.tracks": "track"}
"""Words that are chosen among those that the conference has."""

_MINUTES = re.compile(r"\bminutes\b", re.IGNORECASE)
_SOURCES = re.compile(r"\s*\(C\d+(?:, C\d+)*\)")
_HIDDEN = frozenset({"id", "type"})


@lru_cache(maxsize=32)
def fields_of(model: type[Frozen]) -> Mapping[str, Field]:
    """The fields of an entity by name, in the order of the model; ids are left out."""
    return {name: _field(model, name, info) for name, info in model.model_fields.items() if name not in _HIDDEN}


def label_of(name: str, model: type | None = None) -> str:
    """The name of a field on the screen, of an entity where that is known."""
    for entity in model.__mro__ if model is not None else ():
        if f"{entity.__name__}.{name}" in LABELS:
            return LABELS[f"{entity.__name__}.{name}"]
    return LABELS.get(name, name.replace("_", " ").capitalize())


def help_of(info: FieldInfo) -> str:
    """What the model says of a field, as a sentence for planners."""
    described = _SOURCES.sub("", info.description or "").removesuffix(", aware")
    return described[:1].upper() + described[1:]


def _field(model: type[Frozen], name: str, info: FieldInfo) -> Field:
    kind, optional = _without_none(info.annotation)
    said = help_of(info)
    shape, inner, collection = _shape(kind)
    if f"{model.__name__}.{name}" in NAMED:
        shape, inner = (Shape.REFERENCES if shape is Shape.LIST else Shape.REFERENCE), NAMED[f"{model.__name__}.{name}"]
    least = next((int(str(one.ge)) for one in info.metadata if isinstance(one, Ge)), None)
    most = next((int(str(one.le)) for one in info.metadata if isinstance(one, Le)), None)
    unit = mark("min") if shape is Shape.NUMBER and (_MINUTES.search(said) or "minutes" in name) else ""
    return Field(name, label_of(name, model), said, shape, optional, unit, least, most, inner, collection)


def _without_none(kind: Any) -> tuple[Any, bool]:
    """A type without its "or nothing"."""
    if get_origin(kind) in (Union, UnionType):
        others = [one for one in get_args(kind) if one is not NoneType]
        return (others[0] if len(others) == 1 else kind), len(others) < len(get_args(kind))
    return kind, False


def _bare(kind: Any) -> Any:
    """A type without what limits it."""
    return get_args(kind)[0] if hasattr(kind, "__metadata__") else kind


def _shape(kind: Any) -> tuple[Shape, Any, type]:
    kind = _bare(kind)
    origin = get_origin(kind)
    if origin in (tuple, frozenset):
        return _several(_bare(get_args(kind)[0]), origin)
    if origin is Literal:
        return Shape.CHOICE, get_args(kind), tuple
    if origin is dict:
        return Shape.SEATS, get_args(kind)[0], dict
    if kind in NOUNS:
        return Shape.REFERENCE, NOUNS[kind], tuple
    if kind in _SIMPLE:
        return _SIMPLE[kind], None, tuple
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return Shape.CHOICE, kind, tuple
    if kind is Wish:
        return Shape.WISH, kind, tuple
    if isinstance(kind, type) and issubclass(kind, Frozen):
        return Shape.GROUP, kind, tuple
    raise TypeError(f"no form for a field of type {kind!r}")


def _several(item: Any, collection: type) -> tuple[Shape, Any, type]:
    if item in NOUNS:
        return Shape.REFERENCES, NOUNS[item], collection
    if isinstance(item, type) and issubclass(item, StrEnum):
        return Shape.CHOICES, item, collection
    if isinstance(item, type) and issubclass(item, Frozen):
        return Shape.ROWS, item, collection
    return Shape.LIST, None, collection


_SIMPLE: Mapping[Any, Shape] = {
    dt.date: Shape.DATE, dt.time: Shape.TIME, bytes: Shape.PICTURE,
    str: Shape.WORDS, int: Shape.NUMBER, bool: Shape.YES_NO, Text: Shape.TEXT, _bare(AwareDatetime): Shape.MOMENT,
}  # fmt: skip
