"""The hidden timetable itself: rooms, plenaries, breaks, and parallel sessions that fill the rooms in between."""

from dataclasses import dataclass

from scheduler.model.base import Text
from scheduler.model.room import Layout, Room
from scheduler.model.session import Kind
from tests.generator.draft import Draft, Item, at
from tests.generator.words import ROOMS, titles

FILL = 0.88
"""Share of the places between plenaries that sessions fill: with set-up and turnaround about 65 % of the rooms’ time."""


def lay_rooms(draft: Draft, count: int) -> None:
    """A hall with booths, a foyer for breaks, and smaller rooms over several floors."""
    rnd = draft.rnd
    for index in range(count):
        hall, foyer = index == 0, index == 1 and count >= 4
        seats = 500 if hall else 600 if foyer else rnd.choice((220, 120, 100, 80, 80, 60, 50, 40, 40, 30, 30, 25))
        layouts = {Layout.THEATRE: seats, Layout.CLASSROOM: seats * 6 // 10, Layout.BOARDROOM: max(8, seats * 4 // 10)}
        features = {"microphones"} | {f for f in ("projector", "hearing loop", "camera", "screen wall") if hall or draft.chance(0.6)}
        draft.rooms.append(
            Room.model_validate(
                {
                    "id": draft.new_id("r"),
                    "name": "Foyer" if foyer else ROOMS[index % len(ROOMS)] + ("" if index < len(ROOMS) else " II"),
                    "floor": f"{index % 4 + 1}. floor",
                    "level": index % 4 + 1,
                    "capacity": {Layout.STANDING: seats} if foyer else layouts,
                    "booths": 4 if hall else 0 if foyer else rnd.choice((0, 0, 0, 1, 2)),
                    "features": frozenset(features),
                    "tags": frozenset(t for t in ("quiet", "daylight", "central") if draft.chance(0.4)),
                    "step_free": hall or foyer or draft.chance(0.8),
                    "turnaround": rnd.choice((5, 10, 10, 15)),
                    "layout_change": rnd.choice((20, 30, 30)),
                    "parallel_limit": 3 if foyer else 1,
                }
            )
        )


@dataclass(frozen=True)
class _Fixed:
    day: int
    kind: Kind
    start: int
    duration: int
    title: str


def frame(draft: Draft, sessions: int) -> None:
    """Opening, panels, closing, coffees, lunches and a reception, as many as the size allows."""
    last = draft.days - 1
    rich = sessions >= 12 * draft.days
    plan: list[_Fixed] = [_Fixed(0, Kind.OPENING, 600, 60, "Opening session")]
    for day in range(draft.days):
        plan.append(_Fixed(day, Kind.MEAL, 780, 75, "Lunch"))
        if rich:
            plan.append(_Fixed(day, Kind.BREAK, 660 if day == 0 else 675, 30 if day == 0 else 25, "Coffee"))
            plan.append(_Fixed(day, Kind.PANEL, 690 if day == 0 else 600, 90 if day == 0 else 75, f"Plenary panel {day + 1}"))
            plan.append(_Fixed(day, Kind.BREAK, 945, 20, "Afternoon coffee"))
    plan.append(_Fixed(last, Kind.CLOSING, 1000, 60, "Closing session"))
    if rich and draft.days > 1:
        plan.append(_Fixed(0, Kind.RECEPTION, draft.hours[1] - 75, 75, "Reception"))
    foyer = draft.rooms[1] if len(draft.rooms) >= 4 else None
    for one in plan:
        served = one.kind in {Kind.BREAK, Kind.MEAL, Kind.RECEPTION}
        rooms = ([foyer] if foyer else []) if served else [draft.rooms[0]]
        item = Item(draft.new_id("s"), one.kind, one.day, at(one.day, one.start), one.duration, rooms)
        item.fields["title"] = Text.of(one.title)
        if served:
            item.fields |= {"served_in": tuple(r.id for r in rooms), "rooms_needed": len(rooms)}
        else:
            item.set_up, item.clear_down = 10, 5
            item.fields["layout"] = Layout.THEATRE
        draft.items.append(item)


def fill(draft: Draft, wanted: int) -> None:
    """Lay that many parallel sessions.

    Raises:
        ValueError: when the rooms cannot hold them.
    """
    for target in (120, 110, 100, 90, 80, 72, 65, 58, 50, 42, 35):
        state = draft.rnd.getstate()
        found = _candidates(draft, target)
        if len(found) * FILL >= wanted or (target == 35 and len(found) >= wanted):
            break
        draft.rnd.setstate(state)
    else:
        raise ValueError(f"{len(draft.rooms)} rooms and {draft.days} days cannot hold {wanted} parallel sessions")
    draft.rnd.shuffle(found)
    found = found[:wanted]
    found.sort(key=lambda item: (item.start, item.id))
    for item, title in zip(found, titles(draft.rnd, wanted), strict=True):
        item.fields["title"] = Text.of(title)
    _vary_kinds(draft, found)
    draft.items.extend(found)
    draft.items.sort(key=lambda item: (item.start, item.id))


def _candidates(draft: Draft, target: int) -> list[Item]:
    found: list[Item] = []
    for index, room in enumerate(draft.rooms):
        if index == 1 and len(draft.rooms) >= 4:
            continue
        for day in range(draft.days):
            found.extend(_room_day(draft, room, day, target, hall=index == 0))
    return found


def _room_day(draft: Draft, room: Room, day: int, target: int, *, hall: bool) -> list[Item]:
    """Sessions of one room one after the other, within the stretches between plenaries."""
    rnd, found = draft.rnd, list[Item]()
    lengths = [d for d in range(30, 125, 15) if abs(d - target) <= 25] or [30]
    for start, end in blocks(draft, day):
        ready, layout = start, None
        limit = end - (45 if hall and end < at(day, draft.hours[1]) else 0)
        if hall and start > at(day, draft.hours[0]):
            ready += 10 + room.layout_change
        while True:
            chosen = rnd.choice((Layout.THEATRE, Layout.CLASSROOM, Layout.BOARDROOM, None)) if not hall else Layout.THEATRE
            change = room.layout_change if layout and chosen and layout != chosen else 0
            before, after = rnd.choice(((0, 0), (0, 0), (0, 5), (10, 5), (5, 0)))
            public = ready + (max(room.turnaround, change) if found and found[-1].end > start else 0) + before
            public += -public % 5
            fitting = [d for d in lengths if public + d + after <= limit]
            if not fitting:
                break
            item = Item(draft.new_id("s"), Kind.SIDE_EVENT, day, public, rnd.choice(fitting), [room], before, after)
            item.fields["layout"] = chosen
            found.append(item)
            ready, layout = item.end + after + rnd.choice((0, 0, 5)), chosen
    return found


def blocks(draft: Draft, day: int) -> list[tuple[int, int]]:
    """The stretches of a day without plenaries, at least 45 minutes long, absolute."""
    result: list[tuple[int, int]] = []
    ready = at(day, draft.hours[0])
    plenaries = sorted((i.start, i.end) for i in draft.items if i.day == day and i.kind in {Kind.OPENING, Kind.PANEL, Kind.CLOSING})
    for start, end in [*plenaries, (at(day, draft.hours[1]), at(day, draft.hours[1]))]:
        if start - ready >= 45:
            result.append((ready, start))
        ready = end
    return result


def _vary_kinds(draft: Draft, found: list[Item]) -> None:
    """A press conference after the opening and some internal meetings."""
    opening = next(i for i in draft.items if i.kind is Kind.OPENING)
    for item in found[len(found) // 2 :]:
        if len(found) >= 10 and item.start >= opening.end and item.rooms[0] is not draft.rooms[0]:
            item.kind = Kind.PRESS
            item.fields["title"] = Text.of("Meeting with the press")
            break
    for item in found:
        if item.kind is Kind.SIDE_EVENT and draft.chance(0.04):
            item.kind = Kind.INTERNAL
