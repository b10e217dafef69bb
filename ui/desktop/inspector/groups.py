"""Which fields stand together, and which groups are open at first."""

from collections.abc import Mapping
from dataclasses import dataclass

from scheduler.model.base import Frozen
from scheduler.model.person import Person
from scheduler.model.resource import Resource
from scheduler.model.room import Room
from scheduler.model.session import Session
from ui.desktop.language import mark


@dataclass(frozen=True)
class Group:
    """Fields under one heading."""

    heading: str
    fields: tuple[str, ...]
    is_open: bool = False


SESSION = (
    Group(mark("People"), ("appearances", "question_minutes"), is_open=True),
    Group(mark("Needs"), ("expected", "layout", "languages", "interpretation", "livestream", "features", "equipment",
                    "rooms_needed"), is_open=True),
    Group(mark("Session"), ("title", "number", "kind", "status", "track", "place_in_track"), is_open=True),
    Group(mark("Length"), ("duration", "shortest", "set_up", "clear_down")),
    Group(mark("When"), ("pinned_start", "allowed_windows", "cannot_meet", "preferred_windows", "avoided_windows", "required_time_tags",
                   "preferred_time_tags", "avoided_time_tags", "excluded_time_tags")),
    Group(mark("Where"), ("pinned_rooms", "allowed_rooms", "preferred_rooms", "avoided_rooms", "served_in", "closes_rooms",
                    "required_room_tags", "preferred_room_tags", "avoided_room_tags", "excluded_room_tags")),
    Group(mark("Words in the programme"), ("subtitle", "description", "guiding_question")),
    Group(mark("Organisers and guests"), ("lead", "co_organisers", "access", "online_access", "registrations", "floor_requests")),
    Group(mark("Importance and subjects"), ("importance", "interest", "level", "topics", "themes", "sectors", "audience", "tags",
                    "merged_into")),
)  # fmt: skip
PERSON = (
    Group(mark("Name and privacy"), ("privacy", "honorific", "name", "alias"), is_open=True),
    Group(mark("Position"), ("position", "affiliation", "affiliation_short", "delegation", "rank"), is_open=True),
    Group(mark("When"), ("attendance", "zone", "availability", "max_minutes_per_day", "max_sessions_per_day", "rest", "not_first_or_last"),
          is_open=True),
    Group(mark("Needs"), ("needs", "support_person", "consent_to_stream", "observes")),
    Group(mark("Interests"), ("wants_to_see",)),
    Group(mark("Tags"), ("required_room_tags", "preferred_room_tags", "avoided_room_tags", "excluded_room_tags",
          "required_time_tags", "preferred_time_tags", "avoided_time_tags", "excluded_time_tags")),
    Group(mark("Contact, never published"), ("contact", "language", "gender")),
)  # fmt: skip
ROOM = (
    Group(mark("Room"), ("name", "floor", "building", "level", "step_free", "hidden"), is_open=True),
    Group(mark("Seats and equipment"), ("capacity", "booths", "features", "tags"), is_open=True),
    Group(mark("When"), ("availability", "turnaround", "layout_change", "parallel_limit")),
)  # fmt: skip
UNIT = (
    Group(mark("Unit"), ("name", "service", "offers", "heavy"), is_open=True),
    Group(mark("People"), ("members",), is_open=True),
    Group(mark("When"), ("availability", "minutes_per_day", "rest", "early")),
)

GROUPS: Mapping[type[Frozen], tuple[Group, ...]] = {Session: SESSION, Person: PERSON, Room: ROOM, Resource: UNIT}
ELSEWHERE: Mapping[type[Frozen], frozenset[str]] = {
    Session: frozenset({"id", "request"}), Person: frozenset({"id"}), Room: frozenset({"id"}),
    Resource: frozenset({"id"}),
}  # fmt: skip
"""Fields that no group shows: ids never, and the request as it was received, which nobody rewrites."""
