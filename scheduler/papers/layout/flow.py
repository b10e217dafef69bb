"""Strips put onto pages from top to bottom: what belongs together stays together, long things go on with a continuation line."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from scheduler.papers.layout.boxes import Box, moved

TOO_EMPTY = 0.1
"""Where what belongs together would leave more than this share of a page empty, it is parted as far as that reads well."""

ROOM_FOR_A_DAY = 0.3
"""A new day begins on the same page when at least this share of it is free, so that days flow without large gaps."""


@dataclass(frozen=True)
class Strip:
    """A band of a page; boxes lie relative to its top."""

    height: float
    boxes: tuple[Box, ...] = ()
    keep: bool = False
    """Stays on the page of the next strip."""
    loose: bool = False
    """Stays there only as long as the page is not left too empty."""
    glue: bool = False
    """White space or a rule that is left out at the top of a page."""
    inside: str = ""
    """The session in the middle of which the strip stands, for the line that says so on a new page."""
    divide: "Callable[[float], tuple[Strip, Strip] | None] | None" = None
    """Divides it at the given height or above, None where that does not read well; without, it is never divided."""


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
        for bundle in _bundles(chapter.strips, loose=True):
            if not self._overflows(_height(bundle)):
                self._place(bundle, chapter)
            elif self._height - self._y <= TOO_EMPTY * self._height:
                self._turn_before(bundle, chapter)
                self._place(bundle, chapter)
            else:
                for part in _bundles(bundle, loose=False):
                    self._parted(part, chapter)

    def _parted(self, bundle: list[Strip], chapter: Chapter) -> None:
        """Places what stays together in any case; only its last strip may be divided."""
        *before, last = bundle
        if self._overflows(_height(bundle)):
            halves = last.divide(self._height - self._y - _height(before)) if last.divide else None
            if halves:
                self._place([*before, halves[0]], chapter)
                bundle = [halves[1]]
            self._turn_before(bundle, chapter)
        self._place(bundle, chapter)

    def _place(self, bundle: Sequence[Strip], chapter: Chapter) -> None:
        for strip in bundle:
            if not strip.glue and self._overflows(strip.height):
                self._turn(chapter.continued(strip.inside))
            self._put(strip)

    def _turn_before(self, bundle: Sequence[Strip], chapter: Chapter) -> None:
        solid = [strip for strip in bundle if not strip.glue]
        if solid:
            self._turn(chapter.continued(solid[0].inside))

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


def _height(strips: Iterable[Strip]) -> float:
    return sum(strip.height for strip in strips)


def _bundles(strips: Iterable[Strip], *, loose: bool) -> Iterable[list[Strip]]:
    """Strips that stay together; with `loose` also those that do so only as long as the page is not left too empty."""
    bundle: list[Strip] = []
    for strip in strips:
        bundle.append(strip)
        if not strip.keep and not (loose and strip.loose):
            yield bundle
            bundle = []
    if bundle:
        yield bundle
