"""Placing one session after the other, without CP-SAT: what a place is worth while others have theirs."""
