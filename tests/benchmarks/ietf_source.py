"""The meeting requests of IETF 106 as they were made, read from the shared file: groups, slots, rooms.

Source: the test data of the IETF's datatracker (BSD-3), see the file's own `meta`. None of it is copied here.
"""

import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GRADES = {"tech_overlap": 2, "chair_conflict": 3, "key_participant": 1}
"""Conflicts in the order in which the IETF weighs them: chairs first, then technology, then key participants."""


def shared_data() -> Path:
    """The folder of shared data: HOFBURG_SHARED_DATA, otherwise beside the repository."""
    return Path(os.environ.get("HOFBURG_SHARED_DATA") or ROOT / ".." / "shared" / "data")


def ietf_path() -> Path:
    """The file with the requests of IETF 106; it may be absent."""
    return shared_data() / "benchmarks" / "ietf" / "ietf106_constraints.json"


def why_absent() -> str:
    """Why the requests cannot be read, in words; empty where they can."""
    path = ietf_path()
    return "" if path.is_file() else f"No requests of IETF 106 at {path}; set HOFBURG_SHARED_DATA to the folder of shared data."


def read_raw() -> dict[str, Any]:
    """The file as JSON.

    Raises:
        OSError: when it is absent.
    """
    return json.loads(ietf_path().read_text(encoding="utf-8"))


@dataclass(frozen=True, order=True)
class RawSlot:
    """A slot of the meeting: day 0 is the Saturday before it, minutes count from midnight."""

    day: int
    start: int
    minutes: int

    @property
    def end(self) -> int:
        """Minute of the day at which the slot ends."""
        return self.start + self.minutes

    @property
    def range_name(self) -> str:
        """The part of the week, such as monday-afternoon-early; the IETF's optimiser divides at 12:30 and 15:30."""
        part = "morning" if self.start < 750 else "afternoon-early" if self.start < 930 else "afternoon-late"
        return f"{('saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday')[self.day]}-{part}"


@dataclass
class Group:
    """A working group: what it asks for holds for all its sessions."""

    name: str
    sessions: list[int] = field(default_factory=list[int])
    people: set[str] = field(default_factory=set[str])
    conflicts: dict[str, int] = field(default_factory=dict[str, int])
    barred: list[str] = field(default_factory=list[str])
    joint: list[str] = field(default_factory=list[str])
    adjacent: list[str] = field(default_factory=list[str])
    relations: list[str] = field(default_factory=list[str])


def groups_of(raw: dict[str, Any]) -> dict[str, Group]:
    """The groups by name, with the constraints of all their sessions; targets that have no name are left out."""
    groups: dict[str, Group] = {}
    for index, session in enumerate(raw["sessions"]):
        group = groups.setdefault(session["group"], Group(session["group"]))
        group.sessions.append(index)
        for constraint in session["constraints"]:
            _take(group, constraint)
    return groups


def _take(group: Group, constraint: dict[str, Any]) -> None:
    target: str | None = constraint.get("with_group")
    match constraint["kind"]:
        case "person_must_be_there":
            group.people.add(constraint["person"])
        case "cannot_meet_timeranges_expr":
            group.barred.append(constraint["value"])
        case "time_relation":
            group.relations.append(constraint["value"])
        case "joint_with" if target:
            group.joint.append(target)
        case "adjacent_to" if target:
            group.adjacent.append(target)
        case kind if kind in GRADES and target:
            group.conflicts[target] = max(GRADES[kind], group.conflicts.get(target, 0))
        case _:
            pass


def regular_slots(raw: dict[str, Any]) -> list[RawSlot]:
    """The 17 slots of regular sessions on weekdays (Monday is day 2)."""
    return sorted({_slot(cell) for cell in raw["timeslots"] if cell["type"] == "regular" and cell["day"] >= 2})


def regular_rooms(raw: dict[str, Any]) -> dict[str, tuple[int, list[RawSlot]]]:
    """The breakout rooms, largest first: capacity, and the slots in which the room is free."""
    found = {room["name"]: room["capacity"] for room in raw["rooms"] if room["capacity"]}
    return {
        name: (
            found[name],
            [_slot(c) for c in raw["timeslots"] if c["type"] == "regular" and c["day"] >= 2 and c["room"] == name],
        )
        for name in sorted(found, key=lambda name: (-found[name], name))
    }


def _slot(cell: dict[str, Any]) -> RawSlot:
    hour, minute = cell["start"].split(":")
    return RawSlot(cell["day"], int(hour) * 60 + int(minute), cell["minutes"])


TRUNCATED = frozenset(
    (
        *("tuesday-afternoon-early", "tuesday-afternoon-late", "wednesday-morning", "wednesday-afternoon-early"),
        *("wednesday-afternoon-late", "thursday-morning"),
    )
)
"""The ranges of the one expression that the file cuts off; its `meta.note` gives them."""


def is_barred(slot: RawSlot, expression: str) -> bool:
    """Whether an expression of ranges in which a group cannot meet names the slot's range."""
    if expression.endswith("slug__in=["):
        return slot.range_name in TRUNCATED
    tests: list[tuple[str, str]] = re.findall(r"slug(__startswith)?='([^']+)'", expression)
    named = any(slot.range_name.startswith(value) if prefix else slot.range_name == value for prefix, value in tests)
    return named == expression.startswith("filter")
