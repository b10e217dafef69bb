"""The type scale, the colours and the baseline grid. Lengths are points."""

from dataclasses import dataclass, replace
from enum import Enum

UNIT = 3.5
"""The baseline grid: every height in the flowing programme is a multiple of it."""

MM = 72 / 25.4


class Cut(Enum):
    """The four cuts of the one family."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"
    BOLD_ITALIC = "BoldItalic"


INK = "#1d2733"
QUIET = "#5b6776"
"""A shade darker than on screen, so that it stays legible at 8 pt on a grey printer."""
LINE = "#d9dee5"
PAPER = "#ffffff"
SIDE = "#7a5aa6"
SIDE_TINT = "#f2edf8"
PRESS = "#b9770e"
PRESS_TINT = "#fdf3e4"
BREAK = "#9aa5b1"
BREAK_TINT = "#f3f4f6"


@dataclass(frozen=True)
class Style:
    """How a run of text looks."""

    size: float
    leading: float
    cut: Cut = Cut.REGULAR
    colour: str = INK
    struck: bool = False
    """Struck through; what does not take place says so in words as well."""

    @property
    def drop(self) -> float:
        """From the baseline to the bottom of the line; a multiple of the unit where the leading is."""
        return 2 * UNIT if self.leading >= 8 * UNIT else UNIT if self.leading >= 3 * UNIT else self.leading * 0.27

    def with_(self, *, cut: Cut | None = None, colour: str | None = None, struck: bool | None = None) -> "Style":
        """The same size in another cut or colour, or struck through."""
        return replace(self, cut=cut or self.cut, colour=colour or self.colour, struck=self.struck if struck is None else struck)


TINY = Style(7.5, 3 * UNIT, colour=QUIET)
SMALL = Style(8, 3 * UNIT, colour=QUIET)
BODY = Style(9.5, 4 * UNIT)
CARD_TITLE = Style(9.5, 4 * UNIT, Cut.BOLD)
CARD = Style(8.5, 3 * UNIT)
LEAD = Style(11, 4 * UNIT)
TITLE = Style(13, 5 * UNIT, Cut.BOLD)
TIME = Style(10.5, 5 * UNIT, Cut.BOLD)
DAY = Style(23, 9 * UNIT, Cut.BOLD)
COVER = Style(30, 11 * UNIT, Cut.BOLD)
THEME = Style(15, 6 * UNIT)


def tint(colour: str, share: float = 0.09) -> str:
    """A colour mixed with white: `share` of 1 is the colour itself."""
    parts = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02x}" for part in parts)


def legible(colour: str) -> str:
    """The colour, darkened until it reaches a contrast of 4.5 : 1 on white (WCAG 2.2, 1.4.3)."""
    while _contrast_on_white(colour) < 4.5:
        parts = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
        colour = "#" + "".join(f"{int(part * 0.92):02x}" for part in parts)
    return colour


def _contrast_on_white(colour: str) -> float:
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 1.05 / (0.05 + sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True)))
