"""Sets up what the tests need and runs them: `python3 -m tests`. Arguments go to pytest."""

import os
import shutil
import subprocess
import sys

from ui.bootstrap import HOME, ensure_libraries, install_debian, prepare


def main(arguments: list[str]) -> int:
    python = prepare("test")
    ensure_libraries(python)
    if shutil.which("pdftotext") is None:
        install_debian(["poppler-utils"])
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([python, "-m", "pytest", "-q", "-n", "2", *arguments], cwd=HOME, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
