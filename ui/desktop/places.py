"""Where a session of the tray could go at once, for planners who place it by key. Nothing here needs Qt."""

from collections.abc import Iterator
from itertools import islice

from scheduler.calendar import ConferenceCalendar, Span, minute_of, moment_of, spans_of
from scheduler.checker import Plan, violations
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId
from scheduler.model.rule import Level
from scheduler.model.session import Session
from scheduler.model.timetable import Placement

MOST_TRIED = 6
"""Places that the checker reads before the best of them is taken; the window must not wait for more."""

STEP = 15


def first_place(plan: Plan, session: Session, day: int) -> Placement | None:
    """The first place, from the shown day on, that breaks fewest musts; None where no room is open long enough."""
    tried = list(islice(_places(plan, session, day), MOST_TRIED))
    if not tried:
        return None
    return min(tried, key=lambda place: sum(v.level is Level.MUST and not v.accepted for v in violations(plan.moved(place))))


def _places(plan: Plan, session: Session, day: int) -> Iterator[Placement]:
    conference = plan.conference
    for start in _starts(conference, session, day):
        for rooms in _rooms(conference, session):
            if all(_is_free(plan, room, start, start + session.duration) for room in rooms):
                yield Placement(session=session.id, start=moment_of(start, conference.zone), duration=session.duration, rooms=rooms)
                break


def _starts(conference: Conference, session: Session, day: int) -> Iterator[int]:
    if session.pinned_start is not None:
        yield minute_of(session.pinned_start)
        return
    days = [found.hours for found in ConferenceCalendar(conference).days]
    spans: list[Span] = list(spans_of(session.preferred_windows)) + list(spans_of(session.allowed_windows))
    slots = [slot.window for grid in conference.slot_grids if session.kind in grid.kinds for slot in grid.slots]
    spans = spans or list(spans_of(slots)) or days
    shown = days[day]
    for first, last in sorted(spans, key=lambda span: (span[1] <= shown[0], span)):
        yield first
        yield from range(first + STEP, last - session.duration + 1, STEP)


def _rooms(conference: Conference, session: Session) -> Iterator[tuple[RoomId, ...]]:
    if session.rooms_needed == 0:
        yield ()
    elif session.pinned_rooms or session.served_in:
        yield session.pinned_rooms or session.served_in
    else:
        names = session.allowed_rooms or tuple(room.id for room in conference.rooms if not room.hidden and room.capacity)
        yield from (names[n : n + session.rooms_needed] for n in range(len(names) - session.rooms_needed + 1))


def _is_free(plan: Plan, room: RoomId, start: int, end: int) -> bool:
    return all(placed.end <= start or end <= placed.start for placed in plan.in_room.get(room, ()))
