"""Printed sheets that are now wrong: the pages, and the sessions that make them so; a stamp or a moved line makes no page wrong."""

import datetime as dt

import pytest

from scheduler.model.conference import Conference
from scheduler.model.person import Privacy
from scheduler.model.release import ReleaseKind
from scheduler.model.session import Kind, Status
from scheduler.model.settings import Day, Hours
from scheduler.model.timetable import Timetable
from scheduler.papers import Paper
from scheduler.papers.sheets import WrongSheets, wrong_sheets
from tests.papers.changed import NEW, OLD
from tests.papers.sample import MONDAY, conference, crowded, placed, released, session, text
from tests.papers.test_papers import pages, pdf


def with_place(key: str, **fields: object) -> Conference:
    """The published conference with one other place."""
    return OLD.replace(timetable=OLD.timetable.with_placement(OLD.timetable.by_session[key].replace(**fields)))


def with_session(key: str, **fields: object) -> Conference:
    """The published conference with one other session."""
    return OLD.replace(sessions=tuple(one.replace(**fields) if one.id == key else one for one in OLD.sessions))


def by_paper(new: Conference, old: Conference = OLD) -> dict[Paper, WrongSheets]:
    """The wrong sheets of each paper."""
    return {one.paper: one for one in wrong_sheets(old, new)}


def pages_with(old: Conference, paper: Paper, words: str) -> list[int]:
    """The printed pages on which something stands."""
    return [number for number, page in enumerate(pages(pdf(old, paper)), start=1) if words in page]


def test_nothing_is_wrong_of_what_did_not_change() -> None:
    assert wrong_sheets(OLD, OLD) == ()
    again = released(OLD, number=1, kind=ReleaseKind.REVISION, hour=15)
    assert wrong_sheets(OLD, again) == (), "another release of the same content, with another standing on every page"


@pytest.mark.parametrize("paper", list(Paper))
def test_a_new_title_makes_just_the_pages_wrong_on_which_the_old_one_stands(paper: Paper) -> None:
    found = by_paper(with_session("s16", title=text("Farewell")))[paper]
    assert [page.number for page in found.pages] == pages_with(OLD, paper, "Closing")
    assert found.sessions == ("s16",)
    assert found.of == len(pages(pdf(OLD, paper)))


def test_a_speaker_is_named_in_the_programme_only() -> None:
    found = by_paper(with_session("s15", appearances=()))
    assert list(found) == [Paper.PROGRAMME]
    assert found[Paper.PROGRAMME].message == "Programme: page 6 of 6"


def test_a_session_that_moves_makes_the_sign_wrong_that_it_leaves_and_the_one_that_it_joins() -> None:
    found = by_paper(with_place("s3", rooms=("r1",)))
    doors = found[Paper.DOORS]
    assert [(page.name, page.sessions) for page in doors.pages] == [
        ("Neuer Saal, Monday, 31 March", ("s3",)), ("Ratsaal, Monday, 31 March", ("s3",)),
    ]  # fmt: skip
    assert doors.message == "Door signs: 2 of 8 – Neuer Saal, Monday, 31 March (page 1), Ratsaal, Monday, 31 March (page 2)"
    assert found[Paper.GRID].message == "Day grid: 1 of 2 – Day 1, Monday, 31 March (page 1)"


def test_a_room_without_a_printed_sign_needs_none_to_be_taken_down() -> None:
    doors = by_paper(with_place("s16", rooms=("r5",)))[Paper.DOORS]
    assert [page.name for page in doors.pages] == ["Neuer Saal, Tuesday, 1 April"]


def test_moved_to_another_day_it_is_wrong_on_both() -> None:
    place = OLD.timetable.by_session["s9"]
    grid = by_paper(with_place("s9", start=place.start + dt.timedelta(days=1)))[Paper.GRID]
    assert [(page.number, page.sessions) for page in grid.pages] == [(1, ("s9",)), (2, ("s9",))]


def test_a_new_session_makes_the_page_wrong_on_which_it_belongs() -> None:
    late = session(99, Kind.PANEL, "A late panel", 30)
    more = OLD.replace(sessions=(*OLD.sessions, late), timetable=OLD.timetable.with_placement(placed(99, 1, "13:00", 30, 0)))
    found = by_paper(more)
    assert [page.number for page in found[Paper.PROGRAMME].pages] == pages_with(OLD, Paper.PROGRAMME, "Closing")
    assert found[Paper.DOORS].pages[0].name == "Neuer Saal, Tuesday, 1 April"
    assert all(one.sessions == ("s99",) for one in found.values())


def test_lines_that_only_move_down_make_no_page_wrong() -> None:
    """A guiding question more on the first day pushes everything behind it; what is printed there is still so."""
    made = crowded(12, sessions_per_room=5)
    first = made.sessions[0].replace(lead="A very long name of an organiser " * 6)
    longer = made.replace(sessions=(first, *made.sessions[1:]))
    moved = [one != other for one, other in zip(pages(pdf(made)), pages(pdf(longer)), strict=False)]
    found = by_paper(longer, made)[Paper.PROGRAMME]
    assert found.sessions == (first.id,)
    assert sum(moved) > len(found.pages)


def test_what_stands_in_every_header_makes_every_page_wrong() -> None:
    for paper, found in by_paper(OLD.replace(venue="Elsewhere")).items():
        assert [page.number for page in found.pages] == list(range(1, found.of + 1)), paper
        assert found.sessions == ()


def test_a_name_that_is_to_be_kept_now_makes_the_page_wrong_without_being_said() -> None:
    guarded = OLD.replace(people=tuple(p.replace(privacy=Privacy.HIDDEN) if p.id == "p1" else p for p in OLD.people))
    found = by_paper(guarded)
    assert [page.number for page in found[Paper.PROGRAMME].pages] == pages_with(OLD, Paper.PROGRAMME, "Łęcka")
    assert "Katarzyna" not in "".join(one.message for one in found.values())


def test_a_cancelled_session_and_an_all_day_item() -> None:
    grid = by_paper(with_session("s8", status=Status.CANCELLED))[Paper.GRID]
    assert grid.sessions == ("s8",)
    assert Paper.GRID in by_paper(with_session("s14", title=text("Welcome desk")))


def test_a_lost_day_makes_all_its_sheets_wrong() -> None:
    hours = Hours(start=dt.time(8), end=dt.time(21))
    kept = tuple(one for one in OLD.timetable.placements if one.start.date() == MONDAY)
    lost = OLD.replace(days=(Day(date=MONDAY, hours=hours),), timetable=Timetable(placements=kept))
    found = by_paper(lost)
    assert 2 in [page.number for page in found[Paper.GRID].pages]
    assert {"s15", "s16"} <= set(found[Paper.PROGRAMME].sessions)


def test_where_nothing_was_printed_nothing_is_wrong() -> None:
    assert wrong_sheets(conference(timetable=Timetable()), NEW) == ()
