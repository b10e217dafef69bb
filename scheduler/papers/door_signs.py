"""Door signs: for each room and day a sheet in large type with the sessions of the day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scheduler.papers.content.said import DayContent, Entry, PaperContent, Room
from scheduler.papers.content.words import LANGUAGE
from scheduler.papers.layout.boxes import Box, Panel
from scheduler.papers.layout.cover import changes_since
from scheduler.papers.layout.flow import Strip
from scheduler.papers.layout.parts import bar, down, stacked
from scheduler.papers.layout.sheet import Desk, Sheet, with_frame
from scheduler.papers.layout.structure import About, Document
from scheduler.papers.layout.styles import BODY, LINE, MM, QUIET, UNIT, Cut, Style
from scheduler.papers.layout.wrap import Measure, Run

SHEET = Sheet(210 * MM, 297 * MM, side=20 * MM, top=20 * MM, bottom=17 * MM)
SIZES = (1.0, 0.85, 0.72, 0.6, 0.5)
"""How far the type is made smaller until a day fits on its sheet; what does not fit even then goes on over the page."""

TITLE_WORDS = "Door signs"


@dataclass(frozen=True)
class _Fit:
    """The type of one sheet."""

    scale: float

    def style(self, size: float, cut: Cut = Cut.REGULAR, colour: str | None = None) -> Style:
        made = Style(size * self.scale, size * self.scale * 1.25, cut)
        return made.with_(colour=colour)


def door_signs(content: PaperContent, measure: Measure) -> Document:
    """The signs on A4, day by day, rooms in the order of the conference."""
    desk = Desk.of(content, measure)
    title = desk.title(content.title)
    full = f"{title} · {content.dates}" if content.dates else title
    first = desk.structure.add("H1", language=content.title.language, bookmark=title, actual=full)
    pages: list[tuple[Sheet, tuple[Box, ...]]] = []
    for day in content.days:
        for room in day.rooms:
            pages += [(SHEET, boxes) for boxes in _Sign(desk, day, room).pages()]
    if not pages:
        words = Run("Nothing is scheduled yet.", BODY, desk.structure.add("P"))
        pages.append((SHEET, down(desk.lines.wrap([words], SHEET.side, SHEET.inner).boxes, SHEET.text_top)))
    return Document(title, LANGUAGE, with_frame(desk, pages, first), tuple(desk.structure.elements), loose=True)


class _Sign:
    """One room on one day."""

    def __init__(self, desk: Desk, day: DayContent, room: Room) -> None:
        self._desk, self._day, self._room = desk, day, room
        entries = [entry for entry in (*day.all_day, *day.running) if room.id in entry.rooms]
        self._entries = sorted(entries, key=lambda entry: (entry.start, entry.end))

    def pages(self) -> Iterator[tuple[Box, ...]]:
        parent = self._desk.structure.add("Sect")
        before = len(self._desk.structure.elements)
        for scale in SIZES[:-1]:
            fit = _Fit(scale)
            head, *strips = self._set(fit, parent)
            if head.height + sum(strip.height for strip in strips) <= SHEET.text_height:
                return self._filled(head, strips, fit, parent)
            del self._desk.structure.elements[before:]
        fit = _Fit(SIZES[-1])
        head, *strips = self._set(fit, parent)
        return self._filled(head, strips, fit, parent)

    def _set(self, fit: _Fit, parent: int) -> list[Strip]:
        """What stands at the head, and each session."""
        return [self._head(fit, parent, again=False), *(self._strip(entry, fit, parent) for entry in self._entries)]

    def _filled(self, head: Strip, strips: Sequence[Strip], fit: _Fit, parent: int) -> Iterator[tuple[Box, ...]]:
        boxes, y = list(down(head.boxes, SHEET.text_top)), head.height
        for strip in strips:
            if y + strip.height > SHEET.text_height and y > head.height:
                yield tuple(boxes)
                again = self._head(fit, parent, again=True)
                boxes, y = list(down(again.boxes, SHEET.text_top)), again.height
            boxes += down(strip.boxes, SHEET.text_top + y)
            y += strip.height
        yield tuple(boxes)

    def _head(self, fit: _Fit, parent: int, *, again: bool) -> Strip:
        """Room, floor and day; said once more where they go on, then outside the structure."""
        words = ", ".join(part for part in (self._desk.clean(self._room.name), self._day.heading) if part)
        heading = None if again else self._desk.structure.add("H2", parent, bookmark=words)
        day = ", ".join(part for part in (self._day.label, self._day.heading) if part)
        lines = [(self._room.name, fit.style(54, Cut.BOLD)), (self._room.floor, fit.style(22, colour=QUIET)), (day, fit.style(26))]
        if self._desk.content.since:
            lines.append((f"{changes_since(self._desk.content.since)} by a bar and by a word.", fit.style(11, colour=QUIET)))
        found = [self._desk.lines.wrap([self._desk.run(text, style, heading)], SHEET.side, SHEET.inner) for text, style in lines if text]
        whole = stacked(*found, gap=UNIT)
        rule = Panel(SHEET.side, whole.height + 3 * UNIT, SHEET.inner, 2.5, fill=self._desk.accent)
        return Strip(whole.height + 6 * UNIT, (*whole.boxes, rule))

    def _strip(self, entry: Entry, fit: _Fit, parent: int) -> Strip:
        with self._desk.structure.about(About(entry.key, f"{self._room.name}, {entry.day}", (self._room.name,))):
            title, time = self._title(entry, fit, parent), self._time(entry, fit, parent)
            small = self._desk.structure.add("P", parent) if entry.practical else None
        left = SHEET.inner * 0.34
        x, width = SHEET.side + left, SHEET.inner - left
        parts = [self._desk.lines.wrap(title, x, width)]
        if entry.practical:
            parts.append(self._desk.lines.wrap([self._desk.run(entry.practical, fit.style(13, colour=QUIET), small)], x, width))
        words = stacked(*parts, gap=UNIT)
        clock = self._desk.lines.wrap([time], SHEET.side, left - UNIT)
        height = max(words.height, clock.height) + 4 * UNIT
        boxes: list[Box] = [bar(SHEET.side, height - UNIT)] if entry.change else []
        boxes += [*down(words.boxes, 2 * UNIT), *down(clock.boxes, 2 * UNIT)]
        return Strip(height, (*boxes, Panel(SHEET.side, height - 0.5, SHEET.inner, 0.5, fill=LINE)))

    def _title(self, entry: Entry, fit: _Fit, parent: int) -> list[Run]:
        words = self._desk.title(entry.title)
        number = self._desk.clean(entry.number) if entry.number != entry.kind else ""
        head = self._desk.structure.add("H3", parent, language=entry.title.language, bookmark=words)
        runs = [Run(f"{number}: {words}" if number else words, fit.style(22, Cut.BOLD), head)]
        return [*runs, Run(f" {entry.mark}", fit.style(22, Cut.ITALIC), head)] if entry.mark else runs

    def _time(self, entry: Entry, fit: _Fit, parent: int) -> Run:
        return self._desk.run(entry.time, fit.style(22, Cut.BOLD), self._desk.structure.add("P", parent))
