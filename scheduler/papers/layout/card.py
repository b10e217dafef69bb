"""One card of a session: paragraphs below each other, and where it may go on over the page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from scheduler.papers.content.said import Tone
from scheduler.papers.layout.boxes import TextBox
from scheduler.papers.layout.styles import QUIET, TINY, UNIT, Cut
from scheduler.papers.layout.wrap import ELLIPSIS, Lines, Paragraph, Run

PADDING = 3 * UNIT

LEAST_LINES = 2
"""Lines that at least stand on either side of a division: one line alone is lost."""

WORDS_OF_A_TITLE = 5
"""Words of its title by which a session is recalled where it goes on over the page."""


@dataclass(frozen=True)
class Part:
    """A paragraph of a card; it may be divided between its groups, which are people, and only then has a lead."""

    groups: tuple[tuple[Run, ...], ...]
    lead: Run | None = None
    """The role, said once more where the paragraph goes on."""

    @property
    def runs(self) -> list[Run]:
        """All runs in order."""
        return [*([self.lead] if self.lead else []), *(run for group in self.groups for run in group)]


@dataclass(frozen=True)
class Card:
    """The words of a session; the first part is its title, or the line that says what is continued."""

    tone: Tone
    name: str
    parts: tuple[Part, ...]
    continued: bool = False
    """The rest of a card that began on the page before."""
    goes_on: bool = False
    changed: bool = False
    """Has a bar."""


class CardText:
    """Sets and divides cards of one width."""

    def __init__(self, lines: Lines, width: float) -> None:
        self._lines, self._width = lines, width - 2 * PADDING

    def height(self, card: Card) -> float:
        """Height of the card with its padding."""
        return self.paragraph(card, 0).height

    def paragraph(self, card: Card, x: float) -> Paragraph:
        """The words, their top at 0, for a card with its left edge at `x`; the height includes the padding."""
        height = 0.0
        boxes: list[TextBox] = []
        for number, part in enumerate(card.parts):
            height += UNIT if number > 0 else 0
            set_part = self._lines.wrap(part.runs, x + PADDING, self._width)
            boxes += (replace(box, y=box.y + height) for box in set_part.boxes)
            height += set_part.height
        if card.goes_on:
            # A space keeps the words apart for those who listen.
            boxes[-1] = replace(boxes[-1], text=f"{boxes[-1].text} ")
        return Paragraph(tuple(boxes), height + 2 * PADDING)

    def divided(self, card: Card, room: float) -> tuple[Card, Card] | None:
        """The most of the card that fits into `room` points, and the rest; None where it cannot be divided well."""
        for place, count in _cuts(card):
            first, rest = _cut(card, place, count)
            if self.height(first) <= room and self._is_good(first, rest, inside=count < len(card.parts[place].groups)):
                return first, rest
        return None

    def _is_good(self, first: Card, rest: Card, *, inside: bool) -> bool:
        """Whether enough lines stand on both sides; `inside`: the division goes through a paragraph."""
        above, below = sum(map(self._count, first.parts[1:])), sum(map(self._count, rest.parts[1:]))
        if min(above, below) < LEAST_LINES:
            return False
        return not inside or min(self._count(first.parts[-1]), self._count(rest.parts[1])) >= LEAST_LINES

    def _count(self, part: Part) -> int:
        runs = part.runs
        return round(self._lines.wrap(runs, 0, self._width).height / runs[0].style.leading)


def recalled(title: str, count: int = WORDS_OF_A_TITLE) -> str:
    """The first words of a title."""
    words = title.split(" ")
    return title if len(words) <= count else " ".join(words[:count]).rstrip(",:;–- ") + ELLIPSIS


def abreast(card: Card, heads: int) -> Card:
    """The rest of a card as one of several on a line: fewer words, for much that is said again on one line reads as a text of its own."""
    return replace(card, parts=(_head(card.name, WORDS_OF_A_TITLE // heads), *card.parts[1:]))


def _head(name: str, count: int = WORDS_OF_A_TITLE) -> Part:
    """Says what is continued; repeated matter, so not part of the structure."""
    return whole_part([Run(f"{recalled(name, count)}, continued", TINY.with_(cut=Cut.BOLD, colour=QUIET))])


def _cuts(card: Card) -> Iterator[tuple[int, int]]:
    """Where a card may be divided, from its end: between two people, as part and number of groups."""
    people = [(place, count) for place, part in enumerate(card.parts) if part.lead for count in range(1, len(part.groups) + 1)]
    yield from reversed(people[:-1])


def _cut(card: Card, place: int, count: int) -> tuple[Card, Card]:
    part = card.parts[place]
    # What is said again is no part of the structure.
    again = replace(part.lead, element=None) if part.lead else None
    rest = [Part(part.groups[count:], again)] if part.groups[count:] else []
    first = replace(card, parts=(*card.parts[:place], replace(part, groups=part.groups[:count])), goes_on=True)
    return first, replace(card, parts=(_head(card.name), *rest, *card.parts[place + 1 :]), continued=True)


def whole_part(runs: Sequence[Run]) -> Part:
    """A paragraph that is never divided."""
    return Part((tuple(runs),))
