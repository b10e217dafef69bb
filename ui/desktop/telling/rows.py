"""Everybody who must be told, one row each, in the words of the window."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from textwrap import shorten

from babel import Locale
from PySide6.QtCore import QDate, QLocale

from scheduler.calendar import minute_of, moment_of
from scheduler.changes import Capacity, ChangeKind, Changes, PersonChange, SessionChange, State, capacity_of, states_of
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.model.release import Told
from scheduler.model.session import Role
from scheduler.notices import Recipient, Wordings, wording_for
from ui.desktop.language import language_in_use, mark, short_day, tr
from ui.desktop.telling.comparison import Compared

CAPACITIES = {
    Capacity.INTERPRETER: mark("interpreter"), Capacity.CREW: mark("crew"), Capacity.PRINCIPAL: mark("represented"),
    Capacity.LIAISON: mark("liaison"), Capacity.ORGANISER: mark("organiser"), Capacity.CATERING: mark("catering"),
    Capacity.PROTOCOL: mark("protocol"),
}  # fmt: skip
OTHERWISE = {
    ChangeKind.TITLE: mark("another title"), ChangeKind.ORDER: mark("another order of speakers"), ChangeKind.PEOPLE: mark("other people"),
    ChangeKind.TEAMS: mark("another team"), ChangeKind.LANGUAGES: mark("other languages"), ChangeKind.ACCESS: mark("other access"),
    ChangeKind.CANCELLED: mark("cancelled"),
}  # fmt: skip
OWN = {
    ChangeKind.CANCELLED: mark("no longer takes part"), ChangeKind.PEOPLE: mark("another part"),
    ChangeKind.ORDER: mark("speaks at another place or for another time"),
}  # fmt: skip

LONGEST = 32
"""Letters of a title, where a session has no number."""


@dataclass(frozen=True)
class Row:
    """Somebody who must be told, or who takes part and may be."""

    recipient: Recipient
    name: str
    """As it may be shown."""
    through: str
    """The liaison who receives their messages."""
    part: str
    language: str
    """Of the letter, such as "German"."""
    changes: str
    """What changes for them, in short; nothing for those who only take part."""
    tick: Told | None

    @property
    def who(self) -> str:
        """The id of the person, or the party."""
        return self.recipient.person or self.recipient.party

    @property
    def is_concerned(self) -> bool:
        """Whether something changes for them."""
        return bool(self.recipient.items)

    @property
    def full_name(self) -> str:
        """The name, and through whom they are reached."""
        return tr("{name}, through {liaison}", name=self.name, liaison=self.through) if self.through else self.name


def rows_of(compared: Compared, conference: Conference, wordings: Wordings) -> tuple[Row, ...]:
    """A row for everybody who takes part or is concerned, with the tick for the release that they are told of."""
    release = compared.new.id if compared.new is not None else None
    ticks = {one.person or one.party: one for one in conference.told if one.release == release}
    parts, zone = _parts_of_everybody(compared.changes), compared.changes.new.zone
    return tuple(_row(compared.changes, one, ticks, parts, wordings, zone) for one in compared.recipients)


def _row(changes: Changes, one: Recipient, ticks: dict[str, Told], parts: dict[PersonId, list[str]], wordings: Wordings, zone: str) -> Row:
    person, capacities = one.person, [*_capacities(one)]
    if person is not None and not capacities:
        capacities = list(dict.fromkeys(parts.get(person, [])))
    words = [part_words(capacity) for capacity in capacities]
    if person is not None:
        name = changes.names.of(person, capitalised(words[0]) if words else tr("Speaker"))
    else:
        name = one.name or capitalised(words[0])
    return Row(
        recipient=one, name=name, through=(one.addressee or one.address) if one.is_for_another else "", part=", ".join(words),
        language=language_words(wording_for(list(one.languages), wordings).language), changes="; ".join(_changes(one.items, zone)),
        tick=ticks.get(person or one.party),
    )  # fmt: skip


def _capacities(one: Recipient) -> Iterable[str]:
    if one.person is None:
        return [one.party.split(" ")[0]]
    found = (capacity for item in one.items if isinstance(item, PersonChange) for capacity in item.capacities)
    return dict.fromkeys(capacity for capacity in found if capacity != Capacity.LIAISON)


def _parts_of_everybody(changes: Changes) -> dict[PersonId, list[str]]:
    found: dict[PersonId, list[str]] = {}
    for state in states_of(changes.new).values():
        for part in state.parts:
            found.setdefault(part.person, []).append(part.role.value)
        for unit in state.units:
            for member in unit.members:
                found.setdefault(member.person, []).append(capacity_of(unit))
    return found


def part_words(capacity: str) -> str:
    """A role or a capacity in the language of the window."""
    return tr(CAPACITIES[Capacity(capacity)]) if capacity in CAPACITIES else tr(Role(capacity).value)


def capitalised(words: str) -> str:
    """Words as they begin a line."""
    return words[:1].upper() + words[1:]


def language_words(tag: str) -> str:
    """A language in the language of the window."""
    return _language(tag, language_in_use())


@cache
def _language(tag: str, window: str) -> str:
    return capitalised(Locale.parse(window).languages.get(tag, tag))


def _changes(items: Iterable[PersonChange | SessionChange], zone: str) -> Iterator[str]:
    for _, group in groupby(items, key=lambda item: item.session):
        found = list(group)
        state = found[0].new or found[0].old
        if state is not None:
            parts = dict.fromkeys(_in_short(one, zone) for one in found)
            label = state.session.number or shorten(str(state.session.title), LONGEST, placeholder=" …")
            yield f"{label}: {', '.join(parts)}"


def _in_short(change: PersonChange | SessionChange, zone: str) -> str:
    own = isinstance(change, PersonChange) and change.own
    if change.kind is ChangeKind.TIME:
        return _moved(change.old, change.new, zone)
    if change.kind is ChangeKind.ROOM:
        return " → ".join(_where(state) for state in (change.old, change.new))
    if change.kind is ChangeKind.NEW:
        when = _when(change.new, zone)
        return tr("takes part, {when}", when=when) if own else tr("new, {when}", when=when)
    return tr(OWN[change.kind]) if own and change.kind in OWN else tr(OTHERWISE[change.kind])


def _moved(old: State | None, new: State | None, zone: str) -> str:
    """Such as "Tue 10:00 → Wed 09:00", the day once where it stays; with the end where only that is another."""
    if old is None or new is None or old.span is None or new.span is None:
        return f"{_when(old, zone)} → {_when(new, zone)}"
    before, now = ([moment_of(minute, zone) for minute in span] for span in (old.span, new.span))
    clocks = [f"{one[0]:%H:%M}–{one[1]:%H:%M}" if before[0] == now[0] else f"{one[0]:%H:%M}" for one in (before, now)]
    days = short_day(before[0].date()), short_day(now[0].date())
    same = before[0].date() == now[0].date()
    return f"{days[0]} {clocks[0]} → {clocks[1]}" if same else f"{days[0]} {clocks[0]} → {days[1]} {clocks[1]}"


def _when(state: State | None, zone: str) -> str:
    """Such as "Tue 10:00"."""
    if state is None or state.span is None:
        return tr("no time")
    start = moment_of(state.span[0], zone)
    return f"{short_day(start.date())} {start:%H:%M}"


def _where(state: State | None) -> str:
    return ", ".join(room.name for room in state.rooms) if state is not None and state.rooms else tr("no room")


def moment_words(moment: dt.datetime, zone: str) -> str:
    """A moment on the clocks of the venue, in short: "31 Mar 14:05"."""
    local = moment_of(minute_of(moment), zone)
    return f"{QLocale().toString(QDate(local.year, local.month, local.day), 'd MMM')} {local:%H:%M}"
