"""Solving in the window: what may move, the best so far as a proposal, and taking it over whole or by row."""
