"""Which sheets that are printed already are now wrong: the papers of two states compared page by page, by what they say.

A page is wrong when something it says of a session is no longer so, when a session belongs on it that is not there, or when its
headings or frame say something else. That words have moved up or down, or that the standing and the stamp are others, makes no
page wrong.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.papers.content.reading import read
from scheduler.papers.content.said import PaperContent
from scheduler.papers.content.since import entries_of
from scheduler.papers.drawing.fonts import RobotoMeasure
from scheduler.papers.layout.boxes import TextBox
from scheduler.papers.layout.structure import About, Document
from scheduler.papers.paper import PageSize, Paper, lay_out
from scheduler.sentence import Sentence, listed

SAME_STAMP = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""On both, because a stamp makes no page wrong."""


@dataclass(frozen=True)
class WrongPage:
    """A page, from 1, and the sessions that make it wrong; none where only headings or the frame do."""

    number: int
    name: str
    """Its heading."""
    sessions: tuple[SessionId, ...]


@dataclass(frozen=True)
class WrongSheets:
    """The pages of a paper that are wrong."""

    paper: Paper
    pages: tuple[WrongPage, ...]
    of: int
    """Pages that were printed."""
    message: Sentence

    @property
    def sessions(self) -> tuple[SessionId, ...]:
        """Every session that makes a page wrong, each once."""
        return tuple(dict.fromkeys(session for page in self.pages for session in page.sessions))


def wrong_sheets(old: Conference, new: Conference, page: PageSize = PageSize.A4) -> tuple[WrongSheets, ...]:
    """The papers of which pages printed from the old state are wrong in the new one.

    Names are compared as each state prints them: a page that still has the name of somebody who is now protected is wrong.

    Args:
        page: the size on which it was printed; larger ones may have fewer pages.

    Raises:
        PaperError: when a state has sessions but no days, or a logo or the fonts cannot be read.
    """
    was, now = (read(state, state.timetable, SAME_STAMP, standing="") for state in (old, new))
    measure = RobotoMeasure()
    found: list[WrongSheets] = []
    for paper in Paper if entries_of(was) else ():
        before, after = (_Said(lay_out(content, measure, paper, page)) for content in (was, now))
        pages = _Comparison(before, after, was, now).wrong_pages()
        if pages:
            found.append(WrongSheets(paper, pages, before.count, _message(paper, pages, before)))
    return tuple(found)


class _Said:
    """A paper by what it says: of sessions, and in its headings, page by page."""

    def __init__(self, document: Document) -> None:
        self.count, self.loose = len(document.pages), document.loose
        self.frame: list[set[str]] = [set() for _ in range(self.count)]
        self.names = [""] * self.count
        self.sessions: dict[About, list[str]] = {}
        """What is said of each session, by where it stands, in reading order; a page break does not count."""
        self.pages: dict[About, list[int]] = {}
        for (element, page), said in sorted(_words(document).items()):
            about, heading = document.elements[element].about, document.elements[element].bookmark
            if about is None:
                self.frame[page].add(said)
                self.names[page] = self.names[page] or (heading or "" if document.elements[element].kind == "H2" else "")
            else:
                self.sessions.setdefault(about, []).append(said)
                self.pages.setdefault(about, []).append(page)
        for page in range(1, self.count):
            # A sheet that goes on over the page has one heading.
            self.names[page] = self.names[page] or self.names[page - 1]


def _words(document: Document) -> dict[tuple[int, int], str]:
    """The words of each element on each page; headers, footers and what is repeated belong to none."""
    found: dict[tuple[int, int], list[str]] = {}
    for number, page in enumerate(document.pages):
        for box in page.boxes:
            if isinstance(box, TextBox) and box.element is not None:
                found.setdefault((box.element, number), []).append(box.text.strip())
    return {place: " ".join(words) for place, words in found.items()}


class _Comparison:
    """One paper, as it was printed and as it is."""

    def __init__(self, before: _Said, after: _Said, was: PaperContent, now: PaperContent) -> None:
        self._before, self._after = before, after
        self._was, self._now = entries_of(was), entries_of(now)
        self._same_frame = _frame(was) == _frame(now)
        self._why: dict[int, dict[SessionId, None]] = {}

    def wrong_pages(self) -> tuple[WrongPage, ...]:
        """The pages in their order, with the sessions in that of the paper."""
        before, after = self._before, self._after
        for about in before.sessions:
            if self._differs(about):
                for page in before.pages[about]:
                    self._blame(page, about)
        for place, about in enumerate(after.sessions):
            if about not in before.sessions and self._was.get(about.key) != self._now.get(about.key):
                page = self._page_for(about, list(after.sessions), place)
                if page is not None:
                    self._blame(page, about)
        said = set[str]().union(*after.frame)
        wrong = [n for n in range(before.count) if n in self._why or not self._same_frame or not before.frame[n] <= said]
        return tuple(WrongPage(n + 1, before.names[n], tuple(self._why.get(n, ()))) for n in wrong)

    def _differs(self, about: About) -> bool:
        """Whether something else is said there now; a session that is merely set otherwise is as it was."""
        same = self._before.sessions[about] == self._after.sessions.get(about)
        return not same and self._was.get(about.key) != self._now.get(about.key)

    def _blame(self, page: int, about: About) -> None:
        self._why.setdefault(page, {})[SessionId(about.key)] = None

    def _page_for(self, about: About, order: Sequence[About], place: int) -> int | None:
        """The printed page on which a session belongs: that of its nearest neighbour which stood there."""
        nearest = [*reversed(order[:place]), *order[place + 1 :], *reversed(self._before.pages)]
        printed = [one for one in nearest if one in self._before.pages and bool(one.rooms) == bool(about.rooms)]
        there = [one for one in printed if one.sheet == about.sheet]
        beside = [one for one in there if set(one.rooms) & set(about.rooms)]
        chosen = next(iter(beside or there or ([] if self._before.loose else printed)), None)
        if chosen is None:
            return None
        pages = self._before.pages[chosen]
        return pages[-1] if chosen in order[:place] else pages[0]


def _frame(content: PaperContent) -> tuple[object, ...]:
    """What stands on every page, apart from standing and stamp."""
    return content.title, content.dates, content.venue, content.social_tag


def _message(paper: Paper, pages: Sequence[WrongPage], before: _Said) -> Sentence:
    if before.loose:
        sheets = listed(Sentence("{name} (page {number})", name=page.name, number=page.number) for page in pages)
        return Sentence("{paper}: {count} of {of} – {sheets}", paper=paper.words, count=len(pages), of=before.count, sheets=sheets)
    if len(pages) == 1:
        return Sentence("{paper}: page {pages} of {of}", paper=paper.words, pages=pages[0].number, of=before.count)
    numbers = ", ".join(_ranges([page.number for page in pages]))
    return Sentence("{paper}: pages {pages} of {of}", paper=paper.words, pages=numbers, of=before.count)


def _ranges(numbers: Sequence[int]) -> Iterator[str]:
    """Such as 3–4 and 7."""
    first = last = numbers[0]
    for number in [*numbers[1:], 0]:
        if number == last + 1:
            last = number
            continue
        yield str(first) if first == last else f"{first}–{last}"
        first = last = number
