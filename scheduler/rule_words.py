"""The rules that planners add, each as one sentence: "Panel 2 after Panel 1, at least 30 min later — must"."""

from collections.abc import Iterable

from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.naming import shown_name
from scheduler.model.rule import (
    Adjacent,
    AnotherDay,
    AtMostAtOnce,
    AtMostPerOrganiser,
    Before,
    Level,
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
from scheduler.sentence import Sentence, listed
from scheduler.words import windows_words


def sentence_of(conference: Conference, rule: Rule) -> Sentence:
    """A rule as planners read it."""
    level = level_words(rule)
    match rule:
        case Before() | Adjacent():
            return _of_pair(conference, rule, level)
        case AtMostPerOrganiser():
            kinds = listed(Sentence(kind.value) for kind in sorted(rule.kinds))
            if rule.per_day:
                return Sentence("At most {limit} of one lead organiser on each day, of the kind: {kinds} — {level}",
                                limit=rule.limit, kinds=kinds, level=level)  # fmt: skip
            return Sentence("At most {limit} of one lead organiser, of the kind: {kinds} — {level}",
                            limit=rule.limit, kinds=kinds, level=level)  # fmt: skip
        case NotThere() | OneRoomInSlot() | OneTrackInRoom() | TrackNotThere() | TracksApart():
            return _about_slots(conference, rule, level)
        case SpeakerOrder():
            people = ", ".join(shown_name(conference.person[person]) for person in rule.people)
            return Sentence("In {session} in this order: {people} — {level}",
                            session=name_of(conference.session[rule.session]), people=people, level=level)  # fmt: skip
        case _:
            return _of_several(conference, rule, level)


def _of_pair(conference: Conference, rule: Before | Adjacent, level: Sentence) -> Sentence:
    first, second = (name_of(conference.session[one]) for one in (rule.first, rule.second))
    values = {"first": first, "second": second, "gap": rule.gap, "level": level}
    if isinstance(rule, Adjacent):
        if rule.either_order:
            return Sentence("{first} and {second} one right after the other, within {gap} min — {level}", **values)
        return Sentence("{second} right after {first}, within {gap} min — {level}", **values)
    if rule.gap:
        return Sentence("{second} after {first}, at least {gap} min later — {level}", **values)
    del values["gap"]
    return Sentence("{second} after {first} — {level}", **values)


def _of_several(
    conference: Conference, rule: SameDay | AnotherDay | SameRoom | Together | NotParallel | AtMostAtOnce, level: Sentence
) -> Sentence:
    names = _names(conference, rule.sessions)
    match rule:
        case SameDay():
            return Sentence("On one day: {sessions} — {level}", sessions=names, level=level)
        case AnotherDay():
            return Sentence("Each on another day: {sessions} — {level}", sessions=names, level=level)
        case SameRoom():
            return Sentence("In one room: {sessions} — {level}", sessions=names, level=level)
        case Together(one_room=True):
            return Sentence("At the same time in one room: {sessions} — {level}", sessions=names, level=level)
        case Together():
            return Sentence("At the same time: {sessions} — {level}", sessions=names, level=level)
        case NotParallel():
            return Sentence("Not in parallel ({grade}): {sessions} — {level}", sessions=names, grade=Sentence(rule.grade), level=level)
        case AtMostAtOnce():
            return Sentence("At most {limit} at one time: {sessions} — {level}", limit=rule.limit, sessions=names, level=level)


def _about_slots(
    conference: Conference, rule: NotThere | OneRoomInSlot | OneTrackInRoom | TrackNotThere | TracksApart, level: Sentence
) -> Sentence:
    match rule:
        case NotThere():
            return _not_there(conference, rule, level)
        case OneRoomInSlot():
            return Sentence("In one room where they share a slot: {sessions} — {level}",
                            sessions=_names(conference, rule.sessions), level=level)  # fmt: skip
        case OneTrackInRoom():
            return Sentence("One track only in each room and slot — {level}", level=level)
        case TrackNotThere(track=""):
            return Sentence("Nothing {where} — {level}", where=_slots_and_rooms(conference, rule), level=level)
        case TrackNotThere():
            return Sentence("Track “{track}” not {where} — {level}",
                            track=rule.track, where=_slots_and_rooms(conference, rule), level=level)  # fmt: skip
        case TracksApart():
            tracks = listed(Sentence("“{title}”", title=track) for track in rule.tracks)
            return Sentence("Not in one slot, the tracks {tracks} — {level}", tracks=tracks, level=level)


def _not_there(conference: Conference, rule: NotThere, level: Sentence) -> Sentence:
    """The times of a start and the rooms, each by itself; the sessions at the end, because there may be many."""
    times, rooms = windows_words(conference, rule.windows), _rooms(conference, rule.rooms)
    values = {"sessions": _names(conference, rule.sessions), "level": level}
    if times and rooms:
        return Sentence("Not starting {times}, nor in {rooms}: {sessions} — {level}", times=times, rooms=rooms, **values)
    if times:
        return Sentence("Not starting {times}: {sessions} — {level}", times=times, **values)
    if rooms:
        return Sentence("Not in {rooms}: {sessions} — {level}", rooms=rooms, **values)
    return Sentence("Not at a time or in a room that is still to be named: {sessions} — {level}", **values)


def _slots_and_rooms(conference: Conference, rule: TrackNotThere) -> Sentence:
    """The slots and the rooms, both together."""
    times, rooms = windows_words(conference, rule.windows), _rooms(conference, rule.rooms)
    if times and rooms:
        return Sentence("in {rooms} in slots that start {times}", times=times, rooms=rooms)
    if times:
        return Sentence("in slots that start {times}", times=times)
    return Sentence("in {rooms} in any slot", rooms=rooms) if rooms else Sentence("in any room or slot")


def _rooms(conference: Conference, rooms: Iterable[RoomId]) -> str:
    return listed(conference.room[room].name for room in rooms)


def level_words(rule: Rule) -> Sentence:
    """Must, or wish with its weight."""
    return Sentence("must") if rule.level is Level.MUST else Sentence("wish, weight {weight}", weight=rule.weight)


def name_of(session: Session) -> str:
    """What a session is called in a rule: its number, or its title."""
    return session.number or Sentence("“{title}”", title=session.title)


def _names(conference: Conference, sessions: Iterable[SessionId]) -> str:
    return listed(name_of(conference.session[one]) for one in sessions)
