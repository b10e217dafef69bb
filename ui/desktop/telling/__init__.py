"""Who must be told of what changed: ticks, notices with their preview, and their wording."""
