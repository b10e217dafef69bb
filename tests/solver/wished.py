"""Generated conferences in which everything is preferred that can be, by the case or by the minute."""

from random import Random

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.person import Person
from scheduler.model.session import Session
from scheduler.model.settings import Preferences, Wish
from tests.generator import make_conference

WORDS = ("w1", "w2", "w3")
ROOM_TAGS = ("quiet", "daylight", "central")
TIME_TAGS = ("morning", "midday", "afternoon")


def with_every_wish(seed: int, sessions: int, rooms: int = 5) -> Conference:
    """A conference of two days with every preference on, weighed and counted by chance."""
    draw = Random(seed)
    conference = make_conference(seed, sessions, rooms=rooms, days=2).conference
    wishes = {name: Wish(weight=draw.randint(1, 9), per_minute=draw.random() < 0.5) for name in Preferences.model_fields}
    return conference.replace(
        sessions=tuple(_session(draw, one) for one in conference.sessions),
        people=tuple(_person(draw, one, [s.id for s in conference.sessions]) for one in conference.people),
        preferences=Preferences(**wishes),
    )


def _some(draw: Random, words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for word in words if draw.random() < 0.4)


def _session(draw: Random, session: Session) -> Session:
    words = {name: _some(draw, WORDS) for name in ("topics", "themes", "sectors", "audience")}
    languages = (draw.choice(("en", "fr")),)
    place = {"place_in_track": draw.choice((0, 1, 2, 3))}
    return session.replace(level=draw.choice((None, 1, 2, 3)), interest=draw.choice((0, 5, 9)), languages=languages, **words, **place)


def _person(draw: Random, person: Person, sessions: list[SessionId]) -> Person:
    if draw.random() < 0.7:
        return person
    wanted = tuple(draw.sample(sessions, draw.choice((0, 2, 4))))
    return person.replace(wants_to_see=wanted, preferred_room_tags=_some(draw, ROOM_TAGS), avoided_time_tags=_some(draw, TIME_TAGS))
