"""A conference as plain JSON values in one canonical form: equal conferences give equal bytes.

Fields stand in the order of the model and are left out where they have their default, so a default that changes needs
an upgrade that writes the old one. Sets are sorted, and so are tables by their keys. Moments carry the offset that the
zone of the conference has at that time.
"""

import base64
import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from typing import Any, cast

from pydantic import BaseModel

from scheduler.calendar import minute_of, moment_of
from scheduler.model.base import Frozen, Text
from scheduler.model.conference import Conference
from scheduler.model.release import Release

Json = dict[str, Any]
"""An object of JSON: named fields of JSON values."""

ALWAYS_WRITTEN = frozenset({"type"})
"""Fields that are written even with their default, because they tell which entity it is."""


def canonical_dict(conference: Conference) -> Json:
    """The conference as plain JSON values."""
    return _fields(conference, lambda moment: moment_of(minute_of(moment), conference.zone).isoformat())


def _fields(entity: BaseModel, say: Callable[[dt.datetime], str]) -> Json:
    fields: Json = {}
    for name, field in type(entity).model_fields.items():
        value = getattr(entity, name)
        if name in ALWAYS_WRITTEN or field.is_required() or value != field.get_default(call_default_factory=True):
            stored_as_is = isinstance(entity, Release) and name == "content"
            fields[name] = value if stored_as_is else _plain(value, say)
    return fields


def _plain(value: Any, say: Callable[[dt.datetime], str]) -> Any:
    match value:
        case Text():
            return dict(value.root)  # in the given order: the first language is the original
        case Frozen():
            return _fields(value, say)
        case StrEnum():
            return value.value
        case dt.datetime():
            return say(value)
        case dt.date() | dt.time():
            return value.isoformat()
        case bytes():
            return base64.urlsafe_b64encode(value).decode("ascii")
        case tuple():
            return [_plain(one, say) for one in cast(tuple[Any, ...], value)]
        case frozenset():
            return sorted(_plain(one, say) for one in cast(frozenset[str], value))
        case dict():
            table = cast(dict[str, Any], value)
            return {str(key): _plain(table[key], say) for key in sorted(table)}
        case _:
            return value
