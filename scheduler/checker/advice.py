"""What is worth a look: it warns, never blocks, and costs nothing."""

from collections.abc import Iterator

from scheduler.checker import say
from scheduler.checker.plan import Plan
from scheduler.checker.registry import advice, rule
from scheduler.checker.violation import Violation
from scheduler.model.ids import SessionId
from scheduler.model.person import Gender
from scheduler.model.rule import Level
from scheduler.model.session import Kind, Role

ON_A_PANEL = frozenset({Role.MODERATOR, Role.SPEAKER, Role.KEYNOTE})


@rule("speaking-time", per="session", source="C22", level=Level.ADVICE)
def speaking_time_fits(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Minutes of all who speak, and questions, fit the duration."""
    placed = plan.timed(session)
    if placed is None:
        return
    spoken = sum(a.minutes for a in placed.session.active_appearances) + placed.session.question_minutes
    if spoken > placed.placement.duration:
        sentence = f"In {say.called(placed.session)} {say.minutes(spoken)} of speaking are planned in {placed.placement.duration}."
        yield advice("speaking-time", (session,), sentence)


@rule("gender-balance", per="session", source="C19", level=Level.ADVICE)
def panels_are_balanced(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """A share of women or of men below the mark."""
    data = plan.facts.session[session]
    if session not in plan.placed or data.kind is not Kind.PANEL:
        return
    people = {a.proxy or a.person for a in data.active_appearances if a.role in ON_A_PANEL}
    genders = [plan.facts.person[p].gender for p in people]
    if len(genders) < 3 or None in genders:
        return
    for gender, word in ((Gender.WOMAN, "women"), (Gender.MAN, "men")):
        share = 100 * genders.count(gender) // len(genders)
        if share < plan.conference.comfort.gender_share:
            sentence = f"Of the people on {say.called(data)} {share} per cent are {word}."
            yield advice("gender-balance", (session,), sentence)


@rule("holiday", per="session", source="C26", level=Level.ADVICE)
def holidays_are_known(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Public time within a holiday or a prayer time."""
    placed = plan.timed(session)
    if placed is None:
        return
    for holiday, spans in plan.facts.holidays:
        if not any(a < placed.end and placed.start < b for a, b in spans):
            continue
        people = {a.proxy or a.person for a in placed.session.active_appearances}
        names = sorted(say.who(plan.facts.person[p]) for p in people if holiday in plan.facts.person[p].observes)
        whom = f"; it concerns {', '.join(names)}" if names else ""
        yield advice("holiday", (session,), f"{say.called(placed.session)} falls into {holiday}{whom}.")


@rule("rank-order", per="session", source="C04", level=Level.ADVICE)
def speakers_stand_by_rank(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Opening and closing: higher ranks speak first."""
    placed = plan.timed(session)
    if placed is None or not plan.conference.order_by_rank or placed.session.kind not in (Kind.OPENING, Kind.CLOSING):
        return
    order = plan.facts.in_order(placed.session, placed.placement.order)
    ranks = [plan.facts.person[a.person].rank for a in order if a.role in (Role.OPENING_REMARKS, Role.SPEAKER)]
    if ranks != sorted(ranks):
        yield advice("rank-order", (session,), f"In {say.called(placed.session)} the speakers do not stand by rank.")


@rule("registrations", per="session", level=Level.ADVICE)
def registered_guests_have_seats(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """More people registered than the rooms hold."""
    placed = plan.timed(session)
    if placed is None or not placed.session.registrations.in_person:
        return
    seats = [plan.facts.seats(placed.session, plan.facts.room[r]) for r in placed.rooms]
    held = sum(s for s in seats if s is not None)
    registered = placed.session.registrations.in_person
    if seats and None not in seats and registered > held:
        guests = say.counted(registered, "registered guest")
        sentence = f"{say.called(placed.session)} has {guests}; there are {say.counted(held, 'seat')}."
        yield advice("registrations", (session, *placed.rooms), sentence)
