"""The small conference of the papers, published, and then changed in every way that a paper can show."""

import datetime as dt

from scheduler.changes import Changes, changes_between
from scheduler.model.conference import Conference
from scheduler.model.session import Access, Kind, Session, Status
from scheduler.releases import restored
from tests.papers.sample import appears, conference, placed, released, session, text

PUBLISHED = released(conference())
OLD = restored(PUBLISHED, PUBLISHED.releases[0])


def _changed(one: Session) -> Session:
    match one.id:
        case "s6":
            return one.replace(status=Status.CANCELLED)
        case "s7":
            return one.replace(title=text("A title in English"), languages=("en",))
        case "s8":
            return one.replace(appearances=(appears(50, 1), appears(51, 5), appears(52, 6), appears(53, 7)), access=Access.CLOSED)
        case "s15":
            return one.replace(appearances=())
        case _:
            return one


def changed() -> Conference:
    """Moved in time, room and to another day; cancelled, retitled, joined, left, and without a place; one that is new."""
    timetable = OLD.timetable
    by = timetable.by_session
    timetable = timetable.with_placement(by["s3"].replace(start=by["s3"].start + dt.timedelta(minutes=15), order=("a8", "a3")))
    timetable = timetable.with_placement(by["s5"].replace(rooms=("r5",)))
    timetable = timetable.with_placement(by["s9"].replace(start=by["s9"].start + dt.timedelta(days=1)))
    timetable = timetable.with_placement(placed(99, 0, "13:45", 45, 6))
    timetable = type(timetable)(placements=tuple(one for one in timetable.placements if one.session != "s11"))
    sessions = tuple(_changed(one) for one in OLD.sessions)
    new = session(99, Kind.SIDE_EVENT, "A side event that came late", 45, lead="Late Mission", appearances=(appears(60, 2),))
    return OLD.replace(sessions=(*sessions, new), timetable=timetable)


NEW = changed()


def changes(new: Conference = NEW, old: Conference = OLD) -> Changes:
    """What changed."""
    return changes_between(old, new)
