"""Domains of starts, durations and rooms. Many impossible programmes show here, in milliseconds, in words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from scheduler.calendar import Span, local_spans, minute_of, span_of, spans_of
from scheduler.model.naming import shown_name
from scheduler.model.person import Need
from scheduler.model.room import Room
from scheduler.model.session import Kind, Session
from scheduler.model.timetable import Placement
from scheduler.sentence import NOTHING, Sentence, listed
from solver.compile.tags import right_starts, room_is_right, wanting
from solver.context import Bound, Context
from solver.shapes import RoomStarts, RoomSum
from solver.task import Task

OUTSIDE_HOURS = frozenset({Kind.SET_UP, Kind.INTERNAL, Kind.ALL_DAY})
"""Kinds that are not bound to the hours of the day (C13)."""

VIP = 3
"""Ranks up to this are those of ministers and above (C03)."""

Windows = tuple[Span, ...]


@dataclass(frozen=True)
class Limit:
    """A rule on when a session may be: name, words, windows that must hold the public time of a duration, for whom."""

    rule: str
    say: Sentence
    windows: Callable[[int], Windows]
    person: str = ""


def compile_domains(context: Context) -> None:
    """One task for each session that takes part."""
    for index, session in enumerate(context.planned):
        context.task[session.id] = _task(context, index, session)
    for session in context.planned:
        _compile_rooms(context, session)


def _task(context: Context, index: int, session: Session) -> Task:
    durations = _durations(context, session)
    pairs, why = _start_pairs(context, session, durations)
    starts = tuple(sorted({start for start, _ in pairs}))
    complete = len(pairs) == len(starts) * len(durations)
    fitting = [room for room in context.rooms if _fits(context, session, room)]
    fixed = context.fixed_placement(session)
    mains = _mains(context, session, fitting)
    named = fixed.rooms if fixed is not None else session.served_in or session.pinned_rooms
    free = session.rooms_needed > 0 and fixed is None
    rooms = tuple(context.room_index[r] for r in named) or (tuple(context.room_index[r.id] for r in fitting) if free else ())
    return Task(
        index=index,
        id=session.id,
        title=session.label,
        starts=starts,
        durations=tuple(d // context.tick for d in durations),
        rooms=rooms,
        mains=mains,
        rooms_needed=len(rooms) if named or fixed is not None else session.rooms_needed,
        before=session.set_up // context.tick,
        after=session.clear_down // context.tick,
        importance=session.importance,
        day_of={s: context.calendar.day_of(context.minute(s)) for s in starts},
        slot_of={s: slot for s in starts if (slot := context.slot_at(session, context.minute(s))) is not None},
        pairs=None if complete else frozenset((s, d // context.tick) for s, d in pairs),
        why_empty=why,
    )


def _mains(context: Context, session: Session, fitting: list[Room]) -> tuple[int, ...]:
    fixed = context.fixed_placement(session)
    named = fixed.rooms if fixed is not None else session.pinned_rooms or session.served_in
    if named:
        return (context.room_index[named[0]],)
    if not session.rooms_needed or fixed is not None:
        return ()
    enough = [room for room in fitting if room.booths >= len(session.interpretation)]
    return tuple(context.room_index[room.id] for room in enough if room_is_right(context, session, room))


def _durations(context: Context, session: Session) -> list[int]:
    kept = context.kept_time(session)
    if kept is not None:
        return [kept.duration]
    steps = range(session.duration, session.least_minutes - 1, -context.conference.grid_minutes)
    return sorted({*steps, session.least_minutes})


def _start_pairs(context: Context, session: Session, durations: list[int]) -> tuple[set[tuple[int, int]], Sentence]:
    """Allowed (start tick, minutes), and why there are none."""
    limits = [limit for limit in _limits(context, session) if not context.is_waived(session, limit.rule, limit.person)]
    candidates = _candidates(context, session)
    pairs: set[tuple[int, int]] = set()
    why = NOTHING
    for minutes in durations:
        windows: Windows = ((-(10**9), 10**9),)
        for limit in limits:
            windows = _intersection(windows, limit.windows(minutes))
            if not any(end - start >= minutes for start, end in windows):
                why = Sentence("“{title}” has no possible time: {why}.", title=session.label, why=limit.say)
                break
        else:
            starts = candidates(windows, minutes)
            pairs |= {(start, minutes) for start in starts}
            if not why and not starts:
                why = Sentence("“{title}” has no possible time: its windows leave no start on the grid.", title=session.label)
    return pairs, NOTHING if pairs else why


def _candidates(context: Context, session: Session) -> Callable[[Windows, int], set[int]]:
    """The starts that are proposed: fixed ones, slot starts, the day's opening for all-day items, otherwise the grid."""
    kept = context.kept_time(session)
    pinned = kept.start if kept is not None else session.pinned_start
    chosen: list[int] | None = None
    if pinned is not None:
        chosen = [minute_of(pinned)]
    elif session.kind is Kind.ALL_DAY:
        chosen = [minute_of(w.start) for w in session.allowed_windows] or [day.hours[0] for day in context.calendar.days]
    elif slots := _slot_starts(context, session):
        chosen = slots
    if chosen is not None:
        points = sorted({m for m in chosen if (m - context.origin) % context.tick == 0})
        return lambda windows, minutes: {context.tick_of(m) for m in points if _holds(windows, (m, m + minutes))}
    return lambda windows, minutes: set(_grid(context, windows, minutes))


