"""What could be asked of sessions: shorter, elsewhere, for fewer guests, without a service; at last, not at all for now."""

from collections.abc import Iterator

from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.session import Kind, Session, Status
from scheduler.sentence import Sentence, listed
from scheduler.splitting import in_two
from scheduler.words import called, minutes
from solver.compile.domains import seats
from solver.explain.edit import edit_adding, edit_of
from solver.explain.options.option import Family, Option
from solver.explain.values import Member, WayKind

DIVISIBLE = frozenset({Kind.PANEL, Kind.SIDE_EVENT, Kind.INTERNAL})
LEAST_PART = 30
"""A part of a session has at least so many minutes."""

LEAST = 15
"""No session is shortened below so many minutes, or below half of its length."""


def _session(conference: Conference, member: Member) -> Session | None:
    return conference.session.get(SessionId(member.subjects[0]))


def shorter(conference: Conference, session: Session) -> Iterator[Family]:
    """The session is shortened, to its half at most."""
    step, least = conference.grid_minutes, session.least_minutes
    yield [lambda m=m: _shortened(session, m) for m in range(least - step, max(LEAST, least // 2) - 1, -step)]


def _shortened(session: Session, length: int) -> Option:
    said = Sentence("Shorten {session} to {minutes}", session=called(session), minutes=minutes(length))
    edit = edit_of(session, duration=length) if session.shortest is None else edit_of(session, shortest=length)
    return Option(WayKind.SHORTEN, said, (edit,), 18 + (session.least_minutes - length) // 2)


def in_parts(conference: Conference, session: Session) -> Iterator[Family]:
    """The session is held in two parts, each of half its length."""
    grid = conference.grid_minutes
    half = session.duration // 2 // grid * grid
    if session.kind not in DIVISIBLE or half < LEAST_PART:
        return

    def split() -> Option:
        parts = in_two(session, session.duration - half)
        lengths = {"one": minutes(parts.first.duration), "other": minutes(parts.second.duration)}
        said = Sentence("Split {session} into two parts of {one} and {other}", session=called(session), **lengths)
        fields = ("title", "duration", "shortest", "question_minutes", "appearances")
        edit = edit_of(session, **{name: getattr(parts.first, name) for name in fields})
        return Option(WayKind.SPLIT, said, (edit, edit_adding(parts.second), edit_adding(parts.order)), 60)

    yield [split]


def taken_out(session: Session) -> Iterator[Family]:
    """The session is not planned for now."""
    said = Sentence("Leave {session} out for now", session=called(session))
    yield [lambda: Option(WayKind.TAKE_OUT, said, (edit_of(session, status=Status.UNDER_REVIEW),), 100 + 5 * session.importance)]


def released(conference: Conference, member: Member) -> Iterator[Family]:
    """The session need not stay where it is fixed."""
    session = _session(conference, member)
    if session is not None and session.pinned_start is not None:
        said = Sentence("Let {session} be at another time", session=called(session))
        yield [lambda: Option(WayKind.TIME, said, (edit_of(session, pinned_start=None),), 15)]
    if session is not None and session.pinned_rooms:
        other = Sentence("Let {session} be in another room", session=called(session))
        yield [lambda: Option(WayKind.ROOM, other, (edit_of(session, pinned_rooms=()),), 10)]


def any_room(conference: Conference, member: Member) -> Iterator[Family]:
    """One more room, or any, is allowed for the session."""
    session = _session(conference, member)
    if session is None:
        return
    for room in conference.rooms:
        if not room.hidden and room.id not in session.allowed_rooms:
            said = Sentence("Let {session} be in {room} too", session=called(session), room=room.name)
            rooms = (*session.allowed_rooms, room.id)
            yield [lambda s=said, r=rooms: Option(WayKind.ROOM, s, (edit_of(session, allowed_rooms=r),), 11)]


def fewer_guests(conference: Conference, member: Member) -> Iterator[Family]:
    """The session is planned for as many guests as a smaller room holds."""
    session = _session(conference, member)
    if session is None:
        return
    sizes = sorted({seats(session, room) for room in conference.rooms if not room.hidden}, reverse=True)
    yield [lambda s=session, n=n: _for_guests(s, n) for n in sizes if 0 < n < session.expected]


def _for_guests(session: Session, guests: int) -> Option:
    said = Sentence("Plan {session} for {guests} guests instead of {old}, in a smaller room", session=called(session), guests=guests,
                    old=session.expected)  # fmt: skip
    return Option(WayKind.ROOM, said, (edit_of(session, expected=guests),), 28 + 20 * (session.expected - guests) // session.expected)


def without_features(conference: Conference, member: Member) -> Iterator[Family]:
    """The session goes without what the room should have."""
    session = _session(conference, member)
    if session is None:
        return
    for feature in sorted(session.features):
        said = Sentence("{session} without this in its room: {feature}", session=called(session), feature=feature)
        rest = session.features - {feature}
        yield [lambda s=said, r=rest: Option(WayKind.NEED, s, (edit_of(session, features=r),), 38)]


def open_rooms(conference: Conference, member: Member) -> Iterator[Family]:
    """Rooms that the session closes stay open."""
    session = _session(conference, member)
    if session is not None and session.closes_rooms:
        said = Sentence("{session} leaves these rooms open: {rooms}", session=called(session),
                        rooms=listed(conference.room[room].name for room in session.closes_rooms))  # fmt: skip
        yield [lambda: Option(WayKind.ROOM, said, (edit_of(session, closes_rooms=()),), 24)]


def quicker_set_up(conference: Conference, member: Member) -> Iterator[Family]:
    """The session is set up and cleared quicker."""
    session = _session(conference, member)
    if session is not None and session.set_up + session.clear_down:
        said = Sentence("{session} with half the time to set up and to clear", session=called(session))
        whole = Sentence("{session} without time to set up and to clear", session=called(session))
        grid = conference.grid_minutes
        half = {"set_up": session.set_up // 2 // grid * grid, "clear_down": session.clear_down // 2 // grid * grid}
        yield [
            lambda: Option(WayKind.GAP, said, (edit_of(session, **half),), 20),
            lambda: Option(WayKind.GAP, whole, (edit_of(session, set_up=0, clear_down=0),), 30),
        ]


def without_services(conference: Conference, member: Member) -> Iterator[Family]:
    """The session goes without an interpretation, its livestream or a piece of equipment."""
    session = _session(conference, member)
    if session is None:
        return
    for language in session.interpretation:
        rest = tuple(one for one in session.interpretation if one != language)
        said = Sentence("{session} without interpretation: {language}", session=called(session), language=language)
        yield [lambda s=said, r=rest: Option(WayKind.NEED, s, (edit_of(session, interpretation=r),), 48)]
    if session.livestream:
        said = Sentence("{session} without a livestream", session=called(session))
        yield [lambda s=said: Option(WayKind.NEED, s, (edit_of(session, livestream=False),), 32)]
    for thing in dict.fromkeys(session.equipment):
        left = tuple(one for one in session.equipment if one != thing)
        said = Sentence("{session} without this equipment: {thing}", session=called(session), thing=thing)
        yield [lambda s=said, r=left: Option(WayKind.NEED, s, (edit_of(session, equipment=r),), 40)]
