"""Parallel sessions as cards, two abreast; a row that would leave a page half empty goes on over the page."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from scheduler.papers.content.said import Block, Credit, Entry, Tone
from scheduler.papers.layout.boxes import Box, Panel
from scheduler.papers.layout.card import PADDING, Card, CardText, Part, abreast, whole_part
from scheduler.papers.layout.entries import KICKER, EntryLayout, about, person_runs
from scheduler.papers.layout.flow import Strip
from scheduler.papers.layout.parts import bar, down
from scheduler.papers.layout.styles import CARD, CARD_TITLE, LINE, PRESS, QUIET, SIDE, TINY, UNIT, Cut, Style
from scheduler.papers.layout.wrap import Run

GAP = 4 * UNIT
HAIR = 0.5
"""Width of the line around a card."""

TALLEST = 0.45
"""A block with a card taller than this share of a page is printed as sessions in full."""

Row = tuple[Card | None, ...]
"""Cards abreast; None where one has ended on the page before."""


class CardLayout:
    """Makes the strips of sessions that start together."""

    def __init__(self, entries: EntryLayout, page: float) -> None:
        self._entries, self._page = entries, page
        self._desk = entries.desk
        self._width = (entries.columns.right_width - GAP) / 2
        self._text = CardText(self._desk.lines, self._width)

    def fits(self, block: Block) -> bool:
        """Whether every card is short enough to be read at one glance; leaves no trace in the structure."""
        elements = self._desk.structure.elements
        count = len(elements)
        tallest = max(self._text.height(self._card(entry, block, 0)) for entry in block.entries)
        del elements[count:]
        return tallest <= TALLEST * self._page

    def block(self, block: Block, parent: int) -> list[Strip]:
        """Heading with time, then rows of two cards."""
        return [self._entries.rule(), self._heading(block, parent), *self._rows(block, parent), Strip(2 * UNIT, glue=True)]

    def _heading(self, block: Block, parent: int) -> Strip:
        columns = self._entries.columns
        element = self._desk.structure.add("H3", parent, bookmark=f"{block.time} {block.label}")
        colour = self._entries.colour(block.entries[0].tone)
        style = replace(KICKER, size=9.5, leading=5 * UNIT, colour=colour)
        label = self._desk.lines.wrap([Run(block.label, style, element)], columns.right, columns.right_width)
        time = self._entries.place(block.time, (), parent)
        return Strip(label.height + UNIT, (*label.boxes, *time.boxes), keep=True)

    def _rows(self, block: Block, parent: int) -> Iterator[Strip]:
        for first in range(0, len(block.entries), 2):
            if first:
                yield Strip(GAP - UNIT, glue=True)
            cards = tuple(self._card(entry, block, parent) for entry in block.entries[first : first + 2])
            name = f"{block.time} {block.label}"
            yield self._strip(cards, name if first else "", name)

    def _strip(self, row: Row, inside: str, name: str) -> Strip:
        """The row with frames of one height; `name`: what its rest continues."""
        set_cards = [(place, card, self._text.paragraph(card, self._x(place))) for place, card in enumerate(row) if card]
        height = max(paragraph.height for _, _, paragraph in set_cards)
        boxes: list[Box] = []
        for place, card, paragraph in set_cards:
            boxes += self._frame(card, place, height)
            boxes += down(paragraph.boxes, PADDING)
        return Strip(height, tuple(boxes), inside=inside, divide=partial(self._divided, row, inside, name))

    def _divided(self, row: Row, inside: str, name: str, room: float) -> tuple[Strip, Strip] | None:
        """The row up to a height, and its rest; None where a card cannot be divided well."""
        firsts: list[Card | None] = []
        rests: list[Card | None] = []
        for card in row:
            whole = card is None or self._text.height(card) <= room
            halves = (card, None) if card is None or whole else self._text.divided(card, room)
            if halves is None:
                return None
            firsts.append(halves[0])
            rests.append(halves[1])
        heads = sum(1 for card in rests if card)
        rest = tuple(card and abreast(card, heads) for card in rests)
        return self._strip(tuple(firsts), inside, name), self._strip(rest, name, name)

    def _x(self, place: int) -> float:
        return self._entries.columns.right + place * (self._width + GAP)

    def _frame(self, card: Card, place: int, height: float) -> list[Box]:
        """A coloured edge above; open below where the card goes on, and above where it has begun before."""
        colour = {Tone.SIDE: SIDE, Tone.PRESS: PRESS}.get(card.tone, self._desk.accent)
        x, width = self._x(place), self._width
        boxes: list[Box] = [Panel(x, 0, HAIR, height, fill=LINE), Panel(x + width - HAIR, 0, HAIR, height, fill=LINE)]
        if card.changed:
            boxes.append(bar(x, height))
        if not card.continued:
            boxes.append(Panel(x, 0, width, 2, fill=colour))
        if not card.goes_on:
            boxes.append(Panel(x, height - HAIR, width, HAIR, fill=LINE))
        return boxes

    def _card(self, entry: Entry, block: Block, parent: int) -> Card:
        with self._desk.structure.about(about(entry)):
            return self._filled(entry, block, parent)

    def _filled(self, entry: Entry, block: Block, parent: int) -> Card:
        element = self._desk.structure.add("Div", parent)
        title = self._desk.title(entry.title)
        number = self._desk.clean(entry.number) if entry.number != entry.kind else ""
        head = self._desk.structure.add("H4", element, language=entry.title.language, bookmark=title)
        runs = [Run(f"{number}: {title}" if number else title, CARD_TITLE, head)]
        if entry.mark:
            runs.append(Run(f" {entry.mark}", CARD_TITLE.with_(cut=Cut.ITALIC), head))
        parts = [whole_part(runs)]
        parts += [self._words(words, TINY, element) for words in (entry.subtitle.text, entry.organisers) if words]
        parts += [self._credit(credit, element) for credit in entry.credits]
        practical = " · ".join(part for part in (self._where(entry, block), entry.practical) if part)
        if practical:
            parts.append(self._words(practical, TINY, element))
        return Card(entry.tone, number or title, tuple(parts), changed=entry.change is not None)

    def _where(self, entry: Entry, block: Block) -> str:
        places = [place.replace(" · ", ", ") for place in entry.places]
        return " · ".join([*([entry.time] if entry.time != block.time else []), *places])

    def _words(self, words: str, style: Style, parent: int) -> Part:
        return whole_part([self._desk.run(words, style, self._desk.structure.add("P", parent))])

    def _credit(self, credit: Credit, parent: int) -> Part:
        element = self._desk.structure.add("P", parent)
        lead = Run(f"{credit.role}:", CARD.with_(colour=QUIET), element)
        return Part(tuple(self._people(credit, element)), lead)

    def _people(self, credit: Credit, element: int) -> Iterator[tuple[Run, ...]]:
        for number, person in enumerate(credit.people):
            end = "" if number == len(credit.people) - 1 else ";"
            first, *behind = person_runs(self._desk, person, CARD, element, end)
            yield (replace(first, text=f" {first.text}"), *behind)
