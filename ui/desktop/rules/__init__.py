"""Rules between sessions, read and written as sentences."""
