"""Finished files: what they say and hide, their tags, their bytes."""

import datetime as dt
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import outloud
import pikepdf
import pytest
from PIL import Image
from pymupdf import open as open_pdf

from scheduler.errors import PaperError
from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.release import ReleaseKind
from scheduler.model.settings import Branding
from scheduler.model.timetable import Placement, Timetable
from scheduler.papers import PageSize, Paper, make_paper, write_paper
from scheduler.project_file import read_conference
from tests.papers.sample import SECRETS, STAMP, conference, crowded, released, text

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.hofburg"))
EVERY = pytest.mark.parametrize("paper", list(Paper))


def pdf(made: Conference, paper: Paper = Paper.PROGRAMME, page: PageSize = PageSize.A4) -> bytes:
    """A paper of the conference's own timetable."""
    return write_paper(made, made.timetable, paper, page=page, stamp=STAMP)


def pages(data: bytes) -> list[str]:
    """The text of each page, white space as single spaces."""
    with open_pdf(stream=data) as opened:
        return [" ".join(str(page.get_text()).split()) for page in opened]


def words(data: bytes) -> str:
    """The text of all pages."""
    return " ".join(pages(data))


def structured(data: bytes, folder: Path) -> str:
    """The text in the order of the structure, as poppler reads it."""
    if shutil.which("pdfinfo") is None:
        pytest.skip("poppler-utils is not installed, so pdfinfo cannot read the structure")
    path = folder / "paper.pdf"
    path.write_bytes(data)
    return subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, text=True, check=True).stdout


def faults(data: bytes, folder: Path) -> list[str]:
    """What the independent judge finds."""
    path = folder / "paper.pdf"
    path.write_bytes(data)
    result = outloud.check(str(path))
    assert result.error is None
    return [f"{finding.rule} {finding.message}" for finding in result.findings if finding.severity == "error"]


@EVERY
@pytest.mark.parametrize("page", list(PageSize))
@pytest.mark.parametrize("made", [conference(), crowded(20), conference(timetable=Timetable())], ids=["small", "crowded", "empty"])
def test_no_fault_in_pdf_ua(made: Conference, paper: Paper, page: PageSize, tmp_path: Path) -> None:
    assert faults(pdf(made, paper, page), tmp_path) == []


@EVERY
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_fault_in_pdf_ua_of_the_samples(path: Path, paper: Paper, tmp_path: Path) -> None:
    assert faults(pdf(opened(path), paper), tmp_path) == []


@EVERY
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_protected_name_of_the_samples_is_printed(path: Path, paper: Paper) -> None:
    made = opened(path)
    protected = [person for person in made.people if person.privacy != "full"]
    data = pdf(made, paper)
    said = words(data) + metadata(data)
    assert [person.id for person in protected if person.name in said] == []


def opened(path: Path) -> Conference:
    """The conference of a sample; one without a timetable gets some places, conflicts and all, so that pages fill."""
    made = read_conference(path)
    return made if made.timetable.placements else made.replace(timetable=scattered(made))


