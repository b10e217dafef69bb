"""Makes the samples `forum-60` and `forum-200` with the generator."""

from scheduler.model.base import Text
from scheduler.model.conference import Conference
from tests.generator import make_conference

NOTE = "Made by a generator: all people, organisations, sessions and times are invented."


def make_forum_60() -> Conference:
    """60 sessions, 12 rooms, two days, about 200 people."""
    made = make_conference(60, 60, 12, 2, 200, title="Vienna Forum on Child Protection", note=NOTE)
    return made.conference.replace(theme=Text.of("From Promise to Practice"), organiser="Vienna Forum")


def make_forum_200() -> Conference:
    """200 sessions, 20 rooms, three days, about 700 people."""
    made = make_conference(200, 200, 20, 3, 700, title="European Forum against Exploitation", note=NOTE)
    return made.conference.replace(theme=Text.of("Evidence, Rights, Action"), organiser="European Forum")
