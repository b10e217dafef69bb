"""What is asked of tracks, slots and rooms: preferences about tracks, and the planners' rules about what meets in a slot."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from scheduler.calendar import spans_of
from scheduler.model.ids import SessionId
from scheduler.model.rule import NotThere, OneRoomInSlot, OneTrackInRoom, TrackNotThere, TracksApart
from scheduler.model.session import Session
from scheduler.sentence import Sentence
from solver import shapes
from solver.compile.wishes import in_any
from solver.context import Context
from solver.shapes import HardShape, SoftShape

LABEL = "rules"

AboutSlots = NotThere | OneRoomInSlot | OneTrackInRoom | TrackNotThere | TracksApart
"""The planners' rules that are compiled here."""


def tracks(context: Context) -> None:
    """What each track prefers: few days, rooms and gaps, its own order."""
    for sessions in context.tracks.values():
        context.soft += _of_track(context, sessions)


def _of_track(context: Context, sessions: list[Session]) -> Iterator[SoftShape]:
    wishes = context.conference.preferences
    tasks = tuple(context.task[s.id].index for s in sessions)
    if len(tasks) > 1:
        if wishes.track_days.price:
            yield shapes.DaysCost("track_days", tasks, wishes.track_days.price)
        if wishes.track_rooms.price:
            yield shapes.RoomsCost("track_rooms", tasks, wishes.track_rooms.price)
        if wishes.track_home.price:
            yield shapes.RoomsCost("track_home", tasks, wishes.track_home.price, per_day=False)
        if wishes.track_at_once.price:
            yield shapes.SplitCost("track_at_once", tasks, wishes.track_at_once.price)
        if wishes.track_gaps.price:
            slots = {slot for s in sessions for slot in context.slots_of_kind.get(s.kind, ())}
            yield shapes.GapCost("track_gaps", tasks, tuple(sorted(slots)), wishes.track_gaps.price)
    turns = tuple(s.place_in_track for s in sessions)
    if wishes.track_places.price and any(turns):
        yield shapes.TurnCost("track_places", tasks, turns, wishes.track_places.price)
    if wishes.easier_first.price:
        yield from _easier_first(context, sessions, wishes.easier_first.price)


def _easier_first(context: Context, sessions: list[Session], price: int) -> Iterator[SoftShape]:
    levels = [(session.level, context.task[session.id].index) for session in sessions if session.level is not None]
    for (level, one), (other_level, other) in combinations(levels, 2):
        if level != other_level:
            easier, harder = (one, other) if level < other_level else (other, one)
            yield shapes.LateCost("easier_first", easier, harder, 0, price, by_start=True)


# The planners' rules


def musts(context: Context, rule: AboutSlots) -> Iterator[HardShape]:
    """A rule about slots, rooms or tracks as a must."""
    match rule:
        case NotThere():
            _never_there(context, rule)
        case OneRoomInSlot():
            yield from (shapes.NotInOneSlot(one, other, one_room=True) for one, other in _pairs(context, rule.sessions))
        case OneTrackInRoom():
            yield shapes.OneGroup(_groups(context))
        case TrackNotThere():
            yield from _track_never_there(context, rule)
        case TracksApart():
            # Who has no room is in no cell, and so not beside anybody.
            roomless = {task.index for task in context.task.values() if not task.mains}
            members = [tuple(task for task in tasks if task not in roomless) for tasks in _members(context, rule.tracks)]
            for ones, others in combinations(members, 2):
                yield from (shapes.NotInOneSlot(one, other) for one in ones for other in others)


def wishes(context: Context, rule: AboutSlots) -> Iterator[SoftShape]:
    """A rule about slots, rooms or tracks as a wish."""
    match rule:
        case NotThere():
            yield from _better_elsewhere(context, rule)
        case OneRoomInSlot():
            yield from (shapes.OtherRoomCost(LABEL, one, other, rule.weight) for one, other in _pairs(context, rule.sessions))
        case OneTrackInRoom():
            yield shapes.MixedCost(LABEL, _groups(context), rule.weight)
        case TrackNotThere():
            cells = _cells(context, rule)
            tasks = cells.tasks
            if tasks:
                yield shapes.CellsCost(LABEL, tasks, {(slot, room): rule.weight for slot in cells.slots for room in cells.rooms})
        case TracksApart():
            for ones, others in combinations(_members(context, rule.tracks), 2):
                yield shapes.CellPairsCost(LABEL, ones, others, rule.weight)


