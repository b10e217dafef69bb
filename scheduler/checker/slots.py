"""What holds of slots, rooms and tracks: the planners' rules about them, and what tracks prefer.

A cell is a slot and a main room. A session is in the first slot of the grids for its kind, by start and end, that holds its start.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations

from scheduler.calendar import spans_of
from scheduler.checker import say
from scheduler.checker.plan import Placed, Plan
from scheduler.checker.registry import preference
from scheduler.model.ids import RoomId
from scheduler.model.rule import NotThere, OneRoomInSlot, OneTrackInRoom, TrackNotThere, TracksApart
from scheduler.sentence import Sentence, listed

Cell = tuple[int, RoomId]
Breach = tuple[int, tuple[str, ...], str]
"""Units, subjects and a sentence."""

AboutSlots = NotThere | OneRoomInSlot | OneTrackInRoom | TrackNotThere | TracksApart
"""The planners' rules that are read here."""


def breaches(plan: Plan, added: AboutSlots) -> Iterator[Breach]:
    """How often and how a rule is broken."""
    match added:
        case NotThere():
            yield from _not_there(plan, added)
        case OneRoomInSlot():
            yield from _one_room(plan, added)
        case OneTrackInRoom():
            yield from _one_track(plan)
        case TrackNotThere():
            yield from _track_not_there(plan, added)
        case TracksApart():
            yield from _tracks_apart(plan, added)


def _cell(plan: Plan, placed: Placed) -> Cell | None:
    slot = plan.facts.slot_of(placed.session, placed.start)
    return None if slot is None or placed.main is None else (slot, placed.main)


def _by_cell(plan: Plan, placed: Iterable[Placed]) -> dict[Cell, list[Placed]]:
    found: dict[Cell, list[Placed]] = defaultdict(list)
    for one in placed:
        cell = _cell(plan, one)
        if cell is not None:
            found[cell].append(one)
    return found


def _timed(plan: Plan) -> list[Placed]:
    return [plan.placed[s.id] for s in plan.facts.timed if s.id in plan.placed]


def _not_there(plan: Plan, added: NotThere) -> Iterator[Breach]:
    windows = spans_of(added.windows)
    for placed in filter(None, map(plan.timed, dict.fromkeys(added.sessions))):
        if any(start <= placed.start < end for start, end in windows):
            day, begin = say.day(plan, placed.start), plan.facts.clock(placed.start)
            said = Sentence("{session} should not start {day}at {begin}.", session=say.called(placed.session), day=day, begin=begin)
            yield 1, (placed.session.id,), said
        if placed.main in added.rooms and placed.main is not None:
            room = plan.facts.room[placed.main].name
            said = Sentence("{session} should not be in {room}.", session=say.called(placed.session), room=room)
            yield 1, (placed.session.id, placed.main), said


def _one_room(plan: Plan, added: OneRoomInSlot) -> Iterator[Breach]:
    there = [placed for placed in map(plan.timed, dict.fromkeys(added.sessions)) if placed is not None]
    for one, other in combinations(there, 2):
        cells = _cell(plan, one), _cell(plan, other)
        if cells[0] is None or cells[1] is None or plan.facts.are_joint(one.session.id, other.session.id):
            continue
        if cells[0][0] == cells[1][0] and cells[0] != cells[1]:
            pair = say.both(say.called(one.session), say.called(other.session))
            said = Sentence("{pair} are in one slot and in different rooms, {when}.", pair=pair, when=say.times(plan, other))
            yield 1, (one.session.id, other.session.id), said


def _one_track(plan: Plan) -> Iterator[Breach]:
    for (_, room), held in _by_cell(plan, (p for p in _timed(plan) if p.session.track)).items():
        tracks = {placed.session.track: placed for placed in reversed(held)}
        if len(tracks) > 1:
            said = Sentence(
                "{room} has sessions of several tracks in one slot, {when}: {sessions}.",
                room=plan.facts.room[room].name, when=say.times(plan, held[0]), sessions=listed(say.called(p.session) for p in held),
            )  # fmt: skip
            yield len(tracks) - 1, (room, *(p.session.id for p in held)), said


