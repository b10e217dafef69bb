"""Rooms, their capacity by layout, and the walk between them."""

from enum import StrEnum

from pydantic import Field

from scheduler.model.base import Frozen, Minutes, Window
from scheduler.model.ids import ID_PATTERN, RoomId


class Layout(StrEnum):
    """How the chairs stand; a room has a capacity for each layout that it can take."""

    THEATRE = "theatre"
    CLASSROOM = "classroom"
    BOARDROOM = "boardroom"
    U_SHAPE = "u-shape"
    BANQUET = "banquet"
    STANDING = "standing"


class Room(Frozen):
    """A room of the venue in which sessions take place."""

    id: RoomId = Field(pattern=ID_PATTERN)
    name: str = Field(min_length=1, description="name on the door and in the programme")
    floor: str = Field(default="", description="floor as it is printed, such as 2nd floor")
    level: int = Field(default=0, description="storeys above the ground, for the default walk between floors")
    building: str = Field(default="", description="building, where the venue has several")
    capacity: dict[Layout, int] = Field(default_factory=dict, description="seats by layout; a missing layout is not possible")
    booths: int = Field(default=0, ge=0, description="booths for interpreters, one language each")
    features: frozenset[str] = Field(default=frozenset(), description="equipment built in, such as projector or hearing loop")
    tags: frozenset[str] = Field(default=frozenset(), description="free words that sessions may prefer or avoid")
    step_free: bool = Field(default=True, description="reached without a step")
    availability: tuple[Window, ...] = Field(default=(), description="when the room may be used; empty: always")
    turnaround: Minutes = Field(default=10, description="minutes between two sessions of one layout")
    layout_change: Minutes = Field(default=30, description="minutes between two sessions of different layouts")
    parallel_limit: int = Field(default=1, ge=1, description="sessions that may share the room at one time")
    hidden: bool = Field(default=False, description="not shown and not used")


class Walk(Frozen):
    """The walk between two rooms, the same in both directions."""

    rooms: tuple[RoomId, RoomId]
    minutes: Minutes


class Walking(Frozen):
    """Walking minutes between rooms: a table of pairs, and a default by floor."""

    pairs: tuple[Walk, ...] = Field(default=(), description="walks that are known")
    same_floor: Minutes = Field(default=2, description="minutes between two rooms of one floor")
    per_floor: Minutes = Field(default=2, description="minutes more for each floor between them")
    other_building: Minutes = Field(default=10, description="minutes more when the building differs")

    def minutes(self, one: Room, other: Room) -> int:
        """Minutes from one room to the other; none within a room."""
        if one.id == other.id:
            return 0
        for walk in self.pairs:
            if set(walk.rooms) == {one.id, other.id}:
                return walk.minutes
        storeys = abs(one.level - other.level) * self.per_floor
        return self.same_floor + storeys + (self.other_building if one.building != other.building else 0)
