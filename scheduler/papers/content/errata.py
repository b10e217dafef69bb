"""What an errata sheet says: of each printed session that changed what was printed and what is right, by day and in order of time."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from scheduler.changes import Changes
from scheduler.papers.content.people import ROLES
from scheduler.papers.content.reading import read
from scheduler.papers.content.said import Change, Credit, Entry, PaperContent, PersonLine, Words
from scheduler.papers.content.since import entries_of, off_entry, with_change
from scheduler.papers.content.standing import issue_of, standing_of

Line = Words | PersonLine


@dataclass(frozen=True)
class Aspect:
    """One thing that is printed of a session, as it was and as it is; a line for each person."""

    label: str
    was: tuple[Line, ...]
    now: tuple[Line, ...]


@dataclass(frozen=True)
class Erratum:
    """A session that is no longer as it was printed."""

    entry: Entry
    """As it is; as it was, where it is off."""
    aspects: tuple[Aspect, ...] = ()
    """None for a session that is new, which is printed in full, and for one that is off."""


@dataclass(frozen=True)
class DayErrata:
    """What changed on one day."""

    date: dt.date
    label: str
    heading: str
    errata: tuple[Erratum, ...]


@dataclass(frozen=True)
class ErrataContent:
    """All that an errata sheet says."""

    frame: PaperContent
    """The paper as it is, for what stands on every page."""
    was: str
    now: str
    days: tuple[DayErrata, ...]


def unplaced_in(changes: Changes) -> frozenset[str]:
    """Sessions that still take part but have no place any more."""
    return frozenset(one.id for one in changes.new.planned if one.id not in changes.new.timetable.by_session)


def compared(changes: Changes, stamp: dt.datetime) -> tuple[PaperContent, PaperContent]:
    """Both states as they may be set beside each other: whoever is protected in any of them is so in both.

    Raises:
        PaperError: as `read`.
    """
    guard = changes.names.guarding
    old, new = changes.old, changes.new
    was = read(guard(old), old.timetable, stamp, standing="")
    return was, read(guard(new), new.timetable, stamp, standing=standing_of(new, new.timetable))


def errata_of(changes: Changes, stamp: dt.datetime) -> ErrataContent:
    """What differs in print between two states.

    Args:
        changes: of states that know their releases, so that the sheet can name them.
        stamp: the time printed on every page, aware.

    Raises:
        PaperError: when the stamp has no time zone, or sessions have a place but a state has no days.
        ProjectFileError: when a release is damaged.
    """
    was, now = compared(changes, stamp)
    before, after = entries_of(was), entries_of(now)
    found = list(_errata(before, after, unplaced_in(changes)))
    days = {day.date: day for content in (was, now) for day in content.days}
    return ErrataContent(
        frame=now,
        was=issue_of(changes.old),
        now=issue_of(changes.new),
        days=tuple(
            DayErrata(date, day.label, day.heading, tuple(sorted((e for e in found if e.entry.day == day.heading), key=_order)))
            for date, day in sorted(days.items())
        ),
    )


def _order(erratum: Erratum) -> tuple[int, int, str]:
    return erratum.entry.start, erratum.entry.end, erratum.entry.key


def _errata(before: dict[str, Entry], after: dict[str, Entry], unplaced: frozenset[str]) -> Iterator[Erratum]:
    for key in dict.fromkeys([*before, *after]):
        old, new = before.get(key), after.get(key)
        if old is None and new is not None:
            yield Erratum(with_change(new, Change.NEW))
        elif new is None and old is not None:
            yield Erratum(off_entry(old, unplaced))
        elif old is not None and new is not None:
            yield from _changed(old, new)


def _changed(old: Entry, new: Entry) -> Iterator[Erratum]:
    aspects = tuple(one for one in _aspects(old, new) if one.was != one.now)
    if not aspects:
        return
    yield Erratum(with_change(new, Change.CHANGED), aspects)
    if old.day != new.day:
        # Whoever has only the sheet of the day that it left must find it there.
        yield Erratum(with_change(old, Change.MOVED), aspects[:1])


def _aspects(old: Entry, new: Entry) -> Iterator[Aspect]:
    yield Aspect("Time", _time(old, new), _time(new, old))
    yield Aspect("Place", tuple(map(Words, old.places)), tuple(map(Words, new.places)))
    yield Aspect("Title", _titles(old), _titles(new))
    if old.kind != new.kind:
        yield Aspect("Kind", _words(Words(old.kind)), _words(Words(new.kind)))
    yield Aspect("Text", _words(old.question, old.description), _words(new.question, new.description))
    yield Aspect("Organiser", _words(Words(old.organisers)), _words(Words(new.organisers)))
    yield from _people(old, new)
    yield Aspect("Languages", _words(Words(old.spoken)), _words(Words(new.spoken)))
    yield Aspect("Access", _words(Words(old.admission)), _words(Words(new.admission)))


def _time(entry: Entry, other: Entry) -> tuple[Line, ...]:
    """The clock; with the day where that differs."""
    return (Words(entry.time),) if entry.day == other.day else (Words(entry.day), Words(entry.time))


def _titles(entry: Entry) -> tuple[Line, ...]:
    number = Words(entry.number) if entry.number != entry.kind else Words("")
    return _words(number, entry.title, Words(entry.mark), entry.subtitle)


def _words(*found: Words) -> tuple[Line, ...]:
    return tuple(one for one in found if one)


def _people(old: Entry, new: Entry) -> Iterator[Aspect]:
    """The people of each role; where only their order differs the label says so."""
    was, now = ({_role(credit): credit for credit in entry.credits} for entry in (old, new))
    for role in dict.fromkeys([*was, *now]):
        first, second = was.get(role), now.get(role)
        before, after = (() if credit is None else credit.people for credit in (first, second))
        label = (second or first or Credit("", ())).role
        same = sorted(before, key=repr) == sorted(after, key=repr)
        yield Aspect(f"{label}: order" if same else label, before, after)


def _role(credit: Credit) -> str:
    return next(role.value for role, labels in ROLES.items() if credit.role in labels)
