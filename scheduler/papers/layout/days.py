"""The heading of a day in a paper that goes on from page to page, and the line that repeats it."""

from scheduler.papers.layout.flow import Strip
from scheduler.papers.layout.parts import stacked, strip_of
from scheduler.papers.layout.sheet import Desk, Sheet
from scheduler.papers.layout.styles import DAY, LEAD, SMALL, TITLE, UNIT
from scheduler.papers.layout.wrap import Paragraph, Run


class DayHead:
    """What stands at the head of one day."""

    def __init__(self, desk: Desk, sheet: Sheet, label: str, heading: str) -> None:
        self._desk, self._sheet, self._label, self._heading = desk, sheet, label, heading

    def heading(self, parent: int) -> Strip:
        """The name of the day with its date."""
        words = ", ".join(part for part in (self._desk.clean(self._label), self._heading) if part)
        element = self._desk.structure.add("H2", parent, bookmark=words)
        parts = [self._wrap(Run(self._heading, DAY, element))]
        if self._label:
            label = self._desk.run(self._label, LEAD.with_(colour=self._desk.accent), element)
            parts.insert(0, self._wrap(label))
        strip = strip_of(stacked(*parts))
        return Strip(strip.height + 2 * UNIT, strip.boxes, keep=True)

    def continued(self, inside: str) -> Strip:
        """The line at the head of a page on which the day goes on; repeated matter, so not part of the structure."""
        lines = [self._wrap(Run(f"{self._heading}, continued", TITLE.with_(colour=self._desk.accent)))]
        if inside:
            line = self._desk.lines.fitted(Run(f"{inside}, continued", SMALL), self._sheet.inner)
            lines.append(self._wrap(line))
        paragraph = stacked(*lines)
        return Strip(paragraph.height + 2 * UNIT, paragraph.boxes)

    def _wrap(self, run: Run) -> Paragraph:
        return self._desk.lines.wrap([run], self._sheet.side, self._sheet.inner)
