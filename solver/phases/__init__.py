"""The phases of a search: a first timetable, its improvement, or the best partial one where there is no whole one."""