def scattered(made: Conference) -> Timetable:
    """All sessions, room by room and hour by hour, without regard to any rule."""
    rooms = [room.id for room in made.rooms if not room.hidden]
    placements: list[Placement] = []
    for number, session in enumerate(made.planned):
        day = made.days[number % len(made.days)].date
        hour = dt.time(9 + number // (len(rooms) * len(made.days)) % 9)
        start = dt.datetime.combine(day, hour, ZoneInfo(made.zone))
        placements.append(Placement(session=session.id, start=start, duration=session.duration, rooms=(rooms[number % len(rooms)],)))
    return Timetable(placements=tuple(placements))


def metadata(data: bytes) -> str:
    """Everything in the file that is no page content: objects with their strings, both kinds of metadata."""
    with pikepdf.open(BytesIO(data)) as opened_pdf:
        objects = "".join(repr(item) for item in opened_pdf.objects)
        return objects + str(opened_pdf.docinfo) + str(opened_pdf.open_metadata())


def test_the_programme_says_everything() -> None:
    said = words(pdf(conference()))
    for expected in (
        "25th Conference of the Alliance", "Protecting Childhoods", "Monday, 31 March", "Tuesday, 1 April", "31 March – 1 April 2025",
        "Hofburg, Vienna", "Neuer Saal · 2nd floor", "10:30 – 12:15", "Panel 1", "Opening remarks", "Keynote", "Moderator", "Rapporteur",
        "H.E. Katarzyna Łęcka-Żółtowska, Minister of Justice, Republic of Example", "Dr Đorđe Šćepanović, Special Representative",
        "Ελένη Παπαδοπούλου", "Людмила Щербакова", "(remote)", "Prof. Ioana Ștefănescu, Example University (to be confirmed)", "Maria",
        "Example Mission, with Example Network", "Принудительная преступность", "Interpretation: English, French, German, Italian, Russian",
        "Livestream", "Online: link by", "open to registered", "delegations only", "Press conference", "Reception hosted", "Coffee · Foyer",
        "Registration desk", "Deputy Example, Deputy Minister, on behalf of H.E. Katarzyna", "What has changed since 2005",
        "13:45 – 14:30", "https://example.org/programme", "People and times are invented.",
    ):  # fmt: skip
        assert expected in said, expected


def test_what_is_internal_cancelled_or_done_behind_the_scenes_is_not_printed() -> None:
    said = words(pdf(conference())) + words(pdf(conference(), Paper.GRID))
    for hidden in ("Internal meeting", "Cancelled side event", "Building the stage", "Only An Interpreter", "08:15"):
        assert hidden not in said, hidden


def test_a_hidden_room_is_not_named() -> None:
    base = conference()
    rooms = tuple(room.replace(hidden=room.name == "Ratsaal") for room in base.rooms)
    for paper in Paper:
        said = words(pdf(base.replace(rooms=rooms), paper))
        assert "Ratsaal" not in said
        # A room that is not named has no door sign.
        assert ("Orphanage" in said) is (paper is not Paper.DOORS)


def test_moderators_come_first_and_the_order_of_the_placement_holds() -> None:
    base = conference()
    panel = base.timetable.by_session["s3"]  # type: ignore[index]
    order = panel.replace(order=("a8", "a3"))
    said = words(pdf(base.replace(timetable=base.timetable.with_placement(order))))
    said = said[said.rindex("Panel 1") :]
    places = [said.index(name) for name in ("Ελένη", "José", "Prof. Ioana", "Людмила", "Maria")]
    assert places == sorted(places)


@EVERY
def test_tentative_sessions_are_marked(paper: Paper) -> None:
    said = words(pdf(conference(), paper))
    after = said[said.index("Online grooming") :][:120].replace("- ", "")
    assert "(to be confirmed)" in after


@EVERY
def test_protected_names_are_nowhere(paper: Paper) -> None:
    data = pdf(conference(), paper)
    said = words(data) + metadata(data)
    for secret in (*SECRETS, "Shelter 7"):
        assert secret not in said, secret
    if paper is Paper.PROGRAMME:
        assert "Maria" in said
        assert "Speakers" in said


@EVERY
def test_what_looks_like_markup_prints_as_typed(paper: Paper) -> None:
    odd = conference(title=text("Rights <b>&amp;</b> & duties \x07%s {0}\nnext"), venue="<i>Hofburg</i>")
    said = words(pdf(odd, paper))
    assert "Rights <b>&amp;</b> & duties %s {0} next" in said
    assert "<i>Hofburg</i>" in said
    assert "<b>see</b> & do" in said


def test_a_character_that_no_font_has_is_replaced_visibly_and_reported() -> None:
    made = conference(title=text("Conference \u2603 \u4f1a"))
    result = make_paper(made, made.timetable, Paper.GRID, stamp=STAMP)
    assert result.replaced == ("\u2603", "\u4f1a")
    assert "Conference [?] [?]" in words(result.pdf)
    assert make_paper(conference(), conference().timetable, Paper.GRID, stamp=STAMP).replaced == ()


@EVERY
@pytest.mark.parametrize("page", list(PageSize))
def test_every_page_has_header_and_footer(paper: Paper, page: PageSize) -> None:
    found = pages(pdf(released(conference(), kind=ReleaseKind.REVISION, number=3), paper, page))
    for number, said in enumerate(found, start=1):
        for expected in (
            "25th Conference of the Alliance against Trafficking in Persons · 31 March – 1 April 2025", "Hofburg, Vienna",
            "Final programme, Rev. 3 · 28 March 2025, 14:02", "#CTHB25", f"Page {number} of {len(found)}",
        ):  # fmt: skip
            assert expected in said, expected


def test_the_stamp_is_printed_in_the_zone_of_the_conference_and_needs_one() -> None:
    made = conference()
    summer = dt.datetime(2025, 3, 31, 22, 30, tzinfo=dt.UTC)
    assert "1 April 2025, 00:30" in words(write_paper(made, made.timetable, Paper.GRID, stamp=summer))
    with pytest.raises(PaperError, match="time zone"):
        write_paper(made, made.timetable, Paper.GRID, stamp=dt.datetime(2025, 3, 31))  # noqa: DTZ001 - the fault under test


@EVERY
def test_sessions_are_not_lost_without_a_word_when_there_are_no_days(paper: Paper) -> None:
    with pytest.raises(PaperError, match="no days"):
        pdf(conference(days=()), paper)


@EVERY
def test_same_input_and_stamp_same_bytes(paper: Paper) -> None:
    assert pdf(conference(), paper) == pdf(conference(), paper)
    later = write_paper(conference(), conference().timetable, paper, stamp=STAMP + dt.timedelta(minutes=1))
    assert later != pdf(conference(), paper)


def test_page_sizes() -> None:
    sizes = {page: pdf(conference(), Paper.GRID, page) for page in PageSize}
    widths = {page: round(open_pdf(stream=data)[0].rect.width / 72 * 25.4) for page, data in sizes.items()}
    assert widths == {PageSize.A4: 297, PageSize.A3: 420}


def test_only_embedded_fonts_are_left() -> None:
    with open_pdf(stream=pdf(conference())) as opened_pdf:
        fonts = {font[3].split("+")[-1] for page in opened_pdf for font in page.get_fonts()}
    assert fonts == {"Roboto-Regular", "Roboto-Bold", "Roboto-Italic"}


@EVERY
def test_no_page_asks_for_a_font_that_it_does_not_have(paper: Paper) -> None:
    with pikepdf.open(BytesIO(pdf(conference(), paper))) as opened_pdf:
        for page in opened_pdf.pages:
            asked = {str(step.operands[0]) for step in pikepdf.parse_content_stream(page) if str(step.operator) == "Tf"}
            assert asked <= set(page.obj.Resources.Font.keys())


def test_metadata_claims_pdf_ua_and_names_the_conference() -> None:
    with pikepdf.open(BytesIO(pdf(conference()))) as opened_pdf:
        meta = opened_pdf.open_metadata()
        assert meta["pdfuaid:part"] == "1"
        assert meta["dc:title"] == "25th Conference of the Alliance against Trafficking in Persons"
        assert opened_pdf.Root.MarkInfo.Marked
        assert opened_pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(opened_pdf.Root.Lang) == "en-GB"
        assert "/Author" not in opened_pdf.docinfo


def test_the_structure_of_the_programme_reads_in_order(tmp_path: Path) -> None:
    said = structured(pdf(conference()), tmp_path)
    programme = said[said.rindex("Day 1") :]
    expected = (
        "Monday, 31 March", "Opening", "09:00 – 10:00", "Opening remarks", "Katarzyna", "Coffee", "Panel 1", "Trends and", "10:30 – 12:15",
        "Moderator", "Ελένη", "Keynote", "Speakers", "Людмила", "Interpretation", "Lunch", "Side events", "Orphanage", "Example Mission",
        "Online grooming", "Принудительная", "Child and forced marriage", "Panel 2", "Reception", "Tuesday, 1 April", "Panel 3", "Closing",
    )  # fmt: skip
    place = 0
    for words_expected in expected:
        assert words_expected in programme[place:], words_expected
        place = programme.index(words_expected, place) + len(words_expected)


def test_the_structure_of_the_grid_reads_row_by_row(tmp_path: Path) -> None:
    said = " ".join(structured(pdf(conference(), Paper.GRID), tmp_path).split())
    expected = ("25th Conference", "Programme at a glance", "Monday, 31 March", "Time", "Ratsaal", "Foyer", "All day", "Registration")
    expected += ("09:00", "Opening")
    expected += ("10:00", "Coffee", "10:30", "Panel 1", "12:15", "Lunch", "12:30", "Press", "13:45", "Orphanage", "Child and", "18:00")
    place = 0
    for words_expected in expected:
        assert words_expected in said[place:], words_expected
        place = said.index(words_expected, place) + len(words_expected)


def test_links_lead_somewhere_and_say_where() -> None:
    with pikepdf.open(BytesIO(pdf(conference()))) as opened_pdf:
        links = [link for page in opened_pdf.pages for link in page.obj.get("/Annots", [])]
        assert [str(link.A.URI) for link in links] == ["https://example.org/programme"]
        assert "Programme online" in str(links[0].Contents)
        assert links[0].StructParent == len(opened_pdf.pages)
    odd = conference(branding=Branding.model_validate({"links": [{"label": "Odd", "address": "javascript:alert(1)"}]}))
    with pikepdf.open(BytesIO(pdf(odd))) as opened_pdf:
        assert all("/Annots" not in page.obj for page in opened_pdf.pages)


def test_a_logo_is_a_figure_with_words_and_a_broken_one_is_named(tmp_path: Path) -> None:
    picture = BytesIO()
    Image.new("RGBA", (200, 80), "#1b4f8f80").save(picture, "PNG")
    branding = Branding(logo=picture.getvalue(), logo_description="Two doves above a hall")
    data = pdf(conference(branding=branding))
    assert faults(data, tmp_path) == []
    assert "Two doves above a hall" in metadata(data)
    assert data == pdf(conference(branding=branding))
    with pytest.raises(PaperError, match="logo"):
        pdf(conference(branding=Branding(logo=b"no picture")))


def test_texts_in_another_language_are_tagged_with_it() -> None:
    made = conference(title=Text({"de": "25. Konferenz"}))
    with pikepdf.open(BytesIO(pdf(made))) as opened_pdf:
        headings = [item for item in opened_pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/H1"]
        assert [str(heading.Lang) for heading in headings] == ["de"]
