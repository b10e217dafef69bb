"""Whom to confirm first: what the loss of each person and room would cost, in the window."""
