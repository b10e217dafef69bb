"""Why there is no timetable: impossible data, the smallest clashes verified by solving, the cheapest ways out of them.

`explaining.explain` finds them; only the values are loaded here, for OR-Tools takes a third of a second to load.
"""

from solver.explain.edit import Edit, applied
from solver.explain.values import Clash, Combination, Explanation, Impossible, Member, WayKind, WayOut

__all__ = ["Clash", "Combination", "Edit", "Explanation", "Impossible", "Member", "WayKind", "WayOut", "applied"]
