"""Boxes on pages: nothing overlaps, nothing leaves the margins, whatever the titles."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler import papers
from scheduler.model.conference import Conference
from scheduler.model.session import Kind
from scheduler.model.timetable import Timetable
from scheduler.papers.content.reading import read
from scheduler.papers.day_grid import day_grid
from scheduler.papers.drawing.fonts import RobotoMeasure
from scheduler.papers.layout.boxes import Page, TextBox
from scheduler.papers.layout.structure import Document
from scheduler.papers.layout.styles import BODY, LINE, UNIT, Cut, legible
from scheduler.papers.layout.wrap import Lines, Run
from scheduler.papers.paper import A3_LANDSCAPE, PageSize, Paper, lay_out
from tests.papers.sample import PEOPLE, STAMP, appears, conference, crowded, placed, session, text

ALPHABET = "abcdefghij ÄÖÜßŁŻőșțđ ЖЩЮїєґџђ ΑΩάώ -–·/&<>\u0301"
TITLES = st.one_of(st.text(ALPHABET, min_size=1, max_size=180), st.sampled_from(["W" * 150, "Щ" * 90 + " " + "i" * 200, " ", "\u0000"]))


def document(made: Conference, paper: Paper = Paper.PROGRAMME, page: PageSize = PageSize.A4) -> Document:
    """The boxes of a paper of a conference."""
    return lay_out(read(made, made.timetable, STAMP), RobotoMeasure(), paper, page)


def texts(page: Page) -> list[TextBox]:
    """The lines of text on a page."""
    return [box for box in page.boxes if isinstance(box, TextBox) and box.text.strip()]


def assert_sound(made: Document, side: float) -> None:
    """No two texts overlap, none leaves the margins at the side or the page."""
    for page in made.pages:
        lines = texts(page)
        for box in lines:
            assert box.x >= side - 0.1, box
            assert box.x + box.width <= page.width - side + 0.1, box
            assert box.top >= 0, box
            assert box.bottom <= page.height, box
        for one, other in combinations(lines, 2):
            beside = one.x + one.width <= other.x + 0.1 or other.x + other.width <= one.x + 0.1
            below = one.bottom <= other.top + 0.1 or other.bottom <= one.top + 0.1
            assert beside or below, (one, other)


def assert_over_the_footer(made: Document) -> None:
    """Text of the body ends above the line of the footer."""
    for page in made.pages:
        footer = min(box.top for box in texts(page)[-3:])
        for box in texts(page)[:-3]:
            assert box.bottom <= footer, box


def titled(titles: list[str]) -> Conference:
    """The sample with other titles."""
    base = conference()
    sessions = [s.replace(title=text(title)) for s, title in zip(base.sessions, titles, strict=False)]
    return base.replace(sessions=(*sessions, *base.sessions[len(sessions) :]))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TITLES, min_size=8, max_size=17))
@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_overlaps_whatever_the_titles(paper: Paper, titles: list[str]) -> None:
    made = document(titled(titles), paper)
    assert_sound(made, side=14 * 72 / 25.4)
    assert_over_the_footer(made)


@pytest.mark.parametrize("page", list(PageSize))
@pytest.mark.parametrize("rooms", [3, 12, 24])
def test_crowded_days_are_sound(rooms: int, page: PageSize) -> None:
    made = crowded(rooms, sessions_per_room=5)
    for paper in Paper:
        assert_sound(document(made, paper, page), side=14 * 72 / 25.4)


def test_baselines_of_the_programme_lie_on_the_grid() -> None:
    portrait = [page for page in document(conference()).pages if page.height > page.width]
    first = min(box.y for page in portrait for box in texts(page)[2:])
    for page in portrait[1:]:
        for box in texts(page)[2:-3]:
            steps = (box.y - first) / UNIT
            assert abs(steps - round(steps)) < 0.01, box


def test_a_long_list_of_speakers_goes_on_with_a_line_that_says_so() -> None:
    people = tuple(PEOPLE[7].replace(id=f"p{n}", name=f"Speaker Number {n}") for n in range(100, 190))
    panel = session(1, Kind.PANEL, "Everybody speaks", 90, number="Panel 1", appearances=tuple(appears(n, n) for n in range(100, 190)))
    made = conference(people=people, sessions=(panel,), timetable=Timetable(placements=(placed(1, 0, "09:00", 90, 0),)))
    pages = document(made).pages[2:]
    assert len(pages) >= 2
    for page in pages[1:]:
        words = "".join(box.text for box in texts(page))
        assert "Monday, 31 March, continued" in words
        assert "Panel 1, continued" in words
    assert_sound(document(made), side=14 * 72 / 25.4)


def test_a_second_day_follows_on_the_same_page_where_there_is_room() -> None:
    base = conference()
    keep = [p for p in base.timetable.placements if p.session in ("s1", "s15")]
    pages = document(base.replace(timetable=Timetable(placements=tuple(keep)))).pages
    words = ["".join(box.text for box in texts(page)) for page in pages]
    assert any("Opening remarks" in page and "Tuesday, 1 April" in page for page in words)


def test_the_grid_goes_on_by_groups_of_rooms_and_repeats_the_times() -> None:
    made = document(crowded(24), Paper.GRID)
    assert len(made.pages) > 1
    for page in made.pages:
        words = [box.text for box in texts(page)]
        assert {"09:00", "13:00", "Time"} <= set(words)
    assert {room.name for room in crowded(24).rooms} <= _rooms_of_heads(made)
    assert min(box.style.size for page in made.pages for box in texts(page)) >= 6.5


def _rooms_of_heads(made: Document) -> set[str]:
    """Words of the header cells without the floor."""
    heads = {element.number for element in made.elements if element.kind == "TH"}
    found: dict[int, str] = {}
    for page in made.pages:
        for box in texts(page):
            if box.element in heads and box.style.cut is Cut.BOLD:
                found[box.element] = found.get(box.element, "") + box.text
    return {words.strip() for words in found.values()}


def test_sessions_that_share_a_room_stand_beside_each_other() -> None:
    two = tuple(session(n, Kind.SIDE_EVENT, f"Shared {n}", 60) for n in (1, 2))
    made = conference(sessions=two, timetable=Timetable(placements=(placed(1, 0, "09:00", 60, 1), placed(2, 0, "09:30", 60, 1))))
    result = document(made, Paper.GRID)
    assert_sound(result, side=14 * 72 / 25.4)
    assert [element.columns for element in result.elements if element.kind == "TH" and element.scope == "Column"] == [2]


def test_two_sessions_that_say_the_same_are_both_printed() -> None:
    two = tuple(session(n, Kind.SIDE_EVENT, "Same words", 60) for n in (1, 2))
    made = conference(sessions=two, timetable=Timetable(placements=(placed(1, 0, "09:00", 60, 1), placed(2, 0, "09:00", 60, 1))))
    words = "".join(box.text for page in document(made, Paper.GRID).pages for box in texts(page))
    assert words.count("Same words") == 2


def test_a_plenary_beside_another_session_is_not_merged_over_all_rooms() -> None:
    panel, side = session(1, Kind.PANEL, "Plenary", 60), session(2, Kind.SIDE_EVENT, "Beside", 60)
    made = conference(sessions=(panel, side), timetable=Timetable(placements=(placed(1, 0, "09:00", 60, 0), placed(2, 0, "09:30", 60, 1))))
    cells = [element for element in document(made, Paper.GRID).elements if element.kind == "TD"]
    assert max(element.columns for element in cells) == 1


@given(st.text(ALPHABET, max_size=300), st.floats(20, 400))
@settings(max_examples=50, deadline=None)
def test_lines_are_never_wider_than_they_may_be_and_lose_nothing(words: str, width: float) -> None:
    lines = Lines(RobotoMeasure())
    clean = lines.printable(words)
    paragraph = lines.wrap([Run(clean, BODY)], 0, width)
    assert all(box.width <= width + 0.1 for box in paragraph.boxes)
    assert "".join(box.text for box in paragraph.boxes).replace(" ", "") == clean.replace(" ", "")


def test_a_pale_accent_is_darkened_until_it_is_legible() -> None:
    assert legible("#1b4f8f") == "#1b4f8f"
    assert legible("#ffff66") != "#ffff66"
    assert legible(LINE) != LINE


def test_a_room_with_very_many_sessions_goes_on_by_hours() -> None:
    talks = tuple(session(n, Kind.SIDE_EVENT, f"Talk {n} on a subject with a long name", 10) for n in range(60))
    places = tuple(placed(n, 0, f"{9 + n // 6:02d}:{n % 6 * 10:02d}", 10, 1) for n in range(60))
    made = document(conference(sessions=talks, timetable=Timetable(placements=places)), Paper.GRID)
    assert len(made.pages) > 1
    assert_sound(made, side=14 * 72 / 25.4)
    assert_over_the_footer(made)
    words = "".join(box.text for page in made.pages for box in texts(page))
    assert all(f"Talk {n} on a subject with a long name" in words for n in range(60))


def test_times_close_to_each_other_share_a_label_and_the_table_stays_regular() -> None:
    talks = tuple(session(n, Kind.SIDE_EVENT, f"Talk {n}", 30) for n in range(48))
    places = tuple(placed(n, 0, f"{9 + n // 6:02d}:{n % 6 * 5 + n % 4:02d}", 30, n % 8) for n in range(48))
    made = document(conference(sessions=talks, timetable=Timetable(placements=places)), Paper.GRID)
    assert any(element.kind == "TH" and element.rows > 1 for element in made.elements)
    assert_sound(made, side=14 * 72 / 25.4)


@pytest.mark.parametrize("floor", ["layout", "content"])
def test_only_drawing_knows_how_pdf_is_made(floor: str) -> None:
    folder = Path(papers.__file__).parent / floor
    sources = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    assert not re.search(r"^\s*(from|import) (reportlab|pikepdf|scheduler.papers.drawing)", sources, re.MULTILINE)
    if floor == "layout":
        assert not re.search(r"^\s*(from|import) scheduler.model", sources, re.MULTILINE)


def table_sizes(made: Document) -> set[float]:
    """Sizes of type in the cells of a grid, in points."""
    cells = {element.number for element in made.elements if element.kind in ("TH", "TD")}
    return {box.style.size for page in made.pages for box in texts(page) if box.element in cells}


def test_a_grid_that_fits_on_a4_fills_a3_in_larger_type() -> None:
    small, large = document(conference(), Paper.GRID), document(conference(), Paper.GRID, PageSize.A3)
    assert max(table_sizes(large)) == pytest.approx(2**0.5 * max(table_sizes(small)))
    full = large.pages[0]
    assert max(box.x + box.width for box in full.boxes) > 0.95 * full.width
    assert max(box.bottom for box in texts(full)[:-3]) > 0.75 * full.height


@pytest.mark.parametrize("rooms", [8, 14, 24])
def test_a_grid_on_a3_takes_no_more_pages_for_larger_type(rooms: int) -> None:
    made = crowded(rooms, sessions_per_room=4)
    content = read(made, made.timetable, STAMP)
    plain = day_grid(content, RobotoMeasure(), A3_LANDSCAPE)
    large = document(made, Paper.GRID, PageSize.A3)
    assert len(large.pages) == len(plain.pages) <= len(document(made, Paper.GRID).pages)
    assert min(table_sizes(large)) >= min(table_sizes(plain))
