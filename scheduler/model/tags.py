"""What sessions and people want of the tags of rooms and of slots."""

from pydantic import Field

from scheduler.model.base import Frozen


class WantsTags(Frozen):
    """Tags that the main room, or a slot that holds the start, must have, had better have, had better not have, or must not have."""

    required_room_tags: frozenset[str] = Field(default=frozenset(), description="the main room has all of them")
    preferred_room_tags: frozenset[str] = frozenset()
    avoided_room_tags: frozenset[str] = frozenset()
    excluded_room_tags: frozenset[str] = Field(default=frozenset(), description="the main room has none of them")
    required_time_tags: frozenset[str] = Field(default=frozenset(), description="the slots that hold the start have all of them")
    preferred_time_tags: frozenset[str] = Field(default=frozenset(), description="tags of slots in which it would best start")
    avoided_time_tags: frozenset[str] = frozenset()
    excluded_time_tags: frozenset[str] = Field(default=frozenset(), description="the slots that hold the start have none of them")
