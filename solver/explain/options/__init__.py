"""What could be done about a clash, fact by fact, before it is known whether it helps."""
