"""The errata sheet: what was printed and what is right, by day and in order of time; it is discreet, tagged and always the same."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler.changes import changes_between
from scheduler.errors import PaperError
from scheduler.model.conference import Conference
from scheduler.model.person import Privacy
from scheduler.model.release import ReleaseKind
from scheduler.papers import PageSize, make_errata
from scheduler.papers.content.errata import Aspect, Erratum, errata_of
from scheduler.papers.content.said import PersonLine
from scheduler.papers.drawing.fonts import RobotoMeasure
from scheduler.papers.errata import errata
from scheduler.papers.layout.boxes import Panel
from scheduler.papers.layout.styles import INK
from scheduler.releases import restored
from tests.papers.changed import NEW, OLD, changes
from tests.papers.sample import PEOPLE, SECRETS, STAMP, appears, conference, released, text
from tests.papers.test_layout import TITLES, assert_over_the_footer, assert_sound, texts
from tests.papers.test_papers import faults, metadata, pages, structured, words
from tests.papers.test_privacy import ALLIANCE, MODES, assert_discreet, with_modes


def sheet(new: Conference = NEW, old: Conference = OLD, page: PageSize = PageSize.A4) -> bytes:
    """The errata sheet from one state to another."""
    return make_errata(changes(new, old), page=page, stamp=STAMP).pdf


def said(aspect: Aspect) -> tuple[str, list[str], list[str]]:
    """An aspect in plain words."""
    was, now = ([line.name if isinstance(line, PersonLine) else line.text for line in lines] for lines in (aspect.was, aspect.now))
    return aspect.label, was, now


def erratum(key: str, day: int = 0, new: Conference = NEW) -> Erratum:
    """What is said of a session on a day."""
    return next(one for one in errata_of(changes(new), STAMP).days[day].errata if one.entry.key == key)


def test_every_kind_of_change_is_said_on_its_day_in_order_of_time() -> None:
    content = errata_of(changes(), STAMP)
    found = [[(one.entry.key, one.entry.change.value) for one in day.errata] for day in content.days]  # type: ignore[union-attr]
    assert found == [
        [
            ("s3", "changed"), ("s8", "changed"), ("s99", "new"), ("s5", "changed"), ("s6", "cancelled"), ("s7", "changed"),
            ("s9", "moved to another day"), ("s11", "time and place to be announced"),
        ],
        [("s15", "changed"), ("s9", "changed")],
    ]  # fmt: skip
    assert (content.was, content.now) == ("Final programme, 30 March 2025, 09:00", "Draft, not published")


@pytest.mark.parametrize(
    ("key", "day", "aspects"),
    [
        ("s5", 0, [("Place", ["Ratsaal · 5th floor"], ["Raum 531 · 5th floor"])]),
        ("s7", 0, [
            ("Title", ["Принудительная преступность детей"], ["A title in English"]), ("Languages", ["English, Russian"], ["English"]),
        ]),
        ("s8", 0, [
            ("Speakers", [], ["H.E. Katarzyna Łęcka-Żółtowska", "Maria", "Speaker"]), ("Access", ["delegations only"], ["closed session"]),
        ]),
        ("s9", 1, [("Time", ["Monday, 31 March", "15:00 – 16:45"], ["Tuesday, 1 April", "15:00 – 16:45"])]),
        ("s15", 1, [("Speaker", ["Ελένη Παπαδοπούλου"], [])]),
    ],
)  # fmt: skip
def test_old_and_new_stand_side_by_side(key: str, day: int, aspects: list[tuple[str, list[str], list[str]]]) -> None:
    assert [said(one) for one in erratum(key, day).aspects] == aspects


def test_where_the_same_people_speak_in_another_order_that_is_said() -> None:
    time, order = erratum("s3").aspects
    assert said(time) == ("Time", ["10:30 – 12:15"], ["10:45 – 12:30"])
    assert order.label == "Speakers: order"
    assert sorted(order.was, key=repr) == sorted(order.now, key=repr)
    assert order.was != order.now


def test_the_sheet_says_what_was_and_what_is_and_names_both_releases() -> None:
    data = sheet()
    text_ = words(data)
    for expected in (
        "Errata", "25th Conference of the Alliance", "Was: Final programme, 30 March 2025, 09:00", "Now: Draft, not published",
        "As of 28 March 2025, 14:02", "Sessions concerned: 9.", "Monday, 31 March", "Tuesday, 1 April", "What Was Now",
        "A side event that came late (new)", "Late Mission", "(cancelled)", "(moved to another day)", "(time and place to be announced)",
    ):  # fmt: skip
        assert expected in text_, expected
    for number, page in enumerate(pages(data), start=1):
        assert "Draft, not published · 28 March 2025, 14:02" in page
        assert f"Page {number} of {len(pages(data))}" in page


def test_between_two_releases_the_later_one_stands_on_every_page() -> None:
    kept = released(NEW, number=1, kind=ReleaseKind.CORRECTION, hour=12)
    old, new = (restored(kept, one) for one in kept.releases)
    for page in pages(sheet(new, old)):
        assert "Final programme, Corr. 1 · 28 March 2025, 14:02" in page
        assert "Draft" not in page
    assert "Now: Final programme, Corr. 1, 30 March 2025, 12:00" in words(sheet(new, old))


def test_it_reads_in_order_for_those_who_listen(tmp_path: Path) -> None:
    read = " ".join(structured(sheet(), tmp_path).split())
    expected = ("Errata", "Monday, 31 March", "Panel 1", "(changed)", "10:45 – 12:30", "What", "Was", "Now", "Time", "10:30 – 12:15")
    place = 0
    for one in expected:
        assert one in read[place:], one
        place = read.index(one, place) + len(one)


def test_where_nothing_changed_it_says_so() -> None:
    assert "No change concerns anything that is printed." in words(sheet(OLD))
    moved = OLD.replace(timetable=OLD.timetable.with_placement(OLD.timetable.by_session["s5"].replace(rooms=("r5",))))
    assert "No change concerns Tuesday, 1 April." in words(sheet(moved))


def test_what_is_not_printed_is_no_erratum() -> None:
    by = OLD.timetable.by_session
    inner = OLD.timetable.with_placement(by["s12"].replace(rooms=("r6",))).with_placement(by["s17"].replace(rooms=("r6",)))
    assert "No change concerns anything" in words(sheet(OLD.replace(timetable=inner)))


def test_a_long_list_of_people_goes_on_over_the_page_and_nobody_is_lost() -> None:
    people = tuple(PEOPLE[7].replace(id=f"p{n}", name=f"Guest-{n}") for n in range(100, 260))
    many = OLD.replace(people=(*OLD.people, *people))
    new = many.replace(sessions=tuple(
        one.replace(appearances=tuple(appears(n, n) for n in range(100, 260))) if one.id == "s9" else one for one in many.sessions
    ))  # fmt: skip
    document = errata(errata_of(changes(new, many), STAMP), RobotoMeasure())
    assert len(document.pages) > 2
    assert_sound(document, 14)
    assert_over_the_footer(document)
    all_said = " ".join(box.text for page in document.pages for box in texts(page))
    assert all(f"Guest-{n}," in all_said for n in range(100, 260))


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TITLES, min_size=8, max_size=17))
def test_nothing_overlaps_whatever_the_titles(titles: list[str]) -> None:
    sessions = tuple(one.replace(title=text(title)) for one, title in zip(NEW.sessions, titles, strict=False))
    new = NEW.replace(sessions=(*sessions, *NEW.sessions[len(sessions) :]))
    document = errata(errata_of(changes(new), STAMP), RobotoMeasure())
    assert_sound(document, 14)
    assert_over_the_footer(document)


@pytest.mark.parametrize("page", list(PageSize))
@pytest.mark.parametrize("new", [NEW, OLD], ids=["changed", "the same"])
def test_no_fault_in_pdf_ua(new: Conference, page: PageSize, tmp_path: Path) -> None:
    assert faults(sheet(new, page=page), tmp_path) == []


def test_same_changes_and_stamp_same_bytes() -> None:
    assert sheet() == sheet()
    with pikepdf.open(BytesIO(sheet())) as opened:
        assert opened.open_metadata()["dc:title"] == "Errata: 25th Conference of the Alliance against Trafficking in Persons"


def test_every_erratum_has_a_bar_and_a_word() -> None:
    document = errata(errata_of(changes(), STAMP), RobotoMeasure())
    bars = [box for page in document.pages for box in page.boxes if isinstance(box, Panel) and box.fill == INK]
    assert len(bars) >= 10
    marks = [box.text for page in document.pages for box in texts(page) if "(" in box.text and ")" in box.text]
    assert sum("(changed)" in mark for mark in marks) == 6


def test_without_days_it_is_refused_in_words() -> None:
    with pytest.raises(PaperError, match="no days"):
        make_errata(changes_between(OLD, conference(days=())), stamp=STAMP)


# Privacy


def test_whoever_was_named_and_is_protected_now_is_not_given_away() -> None:
    guarded = NEW.replace(people=tuple(p.replace(privacy=Privacy.ROLE_ONLY) if p.id in ("p1", "p8") else p for p in NEW.people))
    data = sheet(guarded)
    told = words(data) + metadata(data)
    for secret in (*SECRETS, "Shelter 7", "Katarzyna", "Ștefănescu"):
        assert secret not in told, secret


def test_that_somebody_became_protected_is_no_erratum() -> None:
    """A line that a name has gone would say whose it was to everybody who has the old programme."""
    guarded = OLD.replace(people=tuple(p.replace(privacy=Privacy.HIDDEN) if p.id in ("p3", "p8") else p for p in OLD.people))
    assert "No change concerns anything" in words(sheet(guarded))


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MODES, MODES, st.data())
def test_no_sheet_tells_who_is_protected_in_either_state(before: list[Privacy], after: list[Privacy], data: st.DataObject) -> None:
    old, new = with_modes(before), with_modes(after)
    shuffled = tuple(
        one.replace(appearances=tuple(data.draw(st.permutations(one.appearances)))[: data.draw(st.integers(0, 9))]) for one in new.sessions
    )
    new = new.replace(sessions=shuffled, timetable=without_orders(new))
    made = sheet(new, old)
    told = words(made) + metadata(made)
    assert_discreet(old, told)
    assert_discreet(new, told)


def without_orders(made: Conference) -> object:
    """The timetable without orders of speakers, which name appearances."""
    placements = tuple(one.replace(order=()) for one in made.timetable.placements)
    return type(made.timetable)(placements=placements)


def test_the_alliance_has_names_to_keep() -> None:
    hidden = with_modes([Privacy.HIDDEN] * len(ALLIANCE.people))
    fewer = ALLIANCE.replace(
        sessions=tuple(one.replace(appearances=()) for one in ALLIANCE.sessions), timetable=without_orders(ALLIANCE)
    )  # fmt: skip
    with pytest.raises(AssertionError):
        assert_discreet(hidden, words(sheet(fewer, ALLIANCE)))


