"""Rules between sessions that the hidden timetable keeps, and wishes that it need not keep."""

from collections import Counter
from itertools import combinations
from typing import Any

from scheduler.model.rule import (
    Adjacent,
    AnotherDay,
    AtMostAtOnce,
    AtMostPerOrganiser,
    Before,
    Grade,
    Level,
    NotParallel,
    SameDay,
    SameRoom,
    SpeakerOrder,
    Together,
)
from scheduler.model.session import Kind
from tests.generator.draft import BOUND, Draft, Item

Made = list[tuple[type[Any], dict[str, Any]]]


def give_rules(draft: Draft) -> None:
    """About one must in ten sessions and one wish in ten, of every type."""
    sides = [i for i in draft.sides() if i.kind is Kind.SIDE_EVENT]
    musts: Made = []
    for _ in range(max(1, len(draft.items) // 20)):
        musts += _pairs(draft, sides)
    musts += _groups(draft, sides) + _organisers(sides) + _orders(draft, sides)
    for made, fields in musts:
        draft.rules.append(made.model_validate({"id": draft.new_id("q"), "level": Level.MUST, **fields}))
    for made, fields in _wishes(draft, sides):
        weight = draft.rnd.choice((3, 5, 10))
        draft.rules.append(made.model_validate({"id": draft.new_id("q"), "level": Level.WISH, "weight": weight, **fields}))


def _pairs(draft: Draft, sides: list[Item]) -> Made:
    """One order, one neighbourhood, one pair that must not be parallel."""
    rnd, made = draft.rnd, Made()
    first, second = sorted(rnd.sample(sides, 2), key=lambda i: i.start) if len(sides) > 1 else (None, None)
    if first and second and first.end <= second.start:
        made.append((Before, {"first": first.id, "second": second.id, "gap": min(30, second.start - first.end)}))
        made.append((NotParallel, {"sessions": (first.id, second.id)}))
    neighbours = [
        (a, b)
        for a in rnd.sample(sides, min(len(sides), 12))
        for b in sides
        if a is not b and a.day == b.day and 0 <= b.start - a.end <= 30
    ]
    if neighbours:
        a, b = rnd.choice(neighbours)
        made.append((Adjacent, {"first": a.id, "second": b.id, "gap": max(15, b.start - a.end), "either_order": draft.chance(0.5)}))
    return made


def _groups(draft: Draft, sides: list[Item]) -> Made:
    """Same day, another day, same room, together, at most at once."""
    rnd, made = draft.rnd, Made()
    for index in range(max(1, len(sides) // 40)):
        some = rnd.sample(sides, min(len(sides), 14))
        same_day = [i for i in some if i.day == some[0].day][:3]
        same_room = [i for i in sides if i.rooms[0].id == some[0].rooms[0].id][index % 3 :][:2]
        days = list({i.day: i for i in some}.values())[:2]
        for kind, group in ((SameDay, same_day), (SameRoom, same_room), (AnotherDay, days)):
            if len(group) >= 2:
                made.append((kind, {"sessions": tuple(i.id for i in group)}))
        most = max(sum(1 for i in some if i.start <= one.start < i.end) for one in some)
        made.append((AtMostAtOnce, {"sessions": tuple(i.id for i in some), "limit": most}))
    joint = [(a, b) for a, b in combinations(sides, 2) if a.start == b.start and a.duration == b.duration]
    if len(sides) >= 20 and joint:
        a, b = rnd.choice(joint)
        a.fields.pop("shortest", None)
        b.fields.pop("shortest", None)
        made.append((Together, {"sessions": (a.id, b.id), "one_room": False}))
    return made


def _organisers(sides: list[Item]) -> Made:
    counts = Counter(i.fields["lead"] for i in sides)
    daily = Counter((i.fields["lead"], i.day) for i in sides)
    if not counts:
        return []
    limits = {"limit": max(counts.values())}, {"limit": max(daily.values()), "per_day": True}
    return [(AtMostPerOrganiser, one) for one in limits]


def _orders(draft: Draft, sides: list[Item]) -> Made:
    made: Made = []
    for item in sides:
        people = [p.person.id for p in sorted(item.parts, key=lambda p: p.order or 99) if p.status in BOUND and p.minutes]
        if len(people) >= 3 and draft.chance(0.03):
            made.append((SpeakerOrder, {"session": item.id, "people": tuple(people[:3])}))
    return made


def _wishes(draft: Draft, sides: list[Item]) -> Made:
    rnd, made = draft.rnd, Made()
    for _ in range(len(sides) // 10):
        some = rnd.sample(sides, min(4, len(sides)))
        ids = tuple(i.id for i in some)
        made.append((NotParallel, {"sessions": ids, "grade": rnd.choice(list(Grade))}))
        if draft.chance(0.3):
            made.append((Before, {"first": ids[0], "second": ids[1], "gap": rnd.choice((0, 60))}))
        if draft.chance(0.3):
            made.append((rnd.choice((SameDay, AnotherDay, SameRoom)), {"sessions": ids[:2]}))
        if draft.chance(0.2):
            made.append((Adjacent, {"first": ids[2], "second": ids[3], "either_order": True}))
    return made
