"""Parallel sessions as cards, two abreast."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from scheduler.papers.content.said import Block, Credit, Entry, Tone
from scheduler.papers.layout.boxes import Box, Panel, TextBox
from scheduler.papers.layout.entries import KICKER, EntryLayout, person_runs
from scheduler.papers.layout.flow import Strip
from scheduler.papers.layout.parts import down
from scheduler.papers.layout.styles import CARD, CARD_TITLE, LINE, PRESS, QUIET, SIDE, TINY, UNIT, Cut, Style
from scheduler.papers.layout.wrap import Paragraph, Run

GAP = 4 * UNIT
PADDING = 3 * UNIT
TALLEST = 0.45
"""A block with a card taller than this share of a page is printed as sessions in full."""


class CardLayout:
    """Makes the strips of sessions that start together."""

    def __init__(self, entries: EntryLayout, page: float) -> None:
        self._entries, self._page = entries, page
        self._desk = entries.desk
        self._width = (entries.columns.right_width - GAP) / 2

    def fits(self, block: Block) -> bool:
        """Whether every card is short enough to stay undivided; leaves no trace in the structure."""
        elements = self._desk.structure.elements
        count = len(elements)
        tallest = max(self._card(entry, block, 0, 0).height for entry in block.entries)
        del elements[count:]
        return tallest <= TALLEST * self._page

    def block(self, block: Block, parent: int) -> list[Strip]:
        """Heading with time, then rows of two cards."""
        rows = list(self._rows(block.entries, block, parent, self._heading(block, parent)))
        named = [replace(strip, inside=block.label if number else "") for number, strip in enumerate(rows)]
        return [self._entries.rule(), *named, Strip(2 * UNIT, glue=True)]

    def _heading(self, block: Block, parent: int) -> Strip:
        columns = self._entries.columns
        element = self._desk.structure.add("H3", parent, bookmark=f"{block.time} {block.label}")
        colour = self._entries.colour(block.entries[0].tone)
        style = replace(KICKER, size=9.5, leading=5 * UNIT, colour=colour)
        label = self._desk.lines.wrap([Run(block.label, style, element)], columns.right, columns.right_width)
        time = self._entries.place(block.time, (), parent)
        return Strip(label.height + UNIT, (*label.boxes, *time.boxes), keep=True)

    def _rows(self, entries: Sequence[Entry], block: Block, parent: int, heading: Strip) -> Iterator[Strip]:
        yield heading
        for first in range(0, len(entries), 2):
            cards = [self._card(entry, block, parent, place) for place, entry in enumerate(entries[first : first + 2])]
            height = max(card.height for card in cards)
            boxes: list[Box] = []
            for place, card in enumerate(cards):
                boxes += self._frame(entries[first + place].tone, place, height)
                boxes += down(card.boxes, PADDING)
            yield Strip(height + GAP - UNIT if first + 2 < len(entries) else height, tuple(boxes))

    def _x(self, place: int) -> float:
        return self._entries.columns.right + place * (self._width + GAP)

    def _frame(self, tone: Tone, place: int, height: float) -> list[Box]:
        colour = {Tone.SIDE: SIDE, Tone.PRESS: PRESS}.get(tone, self._desk.accent)
        x = self._x(place)
        return [Panel(x, 0, self._width, height, stroke=LINE), Panel(x, 0, self._width, 2, fill=colour)]

    def _card(self, entry: Entry, block: Block, parent: int, place: int) -> Paragraph:
        """The words of a card, its height with the padding."""
        element = self._desk.structure.add("Div", parent)
        title = self._desk.title(entry.title)
        number = self._desk.clean(entry.number) if entry.number != entry.kind else ""
        head = self._desk.structure.add("H4", element, language=entry.title.language, bookmark=title)
        runs = [Run(f"{number}: {title}" if number else title, CARD_TITLE, head)]
        if entry.mark:
            runs.append(Run(f" {entry.mark}", CARD_TITLE.with_(cut=Cut.ITALIC), head))
        parts = [self._wrap(runs, place)]
        for words in (entry.subtitle.text, entry.organisers):
            if words:
                parts.append(self._text(words, TINY, element, place))
        parts += [self._credit(credit, element, place) for credit in entry.credits]
        practical = " · ".join(part for part in (self._where(entry, block), entry.practical) if part)
        if practical:
            parts.append(self._text(practical, TINY, element, place))
        return _spaced(parts)

    def _where(self, entry: Entry, block: Block) -> str:
        places = [place.replace(" · ", ", ") for place in entry.places]
        return " · ".join([*([entry.time] if entry.time != block.time else []), *places])

    def _text(self, words: str, style: Style, parent: int, place: int) -> Paragraph:
        element = self._desk.structure.add("P", parent)
        return self._wrap([self._desk.run(words, style, element)], place)

    def _credit(self, credit: Credit, parent: int, place: int) -> Paragraph:
        element = self._desk.structure.add("P", parent)
        runs = [Run(f"{credit.role}:", CARD.with_(colour=QUIET), element)]
        for number, person in enumerate(credit.people):
            end = "" if number == len(credit.people) - 1 else ";"
            first, *behind = person_runs(self._desk, person, CARD, element, end)
            runs += [replace(first, text=f" {first.text}"), *behind]
        return self._wrap(runs, place)

    def _wrap(self, runs: list[Run], place: int) -> Paragraph:
        return self._desk.lines.wrap(runs, self._x(place) + PADDING, self._width - 2 * PADDING)


def _spaced(parts: Sequence[Paragraph]) -> Paragraph:
    """The parts below each other with a unit between them; the height includes the padding."""
    height = 0.0
    boxes: list[TextBox] = []
    for number, part in enumerate(parts):
        height += UNIT if number > 0 else 0
        boxes += (replace(box, y=box.y + height) for box in part.boxes)
        height += part.height
    return Paragraph(tuple(boxes), height + 2 * PADDING)
