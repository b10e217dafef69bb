"""Rules that hold for people (C01, C16, C23, C25) as the shapes Apart, Crowd, Meal."""

from collections import defaultdict
from itertools import combinations

from scheduler.model.ids import SessionId
from scheduler.model.session import Kind
from solver.context import Bound, Context
from solver.shapes import Apart, Crowd, Meal
from solver.task import WHOLE, Presence


def compile_one_person_one_place(context: Context) -> None:
    """C01, C16, C23: presences of one person never overlap; between two lie the walk, being early and rest, whichever is longest."""
    merged: dict[tuple[int, int, Presence, Presence, bool], tuple[int, int]] = {}
    crowds: dict[tuple[tuple[int, Presence], ...], int] = {}
    for bounds in context.sessions_of.values():
        gaps: list[int] = []
        separate = True
        for one, other in combinations(bounds, 2):
            if _joint(context, one.session, other.session):
                separate = False
                continue
            gap, back = _gap(context, one, other), _gap(context, other, one)
            gaps += [gap, back]
            a, b = context.task[one.session].index, context.task[other.session].index
            key = (a, b, one.presence, other.presence, not (one.remote or other.remote))
            old = merged.get(key, (0, 0))
            merged[key] = max(old[0], gap), max(old[1], back)
        if len(bounds) > 2 and separate:
            members = tuple((context.task[b.session].index, b.presence) for b in bounds)
            crowds[members] = max(crowds.get(members, 0), min(gaps))
    for (a, b, one, other, walks), (gap, back) in merged.items():
        context.hard.append(Apart(a, b, gap, back, one, other, walks, rule="one-person-one-place"))
    context.hard += [Crowd(members, gap) for members, gap in crowds.items()]


def _gap(context: Context, earlier: Bound, later: Bound) -> int:
    return context.up(max(later.early, earlier.person.rest))


def _joint(context: Context, one: SessionId, other: SessionId) -> bool:
    return frozenset((one, other)) in context.joint


def compile_meals(context: Context) -> None:
    """C25: a person's sessions leave time for each meal."""
    limit = context.conference.comfort.meal_sessions
    if limit is None:
        return
    meals = [s for s in context.timed if s.kind is Kind.MEAL]
    groups: dict[tuple[int, ...], None] = {}
    for bounds in context.sessions_of.values():
        tasks = sorted({context.task[b.session].index for b in bounds if b.in_person})
        groups[tuple(tasks)] = None
    for meal in meals:
        index = context.task[meal.id].index
        for group in groups:
            tasks = tuple(t for t in group if t != index)
            if len(tasks) > limit:
                context.hard.append(Meal(index, tasks, limit))


def groups_of_people(context: Context, *, in_person: bool) -> dict[tuple[SessionId, ...], int]:
    """Sets of sessions that bind somebody, with the number of people who have just this set; only sets of two or more."""
    counts: dict[tuple[SessionId, ...], int] = defaultdict(int)
    for bounds in context.sessions_of.values():
        sessions = tuple(b.session for b in bounds if b.in_person or not in_person)
        if len(sessions) > 1:
            counts[sessions] += 1
    return counts


def presence_pairs(context: Context) -> dict[tuple[int, int, Presence, Presence], int]:
    """Pairs of presences of one person, not joint, with the number of people who have them."""
    counts: dict[tuple[int, int, Presence, Presence], int] = defaultdict(int)
    for bounds in context.sessions_of.values():
        for one, other in combinations(bounds, 2):
            if not _joint(context, one.session, other.session):
                a, b = context.task[one.session].index, context.task[other.session].index
                counts[a, b, one.presence, other.presence] += 1
    return counts


def compile_exclusions(context: Context) -> None:
    """C05, C25: a plenary, a break or a meal closes the public time of the kinds that it excludes."""
    pairs = {(e.kind, k) for e in context.conference.exclusions for k in e.excludes}
    for one, other in combinations(context.timed, 2):
        if ((one.kind, other.kind) in pairs or (other.kind, one.kind) in pairs) and not _joint(context, one.id, other.id):
            a, b = context.task[one.id].index, context.task[other.id].index
            context.hard.append(Apart(a, b, 0, 0, WHOLE, WHOLE, rule="exclusion"))


