"""What is offered for a session without a place opens one, and the checker agrees."""

from scheduler.availability import windows_of
from scheduler.calendar import minute_of
from scheduler.checker import Plan, violations
from scheduler.edits import unschedule, update_person, update_session
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, SessionId
from scheduler.model.rule import Level
from scheduler.other_ways import Way
from solver.ways_in import ways_in
from tests.solved import solved_sample
from tests.test_other_ways import panel


def musts(conference: Conference) -> list[str]:
    found = violations(Plan(conference, conference.timetable))
    return [str(v.message) for v in found if v.level is Level.MUST and not v.accepted]


def speaker_of(conference: Conference, session: SessionId) -> PersonId:
    return next(a.person for a in conference.session[session].active_appearances if a.role.value == "speaker")


def without_place(minutes: int) -> tuple[Conference, SessionId]:
    """The first panel, taken out, with a speaker who is there for so many minutes of its old time only."""
    conference = solved_sample()
    one = panel(conference)
    place = conference.timetable.by_session[one]
    begin = minute_of(place.start)
    window = windows_of([(begin, begin + minutes)], conference.zone)
    return update_person(unschedule(conference, one), speaker_of(conference, one), availability=window), one


def test_a_session_with_a_free_place_needs_no_other_way() -> None:
    conference = solved_sample()
    one = panel(conference)
    assert ways_in(unschedule(conference, one), one) == ()


def test_video_opens_a_place_for_a_session_whose_speaker_is_away() -> None:
    conference, one = without_place(15)
    found = ways_in(conference, one)
    assert Way.VIDEO in {way.way for way in found}
    for way in found:
        assert way.conference.timetable.by_session[one] == way.suggestion.placement
        assert not musts(way.conference)
    assert [w.suggestion.penalty for w in found] == sorted(w.suggestion.penalty for w in found)


def test_shortening_is_offered_as_far_as_the_session_allows() -> None:
    conference, one = without_place(solved_sample().session[panel(solved_sample())].duration - 10)
    firm = update_session(conference, one, shortest=None)
    assert Way.SHORTEN not in {way.way for way in ways_in(firm, one)}
    data = conference.session[one]
    shorter = update_session(conference, one, shortest=data.duration - 30)
    (way,) = [way for way in ways_in(shorter, one) if way.way is Way.SHORTEN]
    assert way.suggestion.placement.duration == data.duration - 10
    assert not musts(way.conference)
