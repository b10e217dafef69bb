"""The command line, run as planners and scripts run it."""
