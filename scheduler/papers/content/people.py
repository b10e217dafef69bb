"""Who is named in a session, in which order, and how: the moderator first, protected people as they wish."""

from collections.abc import Iterator

from scheduler.model.conference import Conference
from scheduler.model.naming import is_printed, shown_name, shows_details
from scheduler.model.person import Attendance, Person
from scheduler.model.session import Appearance, Invitation, Role, Session
from scheduler.model.timetable import Placement
from scheduler.papers.content.said import Credit, PersonLine
from scheduler.papers.content.words import say

ROLES: dict[Role, tuple[str, str]] = {
    Role.MODERATOR: ("Moderator", "Moderators"),
    Role.OPENING_REMARKS: ("Opening remarks", "Opening remarks"),
    Role.KEYNOTE: ("Keynote", "Keynotes"),
    Role.SPEAKER: ("Speaker", "Speakers"),
    Role.RAPPORTEUR: ("Rapporteur", "Rapporteurs"),
    Role.ONLINE_MODERATOR: ("Online moderator", "Online moderators"),
}
"""Printed roles in their order, as label for one and for several; other roles are never printed."""

_INSTEAD_OF_NAME = {Role.OPENING_REMARKS: "Speaker", Role.KEYNOTE: "Keynote speaker"}
TO_BE_CONFIRMED = "(to be confirmed)"


def credits_of(conference: Conference, session: Session, placement: Placement) -> tuple[Credit, ...]:
    """The printed roles of a session with their people."""
    ordered = _in_order(session, placement)
    made: list[Credit] = []
    for role, (one, several) in ROLES.items():
        people = tuple(_lines(conference, [a for a in ordered if a.role is role]))
        if people:
            made.append(Credit(one if len(people) == 1 else several, people))
    return tuple(made)


def _in_order(session: Session, placement: Placement) -> list[Appearance]:
    """The order of the placement, then that of the appearances, then that of the session."""
    places = {appearance: place for place, appearance in enumerate(placement.order)}
    last = len(places)
    return sorted(session.active_appearances, key=lambda a: (places.get(a.id, last), a.order or 10_000))


def _lines(conference: Conference, appearances: list[Appearance]) -> Iterator[PersonLine]:
    for appearance in appearances:
        person = conference.person[appearance.proxy or appearance.person]
        if is_printed(person):
            yield _line(conference, appearance, person)


def _line(conference: Conference, appearance: Appearance, person: Person) -> PersonLine:
    role = _INSTEAD_OF_NAME.get(appearance.role, ROLES[appearance.role][0])
    marks: list[str] = []
    if shows_details(person):
        marks.append(_attendance(appearance, person))
    if appearance.status is not Invitation.CONFIRMED:
        marks.append(TO_BE_CONFIRMED)
    principal = conference.person[appearance.person]
    behalf = f"on behalf of {shown_name(principal, role)}" if appearance.proxy and shows_details(principal) else ""
    details = ", ".join(part for part in (_details(person), behalf) if part)
    return PersonLine(shown_name(person, role), details, " ".join(mark for mark in marks if mark))


def _details(person: Person) -> str:
    """Job title before organisation; nothing that could identify a protected person."""
    if not shows_details(person):
        return ""
    organisation = say(person.affiliation).text or say(person.affiliation_short).text or person.delegation
    return ", ".join(part for part in (say(person.position).text, organisation) if part)


def _attendance(appearance: Appearance, person: Person) -> str:
    match appearance.attendance or person.attendance:
        case Attendance.REMOTE:
            return "(remote)"
        case Attendance.VIDEO:
            return "(by video)"
        case Attendance.IN_PERSON:
            return ""
