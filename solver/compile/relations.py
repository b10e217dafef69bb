"""Rules between sessions: those that planners add (C07, C08, C20), the press slot (C24) and the longest stretch (C25)."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

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
    sessions_of,
)
from scheduler.model.session import Kind, Session
from scheduler.sentence import NOTHING, Sentence
from solver import shapes
from solver.compile import tracks
from solver.context import Context
from solver.shapes import HardShape, SoftShape

LABEL = "rules"


def compile_rules(context: Context) -> None:
    """The rules of the planners, as musts or as wishes."""
    for rule in context.conference.rules:
        if rule.level is Level.MUST:
            context.hard += tracks.musts(context, rule) if isinstance(rule, tracks.AboutSlots) else _musts(context, rule)
        elif context.config.preferences:
            context.soft += tracks.wishes(context, rule) if isinstance(rule, tracks.AboutSlots) else _wishes(context, rule)


def _tasks(context: Context, sessions: tuple[SessionId, ...]) -> tuple[int, ...]:
    """Tasks of those sessions that take part and are no all-day items."""
    return tuple(context.task[s].index for s in sessions if s in context.timed_ids)


def _musts(context: Context, rule: Rule) -> Iterator[HardShape]:
    tasks = _tasks(context, sessions_of(rule))
    match rule:
        case Before(gap=gap) if len(tasks) == 2:
            yield shapes.Order(tasks[0], tasks[1], context.up(gap))
        case Adjacent(gap=gap, either_order=either) if len(tasks) == 2:
            yield shapes.Adjacent(tasks[0], tasks[1], gap // context.tick, either)
        case SameDay() if len(tasks) > 1:
            yield shapes.Same(tasks, "day")
        case AnotherDay() if len(tasks) > 1:
            yield shapes.Distinct(tasks)
        case SameRoom() if len(tasks) > 1:
            yield shapes.Same(tasks, "room")
        case Together(one_room=one_room) if len(tasks) > 1:
            yield shapes.Same(tasks, "start")
            if one_room:
                yield shapes.Same(tasks, "room")
        case NotParallel():
            yield from (shapes.Apart(a, b, rule="not-parallel") for a, b in _not_joint(context, rule.sessions))
        case AtMostAtOnce(limit=limit) if len(tasks) > limit:
            yield shapes.AtOnce(tasks, limit)
        case AtMostPerOrganiser(limit=limit):
            yield from _organisers(context, rule, limit)
        case SpeakerOrder():
            _keep_speaker_order(context, rule)
        case _:
            pass


def _wishes(context: Context, rule: Rule) -> Iterator[SoftShape]:
    tasks = _tasks(context, sessions_of(rule))
    price = rule.weight
    match rule:
        case Before(gap=gap) if len(tasks) == 2:
            yield shapes.LateCost(LABEL, tasks[0], tasks[1], context.up(gap), price)
        case Adjacent(gap=gap, either_order=either) if len(tasks) == 2:
            yield shapes.NotAdjacentCost(LABEL, shapes.Adjacent(tasks[0], tasks[1], gap // context.tick, either), price)
        case SameDay() if len(tasks) > 1:
            yield shapes.DaysCost(LABEL, tasks, price)
        case AnotherDay() if len(tasks) > 1:
            yield shapes.MissingDaysCost(LABEL, tasks, price)
        case SameRoom() if len(tasks) > 1:
            yield shapes.RoomsCost(LABEL, tasks, price, per_day=False)
        case Together(one_room=one_room) if len(tasks) > 1:
            yield shapes.StartsCost(LABEL, tasks, price)
            if one_room:
                yield shapes.RoomsCost(LABEL, tasks, price, per_day=False)
        case NotParallel(grade=grade):
            cost = price * GRADE_UNITS[grade]
            yield from (shapes.OverlapCost(LABEL, a, b, cost) for a, b in _not_joint(context, rule.sessions))
        case AtMostAtOnce(limit=limit) if len(tasks) > limit:
            yield shapes.AtOnceCost(LABEL, tasks, limit, price)
        case AtMostPerOrganiser(limit=limit):
            yield from _organiser_costs(context, rule, limit)
        case SpeakerOrder():
            context.base_cost += price if _order_differs(context, rule) else 0
        case _:
            pass


def _not_joint(context: Context, sessions: tuple[SessionId, ...]) -> Iterator[tuple[int, int]]:
    timed = [context.conference.session[s] for s in dict.fromkeys(sessions)]
    for one, other in combinations([s for s in timed if s.takes_part and s.kind is not Kind.ALL_DAY], 2):
        if not context.is_joint(one, other):
            yield context.task[one.id].index, context.task[other.id].index


def _by_organiser(context: Context, rule: AtMostPerOrganiser) -> dict[str, list[Session]]:
    led: dict[str, list[Session]] = defaultdict(list)
    for session in context.timed:
        if session.lead and session.kind in rule.kinds:
            led[session.lead].append(session)
    return led


def _organisers(context: Context, rule: AtMostPerOrganiser, limit: int) -> Iterator[HardShape]:
    for lead, sessions in _by_organiser(context, rule).items():
        if len(sessions) <= limit:
            continue
        tasks = [context.task[s.id] for s in sessions]
        if rule.per_day:
            yield shapes.DayLoad(tuple((t.index, shapes.WHOLE) for t in tasks), None, limit)
            continue
        for task in sorted(tasks, key=lambda t: -t.importance)[limit:]:
            task.why_empty = task.why_empty or Sentence(
                "“{title}” is more than the {limit} that {lead} may organise.", title=task.title, limit=limit, lead=lead
            )
            task.starts = ()


def _organiser_costs(context: Context, rule: AtMostPerOrganiser, limit: int) -> Iterator[SoftShape]:
    for sessions in _by_organiser(context, rule).values():
        if len(sessions) <= limit:
            continue
        if rule.per_day:
            yield shapes.CountCost(LABEL, tuple(context.task[s.id].index for s in sessions), limit, rule.weight)
        else:
            context.base_cost += rule.weight * (len(sessions) - limit)


def _order_differs(context: Context, rule: SpeakerOrder) -> bool:
    session = context.conference.session[rule.session]
    if not session.takes_part:
        return False
    spoken = list(dict.fromkeys(a.person for a in context.speaking_order(session) if a.person in rule.people))
    return spoken != [p for p in rule.people if p in spoken]


def _keep_speaker_order(context: Context, rule: SpeakerOrder) -> None:
    if _order_differs(context, rule):
        task = context.task[rule.session]
        task.why_empty = task.why_empty or Sentence(
            "The speakers of “{title}” do not stand in the order that a rule asks for.", title=task.title
        )
        task.starts = ()


def compile_press(context: Context) -> None:
    """C24: a press slot comes after an opening."""
    openings = tuple(context.task[s.id].index for s in context.timed if s.kind is Kind.OPENING)
    if openings:
        for session in context.timed:
            if session.kind is Kind.PRESS:
                context.hard.append(shapes.AfterAny(context.task[session.id].index, openings))


def compile_longest_stretch(context: Context) -> None:
    """C25: no day has a longer stretch of plenary without a break."""
    limit = context.conference.comfort.longest_stretch
    plenaries = tuple(context.task[s.id].index for s in context.timed if s.kind in PLENARY_KINDS)
    if limit is not None and plenaries:
        pauses = tuple(context.task[s.id].index for s in context.timed if s.kind in (Kind.BREAK, Kind.MEAL))
        context.hard.append(shapes.Stretch(plenaries, pauses, limit // context.tick))


def compile_consents(context: Context) -> None:
    """C15, C16: consent to stream and support persons, which no timetable can mend."""
    for session in context.timed:
        fault = _consent_fault(context, session) or _support_fault(context, session)
        if fault:
            task = context.task[session.id]
            task.why_empty = task.why_empty or fault
            task.starts = ()


def _consent_fault(context: Context, session: Session) -> Sentence:
    people = [context.conference.person[a.proxy or a.person] for a in session.active_appearances]
    against = [person for person in people if not person.consent_to_stream]
    if session.livestream and not all(context.is_waived(session, "consent", person.id) for person in against):
        return Sentence("“{title}” is livestreamed, and somebody who appears in it does not consent.", title=session.label)
    return NOTHING


def _support_fault(context: Context, session: Session) -> Sentence:
    present = {b.person.id for b in context.bound[session.id]}
    for bound in context.bound[session.id]:
        support = bound.person.support_person
        alone = bound.in_person and support is not None and support not in present
        if alone and not context.is_waived(session, "support-person", bound.person.id):
            return Sentence("“{title}” lacks the support person of somebody who appears in it.", title=session.label)
    return NOTHING
