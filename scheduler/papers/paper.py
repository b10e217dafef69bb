"""One way from a conference to the bytes of a paper: content, layout, drawing, tags."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from scheduler.model.conference import Conference
from scheduler.model.timetable import Timetable
from scheduler.papers.content.reading import read
from scheduler.papers.content.said import PaperContent
from scheduler.papers.day_grid import day_grid, large_day_grid
from scheduler.papers.drawing.canvas import draw, read_picture
from scheduler.papers.drawing.fonts import RobotoMeasure
from scheduler.papers.drawing.tagging import tagged
from scheduler.papers.layout.boxes import scaled
from scheduler.papers.layout.sheet import Sheet
from scheduler.papers.layout.structure import Document
from scheduler.papers.layout.styles import MM
from scheduler.papers.layout.wrap import Measure
from scheduler.papers.programme import LANDSCAPE, programme


class Paper(StrEnum):
    """The papers that can be made."""

    PROGRAMME = "programme"
    GRID = "grid"


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
) -> MadePaper:
    """Makes a paper as tagged PDF (PDF/UA-1). The same input and stamp give the same bytes.

    Every page says as which release its content was published, or that it is a draft (content/standing.py).

    Args:
        timetable: what is printed: the conference's own, a draft variant's or a release's.
        page: A4, or A3 (the grid gains columns or larger type, the programme is enlarged).
        stamp: time printed on every page, aware.

    Raises:
        PaperError: when the stamp has no time zone, the conference has sessions but no days, or the logo or the fonts cannot be read.
    """
    measure = RobotoMeasure()
    document = lay_out(read(conference, timetable, stamp), measure, paper, page)
    return MadePaper(tagged(document, draw(document), stamp), measure.replaced)


def write_paper(
    conference: Conference,
    timetable: Timetable,
    paper: Paper,
    *,
    page: PageSize = PageSize.A4,
    stamp: dt.datetime,
) -> bytes:
    """The bytes of a paper; see `make_paper`."""
    return make_paper(conference, timetable, paper, page=page, stamp=stamp).pdf


def lay_out(content: PaperContent, measure: Measure, paper: Paper, page: PageSize) -> Document:
    """The boxes of a paper.

    Raises:
        PaperError: when the logo cannot be read.
    """
    if paper is Paper.GRID:
        return day_grid(content, measure, LANDSCAPE) if page is PageSize.A4 else large_day_grid(content, measure, A3_LANDSCAPE)
    pixels = read_picture(content.logo)[1] if content.logo else None
    document = programme(content, measure, pixels)
    if page is PageSize.A4:
        return document
    return replace(document, pages=tuple(scaled(sheet, 2**0.5) for sheet in document.pages))
