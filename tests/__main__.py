"""Sets up what the tests need and runs them: `python3 -m tests`. Arguments go to pytest."""

import os
import shutil
import sys

from ui.bootstrap import HOME, ensure_libraries, hand_over, install_debian, prepare


def main(arguments: list[str]) -> int:
    python = prepare("test")
    ensure_libraries(python, {})  # the tests open their windows off screen
    if shutil.which("pdftotext") is None and sys.platform.startswith("linux"):
        install_debian(["poppler-utils"])  # a second reader of the papers
    return hand_over([str(python), "-m", "pytest", "-n", "2", *arguments], HOME, os.environ | {"QT_QPA_PLATFORM": "offscreen"})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
