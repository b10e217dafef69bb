"""What holds between sessions: kinds that exclude each other, the longest stretch, and the rules that planners add."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from scheduler.checker import say, slots
from scheduler.checker.plan import Placed, Plan
from scheduler.checker.registry import must, rule
from scheduler.checker.slots import Breach
from scheduler.checker.violation import Violation
from scheduler.model.conference import PLENARY_KINDS
from scheduler.model.ids import SessionId
from scheduler.model.rule import (
    GRADE_UNITS,
    Adjacent,
    AnotherDay,
    AtMostAtOnce,
    AtMostPerOrganiser,
    Before,
    Level,
    NotParallel,
    Rule,
    SameDay,
    SameRoom,
    SpeakerOrder,
    Together,
)
from scheduler.model.session import Kind
from scheduler.sentence import Sentence, listed


@rule("exclusion", per="pairs", source="C05, C25")
def kinds_exclude_each_other(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """A plenary, a break or a meal closes the public time of the kinds that it excludes."""
    placed = plan.placed.get(session)
    if placed is None:
        return
    start, end = placed.start, placed.end
    for partner in plan.facts.exclusion_partners[session]:
        other = plan.placed.get(partner)
        if other is not None and start < other.end and other.start < end and not plan.facts.are_joint(session, partner):
            pair = say.both(say.called(placed.session), say.called(other.session))
            yield must(
                "exclusion", (session, partner), "{pair} may not run at the same time, {when}.", pair=pair, when=say.times(plan, other)
            )


@rule("longest-stretch", per="day", source="C25")
def breaks_come_in_time(plan: Plan, day: int | None) -> Iterator[Violation]:
    """No longer stretch of plenary than the limit without a break or a meal."""
    limit = plan.conference.comfort.longest_stretch
    if limit is None:
        return
    there = sorted(plan.on_day.get(day, []), key=lambda p: (p.start, p.session.id))
    plenaries = [p for p in there if p.session.kind in PLENARY_KINDS]
    pauses = [p for p in there if p.session.kind in (Kind.BREAK, Kind.MEAL)]
    for one in plenaries:
        for other in plenaries:
            if other.end - one.start > limit and not any(one.start <= b.start and b.end <= other.end for b in pauses):
                between = "" if one is other else Sentence(" to the end of {session}", session=say.called(other.session))
                yield must(
                    "longest-stretch",
                    tuple(dict.fromkeys((one.session.id, other.session.id))),
                    "From the start of {session}{between} there is no break for more than {minutes}.",
                    session=say.called(one.session),
                    between=between,
                    minutes=say.minutes(limit),
                )


@rule("added", per="rule", source="C04, C07, C08, C20")
def rules_of_the_planners(plan: Plan, index: int) -> Iterator[Violation]:
    """The rules that planners add, as musts or as wishes."""
    added = plan.conference.rules[index]
    for _, subjects, sentence in breaches(plan, added):
        yield Violation(added.type.replace(" ", "-"), Level(added.level), subjects, sentence)


def breaches(plan: Plan, added: Rule) -> Iterator[Breach]:
    """How often and how a rule is broken."""
    match added:
        case Before():
            yield from _before(plan, added)
        case Adjacent():
            yield from _adjacent(plan, added)
        case SameDay() | AnotherDay():
            yield from _days(plan, added)
        case SameRoom() | Together():
            yield from _same(plan, added)
        case NotParallel():
            yield from _not_parallel(plan, added)
        case AtMostPerOrganiser():
            yield from _per_organiser(plan, added)
        case AtMostAtOnce():
            yield from _at_once(plan, added)
        case SpeakerOrder():
            yield from _speaker_order(plan, added)
        case _:
            yield from slots.breaches(plan, added)


def _there(plan: Plan, sessions: tuple[SessionId, ...]) -> list[Placed]:
    return [placed for placed in map(plan.timed, dict.fromkeys(sessions)) if placed is not None]


def _before(plan: Plan, added: Before) -> Iterator[Breach]:
    pair = _there(plan, (added.first, added.second))
    if len(pair) == 2 and pair[1].start < pair[0].end + added.gap:
        later = Sentence(", at least {minutes} later", minutes=say.minutes(added.gap)) if added.gap else ""
        first, second = say.called(pair[0].session), say.called(pair[1].session)
        yield (
            1,
            (added.first, added.second),
            Sentence(
                "{second} must come after {first}{later}, but starts {when}.",
                second=second,
                first=first,
                later=later,
                when=say.times(plan, pair[1]),
            ),
        )


def _adjacent(plan: Plan, added: Adjacent) -> Iterator[Breach]:
    pair = _there(plan, (added.first, added.second))
    if len(pair) < 2:
        return
    gaps = [pair[1].start - pair[0].end] + ([pair[0].start - pair[1].end] if added.either_order else [])
    if pair[0].day != pair[1].day or not any(0 <= gap <= added.gap for gap in gaps):
        first, second = say.called(pair[0].session), say.called(pair[1].session)
        yield (
            1,
            (added.first, added.second),
            Sentence(
                "{second} does not follow {first} on the same day within {minutes}.",
                second=second,
                first=first,
                minutes=say.minutes(added.gap),
            ),
        )


def _days(plan: Plan, added: SameDay | AnotherDay) -> Iterator[Breach]:
    placed = _there(plan, added.sessions)
    days = {p.day for p in placed}
    names = listed(say.called(p.session) for p in placed)
    if isinstance(added, SameDay) and len(days) > 1:
        yield len(days) - 1, added.sessions, Sentence("{names} should be on one day and are on {number}.", names=names, number=len(days))
    if isinstance(added, AnotherDay) and len(days) < len(placed):
        yield len(placed) - len(days), added.sessions, Sentence("{names} should be on different days.", names=names)


def _same(plan: Plan, added: SameRoom | Together) -> Iterator[Breach]:
    placed = _there(plan, added.sessions)
    names = listed(say.called(p.session) for p in placed)
    starts = len({p.start for p in placed}) - 1 if isinstance(added, Together) else 0
    in_one_room = isinstance(added, SameRoom) or added.one_room
    rooms = len({p.main for p in placed if p.main is not None}) - 1 if in_one_room else 0
    if starts > 0 or rooms > 0:
        what = Sentence(" at one time and") if starts > 0 and rooms > 0 else Sentence(" at one time") if starts > 0 else ""
        where = Sentence(" in one room") if rooms > 0 else ""
        yield (
            max(starts, 0) + max(rooms, 0),
            added.sessions,
            Sentence("{names} should be{what}{where}.", names=names, what=what, where=where),
        )


def _not_parallel(plan: Plan, added: NotParallel) -> Iterator[Breach]:
    for one, other in combinations(_there(plan, added.sessions), 2):
        if one.overlaps(other) and not plan.facts.are_joint(one.session.id, other.session.id):
            pair = say.both(say.called(one.session), say.called(other.session))
            sentence = Sentence("{pair} should not run in parallel, {when}.", pair=pair, when=say.times(plan, other))
            yield GRADE_UNITS[added.grade], (one.session.id, other.session.id), sentence


def _per_organiser(plan: Plan, added: AtMostPerOrganiser) -> Iterator[Breach]:
    led: dict[tuple[str, int | None], list[SessionId]] = defaultdict(list)
    for session in plan.facts.timed:
        placed = plan.placed.get(session.id)
        if placed is not None and session.lead and session.kind in added.kinds:
            led[session.lead, placed.day if added.per_day else None].append(session.id)
    for (lead, _), sessions in led.items():
        if len(sessions) > added.limit:
            on_a_day = Sentence(" on one day") if added.per_day else ""
            sentence = Sentence(
                "{lead} leads {number} sessions{on_a_day}; the limit is {limit}.",
                lead=lead,
                number=len(sessions),
                on_a_day=on_a_day,
                limit=added.limit,
            )
            yield len(sessions) - added.limit, tuple(sessions), sentence


def _at_once(plan: Plan, added: AtMostAtOnce) -> Iterator[Breach]:
    placed = _there(plan, added.sessions)
    fullest = max(([p for p in placed if p.start <= m.start < p.end] for m in placed), key=len, default=list[Placed]())
    if len(fullest) > added.limit:
        names = listed(say.called(p.session) for p in fullest)
        sentence = Sentence("{names} run at the same time; at most {limit} of them may.", names=names, limit=added.limit)
        yield len(fullest) - added.limit, tuple(p.session.id for p in fullest), sentence


def _speaker_order(plan: Plan, added: SpeakerOrder) -> Iterator[Breach]:
    for placed in _there(plan, (added.session,)):
        order = plan.facts.in_order(placed.session, placed.placement.order)
        spoken = list(dict.fromkeys(a.person for a in order if a.person in added.people))
        if spoken != [p for p in added.people if p in spoken]:
            yield (
                1,
                (added.session, *added.people),
                Sentence("The speakers of {session} are not in the order asked for.", session=say.called(placed.session)),
            )


def units_by_rule(plan: Plan, index: int) -> int:
    """Units by which a wish among the planners' rules is missed."""
    added = plan.conference.rules[index]
    return 0 if added.level == Level.MUST else added.weight * sum(units for units, _, _ in breaches(plan, added))
