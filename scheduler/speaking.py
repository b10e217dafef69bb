"""The speakers of a session: their order, and how their minutes fit into it."""

from collections.abc import Sequence

from scheduler.model.conference import Conference
from scheduler.model.session import ACTIVE_INVITATIONS, Appearance, Role, Session
from scheduler.sentence import Sentence

FIRST = (Role.MODERATOR, Role.OPENING_REMARKS, Role.KEYNOTE)
"""Roles that come before the speakers, in this order."""

LAST = (Role.RAPPORTEUR, Role.ONLINE_MODERATOR, Role.INTERPRETER, Role.SUPPORT_PERSON, Role.ATTENDEE)


def by_rank(conference: Conference, appearances: Sequence[Appearance]) -> tuple[Appearance, ...]:
    """Moderator, opening and keynote first, then the speakers by rank (C04), then everybody else; equals stay as they are."""

    def key(one: Appearance) -> tuple[int, int, int]:
        if one.role in FIRST:
            return 0, FIRST.index(one.role), 0
        return (2, LAST.index(one.role), 0) if one.role in LAST else (1, 0, conference.person[one.person].rank)

    return in_order(sorted(appearances, key=key))


def in_order(appearances: Sequence[Appearance]) -> tuple[Appearance, ...]:
    """The appearances with their places counted from 1, as they stand."""
    return tuple(
        one if one.order == number else one.replace(order=number) for number, one in enumerate(appearances, start=1)
    )  # fmt: skip


def minutes_sentence(session: Session, appearances: Sequence[Appearance]) -> Sentence:
    """The speaking time with questions against the length of the session (C22)."""
    asked = sum(one.minutes for one in appearances if one.status in ACTIVE_INVITATIONS) + session.question_minutes
    if asked > session.duration:
        return Sentence("Speaking time and questions: {asked} of {has} min, {over} too many.",
                        asked=asked, has=session.duration, over=asked - session.duration)  # fmt: skip
    return Sentence("Speaking time and questions: {asked} of {has} min.", asked=asked, has=session.duration)
