"""What holds for the whole conference: hours, slots, what excludes what, comfort, distances."""

import datetime as dt
from collections.abc import Iterator
from itertools import combinations_with_replacement

from scheduler.calendar import ConferenceCalendar
from scheduler.model.conference import PLENARY_KINDS, Conference
from scheduler.model.person import Attendance
from scheduler.model.room import Walking
from scheduler.model.session import Kind, Session
from scheduler.model.settings import Exclusion, Hours
from scheduler.sentence import Sentence, listed
from scheduler.words import minutes, span_words, windows_words
from solver.compile.domains import OUTSIDE_HOURS
from solver.explain.facts.fact import FAMILIAR, TECHNICAL, USUAL, Fact

WHOLE_DAY = Hours(start=dt.time(0), end=dt.time(0))


def facts_of_conference(conference: Conference) -> Iterator[Fact]:
    """All facts about the conference that may concern its planned sessions."""
    planned = [session for session in conference.planned if session.kind is not Kind.ALL_DAY]
    yield from _hours(conference, planned)
    yield from _slots(conference, planned)
    yield from _exclusions(conference, planned)
    yield from _comfort(conference, planned)


def _ids(sessions: list[Session]) -> tuple[str, ...]:
    return tuple(session.id for session in sessions)


def _hours(conference: Conference, planned: list[Session]) -> Iterator[Fact]:
    calendar = ConferenceCalendar(conference)
    bound = [session for session in planned if session.kind not in OUTSIDE_HOURS]
    if bound:
        hours = listed(span_words(conference, day.hours) for day in calendar.days)
        yield Fact("day-hours", _ids(bound), Sentence("The hours of the days are these: {hours}.", hours=hours),
                   lambda c: c.replace(days=tuple(day.replace(hours=WHOLE_DAY) for day in c.days)), USUAL)  # fmt: skip
    interpreted = [session for session in planned if session.interpretation]
    if interpreted and any(day.interpretation for day in conference.days):
        hours = listed(span_words(conference, span) for day in calendar.days for span in day.interpretation or (day.hours,))
        yield Fact("rhythm", _ids(interpreted), Sentence("There is interpretation in these hours only: {hours}.", hours=hours),
                   lambda c: c.replace(days=tuple(day.replace(interpretation=(WHOLE_DAY,)) for day in c.days)), USUAL)  # fmt: skip


def _slots(conference: Conference, planned: list[Session]) -> Iterator[Fact]:
    for kind in sorted({session.kind for session in planned}):
        grids = [grid for grid in conference.slot_grids if kind in grid.kinds]
        if grids:
            windows = windows_words(conference, (slot.window for grid in grids for slot in grid.slots))
            said = Sentence(
                "Sessions of the kind {kind} take place in these slots only: {windows}.", kind=Sentence(kind.value), windows=windows
            )
            yield Fact("slot-grid", _ids([s for s in planned if s.kind is kind]), said, lambda c, k=kind: _without_slots(c, k), FAMILIAR)


def _without_slots(conference: Conference, kind: Kind) -> Conference:
    return conference.replace(slot_grids=tuple(grid.replace(kinds=grid.kinds - {kind}) for grid in conference.slot_grids))


def _exclusions(conference: Conference, planned: list[Session]) -> Iterator[Fact]:
    excluded = {frozenset((one.kind, other)) for one in conference.exclusions for other in one.excludes}
    kinds = sorted({session.kind for session in planned})
    for one, other in combinations_with_replacement(kinds, 2):
        concerned = [session for session in planned if session.kind in (one, other)]
        if frozenset((one, other)) not in excluded or len(concerned) < 2:
            continue
        names = {"one": Sentence(one.value), "other": Sentence(other.value)}
        said = Sentence("Nothing of the kind {one} takes place beside the kind {other}.", **names)
        yield Fact("exclusion", _ids(concerned), said, lambda c, a=one, b=other: _allowing(c, a, b), USUAL)


def _allowing(conference: Conference, one: Kind, other: Kind) -> Conference:
    def change(old: Exclusion) -> Exclusion:
        gone = {other} if old.kind is one else set[Kind]()
        gone |= {one} if old.kind is other else set[Kind]()
        return old.replace(excludes=old.excludes - gone)

    return conference.replace(exclusions=tuple(change(old) for old in conference.exclusions))


def _comfort(conference: Conference, planned: list[Session]) -> Iterator[Fact]:
    comfort, ids = conference.comfort, _ids(planned)
    if any(comfort.early.values()) or comfort.connection_test:
        said = Sentence("Speakers, moderators and interpreters are there some minutes early, as their roles ask.")
        yield Fact("be-early", ids, said,
                   lambda c: c.replace(comfort=c.comfort.replace(early={}, connection_test=0)), TECHNICAL)  # fmt: skip
    if comfort.meal_sessions is not None and any(session.kind is Kind.MEAL for session in planned):
        said = Sentence("Nobody takes part in more than %n session(s) during a meal.", comfort.meal_sessions)
        yield Fact("meals", ids, said, lambda c: c.replace(comfort=c.comfort.replace(meal_sessions=None)), USUAL)
    plenaries = [session for session in planned if session.kind in PLENARY_KINDS]
    if comfort.longest_stretch is not None and plenaries:
        said = Sentence("No plenaries go on for more than {minutes} without a break.", minutes=minutes(comfort.longest_stretch))
        yield Fact("longest-stretch", _ids(plenaries), said,
                   lambda c: c.replace(comfort=c.comfort.replace(longest_stretch=None)), USUAL)  # fmt: skip
    remote = {p.id for p in conference.people if p.attendance is Attendance.REMOTE}
    afar = [s for s in planned if any(Attendance.REMOTE is a.attendance or (a.proxy or a.person) in remote for a in s.active_appearances)]
    if afar:
        said = Sentence("Those who take part from afar are not asked to do so at night.")
        yield Fact("remote-hours", _ids(afar), said,
                   lambda c: c.replace(comfort=c.comfort.replace(remote_hours=WHOLE_DAY)), USUAL)  # fmt: skip
    if len(planned) > 1:
        nowhere = Walking(pairs=(), same_floor=0, per_floor=0, other_building=0)
        yield Fact("one-person-one-place", ids, Sentence("It takes time to walk from one room to another."),
                   lambda c: c.replace(walking=nowhere), TECHNICAL)  # fmt: skip
