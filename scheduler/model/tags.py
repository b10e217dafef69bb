"""Fields of sessions and people about the tags of rooms and of slots: what they must have, had better have, or must not have."""

from typing import Any

from pydantic import Field


def _tags(description: str) -> Any:
    return Field(default=frozenset(), description=description)


REQUIRED_ROOM = _tags("the main room has all of them")
EXCLUDED_ROOM = _tags("the main room has none of them")
REQUIRED_TIME = _tags("the slots that hold the start have all of them")
PREFERRED_TIME = _tags("tags of slots in which it would best start")
EXCLUDED_TIME = _tags("the slots that hold the start have none of them")
