"""What the checker says of the timetable, on the screen."""

from ui.desktop.conflicts.panel import Conflicts
from ui.desktop.conflicts.rows import summary

__all__ = ["Conflicts", "summary"]
