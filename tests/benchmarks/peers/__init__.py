"""The public instances on which conference schedulers are measured, solved by the one `solve()` and scored by their own referees."""
