"""How people meet the program: the command line and the desktop window."""
