"""The preferences of a conference as soft shapes; `docs/rules.md` says what one unit of each is."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from scheduler.calendar import Span, local_spans, span_of
from scheduler.model.session import Kind, Session
from solver.compile.domains import seats
from solver.compile.people import groups_of_people, presence_pairs
from solver.compile.tags import tagged_slots, tags_at, wanting
from solver.context import Context
from solver.shapes import (
    CountCost,
    DaysCost,
    NearCost,
    OverlapCost,
    RoomCost,
    RoomsCost,
    ShortenedCost,
    StartCost,
)

NOT_AN_AUDIENCE = frozenset({Kind.BREAK, Kind.MEAL, Kind.RECEPTION, Kind.INTERNAL, Kind.SET_UP})
"""Kinds that everybody may miss: they do not draw an audience away from another session."""

INTOLERABLE = 10
"""Units of a session outside the tolerable local hours of somebody, where one outside the decent hours counts one."""


def _start_costs(context: Context, label: str, session: Session, price: int, units: dict[int, int]) -> None:
    costs = {start: count * price for start, count in units.items() if count * price}
    if costs:
        context.soft.append(StartCost(label, context.task[session.id].index, costs))


def in_any(spans: Iterable[Span], minute: int) -> bool:
    """Whether one of the spans holds the minute."""
    return any(start <= minute < end for start, end in spans)


def preferred_times(context: Context) -> None:
    """Sessions start in their preferred windows and not in those they avoid."""
    price = context.conference.preferences.preferred_times.price
    for session in context.timed:
        preferred = [span_of(w) for w in session.preferred_windows]
        avoided = [span_of(w) for w in session.avoided_windows]
        if preferred or avoided:
            minutes = {s: context.minute(s) for s in context.task[session.id].starts}
            units = {s: int(bool(preferred) and not in_any(preferred, m)) + int(in_any(avoided, m)) for s, m in minutes.items()}
            _start_costs(context, "preferred_times", session, price, units)


def preferred_rooms(context: Context) -> None:
    """Sessions are in rooms they prefer and not in rooms they avoid."""
    price = context.conference.preferences.preferred_rooms.price
    for session in context.timed:
        preferred = {context.room_index[r] for r in session.preferred_rooms}
        avoided = {context.room_index[r] for r in session.avoided_rooms}
        task = context.task[session.id]
        units = {r: int(bool(preferred) and r not in preferred) + int(r in avoided) for r in task.mains}
        _room_costs(context, "preferred_rooms", session, price, units)


def _room_costs(context: Context, label: str, session: Session, price: int, units: dict[int, int]) -> None:
    costs = {room: count * price for room, count in units.items() if count * price}
    if costs:
        context.soft.append(RoomCost(label, context.task[session.id].index, costs))


def tags(context: Context) -> None:
    """Tags of rooms and of slots are as sessions, and those who appear in them, prefer."""
    wish = context.conference.preferences.tags
    slots = tagged_slots(context)
    for session in context.timed:
        task = context.task[session.id]
        price = wish.price * (session.duration if wish.per_minute else 1)
        of_room = [one for one in wanting(context, session, in_person=True) if one.preferred_room_tags or one.avoided_room_tags]
        if of_room:
            there = {room: context.rooms[room].tags for room in task.mains}
            rooms = {
                r: sum(len(one.preferred_room_tags - names) + len(one.avoided_room_tags & names) for one in of_room)
                for r, names in there.items()
            }
            _room_costs(context, "tags", session, price, rooms)
        of_time = [one for one in wanting(context, session, in_person=False) if one.preferred_time_tags or one.avoided_time_tags]
        if of_time:
            found = {start: tags_at(slots, context.minute(start)) for start in task.starts}
            starts = {
                s: sum(len(one.preferred_time_tags - names) + len(one.avoided_time_tags & names) for one in of_time)
                for s, names in found.items()
            }
            _start_costs(context, "tags", session, price, starts)


def overlaps(context: Context) -> None:
    """Sessions for one audience are not in parallel."""
    price = context.conference.preferences.audience.price
    drawing = [s for s in context.timed if price and s.kind not in NOT_AN_AUDIENCE]
    for one, other in combinations(drawing, 2):
        if one.audience & other.audience and not context.is_joint(one, other):
            context.soft.append(OverlapCost("audience", context.task[one.id].index, context.task[other.id].index, 3 * price))


def room_fit(context: Context) -> None:
    """No small meeting in a large hall, and room to spare for well-attended ones."""
    price = context.conference.preferences.room_fit.price
    for session in context.timed:
        task = context.task[session.id]
        if not session.expected or task.rooms_needed != 1:
            continue
        units: dict[int, int] = {}
        for room in task.mains:
            if context.rooms[room].capacity:
                holds, guests = seats(session, context.rooms[room]), session.expected
                units[room] = int(holds > 3 * guests) + int(holds > 6 * guests) + int(10 * guests > 9 * holds)
        _room_costs(context, "room_fit", session, price, units)


def stays(context: Context) -> None:
    """People stay few days, and change rooms seldom on one day."""
    wishes, stay = context.conference.preferences, context.conference.comfort.stay_days
    for sessions, people in groups_of_people(context, in_person=True).items():
        tasks = tuple(context.task[s].index for s in sessions)
        if wishes.short_stays.price:
            context.soft.append(DaysCost("short_stays", tasks, people * wishes.short_stays.price, span=True, free=stay - 1))
        if wishes.room_changes.price:
            context.soft.append(RoomsCost("room_changes", tasks, people * wishes.room_changes.price))


def breathing_space(context: Context) -> None:
    """People have a comfortable break between two appearances."""
    price = context.conference.preferences.breathing_space.price
    gap = context.up(context.conference.comfort.comfortable_break)
    if price and gap:
        for (a, b, one, other), people in presence_pairs(context).items():
            context.soft.append(NearCost("breathing_space", a, b, gap, one, other, people * price))


def spread(context: Context) -> None:
    """Side events are spread over the days."""
    price = context.conference.preferences.spread.price
    tasks = tuple(context.task[s.id].index for s in context.timed if s.kind is Kind.SIDE_EVENT)
    days = len(context.calendar.days)
    if price and tasks and days > 1:
        context.soft.append(CountCost("spread", tasks, -(-len(tasks) // days), price))


def remote_hours(context: Context) -> None:
    """Remote people have decent local hours, or at least tolerable ones, for the whole slot or what the session lasts at most."""
    wish, comfort = context.conference.preferences.remote_hours, context.conference.comfort
    span = context.calendar.days[0].hours[0] - 1440, context.calendar.days[-1].hours[1] + 1440
    for session in context.timed:
        task = context.task[session.id]
        units: dict[int, int] = defaultdict(int)
        for bound in (b for b in context.bound[session.id] if b.remote):
            zone = bound.person.zone or context.conference.zone
            decent, tolerable = (list(local_spans(span, hours, zone)) for hours in (comfort.decent_hours, comfort.tolerable_hours))
            for start in task.starts:
                within = _slot_or_own(context, session, start)
                units[start] += 0 if _holds(decent, within) else 1 if _holds(tolerable, within) else INTOLERABLE
        _start_costs(context, "remote_hours", session, wish.price * (session.duration if wish.per_minute else 1), units)


def _slot_or_own(context: Context, session: Session, start: int) -> Span:
    """The slot in which a session that starts there is; without slots its preferred public time."""
    slot = context.task[session.id].slot_of.get(start)
    return context.slots[slot] if slot is not None else (context.minute(start), context.minute(start) + session.duration)


def _holds(spans: list[Span], within: Span) -> bool:
    return any(start <= within[0] and within[1] <= end for start, end in spans)


def durations(context: Context) -> None:
    """Sessions keep their preferred duration; breaks and meals give way first."""
    price = context.conference.preferences.durations.price
    for session in context.timed:
        task = context.task[session.id]
        factor = price if session.kind in (Kind.BREAK, Kind.MEAL) else 2 * price
        missing = {d: session.duration - d * context.tick for d in task.durations}
        costs = {d: -(-short // 5) * factor for d, short in missing.items() if short}
        if costs and factor:
            context.soft.append(ShortenedCost("durations", task.index, costs))


