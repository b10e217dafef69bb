"""`python -m ui.command_line` is `hofburg`."""

from ui.command_line.app import main

if __name__ == "__main__":
    main()
