"""Pages about the people of a conference."""
