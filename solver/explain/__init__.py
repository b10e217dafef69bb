"""Why there is no timetable: impossible data, the smallest clashes verified by solving, the cheapest ways out of them."""

from solver.explain.edit import Edit, applied
from solver.explain.explaining import explain
from solver.explain.values import Clash, Combination, Explanation, Impossible, Member, WayKind, WayOut

__all__ = ["Clash", "Combination", "Edit", "Explanation", "Impossible", "Member", "WayKind", "WayOut", "applied", "explain"]
