"""Rules that hold for rooms (C09 and the rooms that a break closes) as the shapes RoomUse, LayoutChange and Apart."""

from collections import defaultdict

from scheduler.model.room import Layout
from scheduler.model.session import Session
from solver.context import Context
from solver.shapes import Apart, LayoutChange, RoomUse


def compile_room_use(context: Context) -> None:
    """C09: a room holds one session at a time, with set-up, clear-down and turnaround; a longer gap where the layout changes."""
    users: dict[int, list[Session]] = defaultdict(list)
    for session in context.timed:
        for room in context.task[session.id].rooms:
            users[room].append(session)
    for room, sessions in users.items():
        place = context.rooms[room]
        gap = place.turnaround // context.tick if place.parallel_limit == 1 else 0
        tasks = tuple(context.task[s.id].index for s in _one_of_each_joint(context, sessions))
        context.hard.append(RoomUse(room, tasks, place.parallel_limit, gap))
        if place.parallel_limit == 1 and place.layout_change > place.turnaround:
            _layout_changes(context, room, _one_of_each_joint(context, sessions))


def _one_of_each_joint(context: Context, sessions: list[Session]) -> list[Session]:
    """Joint sessions share their room: only the one that occupies it longest counts."""
    kept: list[Session] = []
    for session in sorted(sessions, key=lambda s: -(s.set_up + s.duration + s.clear_down)):
        if not any(frozenset((session.id, other.id)) in context.in_one_room for other in kept):
            kept.append(session)
    order = {s.id: i for i, s in enumerate(sessions)}
    return sorted(kept, key=lambda s: order[s.id])


def _layout_changes(context: Context, room: int, sessions: list[Session]) -> None:
    gap = context.rooms[room].layout_change // context.tick
    by_layout: dict[Layout, list[int]] = defaultdict(list)
    for session in sessions:
        if session.layout is not None:
            by_layout[session.layout].append(context.task[session.id].index)
    layouts = sorted(by_layout, key=lambda layout: len(by_layout[layout]))
    for number, layout in enumerate(layouts[:-1]):
        others = tuple(task for other in layouts[number + 1 :] for task in by_layout[other])
        context.hard.append(LayoutChange(room, tuple(by_layout[layout]), others, gap))


def compile_closed_rooms(context: Context) -> None:
    """A break or a meal may close rooms."""
    for closing in context.timed:
        for room in (context.room_index[r] for r in closing.closes_rooms):
            for other in context.timed:
                if other.id != closing.id and room in context.task[other.id].rooms:
                    a, b = context.task[closing.id].index, context.task[other.id].index
                    context.hard.append(Apart(a, b, in_room=room, rule="closed-room"))
