"""What changed between two states of a conference, and who must be told."""

from scheduler.changes.concerned import Capacity, Concerned, capacity_of
from scheduler.changes.difference import Changes, PersonChange, SessionChange, changes_between
from scheduler.changes.names import Names
from scheduler.changes.state import ChangeKind, Part, State, states_of
from scheduler.changes.telling import not_yet_told, parties_not_yet_told, with_acknowledged, with_told, without_told

__all__ = [
    "Capacity", "ChangeKind", "Changes", "Concerned", "Names", "Part", "PersonChange", "SessionChange", "State", "capacity_of",
    "changes_between", "not_yet_told", "parties_not_yet_told", "states_of", "with_acknowledged", "with_told", "without_told",
]  # fmt: skip
