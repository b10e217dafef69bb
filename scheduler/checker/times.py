"""When a session may be: hours, slots, windows, the hours of people, pins."""

from collections.abc import Iterator

from scheduler.calendar import Span, local_spans, minute_of
from scheduler.checker import say
from scheduler.checker.plan import Plan, Stay
from scheduler.checker.registry import must, rule
from scheduler.checker.violation import Violation
from scheduler.model.ids import SessionId
from scheduler.model.session import Kind
from scheduler.sentence import Sentence

OUTSIDE_HOURS = frozenset({Kind.SET_UP, Kind.INTERNAL, Kind.ALL_DAY})
VIP = 3
"""Ranks up to this one are ministers and above (C03)."""


def holds(spans: tuple[Span, ...], begins: int, ends: int) -> bool:
    """Whether one of the spans holds the interval."""
    return any(a <= begins and ends <= b for a, b in spans)


@rule("placed", per="session")
def is_placed(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Whatever takes part has a place."""
    data = plan.facts.session[session]
    if data.takes_part and session not in plan.placed:
        yield must("placed", (session,), "{session} has no place in the timetable yet.", session=say.called(data))


@rule("not-planned", per="session")
def is_not_planned(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """What takes no part stands in no timetable."""
    if session in plan.outside:
        data = plan.facts.session[session]
        yield must(
            "not-planned",
            (session,),
            "{session} is {status} and yet stands in the timetable.",
            session=say.called(data),
            status=Sentence(data.status),
        )


@rule("duration", per="session")
def has_a_possible_duration(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Between shortest and preferred."""
    placed = plan.placed.get(session)
    if placed is not None and not placed.session.least_minutes <= placed.placement.duration <= placed.session.duration:
        least, most = placed.session.least_minutes, placed.session.duration
        wanted = say.minutes(most) if least == most else Sentence("{least} to {minutes}", least=least, minutes=say.minutes(most))
        yield must(
            "duration",
            (session,),
            "{session} has {minutes}; it needs {wanted}.",
            session=say.called(placed.session),
            minutes=say.minutes(placed.placement.duration),
            wanted=wanted,
        )


@rule("day-hours", per="session", source="C13")
def is_within_the_hours_of_a_day(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Public time lies within the hours of one conference day."""
    placed = plan.timed(session)
    if placed is None or placed.session.kind in OUTSIDE_HOURS:
        return
    if not any(d.hours[0] <= placed.start and placed.end <= d.hours[1] for d in plan.facts.calendar.days):
        yield must(
            "day-hours",
            (session,),
            "{session} is outside the hours of the day, {when}.",
            session=say.called(placed.session),
            when=say.times(plan, placed),
        )


@rule("rhythm", per="session", source="C13")
def interpretation_keeps_the_rhythm(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Interpreted sessions lie within the hours of interpretation."""
    placed = plan.timed(session)
    if placed is None or not placed.session.interpretation or placed.day is None:
        return
    hours = plan.facts.calendar.days[placed.day].interpretation
    if hours and not holds(hours, placed.start, placed.end):
        yield must(
            "rhythm",
            (session,),
            "{session} is interpreted {when}, outside the hours of interpretation.",
            session=say.called(placed.session),
            when=say.times(plan, placed),
        )


@rule("slot-grid", per="session", source="C06")
def lies_in_a_slot(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Kinds with a slot grid lie in one of its slots."""
    placed = plan.timed(session)
    if placed is None or placed.session.kind not in plan.facts.slots:
        return
    for (begins, ends), with_start in plan.facts.slots[placed.session.kind]:
        if begins <= placed.start and placed.end <= ends and (not with_start or begins == placed.start):
            return
    yield must(
        "slot-grid",
        (session,),
        "{session} lies in none of the slots for its kind, {when}.",
        session=say.called(placed.session),
        when=say.times(plan, placed),
    )


@rule("allowed-time", per="session")
def is_at_an_allowed_time(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """The public time lies in one of the allowed windows."""
    placed = plan.placed.get(session)
    if placed is None or not placed.session.allowed_windows:
        return
    if not holds(plan.facts.windows[session][0], placed.start, placed.end):
        yield must(
            "allowed-time",
            (session,),
            "{session} is not at one of its allowed times, {when}.",
            session=say.called(placed.session),
            when=say.times(plan, placed),
        )


@rule("cannot-meet", per="session", source="C21")
def meets_when_it_can(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """The public time touches none of the ranges in which the session cannot meet."""
    placed = plan.timed(session)
    spans = plan.facts.windows[session][1] if placed is not None and placed.session.cannot_meet else ()
    if placed is not None and any(a < placed.end and placed.start < b for a, b in spans):
        yield must(
            "cannot-meet", (session,), "{session} cannot meet {when}.", session=say.called(placed.session), when=say.times(plan, placed)
        )


@rule("pinned", per="session", source="C28")
def stays_where_it_is_fixed(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Fixed time and fixed rooms hold."""
    placed = plan.placed.get(session)
    if placed is None:
        return
    data = placed.session
    if data.pinned_start is not None and minute_of(data.pinned_start) != placed.start:
        fixed = minute_of(data.pinned_start)
        when = Sentence("{day}at {clock}", day=say.day(plan, fixed), clock=plan.facts.clock(fixed))
        yield must(
            "pinned",
            (session,),
            "{session} is fixed {when}, but stands {when_two}.",
            session=say.called(data),
            when=when,
            when_two=say.times(plan, placed),
        )
    if data.pinned_rooms and set(data.pinned_rooms) == set(placed.rooms) and data.pinned_rooms[0] != placed.main:
        name = plan.facts.room[data.pinned_rooms[0]].name
        yield must("pinned", (session,), "{session} is fixed with {name} as its main room.", session=say.called(data), name=name)
    elif data.pinned_rooms and set(data.pinned_rooms) != set(placed.rooms):
        names = ", ".join(plan.facts.room[r].name for r in data.pinned_rooms)
        yield must("pinned", (session,), "{session} is fixed in {names}, but stands elsewhere.", session=say.called(data), names=names)


@rule("availability", per="session", source="C02")
def people_are_available(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """A presence lies within one window of the person."""
    yield from _absent(plan, session, "availability")


@rule("vip-window", per="session", source="C03")
def ministers_are_available(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """The same for ministers, who may send a deputy or a video message."""
    yield from _absent(plan, session, "vip-window")


def _absent(plan: Plan, session: SessionId, name: str) -> Iterator[Violation]:
    for stay in plan.stays.get(session, ()):
        person = plan.facts.person[stay.part.person]
        spans = plan.facts.person_spans.get(person.id)
        if spans is None or (person.rank <= VIP) != (name == "vip-window") or holds(spans, stay.begins, stay.ends):
            continue
        remedy = Sentence("; a deputy or a video message could take the part") if name == "vip-window" else ""
        yield must(
            name,
            (person.id, session),
            "{person} is not available when {when}, {when_two}{remedy}.",
            person=say.who(person),
            when=_they(stay),
            when_two=say.times(plan, stay.placed),
            remedy=remedy,
        )


def _they(stay: Stay) -> str:
    return Sentence("needed for {session}", session=say.called(stay.placed.session))


@rule("remote-hours", per="session", source="C14")
def remote_people_are_awake(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Presences of remote people lie in the remote hours of their own zone."""
    for stay in plan.stays.get(session, ()):
        if not stay.part.remote:
            continue
        person = plan.facts.person[stay.part.person]
        zone = person.zone or plan.conference.zone
        hours = local_spans((stay.begins, stay.ends), plan.conference.comfort.remote_hours, zone)
        if not holds(hours, stay.begins, stay.ends):
            yield must(
                "remote-hours",
                (person.id, session),
                "For {person} it would be night during {session}, {when}.",
                person=say.who(person),
                session=say.called(stay.placed.session),
                when=say.times(plan, stay.placed),
            )


@rule("first-or-last", per="session", source="C16")
def spares_first_and_last_slots(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Some people take no first or last slot of a day."""
    placed = plan.timed(session)
    if placed is None:
        return
    edge = plan.conference.comfort.edge
    inner = tuple((d.hours[0] + edge, d.hours[1] - edge) for d in plan.facts.calendar.days)
    for part in plan.facts.parts[session]:
        person = plan.facts.person[part.person]
        if person.not_first_or_last and not holds(inner, placed.start, placed.end):
            yield must(
                "first-or-last",
                (person.id, session),
                "{person} asked for no first or last slot, but {does} {when}.",
                person=say.who(person),
                does=say.does(part, placed.session),
                when=say.times(plan, placed),
            )


@rule("press", per="conference", source="C24")
def press_follows_an_opening(plan: Plan, _: None) -> Iterator[Violation]:
    """A press slot starts after the opening that ends first."""
    openings = [p.end for p in plan.placed.values() if p.session.kind is Kind.OPENING]
    for placed in plan.placed.values() if openings else ():
        if placed.session.kind is Kind.PRESS and placed.start < min(openings):
            yield must(
                "press",
                (placed.session.id,),
                "{session} is before the end of the opening, {when}.",
                session=say.called(placed.session),
                when=say.times(plan, placed),
            )
