"""Publishing, and what was published."""
