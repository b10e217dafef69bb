"""The preferences: how many units of each a plan misses (`docs/rules.md`)."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from scheduler.calendar import Span, local_spans
from scheduler.checker.plan import Placed, Plan
from scheduler.checker.registry import preference
from scheduler.checker.relations import units_by_rule
from scheduler.model.ids import PersonId, SessionId
from scheduler.model.session import Kind

INTOLERABLE = 10
"""Units of a session outside the tolerable local hours of somebody."""

NO_WINDOWS: tuple[tuple[Span, ...], ...] = ((), (), (), ())


def _starts_in(spans: tuple[Span, ...], minute: int) -> bool:
    return any(a <= minute < b for a, b in spans)


@preference("preferred_times", per="session")
def preferred_times(plan: Plan, session: SessionId) -> int:
    """Not in a preferred window; in an avoided one."""
    placed = plan.timed(session)
    if placed is None:
        return 0
    _, _, preferred, avoided = plan.facts.windows.get(session, NO_WINDOWS)
    return int(bool(preferred) and not _starts_in(preferred, placed.start)) + int(_starts_in(avoided, placed.start))


@preference("preferred_rooms", per="session")
def preferred_rooms(plan: Plan, session: SessionId) -> int:
    """Not in a preferred room; in an avoided one."""
    placed = plan.timed(session)
    if placed is None or placed.main is None:
        return 0
    preferred = placed.session.preferred_rooms
    return int(bool(preferred) and placed.main not in preferred) + int(placed.main in placed.session.avoided_rooms)


@preference("room_fit", per="session")
def room_fit(plan: Plan, session: SessionId) -> int:
    """A small meeting in a large hall; a room that is nearly full."""
    placed = plan.timed(session)
    if placed is None or len(placed.rooms) != 1 or not placed.session.expected:
        return 0
    seats, guests = plan.facts.seats(placed.session, plan.facts.room[placed.rooms[0]]), placed.session.expected
    if seats is None:
        return 0
    return int(seats > 3 * guests) + int(seats > 6 * guests) + int(10 * guests > 9 * seats)


@preference("remote_hours", per="session")
def remote_hours(plan: Plan, session: SessionId) -> int:
    """Remote people for whom the slot, or without slots the session, is not within decent hours; ten times, not within tolerable ones."""
    placed = plan.timed(session)
    if placed is None:
        return 0
    slot = plan.facts.slot_of(placed.session, placed.start)
    time = (placed.start, placed.start + placed.session.duration) if slot is None else plan.facts.slot_windows[slot]
    units, comfort = 0, plan.conference.comfort
    for part in plan.facts.parts[session]:
        if part.remote:
            zone = plan.facts.person[part.person].zone or plan.conference.zone
            if not _lies_in(local_spans(time, comfort.decent_hours, zone), time):
                units += 1 if _lies_in(local_spans(time, comfort.tolerable_hours, zone), time) else INTOLERABLE
    wish = plan.conference.preferences.remote_hours
    return units * (placed.session.duration if wish.per_minute else 1)


def _lies_in(spans: Iterable[Span], time: Span) -> bool:
    return any(start <= time[0] and time[1] <= end for start, end in spans)


@preference("durations", per="session")
def durations(plan: Plan, session: SessionId) -> int:
    """Started five minutes by which a session is shortened; breaks and meals count half."""
    placed = plan.timed(session)
    if placed is None:
        return 0
    missing = max(0, placed.session.duration - placed.placement.duration)
    return -(-missing // 5) * (1 if placed.session.kind in (Kind.BREAK, Kind.MEAL) else 2)


@preference("audience", per="pairs")
def audience(plan: Plan, session: SessionId) -> int:
    """Sessions for one audience in parallel, three units each."""
    placed = plan.placed.get(session)
    if placed is None:
        return 0
    others = (plan.placed.get(partner) for partner in plan.facts.same_audience.get(session, ()))
    return 3 * sum(other is not None and placed.overlaps(other) for other in others)


def _of_track(plan: Plan, track: str) -> list[Placed]:
    return [plan.placed[s.id] for s in plan.facts.tracks[track] if s.id in plan.placed]


@preference("track_days", per="track")
def track_days(plan: Plan, track: str) -> int:
    """Days of a track beyond the first."""
    return max(0, len({p.day for p in _of_track(plan, track)}) - 1)


@preference("track_rooms", per="track")
def track_rooms(plan: Plan, track: str) -> int:
    """Rooms of a track beyond the first on each day."""
    return _rooms_beyond_first(_of_track(plan, track))


def _rooms_beyond_first(placed: list[Placed]) -> int:
    rooms: dict[int | None, set[str]] = defaultdict(set)
    for one in placed:
        if one.main is not None:
            rooms[one.day].add(one.main)
    return sum(len(used) - 1 for used in rooms.values())


@preference("easier_first", per="track")
def easier_first(plan: Plan, track: str) -> int:
    """Harder sessions of a track that start before easier ones."""
    graded = [(p.session.level, p.start) for p in _of_track(plan, track) if p.session.level is not None]
    return sum((one[0] - other[0]) * (one[1] - other[1]) < 0 for one, other in combinations(graded, 2))


@preference("short_stays", per="person")
def short_stays(plan: Plan, person: PersonId) -> int:
    """Days from the first to the last appearance in person beyond those that a stay may last."""
    stays = plan.of_person.get(person, ())
    if len(stays) < 2:
        return 0
    days = [s.placed.day or 0 for s in stays if s.part.in_person and not s.part.serving]
    return max(0, max(days) - min(days) + 1 - plan.conference.comfort.stay_days) if days else 0


@preference("room_changes", per="person")
def room_changes(plan: Plan, person: PersonId) -> int:
    """Rooms of a person beyond the first on each day."""
    stays = plan.of_person.get(person, ())
    if len(stays) < 2:
        return 0
    return _rooms_beyond_first([s.placed for s in stays if s.part.in_person and not s.part.serving])


@preference("breathing_space", per="person")
def breathing_space(plan: Plan, person: PersonId) -> int:
    """Pairs of appearances with less than a comfortable break between them."""
    stays = plan.of_person.get(person, ())
    wish = plan.conference.comfort.comfortable_break
    units = 0
    for one, other in combinations(stays, 2) if len(stays) > 1 else ():
        gap = max(other.begins - one.ends, one.begins - other.ends)
        if 0 <= gap < wish and not plan.facts.are_joint(one.placed.session.id, other.placed.session.id):
            units += int(not (one.part.serving or other.part.serving))
    return units


@preference("spread", per="conference")
def spread(plan: Plan, _: None) -> int:
    """Side events on a day above an even share."""
    events = [s.id for s in plan.facts.timed if s.kind is Kind.SIDE_EVENT]
    share = -(-len(events) // max(1, len(plan.conference.days)))
    counts: dict[int | None, int] = defaultdict(int)
    for event in events:
        if event in plan.placed:
            counts[plan.placed[event].day] += 1
    return sum(max(0, count - share) for count in counts.values())


@preference("rules", per="rule")
def rules(plan: Plan, index: int) -> int:
    """Wishes among the rules of the planners; here the units already carry their weights."""
    return units_by_rule(plan, index)