def _groups(context: Context) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(context.task[s.id].index for s in sessions) for sessions in context.tracks.values())


def _members(context: Context, names: tuple[str, ...]) -> list[tuple[int, ...]]:
    """The tasks of each of the tracks that have any."""
    known = context.tracks
    return [tuple(context.task[s.id].index for s in known[name]) for name in dict.fromkeys(names) if name in known]


def _pairs(context: Context, sessions: tuple[SessionId, ...]) -> Iterator[tuple[int, int]]:
    there = [context.conference.session[s] for s in dict.fromkeys(sessions) if s in context.timed_ids]
    for one, other in combinations(there, 2):
        if not context.is_joint(one, other):
            yield context.task[one.id].index, context.task[other.id].index


@dataclass(frozen=True)
class _Cells:
    tasks: tuple[int, ...]
    slots: frozenset[int]
    rooms: frozenset[int]


def _cells(context: Context, rule: TrackNotThere) -> _Cells:
    sessions = context.tracks.get(rule.track, []) if rule.track else context.timed
    windows = spans_of(rule.windows)
    slots = (n for n, (start, _) in enumerate(context.slots) if not windows or in_any(windows, start))
    rooms = (context.room_index[r] for r in rule.rooms) if rule.rooms else range(len(context.rooms))
    return _Cells(tuple(context.task[s.id].index for s in sessions), frozenset(slots), frozenset(rooms))


def _track_never_there(context: Context, rule: TrackNotThere) -> Iterator[HardShape]:
    cells = _cells(context, rule)
    tasks = {task.index: task for task in context.task.values()}
    for task in (tasks[index] for index in cells.tasks):
        elsewhere = frozenset(s for s in task.starts if task.slot_of.get(s) not in cells.slots)
        if len(elsewhere) < len(task.starts):
            session = context.conference.session[task.id]
            for room in sorted(cells.rooms.intersection(task.mains)):
                if not context.is_waived(session, "track-not-there", context.rooms[room].id):
                    yield shapes.RoomStarts(task.index, room, elsewhere, main=True)


def _never_there(context: Context, rule: NotThere) -> None:
    """Take starts and main rooms out of the domains."""
    rooms = {context.room_index[r] for r in rule.rooms}
    for session in rule.sessions:
        if session in context.timed_ids:
            task = context.task[session]
            known, waived = context.conference.session[session], context.is_waived
            then = () if waived(known, "not-there") else spans_of(rule.windows)
            starts = tuple(s for s in task.starts if not in_any(then, context.minute(s)))
            mains = tuple(n for n in task.mains if n not in rooms or waived(known, "not-there", context.rooms[n].id))
            if (task.starts and not starts) or (task.mains and not mains):
                said = Sentence("“{title}” has no possible place: a rule leaves none.", title=task.title)
                task.why_empty, starts = task.why_empty or said, ()
            task.starts, task.mains = starts, mains
            task.pairs = None if task.pairs is None else frozenset(pair for pair in task.pairs if pair[0] in starts)


def _better_elsewhere(context: Context, rule: NotThere) -> Iterator[SoftShape]:
    rooms = {context.room_index[r]: rule.weight for r in rule.rooms}
    windows = spans_of(rule.windows)
    for session in dict.fromkeys(rule.sessions):
        if session not in context.timed_ids:
            continue
        task = context.task[session]
        starts = {s: rule.weight for s in task.starts if in_any(windows, context.minute(s))}
        if starts:
            yield shapes.StartCost(LABEL, task.index, starts)
        if rooms:
            yield shapes.RoomCost(LABEL, task.index, rooms)
