"""What sessions need and wish, read off the hidden timetable; needs hold in it, wishes need not."""

from typing import Any

from scheduler.model.room import Layout, Room
from scheduler.model.session import Access, Kind, Status
from tests.generator.draft import PLENARY, Draft, Item, at, window
from tests.generator.words import BODIES


def give_wishes(draft: Draft) -> None:
    """Guests, features, allowed places and times, pins, and everything that makes one timetable better than another."""
    bodies = [f"{body}, {number}" for number in ("Vienna", "Geneva") for body in BODIES][: max(3, len(draft.items) // 3)]
    for item in draft.items:
        item.fields["expected"] = _guests(draft, item)
        if item.kind in {Kind.BREAK, Kind.MEAL}:
            item.fields["shortest"] = item.duration - 10
        elif item.kind in PLENARY:
            item.fields |= {"number": "", "features": frozenset({"microphones"})}
        elif item.kind is not Kind.RECEPTION:
            _of_side(draft, item, bodies)
    _limit_rooms(draft)
    _groups(draft)
    opening = next(i for i in draft.items if i.kind is Kind.OPENING)
    opening.fields |= {"pinned_start_minute": opening.start, "pinned_rooms": (opening.rooms[0].id,)}


def seats(room: Room, layout: Layout | None) -> int:
    """Seats in the layout, or in the largest."""
    return room.capacity[layout] if layout else max(room.capacity.values())


def _guests(draft: Draft, item: Item) -> int:
    if item.kind in {Kind.BREAK, Kind.MEAL, Kind.RECEPTION} or not item.rooms:
        return 0
    return int(sum(seats(r, item.fields.get("layout")) for r in item.rooms) * draft.rnd.uniform(0.35, 1.0))


def second_rooms(draft: Draft) -> None:
    """One session in thirty uses a second room that stands empty meanwhile."""
    for item in draft.sides():
        if draft.chance(0.03):
            free = [r for r in draft.rooms[2:] if not any(r in i.rooms and _near(i, item) for i in draft.items)]
            if free:
                item.rooms.append(draft.rnd.choice(free))
                item.fields["rooms_needed"] = 2


def _near(one: Item, other: Item) -> bool:
    return one.start < other.end + 60 and other.start < one.end + 60


def _of_side(draft: Draft, item: Item, bodies: list[str]) -> None:
    rnd, fields = draft.rnd, item.fields
    shared = frozenset.intersection(*(r.features for r in item.rooms))
    fields["features"] = frozenset(f for f in sorted(shared) if draft.chance(0.3))
    fields["lead"] = rnd.choice(bodies)
    fields["access"] = rnd.choice((Access.OPEN, Access.REGISTERED, Access.REGISTERED, Access.DELEGATIONS))
    fields["status"] = rnd.choices((Status.CONFIRMED, Status.ACCEPTED, Status.TENTATIVE), (7, 2, 1))[0]
    fields["importance"] = rnd.randint(3, 8)
    if draft.chance(0.3) and item.duration > 40:
        fields["shortest"] = item.duration - rnd.choice((10, 15))
    if draft.chance(0.5):
        fields["level"] = rnd.randint(1, 4)
    _times(draft, item)
    _places(draft, item)


def _times(draft: Draft, item: Item) -> None:
    rnd, fields = draft.rnd, item.fields
    halves = [(at(day, a), at(day, b)) for day in range(draft.days) for a, b in ((draft.hours[0], 780), (780, draft.hours[1]))]
    own = [h for h in halves if h[0] <= item.start < h[1]]
    if draft.chance(0.33):
        wished = own if draft.chance(0.75) else [rnd.choice(halves)]
        fields["preferred_windows"] = tuple(window(*h) for h in wished)
    elif draft.chance(0.12):
        fields["avoided_windows"] = (window(*rnd.choice(halves)),)
    if draft.chance(0.12):
        fields["preferred_time_tags"] = frozenset({rnd.choice(("morning", "midday", "afternoon"))})
    elif draft.chance(0.08):
        fields["avoided_time_tags"] = frozenset({rnd.choice(("morning", "midday", "afternoon"))})
    if draft.chance(0.1):
        fields["allowed_windows"] = (window(item.start - rnd.choice((0, 30, 90)), item.end + rnd.choice((0, 30, 90))),)
    other = [h for h in halves if item.end <= h[0] or h[1] <= item.start]
    if other and draft.chance(0.06):
        fields["cannot_meet"] = (window(*rnd.choice(other)),)
    if draft.chance(0.03):
        fields["pinned_start_minute"] = item.start


def _places(draft: Draft, item: Item) -> None:
    rnd, fields = draft.rnd, item.fields
    ids = [r.id for r in draft.rooms if r.parallel_limit == 1]
    if draft.chance(0.2):
        fields["preferred_rooms"] = tuple(dict.fromkeys((rnd.choice(ids), item.rooms[0].id if draft.chance(0.7) else rnd.choice(ids))))
    elif draft.chance(0.06):
        fields["avoided_rooms"] = (rnd.choice(ids),)
    if draft.chance(0.15):
        fields["preferred_room_tags"] = frozenset({rnd.choice(("quiet", "daylight", "central"))})
    elif draft.chance(0.06):
        fields["avoided_room_tags"] = frozenset({rnd.choice(("quiet", "daylight", "central"))})
    if draft.chance(0.08):
        fields["allowed_rooms"] = tuple(dict.fromkeys((*(r.id for r in item.rooms), *rnd.sample(ids, min(3, len(ids))))))
    if draft.chance(0.03):
        fields["pinned_rooms"] = tuple(r.id for r in item.rooms)


def _limit_rooms(draft: Draft) -> None:
    """Some rooms have hours; one is closed by a lunch that the hidden timetable leaves empty then; one is hidden."""
    for index, room in enumerate(draft.rooms):
        used = [(i.start - i.set_up, i.end + i.clear_down, i.day) for i in draft.items if room in i.rooms]
        if index > 1 and used and draft.chance(0.15):
            days = sorted({day for _, _, day in used})
            windows = [(min(a for a, _, d in used if d == day) - 15, max(b for _, b, d in used if d == day) + 15) for day in days]
            room = room.replace(availability=tuple(window(*w) for w in windows))
            _exchange(draft, index, room)
    for meal in draft.items:
        empty = [r for r in draft.rooms[2:] if not any(r.id == u.id for i in draft.items if i.overlaps(meal) for u in i.rooms)]
        if meal.kind is Kind.MEAL and empty and draft.chance(0.5):
            meal.fields["closes_rooms"] = (draft.rnd.choice(empty).id,)


def _exchange(draft: Draft, index: int, room: Room) -> None:
    old = draft.rooms[index]
    draft.rooms[index] = room
    for item in draft.items:
        item.rooms = [room if r is old else r for r in item.rooms]


def _groups(draft: Draft) -> None:
    """Tracks of about eight sessions that mostly stay on a day, topics of three to six, audiences of three to five."""
    rnd = draft.rnd
    sides = sorted((i for i in draft.sides() if i.kind is Kind.SIDE_EVENT), key=lambda i: (i.day, i.rooms[0].id, i.start))
    tracks = max(1, round(len(sides) / 8))
    for index, item in enumerate(sides):
        track = index * tracks // len(sides) if draft.chance(0.75) else rnd.randrange(tracks)
        item.fields["track"] = f"Track {track + 1}"
    for field, share, sizes, word in (("topics", 0.6, (3, 6), "topic"), ("audience", 0.4, (3, 5), "audience")):
        members = [i for i in sides if draft.chance(share)]
        rnd.shuffle(members)
        group = 0
        while members:
            group += 1
            size = rnd.randint(*sizes)
            for item in members[:size]:
                old: frozenset[str] = item.fields.get(field, frozenset())
                item.fields[field] = old | {f"{word} {group}"}
            members = members[size:]


def requested(draft: Draft) -> list[dict[str, Any]]:
    """Fields of some sessions that take no part: asked for, declined, cancelled."""
    count = len(draft.items) // 30
    statuses = (Status.REQUESTED, Status.DECLINED, Status.CANCELLED, Status.UNDER_REVIEW)
    return [{"status": statuses[n % 4], "duration": 60, "kind": Kind.SIDE_EVENT, "number": ""} for n in range(count)]
