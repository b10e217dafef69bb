"""Which fields stand together, and which groups are open at first."""

from collections.abc import Mapping
from dataclasses import dataclass

from scheduler.model.base import Frozen
from scheduler.model.person import Person
from scheduler.model.room import Room
from scheduler.model.session import Session


@dataclass(frozen=True)
class Group:
    """Fields under one heading."""

    heading: str
    fields: tuple[str, ...]
    is_open: bool = False


SESSION = (
    Group("People", ("appearances", "question_minutes"), is_open=True),
    Group("Needs", ("expected", "layout", "languages", "interpretation", "livestream", "features", "equipment",
                    "rooms_needed"), is_open=True),
    Group("Session", ("title", "number", "kind", "status", "track"), is_open=True),
    Group("Length", ("duration", "shortest", "set_up", "clear_down")),
    Group("When", ("pinned_start", "allowed_windows", "cannot_meet", "preferred_windows", "avoided_windows", "preferred_time_tags",
                   "avoided_time_tags")),
    Group("Where", ("pinned_rooms", "allowed_rooms", "preferred_rooms", "avoided_rooms", "served_in", "closes_rooms",
                    "preferred_room_tags", "avoided_room_tags")),
    Group("Words in the programme", ("subtitle", "description", "guiding_question")),
    Group("Organisers and guests", ("lead", "co_organisers", "access", "online_access", "registrations", "floor_requests")),
    Group("Importance and subjects", ("importance", "level", "topics", "audience", "tags", "merged_into")),
)  # fmt: skip
PERSON = (
    Group("Name and privacy", ("privacy", "honorific", "name", "alias"), is_open=True),
    Group("Position", ("position", "affiliation", "affiliation_short", "delegation", "rank"), is_open=True),
    Group("When", ("attendance", "zone", "availability", "max_minutes_per_day", "max_sessions_per_day", "rest", "not_first_or_last"),
          is_open=True),
    Group("Needs", ("needs", "support_person", "consent_to_stream", "observes")),
    Group("Contact, never published", ("contact", "language", "gender")),
)  # fmt: skip
ROOM = (
    Group("Room", ("name", "floor", "building", "level", "step_free", "hidden"), is_open=True),
    Group("Seats and equipment", ("capacity", "booths", "features", "tags"), is_open=True),
    Group("When", ("availability", "turnaround", "layout_change", "parallel_limit")),
)  # fmt: skip

GROUPS: Mapping[type[Frozen], tuple[Group, ...]] = {Session: SESSION, Person: PERSON, Room: ROOM}
ELSEWHERE: Mapping[type[Frozen], frozenset[str]] = {
    Session: frozenset({"id", "request"}), Person: frozenset({"id"}), Room: frozenset({"id"}),
}  # fmt: skip
"""Fields that no group shows: ids never, and the request as it was received, which nobody rewrites."""
