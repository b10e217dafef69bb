"""Where a session may be: rooms, capacity, booths, features, turnaround, closed rooms; and who serves it."""

from collections import Counter
from collections.abc import Iterator

from scheduler.checker import say
from scheduler.checker.plan import Placed, Plan
from scheduler.checker.registry import must, rule
from scheduler.checker.times import holds
from scheduler.checker.violation import Violation
from scheduler.model.ids import ResourceId, RoomId, SessionId
from scheduler.model.person import Need
from scheduler.model.resource import Resource, Service
from scheduler.model.room import Room
from scheduler.sentence import Sentence
from scheduler.service_words import service_words


def _rooms(plan: Plan, placed: Placed) -> list[Room]:
    return [plan.facts.room[room] for room in placed.rooms]


@rule("rooms-known", per="session")
def has_its_rooms(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """As many rooms as needed, none of them hidden or not allowed; a break where it is served."""
    placed = plan.placed.get(session)
    if placed is None:
        return
    data, rooms = placed.session, placed.rooms
    if data.served_in:
        if set(rooms) != set(data.served_in):
            names = ", ".join(plan.facts.room[r].name for r in data.served_in)
            yield must(
                "rooms-known", (session,), "{session} is served in {names}, but stands elsewhere.", session=say.called(data), names=names
            )
    elif len(set(rooms)) != data.rooms_needed:
        yield must(
            "rooms-known",
            (session,),
            "{session} needs {how_many} and has {number}.",
            session=say.called(data),
            how_many=Sentence("%n room(s)", data.rooms_needed),
            number=len(set(rooms)),
        )
    for room in _rooms(plan, placed):
        if room.hidden:
            yield must(
                "rooms-known", (session, room.id), "{session} is in {room}, which is hidden.", session=say.called(data), room=room.name
            )
        elif data.allowed_rooms and room.id not in data.allowed_rooms:
            yield must("rooms-known", (session, room.id), "{session} may not be in {room}.", session=say.called(data), room=room.name)


@rule("room-open", per="session")
def rooms_are_open(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """The occupied time lies within one window of the room."""
    placed = plan.timed(session)
    for room in _rooms(plan, placed) if placed is not None else ():
        spans = plan.facts.room_spans.get(room.id)
        if placed is not None and spans is not None and not holds(spans, *placed.occupied):
            yield must(
                "room-open",
                (session, room.id),
                "{room} cannot be used for {session} {when}, set-up and clearing too.",
                room=room.name,
                session=say.called(placed.session),
                when=say.times(plan, placed),
            )


@rule("capacity", per="session", source="C10")
def guests_have_seats(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """The rooms hold the expected guests."""
    placed = plan.timed(session)
    if placed is None or not placed.session.expected or not placed.rooms:
        return
    seats = [plan.facts.seats(placed.session, room) for room in _rooms(plan, placed)]
    held = sum(s for s in seats if s is not None)
    if None not in seats and held < placed.session.expected:
        names = say.all_of(room.name for room in _rooms(plan, placed))
        verb = Sentence("holds") if len(seats) == 1 else Sentence("hold")
        how = Sentence(" in {layout} layout", layout=Sentence(placed.session.layout)) if placed.session.layout else ""
        yield must(
            "capacity",
            (session, *placed.rooms),
            "{session} expects {how_many}; {names} {verb} {held}{how}.",
            session=say.called(placed.session),
            how_many=Sentence("%n guest(s)", placed.session.expected),
            names=names,
            verb=verb,
            held=held,
            how=how,
        )


@rule("booths", per="session", source="C11")
def there_are_booths(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """The main room has a booth for each language of interpretation."""
    placed = plan.timed(session)
    if placed is None or placed.main is None:
        return
    room, needed = plan.facts.room[placed.main], len(placed.session.interpretation)
    if room.booths < needed:
        yield must(
            "booths",
            (session, room.id),
            "{session} needs {how_many}; {room} has {number}.",
            session=say.called(placed.session),
            how_many=Sentence("%n booth(s)", needed),
            room=room.name,
            number=room.booths or Sentence("none"),
        )


@rule("features", per="session", source="C11")
def rooms_have_the_features(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Each room has what the session needs."""
    placed = plan.timed(session)
    for room in _rooms(plan, placed) if placed is not None else ():
        missing = sorted(plan.facts.session[session].features - room.features)
        if missing:
            yield must(
                "features",
                (session, room.id),
                "{session} needs {names}, which {room} lacks.",
                session=say.called(plan.facts.session[session]),
                names=", ".join(missing),
                room=room.name,
            )


@rule("accessibility", per="session", source="C27")
def everybody_can_take_part(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Step-free rooms and a hearing loop for those who need them."""
    placed = plan.timed(session)
    if placed is None:
        return
    needs = {n for part in plan.facts.parts[session] if part.in_person for n in plan.facts.person[part.person].needs}
    for room in _rooms(plan, placed) if needs else ():
        if Need.STEP_FREE in needs and not room.step_free:
            yield must(
                "accessibility",
                (session, room.id),
                "Somebody in {session} needs a step-free room; {room} has steps.",
                session=say.called(placed.session),
                room=room.name,
            )
        if Need.HEARING_LOOP in needs and "hearing loop" not in room.features:
            yield must(
                "accessibility",
                (session, room.id),
                "Somebody in {session} needs a hearing loop; {room} has none.",
                session=say.called(placed.session),
                room=room.name,
            )


@rule("turnaround", per="room", source="C09")
def rooms_have_time_to_turn(plan: Plan, room: RoomId) -> Iterator[Violation]:
    """Sessions of a room keep their distance, set-up, clear-down and change of layout included."""
    data = plan.facts.room[room]
    users = sorted(plan.in_room[room], key=lambda p: (p.occupied, p.session.id))
    if data.parallel_limit > 1:
        yield from _crowded(plan, data, users)
        return
    widest = max(data.turnaround, data.layout_change)
    for index, earlier in enumerate(users):
        for later in users[index + 1 :]:
            if later.occupied[0] >= max(earlier.occupied[1], earlier.occupied[0]) + widest:
                break
            if not plan.facts.are_joint(earlier.session.id, later.session.id):
                yield from _too_close(plan, data, earlier, later)


def _too_close(plan: Plan, room: Room, earlier: Placed, later: Placed) -> Iterator[Violation]:
    one, other = earlier.session.layout, later.session.layout
    gap = max(room.turnaround, room.layout_change) if one and other and one != other else room.turnaround
    free = later.occupied[0] - earlier.occupied[1]
    if free >= gap:
        return
    pair = say.both(say.called(earlier.session), say.called(later.session))
    subjects = (room.id, earlier.session.id, later.session.id)
    if earlier.overlaps(later):
        yield must(
            "turnaround", subjects, "{pair} are in {room} at the same time, {when}.", pair=pair, room=room.name, when=say.times(plan, later)
        )
    elif free < 0:
        yield must(
            "turnaround",
            subjects,
            "Set-up or clearing of {pair} in {room} overlap by {minutes}.",
            pair=pair,
            room=room.name,
            minutes=say.minutes(-free),
        )
    else:
        why = Sentence("the change of layout") if gap > room.turnaround else Sentence("the turnaround")
        yield must(
            "turnaround",
            subjects,
            "Between {pair} {room} has too little time for {why}: {minutes} free instead of {gap}.",
            pair=pair,
            room=room.name,
            why=why,
            minutes=say.minutes(free),
            gap=gap,
        )


def _crowded(plan: Plan, room: Room, users: list[Placed]) -> Iterator[Violation]:
    told: set[tuple[SessionId, ...]] = set()
    for placed in users:
        start = placed.occupied[0]
        there = [p for p in users if p.occupied[0] <= start < p.occupied[1]]
        sessions = tuple(sorted(p.session.id for p in there))
        groups = [p for i, p in enumerate(there) if not any(plan.facts.are_joint(p.session.id, o.session.id) for o in there[:i])]
        if len(groups) > room.parallel_limit and sessions not in told:
            told.add(sessions)
            most, latest = Sentence("%n session(s)", room.parallel_limit), say.called(placed.session)
            yield must(
                "turnaround",
                (room.id, *sessions),
                "{room} takes {most} at once; with {latest} it has {number}.",
                room=room.name,
                most=most,
                latest=latest,
                number=len(groups),
            )


@rule("closed-room", per="room")
def closed_rooms_stay_empty(plan: Plan, room: RoomId) -> Iterator[Violation]:
    """Nothing public runs in a room that a break closes."""
    for closer in (plan.placed[s] for s in plan.facts.closers[room] if s in plan.placed):
        for placed in plan.in_room[room]:
            if placed is not closer and placed.overlaps(closer):
                name = plan.facts.room[room].name
                yield must(
                    "closed-room",
                    (room, closer.session.id, placed.session.id),
                    "{session} closes {name}; {session_two} is there {when}.",
                    session=say.called(closer.session),
                    name=name,
                    session_two=say.called(placed.session),
                    when=say.times(plan, placed),
                )


@rule("services", per="session", source="C12, C15, C27")
def is_served(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Exactly the units that a session needs serve it."""
    placed = plan.timed(session)
    if placed is None:
        return
    needs = Counter(plan.facts.needs[session])
    given = Counter(_provided(plan.facts.unit[unit]) for unit in placed.placement.units)
    for service, offers in needs - given:
        yield must(
            "services", (session,), "{session} lacks {what}.", session=say.called(placed.session), what=service_words(service, offers)
        )
    for service, offers in given - needs:
        yield must(
            "services",
            (session,),
            "{session} has {what} that it does not need.",
            session=say.called(placed.session),
            what=service_words(service, offers),
        )


def _provided(unit: Resource) -> tuple[Service, str]:
    """What a unit gives; only booth teams and equipment are told apart by what they offer."""
    return unit.service, unit.offers if unit.service in (Service.INTERPRETATION, Service.EQUIPMENT) else ""


@rule("team-strength", per="session", source="C12")
def teams_are_strong_enough(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """At least two interpreters a booth, three in a heavy one."""
    placed = plan.timed(session)
    for unit in (plan.facts.unit[u] for u in placed.placement.units) if placed is not None else ():
        least = 3 if unit.heavy else 2
        if unit.service is Service.INTERPRETATION and len(unit.members) < least:
            members = Sentence("%n interpreter(s)", len(unit.members))
            yield must(
                "team-strength",
                (unit.id, session),
                "{unit} has {members}; {session} needs {least}.",
                unit=unit.name,
                members=members,
                session=say.called(plan.facts.session[session]),
                least=least,
            )


@rule("unit-busy", per="unit", source="C12, C15")
def units_serve_one_at_a_time(plan: Plan, unit: ResourceId) -> Iterator[Violation]:
    """A unit, or two that share a member, serves one session at a time, with rest between."""
    data = plan.facts.unit[unit]
    own = max(data.rest, data.early)
    served = sorted(plan.of_unit[unit], key=lambda p: (p.start, p.session.id))
    for index, one in enumerate(served):
        for other in served[index + 1 :]:
            yield from _unit_clash(plan, (unit,), own, one, other)
    for sharing in plan.facts.sharing[unit]:
        partner = plan.facts.unit[sharing]
        for one in served if sharing > unit else ():
            for other in plan.of_unit[sharing]:
                if one is not other:
                    yield from _unit_clash(plan, (unit, sharing), max(own, partner.rest, partner.early), one, other)


def _unit_clash(plan: Plan, units: tuple[ResourceId, ...], gap: int, one: Placed, other: Placed) -> Iterator[Violation]:
    if max(other.start - one.end, one.start - other.end) >= gap or plan.facts.are_joint(one.session.id, other.session.id):
        return
    names = say.all_of(plan.facts.unit[u].name for u in units)
    pair = say.both(say.called(one.session), say.called(other.session))
    many = Sentence("share a member and serve") if len(units) > 1 else Sentence("serves")
    what = Sentence("at once") if one.overlaps(other) else Sentence("less than {minutes} apart", minutes=say.minutes(gap))
    yield must(
        "unit-busy",
        (*units, one.session.id, other.session.id),
        "{names} {many} {pair} {what}.",
        names=names,
        many=many,
        pair=pair,
        what=what,
    )


@rule("unit-hours", per="unit", source="C12, C15")
def units_keep_their_hours(plan: Plan, unit: ResourceId) -> Iterator[Violation]:
    """Windows and hours a day hold for each unit."""
    data = plan.facts.unit[unit]
    spans = plan.facts.unit_spans.get(unit)
    load: Counter[int | None] = Counter()
    for placed in plan.of_unit[unit]:
        load[placed.day] += placed.end - placed.start
        if spans is not None and not holds(spans, placed.start, placed.end):
            yield must(
                "unit-hours",
                (unit, placed.session.id),
                "{unit} is not there for {session}, {when}.",
                unit=data.name,
                session=say.called(placed.session),
                when=say.times(plan, placed),
            )
    for day, minutes in load.items():
        if data.minutes_per_day is not None and minutes > data.minutes_per_day:
            served = tuple(sorted(p.session.id for p in plan.of_unit[unit] if p.day == day))
            yield must(
                "unit-hours",
                (unit, *served),
                "{unit} serves {minutes} on one day; the limit is {minutes_per_day}.",
                unit=data.name,
                minutes=say.minutes(minutes),
                minutes_per_day=data.minutes_per_day,
            )
