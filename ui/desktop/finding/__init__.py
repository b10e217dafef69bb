"""Find anything: commands, sessions, people, rooms."""
