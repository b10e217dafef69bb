"""A long session in two: the second part is a session of its own, and comes after the first."""

from dataclasses import dataclass

from scheduler.lookup import changed
from scheduler.model.base import Text
from scheduler.model.ids import AppearanceId, RuleId, SessionId, new_id
from scheduler.model.rule import Before
from scheduler.model.session import Appearance, Registrations, Role, Session

SPEAKING = frozenset({Role.OPENING_REMARKS, Role.KEYNOTE, Role.SPEAKER})


@dataclass(frozen=True)
class Parts:
    """Both parts, and the rule that keeps their order."""

    first: Session
    second: Session
    order: Before


def in_two(session: Session, minutes: int) -> Parts:
    """A session in two parts: those who speak are divided in their order, everybody else is in both.

    Args:
        session: what is divided; requests, registrations and fixed times stay with the first part.
        minutes: public minutes of the first part; the second has the rest.

    Raises:
        InvalidConferenceError: when a part has no minutes.
    """
    speaking = sorted((a for a in session.active_appearances if a.role in SPEAKING), key=lambda one: one.order or 10_000)
    early = _first_half(speaking)
    late = {one.id for one in speaking} - early
    questions = session.question_minutes * minutes // session.duration
    first = changed(
        session, title=_numbered(session.title, 1), duration=minutes, shortest=None, question_minutes=questions,
        appearances=tuple(one for one in session.appearances if one.id not in late),
    )  # fmt: skip
    second = changed(
        session, id=SessionId(new_id("s")), title=_numbered(session.title, 2), number=f"{session.number} (2)" if session.number else "",
        duration=session.duration - minutes, shortest=None, question_minutes=session.question_minutes - questions,
        appearances=tuple(changed(one, id=AppearanceId(new_id("a"))) for one in session.appearances if one.id not in early),
        pinned_start=None, request=None, floor_requests=(), registrations=Registrations(), merged_into=None,
    )  # fmt: skip
    return Parts(first, second, Before(id=RuleId(new_id("k")), first=first.id, second=second.id))


def _numbered(title: Text, part: int) -> Text:
    return Text({language: f"{words} ({part})" for language, words in title.root.items()})


def _first_half(speaking: list[Appearance]) -> set[AppearanceId]:
    """Those who speak first, up to half of all speaking time; at least one of two."""
    whole, heard = sum(one.minutes for one in speaking), 0
    early: set[AppearanceId] = set()
    for one in speaking:
        if early and 2 * (heard + one.minutes) > whole:
            break
        early.add(one.id)
        heard += one.minutes
    return early
