"""Publishing freezes, restoring brings back, and a repaired timetable frees what a hand had fixed elsewhere."""

import datetime as dt

import pytest

from scheduler.edits import move_session, pin_time, rename, unschedule
from scheduler.errors import InvalidConferenceError
from scheduler.model.base import Text
from scheduler.model.release import ReleaseKind, Standing
from scheduler.project_file import content_fingerprint
from scheduler.releases import publish, release_named, restored, with_new_places
from tests.solved import solved_sample

NOON = dt.datetime(2025, 3, 2, 12, tzinfo=dt.UTC)


def test_releases_are_numbered_and_the_first_is_the_original() -> None:
    first = publish(solved_sample(), standing=Standing.PROVISIONAL, time=NOON, kind=ReleaseKind.CORRECTION)
    second = publish(first, standing=Standing.FINAL, time=NOON + dt.timedelta(days=1), note="Room of panel 2")
    assert [(one.number, one.kind) for one in second.releases] == [(0, ReleaseKind.ORIGINAL), (1, ReleaseKind.REVISION)]
    assert second.releases[0].fingerprint == content_fingerprint(second.releases[0].content)
    assert second.releases[0].fingerprint == second.releases[1].fingerprint, "the content is the same"
    assert release_named(second, "").number == 1
    assert release_named(second, "Rev. 1").note == "Room of panel 2"
    assert release_named(second, "0").number == 0
    with pytest.raises(InvalidConferenceError, match="no release"):
        release_named(second, "Rev. 7")
    with pytest.raises(InvalidConferenceError, match="Nothing was published"):
        release_named(solved_sample(), "")


def test_what_is_not_conflict_free_is_not_published() -> None:
    with pytest.raises(InvalidConferenceError, match="Musts are still broken: 1"):
        publish(unschedule(solved_sample(), solved_sample().timetable.placements[5].session), standing=Standing.FINAL, time=NOON)


def test_a_release_is_restored_with_all_that_was_in_it() -> None:
    published = publish(solved_sample(), standing=Standing.FINAL, time=NOON)
    worked = unschedule(rename(published, Text.of("Another title", "en")), published.timetable.placements[0].session)
    again = restored(worked, worked.releases[0])
    assert again.title == solved_sample().title
    assert again.timetable == solved_sample().timetable
    assert again.releases == worked.releases


def test_new_places_free_what_was_fixed_elsewhere_and_keep_what_was_fixed_there() -> None:
    conference = solved_sample()
    one, other, *_ = (p.session for p in conference.timetable.placements if conference.session[p.session].pinned_start is None)
    fixed = pin_time(pin_time(conference, one), other)
    place = conference.timetable.by_session[one]
    moved = move_session(conference, one, start=place.start + dt.timedelta(hours=1), rooms=place.rooms).timetable
    new = with_new_places(fixed, moved)
    assert new.session[one].pinned_start is None
    assert new.session[other].pinned_start == conference.timetable.by_session[other].start
