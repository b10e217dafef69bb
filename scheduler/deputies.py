"""Who could stand in for somebody."""

from scheduler.model.conference import Conference
from scheduler.model.person import Person
from scheduler.model.session import Session

MOST = 4


def deputies_for(conference: Conference, session: Session, person: Person) -> list[Person]:
    """People of the same delegation or organisation who have no part in the session, the highest rank first; at most `MOST`."""
    there = {one for a in session.appearances for one in (a.person, a.proxy)}
    group = person.delegation or str(person.affiliation)
    alike = [p for p in conference.people if group and p.id not in there and group in (p.delegation, str(p.affiliation))]
    return sorted(alike, key=lambda one: (one.rank, one.id))[:MOST]
