"""Pages are filled: what would leave one half empty goes on over the page, between people, and nothing is lost or read out of order."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler.model.conference import Conference
from scheduler.model.session import Kind
from scheduler.model.timetable import Timetable
from scheduler.papers.layout.boxes import Page, TextBox
from scheduler.papers.layout.structure import Document
from scheduler.papers.layout.styles import TINY, Cut
from scheduler.papers.programme import PORTRAIT
from tests.papers.sample import PEOPLE, appears, conference, placed, session
from tests.papers.test_layout import assert_over_the_footer, assert_sound, document, texts
from tests.papers.test_papers import SAMPLES, faults, opened, pdf, structured

EMPTIEST = 0.21
"""Share of a page: the heading of a session with its first speakers, or a row of cards that are too short to be divided."""

EMPTIEST_AT_THE_END_OF_A_DAY = 0.32
"""A day begins on a new page when less than 0.3 is left below the white space of its predecessor."""

MARGIN = 14 * 72 / 25.4
BOTTOM = PORTRAIT.text_top + PORTRAIT.text_height


def with_speakers(panel: int, *cards: int) -> Conference:
    """A panel with so many speakers, and behind it side events at one time, each with its own."""
    people = []
    sessions = []
    for key, count in enumerate((panel, *cards), start=1):
        ids = [100 * key + number for number in range(count)]
        people += [PEOPLE[7].replace(id=f"p{n}", name=f"Speaker-{n}") for n in ids]
        kind, title = (Kind.PANEL, "Everybody") if key == 1 else (Kind.SIDE_EVENT, f"Event {key} on the rights of children")
        sessions.append(session(key, kind, title, 60, appearances=tuple(appears(n, n) for n in ids)))
    places = [placed(key, 0, "09:00" if key == 1 else "11:00", 60, key - 1) for key in range(1, len(sessions) + 1)]
    return conference(people=tuple(people), sessions=tuple(sessions), timetable=Timetable(placements=tuple(places)))


def upright(made: Document) -> list[Page]:
    """The pages of the chronological programme."""
    return [page for page in made.pages[1:] if page.height > page.width]


def emptiness(page: Page) -> float:
    """The share of a page below its last line."""
    return (BOTTOM - max(box.bottom for box in body(page))) / PORTRAIT.text_height


def body(page: Page) -> list[TextBox]:
    """The lines above the footer."""
    return [box for box in texts(page) if box.y <= BOTTOM]


def starts_a_day(page: Page) -> bool:
    """Whether a page continues nothing."""
    return not any(box.text.endswith(", continued") for box in texts(page))


def is_head(box: TextBox) -> bool:
    """Whether a line says in a card what is continued."""
    return box.element is None and (box.style.size, box.style.cut) == (TINY.size, Cut.BOLD)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_page_is_left_half_empty(path: Path) -> None:
    pages = upright(document(opened(path)))
    shares = [emptiness(page) for page in pages[:-1]]
    allowed = [EMPTIEST_AT_THE_END_OF_A_DAY if starts_a_day(after) else EMPTIEST for after in pages[1:]]
    assert [n for n, (share, most) in enumerate(zip(shares, allowed, strict=True)) if share > most] == []
    if len(shares) >= 5:
        assert sum(shares) / len(shares) <= 0.1


def test_a_row_of_tall_cards_goes_on_between_two_people() -> None:
    made = document(with_speakers(27, 14, 13))
    first, second = upright(made)
    assert emptiness(first) < 0.1
    heads = [box.text for box in texts(second) if is_head(box)]
    assert heads == ["Event 2…, continued", "Event 3…, continued"]
    said = [box.text for box in texts(second)]
    assert "11:00 – 12:00 Side events, continued" in said
    assert sum(words.startswith("Speakers:") for words in said) == 2
    after = said[next(n for n, words in enumerate(said) if words.startswith("Speakers:")) + 1]
    assert after.strip().startswith("Prof. Speaker-2")


def test_a_card_that_ends_before_the_page_does_is_not_continued() -> None:
    _, second = upright(document(with_speakers(27, 14, 2)))
    assert [box.text for box in texts(second) if is_head(box)] == ["Event 2 on the rights…, continued"]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(1, 30), st.lists(st.integers(0, 16), min_size=2, max_size=5))
def test_wherever_a_page_ends_nobody_is_lost_or_said_twice(panel: int, cards: list[int]) -> None:
    made = document(with_speakers(panel, *cards))
    assert_sound(made, MARGIN)
    assert_over_the_footer(made)
    elements: dict[int, str] = {}
    for page in made.pages:
        for box in texts(page):
            if box.element is not None:
                elements[box.element] = elements.get(box.element, "") + box.text
    said = " ".join(elements[number] for number in sorted(elements))
    named = [f"Speaker-{100 * key + number}" for key, count in enumerate((panel, *cards), start=1) for number in range(count)]
    places = [said.find(f"Prof. {name}, Example University") for name in named]
    assert -1 not in places
    assert places == sorted(places)
    assert said.count("Speaker-") == len(named)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(8, 16), st.lists(st.integers(0, 16), min_size=2, max_size=2))
def test_no_line_of_a_divided_card_stands_alone(panel: int, cards: list[int]) -> None:
    for page in upright(document(with_speakers(panel, *cards))):
        for head in (box for box in texts(page) if is_head(box)):
            column = [box for box in body(page) if head.x <= box.x < head.x + 100]
            below = {round(box.y) for box in column if box.y > head.y}
            assert len(below) >= 2


def test_a_divided_card_reads_in_order_and_without_fault(tmp_path: Path) -> None:
    made = with_speakers(27, 14, 13)
    data = pdf(made)
    assert faults(data, tmp_path) == []
    said = " ".join(structured(data, tmp_path).split())
    said = said[said.rindex("Everybody") :]
    expected = [f"Speaker-{n}, Example University" for n in (*range(200, 214), *range(300, 313))]
    places = [said.find(words) for words in expected]
    assert -1 not in places
    assert places == sorted(places)
    assert "continued" not in said
