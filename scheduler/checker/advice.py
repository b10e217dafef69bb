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
from scheduler.sentence import Sentence

ON_A_PANEL = frozenset({Role.MODERATOR, Role.SPEAKER, Role.KEYNOTE})


@rule("speaking-time", per="session", source="C22", level=Level.ADVICE)
def speaking_time_fits(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Minutes of all who speak, and questions, fit the duration."""
    placed = plan.timed(session)
    if placed is None:
        return
    spoken = sum(a.minutes for a in placed.session.active_appearances) + placed.session.question_minutes
    if spoken > placed.placement.duration:
        yield advice(
            "speaking-time",
            (session,),
            "In {session} {minutes} of speaking are planned in {duration}.",
            session=say.called(placed.session),
            minutes=say.minutes(spoken),
            duration=placed.placement.duration,
        )


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
    for gender, word in ((Gender.WOMAN, Sentence("women")), (Gender.MAN, Sentence("men"))):
        share = 100 * genders.count(gender) // len(genders)
        if share < plan.conference.comfort.gender_share:
            yield advice(
                "gender-balance",
                (session,),
                "Of the people on {session} {share} per cent are {word}.",
                session=say.called(data),
                share=share,
                word=word,
            )


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
        whom = Sentence("; it concerns {names}", names=", ".join(names)) if names else ""
        yield advice(
            "holiday", (session,), "{session} falls into {holiday}{whom}.", session=say.called(placed.session), holiday=holiday, whom=whom
        )


@rule("rank-order", per="session", source="C04", level=Level.ADVICE)
def speakers_stand_by_rank(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Opening and closing: higher ranks speak first."""
    placed = plan.timed(session)
    if placed is None or not plan.conference.order_by_rank or placed.session.kind not in (Kind.OPENING, Kind.CLOSING):
        return
    order = plan.facts.in_order(placed.session, placed.placement.order)
    ranks = [plan.facts.person[a.person].rank for a in order if a.role in (Role.OPENING_REMARKS, Role.SPEAKER)]
    if ranks != sorted(ranks):
        yield advice("rank-order", (session,), "In {session} the speakers do not stand by rank.", session=say.called(placed.session))


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
        guests = Sentence("%n registered guest(s)", registered)
        yield advice(
            "registrations",
            (session, *placed.rooms),
            "{session} has {guests}; there are {how_many}.",
            session=say.called(placed.session),
            guests=guests,
            how_many=Sentence("%n seat(s)", held),
        )
