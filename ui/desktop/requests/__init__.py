"""Requests for side events, from the day they are received to the tray."""
