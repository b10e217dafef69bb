"""The programme: cover, day grids, and all sessions in order of time."""

from scheduler.papers.content.said import Block, DayContent, PaperContent
from scheduler.papers.content.words import LANGUAGE
from scheduler.papers.day_grid import grid_pages
from scheduler.papers.layout.boxes import Box
from scheduler.papers.layout.cards import CardLayout
from scheduler.papers.layout.cover import CoverLayout
from scheduler.papers.layout.days import DayHead
from scheduler.papers.layout.entries import EntryLayout
from scheduler.papers.layout.flow import Chapter, Flow, Strip
from scheduler.papers.layout.sheet import Desk, Sheet, with_frame
from scheduler.papers.layout.structure import Document
from scheduler.papers.layout.styles import MM, UNIT
from scheduler.papers.layout.wrap import Measure

PORTRAIT = Sheet(210 * MM, 297 * MM, side=20 * MM, top=20 * MM, bottom=17 * MM)
LANDSCAPE = Sheet(297 * MM, 210 * MM, side=14 * MM, top=16 * MM, bottom=14 * MM)


def programme(content: PaperContent, measure: Measure, logo_pixels: tuple[int, int] | None) -> Document:
    """The programme on A4; day grids lie across.

    Args:
        logo_pixels: width and height of the logo, None without one.
    """
    desk = Desk.of(content, measure)
    pages: list[tuple[Sheet, tuple[Box, ...]]] = [(PORTRAIT, CoverLayout(desk, PORTRAIT, logo_pixels).boxes())]
    pages += [(LANDSCAPE, boxes) for boxes in grid_pages(desk, LANDSCAPE, title="At a glance")]
    chapters = [_Day(desk, day).chapter() for day in content.days if day.blocks or day.all_day]
    pages += [(PORTRAIT, boxes) for boxes in Flow(PORTRAIT.text_top, PORTRAIT.text_height).pages(chapters)]
    # A header that is not repeated is no furniture of the page.
    alone = desk.structure.add("P") if len(pages) == 1 else None
    return Document(desk.title(content.title), LANGUAGE, with_frame(desk, pages, alone), tuple(desk.structure.elements))


class _Day:
    """The chapter of one day."""

    def __init__(self, desk: Desk, day: DayContent) -> None:
        self._desk, self._day = desk, day
        self._entries = EntryLayout(desk, PORTRAIT)
        self._cards = CardLayout(self._entries, PORTRAIT.text_height)
        self._head = DayHead(desk, PORTRAIT, day.label, day.heading)

    def chapter(self) -> Chapter:
        parent = self._desk.structure.add("Sect")
        strips = [Strip(6 * UNIT, glue=True), self._head.heading(parent), *self._all_day(parent)]
        for block in self._day.blocks:
            made = self._block(block, parent)
            # The heading of the day needs no rule below it.
            strips += made[1:] if len(strips) == 2 else made
        return Chapter(tuple(strips), self._head.continued)

    def _block(self, block: Block, parent: int) -> list[Strip]:
        if len(block.entries) > 1 and self._cards.fits(block):
            return self._cards.block(block, parent)
        strips: list[Strip] = []
        for entry in block.entries:
            strips += self._entries.pause(entry, parent) if entry.pause else self._entries.session(entry, parent)
        return strips

    def _all_day(self, parent: int) -> list[Strip]:
        strips: list[Strip] = []
        for entry in self._day.all_day:
            strips += self._entries.pause(entry, parent)
        return strips
