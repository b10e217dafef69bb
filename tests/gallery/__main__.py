"""Writes pictures of every page and dialog: `python -m tests.gallery [OUT]`, in three languages, light and dark, at one and two times.

`--only en-light-1` writes one of these series.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

LANGUAGES, THEMES, SCALES = ("en", "de", "ru"), ("light", "dark"), (1, 2)


def main(arguments: list[str]) -> None:
    """Every series in a process of its own, because the scale belongs to a process."""
    only = arguments[arguments.index("--only") + 1] if "--only" in arguments else ""
    folder = Path(next((one for one in arguments if not one.startswith("--") and one != only), "gallery"))
    series = [f"{language}-{theme}-{scale}" for language in LANGUAGES for theme in THEMES for scale in SCALES]
    for name in series:
        if name == only or not only:
            environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": name[-1]}
            subprocess.run([sys.executable, "-m", "tests.gallery.series", name, str(folder / name)], check=True, env=environment)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as state:
        os.environ["XDG_STATE_HOME"] = state
        main(sys.argv[1:])
