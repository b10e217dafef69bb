"""The fonts: Roboto in four cuts from the package `font-roboto`, loaded once for each process."""

from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from scheduler.errors import PaperError
from scheduler.papers.layout.styles import Cut
from scheduler.papers.text import Sanitiser


def font_name(cut: Cut) -> str:
    """The name under which ReportLab knows the cut."""
    return f"Roboto-{cut.value}"


@cache
def glyph_widths(cut: Cut) -> dict[int, float]:
    """Widths of the characters of a cut, in thousandths of the size; registers the font at the first call.

    Raises:
        PaperError: when the font files are not installed.
    """
    path = files("font_roboto") / "files" / f"Roboto-{cut.value}.ttf"
    try:
        font: Any = TTFont(font_name(cut), str(path))
    except Exception as error:  # ReportLab's own errors share no base
        raise PaperError("The font {name} cannot be read; install the package font-roboto again.", name=path.name) from error
    pdfmetrics.registerFont(font)
    return dict(font.face.charWidths)


@lru_cache(maxsize=65536)
def _width(text: str, cut: Cut) -> float:
    widths = glyph_widths(cut)
    return sum(widths.get(ord(char), 0.0) for char in text)


class RobotoMeasure:
    """Measures text and makes it printable; notes the characters that no cut has."""

    def __init__(self) -> None:
        known = [glyph_widths(cut) for cut in Cut]
        self._sanitise = Sanitiser(lambda char: all(ord(char) in widths for widths in known))

    def width(self, text: str, cut: Cut, size: float) -> float:
        """Width in points."""
        return _width(text, cut) * size / 1000

    def printable(self, words: str) -> str:
        """The words without what cannot be printed."""
        return self._sanitise(words)

    @property
    def replaced(self) -> tuple[str, ...]:
        """The characters met so far that had to be replaced."""
        return tuple(sorted(self._sanitise.replaced))
