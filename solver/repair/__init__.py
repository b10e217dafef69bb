"""The smallest change of a published timetable after something happened."""

from solver.repair.outcome import Alternative, Goal, Moved, Repair
from solver.repair.repairing import repair

__all__ = ["Alternative", "Goal", "Moved", "Repair", "repair"]
