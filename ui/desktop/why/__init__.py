"""Why there is no timetable, and ways out that are taken with one click."""
