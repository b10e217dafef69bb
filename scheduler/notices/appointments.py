"""Calendar files (RFC 5545): the same UID for a session always, a higher SEQUENCE with each release, CANCELLED where it is off.

Times are written in UTC, which every calendar shows on its reader's clocks, so no definition of a time zone is needed.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scheduler.calendar import in_utc, minute_of, moment_of
from scheduler.changes import Changes, State
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.notices.letters import presences, roles_in
from scheduler.notices.recipients import Recipient
from scheduler.notices.said import Said
from scheduler.project_file import content_fingerprint, release_content

OCTETS = 75
"""Longest line of a calendar file, its end not counted (RFC 5545, 3.1)."""


@dataclass(frozen=True)
class Appointment:
    """A session in somebody's calendar."""

    state: State
    span: tuple[int, int]
    """Absolute minutes; of a session that has lost its place those that it had."""
    cancelled: bool
    roles: str


def appointments(changes: Changes, said: Said, recipient: Recipient, *, whole: bool) -> tuple[Appointment, ...]:
    """What brings somebody's calendar up to date: what changed for them, or everything that they have.

    Args:
        changes: what changed.
        said: the language.
        recipient: whose calendar it is.
        whole: whether also what did not change is in it.
    """
    person = recipient.person
    found: dict[str, Appointment] = {}
    for item in recipient.items:
        made = _appointment(said, item.old, item.new, person)
        if made is not None:
            found[item.session] = made
    if whole and person is not None:
        for state in presences(changes, person):
            if state.span is not None:
                found.setdefault(state.session.id, Appointment(state, state.span, False, roles_in(said, state, person)))
    return tuple(sorted(found.values(), key=lambda one: (one.span, one.state.session.id)))


def _appointment(said: Said, old: State | None, new: State | None, person: PersonId | None) -> Appointment | None:
    def role(state: State) -> str:
        return roles_in(said, state, person) if person is not None else ""

    if new is not None and new.span is not None and (person is None or person in new.people):
        return Appointment(new, new.span, False, role(new))
    if old is not None and old.span is not None and (person is None or person in old.people):
        return Appointment(old, old.span, True, role(old))
    return None


def sequence_of(conference: Conference) -> int:
    """The SEQUENCE of a working state: the number of the release that has just its content, otherwise that of the next one."""
    content = content_fingerprint(release_content(conference))
    same = [release.number for release in conference.releases if release.fingerprint == content]
    return max(same, default=max((release.number for release in conference.releases), default=-1) + 1)


def calendar_file(found: Iterable[Appointment], said: Said, *, sequence: int, stamp: dt.datetime) -> bytes:
    """A calendar with these appointments.

    Args:
        found: the appointments.
        said: the language.
        sequence: how often the plan was told, rising.
        stamp: when the file is made, aware.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hofburg//Hofburg//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for one in found:
        lines += _event(one, said, sequence, _utc(minute_of(stamp)))
    return "".join(f"{part}\r\n" for line in [*lines, "END:VCALENDAR"] for part in _folded(line)).encode("utf-8")


def _event(one: Appointment, said: Said, sequence: int, stamp: str) -> list[str]:
    session = one.state.session
    status = "CANCELLED" if one.cancelled else "TENTATIVE" if one.state.is_tentative else "CONFIRMED"
    venue = said.changes.new.venue
    place = [said.where(one.state), venue] if one.state.rooms else [venue]
    described = [one.roles, session.online_access]
    lines = [
        "BEGIN:VEVENT",
        f"UID:{session.id}@hofburg",
        f"DTSTAMP:{stamp}",
        f"LAST-MODIFIED:{stamp}",
        f"SEQUENCE:{sequence}",
        f"STATUS:{status}",
        f"DTSTART:{_utc(one.span[0])}",
        f"DTEND:{_utc(one.span[1])}",
        f"SUMMARY:{_escaped(said.title(one.state))}",
    ]
    lines += [f"LOCATION:{_escaped(', '.join(filter(None, place)))}"] if any(place) else []
    lines += [f"DESCRIPTION:{_escaped(chr(10).join(filter(None, described)))}"] if any(described) else []
    return [*lines, "END:VEVENT"]


def _utc(minute: int) -> str:
    return f"{in_utc(moment_of(minute, 'UTC')):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """A text value (RFC 5545, 3.3.11); control characters are not allowed in it."""
    lines = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").splitlines()
    return "\\n".join("".join(letter for letter in line if letter >= " " or letter == "\t") for line in lines)


def _folded(line: str) -> Iterator[str]:
    """A line in parts of at most 75 octets, none of which divides a character; all but the first begin with a blank."""
    part, room = "", OCTETS
    for letter in line:
        if len((part + letter).encode("utf-8")) > room:
            yield part
            part = " "
        part += letter
    yield part
