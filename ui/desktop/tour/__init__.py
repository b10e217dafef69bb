"""A tour of the window in five steps: a bubble beside the real widgets, which stay usable all the while."""
