"""The first page of the programme."""

from scheduler.papers.content.said import PaperContent
from scheduler.papers.layout.boxes import Box, LinkArea, Panel, Picture
from scheduler.papers.layout.parts import down
from scheduler.papers.layout.sheet import Desk, Sheet
from scheduler.papers.layout.styles import BODY, COVER, LEAD, MM, QUIET, SMALL, THEME, UNIT, Cut, Style
from scheduler.papers.layout.wrap import Run

PRINTED_SCHEMES = ("https://", "http://", "mailto:")
"""Other addresses are printed as words and lead nowhere."""


def changes_since(since: str) -> str:
    """The words for what is marked."""
    return f"Changes since {since} are marked"


class CoverLayout:
    """Puts the cover together from top to bottom."""

    def __init__(self, desk: Desk, sheet: Sheet, logo_pixels: tuple[int, int] | None) -> None:
        self._desk, self._sheet, self._pixels = desk, sheet, logo_pixels
        self._boxes: list[Box] = []
        self._y = sheet.text_top

    def boxes(self) -> tuple[Box, ...]:
        """The boxes of the cover."""
        content = self._desk.content
        self._logo(content)
        self._y = max(self._y + 8 * UNIT, self._sheet.height * 0.26 // UNIT * UNIT)
        self._say(content.organiser, LEAD.with_(colour=self._desk.accent), after=2 * UNIT)
        title = self._desk.title(content.title)
        self._say(title, self._title_style(title), "H1", content.title.language, after=2 * UNIT)
        if content.theme:
            self._say(content.theme.text, THEME.with_(colour=QUIET), language=content.theme.language)
        self._bar()
        self._say(content.dates, LEAD.with_(cut=Cut.BOLD))
        self._say(content.venue, LEAD, after=4 * UNIT)
        if content.languages:
            self._say(f"Languages: {content.languages}", BODY.with_(colour=QUIET))
        self._say(f"All times are local times in {content.place_of_times}.", BODY.with_(colour=QUIET), after=4 * UNIT)
        self._say(f"{content.standing} · {content.stamp}", BODY.with_(cut=Cut.BOLD), after=0 if content.since else 4 * UNIT)
        if content.since:
            self._say(f"{changes_since(content.since)} by a bar in the margin and by a word.", BODY, after=4 * UNIT)
        for link in content.links:
            self._link(link.label, link.address)
        if content.note:
            self._y += 4 * UNIT
            self._say(content.note, SMALL.with_(cut=Cut.ITALIC))
        return tuple(self._boxes)

    def _title_style(self, title: str) -> Style:
        """Smaller for a very long title, so that the cover stays one page."""
        return COVER if len(title) <= 160 else THEME.with_(cut=Cut.BOLD)

    def _logo(self, content: PaperContent) -> None:
        if content.logo is None or self._pixels is None:
            return
        scale = min(45 * MM / self._pixels[0], 25 * MM / self._pixels[1])
        width, height = self._pixels[0] * scale, self._pixels[1] * scale
        alt = content.logo_description or f"Logo of {content.organiser or content.title.text}"
        element = self._desk.structure.add("Figure", alt=self._desk.clean(alt))
        self._boxes.append(Picture(self._sheet.side, self._y, width, height, content.logo, element))
        self._y += height

    def _say(self, words: str, style: Style, kind: str = "P", language: str | None = None, after: float = 0) -> None:
        clean = self._desk.clean(words)
        if not clean:
            return
        element = self._desk.structure.add(kind, language=language, bookmark=clean if kind == "H1" else None)
        paragraph = self._desk.lines.wrap([Run(clean, style, element)], self._sheet.side, self._sheet.inner * 0.86)
        self._boxes += down(paragraph.boxes, self._y)
        self._y += paragraph.height + after

    def _bar(self) -> None:
        self._y += 3 * UNIT
        self._boxes.append(Panel(self._sheet.side, self._y, 18 * MM, 2.5, fill=self._desk.accent))
        self._y += 5 * UNIT

    def _link(self, label: str, address: str) -> None:
        label, address = self._desk.clean(label), self._desk.clean(address)
        if not address.startswith(PRINTED_SCHEMES):
            self._say(f"{label}: {address}", BODY)
            return
        parent = self._desk.structure.add("P")
        element = self._desk.structure.add("Link", parent)
        words = f"{label}: {address}" if label and label != address else address
        paragraph = self._desk.lines.wrap([Run(words, BODY.with_(colour=self._desk.accent), element)], self._sheet.side, self._sheet.inner)
        self._boxes += down(paragraph.boxes, self._y)
        width = max(box.x + box.width for box in paragraph.boxes) - self._sheet.side
        self._boxes.append(LinkArea(self._sheet.side, self._y, width, paragraph.height, address, words, element))
        self._y += paragraph.height
