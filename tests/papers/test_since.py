"""Papers printed since a release: a bar and a word at all that changed, and nowhere else."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from scheduler.model.conference import Conference
from scheduler.model.person import Privacy
from scheduler.papers import PageSize, Paper, write_paper
from scheduler.papers.content.reading import read
from scheduler.papers.content.since import marked
from scheduler.papers.drawing.fonts import RobotoMeasure
from scheduler.papers.layout.boxes import Panel
from scheduler.papers.layout.structure import Document
from scheduler.papers.layout.styles import INK
from scheduler.papers.paper import lay_out
from tests.papers.changed import NEW, OLD
from tests.papers.sample import STAMP
from tests.papers.test_layout import assert_over_the_footer, assert_sound, texts
from tests.papers.test_papers import faults, metadata, structured, words
from tests.papers.test_privacy import ALLIANCE, MODES, assert_discreet, with_modes

EVERY = pytest.mark.parametrize("paper", list(Paper))


def since(made: Conference, paper: Paper, old: Conference = OLD, page: PageSize = PageSize.A4) -> bytes:
    """A paper with its changes marked."""
    return write_paper(made, made.timetable, paper, page=page, stamp=STAMP, since=old)


def boxes(made: Conference, paper: Paper) -> Document:
    """The boxes of a paper with its changes marked."""
    was, now = (read(one, one.timetable, STAMP, standing="") for one in (OLD, made))
    unplaced = frozenset(one.id for one in made.planned if one.id not in made.timetable.by_session)
    return lay_out(marked(now, was, now, unplaced, "Final programme"), RobotoMeasure(), paper, PageSize.A4)


def bars(document: Document) -> int:
    """The dark bars of a paper."""
    return sum(isinstance(box, Panel) and box.fill == INK for page in document.pages for box in page.boxes)


def after(data: bytes, title: str, length: int = 60) -> list[str]:
    """What stands behind a title, wherever it is printed."""
    said = words(data)
    return [part[:length] for part in said.split(title)[1:]]


def test_in_the_programme_every_change_has_its_word_where_it_stands() -> None:
    data = since(NEW, Paper.PROGRAMME)
    for title, word in (
        ("Trends and Patterns", "(changed)"), ("A title in English", "(changed)"), ("A side event that came late", "(new)"),
        ("platforms can <b>see</b> & do", "(cancelled)"), ("Reception hosted by the Chairpersonship", "(time and place to be announced)"),
        ("Addressing Risks in Child Trafficking", "(moved to another day)"), ("Addressing Risks in Child Trafficking", "(changed)"),
    ):  # fmt: skip
        assert any(word in part for part in after(data, title)), title
    for title in ("Coffee", "Lunch", "Opening"):
        assert not any("(changed)" in part[:15] for part in after(data, title)), title
    assert "Changes since Final programme, 30 March 2025, 09:00 are marked by a bar" in words(data)


@EVERY
def test_a_bar_stands_at_changes_only(paper: Paper) -> None:
    assert bars(boxes(NEW, paper)) > 0
    assert bars(boxes(OLD, paper)) == 0
    moved = OLD.replace(timetable=OLD.timetable.with_placement(OLD.timetable.by_session["s5"].replace(rooms=("r5",))))
    assert bars(boxes(moved, Paper.GRID)) == 1
    assert bars(boxes(moved, Paper.DOORS)) == 1
    assert bars(boxes(moved, Paper.PROGRAMME)) == 2, "at the card, and in the grid at a glance"


@EVERY
@pytest.mark.parametrize("page", list(PageSize))
def test_no_fault_in_pdf_ua(paper: Paper, page: PageSize, tmp_path: Path) -> None:
    assert faults(since(NEW, paper, page=page), tmp_path) == []


@EVERY
def test_layout_is_sound_and_bytes_are_the_same(paper: Paper) -> None:
    document = boxes(NEW, paper)
    assert_sound(document, 14)
    assert_over_the_footer(document)
    assert since(NEW, paper) == since(NEW, paper)
    assert since(NEW, paper) != write_paper(NEW, NEW.timetable, paper, stamp=STAMP)


def test_the_bar_goes_on_over_the_page_with_the_session() -> None:
    document = boxes(NEW, Paper.PROGRAMME)
    for page in document.pages[3:]:
        for box in page.boxes:
            if isinstance(box, Panel) and box.fill == INK:
                assert box.height > 5
    marks = {element.number for element in document.elements if element.kind == "H3"}
    said = [box.text for page in document.pages for box in texts(page) if box.element in marks and "(cancelled)" in box.text]
    assert len(said) == 1


def test_what_is_cancelled_is_struck_in_the_programme_and_left_out_of_grid_and_doors(tmp_path: Path) -> None:
    struck = [b.text for page in boxes(NEW, Paper.PROGRAMME).pages for b in texts(page) if b.style.struck]
    assert any("Online grooming" in text for text in struck)
    assert not any("Panel 3" in text for text in struck)
    for paper in (Paper.GRID, Paper.DOORS):
        assert "Online grooming" not in words(since(NEW, paper))
    assert "(cancelled)" in structured(since(NEW, Paper.PROGRAMME), tmp_path)


@EVERY
def test_somebody_who_became_protected_leaves_no_mark(paper: Paper) -> None:
    guarded = OLD.replace(people=tuple(p.replace(privacy=Privacy.HIDDEN) if p.id == "p3" else p for p in OLD.people))
    said = words(since(guarded, paper))
    assert "(changed)" not in said
    assert "Παπαδοπούλου" not in said


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MODES, MODES)
def test_no_marked_paper_tells_who_is_protected_now(before: list[Privacy], now: list[Privacy]) -> None:
    old, new = with_modes(before), with_modes(now)
    fewer = new.replace(sessions=tuple(one.replace(status="cancelled") if n % 5 == 0 else one for n, one in enumerate(ALLIANCE.sessions)))
    for paper in Paper:
        data = since(fewer, paper, old)
        assert_discreet(fewer, words(data) + metadata(data))
