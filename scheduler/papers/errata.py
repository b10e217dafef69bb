"""The errata sheet: what was printed and what is right instead, day by day."""

from collections.abc import Sequence
from dataclasses import replace

from scheduler.papers.content.errata import DayErrata, ErrataContent
from scheduler.papers.content.words import LANGUAGE
from scheduler.papers.layout.days import DayHead
from scheduler.papers.layout.entries import EntryLayout
from scheduler.papers.layout.errata_rows import ErrataRows, unchanged
from scheduler.papers.layout.flow import Chapter, Flow, Strip
from scheduler.papers.layout.parts import strip_of
from scheduler.papers.layout.sheet import Desk, Sheet, with_frame
from scheduler.papers.layout.structure import Document
from scheduler.papers.layout.styles import BODY, COVER, LEAD, QUIET, THEME, UNIT, Cut, Style
from scheduler.papers.layout.wrap import Measure
from scheduler.papers.programme import PORTRAIT

TITLE_WORDS = "Errata"


def errata(content: ErrataContent, measure: Measure) -> Document:
    """The errata sheet on A4."""
    desk = Desk.of(content.frame, measure)
    front = _Front(desk, PORTRAIT, content).chapter()
    changed, same = ([day for day in content.days if bool(day.errata) is wanted] for wanted in (True, False))
    chapters = [front, *(_Day(desk, day, same if day is changed[-1] else ()).chapter() for day in changed)]
    pages = [(PORTRAIT, boxes) for boxes in Flow(PORTRAIT.text_top, PORTRAIT.text_height).pages(chapters)]
    # A header that is not repeated is no furniture of the page.
    alone = desk.structure.add("P") if len(pages) == 1 else None
    title = f"{TITLE_WORDS}: {desk.title(content.frame.title)}"
    return Document(title, LANGUAGE, with_frame(desk, pages, alone), tuple(desk.structure.elements))


class _Front:
    """Title, conference, and what is compared with what."""

    def __init__(self, desk: Desk, sheet: Sheet, content: ErrataContent) -> None:
        self._desk, self._sheet, self._content = desk, sheet, content
        self._strips: list[Strip] = []

    def chapter(self) -> Chapter:
        content, frame = self._content, self._content.frame
        self._say(TITLE_WORDS, COVER, "H1", bookmark=True)
        self._say(frame.title.text, THEME, language=frame.title.language)
        self._say(" · ".join(part for part in (frame.dates, frame.venue) if part), LEAD, after=2 * UNIT)
        self._say(f"Was: {content.was}", BODY)
        self._say(f"Now: {content.now}", BODY.with_(cut=Cut.BOLD))
        self._say(f"As of {frame.stamp}. All times are local times in {frame.place_of_times}.", BODY.with_(colour=QUIET), after=2 * UNIT)
        count = len({erratum.entry.key for day in content.days for erratum in day.errata})
        words = f"Sessions concerned: {count}." if count else "No change concerns anything that is printed."
        self._say(words, BODY, after=2 * UNIT)
        return Chapter(tuple(self._strips), lambda _: Strip(0))

    def _say(
        self, words: str, style: Style, kind: str = "P", *, language: str | None = None, bookmark: bool = False, after: float = UNIT
    ) -> None:
        clean = self._desk.clean(words)
        if not clean:
            return
        element = self._desk.structure.add(kind, language=language, bookmark=clean if bookmark else None)
        paragraph = self._desk.lines.wrap([self._desk.run(clean, style, element)], self._sheet.side, self._sheet.inner)
        strip = strip_of(paragraph)
        self._strips.append(replace(strip, height=strip.height + after, keep=True))


class _Day:
    """The chapter of a day on which something changed; behind the last one the days on which nothing did."""

    def __init__(self, desk: Desk, day: DayErrata, same: Sequence[DayErrata]) -> None:
        self._desk, self._day, self._same = desk, day, same
        self._entries = EntryLayout(desk, PORTRAIT)
        self._rows = ErrataRows(self._entries)
        self._head = DayHead(desk, PORTRAIT, day.label, day.heading)

    def chapter(self) -> Chapter:
        parent = self._desk.structure.add("Sect")
        strips = [Strip(6 * UNIT, glue=True), self._head.heading(parent)]
        for number, erratum in enumerate(self._day.errata):
            made = self._rows.strips(erratum, parent)
            # The heading of the day needs no rule below it.
            strips += made if number else made[1:]
        strips += [unchanged(self._entries, f"No change concerns {day.heading}.", parent) for day in self._same]
        return Chapter(tuple(strips), self._head.continued)
