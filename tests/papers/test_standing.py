"""Every page says as which release it was published; whatever was edited since is a draft again."""

import pytest

from scheduler.edits import unschedule
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.release import ReleaseKind, Standing
from scheduler.model.timetable import Timetable
from scheduler.papers import Paper, write_paper
from scheduler.papers.content.standing import DRAFT, release_words, standing_of
from scheduler.project_file import released_conference
from tests.papers.sample import STAMP, conference, released, text
from tests.papers.test_papers import pages

DRAFT_LINE = f"{DRAFT} · 28 March 2025, 14:02"


def own(made: Conference) -> str:
    """The standing of the conference's own timetable."""
    return standing_of(made, made.timetable)


@pytest.mark.parametrize("paper", list(Paper))
def test_every_page_says_the_release_and_after_an_edit_that_it_is_a_draft(paper: Paper) -> None:
    published = released(conference(), number=1)
    edited = unschedule(published, SessionId("s8"))
    for made, expected in (
        (conference(), DRAFT_LINE),
        (published, "Final programme, No. 1 · 28 March 2025, 14:02"),
        (edited, DRAFT_LINE),
    ):
        found = pages(write_paper(made, made.timetable, paper, stamp=STAMP))
        assert all(expected in page for page in found), expected
        assert all((DRAFT in page) == (expected == DRAFT_LINE) for page in found)


def test_a_word_that_was_changed_makes_it_a_draft_and_undoing_it_a_release_again() -> None:
    published = released(conference())
    assert own(published) == "Final programme"
    renamed = published.replace(title=text("Another title"))
    assert own(renamed) == DRAFT
    assert own(renamed.replace(title=published.title)) == "Final programme"


def test_another_timetable_than_the_published_one_is_a_draft() -> None:
    published = released(conference())
    assert standing_of(published, Timetable()) == DRAFT


def test_the_latest_release_of_the_same_content_counts_wherever_it_stands() -> None:
    first = released(conference(), number=1, hour=12)
    again = released(first, number=2, kind=ReleaseKind.CORRECTION, hour=18)
    assert own(again) == "Final programme, Corr. 2"
    assert own(again.replace(releases=again.releases[::-1])) == "Final programme, Corr. 2"


def test_an_earlier_release_is_printed_as_what_it_was() -> None:
    first = released(conference(), number=1)
    second = released(first.replace(title=text("Another title")), number=2, kind=ReleaseKind.REVISION)
    earlier = released_conference(second.releases[0]).replace(releases=second.releases)
    assert (own(earlier), own(second)) == ("Final programme, No. 1", "Final programme, Rev. 2")


def test_what_an_older_format_published_stays_published() -> None:
    published = released(conference(), number=1)
    release = published.releases[0]
    stored = {
        **release.content["conference"],
        "sessions": [{**s, "title": s["title"]["en"]} for s in release.content["conference"]["sessions"]],
    }
    old = release.replace(content={**release.content, "version": 1, "conference": stored}, fingerprint="0" * 64)
    assert own(published.replace(releases=(old,))) == "Final programme, No. 1"
    assert own(published.replace(releases=(old,), title=text("Another title"))) == DRAFT


def test_standing_and_kind_in_words() -> None:
    release = released(conference()).releases[0]
    assert release_words(release.replace(standing=Standing.PROVISIONAL)) == "Provisional programme"
    added = release.replace(standing=Standing.PRELIMINARY, kind=ReleaseKind.ADDITION, number=1)
    assert release_words(added) == "Preliminary programme, Add. 1"
