"""Booth teams, crews and equipment (C12, C15, C27) as the shapes Need, Unit and UnitApart."""

from collections import defaultdict

from scheduler.calendar import Span, minute_of, spans_of
from scheduler.model.ids import PersonId
from scheduler.model.person import Need as PersonNeed
from scheduler.model.resource import Resource, Service
from scheduler.model.session import Kind, Session
from scheduler.sentence import Sentence
from scheduler.service_words import service_words
from solver.context import Context
from solver.shapes import DayLoad, Need, Unit, UnitApart


def compile_needs(context: Context) -> None:
    """One unit for each service that a session needs; a session for which no unit exists has no place."""
    for session in context.timed:
        if session.kind is Kind.ALL_DAY:
            continue
        for service, offers in _services(context, session):
            units = tuple(i for i, unit in enumerate(context.conference.resources) if _serves(unit, service, offers))
            task = context.task[session.id]
            if not units:
                what = service_words(service, offers)
                task.why_empty = task.why_empty or Sentence(
                    "“{title}” needs {what}, and no team or unit offers it.", title=session.label, what=what
                )
                task.starts = ()
            context.hard.append(Need(task.index, _kept(context, session, units)))


def _kept(context: Context, session: Session, units: tuple[int, ...]) -> tuple[int, ...]:
    """Of these units the one that serves a session which stays where it is, while it is there then; otherwise all."""
    placement = context.fixed_placement(session)
    if placement is None:
        return units
    start = minute_of(placement.start)
    for index in units:
        unit = context.conference.resources[index]
        windows = _windows(context, unit)
        free = not windows or any(a <= start and start + placement.duration <= b for a, b in windows)
        if unit.id in placement.units and free:
            return (index,)
    return units


def _services(context: Context, session: Session) -> list[tuple[Service, str]]:
    wanted = [(Service.INTERPRETATION, language) for language in session.interpretation]
    if session.livestream:
        wanted.append((Service.LIVESTREAM, ""))
    needs = {need for bound in context.bound[session.id] for need in bound.person.needs}
    if PersonNeed.SIGN_LANGUAGE in needs:
        wanted.append((Service.SIGN_LANGUAGE, ""))
    if PersonNeed.CAPTIONING in needs:
        wanted.append((Service.CAPTIONING, ""))
    return wanted + [(Service.EQUIPMENT, name) for name in session.equipment]


def _serves(unit: Resource, service: Service, offers: str) -> bool:
    strong = service is not Service.INTERPRETATION or len(unit.members) >= (3 if unit.heavy else 2)
    return unit.service is service and (not offers or unit.offers == offers) and strong


def units_of(context: Context) -> list[Unit]:
    """All units, with windows narrowed by those of their members."""
    sharing: dict[PersonId, set[int]] = defaultdict(set)
    for index, resource in enumerate(context.conference.resources):
        for member in resource.members:
            sharing[member.person].add(index)
    units: list[Unit] = []
    for index, resource in enumerate(context.conference.resources):
        shares = {other for member in resource.members for other in sharing[member.person]} - {index}
        units.append(
            Unit(
                index=index,
                name=resource.name,
                windows=tuple(context.ticks_within(span) for span in _windows(context, resource)),
                gap=_gap(context, resource),
                per_day=_per_day(context, resource),
                shares_with=tuple(sorted(shares)),
                shared_gap=tuple(_shared_gap(context, resource, context.conference.resources[other]) for other in sorted(shares)),
                joint=context.joint_tasks,
                walks=bool(resource.members),
            )
        )
    return units


def _windows(context: Context, resource: Resource) -> tuple[Span, ...]:
    """When the unit and all its members are there; empty: always."""
    spans: tuple[Span, ...] | None = spans_of(resource.availability) or None
    for member in resource.members:
        person = context.conference.person[member.person]
        if person.availability:
            theirs = spans_of(person.availability)
            spans = theirs if spans is None else _intersection(spans, theirs)
            spans = spans or ((0, 0),)
    return spans or ()


def _intersection(ones: tuple[Span, ...], others: tuple[Span, ...]) -> tuple[Span, ...]:
    pairs = ((max(a, c), min(b, d)) for a, b in ones for c, d in others)
    return tuple(pair for pair in pairs if pair[0] < pair[1])


def _gap(context: Context, resource: Resource) -> int:
    """Between two sessions served: rest, being early and, for the members, the walk."""
    minutes = max(resource.rest, resource.early)
    if resource.members:
        rests = [context.conference.person[m.person].rest for m in resource.members]
        minutes = max(minutes, context.interpreter_early(), *rests)
    return context.up(minutes)


def _shared_gap(context: Context, one: Resource, other: Resource) -> int:
    """What both units ask for, and those who are members of both."""
    common = {m.person for m in one.members} & {m.person for m in other.members}
    rests = [context.conference.person[person].rest for person in common]
    return context.up(max(one.rest, one.early, other.rest, other.early, context.interpreter_early(), *rests))


def _per_day(context: Context, resource: Resource) -> int | None:
    return None if resource.minutes_per_day is None else resource.minutes_per_day // context.tick


def compile_daily_limits(context: Context) -> None:
    """Limits per day of a person, who may appear in sessions and be a member of several units."""
    serving: dict[PersonId, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for task, units in sorted(_may_serve(context)):
        for index in units:
            for member in context.conference.resources[index].members:
                serving[member.person][task].append(index)
    for person in context.conference.people:
        minutes, count = person.max_minutes_per_day, person.max_sessions_per_day
        bounds, serves = context.sessions_of.get(person.id, []), serving.get(person.id, {})
        if (minutes is None and count is None) or not (bounds or serves):
            continue
        members = tuple((context.task[b.session].index, b.presence) for b in bounds)
        appears = {task for task, _ in members}
        served = tuple((task, tuple(sorted({*units}))) for task, units in serves.items() if task not in appears)
        context.hard.append(DayLoad(members, None if minutes is None else minutes // context.tick, count, served))


def _may_serve(context: Context) -> set[tuple[int, tuple[int, ...]]]:
    """Tasks with the units that one of their services may be done by."""
    resources = context.conference.resources
    return {
        (context.task[session.id].index, tuple(i for i, unit in enumerate(resources) if _serves(unit, service, offers)))
        for session in context.timed
        for service, offers in _services(context, session)
    }


def compile_members(context: Context) -> None:
    """Members of a unit who also appear elsewhere: while the unit serves a session they are bound there (C01, C23)."""
    early = context.interpreter_early()
    needs = [shape for shape in context.hard if isinstance(shape, Need)]
    for index, resource in enumerate(context.conference.resources):
        served = {need.task for need in needs if index in need.units}
        for bound in (b for m in resource.members for b in context.sessions_of.get(m.person, [])):
            other = context.task[bound.session].index
            apart = sorted(t for t in served - {other} if (t, other) not in context.joint_tasks)
            gap = context.up(max(bound.early, bound.person.rest))
            back = context.up(max(early, bound.person.rest))
            context.hard += [UnitApart(index, task, other, gap, back, bound.presence, not bound.remote) for task in apart]
