"""One way from a conference to the bytes of a paper: content, layout, drawing, tags."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from scheduler.changes import Changes, Names
from scheduler.model.conference import Conference
from scheduler.model.timetable import Timetable
from scheduler.papers.content.errata import errata_of
from scheduler.papers.content.reading import read
from scheduler.papers.content.said import PaperContent
from scheduler.papers.content.since import marked
from scheduler.papers.content.standing import issue_of
from scheduler.papers.day_grid import day_grid, large_day_grid
from scheduler.papers.door_signs import door_signs
from scheduler.papers.drawing.canvas import draw, read_picture
from scheduler.papers.drawing.fonts import RobotoMeasure
from scheduler.papers.drawing.tagging import tagged
from scheduler.papers.errata import errata
from scheduler.papers.layout.boxes import scaled
from scheduler.papers.layout.sheet import Sheet
from scheduler.papers.layout.structure import Document
from scheduler.papers.layout.styles import MM
from scheduler.papers.layout.wrap import Measure
from scheduler.papers.programme import LANDSCAPE, programme
from scheduler.sentence import Sentence


class Paper(StrEnum):
    """The papers that can be made of a timetable."""

    PROGRAMME = "programme"
    GRID = "grid"
    DOORS = "door-signs"

    @property
    def words(self) -> Sentence:
        """What planners call it."""
        return _NAMES[self]


_NAMES = {Paper.PROGRAMME: Sentence("Programme"), Paper.GRID: Sentence("Day grid"), Paper.DOORS: Sentence("Door signs")}


class PageSize(StrEnum):
    """Paper sizes."""

    A4 = "a4"
    A3 = "a3"


A3_LANDSCAPE = Sheet(420 * MM, 297 * MM, side=16 * MM, top=18 * MM, bottom=16 * MM)


@dataclass(frozen=True)
class MadePaper:
    """A finished paper."""

    pdf: bytes
    replaced: tuple[str, ...]
    """Characters that no font has; each is printed as [?]."""


def make_paper(
    conference: Conference,
    timetable: Timetable,
    paper: Paper,
    *,
    page: PageSize = PageSize.A4,
    stamp: dt.datetime,
    since: Conference | None = None,
) -> MadePaper:
    """Makes a paper as tagged PDF (PDF/UA-1). The same input and stamp give the same bytes.

    Every page says as which release its content was published, or that it is a draft (content/standing.py).

    Args:
        timetable: what is printed: the conference's own, a draft variant's or a release's.
        page: A4, or A3 (the grid gains columns or larger type, the others are enlarged).
        stamp: time printed on every page, aware.
        since: a state since which changes are marked by bars and words; it knows its releases, so that the paper can name it.

    Raises:
        PaperError: when the stamp has no time zone, the conference has sessions but no days, or the logo or the fonts cannot be read.
    """
    content = read(conference, timetable, stamp)
    if since is not None:
        content = _marked(content, conference, timetable, since, stamp)
    measure = RobotoMeasure()
    document = lay_out(content, measure, paper, page)
    return MadePaper(tagged(document, draw(document), stamp), measure.replaced)


def write_paper(
    conference: Conference,
    timetable: Timetable,
    paper: Paper,
    *,
    page: PageSize = PageSize.A4,
    stamp: dt.datetime,
    since: Conference | None = None,
) -> bytes:
    """The bytes of a paper; see `make_paper`."""
    return make_paper(conference, timetable, paper, page=page, stamp=stamp, since=since).pdf


def make_errata(changes: Changes, *, page: PageSize = PageSize.A4, stamp: dt.datetime) -> MadePaper:
    """Makes the errata sheet as tagged PDF (PDF/UA-1). The same input and stamp give the same bytes.

    Args:
        changes: between states that know their releases, so that the sheet can name them.
        page: A4, or A3, enlarged.
        stamp: time printed on every page, aware.

    Raises:
        PaperError: when the stamp has no time zone, a state has sessions but no days, or the fonts cannot be read.
    """
    measure = RobotoMeasure()
    document = _sized(errata(errata_of(changes, stamp), measure), page)
    return MadePaper(tagged(document, draw(document), stamp), measure.replaced)


def lay_out(content: PaperContent, measure: Measure, paper: Paper, page: PageSize) -> Document:
    """The boxes of a paper.

    Raises:
        PaperError: when the logo cannot be read.
    """
    match paper:
        case Paper.GRID:
            return day_grid(content, measure, LANDSCAPE) if page is PageSize.A4 else large_day_grid(content, measure, A3_LANDSCAPE)
        case Paper.DOORS:
            return _sized(door_signs(content, measure), page)
        case Paper.PROGRAMME:
            pixels = read_picture(content.logo)[1] if content.logo else None
            return _sized(programme(content, measure, pixels), page)


def _sized(document: Document, page: PageSize) -> Document:
    """On A3 the A4 page enlarged."""
    if page is PageSize.A4:
        return document
    return replace(document, pages=tuple(scaled(sheet, 2**0.5) for sheet in document.pages))


def _marked(
    content: PaperContent, conference: Conference, timetable: Timetable, since: Conference, stamp: dt.datetime
) -> PaperContent:
    names = Names(since, conference)
    was = read(names.guarding(since), since.timetable, stamp, standing="")
    now = read(names.guarding(conference), timetable, stamp, standing="")
    unplaced = frozenset(one.id for one in conference.planned if one.id not in timetable.by_session)
    return marked(content, was, now, unplaced, issue_of(since))