def _slot_starts(context: Context, session: Session) -> list[int]:
    grids = [grid for grid in context.conference.slot_grids if session.kind in grid.kinds]
    if not grids or not all(grid.start_with_slot for grid in grids):
        return []
    return [minute_of(slot.window.start) for grid in grids for slot in grid.slots]


def _grid(context: Context, windows: Windows, minutes: int) -> Iterator[int]:
    """Ticks on the wall clock's grid at which the public time lies within a window."""
    step = context.conference.grid_minutes
    for start, end in windows:
        bounded = max(start, context.calendar.days[0].hours[0] - 1440), min(end, context.calendar.days[-1].hours[1] + 1440)
        first = -(-bounded[0] // step) * step
        yield from (context.tick_of(m) for m in range(first, bounded[1] - minutes + 1, step) if (m - context.origin) % context.tick == 0)


def _limits(context: Context, session: Session) -> Iterator[Limit]:
    kept = context.kept_time(session)
    if session.allowed_windows:
        allowed = spans_of(session.allowed_windows)
        yield Limit("allowed-time", Sentence("its allowed windows are too short"), lambda _: allowed)
    if session.kind is Kind.ALL_DAY:
        return
    if session.kind not in OUTSIDE_HOURS:
        hours = tuple(day.hours for day in context.calendar.days)
        yield Limit("day-hours", Sentence("it does not fit into the hours of any day that is left"), lambda _: hours)
    elif not session.pinned_start and kept is None:
        whole = tuple((day.hours[0] - 240, day.hours[1] + 240) for day in context.calendar.days)
        yield Limit("", Sentence("it fits on no conference day"), lambda _: whole)
    yield from _slot_limits(context, session)
    yield from _rhythm_limits(context, session)
    right = right_starts(context, session)
    if right is not None:
        said = Sentence("no slot that is left has the tags that it must have")
        yield Limit("time-tags", said, lambda minutes: tuple((start, end - 1 + minutes) for start, end in right))
    if session.cannot_meet:
        free = _complement(spans_of(session.cannot_meet))
        yield Limit("cannot-meet", Sentence("the times at which it cannot meet leave too little"), lambda _: free)
    for bound in context.bound[session.id]:
        yield from _person_limits(context, bound)


def _slot_limits(context: Context, session: Session) -> Iterator[Limit]:
    grids = [grid for grid in context.conference.slot_grids if session.kind in grid.kinds]
    slots = [(span_of(slot.window), grid.start_with_slot) for grid in grids for slot in grid.slots]

    def windows(minutes: int) -> Windows:
        return tuple((start, min(start + minutes, end) if with_start else end) for (start, end), with_start in slots)

    if grids:
        yield Limit("slot-grid", Sentence("it fits into none of the slots for its kind that are left"), windows)


def _rhythm_limits(context: Context, session: Session) -> Iterator[Limit]:
    if not session.interpretation:
        return
    spans: list[Span] = []
    for day in context.calendar.days:
        spans += day.interpretation or (day.hours,)
    yield Limit("rhythm", Sentence("it does not fit into the hours in which there is interpretation"), lambda _: tuple(spans))


def _person_limits(context: Context, bound: Bound) -> Iterator[Limit]:
    person = bound.person
    name = shown_name(person)
    if person.availability:
        windows = spans_of(person.availability)
        rule = "vip-window" if person.rank <= VIP else "availability"
        yield Limit(rule, Sentence("{name} is not available when it could be", name=name), _around(context, bound, windows), person.id)
    if bound.remote:
        yield from _remote_limit(context, bound, name)
    if person.not_first_or_last:
        edge = context.conference.comfort.edge
        inner = tuple((day.hours[0] + edge, day.hours[1] - edge) for day in context.calendar.days)
        yield Limit("first-or-last", Sentence("{name} takes no first or last slot of a day", name=name), lambda _: inner, person.id)
    if person.max_minutes_per_day is not None and bound.presence.length is None:
        most = person.max_minutes_per_day
        whole: Windows = ((-(10**9), 10**9),)
        yield Limit(
            "daily-limit",
            Sentence("{name} takes part for at most {most} minutes a day", name=name, most=most),
            lambda m: whole if m <= most else (),
        )


def _remote_limit(context: Context, bound: Bound, name: str) -> Iterator[Limit]:
    span = context.calendar.days[0].hours[0] - 1440, context.calendar.days[-1].hours[1] + 1440
    zone = bound.person.zone or context.conference.zone
    windows = local_spans(span, context.conference.comfort.remote_hours, zone)
    yield Limit("remote-hours", Sentence("it would be night where {name} is", name=name), _around(context, bound, windows), bound.person.id)


def _around(context: Context, bound: Bound, windows: Windows) -> Callable[[int], Windows]:
    """Windows of a presence as windows of the public time of a duration."""

    def for_duration(minutes: int) -> Windows:
        first, last = bound.presence.span(0, minutes // context.tick)
        before, after = first * context.tick, minutes - last * context.tick
        return tuple((start - before, end + after) for start, end in windows)

    return for_duration


def _fits(context: Context, session: Session, room: Room) -> bool:
    """Whether a room can serve a session at all: nothing is in the way, or it was accepted just there."""
    return all(context.is_waived(session, rule, room.id) for rule in _obstacles(context, session, room))


def _obstacles(context: Context, session: Session, room: Room) -> Iterator[str]:
    """Rules that keep a session out of a room: capacity (C10), features (C11), step-free and loop (C27), allowed, not hidden."""
    if room.hidden or (session.allowed_rooms and room.id not in session.allowed_rooms):
        yield "rooms-known"
    if session.kind is Kind.ALL_DAY:
        return
    if not session.features <= room.features:
        yield "features"
    needs = {need for bound in context.bound[session.id] if bound.in_person for need in bound.person.needs}
    if (Need.STEP_FREE in needs and not room.step_free) or (Need.HEARING_LOOP in needs and "hearing loop" not in room.features):
        yield "accessibility"
    if session.rooms_needed == 1 and 0 < session.expected > seats(session, room):
        yield "capacity"


def seats(session: Session, room: Room) -> int:
    """Guests that a room holds for a session; without any capacity in the data, any number."""
    if not room.capacity:
        return 1_000_000
    return room.capacity.get(session.layout, 0) if session.layout else max(room.capacity.values())


def _compile_rooms(context: Context, session: Session) -> None:
    task = context.task[session.id]
    named = session.served_in or session.pinned_rooms or context.fixed_placement(session) is not None
    if named:
        faults = _named_faults(context, session, task)
        if faults:
            task.why_empty = task.why_empty or faults
            task.starts = ()
    elif session.rooms_needed and (len(task.rooms) < session.rooms_needed or not task.mains):
        task.why_empty = task.why_empty or Sentence(
            "No room is suitable for “{title}”: {wants}.", title=session.label, wants=_room_wants(context, session)
        )
        task.starts = ()
    if session.kind is Kind.ALL_DAY:
        return
    if (
        session.rooms_needed > 1
        and session.expected
        and not context.is_waived(session, "capacity", *(context.rooms[r].id for r in task.rooms))
    ):
        holds = tuple((r, seats(session, context.rooms[r])) for r in task.rooms)
        context.hard.append(RoomSum(task.index, session.expected, holds))
    _compile_room_hours(context, session, task)


def _named_faults(context: Context, session: Session, task: Task) -> Sentence:
    """Why the rooms that are given cannot serve the session, or differ from what is fixed."""
    fixed = context.fixed_placement(session)
    if fixed is not None and not all(context.is_waived(session, rule) for rule in _departures(session, fixed)):
        return Sentence(
            "“{title}” stays where it is, but its time, its length or its rooms are not those that are fixed or needed.",
            title=session.label,
        )
    for room in (context.rooms[r] for r in task.rooms):
        if not _fits(context, session, room):
            wants = _room_wants(context, session)
            return Sentence(
                "“{title}” is fixed in {room}, which cannot serve it: {wants}", title=session.label, room=room.name, wants=wants
            )
    main = context.rooms[task.rooms[0]] if task.rooms and session.kind is not Kind.ALL_DAY else None
    if main is not None and main.booths < len(session.interpretation) and not context.is_waived(session, "booths", main.id):
        return Sentence("“{title}” is fixed in {room}, which has too few booths.", title=session.label, room=main.name)
    if main is not None and not room_is_right(context, session, main) and not context.is_waived(session, "room-tags", main.id):
        return Sentence("“{title}” is fixed in {room}, whose tags are not as they must be.", title=session.label, room=main.name)
    return NOTHING


def _departures(session: Session, fixed: Placement) -> Iterator[str]:
    """Rules that a placement that must stay breaks: durations, pins, the rooms where a break is served, or the number of rooms."""
    if not session.least_minutes <= fixed.duration <= session.duration:
        yield "duration"
    if session.pinned_start is not None and minute_of(session.pinned_start) != minute_of(fixed.start):
        yield "pinned"
    if session.pinned_rooms and (set(session.pinned_rooms) != set(fixed.rooms) or session.pinned_rooms[:1] != fixed.rooms[:1]):
        yield "pinned"
    if set(session.served_in) != set(fixed.rooms) if session.served_in else len(set(fixed.rooms)) != session.rooms_needed:
        yield "rooms-known"


def _room_wants(context: Context, session: Session) -> Sentence:
    wants: list[str] = [Sentence("%n guest(s)", session.expected)] if session.expected else []
    wants += [Sentence("layout {layout}", layout=session.layout)] if session.layout else []
    wants += [Sentence("%n booth(s)", len(session.interpretation))] if session.interpretation else []
    wants += sorted(session.features)
    tags = {tag for one in wanting(context, session, in_person=True) for tag in one.required_room_tags}
    wants += [Sentence("the tag “{tag}”", tag=tag) for tag in sorted(tags)]
    return Sentence("it needs {what}", what=listed(wants)) if wants else Sentence("all are hidden or not allowed")


def _compile_room_hours(context: Context, session: Session, task: Task) -> None:
    """Availability of rooms holds for the occupied time."""
    for index in task.rooms:
        room = context.rooms[index]
        if not room.availability or context.is_waived(session, "room-open", room.id):
            continue
        windows = tuple((a + session.set_up, b - session.clear_down) for a, b in spans_of(room.availability))
        durations = [d * context.tick for d in task.durations]
        starts = frozenset(s for s in task.starts if _holds(windows, (context.minute(s), context.minute(s) + durations[-1])))
        if len(starts) < len(task.starts):
            context.hard.append(RoomStarts(task.index, index, starts))


def _holds(windows: Windows, span: Span) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in windows)


def _intersection(ones: Windows, others: Windows) -> Windows:
    pairs = ((max(a, c), min(b, d)) for a, b in ones for c, d in others)
    return tuple(sorted({pair for pair in pairs if pair[0] < pair[1]}))


def _complement(spans: Windows) -> Windows:
    edges = [-(10**9), *(edge for span in spans for edge in span), 10**9]
    return tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b)
