"""Reading a plan: every rule and every preference over every scope, as far as it has not been read before."""

from dataclasses import replace

from scheduler.checker import advice, pairs, people, places, preferences, relations, slots, tags, times
from scheduler.checker.plan import Finding, Plan, Scope
from scheduler.checker.registry import by_scope
from scheduler.checker.violation import Report, Score, Violation
from scheduler.model.conference import Conference
from scheduler.model.release import Acceptance
from scheduler.model.rule import Level
from scheduler.model.timetable import Timetable

FAMILIES = (advice, pairs, people, places, preferences, relations, slots, tags, times)
"""The modules whose import declares the rules."""

_ORDER = {Level.MUST: 0, Level.WISH: 1, Level.ADVICE: 2}


def findings(plan: Plan) -> dict[Scope, Finding]:
    """What each scope says; read now, or kept from before a move."""
    if not plan.unread:
        return plan.findings
    rules, wishes = by_scope()
    weights = plan.conference.preferences
    prices = {p.label: 1 if p.label == "rules" else getattr(weights, p.label).price for group in wishes.values() for p in group}
    for scope in plan.unread:
        found = tuple([violation for one in rules[scope.kind] for violation in one.find(plan, scope.key)])
        units = [(p.label, p.units(plan, scope.key)) for p in wishes[scope.kind] if prices[p.label]]
        plan.findings[scope] = Finding(found, tuple([(label, prices[label] * count) for label, count in units if count]))
    plan.unread = {}
    return plan.findings


def violations(plan: Plan) -> tuple[Violation, ...]:
    """All broken rules, musts first; those that were accepted say so and why."""
    found = [violation for finding in findings(plan).values() for violation in finding.violations]
    accepted = {_key(a.rule, a.subjects): a for a in plan.conference.acceptances if _stands(plan, a)}
    if accepted:
        found = [_with_acceptance(v, accepted.get(_key(v.rule, v.subjects))) for v in found]
    return tuple(sorted(found, key=lambda v: (_ORDER[v.level], v.accepted, v.rule, v.subjects, v.message)))


def _key(rule: str, subjects: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    return rule, tuple(sorted(subjects))


def _stands(plan: Plan, acceptance: Acceptance) -> bool:
    """An acceptance lapses when the placements of its subjects change."""
    for placement in acceptance.placements:
        placed = plan.placed.get(placement.session)
        if placed is None or (placed.placement.start, placed.placement.duration, placed.rooms) != (
            placement.start, placement.duration, placement.rooms,
        ):  # fmt: skip
            return False
    return True


def _with_acceptance(violation: Violation, acceptance: Acceptance | None) -> Violation:
    return violation if acceptance is None else replace(violation, accepted=True, reason=acceptance.reason)


def score(plan: Plan) -> Score:
    """Penalty points by label."""
    penalties: dict[str, int] = {}
    for finding in findings(plan).values():
        for label, cost in finding.penalties:
            penalties[label] = penalties.get(label, 0) + cost
    return Score(dict(sorted(penalties.items())))


def check(conference: Conference, timetable: Timetable) -> Report:
    """Read a timetable."""
    plan = Plan(conference, timetable)
    return Report(violations(plan), score(plan))