def _track_not_there(plan: Plan, added: TrackNotThere) -> Iterator[Breach]:
    windows = spans_of(added.windows)
    sessions = [p for p in _timed(plan) if not added.track or p.session.track == added.track]
    for (slot, room), held in _by_cell(plan, sessions).items():
        begin, _ = plan.facts.slot_windows[slot]
        if (not added.rooms or room in added.rooms) and (not windows or any(start <= begin < end for start, end in windows)):
            names, name = listed(say.called(p.session) for p in held), plan.facts.room[room].name
            when = say.times(plan, held[0])
            said = Sentence("{sessions}: in {room} {when}, where a rule wants none.", sessions=names, room=name, when=when)
            yield 1, (room, *(p.session.id for p in held)), said


def _tracks_apart(plan: Plan, added: TracksApart) -> Iterator[Breach]:
    held = [(track, _rooms_by_slot(plan, _of_track(plan, track))) for track in dict.fromkeys(added.tracks)]
    for (one, here), (other, there) in combinations(held, 2):
        for slot in sorted(here.keys() & there.keys()):
            both = [*here[slot].values(), *there[slot].values()]
            said = Sentence(
                "The tracks “{one}” and “{other}” are in one slot, {when}.", one=one, other=other, when=say.times(plan, both[0])
            )
            yield len(here[slot]) * len(there[slot]), tuple(p.session.id for p in both), said


def _of_track(plan: Plan, track: str) -> list[Placed]:
    return [plan.placed[s.id] for s in plan.facts.tracks.get(track, ()) if s.id in plan.placed]


def _rooms_by_slot(plan: Plan, placed: Iterable[Placed]) -> dict[int, dict[RoomId, Placed]]:
    """For each slot the main rooms that are used in it, each with one of its sessions."""
    found: dict[int, dict[RoomId, Placed]] = defaultdict(dict)
    for (slot, room), held in _by_cell(plan, placed).items():
        found[slot][room] = held[0]
    return found


@preference("track_home", per="track")
def track_home(plan: Plan, track: str) -> int:
    """Rooms of a track beyond the first on all days."""
    return _beyond_first(p.main for p in _of_track(plan, track) if p.main is not None)


@preference("track_at_once", per="track")
def track_at_once(plan: Plan, track: str) -> int:
    """Rooms of a track beyond the first in each slot."""
    return sum(len(rooms) - 1 for rooms in _rooms_by_slot(plan, _of_track(plan, track)).values())


@preference("track_gaps", per="track")
def track_gaps(plan: Plan, track: str) -> int:
    """Whether a slot for sessions of a track lies unused between two that it uses."""
    facts = plan.facts
    kinds = {session.kind for session in facts.tracks[track]}
    possible = sorted({slot for kind in kinds for slot in facts.slots_of_kind.get(kind, ())})
    used = {slot for p in _of_track(plan, track) if (slot := facts.slot_of(p.session, p.start)) is not None}
    between = [slot for slot in possible if used and min(used) < slot < max(used)]
    return int(any(slot not in used for slot in between))


@preference("track_places", per="track")
def track_places(plan: Plan, track: str) -> int:
    """Sessions of a track that do not come at their place in it, and pairs of those with places that overlap."""
    rank = {room: number for number, room in enumerate(plan.facts.room)}

    def key(placed: Placed) -> tuple[tuple[int, int], int, int, int]:
        slot = plan.facts.slot_of(placed.session, placed.start)
        begin = (placed.start, placed.start) if slot is None else plan.facts.slot_windows[slot]
        return begin, -1 if placed.main is None else rank[placed.main], placed.start, plan.facts.rank[placed.session.id]

    ordered = sorted(_of_track(plan, track), key=key)
    wrong = sum(p.session.place_in_track not in (0, place) for place, p in enumerate(ordered, 1))
    return wrong + sum(a.overlaps(b) for a, b in combinations([p for p in ordered if p.session.place_in_track], 2))


def _beyond_first(things: Iterable[Hashable]) -> int:
    return max(0, len(set(things)) - 1)
