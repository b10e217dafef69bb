"""Words of the window: collected from the program, kept in Qt's translation files, compiled for the program to load."""
