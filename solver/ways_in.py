"""Ways in for a session that has no place left: shorten it, a deputy, by video or from afar, each with the place that it opens.

Each way is carried out on a copy of the conference, priced there as a drag prices places, and read by the checker before it is offered.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from scheduler.by_hand import place_by_hand
from scheduler.checker import Plan, violations
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.rule import Level
from scheduler.other_ways import Way, by_others
from scheduler.sentence import Sentence
from solver.suggest import Places, SessionPlaces, Suggestion


@dataclass(frozen=True)
class WayIn:
    """What is done, the place that becomes free by it, and the conference with the session there."""

    way: Way
    what: Sentence
    suggestion: Suggestion
    conference: Conference


def ways_in(conference: Conference, session: SessionId) -> tuple[WayIn, ...]:
    """The ways in for a session that takes part, the one with the best place first; none where it has a free place as it is.

    Raises:
        KeyError: when the session does not take part in planning.
    """
    places = Places(conference).of(conference.timetable, session)
    if places.ranked(1):
        return ()
    found = [*_shorter(conference, session, places), *_by_others(conference, session)]
    before = _musts(conference, session)
    return tuple(sorted((one for one in found if _musts(one.conference, session) <= before), key=lambda one: one.suggestion.penalty))


def _shorter(conference: Conference, session: SessionId, places: SessionPlaces) -> Iterator[WayIn]:
    """The longest length that has a place, within what the session allows."""
    data = conference.session[session]
    for minutes in range(data.duration - conference.grid_minutes, data.least_minutes - 1, -conference.grid_minutes):
        for suggestion in places.ranked(1, minutes):
            what = Sentence("Shorten to {minutes} min", minutes=minutes)
            yield WayIn(Way.SHORTEN, what, suggestion, place_by_hand(conference, [suggestion.placement]))
            return


def _by_others(conference: Conference, session: SessionId) -> Iterator[WayIn]:
    data = conference.session[session]
    everybody = {str(one) for appearance in data.active_appearances for one in (appearance.person, appearance.proxy) if one}
    for way, what, new in by_others(conference, data, everybody):
        for suggestion in Places(new).of(new.timetable, session).ranked(1):
            yield WayIn(way, what, suggestion, place_by_hand(new, [suggestion.placement]))


def _musts(conference: Conference, session: SessionId) -> set[tuple[str, tuple[str, ...]]]:
    """Musts that are broken, without the session's waiting for a place."""
    found = violations(Plan(conference, conference.timetable))
    return {(v.rule, v.subjects) for v in found if v.level is Level.MUST and not v.accepted and v.subjects != (session,)}
