"""Sessions of the chronological programme as strips: time and place on the left, everything else on the right."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from scheduler.papers.content.said import Credit, Entry, PersonLine, Tone, Words
from scheduler.papers.layout.boxes import Panel
from scheduler.papers.layout.card import recalled
from scheduler.papers.layout.flow import Strip
from scheduler.papers.layout.parts import bar, line_strips, stacked, strip_of
from scheduler.papers.layout.sheet import Desk, Sheet
from scheduler.papers.layout.structure import About
from scheduler.papers.layout.styles import BODY, LINE, MM, PRESS, QUIET, SIDE, SMALL, TIME, TITLE, UNIT, Cut, Style, legible
from scheduler.papers.layout.wrap import Paragraph, Run

KEEP_TOGETHER = 0.24
"""A session that takes no more than this share of a page is not divided, unless the page would be left too empty."""

KICKER = SMALL.with_(cut=Cut.BOLD)


def person_runs(desk: Desk, person: PersonLine, style: Style, element: int, end: str = "") -> list[Run]:
    """The name, and more quietly what stands behind it, so that the eye finds where the next name begins."""
    name, details = desk.clean(person.name), desk.clean(person.details)
    runs = [Run(f"{name}," if details else name, style, element)]
    if details:
        runs.append(Run(f" {details}", style.with_(colour=QUIET), element))
    if person.mark:
        runs.append(Run(f" {person.mark}", style.with_(cut=Cut.ITALIC), element))
    return [*runs[:-1], replace(runs[-1], text=runs[-1].text + end)]


def about(entry: Entry) -> About:
    """What says in a chapter of a day which session it is."""
    return About(entry.key, entry.day)


@dataclass(frozen=True)
class Columns:
    """Where the columns of the programme stand: x and widths in points."""

    left: float
    left_width: float
    right: float
    right_width: float
    roles: float
    """Width of the column of roles, within the right one."""

    @classmethod
    def of(cls, sheet: Sheet) -> "Columns":
        """The columns of a sheet."""
        offset = 37 * MM
        return cls(sheet.side, offset - 4 * MM, sheet.side + offset, sheet.inner - offset, 29 * MM)


class EntryLayout:
    """Makes the strips of sessions."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self.desk, self.columns = desk, Columns.of(sheet)
        self._page = sheet.text_height

    def rule(self) -> Strip:
        """The thin line between sessions."""
        columns = self.columns
        width = columns.right + columns.right_width - columns.left
        return Strip(4 * UNIT, (Panel(columns.left, 1.5 * UNIT, width, 0.5, fill=LINE),), keep=True, glue=True)

    def pause(self, entry: Entry, parent: int) -> list[Strip]:
        """A break or a meal: one quiet line."""
        with self.desk.structure.about(about(entry)):
            strip = self._pause(entry, parent)
        return [self.rule(), self._barred(entry, strip), Strip(UNIT, glue=True)]

    def _pause(self, entry: Entry, parent: int) -> Strip:
        element = self.desk.structure.add("P", parent, language=entry.title.language)
        words = " · ".join([entry.title.text, *entry.places])
        time = self._line([self.desk.run(entry.time, TIME.with_(colour=QUIET), element)], left=True)
        mark = [Run(f" {entry.mark}", BODY.with_(colour=QUIET), element)] if entry.mark else []
        style = replace(BODY, leading=TIME.leading, colour=QUIET, struck=entry.is_off)
        title = self._line([self.desk.run(words, style, element), *mark])
        boxes = stacked(time, Paragraph((), 0)).boxes + title.boxes
        return Strip(max(time.height, title.height), boxes)

    def session(self, entry: Entry, parent: int) -> list[Strip]:
        """A session in full."""

        def details() -> Iterator[Strip]:
            yield from self._texts(entry, parent)
            yield from self._credits(entry.credits, parent)
            yield from self._practical(entry, parent)

        return self.with_details(entry, parent, details)

    def with_details(self, entry: Entry, parent: int, details: Callable[[], Iterable[Strip]]) -> list[Strip]:
        """Number and title, time and place on the left, and below what the details are."""
        with self.desk.structure.about(about(entry)):
            first = self._heading(entry, parent)
            place = self.place(entry.time, entry.places, parent)
            rest = [*details()]
        number = self.desk.clean(entry.number) if entry.number != entry.kind else ""
        name = recalled(number or self.desk.title(entry.title))
        strips = self._kept([strip_of(first), *rest], place.height)
        strips[0] = replace(strips[0], boxes=(*strips[0].boxes, *place.boxes))
        inside = [replace(strip, inside=name if number else "") for number, strip in enumerate(strips)]
        missing = place.height - sum(strip.height for strip in strips)
        if missing > 0:
            inside[-1] = replace(inside[-1], height=inside[-1].height + missing)
        return [self.rule(), *(self._barred(entry, strip) for strip in inside), Strip(2 * UNIT, glue=True)]

    def _barred(self, entry: Entry, strip: Strip) -> Strip:
        """With the bar in the margin, where the session changed."""
        return replace(strip, boxes=(bar(self.columns.left, strip.height), *strip.boxes)) if entry.change else strip

    def place(self, time: str, places: tuple[str, ...], parent: int) -> Paragraph:
        """Time and rooms, in the left column."""
        element = self.desk.structure.add("P", parent)
        parts = [self._line([self.desk.run(time, TIME, element)], left=True)]
        parts += [self._line([self.desk.run(place, SMALL, element)], left=True) for place in places]
        return stacked(*parts)

    def colour(self, tone: Tone) -> str:
        """Colour of the small label above a title."""
        return {Tone.SIDE: legible(SIDE), Tone.PRESS: legible(PRESS)}.get(tone, self.desk.accent)

    def _heading(self, entry: Entry, parent: int) -> Paragraph:
        title = self.desk.title(entry.title)
        element = self.desk.structure.add("H3", parent, language=entry.title.language, bookmark=title)
        runs = [Run(title, TITLE.with_(struck=entry.is_off), element)]
        if entry.mark:
            runs.append(Run(f" {entry.mark}", replace(BODY, leading=TITLE.leading, cut=Cut.ITALIC), element))
        heading = self._line(runs)
        if not entry.number:
            return heading
        # On the line of the time.
        style = replace(KICKER, leading=TIME.leading, colour=self.colour(entry.tone))
        kicker = self._line([self.desk.run(entry.number, style, element)])
        return stacked(kicker, heading)

    def _texts(self, entry: Entry, parent: int) -> Iterator[Strip]:
        lead = BODY.with_(cut=Cut.BOLD, colour=QUIET)
        for words, style in ((entry.subtitle, lead), (entry.question, BODY.with_(cut=Cut.ITALIC)), (entry.description, BODY)):
            if words:
                yield from self._paragraph(words, style, parent)
        if entry.organisers:
            yield from self._paragraph(Words(entry.organisers), BODY.with_(colour=QUIET), parent)

    def _paragraph(self, words: Words, style: Style, parent: int) -> Iterator[Strip]:
        element = self.desk.structure.add("P", parent, language=words.language)
        yield from line_strips(self._line([self.desk.run(words, style, element)]), UNIT)

    def _credits(self, credits: tuple[Credit, ...], parent: int) -> Iterator[Strip]:
        """A list of roles: each with its label once and a line for each person."""
        if not credits:
            return
        whole = self.desk.structure.add("L", parent)
        for credit in credits:
            item = self.desk.structure.add("LI", whole)
            label = self.desk.structure.add("Lbl", item)
            body = self.desk.structure.add("LBody", item)
            columns = self.columns
            role = self.desk.lines.wrap([Run(credit.role, BODY.with_(colour=QUIET), label)], columns.right, columns.roles - UNIT)
            for number, person in enumerate(credit.people):
                strip = strip_of(self._person(person, body), UNIT if number == 0 else 0)
                boxes = (*strip_of(role, UNIT).boxes, *strip.boxes) if number == 0 else strip.boxes
                height = max(strip.height, role.height + UNIT if number == 0 else 0)
                yield Strip(height, boxes)

    def _person(self, person: PersonLine, parent: int) -> Paragraph:
        element = self.desk.structure.add("P", parent)
        runs = person_runs(self.desk, person, BODY, element)
        columns = self.columns
        return self.desk.lines.wrap(runs, columns.right + columns.roles, columns.right_width - columns.roles)

    def _practical(self, entry: Entry, parent: int) -> Iterator[Strip]:
        if entry.practical:
            element = self.desk.structure.add("P", parent)
            yield strip_of(self._line([self.desk.run(entry.practical[0].upper() + entry.practical[1:], SMALL, element)]), 2 * UNIT)

    def _line(self, runs: list[Run], left: bool = False) -> Paragraph:
        columns = self.columns
        x, width = (columns.left, columns.left_width) if left else (columns.right, columns.right_width)
        return self.desk.lines.wrap(runs, x, width)

    def _kept(self, strips: list[Strip], left: float) -> list[Strip]:
        """Marks what stays together: short sessions whole, of others the beginning (beside the left column) and the end."""
        whole = sum(strip.height for strip in strips) <= KEEP_TOGETHER * self._page
        made: list[Strip] = []
        height = 0.0
        for number, strip in enumerate(strips):
            height += strip.height
            last = number == len(strips) - 1
            start = number < 2 or height < left
            keep = not last and (strip.keep or start or number == len(strips) - 2)
            made.append(replace(strip, keep=keep, loose=whole and not last))
        return made
