"""Typed ids. An id is random and says nothing of a name, so that a protected person cannot be recognised by it."""

import secrets
from typing import NewType

ID_PATTERN = r"^[A-Za-z0-9_-]{1,64}$"
"""What an id may look like; every noun that has one is held to it when a file is read."""

RoomId = NewType("RoomId", str)
PersonId = NewType("PersonId", str)
SessionId = NewType("SessionId", str)
AppearanceId = NewType("AppearanceId", str)
RuleId = NewType("RuleId", str)
ResourceId = NewType("ResourceId", str)
ReleaseId = NewType("ReleaseId", str)
VariantId = NewType("VariantId", str)


def new_id(letter: str) -> str:
    """A fresh random id behind one letter for the eye of a developer: r room, p person, s session, and so on."""
    return f"{letter}{secrets.token_hex(6)}"
