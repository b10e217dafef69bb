"""Rules that make sense for some sessions, to be chosen from."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from scheduler.availability import windows_of
from scheduler.calendar import Span, minute_of
from scheduler.checker.facts import Facts, facts_of
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, RuleId, SessionId, new_id
from scheduler.model.rule import (
    Adjacent,
    AnotherDay,
    AtMostAtOnce,
    AtMostPerOrganiser,
    Before,
    Grade,
    NotParallel,
    NotThere,
    OneRoomInSlot,
    OneTrackInRoom,
    Rule,
    SameDay,
    SameRoom,
    SpeakerOrder,
    Together,
    TrackNotThere,
    TracksApart,
)
from scheduler.model.session import Session

USUAL_GAP = 30
"""Minutes that are proposed between two sessions."""


def proposals(conference: Conference, sessions: Sequence[SessionId]) -> tuple[Rule, ...]:
    """The rules that may be meant for sessions in the order in which they were chosen, the likeliest first; all are musts."""
    chosen = tuple(dict.fromkeys(one for one in sessions if one in conference.session))
    made: list[Rule] = []
    if len(chosen) == 2:
        made += _of_pair(*chosen)
    if len(chosen) >= 2:
        made += _of_several(chosen)
    if chosen:
        made += _about_slots(facts_of(conference), [conference.session[one] for one in chosen])
    for one in chosen:
        people = tuple(dict.fromkeys(a.person for a in conference.session[one].active_appearances))
        if len(people) >= 2:
            made.append(SpeakerOrder(id=_fresh(), session=one, people=people))
    kinds = frozenset(conference.session[one].kind for one in chosen)
    if kinds:
        made += [AtMostPerOrganiser(id=_fresh(), limit=2, kinds=kinds), AtMostPerOrganiser(id=_fresh(), limit=1, kinds=kinds, per_day=True)]
    return tuple(made)


def _of_pair(first: SessionId, second: SessionId) -> list[Rule]:
    return [
        Before(id=_fresh(), first=first, second=second), Before(id=_fresh(), first=first, second=second, gap=USUAL_GAP),
        Before(id=_fresh(), first=second, second=first), Adjacent(id=_fresh(), first=first, second=second),
        Adjacent(id=_fresh(), first=second, second=first), Adjacent(id=_fresh(), first=first, second=second, either_order=True),
    ]  # fmt: skip


def _of_several(chosen: tuple[SessionId, ...]) -> list[Rule]:
    return [
        *(NotParallel(id=_fresh(), sessions=chosen, grade=grade) for grade in reversed(Grade)),
        SameDay(id=_fresh(), sessions=chosen), AnotherDay(id=_fresh(), sessions=chosen), SameRoom(id=_fresh(), sessions=chosen),
        Together(id=_fresh(), sessions=chosen), Together(id=_fresh(), sessions=chosen, one_room=False),
        *([AtMostAtOnce(id=_fresh(), sessions=chosen, limit=len(chosen) - 1)] if len(chosen) > 2 else []),
    ]  # fmt: skip


def _about_slots(facts: Facts, chosen: Sequence[Session]) -> list[Rule]:
    """Where these sessions and their tracks should not be, and what meets in a slot, as far as there are slots for them."""
    ids = tuple(session.id for session in chosen)
    tracks: dict[str, list[Session]] = defaultdict(list)
    in_slots = [session for session in chosen if session.kind in facts.slots_of_kind]
    for session in (one for one in in_slots if one.track):
        tracks[session.track].append(session)
    made: list[Rule] = [OneRoomInSlot(id=_fresh(), sessions=ids)] if len(in_slots) > 1 else []
    made += [NotThere(id=_fresh(), sessions=ids, windows=place.windows, rooms=place.rooms) for place in _places(facts, chosen)]
    if len(tracks) > 1:
        made.append(TracksApart(id=_fresh(), tracks=tuple(tracks)))
    for track, own in tracks.items():
        places = _places(facts, own, together=True)
        made += [TrackNotThere(id=_fresh(), track=track, windows=place.windows, rooms=place.rooms) for place in places]
    return [*made, OneTrackInRoom(id=_fresh())] if tracks else made


@dataclass(frozen=True)
class _Place:
    windows: tuple[Window, ...] = ()
    rooms: tuple[RoomId, ...] = ()


def _places(facts: Facts, sessions: Sequence[Session], *, together: bool = False) -> list[_Place]:
    """The slots and the rooms in which sessions are now, also both together if asked; while none of them is placed, each day."""
    placed = facts.conference.timetable.by_session
    rooms = tuple(dict.fromkeys(placed[one.id].rooms[0] for one in sessions if one.id in placed and placed[one.id].rooms))
    spans = sorted({_slot_or_own(facts, one) for one in sessions if one.id in placed})
    if not spans:
        return [_Place(windows=windows_of((day.hours,), facts.conference.zone)) for day in facts.calendar.days]
    windows = windows_of(spans, facts.conference.zone)
    found = [_Place(windows=windows), _Place(rooms=rooms), *([_Place(windows, rooms)] if together else [])]
    return found if rooms else found[:1]


def _slot_or_own(facts: Facts, session: Session) -> Span:
    """The slot of a session that is placed, or without one its own time."""
    place = facts.conference.timetable.by_session[session.id]
    start = minute_of(place.start)
    slot = facts.slot_of(session, start)
    return facts.slot_windows[slot] if slot is not None else (start, start + place.duration)


def copy_of_rule(rule: Rule) -> Rule:
    """The same rule once more."""
    return rule.replace(id=_fresh())


def _fresh() -> RuleId:
    return RuleId(new_id("u"))
