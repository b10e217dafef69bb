"""Tracks held in slots: how many sessions of each kind a track has in each slot, before which session and before in which room."""
