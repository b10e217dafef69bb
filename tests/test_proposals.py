"""What another timetable would change, taking it over in parts, and draft variants."""

import datetime as dt

import pytest

from samples import open_sample
from scheduler.edits import move_session, replace_session, unschedule
from scheduler.errors import InvalidConferenceError, UnknownReferenceError
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId, VariantId
from scheduler.model.session import Kind, Status
from scheduler.proposals import Change, adopted, differences, people_concerned, still_possible
from scheduler.variants import change_variant, keep_variant, remove_variants, use_variant, variant_of
from tests.solved import solved_sample


@pytest.fixture(scope="module")
def conference() -> Conference:
    return solved_sample()


def side_events(conference: Conference) -> list[SessionId]:
    return [s.id for s in conference.planned if s.kind is Kind.SIDE_EVENT]


def later(conference: Conference, session: SessionId, minutes: int = 30) -> Conference:
    place = conference.timetable.by_session[session]
    return move_session(conference, session, start=place.start + dt.timedelta(minutes=minutes), rooms=place.rooms)


def test_each_way_in_which_a_session_may_differ(conference: Conference) -> None:
    first, second, third, fourth = side_events(conference)[:4]
    place = conference.timetable.by_session[second]
    other = next(room for room in conference.rooms if room.id not in place.rooms)
    new = later(conference, first)
    new = move_session(new, second, start=place.start, rooms=(other.id,))
    new = unschedule(new, third)
    shorter = new.timetable.by_session[fourth]
    new = new.replace(timetable=new.timetable.with_placement(shorter.replace(duration=shorter.duration - 5)))
    found = {one.session: one.change for one in differences(conference.timetable, new.timetable)}
    assert found == {first: Change.TIME, second: Change.ROOM, third: Change.TAKEN_OUT, fourth: Change.LENGTH}
    back = {one.session: one.change for one in differences(new.timetable, conference.timetable)}
    assert back[third] is Change.PLACED
    assert differences(conference.timetable, conference.timetable) == ()


def test_some_sessions_are_taken_over_and_the_others_stay(conference: Conference) -> None:
    first, second = side_events(conference)[:2]
    new = later(later(conference, first), second)
    half = adopted(conference, new.timetable, [first])
    assert [one.session for one in differences(conference.timetable, half.timetable)] == [first]
    assert differences(adopted(half, new.timetable, [second]).timetable, new.timetable) == ()
    gone = adopted(conference, conference.timetable.without(first), [first])
    assert first not in gone.timetable.by_session


def test_whoever_has_a_part_in_what_moves_is_concerned(conference: Conference) -> None:
    first, second = side_events(conference)[:2]
    found = differences(conference.timetable, later(conference, first).timetable)
    assert people_concerned(conference, found) == {a.person for a in conference.session[first].active_appearances}
    placed = differences(conference.timetable.without(second), conference.timetable)
    assert not people_concerned(conference, placed)


def test_a_variant_is_kept_used_and_deleted(conference: Conference) -> None:
    session = side_events(conference)[0]
    kept = keep_variant(conference, "  As first found ")
    (variant,) = kept.variants
    assert variant.name == "As first found"
    moved = later(kept, session)
    assert differences(variant_of(moved, variant.id).timetable, conference.timetable) == ()
    used = use_variant(moved, variant.id)
    assert differences(used.timetable, conference.timetable) == ()
    assert used.variants == (variant,)
    assert remove_variants(used, [variant.id]).variants == ()


@pytest.mark.parametrize("name", ["", "  ", "mine", " MINE "])
def test_a_name_is_needed_and_not_twice(conference: Conference, name: str) -> None:
    kept = keep_variant(keep_variant(conference, "Mine"), "Other")
    with pytest.raises(InvalidConferenceError):
        keep_variant(kept, name)
    with pytest.raises(InvalidConferenceError):
        change_variant(kept, kept.variants[1].id, name=name)
    assert change_variant(kept, kept.variants[0].id, name=" Mine ", note="n").variants[0].note == "n"


def test_a_variant_that_is_gone_is_said_so() -> None:
    with pytest.raises(UnknownReferenceError, match="no longer there"):
        use_variant(open_sample("alliance-25"), VariantId("dgone"))


def test_what_a_conference_has_lost_is_left_out_of_a_variant(conference: Conference) -> None:
    session = side_events(conference)[0]
    kept = keep_variant(conference, "Mine")
    less = replace_session(kept, kept.session[session].replace(status=Status.CANCELLED))
    used = use_variant(less, less.variants[0].id)
    assert session not in used.timetable.by_session
    assert still_possible(less, conference.timetable) == used.timetable
