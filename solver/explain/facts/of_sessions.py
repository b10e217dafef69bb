"""What sessions ask for: windows, fixed places, rooms that hold their guests, services; and the rules between them."""

from collections.abc import Iterator
from typing import Any

from scheduler.calendar import minute_of
from scheduler.lookup import sessions_about
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId
from scheduler.model.rule import Level, Rule, Together
from scheduler.model.session import Kind, Session
from scheduler.rule_words import sentence_of
from scheduler.sentence import Sentence, listed
from scheduler.words import called, minutes, span_words, windows_words
from solver.compile.domains import seats
from solver.explain.facts.fact import FAMILIAR, SHARED, TECHNICAL, USUAL, Fact, session_fact, sessions_with

MOST_NAMED = 3
"""As many rooms are named; of more it is said how many there are."""


def facts_of_sessions(conference: Conference) -> Iterator[Fact]:
    """All facts about single sessions, and the musts between them."""
    for session in conference.planned:
        if session.kind is not Kind.ALL_DAY:
            yield from _times(conference, session)
            yield from _rooms(conference, session)
            yield from _services(session)
    for rule in conference.rules:
        if rule.level is Level.MUST:
            yield _rule(conference, rule)


def _times(conference: Conference, session: Session) -> Iterator[Fact]:
    name = called(session)
    if session.allowed_windows:
        windows = windows_words(conference, session.allowed_windows)
        said = Sentence("{session} may take place in these windows only: {windows}.", session=name, windows=windows)
        yield session_fact(session, "allowed-time", said, FAMILIAR, allowed_windows=())
    if session.cannot_meet:
        windows = windows_words(conference, session.cannot_meet)
        said = Sentence("{session} cannot meet: {windows}.", session=name, windows=windows)
        yield session_fact(session, "cannot-meet", said, FAMILIAR, cannot_meet=())
    if session.pinned_start is not None:
        start = minute_of(session.pinned_start)
        when = span_words(conference, (start, start + session.duration))
        said = Sentence("{session} is fixed at its time: {when}.", session=name, when=when)
        yield session_fact(session, "pinned", said, FAMILIAR, pinned_start=None)
    if session.set_up or session.clear_down:
        said = Sentence(
            "{session} takes {before} to set up and {after} to clear.",
            session=name,
            before=minutes(session.set_up),
            after=minutes(session.clear_down),
        )
        yield session_fact(session, "turnaround", said, TECHNICAL, set_up=0, clear_down=0)


def _rooms(conference: Conference, session: Session) -> Iterator[Fact]:
    name = called(session)
    if session.pinned_rooms:
        rooms = _names(conference, session.pinned_rooms)
        said = Sentence("{session} is fixed in {rooms}.", session=name, rooms=rooms)
        yield session_fact(session, "pinned", said, FAMILIAR, pinned_rooms=())
    if session.allowed_rooms:
        rooms = _names(conference, session.allowed_rooms)
        said = Sentence("{session} may take place in these rooms only: {rooms}.", session=name, rooms=rooms)
        yield session_fact(session, "rooms-known", said, FAMILIAR, allowed_rooms=())
    if session.expected:
        yield session_fact(session, "capacity", _capacity(conference, session), FAMILIAR, expected=0)
    if session.features:
        features = listed(sorted(session.features))
        said = Sentence("{session} needs this in its room: {features}.", session=name, features=features)
        yield session_fact(session, "features", said, USUAL, features=frozenset[str]())
    if session.closes_rooms:
        said = Sentence("{session} closes {rooms}.", session=name, rooms=_names(conference, session.closes_rooms))
        yield session_fact(session, "closed-room", said, USUAL, tuple(session.closes_rooms), closes_rooms=())


def _names(conference: Conference, rooms: tuple[RoomId, ...]) -> str:
    return listed(conference.room[room].name for room in rooms)


def _capacity(conference: Conference, session: Session) -> Sentence:
    """How many guests, and which rooms hold them."""
    values: dict[str, Any] = {"session": called(session), "guests": session.expected}
    if session.rooms_needed != 1:
        return Sentence("{session} expects {guests} guests in its rooms together.", **values)
    large = [room.name for room in conference.rooms if not room.hidden and seats(session, room) >= session.expected]
    if not large:
        return Sentence("{session} expects {guests} guests, and no room holds as many.", **values)
    if len(large) > MOST_NAMED:
        return Sentence("{session} expects {guests} guests; {rooms} rooms hold as many.", rooms=len(large), **values)
    return Sentence("{session} expects {guests} guests; only these rooms hold as many: {rooms}.", rooms=listed(large), **values)


def _services(session: Session) -> Iterator[Fact]:
    name = called(session)
    for language in session.interpretation:
        said = Sentence("{session} is interpreted: {language}.", session=name, language=language)
        yield Fact("services", (session.id,), said, _without_item(session, "interpretation", language), SHARED)
    for number, thing in enumerate(session.equipment):
        if thing not in session.equipment[:number]:
            said = Sentence("{session} needs this equipment: {thing}.", session=name, thing=thing)
            yield Fact("services", (session.id,), said, _without_item(session, "equipment", thing), SHARED)
    if session.livestream:
        said = Sentence("{session} is livestreamed, with the consent of all who appear in it.", session=name)
        yield session_fact(session, "services", said, SHARED, livestream=False)


def _without_item(session: Session, field: str, item: str) -> Any:
    def change(one: Session) -> Session:
        return one.replace(**{field: tuple(x for x in getattr(one, field) if x != item)}) if one.id == session.id else one

    return lambda conference: sessions_with(conference, change)


def _rule(conference: Conference, rule: Rule) -> Fact:
    subjects = tuple(str(one) for one in sessions_about(conference, rule))

    def relax(one: Conference) -> Conference:
        freed = _parted(one, rule) if isinstance(rule, Together) else one
        return freed.replace(rules=tuple(other for other in freed.rules if other.id != rule.id))

    said = Sentence("{rule}.", rule=sentence_of(conference, rule))
    return Fact(rule.type.replace(" ", "-"), subjects, said, relax, FAMILIAR)


def _parted(conference: Conference, rule: Together) -> Conference:
    """Sessions that may share people and rooms only because they meet together no longer need them all, but for the first."""
    alone: dict[str, Any] = {"appearances": (), "interpretation": (), "equipment": (), "livestream": False}
    alone |= {"rooms_needed": 0, "served_in": (), "pinned_rooms": (), "allowed_rooms": (), "expected": 0}
    rest = frozenset(rule.sessions[1:])
    return sessions_with(conference, lambda one: one.replace(**alone) if one.id in rest else one)
