"""What is limited beside rooms and people: booth teams, sign-language teams, livestream crews, equipment. Each is a named unit."""

from enum import StrEnum

from pydantic import Field

from scheduler.model.base import Frozen, LanguageTag, Minutes, Window
from scheduler.model.ids import ID_PATTERN, PersonId, ResourceId


class Service(StrEnum):
    """What a unit provides."""

    INTERPRETATION = "interpretation"
    SIGN_LANGUAGE = "sign language"
    CAPTIONING = "captioning"
    LIVESTREAM = "livestream"
    EQUIPMENT = "equipment"


class Interpreter(Frozen):
    """A member of a booth team with the directions in which they work."""

    person: PersonId
    directions: tuple[tuple[LanguageTag, LanguageTag], ...] = Field(default=(), description="(from, into) pairs")


class Resource(Frozen):
    """A named unit; hours and rest hold for each unit, not for a pool (C12, C15)."""

    id: ResourceId = Field(pattern=ID_PATTERN)
    name: str = Field(min_length=1)
    service: Service
    offers: str = Field(default="", description="booth language, or name of the equipment; empty for the other services")
    members: tuple[Interpreter, ...] = Field(default=(), description="the people of a team")
    heavy: bool = Field(default=False, description="a two-way or heavy booth, which needs three interpreters (C12)")
    availability: tuple[Window, ...] = Field(default=(), description="half-days or other windows; empty: always")
    minutes_per_day: int | None = Field(default=None, ge=1, description="most public minutes served on one day")
    rest: Minutes = Field(default=0, description="minutes free between two sessions served")
    early: Minutes = Field(default=0, description="minutes that the unit is in the room before the public time (C23)")
