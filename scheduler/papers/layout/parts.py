"""Small pieces from which strips are made."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from scheduler.papers.layout.boxes import Box, Panel, TextBox, moved
from scheduler.papers.layout.flow import Strip
from scheduler.papers.layout.styles import INK, UNIT
from scheduler.papers.layout.wrap import Paragraph

BAR = 2.0
"""Width of the bar beside what changed, in points."""
BAR_GAP = 1.5 * UNIT
"""Between the bar and what it stands beside."""


def bar(x: float, height: float) -> Panel:
    """The bar left of what changed and begins at `x`; the word beside the title says the same."""
    return Panel(x - BAR_GAP - BAR, 0, BAR, height, fill=INK)


def stacked(*paragraphs: Paragraph, gap: float = 0) -> Paragraph:
    """Paragraphs below each other as one; a space parts them for those who listen."""
    boxes: list[TextBox] = []
    height = 0.0
    for number, paragraph in enumerate(paragraphs):
        if number:
            height += gap
        if number and boxes:
            boxes[-1] = replace(boxes[-1], text=f"{boxes[-1].text.rstrip()} ")
        boxes.extend(replace(box, y=box.y + height) for box in paragraph.boxes)
        height += paragraph.height
    return Paragraph(tuple(boxes), height)


def down(boxes: Sequence[Box], dy: float) -> tuple[Box, ...]:
    """The boxes further down."""
    return tuple(moved(box, dy) for box in boxes)


def strip_of(paragraph: Paragraph, before: float = 0) -> Strip:
    """A paragraph as a strip with white space before it."""
    return Strip(before + paragraph.height, down(paragraph.boxes, before))


def line_strips(paragraph: Paragraph, before: float) -> Iterator[Strip]:
    """A long paragraph as one strip for each line; the first two and the last two stay together."""
    if not paragraph.boxes:
        return
    leading = paragraph.boxes[0].style.leading
    count = round(paragraph.height / leading)
    for number in range(count):
        top, bottom = number * leading, (number + 1) * leading
        boxes = [box for box in paragraph.boxes if top < box.y <= bottom]
        space = before if number == 0 else 0.0
        keep = count > 1 and number in (0, count - 2)
        yield Strip(space + leading, down(boxes, space - top), keep=keep)
