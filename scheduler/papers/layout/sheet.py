"""What every page has: margins, header, footer, and the tools with which boxes are made."""

from collections.abc import Sequence
from dataclasses import dataclass

from scheduler.papers.content.said import PaperContent, Words
from scheduler.papers.layout.boxes import Box, Page, Panel, moved
from scheduler.papers.layout.structure import Structure
from scheduler.papers.layout.styles import LINE, SMALL, UNIT, Style, legible
from scheduler.papers.layout.wrap import Lines, Measure, Run

HEADER_TO_TEXT = 6 * UNIT


@dataclass(frozen=True)
class Sheet:
    """A page format with its margins, in points."""

    width: float
    height: float
    side: float
    top: float
    """From the edge to the header's line."""
    bottom: float
    """From the edge to the footer's line."""

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.side

    @property
    def text_top(self) -> float:
        """Where text begins."""
        return self.top + HEADER_TO_TEXT

    @property
    def text_height(self) -> float:
        """Height for text, in whole units."""
        return (self.height - self.bottom - 3 * UNIT - self.text_top) // UNIT * UNIT


def resized(sheet: Sheet, factor: float) -> Sheet:
    """The sheet with its margins, larger or smaller."""
    return Sheet(sheet.width * factor, sheet.height * factor, sheet.side * factor, sheet.top * factor, sheet.bottom * factor)


@dataclass
class Desk:
    """The tools of a layout: what is said, the fonts' measures, the structure so far."""

    content: PaperContent
    structure: Structure
    lines: Lines
    accent: str

    @classmethod
    def of(cls, content: PaperContent, measure: Measure) -> "Desk":
        """A desk with an empty structure."""
        return cls(content, Structure(), Lines(measure), legible(content.accent))

    def clean(self, words: str) -> str:
        """User text as it can be printed."""
        return self.lines.printable(words)

    def title(self, words: Words) -> str:
        """A title as it can be printed; never nothing, because a heading without words misleads those who listen."""
        return self.clean(words.text) or "Untitled"

    def run(self, words: Words | str, style: Style, element: int | None = None) -> Run:
        """User text as a run."""
        return Run(self.clean(words.text if isinstance(words, Words) else words), style, element)


def with_frame(desk: Desk, pages: list[tuple[Sheet, tuple[Box, ...]]], title: int | None = None) -> tuple[Page, ...]:
    """The pages with header and footer: event and dates, venue; standing and stamp, social tag, page x of y.

    Args:
        title: the element for which the first page's header stands; elsewhere headers are artifacts, because they repeat.
    """
    made: list[Page] = []
    for number, (sheet, boxes) in enumerate(pages, start=1):
        frame = (*_header(desk, sheet, title if number == 1 else None), *boxes, *_footer(desk, sheet, number, len(pages)))
        made.append(Page(sheet.width, sheet.height, frame))
    return tuple(made)


def _header(desk: Desk, sheet: Sheet, element: int | None) -> tuple[Box, ...]:
    content = desk.content
    venue = desk.lines.fitted(desk.run(content.venue, SMALL), sheet.inner * 0.4)
    room = sheet.inner - desk.lines.width(venue) - 6 * UNIT
    dates = f" · {content.dates}" if content.dates else ""
    tail = Run(dates, SMALL)
    title = desk.lines.fitted(Run(desk.title(content.title), SMALL), max(room - desk.lines.width(tail), 12 * UNIT))
    top = sheet.top - SMALL.leading - UNIT
    left = desk.lines.wrap([Run(title.text + dates, SMALL, element)], sheet.side, sheet.inner)
    right = desk.lines.wrap([venue], sheet.side, sheet.inner, right=True) if venue.text else None
    texts = [*left.boxes, *(right.boxes if right else ())]
    line = Panel(sheet.side, sheet.top, sheet.inner, 1.2, fill=desk.accent)
    return (*_down(texts, top), line)


def _footer(desk: Desk, sheet: Sheet, number: int, count: int) -> tuple[Box, ...]:
    content = desk.content
    top = sheet.height - sheet.bottom + UNIT
    standing = desk.lines.fitted(desk.run(f"{content.standing} · {content.stamp}", SMALL), sheet.inner * 0.5)
    place = Run(f"Page {number} of {count}", SMALL)
    boxes = [*desk.lines.wrap([standing], sheet.side, sheet.inner).boxes]
    if content.social_tag:
        tag = desk.lines.fitted(desk.run(content.social_tag, SMALL), sheet.inner * 0.25)
        middle = max(sheet.side + (sheet.inner - desk.lines.width(tag)) / 2, boxes[-1].x + boxes[-1].width + 3 * UNIT)
        boxes += desk.lines.wrap([tag], middle, sheet.inner).boxes
    boxes += desk.lines.wrap([place], sheet.side, sheet.inner, right=True).boxes
    line = Panel(sheet.side, sheet.height - sheet.bottom, sheet.inner, 0.5, fill=LINE)
    return (line, *_down(boxes, top))


def _down(boxes: Sequence[Box], dy: float) -> list[Box]:
    return [moved(box, dy) for box in boxes]
