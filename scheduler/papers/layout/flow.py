"""Strips put onto pages from top to bottom: what belongs together stays together, long things go on with a continuation line."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from scheduler.papers.layout.boxes import Box, moved

ROOM_FOR_A_DAY = 0.3
"""A new day begins on the same page when at least this share of it is free, so that days flow without large gaps."""


@dataclass(frozen=True)
class Strip:
    """A band that is never divided; boxes lie relative to its top."""

    height: float
    boxes: tuple[Box, ...] = ()
    keep: bool = False
    """Stays on the page of the next strip."""
    glue: bool = False
    """White space or a rule that is left out at the top of a page."""
    inside: str = ""
    """The session in the middle of which the strip stands, for the line that says so on a new page."""


@dataclass(frozen=True)
class Chapter:
    """A day: what is said at its head, and the line that repeats it on later pages."""

    strips: tuple[Strip, ...]
    continued: Callable[[str], Strip]
    """Makes that line; takes the session that goes on, or nothing."""


class Flow:
    """Fills columns of one height."""

    def __init__(self, top: float, height: float) -> None:
        self._top, self._height = top, height
        self._pages: list[list[Box]] = []
        self._y = 0.0
        self._fresh = False

    def pages(self, chapters: Sequence[Chapter]) -> list[tuple[Box, ...]]:
        """The boxes of each page, y from the top edge of the page."""
        for chapter in chapters:
            if not self._pages or self._height - self._y < ROOM_FOR_A_DAY * self._height:
                self._turn(None)
            self._fill(chapter)
        return [tuple(page) for page in self._pages]

    def _fill(self, chapter: Chapter) -> None:
        for bundle in _bundles(chapter.strips):
            solid = [strip for strip in bundle if not strip.glue]
            if solid and self._overflows(sum(strip.height for strip in bundle)):
                self._turn(chapter.continued(solid[0].inside))
            for strip in bundle:
                if not strip.glue and self._overflows(strip.height):
                    self._turn(chapter.continued(strip.inside))
                self._put(strip)

    def _overflows(self, height: float) -> bool:
        return not self._fresh and self._y + height > self._height + 0.01

    def _put(self, strip: Strip) -> None:
        if strip.glue and (self._fresh or self._y + strip.height > self._height + 0.01):
            return
        self._pages[-1].extend(moved(box, self._top + self._y) for box in strip.boxes)
        self._y += strip.height
        self._fresh = False

    def _turn(self, head: Strip | None) -> None:
        self._pages.append([])
        self._y = 0.0
        if head is not None:
            self._put(head)
        self._fresh = True


def _bundles(strips: Iterable[Strip]) -> Iterable[list[Strip]]:
    """Strips that stay together."""
    bundle: list[Strip] = []
    for strip in strips:
        bundle.append(strip)
        if not strip.keep:
            yield bundle
            bundle = []
    if bundle:
        yield bundle
