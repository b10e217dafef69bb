"""The smallest change of a published timetable after something happened: `repairing.repair` finds it, and these values say what it found.

Only the values are loaded here: a window shows them, and OR-Tools takes a third of a second to load.
"""

from solver.repair.outcome import Alternative, Goal, Moved, Repair

__all__ = ["Alternative", "Goal", "Moved", "Repair"]
