"""Writes pictures of every page and dialog: `python -m tests.gallery [OUT]`, in three languages, light and dark, at one and two times.

`--only en-light-1` writes one of these series; `--manual` makes the pictures of docs/manual.md and the README anew.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

DOCS = Path(__file__).parents[2] / "docs"
MANUAL = DOCS / "manual"
PICTURES = (
    "start", "dialog-new", "timetable", "dialog-paste", "availability", "page-to-confirm", "page-requests", "page-rules", "dialog-rule",
    "dragging", "all-days", "where-could-it-go", "inspector-and-conflicts", "proposal", "page-variants", "dialog-find", "dialog-preview",
    "page-settings", "dialog-late", "dialog-why", "the-day", "who-must-be-told", "confirm-first",
)  # fmt: skip
"""Those that the manual shows."""
COLOURS = 256
"""Enough for a window, when they are chosen so that each kind keeps its own; a third of the size."""
LANGUAGES, THEMES, SCALES = ("en", "de", "ru"), ("light", "dark"), (1, 2)


def main(arguments: list[str]) -> None:
    """Every series in a process of its own, because the scale belongs to a process."""
    if "--manual" in arguments:
        with tempfile.TemporaryDirectory() as folder:
            main([folder, "--only", "en-light-1"])
            illustrate(Path(folder) / "en-light-1")
        return
    only = arguments[arguments.index("--only") + 1] if "--only" in arguments else ""
    folder = Path(next((one for one in arguments if not one.startswith("--") and one != only), "gallery"))
    series = [f"{language}-{theme}-{scale}" for language in LANGUAGES for theme in THEMES for scale in SCALES]
    for name in series:
        if name == only or not only:
            environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": name[-1]}
            subprocess.run([sys.executable, "-m", "tests.gallery.series", name, str(folder / name)], check=True, env=environment)


def illustrate(series: Path) -> None:
    """Puts pictures of a series into the manual, and one into the README."""
    MANUAL.mkdir(exist_ok=True)
    for target, name in [*((MANUAL / f"{one}.png", one) for one in PICTURES), (DOCS / "window.png", "inspector-and-conflicts")]:
        with Image.open(series / f"{name}.png") as picture:
            picture.convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE).save(target, optimize=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as state:
        os.environ["XDG_STATE_HOME"] = state
        main(sys.argv[1:])
