"""Ways out for a session that is in conflict where it stands: shorten it, a deputy, by video, or change places with another.

Each way is carried out on the conference and read again by the checker, exactly as a drop is: it is offered only where it mends a
conflict of the session and breaks nothing new.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from scheduler.arranging import resized, swapped
from scheduler.by_hand import place_by_hand, release_all
from scheduler.calendar import minute_of
from scheduler.checker import Plan, Violation, following, score, violations
from scheduler.deputies import deputies_for
from scheduler.errors import HofburgError
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.naming import shown_name
from scheduler.model.person import Attendance
from scheduler.model.rule import Level
from scheduler.model.session import Appearance, Session
from scheduler.sentence import Sentence

MOST_SWAPS = 16
"""Candidates that are tried, the nearest first."""


class Way(StrEnum):
    """What is done."""

    SHORTEN = "shorten"
    DEPUTY = "deputy"
    VIDEO = "video"
    REMOTE = "remote"
    SWAP = "swap"


@dataclass(frozen=True)
class OtherWay:
    """A way out: what is done, what follows from it, and the conference as it would be."""

    way: Way
    what: Sentence
    consequence: Sentence
    mended: int
    """Conflicts of the session that are gone."""
    penalty: int
    """By how much the wishes are met worse, or better where it is negative."""
    conference: Conference


def other_ways(plan: Plan, session: SessionId) -> tuple[OtherWay, ...]:
    """The ways out for a placed session, those that mend most first; none where it has no conflict.

    Args:
        plan: the checker's reading of the conference as it stands.
        session: the session, which stands in the timetable.
    """
    conference = plan.conference
    before = _musts(violations(plan))
    data = conference.session[session]
    own = [v for v in before.values() if session in v.subjects or _people_of(data) & set(v.subjects)]
    if session not in conference.timetable.by_session or not own:
        return ()
    now = score(plan).total
    found: list[OtherWay] = []
    for way, what, new in _tries(conference, data, {subject for v in own for subject in v.subjects}):
        after_plan = following(plan, new)
        after = _musts(violations(after_plan))
        mended = sum((v.rule, v.subjects) not in after for v in own)
        if mended and all(key in before for key in after):
            penalty = score(after_plan).total - now
            found.append(OtherWay(way, what, _consequence(mended, len(own), penalty), mended, penalty, new))
    return tuple(sorted(found, key=lambda one: (-one.mended, one.penalty)))


def _musts(found: tuple[Violation, ...]) -> dict[tuple[str, tuple[str, ...]], Violation]:
    return {(v.rule, v.subjects): v for v in found if v.level is Level.MUST and not v.accepted}


def _people_of(session: Session) -> set[str]:
    return {str(one.person) for one in session.active_appearances}


def _consequence(mended: int, of: int, penalty: int) -> Sentence:
    gone = Sentence("mends {mended} of {of} conflicts", mended=mended, of=of) if of > 1 else Sentence("mends the conflict")
    if not penalty:
        return Sentence("{gone}, wishes as now", gone=gone)
    if penalty > 0:
        return Sentence("{gone}, wishes worse by {points}", gone=gone, points=penalty)
    return Sentence("{gone}, wishes better by {points}", gone=gone, points=-penalty)


def _tries(conference: Conference, session: Session, subjects: set[str]) -> Iterator[tuple[Way, Sentence, Conference]]:
    """Everything that may help, carried out; what cannot be done at all is passed over."""
    for tried in (_shortened, by_others, _swaps):
        try:
            yield from tried(conference, session, subjects)
        except HofburgError:
            continue


def _shortened(conference: Conference, session: Session, _: set[str]) -> Iterator[tuple[Way, Sentence, Conference]]:
    now = conference.timetable.by_session[session.id].duration
    for minutes in range(now - conference.grid_minutes, session.least_minutes - 1, -conference.grid_minutes):
        placed = resized(conference, session.id, minutes)
        yield Way.SHORTEN, Sentence("Shorten to {minutes} min", minutes=minutes), place_by_hand(conference, [placed])


def by_others(conference: Conference, session: Session, subjects: set[str]) -> Iterator[tuple[Way, Sentence, Conference]]:
    """Deputies, video and taking part from afar for the people of a session who are among the subjects."""
    for one in session.active_appearances:
        person = conference.person[one.person]
        if one.person not in subjects and (one.proxy is None or one.proxy not in subjects):
            continue
        name = shown_name(person, one.role.value)
        for deputy in deputies_for(conference, session, person):
            what = Sentence("{deputy} for {name}", deputy=shown_name(deputy, one.role.value), name=name)
            yield Way.DEPUTY, what, _with(conference, session, one, proxy=deputy.id)
        attendance = one.attendance or person.attendance
        if attendance is not Attendance.VIDEO:
            yield Way.VIDEO, Sentence("{name} by video", name=name), _with(conference, session, one, attendance=Attendance.VIDEO)
        if attendance is Attendance.IN_PERSON:
            yield Way.REMOTE, Sentence("{name} from afar", name=name), _with(conference, session, one, attendance=Attendance.REMOTE)


def _swaps(conference: Conference, session: Session, _: set[str]) -> Iterator[tuple[Way, Sentence, Conference]]:
    """Changing places with sessions of the same length, the nearest in time first."""
    placed = conference.timetable.by_session
    own = placed[session.id]
    at = minute_of(own.start)
    others = [
        p for p in conference.timetable.placements
        if p.session != session.id and p.duration == own.duration and conference.session[p.session].kind is session.kind
        and conference.session[p.session].pinned_start is None and (p.rooms != own.rooms or p.start != own.start)
    ]  # fmt: skip
    for other in sorted(others, key=lambda p: (abs(minute_of(p.start) - at), p.session))[:MOST_SWAPS]:
        what = Sentence("Change places with “{title}”", title=conference.session[other.session].label)
        freed = release_all(conference, [session.id, other.session])
        yield Way.SWAP, what, place_by_hand(freed, swapped(freed, session.id, other.session))


def _with(conference: Conference, session: Session, one: Appearance, **changes: object) -> Conference:
    appearances = tuple(changed(other, **changes) if other.id == one.id else other for other in session.appearances)
    new = changed(session, appearances=appearances)
    return changed(conference, sessions=tuple(new if other.id == session.id else other for other in conference.sessions))
