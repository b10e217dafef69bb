"""Lists of sessions, people and rooms."""
