"""Words for planners: names as they may appear, sessions, days and clocks."""

from collections.abc import Iterable

from scheduler.calendar import Span, minute_of, moment_of, span_of
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.naming import shown_name
from scheduler.model.person import Person, Privacy
from scheduler.model.session import Session
from scheduler.sentence import Sentence, listed

WEEKDAYS = (
    Sentence("Monday"), Sentence("Tuesday"), Sentence("Wednesday"), Sentence("Thursday"), Sentence("Friday"), Sentence("Saturday"),
    Sentence("Sunday"),
)  # fmt: skip


def who(person: Person) -> str:
    """A person, as the name may appear."""
    if person.privacy in (Privacy.ROLE_ONLY, Privacy.HIDDEN):
        return Sentence("A speaker whose name is protected")
    return shown_name(person)


def called(session: Session) -> str:
    """A session: its number if it has one, otherwise its title in quotation marks."""
    return session.number or Sentence("“{title}”", title=session.title)


def sessions(found: Iterable[Session]) -> str:
    """Several sessions."""
    return listed(called(session) for session in found)


def minutes(count: int) -> Sentence:
    """A number of minutes."""
    return Sentence("%n minute(s)", count)


def span_words(conference: Conference, span: Span) -> Sentence:
    """From when to when."""
    begin, end = (moment_of(minute, conference.zone) for minute in span)
    return Sentence("{weekday} {begin}–{end}", weekday=WEEKDAYS[begin.weekday()], begin=f"{begin:%H:%M}", end=f"{end:%H:%M}")


def windows_words(conference: Conference, windows: Iterable[Window]) -> str:
    """Several windows."""
    return listed(span_words(conference, span_of(window)) for window in sorted(windows, key=lambda w: minute_of(w.start)))
